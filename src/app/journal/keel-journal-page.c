/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-journal-page-private.h"

/* The list is there from the first frame. The side that shows an entry costs as much
 * again and is built when that frame has been drawn, or when it is first needed.
 */

enum
{
  PROP_SESSION = 1,
  PROP_FOLDED,
  N_PROPS,
};

G_DEFINE_FINAL_TYPE (KeelJournalPage, keel_journal_page, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];

static GListModel *
get_entries (KeelJournalPage *self)
{
  return keel_workbook_get_entries (keel_session_get_workbook (self->session));
}

static KeelEntryEditor *
ensure_editor (KeelJournalPage *self)
{
  if (self->editor == NULL)
    {
      self->editor = KEEL_ENTRY_EDITOR (keel_entry_editor_new (self->session));
      g_object_bind_property (self->leaflet, "folded", self->editor, "folded", G_BINDING_SYNC_CREATE);
      adw_bin_set_child (self->editor_place, GTK_WIDGET (self->editor));
      keel_entry_editor_set_entry (self->editor, self->entry);
    }

  return self->editor;
}

void
keel_journal_page_show_side (KeelJournalPage *self,
                             const char      *name)
{
  adw_leaflet_set_visible_child_name (self->leaflet, name);
}

/* With both sides in sight, one of them should not be empty. */
static void
select_newest (KeelJournalPage *self)
{
  g_autoptr (KeelEntry) newest = NULL;

  if (!keel_journal_page_restore (self) || self->entry != NULL || self->editor == NULL
      || adw_leaflet_get_folded (self->leaflet))
    return;

  newest = g_list_model_get_item (get_entries (self), 0);
  if (newest != NULL)
    keel_journal_page_select (self, newest);
}

static void
update_stack (KeelJournalPage *self)
{
  gboolean is_first = g_list_model_get_n_items (get_entries (self)) == 0
                      && keel_session_get_state (self->session) == KEEL_SESSION_READY;

  gtk_stack_set_visible_child_name (self->stack, is_first ? "first" : "entries");
}

static void
entries_changed_cb (KeelJournalPage *self)
{
  if (keel_journal_page_has_lost_entry (self))
    {
      keel_journal_page_set_entry (self, NULL);
      keel_journal_page_show_side (self, "list");
    }

  update_stack (self);
  select_newest (self);
}

static void
state_changed_cb (KeelJournalPage *self)
{
  update_stack (self);
  keel_journal_page_update_actions (self);
  select_newest (self);
}

static void
selected_changed_cb (KeelJournalPage *self)
{
  KeelEntry *selected = self->session != NULL ? keel_entry_finder_get_selected (self->list) : NULL;

  if (selected != NULL)
    keel_journal_page_set_entry (self, selected);
}

static void
folded_changed_cb (KeelJournalPage *self)
{
  if (self->session == NULL)
    return;

  select_newest (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLDED]);
}

/* Back in the list, by button, key or swipe: the entry has been left. */
static void
side_changed_cb (KeelJournalPage *self)
{
  if (self->session == NULL)
    return;

  keel_journal_page_remember_side (self);
  if (!adw_leaflet_get_folded (self->leaflet))
    return;

  if (adw_leaflet_get_visible_child (self->leaflet) != GTK_WIDGET (self->list))
    return;

  if (keel_journal_page_has_blank_entry (self))
    keel_journal_page_set_entry (self, NULL);
  else
    keel_session_flush (self->session);
}

void
keel_journal_page_open (KeelJournalPage *self,
                        KeelEntry       *entry)
{
  ensure_editor (self);
  keel_journal_page_select (self, entry);
  keel_entry_finder_settle_on (self->list, entry);
  keel_journal_page_show_side (self, "entry");
}

static void
build_editor_cb (gpointer user_data)
{
  KeelJournalPage *self = user_data;

  self->build = 0;
  ensure_editor (self);
  select_newest (self);
}

static void
frame_drawn_cb (KeelJournalPage *self,
                GdkFrameClock   *clock)
{
  g_clear_signal_handler (&self->first_frame, clock);
  self->build = g_idle_add_once (build_editor_cb, self);
}

static void
keel_journal_page_map (GtkWidget *widget)
{
  KeelJournalPage *self = KEEL_JOURNAL_PAGE (widget);

  GTK_WIDGET_CLASS (keel_journal_page_parent_class)->map (widget);

  if (self->editor == NULL && self->first_frame == 0 && self->build == 0)
    self->first_frame = g_signal_connect_swapped (gtk_widget_get_frame_clock (widget), "after-paint",
                                                  G_CALLBACK (frame_drawn_cb), self);
}

