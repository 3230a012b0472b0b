/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-entry-rows.h"
#include "keel-entry-view.h"

/* The rows are told when the model, or the day of an entry, has changed, and looked through
 * for those to dress whenever the list may have moved. */

/* The first rows are dressed as soon as they are bound: they are what a list shows
 * first, and the first frame must not be empty. */
#define FIRST_ROWS 10

/* Rows are where they will be seen only after the frame that lays them out. */
#define FRAMES_TO_LOOK 3

struct _KeelEntryView
{
  AdwBin parent_instance;

  GtkScrolledWindow *scroller;
  GtkListView *list;

  GtkSingleSelection *selection;
  GListModel *model;
  GStrv words;

  guint tick;
  int frames_left;
  gboolean scrolls_later;   /* to what is selected, once there is a place to scroll */
};

enum
{
  PROP_SELECTED = 1,
  N_PROPS,
};

G_DEFINE_FINAL_TYPE (KeelEntryView, keel_entry_view, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];

static void
update_months (KeelEntryView *self)
{
  keel_entry_rows_follow (self->list, self->model);
}

static void
scroll_to_selected (KeelEntryView *self)
{
  guint position = gtk_single_selection_get_selected (self->selection);

  if (position != GTK_INVALID_LIST_POSITION)
    gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", position);
}

static gboolean
has_been_laid_out (KeelEntryView *self)
{
  return gtk_widget_get_height (GTK_WIDGET (self->scroller)) > 0;
}

static gboolean
frame_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       user_data)
{
  KeelEntryView *self = KEEL_ENTRY_VIEW (widget);

  if (self->scrolls_later && has_been_laid_out (self))
    {
      self->scrolls_later = FALSE;
      self->frames_left = FRAMES_TO_LOOK;
      scroll_to_selected (self);
    }

  keel_entry_rows_dress_near (self->list, GTK_WIDGET (self->scroller));
  if (--self->frames_left > 0)
    return G_SOURCE_CONTINUE;

  self->tick = 0;
  return G_SOURCE_REMOVE;
}

static void
queue_dressing (KeelEntryView *self)
{
  self->frames_left = FRAMES_TO_LOOK;
  if (self->tick == 0)
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), frame_cb, NULL, NULL);
}

static guint
find_position (KeelEntryView *self,
               KeelEntry     *entry)
{
  guint n_entries = self->model != NULL ? g_list_model_get_n_items (self->model) : 0;

  for (guint i = 0; i < n_entries; i++)
    {
      g_autoptr (KeelEntry) other = g_list_model_get_item (self->model, i);

      if (other == entry)
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
}

static void
activate_for (KeelEntryView *self,
              const char    *action_name,
              KeelEntry     *entry)
{
  gtk_widget_activate_action (GTK_WIDGET (self), action_name, "s",
                              keel_record_get_id (KEEL_RECORD (entry)));
}

static void
items_changed_cb (KeelEntryView *self)
{
  update_months (self);
}

static void
selected_item_changed_cb (KeelEntryView *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

static void
row_activated_cb (KeelEntryView *self,
                  guint          position)
{
  g_autoptr (KeelEntry) entry = g_list_model_get_item (self->model, position);

  if (entry != NULL)
    activate_for (self, "journal.open-entry", entry);
}

/* A single click or tap opens the row where the list and the entry cannot be seen
 * together. (The list's own "single-click-activate" would select on hover.) */
static void
row_released_cb (GtkGestureClick *gesture,
                 int              n_presses,
                 double           x,
                 double           y,
                 KeelEntryView   *self)
{
  GtkWidget *widget = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));
  KeelEntry *entry = keel_entry_row_get_entry (KEEL_ENTRY_ROW (widget));

  if (entry != NULL && n_presses == 1 && gtk_widget_contains (widget, x, y))
    activate_for (self, "journal.pick-entry", entry);
}

static void
row_set_up_cb (KeelEntryView *self,
               GtkListItem   *item)
{
  GtkWidget *row = keel_entry_row_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_object (click, "released", G_CALLBACK (row_released_cb), self, 0);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (click));
  gtk_list_item_set_child (item, row);
}

static void
row_bound_cb (KeelEntryView *self,
              GtkListItem   *item)
{
  KeelEntryRow *row = KEEL_ENTRY_ROW (gtk_list_item_get_child (item));

  keel_entry_row_bind (row, item, (const char * const *) self->words);
  if (gtk_list_item_get_position (item) < FIRST_ROWS)
    keel_entry_row_dress (row);
  g_signal_connect_object (keel_entry_row_get_entry (row), "notify::day",
                           G_CALLBACK (update_months), self, G_CONNECT_SWAPPED);
  keel_entry_rows_follow_one (row, self->model);
  queue_dressing (self);
}

static void
row_unbound_cb (KeelEntryView *self,
                GtkListItem   *item)
{
  KeelEntryRow *row = KEEL_ENTRY_ROW (gtk_list_item_get_child (item));

  g_signal_handlers_disconnect_by_func (keel_entry_row_get_entry (row), update_months, self);
  keel_entry_row_unbind (row);
}

static void
delete_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KeelEntryView *self = KEEL_ENTRY_VIEW (widget);
  KeelEntry *selected = keel_entry_view_get_selected (self);

  if (selected != NULL)
    activate_for (self, "journal.delete-entry", selected);
}

