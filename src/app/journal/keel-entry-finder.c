/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-entry-finder.h"
#include "keel-entry-view.h"
#include "keel-filter-menu.h"
#include "keel-journal-words.h"

/* By this name it is remembered what was searched for. */
#define QUERY "journal-query"

struct _KeelEntryFinder
{
  AdwBin parent_instance;

  GtkEditable *search;
  GtkMenuButton *filter_button;
  GtkWidget *found_line;
  GtkLabel *found_label;
  GtkStack *stack;
  KeelEntryView *all_entries;
  KeelEntryView *found_entries;
  AdwStatusPage *none_page;
  GtkWidget *loading_label;

  KeelSession *session;
  KeelEntryFilter *filter;
};

enum
{
  PROP_SELECTED = 1,
  N_PROPS,
};

G_DEFINE_FINAL_TYPE (KeelEntryFinder, keel_entry_finder, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];

static gboolean
is_loading (KeelEntryFinder *self)
{
  return keel_session_get_state (self->session) == KEEL_SESSION_LOADING;
}

static KeelEntryView *
get_view (KeelEntryFinder *self)
{
  return keel_entry_finder_has_query (self) ? self->found_entries : self->all_entries;
}

static void
update_found (KeelEntryFinder *self)
{
  KeelWorkbook *workbook = keel_session_get_workbook (self->session);
  KeelEntryQuery query = keel_entry_filter_get_query (self->filter);
  guint n_found = g_list_model_get_n_items (G_LIST_MODEL (self->filter));
  guint n_all = g_list_model_get_n_items (keel_workbook_get_entries (workbook));
  g_autofree char *found = keel_journal_words_found (n_found, n_all);
  g_autofree char *none = keel_journal_words_none_found (query.words, is_loading (self));
  g_autofree char *markup = g_markup_escape_text (none, -1);

  gtk_label_set_label (self->found_label, found);
  adw_status_page_set_description (self->none_page, markup);
  gtk_stack_set_visible_child_name (self->stack, n_found > 0 ? "found" : "none");
}

/* The results are in a list only while there is a query: two hundred rows that
 * nobody sees would cost at every change. */
static void
update_query (KeelEntryFinder *self)
{
  gboolean has_query = keel_entry_finder_has_query (self);

  keel_entry_view_set_words (self->found_entries, keel_entry_filter_get_words (self->filter));
  keel_entry_view_set_model (self->found_entries, has_query ? G_LIST_MODEL (self->filter) : NULL);
  gtk_widget_set_visible (self->found_line, has_query);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "entries.clear-query", has_query);

  if (has_query)
    update_found (self);
  else
    gtk_stack_set_visible_child_name (self->stack, "all");
}

static void
update_filter_button (KeelEntryFinder *self)
{
  KeelEntryQuery query = keel_entry_filter_get_query (self->filter);
  gboolean is_set = query.tag != NULL || query.kind >= 0 || query.open_only || query.starred_only;

  if (is_set)
    gtk_widget_add_css_class (GTK_WIDGET (self->filter_button), "keel-filter-set");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->filter_button), "keel-filter-set");

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->filter_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, keel_journal_words_filter_button (is_set),
                                  -1);
}

/* Also while it is being restored: then it says what is known. */
static void
remember_query (KeelEntryFinder *self)
{
  KeelEntryQuery query = keel_entry_filter_get_query (self->filter);
  g_autofree char *text = keel_entry_query_to_string (&query);

  keel_session_remember (self->session, QUERY, keel_entry_filter_is_active (self->filter) ? text : NULL);
}

static void
restore_query (KeelEntryFinder *self)
{
  g_autofree char *text = g_strdup (keel_session_get_remembered (self->session, QUERY));
  g_autoptr (GVariant) holder = NULL;
  KeelEntryQuery query;

  if (text == NULL || !keel_entry_query_parse (text, &query, &holder))
    return;

  gtk_editable_set_text (self->search, query.words != NULL ? query.words : "");
  keel_entry_filter_set_query (self->filter, &query);
}

static void
query_changed_cb (KeelEntryFinder *self)
{
  remember_query (self);
  update_query (self);
  update_filter_button (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

static void
found_changed_cb (KeelEntryFinder *self)
{
  if (keel_entry_finder_has_query (self))
    update_found (self);
}

static void
update_loading (KeelEntryFinder *self)
{
  gtk_widget_set_visible (self->loading_label, is_loading (self));
  found_changed_cb (self);
}

static void
search_changed_cb (KeelEntryFinder *self)
{
  KeelEntryQuery query;
  g_autofree char *tag = NULL;

  if (self->filter == NULL)
    return;

  query = keel_entry_filter_get_query (self->filter);
  tag = g_strdup (query.tag);
  query.tag = tag;
  query.words = gtk_editable_get_text (self->search);
  keel_entry_filter_set_query (self->filter, &query);
}

static void
search_stopped_cb (KeelEntryFinder *self)
{
  keel_entry_finder_clear_query (self);
  keel_entry_view_focus_row (self->all_entries);
}

static void
search_activated_cb (KeelEntryFinder *self)
{
  keel_entry_finder_focus_row (self);
}

static void
view_selected_cb (KeelEntryFinder *self,
                  GParamSpec      *pspec,
                  KeelEntryView   *view)
{
  if (self->filter != NULL && view == get_view (self))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

/* Built anew each time it opens: the tags in use change. */
static void
menu_wanted_cb (GtkMenuButton *button,
                gpointer       user_data)
{
  KeelEntryFinder *self = user_data;
  g_autoptr (GMenuModel) menu = keel_filter_menu_new (keel_session_get_workbook (self->session));

  gtk_menu_button_set_menu_model (button, menu);
}

static void
clear_query_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  search_stopped_cb (KEEL_ENTRY_FINDER (widget));
}

static void
enter_list_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  keel_entry_finder_focus_row (KEEL_ENTRY_FINDER (widget));
}

static void
keel_entry_finder_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  KeelEntryFinder *self = KEEL_ENTRY_FINDER (object);

  switch (property_id)
    {
    case PROP_SELECTED:
      g_value_set_object (value, keel_entry_finder_get_selected (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_entry_finder_dispose (GObject *object)
{
  KeelEntryFinder *self = KEEL_ENTRY_FINDER (object);

  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_ENTRY_FINDER);
  g_clear_object (&self->filter);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_entry_finder_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (KEEL_TYPE_ENTRY_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-entry-finder.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelEntryFinder, search);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryFinder, filter_button);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryFinder, found_line);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryFinder, found_label);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryFinder, stack);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryFinder, all_entries);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryFinder, found_entries);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryFinder, none_page);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryFinder, loading_label);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, view_selected_cb);
}

