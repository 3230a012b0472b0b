/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-checkin-list.h"
#include "keel-checkin-row.h"
#include "keel-entry-words.h"

/* A row takes a millisecond to make and lay out, and a person who rates every week for years
 * has hundreds: there are as many as have been scrolled to, and some more. */
#define SOME_ROWS 40

struct _KeelCheckinList
{
  AdwBin parent_instance;

  GtkScrolledWindow *scroller;
  GtkListBoxRow *practices;
  GtkListBox *rows;

  KeelSession *session;
  GtkSliceListModel *shown;  /* the first check-ins: those that have rows */
};

G_DEFINE_FINAL_TYPE (KeelCheckinList, keel_checkin_list, ADW_TYPE_BIN)

static KeelDay
get_day (GtkListBoxRow *row)
{
  return keel_checkin_get_day (keel_checkin_row_get_checkin (KEEL_CHECKIN_ROW (row)));
}

static gboolean
same_month (KeelDay a,
            KeelDay b)
{
  int year_a, month_a;
  int year_b, month_b;

  keel_day_get_ymd (a, &year_a, &month_a, NULL);
  keel_day_get_ymd (b, &year_b, &month_b, NULL);

  return year_a == year_b && month_a == month_b;
}

static void
update_header_cb (GtkListBoxRow *row,
                  GtkListBoxRow *before,
                  gpointer       user_data)
{
  GtkWidget *header = NULL;
  g_autofree char *month = NULL;

  if (before == NULL || !same_month (get_day (row), get_day (before)))
    {
      month = keel_entry_words_month (get_day (row));
      header = gtk_label_new (month);
      gtk_label_set_xalign (GTK_LABEL (header), 0);
      gtk_widget_add_css_class (header, "keel-month");
    }

  gtk_list_box_row_set_header (row, header);
}

static GtkWidget *
create_row_cb (gpointer item,
               gpointer user_data)
{
  KeelCheckinList *self = user_data;

  return keel_checkin_row_new (self->session, KEEL_CHECKIN (item));
}

static KeelCheckinRow *
get_row (KeelCheckinList *self,
         int              index)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->rows, index);

  return row != NULL ? KEEL_CHECKIN_ROW (row) : NULL;
}

static GListModel *
get_checkins (KeelCheckinList *self)
{
  return keel_workbook_get_checkins (keel_session_get_workbook (self->session));
}

/* FALSE when it is not in the list. */
static gboolean
find_position (KeelCheckinList *self,
               KeelCheckin     *checkin,
               guint           *out_position)
{
  for (guint i = 0; i < g_list_model_get_n_items (get_checkins (self)); i++)
    {
      g_autoptr (KeelCheckin) other = g_list_model_get_item (get_checkins (self), i);

      if (other == checkin)
        {
          *out_position = i;
          return TRUE;
        }
    }

  return FALSE;
}

static KeelCheckinRow *
ensure_row (KeelCheckinList *self,
            KeelCheckin     *checkin)
{
  guint position;

  if (!find_position (self, checkin, &position))
    return NULL;

  if (position >= gtk_slice_list_model_get_size (self->shown))
    gtk_slice_list_model_set_size (self->shown, position + SOME_ROWS);

  return get_row (self, (int) position);
}

static void
scrolled_cb (KeelCheckinList *self)
{
  GtkAdjustment *place = gtk_scrolled_window_get_vadjustment (self->scroller);
  double page = gtk_adjustment_get_page_size (place);
  guint size = gtk_slice_list_model_get_size (self->shown);

  if (size < g_list_model_get_n_items (get_checkins (self))
      && gtk_adjustment_get_value (place) + 2 * page > gtk_adjustment_get_upper (place))
    gtk_slice_list_model_set_size (self->shown, size + SOME_ROWS);
}

static void
run_on_row (KeelCheckinList *self,
            GtkListBoxRow   *row,
            const char      *action)
{
  KeelCheckin *checkin = keel_checkin_row_get_checkin (KEEL_CHECKIN_ROW (row));

  gtk_widget_activate_action (GTK_WIDGET (self), action, "s", keel_record_get_id (KEEL_RECORD (checkin)));
}

/* By the arrows: shown beside the list, where there is room. */
static void
cursor_moved_cb (KeelCheckinList *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->rows);

  if (row != NULL)
    run_on_row (self, row, "ratings.pick-checkin");
}

static void
show_row_cb (KeelCheckinList *self,
             GtkListBoxRow   *row)
{
  run_on_row (self, row, "ratings.show-checkin");
}

static void
show_practices_cb (KeelCheckinList *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "ratings.show-practices", NULL);
}

static gboolean
delete_pressed_cb (GtkWidget *widget,
                   GVariant  *arguments,
                   gpointer   user_data)
{
  KeelCheckinList *self = KEEL_CHECKIN_LIST (widget);
  GtkWidget *row = gtk_widget_get_focus_child (GTK_WIDGET (self->rows));

  if (!KEEL_IS_CHECKIN_ROW (row))
    return GDK_EVENT_PROPAGATE;

  run_on_row (self, GTK_LIST_BOX_ROW (row), "ratings.delete-checkin");
  return GDK_EVENT_STOP;
}

