/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-progress-view.h"

struct _KeelProgressView
{
  AdwBin        parent_instance;

  GCancellable *cancellable;

  GtkLabel     *label;
  GtkLabel     *detail;
  GtkWidget    *bar;
};

G_DEFINE_FINAL_TYPE (KeelProgressView, keel_progress_view, ADW_TYPE_BIN)

static void
cancel_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KeelProgressView *self = KEEL_PROGRESS_VIEW (widget);

  gtk_widget_action_set_enabled (widget, "progress.cancel", FALSE);
  g_cancellable_cancel (self->cancellable);
}

static void
keel_progress_view_dispose (GObject *object)
{
  KeelProgressView *self = KEEL_PROGRESS_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_PROGRESS_VIEW);

  G_OBJECT_CLASS (keel_progress_view_parent_class)->dispose (object);
}

static void
keel_progress_view_finalize (GObject *object)
{
  KeelProgressView *self = KEEL_PROGRESS_VIEW (object);

  g_object_unref (self->cancellable);

  G_OBJECT_CLASS (keel_progress_view_parent_class)->finalize (object);
}

static void
keel_progress_view_class_init (KeelProgressViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = keel_progress_view_dispose;
  object_class->finalize = keel_progress_view_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-progress-view.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelProgressView, label);
  gtk_widget_class_bind_template_child (widget_class, KeelProgressView, detail);
  gtk_widget_class_bind_template_child (widget_class, KeelProgressView, bar);

  gtk_widget_class_install_action (widget_class, "progress.cancel", NULL, cancel_action);
}

static void
keel_progress_view_init (KeelProgressView *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
keel_progress_view_new (const char *text)
{
  KeelProgressView *self = g_object_new (KEEL_TYPE_PROGRESS_VIEW, NULL);

  gtk_label_set_label (self->label, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->bar),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);

  return GTK_WIDGET (self);
}

GCancellable *
keel_progress_view_get_cancellable (KeelProgressView *self)
{
  g_return_val_if_fail (KEEL_IS_PROGRESS_VIEW (self), NULL);

  return self->cancellable;
}

void
keel_progress_view_set_detail (KeelProgressView *self,
                               const char       *text)
{
  g_return_if_fail (KEEL_IS_PROGRESS_VIEW (self));

  if (self->detail)
    gtk_label_set_label (self->detail, text);
}

void
keel_progress_view_note (guint    n_done,
                         guint    n_total,
                         gpointer user_data)
{
  KeelProgressView *self = user_data;

  /* The view may be gone before the work has ended. */
  if (self->bar && n_total > 0)
    gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->bar), (double) n_done / n_total);
}
