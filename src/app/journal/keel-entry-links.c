/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-concepts-words.h"
#include "keel-entry-links.h"
#include "keel-journal-words.h"
#include "keel-record-words.h"
#include "keel-wrap-layout.h"

struct _KeelEntryLinks
{
  AdwBin parent_instance;

  GtkWidget *chips;
  GtkWidget *button;
  GtkBox *sides;            /* a check button a side of a facet */
  GtkWidget *records_section;
  GtkBox *records;          /* the same a record of the Week, of those that are offered */

  KeelSession *session;
  KeelEntry *entry;
  gboolean is_showing;      /* what changes in a check button is not a person's doing */
};

/* Of each kind, the newest: others are linked from where they are. */
#define MAX_OFFERED 5

G_DEFINE_FINAL_TYPE (KeelEntryLinks, keel_entry_links, ADW_TYPE_BIN)

static KeelWorkbook *
get_workbook (KeelEntryLinks *self)
{
  return keel_session_get_workbook (self->session);
}

static const KeelProgrammeItemSet *
get_item_set (KeelEntryLinks *self)
{
  KeelProgramme *programme = self->session != NULL ? keel_session_get_programme (self->session) : NULL;

  return programme != NULL ? keel_programme_get_content (programme)->item_set : NULL;
}

static void
set_link (KeelEntryLinks *self,
          const char     *link,
          gboolean        is_linked)
{
  const char * const *links = keel_entry_get_links (self->entry);
  g_autoptr (GPtrArray) changed = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; links != NULL && links[i] != NULL; i++)
    if (!g_str_equal (links[i], link))
      g_ptr_array_add (changed, g_strdup (links[i]));
  if (is_linked)
    g_ptr_array_add (changed, g_strdup (link));
  g_ptr_array_add (changed, NULL);

  keel_workbook_set_entry_links (get_workbook (self), self->entry, (const char * const *) changed->pdata);
}

/* The name of what a link leads to, NULL when the programme has no such thing. */
static char *
dup_name (KeelEntryLinks *self,
          const char     *link)
{
  g_auto (GStrv) parts = g_strsplit (link, ":", 2);
  const KeelProgrammeItemSet *set = get_item_set (self);
  KeelProgramme *programme = keel_session_get_programme (self->session);
  KeelRecord *record = keel_workbook_find_linked (get_workbook (self), link);
  const KeelProgrammeItem *item;

  if (record != NULL)
    return keel_record_words_title_in (record, programme);

  if (g_strcmp0 (parts[0], KEEL_LINK_ITEM) == 0)
    {
      item = keel_programme_find_item (programme, parts[1]);
      return item != NULL ? g_strdup (item->text) : NULL;
    }

  for (guint i = 0; g_strcmp0 (parts[0], KEEL_LINK_FACET) == 0 && i < set->n_facets; i++)
    for (int side = 0; side < KEEL_N_SIDES; side++)
      {
        g_autofree char *id = keel_concepts_words_side_id (&set->facets[i], (KeelSide) side);

        if (g_strcmp0 (id, parts[1]) == 0)
          return keel_concepts_words_facet_side (&set->facets[i], (KeelSide) side);
      }

  return NULL;
}

static void
removed_cb (KeelEntryLinks *self,
            GtkButton      *button)
{
  g_autofree char *link = g_strdup (gtk_widget_get_name (GTK_WIDGET (button)));

  gtk_widget_grab_focus (self->button);
  set_link (self, link, FALSE);
}

/* What has a page of its own is opened by its name. */
static GtkWidget *
build_name (KeelEntryLinks *self,
            const char     *link,
            const char     *name)
{
  GtkWidget *label = gtk_label_new (name);
  GtkWidget *button;

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (keel_workbook_find_linked (get_workbook (self), link) == NULL)
    return label;

  button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_set_tooltip_text (button, name);
  gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.show-in-week");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", link);

  return button;
}

static GtkWidget *
build_chip (KeelEntryLinks *self,
            const char     *link,
            const char     *name)
{
  GtkWidget *chip = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *button = gtk_button_new_from_icon_name ("window-close-symbolic");
  g_autofree char *words = keel_journal_words_remove_link (name);

  gtk_widget_set_name (button, link);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, words);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  gtk_widget_add_css_class (chip, "keel-tag");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (chip), build_name (self, link, name));
  gtk_box_append (GTK_BOX (chip), button);

  return chip;
}

static void
update_chips (KeelEntryLinks *self)
{
  const char * const *links = keel_entry_get_links (self->entry);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->chips)) != self->button)
    gtk_box_remove (GTK_BOX (self->chips), child);

  for (guint i = 0; links != NULL && links[i] != NULL; i++)
    {
      g_autofree char *name = dup_name (self, links[i]);

      if (name != NULL)
        gtk_widget_insert_before (build_chip (self, links[i], name), self->chips, self->button);
    }
}

/* Each check button has the name of its link. */
static void
update_checks (KeelEntryLinks *self,
               GtkBox         *box)
{
  const char * const *links = keel_entry_get_links (self->entry);

  self->is_showing = TRUE;
  for (GtkWidget *check = gtk_widget_get_first_child (GTK_WIDGET (box));
       check != NULL;
       check = gtk_widget_get_next_sibling (check))
    gtk_check_button_set_active (GTK_CHECK_BUTTON (check),
                                 links != NULL && g_strv_contains (links, gtk_widget_get_name (check)));
  self->is_showing = FALSE;
}