/* One stop for Tab, however long the list is: the arrows move inside it. */
static gboolean
keel_entry_view_focus (GtkWidget        *widget,
                       GtkDirectionType  direction)
{
  gboolean is_tab = direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD;

  if (is_tab && gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;

  return GTK_WIDGET_CLASS (keel_entry_view_parent_class)->focus (widget, direction);
}

static void
keel_entry_view_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  KeelEntryView *self = KEEL_ENTRY_VIEW (object);

  switch (property_id)
    {
    case PROP_SELECTED:
      g_value_set_object (value, keel_entry_view_get_selected (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_entry_view_dispose (GObject *object)
{
  KeelEntryView *self = KEEL_ENTRY_VIEW (object);

  if (self->list != NULL)
    keel_entry_view_set_model (self, NULL);

  g_clear_object (&self->selection);
  g_clear_pointer (&self->words, g_strfreev);
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_ENTRY_VIEW);
  self->list = NULL;

  G_OBJECT_CLASS (keel_entry_view_parent_class)->dispose (object);
}

static void
keel_entry_view_class_init (KeelEntryViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = keel_entry_view_get_property;
  object_class->dispose = keel_entry_view_dispose;
  widget_class->focus = keel_entry_view_focus;

  properties[PROP_SELECTED] =
    g_param_spec_object ("selected", NULL, NULL, KEEL_TYPE_ENTRY,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-entry-view.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelEntryView, scroller);
  gtk_widget_class_bind_template_child (widget_class, KeelEntryView, list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_install_action (widget_class, "entries.delete", NULL, delete_action);
}

static void
keel_entry_view_init (KeelEntryView *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkAdjustment *place;

  gtk_widget_init_template (GTK_WIDGET (self));

  place = gtk_scrolled_window_get_vadjustment (self->scroller);
  g_signal_connect_object (place, "changed", G_CALLBACK (queue_dressing), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (place, "value-changed", G_CALLBACK (queue_dressing), self, G_CONNECT_SWAPPED);

  g_signal_connect_object (factory, "setup", G_CALLBACK (row_set_up_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (row_bound_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (row_unbound_cb), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->list, factory);
  g_object_unref (factory);

  self->selection = gtk_single_selection_new (NULL);
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  g_signal_connect_object (self->selection, "notify::selected-item",
                           G_CALLBACK (selected_item_changed_cb), self, G_CONNECT_SWAPPED);
}

/* The list comes to know the model first, so that its rows know their new places
 * by the time the months are decided. */
void
keel_entry_view_set_model (KeelEntryView *self,
                           GListModel    *model)
{
  g_return_if_fail (KEEL_IS_ENTRY_VIEW (self));
  g_return_if_fail (model == NULL || G_IS_LIST_MODEL (model));

  if (self->model == model)
    return;

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_func (self->selection, items_changed_cb, self);

  gtk_list_view_set_model (self->list, NULL);
  g_set_object (&self->model, model);
  gtk_single_selection_set_model (self->selection, model);

  if (model == NULL)
    return;

  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (self->selection, "items-changed",
                           G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
}

void
keel_entry_view_set_words (KeelEntryView      *self,
                           const char * const *words)
{
  g_return_if_fail (KEEL_IS_ENTRY_VIEW (self));

  g_strfreev (self->words);
  self->words = g_strdupv ((GStrv) words);
  keel_entry_rows_set_words (self->list, words);
}

KeelEntry *
keel_entry_view_get_selected (KeelEntryView *self)
{
  g_return_val_if_fail (KEEL_IS_ENTRY_VIEW (self), NULL);

  return gtk_single_selection_get_selected_item (self->selection);
}

void
keel_entry_view_select (KeelEntryView *self,
                        KeelEntry     *entry)
{
  guint position;

  g_return_if_fail (KEEL_IS_ENTRY_VIEW (self));

  position = entry != NULL ? find_position (self, entry) : GTK_INVALID_LIST_POSITION;
  gtk_single_selection_set_selected (self->selection, position);

  /* A list that has no size yet would scroll to some other place. */
  self->scrolls_later = !has_been_laid_out (self);
  if (self->scrolls_later)
    queue_dressing (self);
  else
    scroll_to_selected (self);
}

KeelEntry *
keel_entry_view_get_neighbour (KeelEntryView *self,
                               KeelEntry     *entry,
                               int            offset)
{
  g_autoptr (KeelEntry) neighbour = NULL;
  guint position;

  g_return_val_if_fail (KEEL_IS_ENTRY_VIEW (self), NULL);
  g_return_val_if_fail (KEEL_IS_ENTRY (entry), NULL);

  position = find_position (self, entry);
  if (position == GTK_INVALID_LIST_POSITION || (offset < 0 && position < (guint) -offset))
    return NULL;

  /* The model keeps what it hands out. */
  neighbour = g_list_model_get_item (self->model, position + (guint) offset);

  return neighbour;
}

gboolean
keel_entry_view_focus_row (KeelEntryView *self)
{
  GtkWidget *row;

  g_return_val_if_fail (KEEL_IS_ENTRY_VIEW (self), FALSE);

  if (self->model == NULL || g_list_model_get_n_items (self->model) == 0)
    return FALSE;

  if (keel_entry_view_get_selected (self) == NULL)
    gtk_single_selection_set_selected (self->selection, 0);

  gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u",
                              gtk_single_selection_get_selected (self->selection));

  /* Before it has been laid out, the list itself would take the focus. */
  row = keel_entry_rows_find (self->list, keel_entry_view_get_selected (self));

  return gtk_widget_grab_focus (row != NULL ? row : GTK_WIDGET (self->list));
}
