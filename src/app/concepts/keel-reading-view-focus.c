/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-page-labels.h"
#include "keel-reading-view-private.h"

/* The page follows the keyboard, from control to control and from link to link. It does not follow
 * the pointer: who points at a text has it in sight, and a page that moves then loses the reader. */

/* The byte of @label where its caret stands: at a link that has the focus, else at its begin. */
static int
find_caret (GtkLabel *label)
{
  const char *text = gtk_label_get_text (label);
  int start, end;

  gtk_label_get_selection_bounds (label, &start, &end);

  return (int) (g_utf8_offset_to_pointer (text, start) - text);
}

/* From where to where @focus stands on the page; of a text that is higher than the screen, the line
 * of its caret. */
static gboolean
find_extent (KeelReadingView *self,
             GtkWidget       *focus,
             double          *out_start,
             double          *out_height)
{
  GtkWidget *page = gtk_widget_get_parent (self->sheet);
  graphene_rect_t bounds;

  if (!gtk_widget_compute_bounds (focus, page, &bounds))
    return FALSE;

  *out_start = bounds.origin.y;
  *out_height = bounds.size.height;
  if (!GTK_IS_LABEL (focus) || *out_height <= gtk_adjustment_get_page_size (keel_reading_view_get_scroll (self)))
    return TRUE;

  return keel_page_labels_find_byte (page, GTK_LABEL (focus), find_caret (GTK_LABEL (focus)), out_start, out_height);
}

static void
bring_into_sight (KeelReadingView *self,
                  double           start,
                  double           height)
{
  GtkAdjustment *scroll = keel_reading_view_get_scroll (self);
  double value = gtk_adjustment_get_value (scroll);
  double top = start - KEEL_READING_MARGIN;
  double bottom = start + height + KEEL_READING_MARGIN - gtk_adjustment_get_page_size (scroll);

  if (top < value)
    gtk_adjustment_set_value (scroll, top);
  else if (bottom > value)
    gtk_adjustment_set_value (scroll, MIN (top, bottom));
}

/* The key is through, and the focus has moved. */
static gboolean
follow_cb (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       user_data)
{
  KeelReadingView *self = KEEL_READING_VIEW (widget);
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = gtk_root_get_focus (root);
  double start, height;

  self->follow = 0;
  if (focus != NULL && gtk_widget_is_ancestor (focus, self->sheet) && gtk_window_get_focus_visible (GTK_WINDOW (root))
      && find_extent (self, focus, &start, &height))
    bring_into_sight (self, start, height);

  return G_SOURCE_REMOVE;
}

static void
queue_follow (KeelReadingView *self)
{
  if (self->follow == 0)
    self->follow = gtk_widget_add_tick_callback (GTK_WIDGET (self), follow_cb, NULL, NULL);
}

static gboolean
key_pressed_cb (KeelReadingView *self,
                guint            key)
{
  if (key == GDK_KEY_Tab || key == GDK_KEY_KP_Tab || key == GDK_KEY_ISO_Left_Tab)
    queue_follow (self);

  return GDK_EVENT_PROPAGATE;
}

void
keel_reading_view_watch_focus (KeelReadingView *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect_object (focus, "enter", G_CALLBACK (queue_follow), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->sheet, focus);
}