static void
links_changed_cb (KeelEntryLinks *self)
{
  gboolean is_there = self->entry != NULL && get_item_set (self) != NULL;

  gtk_widget_set_visible (GTK_WIDGET (self), is_there);
  if (!is_there)
    return;

  update_chips (self);
  update_checks (self, self->sides);
  update_checks (self, self->records);
}

static void
toggled_cb (KeelEntryLinks *self,
            GtkCheckButton *check)
{
  if (!self->is_showing && self->entry != NULL)
    set_link (self, gtk_widget_get_name (GTK_WIDGET (check)), gtk_check_button_get_active (check));
}

static void
clear (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static void
add_check (KeelEntryLinks *self,
           GtkBox         *box,
           const char     *link,
           const char     *name)
{
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *label = gtk_label_new (name);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 30);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_name (check, link);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (box, check);
}

static void
build_sides (KeelEntryLinks *self)
{
  const KeelProgrammeItemSet *set = get_item_set (self);

  clear (self->sides);
  for (guint i = 0; set != NULL && i < set->n_facets; i++)
    for (int side = 0; side < KEEL_N_SIDES; side++)
      {
        g_autofree char *id = keel_concepts_words_side_id (&set->facets[i], (KeelSide) side);
        g_autofree char *link = keel_link_new (KEEL_LINK_FACET, id);
        g_autofree char *name = keel_concepts_words_facet_side (&set->facets[i], (KeelSide) side);

        add_check (self, self->sides, link, name);
      }
}

/* What is done with is not offered. */
static gboolean
is_offered (KeelRecord *record)
{
  if (KEEL_IS_GOAL (record))
    return keel_goal_is_open (KEEL_GOAL (record));
  if (KEEL_IS_STEP (record))
    return keel_step_is_open (KEEL_STEP (record));
  if (KEEL_IS_IF_THEN (record))
    return keel_if_then_get_ended (KEEL_IF_THEN (record)) == KEEL_DAY_NONE;

  return TRUE;
}

static void
add_records (KeelEntryLinks *self,
             GListModel     *records)
{
  guint n_added = 0;

  for (guint i = 0; i < g_list_model_get_n_items (records) && n_added < MAX_OFFERED; i++)
    {
      g_autoptr (KeelRecord) record = g_list_model_get_item (records, i);
      g_autofree char *link = keel_link_new_to_record (record);
      g_autofree char *name = NULL;

      if (!is_offered (record))
        continue;

      name = keel_record_words_title_in (record, keel_session_get_programme (self->session));
      add_check (self, self->records, link, name);
      n_added++;
    }
}

/* The records of the Week come and go: they are looked up when somebody looks. */
static void
popover_wanted_cb (GtkMenuButton *button,
                   gpointer       user_data)
{
  KeelEntryLinks *self = user_data;

  clear (self->records);
  add_records (self, keel_workbook_get_goals (get_workbook (self)));
  add_records (self, keel_workbook_get_steps (get_workbook (self)));
  add_records (self, keel_workbook_get_if_thens (get_workbook (self)));
  add_records (self, keel_workbook_get_worksheets (get_workbook (self)));
  gtk_widget_set_visible (self->records_section, gtk_widget_get_first_child (GTK_WIDGET (self->records)) != NULL);
  update_checks (self, self->records);
}

static void
programme_changed_cb (KeelEntryLinks *self)
{
  build_sides (self);
  links_changed_cb (self);
}

static void
keel_entry_links_dispose (GObject *object)
{
  KeelEntryLinks *self = KEEL_ENTRY_LINKS (object);

  if (self->entry != NULL)
    g_signal_handlers_disconnect_by_data (self->entry, self);
  g_clear_object (&self->entry);
  g_clear_object (&self->session);
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_ENTRY_LINKS);

  G_OBJECT_CLASS (keel_entry_links_parent_class)->dispose (object);
}

static void
keel_entry_links_class_init (KeelEntryLinksClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_entry_links_dispose;

  g_type_ensure (KEEL_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-entry-links.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelEntryLinks, chips);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryLinks, button);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryLinks, sides);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryLinks, records_section);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryLinks, records);
}

static void
keel_entry_links_init (KeelEntryLinks *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->button), popover_wanted_cb, self, NULL);
}

void
keel_entry_links_set_entry (KeelEntryLinks *self,
                            KeelSession    *session,
                            KeelEntry      *entry)
{
  g_return_if_fail (KEEL_IS_ENTRY_LINKS (self));
  g_return_if_fail (KEEL_IS_SESSION (session));
  g_return_if_fail (entry == NULL || KEEL_IS_ENTRY (entry));

  if (self->session == NULL)
    {
      self->session = g_object_ref (session);
      g_signal_connect_object (session, "notify::programme",
                               G_CALLBACK (programme_changed_cb), self, G_CONNECT_SWAPPED);
      build_sides (self);
    }

  if (self->entry != NULL)
    g_signal_handlers_disconnect_by_data (self->entry, self);
  g_set_object (&self->entry, entry);
  if (entry != NULL)
    g_signal_connect_object (entry, "notify::links", G_CALLBACK (links_changed_cb), self, G_CONNECT_SWAPPED);

  links_changed_cb (self);
}
