/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-not-there-page.h"

struct _KeelNotTherePage
{
  AdwBin         parent_instance;

  KeelSession   *session;
  GCancellable  *looking;

  AdwStatusPage *status;
  GtkWidget     *look_button;
};

G_DEFINE_FINAL_TYPE (KeelNotTherePage, keel_not_there_page, ADW_TYPE_BIN)

static void
look_in_worker (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  g_autofree char *reason = NULL;

  /* Documents of ours without a marker can be shown; everything else cannot. */
  g_task_return_boolean (task, keel_folder_look (task_data, &reason) == KEEL_FOLDER_UNMARKED);
}

static void
looked_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GError) error = NULL;
  gboolean can_look = g_task_propagate_boolean (G_TASK (result), &error);

  if (error)
    return;

  gtk_widget_set_visible (KEEL_NOT_THERE_PAGE (object)->look_button, can_look);
}

static void
update (KeelNotTherePage *self)
{
  g_autofree char *markup = NULL;
  g_autoptr (GTask) task = NULL;
  const char *reason;

  if (!self->session || keel_session_get_state (self->session) != KEEL_SESSION_NOT_THERE)
    return;

  reason = keel_session_get_reason (self->session);
  markup = g_markup_escape_text (reason ? reason : "", -1);
  adw_status_page_set_description (self->status, markup);
  gtk_widget_set_visible (self->look_button, FALSE);

  g_cancellable_cancel (self->looking);
  g_set_object (&self->looking, NULL);
  self->looking = g_cancellable_new ();
  task = g_task_new (self, self->looking, looked_cb, NULL);
  g_task_set_task_data (task, g_strdup (keel_session_get_folder (self->session)), g_free);
  g_task_run_in_thread (task, look_in_worker);
}

static void
keel_not_there_page_dispose (GObject *object)
{
  KeelNotTherePage *self = KEEL_NOT_THERE_PAGE (object);

  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
  g_clear_object (&self->session);
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_NOT_THERE_PAGE);

  G_OBJECT_CLASS (keel_not_there_page_parent_class)->dispose (object);
}

static void
keel_not_there_page_class_init (KeelNotTherePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = keel_not_there_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-not-there-page.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelNotTherePage, status);
  gtk_widget_class_bind_template_child (widget_class, KeelNotTherePage, look_button);
}

static void
keel_not_there_page_init (KeelNotTherePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
keel_not_there_page_new (KeelSession *session)
{
  KeelNotTherePage *self;

  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);

  self = g_object_new (KEEL_TYPE_NOT_THERE_PAGE, NULL);
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "notify::state", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::reason", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
