/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include <glib/gi18n-lib.h>

#include "keel-entry-words.h"
#include "keel-filter-menu.h"
#include "keel-journal-words.h"

static const char *
get_tag (const KeelEntryQuery *query)
{
  return query->tag != NULL ? query->tag : "";
}

static void
set_state (GSimpleActionGroup *actions,
           const char         *name,
           GVariant           *state)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (actions), name);

  g_simple_action_set_state (G_SIMPLE_ACTION (action), state);
}

static void
query_changed_cb (GSimpleActionGroup *actions,
                  KeelEntryFilter    *filter)
{
  KeelEntryQuery query = keel_entry_filter_get_query (filter);

  set_state (actions, "open-only", g_variant_new_boolean (query.open_only));
  set_state (actions, "starred-only", g_variant_new_boolean (query.starred_only));
  set_state (actions, "kind", g_variant_new_int32 (query.kind));
  set_state (actions, "tag", g_variant_new_string (get_tag (&query)));
}

/* The filter may free its own strings while it takes new ones. */
static void
change_query (KeelEntryFilter *filter,
              const char      *name,
              GVariant        *value)
{
  KeelEntryQuery query = keel_entry_filter_get_query (filter);
  g_autofree char *words = g_strdup (query.words);
  g_autofree char *tag = g_strdup (query.tag);

  query.words = words;
  query.tag = tag;

  if (g_str_equal (name, "open-only"))
    query.open_only = g_variant_get_boolean (value);
  else if (g_str_equal (name, "starred-only"))
    query.starred_only = g_variant_get_boolean (value);
  else if (g_str_equal (name, "kind"))
    query.kind = g_variant_get_int32 (value);
  else if (g_variant_get_string (value, NULL)[0] == '\0')
    query.tag = NULL;
  else
    query.tag = g_variant_get_string (value, NULL);

  keel_entry_filter_set_query (filter, &query);
}

static void
state_asked_cb (GSimpleAction *action,
                GVariant      *value,
                gpointer       user_data)
{
  change_query (user_data, g_action_get_name (G_ACTION (action)), value);
}

static const GActionEntry entries[] = {
  { "open-only", NULL, NULL, "false", state_asked_cb },
  { "starred-only", NULL, NULL, "false", state_asked_cb },
  { "kind", NULL, "i", "-1", state_asked_cb },
  { "tag", NULL, "s", "''", state_asked_cb },
};

GSimpleActionGroup *
keel_filter_actions_new (KeelEntryFilter *filter)
{
  GSimpleActionGroup *actions = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), filter);
  g_signal_connect_object (filter, "query-changed",
                           G_CALLBACK (query_changed_cb), actions, G_CONNECT_SWAPPED);
  query_changed_cb (actions, filter);

  return actions;
}

static void
append_choice (GMenu      *menu,
               const char *label,
               const char *action_name,
               GVariant   *target)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target_value (item, action_name, target);
  g_menu_append_item (menu, item);
}

/* In a menu an underscore marks the letter to press; in a tag it is one. */
static char *
escape_mnemonic (const char *label)
{
  g_auto (GStrv) parts = g_strsplit (label, "_", -1);

  return g_strjoinv ("__", parts);
}

static GMenuModel *
build_kinds (void)
{
  GMenu *menu = g_menu_new ();

  append_choice (menu, C_("entry kind", "Any Kind"), "filter.kind", g_variant_new_int32 (-1));
  for (int kind = 0; kind < KEEL_ENTRY_OTHER; kind++)
    append_choice (menu, keel_entry_words_kind ((KeelEntryKind) kind), "filter.kind",
                   g_variant_new_int32 (kind));

  return G_MENU_MODEL (menu);
}

static GMenuModel *
build_tags (GPtrArray *tags)
{
  GMenu *menu = g_menu_new ();

  append_choice (menu, C_("tag", "Any Tag"), "filter.tag", g_variant_new_string (""));
  for (guint i = 0; i < tags->len; i++)
    {
      const KeelTagCount *count = g_ptr_array_index (tags, i);
      g_autofree char *words = keel_journal_words_tag_count (count->tag, count->n_entries);
      g_autofree char *label = escape_mnemonic (words);

      append_choice (menu, label, "filter.tag", g_variant_new_string (count->tag));
    }

  return G_MENU_MODEL (menu);
}

GMenuModel *
keel_filter_menu_new (KeelWorkbook *workbook)
{
  g_autoptr (GPtrArray) tags = keel_workbook_list_tags (workbook);
  g_autoptr (GMenu) first = g_menu_new ();
  g_autoptr (GMenuModel) kinds = build_kinds ();
  GMenu *menu = g_menu_new ();

  g_menu_append (first, _("Still Open"), "filter.open-only");
  g_menu_append (first, _("Starred"), "filter.starred-only");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (first));
  g_menu_append_section (menu, _("Kind"), kinds);

  if (tags->len > 0)
    {
      g_autoptr (GMenuModel) section = build_tags (tags);

      g_menu_append_section (menu, _("Tag"), section);
    }

  return G_MENU_MODEL (menu);
}