static void
keel_journal_page_unmap (GtkWidget *widget)
{
  KeelJournalPage *self = KEEL_JOURNAL_PAGE (widget);

  g_clear_signal_handler (&self->first_frame, gtk_widget_get_frame_clock (widget));

  GTK_WIDGET_CLASS (keel_journal_page_parent_class)->unmap (widget);
}

static void
watch_session (KeelJournalPage *self)
{
  g_signal_connect_object (self->session, "notify::state",
                           G_CALLBACK (state_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "notify::frozen",
                           G_CALLBACK (keel_journal_page_update_actions), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_entries (self), "items-changed",
                           G_CALLBACK (entries_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
keel_journal_page_constructed (GObject *object)
{
  KeelJournalPage *self = KEEL_JOURNAL_PAGE (object);

  G_OBJECT_CLASS (keel_journal_page_parent_class)->constructed (object);

  keel_entry_finder_set_session (self->list, self->session);
  keel_journal_page_watch_memory (self);
  watch_session (self);
  state_changed_cb (self);
}

static void
keel_journal_page_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  KeelJournalPage *self = KEEL_JOURNAL_PAGE (object);

  switch (property_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;

    case PROP_FOLDED:
      g_value_set_boolean (value, adw_leaflet_get_folded (self->leaflet));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_journal_page_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  KeelJournalPage *self = KEEL_JOURNAL_PAGE (object);

  switch (property_id)
    {
    case PROP_SESSION:
      self->session = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_journal_page_dispose (GObject *object)
{
  KeelJournalPage *self = KEEL_JOURNAL_PAGE (object);

  g_clear_handle_id (&self->build, g_source_remove);
  g_clear_handle_id (&self->forget, g_source_remove);
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_JOURNAL_PAGE);
  g_clear_object (&self->entry);
  g_clear_object (&self->blank);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_journal_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (KEEL_TYPE_ENTRY_FINDER);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-journal-page.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelJournalPage, stack);
  gtk_widget_class_bind_template_child (widget_class, KeelJournalPage, leaflet);
  gtk_widget_class_bind_template_child (widget_class, KeelJournalPage, list);
  gtk_widget_class_bind_template_child (widget_class, KeelJournalPage, editor_place);
  gtk_widget_class_bind_template_callback (widget_class, folded_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, side_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_changed_cb);
}

static void
keel_journal_page_class_init (KeelJournalPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = keel_journal_page_constructed;
  object_class->get_property = keel_journal_page_get_property;
  object_class->set_property = keel_journal_page_set_property;
  object_class->dispose = keel_journal_page_dispose;
  widget_class->map = keel_journal_page_map;
  widget_class->unmap = keel_journal_page_unmap;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, KEEL_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_FOLDED] =
    g_param_spec_boolean ("folded", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  keel_journal_page_install_actions (widget_class);
  bind_template (widget_class);
}

static void
keel_journal_page_init (KeelJournalPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
keel_journal_page_new (KeelSession *session)
{
  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);

  return g_object_new (KEEL_TYPE_JOURNAL_PAGE, "session", session, NULL);
}

void
keel_journal_page_show_entry (KeelJournalPage *self,
                              const char      *id)
{
  KeelEntry *entry;

  g_return_if_fail (KEEL_IS_JOURNAL_PAGE (self));
  g_return_if_fail (id != NULL);

  entry = keel_journal_page_find_entry (self, id);
  if (entry != NULL)
    keel_journal_page_open (self, entry);
}

void
keel_journal_page_bring_focus (KeelJournalPage *self)
{
  GtkWidget *focus;

  g_return_if_fail (KEEL_IS_JOURNAL_PAGE (self));

  focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  if (self->editor != NULL && (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self))))
    keel_entry_editor_focus_text (self->editor);
}

void
keel_journal_page_start_search (KeelJournalPage *self)
{
  g_return_if_fail (KEEL_IS_JOURNAL_PAGE (self));

  keel_journal_page_show_side (self, "list");
  keel_entry_finder_start_search (self->list);
}

void
keel_journal_page_search (KeelJournalPage *self,
                          const char      *words)
{
  g_return_if_fail (KEEL_IS_JOURNAL_PAGE (self));
  g_return_if_fail (words != NULL);

  keel_journal_page_show_side (self, "list");
  keel_entry_finder_search (self->list, words);
}