static void
programme_changed_cb (KeelCheckinList *self)
{
  KeelCheckinRow *row;

  for (int i = 0; (row = get_row (self, i)) != NULL; i++)
    keel_checkin_row_update (row);
}

/* The row of what is shown, or the first. Focus alone selects nothing, and so shows nothing
 * else. */
static gboolean
enter_rows (KeelCheckinList *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->rows);

  if (row == NULL)
    row = gtk_list_box_get_row_at_index (self->rows, 0);

  return row != NULL && gtk_widget_grab_focus (GTK_WIDGET (row));
}

/* The check-ins are one stop for Tab, however many there are: the arrows move among them. */
static gboolean
keel_checkin_list_focus (GtkWidget        *widget,
                         GtkDirectionType  direction)
{
  KeelCheckinList *self = KEEL_CHECKIN_LIST (widget);
  gboolean is_in_rows = gtk_widget_get_focus_child (GTK_WIDGET (self->rows)) != NULL;
  gboolean is_before_rows = gtk_widget_has_focus (GTK_WIDGET (self->practices));
  gboolean is_after_rows = gtk_widget_get_focus_child (widget) == NULL;

  if (direction == GTK_DIR_TAB_FORWARD && is_in_rows)
    return FALSE;
  if (direction == GTK_DIR_TAB_BACKWARD && is_in_rows)
    return gtk_widget_grab_focus (GTK_WIDGET (self->practices));

  if ((direction == GTK_DIR_TAB_FORWARD && is_before_rows) || (direction == GTK_DIR_TAB_BACKWARD && is_after_rows))
    return enter_rows (self) || (is_after_rows && gtk_widget_grab_focus (GTK_WIDGET (self->practices)));

  return GTK_WIDGET_CLASS (keel_checkin_list_parent_class)->focus (widget, direction);
}

static void
keel_checkin_list_dispose (GObject *object)
{
  KeelCheckinList *self = KEEL_CHECKIN_LIST (object);

  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_CHECKIN_LIST);
  g_clear_object (&self->shown);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_checkin_list_parent_class)->dispose (object);
}

static void
keel_checkin_list_class_init (KeelCheckinListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_checkin_list_dispose;
  widget_class->focus = keel_checkin_list_focus;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-checkin-list.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelCheckinList, scroller);
  gtk_widget_class_bind_template_child (widget_class, KeelCheckinList, practices);
  gtk_widget_class_bind_template_child (widget_class, KeelCheckinList, rows);
  gtk_widget_class_bind_template_callback (widget_class, cursor_moved_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_practices_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, delete_pressed_cb, NULL);
}

static void
keel_checkin_list_init (KeelCheckinList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_header_func (self->rows, update_header_cb, NULL, NULL);
}

void
keel_checkin_list_set_session (KeelCheckinList *self,
                               KeelSession     *session)
{
  GtkAdjustment *place;

  g_return_if_fail (KEEL_IS_CHECKIN_LIST (self));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "notify::programme",
                           G_CALLBACK (programme_changed_cb), self, G_CONNECT_SWAPPED);
  self->shown = gtk_slice_list_model_new (g_object_ref (get_checkins (self)), 0, SOME_ROWS);
  gtk_list_box_bind_model (self->rows, G_LIST_MODEL (self->shown), create_row_cb, self, NULL);

  place = gtk_scrolled_window_get_vadjustment (self->scroller);
  g_signal_connect_object (place, "changed", G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (place, "value-changed", G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
}

void
keel_checkin_list_select (KeelCheckinList *self,
                          KeelCheckin     *checkin)
{
  KeelCheckinRow *row = checkin != NULL ? ensure_row (self, checkin) : NULL;

  g_return_if_fail (KEEL_IS_CHECKIN_LIST (self));

  gtk_widget_remove_css_class (GTK_WIDGET (self->practices), "keel-current");
  gtk_list_box_select_row (self->rows, row != NULL ? GTK_LIST_BOX_ROW (row) : NULL);
}

void
keel_checkin_list_select_practices (KeelCheckinList *self)
{
  g_return_if_fail (KEEL_IS_CHECKIN_LIST (self));

  gtk_list_box_unselect_all (self->rows);
  gtk_widget_add_css_class (GTK_WIDGET (self->practices), "keel-current");
}

void
keel_checkin_list_focus_row (KeelCheckinList *self)
{
  GtkListBoxRow *row;

  g_return_if_fail (KEEL_IS_CHECKIN_LIST (self));

  row = gtk_list_box_get_selected_row (self->rows);
  gtk_widget_grab_focus (GTK_WIDGET (row != NULL ? row : self->practices));
}

KeelCheckin *
keel_checkin_list_find_next (KeelCheckinList *self,
                             KeelCheckin     *checkin)
{
  g_autoptr (KeelCheckin) next = NULL;
  guint position;

  g_return_val_if_fail (KEEL_IS_CHECKIN_LIST (self), NULL);

  if (!find_position (self, checkin, &position))
    return NULL;

  next = g_list_model_get_item (get_checkins (self), position + 1);
  if (next == NULL && position > 0)
    next = g_list_model_get_item (get_checkins (self), position - 1);

  /* The workbook keeps what it hands out. */
  return next;
}