static void
keel_entry_finder_class_init (KeelEntryFinderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = keel_entry_finder_get_property;
  object_class->dispose = keel_entry_finder_dispose;

  properties[PROP_SELECTED] =
    g_param_spec_object ("selected", NULL, NULL, KEEL_TYPE_ENTRY,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "entries.clear-query", NULL, clear_query_action);
  gtk_widget_class_install_action (widget_class, "entries.enter-list", NULL, enter_list_action);
}

static void
keel_entry_finder_init (KeelEntryFinder *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "entries.clear-query", FALSE);
  gtk_menu_button_set_create_popup_func (self->filter_button, menu_wanted_cb, self, NULL);
}

void
keel_entry_finder_set_session (KeelEntryFinder *self,
                               KeelSession     *session)
{
  g_autoptr (GSimpleActionGroup) actions = NULL;
  KeelWorkbook *workbook;

  g_return_if_fail (KEEL_IS_ENTRY_FINDER (self));
  g_return_if_fail (KEEL_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  workbook = keel_session_get_workbook (session);
  self->filter = keel_entry_filter_new (workbook);
  actions = keel_filter_actions_new (self->filter);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "filter", G_ACTION_GROUP (actions));

  g_signal_connect_object (self->filter, "query-changed",
                           G_CALLBACK (query_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->filter, "items-changed",
                           G_CALLBACK (found_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::state",
                           G_CALLBACK (update_loading), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::remembers",
                           G_CALLBACK (restore_query), self, G_CONNECT_SWAPPED);

  keel_entry_view_set_model (self->all_entries, keel_workbook_get_entries (workbook));
  update_loading (self);
  restore_query (self);
}

KeelEntry *
keel_entry_finder_get_selected (KeelEntryFinder *self)
{
  g_return_val_if_fail (KEEL_IS_ENTRY_FINDER (self), NULL);

  return keel_entry_view_get_selected (get_view (self));
}

void
keel_entry_finder_select (KeelEntryFinder *self,
                          KeelEntry       *entry)
{
  g_return_if_fail (KEEL_IS_ENTRY_FINDER (self));

  keel_entry_view_select (get_view (self), entry);
}

void
keel_entry_finder_settle_on (KeelEntryFinder *self,
                             KeelEntry       *entry)
{
  g_return_if_fail (KEEL_IS_ENTRY_FINDER (self));

  keel_entry_view_select (self->all_entries, entry);
}

KeelEntry *
keel_entry_finder_get_neighbour (KeelEntryFinder *self,
                                 KeelEntry       *entry,
                                 int              offset)
{
  g_return_val_if_fail (KEEL_IS_ENTRY_FINDER (self), NULL);

  return keel_entry_view_get_neighbour (get_view (self), entry, offset);
}

gboolean
keel_entry_finder_focus_row (KeelEntryFinder *self)
{
  g_return_val_if_fail (KEEL_IS_ENTRY_FINDER (self), FALSE);

  return keel_entry_view_focus_row (get_view (self));
}

void
keel_entry_finder_start_search (KeelEntryFinder *self)
{
  g_return_if_fail (KEEL_IS_ENTRY_FINDER (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search));
  gtk_editable_select_region (self->search, 0, -1);
}

void
keel_entry_finder_search (KeelEntryFinder *self,
                          const char      *words)
{
  g_return_if_fail (KEEL_IS_ENTRY_FINDER (self));
  g_return_if_fail (words != NULL);

  keel_entry_finder_clear_query (self);
  gtk_editable_set_text (self->search, words);
  keel_entry_finder_focus_row (self);
}

void
keel_entry_finder_clear_query (KeelEntryFinder *self)
{
  g_return_if_fail (KEEL_IS_ENTRY_FINDER (self));

  gtk_editable_set_text (self->search, "");
  keel_entry_filter_set_query (self->filter, &KEEL_ENTRY_QUERY_ALL);
}

gboolean
keel_entry_finder_has_query (KeelEntryFinder *self)
{
  g_return_val_if_fail (KEEL_IS_ENTRY_FINDER (self), FALSE);

  return self->filter != NULL && keel_entry_filter_is_active (self->filter);
}
