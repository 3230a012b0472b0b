/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-checkin-list.h"
#include "keel-checkin-row.h"
#include "keel-entry-words.h"

struct _KeelCheckinList
{
  AdwBin parent_instance;

  GtkListBoxRow *practices;
  GtkListBox *rows;

  KeelSession *session;
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

static KeelCheckinRow *
find_row (KeelCheckinList *self,
          KeelCheckin     *checkin)
{
  KeelCheckinRow *row;

  for (int i = 0; (row = get_row (self, i)) != NULL; i++)
    if (keel_checkin_row_get_checkin (row) == checkin)
      return row;

  return NULL;
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
  g_return_if_fail (KEEL_IS_CHECKIN_LIST (self));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "notify::programme",
                           G_CALLBACK (programme_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_bind_model (self->rows, keel_workbook_get_checkins (keel_session_get_workbook (session)),
                           create_row_cb, self, NULL);
}

void
keel_checkin_list_select (KeelCheckinList *self,
                          KeelCheckin     *checkin)
{
  KeelCheckinRow *row = checkin != NULL ? find_row (self, checkin) : NULL;

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
  KeelCheckinRow *row = find_row (self, checkin);
  KeelCheckinRow *next;
  int index;

  if (row == NULL)
    return NULL;

  index = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
  next = get_row (self, index + 1);
  if (next == NULL && index > 0)
    next = get_row (self, index - 1);

  return next != NULL ? keel_checkin_row_get_checkin (next) : NULL;
}
