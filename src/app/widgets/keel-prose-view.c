/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-prose-view.h"

struct _KeelProseView
{
  GtkTextView parent_instance;

  int width;
  guint measure_again;
};

G_DEFINE_FINAL_TYPE (KeelProseView, keel_prose_view, GTK_TYPE_TEXT_VIEW)

static void
measure_again_cb (gpointer user_data)
{
  KeelProseView *self = user_data;

  self->measure_again = 0;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
keel_prose_view_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  KeelProseView *self = KEEL_PROSE_VIEW (widget);

  GTK_WIDGET_CLASS (keel_prose_view_parent_class)->size_allocate (widget, width, height, baseline);

  if (self->width == width)
    return;

  /* Below the priority by which a text view lays its lines out. */
  self->width = width;
  if (self->measure_again == 0)
    self->measure_again = g_idle_add_once (measure_again_cb, self);
}

static void
keel_prose_view_dispose (GObject *object)
{
  KeelProseView *self = KEEL_PROSE_VIEW (object);

  g_clear_handle_id (&self->measure_again, g_source_remove);

  G_OBJECT_CLASS (keel_prose_view_parent_class)->dispose (object);
}

static void
keel_prose_view_class_init (KeelProseViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = keel_prose_view_dispose;
  GTK_WIDGET_CLASS (klass)->size_allocate = keel_prose_view_size_allocate;
}

static void
keel_prose_view_init (KeelProseView *self)
{
}
