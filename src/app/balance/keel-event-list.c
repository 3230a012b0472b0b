/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-event-list.h"

#include "keel-balance-words.h"
#include "keel-wrap-layout.h"

#include <glib/gi18n-lib.h>

/* The rest is behind a button. */
#define N_FIRST 5

struct _KeelEventList
{
  AdwBin       parent_instance;

  KeelBalance *balance;
  KeelForm     form;
  KeelMeasure  measure;

  GtkListBox  *list;
  GtkWidget   *empty;
  GtkWidget   *all_button;
  gboolean     shows_all;
};

G_DEFINE_FINAL_TYPE (KeelEventList, keel_event_list, ADW_TYPE_BIN)

static void
row_activated_cb (KeelEventList *self,
                  AdwActionRow  *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.edit-event", "s", g_object_get_data (G_OBJECT (row), "id"));
}

/* The words about an event below its day and kind. */
static char *
make_subtitle (KeelEventList *self,
               KeelEvent     *event)
{
  g_autofree char *line = keel_balance_words_event_line (event);
  g_autofree char *comparison = keel_balance_words_before_after (self->balance, self->form, self->measure, event);

  return g_strdup_printf ("%s\n%s", line, comparison);
}

static GtkWidget *
add_row (KeelEventList *self)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  g_signal_connect_object (row, "activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (self->list, row);

  return row;
}

static GtkWidget *
get_row (KeelEventList *self,
         guint          index)
{
  return GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, (int) index));
}

static void
show_event (KeelEventList *self,
            GtkWidget     *row,
            KeelEvent     *event)
{
  g_autofree char *subtitle = make_subtitle (self, event);
  g_autofree char *sentence = keel_balance_words_event (event);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), keel_event_get_text (event));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, subtitle, -1);
  g_object_set_data_full (G_OBJECT (row), "id", g_strdup (keel_record_get_id (KEEL_RECORD (event))), g_free);
}

/* Rows stay where they are, so that the keyboard does not lose its place. */
static void
fill (KeelEventList *self)
{
  guint n_events = keel_balance_get_n_events (self->balance);
  guint n_rows = self->shows_all ? n_events : MIN (n_events, N_FIRST);
  GtkWidget *row;

  while ((row = get_row (self, n_rows)) != NULL)
    gtk_list_box_remove (self->list, row);
  for (guint i = 0; i < n_rows; i++)
    {
      row = get_row (self, i);
      show_event (self, row != NULL ? row : add_row (self), keel_balance_get_event (self->balance, n_events - 1 - i));
    }

  gtk_widget_set_visible (GTK_WIDGET (self->list), n_events > 0);
  gtk_widget_set_visible (self->empty, n_events == 0);
  gtk_widget_set_visible (self->all_button, n_rows < n_events);
}

static void
show_all_cb (KeelEventList *self)
{
  self->shows_all = TRUE;
  fill (self);
}

static void
keel_event_list_dispose (GObject *object)
{
  KeelEventList *self = KEEL_EVENT_LIST (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), KEEL_TYPE_EVENT_LIST);
  g_clear_pointer (&self->balance, keel_balance_unref);

  G_OBJECT_CLASS (keel_event_list_parent_class)->dispose (object);
}

static void
keel_event_list_class_init (KeelEventListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_event_list_dispose;

  g_type_ensure (KEEL_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-event-list.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelEventList, list);
  gtk_widget_class_bind_template_child (widget_class, KeelEventList, empty);
  gtk_widget_class_bind_template_child (widget_class, KeelEventList, all_button);
  gtk_widget_class_bind_template_callback (widget_class, show_all_cb);
  gtk_widget_class_set_css_name (widget_class, "keel-event-list");
}

static void
keel_event_list_init (KeelEventList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
keel_event_list_set (KeelEventList *self,
                     KeelBalance   *balance,
                     KeelForm       form,
                     KeelMeasure    measure)
{
  g_return_if_fail (KEEL_IS_EVENT_LIST (self));

  keel_balance_ref (balance);
  g_clear_pointer (&self->balance, keel_balance_unref);
  self->balance = balance;
  self->form = form;
  self->measure = measure;
  fill (self);
}
