/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-history-panel.h"

#include "keel-backup-words.h"
#include "keel-dialogs.h"
#include "keel-version-page.h"

#include <glib/gi18n-lib.h>

struct _KeelHistoryPanel
{
  KeelPanel            parent_instance;

  KeelSession         *session;
  KeelRecord          *record;

  GtkStack            *stack;
  AdwPreferencesGroup *group;
};

G_DEFINE_FINAL_TYPE (KeelHistoryPanel, keel_history_panel, KEEL_TYPE_PANEL)

/* Reading one. */

typedef struct
{
  KeelStore *store;
  char      *id;
  char      *name;
  char      *title;
} Reading;

static void
free_reading (Reading *reading)
{
  g_clear_object (&reading->store);
  g_clear_pointer (&reading->id, g_free);
  g_clear_pointer (&reading->name, g_free);
  g_clear_pointer (&reading->title, g_free);
  g_free (reading);
}

static void
read_in_worker (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Reading *reading = task_data;
  GError *error = NULL;
  KeelRecord *record = keel_store_read_history (reading->store, reading->id, reading->name, &error);

  if (record)
    g_task_return_pointer (task, record, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  KeelHistoryPanel *self = KEEL_HISTORY_PANEL (object);
  Reading *reading = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  g_autoptr (KeelRecord) version = g_task_propagate_pointer (G_TASK (result), &error);

  if (!self->session)
    return;

  if (version)
    keel_panel_push (KEEL_PANEL (self),
                     keel_version_page_new (self->session, version,
                                            _("The Earlier Version"), _("_Restore This Version")),
                     reading->title);
  else
    keel_dialogs_complain (GTK_WIDGET (self), _("This Version Cannot Be Read"), error->message);
}

static void
row_activated_cb (KeelHistoryPanel *self,
                  AdwActionRow     *row)
{
  KeelStore *store = keel_session_get_store (self->session);
  g_autoptr (GTask) task = NULL;
  Reading *reading;

  if (!store)
    return;

  reading = g_new0 (Reading, 1);
  reading->store = g_object_ref (store);
  reading->id = g_strdup (keel_record_get_id (self->record));
  reading->name = g_strdup (g_object_get_data (G_OBJECT (row), "version"));
  reading->title = g_strdup (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));

  task = g_task_new (self, NULL, read_cb, NULL);
  g_task_set_task_data (task, reading, (GDestroyNotify) free_reading);
  g_task_run_in_thread (task, read_in_worker);
}

/* The list. */

static void
add_version (KeelHistoryPanel *self,
             KeelVersion      *version)
{
  g_autofree char *moment = keel_backup_words_moment (version->modified);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), moment);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "version", g_strdup (version->name), g_free);
  g_signal_connect_swapped (row, "activated", G_CALLBACK (row_activated_cb), self);

  adw_preferences_group_add (self->group, row);
}

static void
listed_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (KeelHistoryPanel) self = user_data;
  g_autoptr (GPtrArray) versions = keel_session_list_finish (KEEL_SESSION (object), result, NULL);

  if (!self->session)
    return;

  for (guint i = 0; versions && i < versions->len; i++)
    add_version (self, versions->pdata[i]);
  gtk_stack_set_visible_child_name (self->stack, versions && versions->len > 0 ? "list" : "empty");
}

static void
keel_history_panel_dispose (GObject *object)
{
  KeelHistoryPanel *self = KEEL_HISTORY_PANEL (object);

  g_clear_object (&self->record);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_history_panel_parent_class)->dispose (object);
}

static void
keel_history_panel_class_init (KeelHistoryPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_history_panel_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-history-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelHistoryPanel, stack);
  gtk_widget_class_bind_template_child (widget_class, KeelHistoryPanel, group);
}

static void
keel_history_panel_init (KeelHistoryPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

KeelPanel *
keel_history_panel_new (KeelSession *session,
                        KeelRecord  *record)
{
  KeelHistoryPanel *self;

  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);
  g_return_val_if_fail (KEEL_IS_RECORD (record), NULL);

  self = g_object_new (KEEL_TYPE_HISTORY_PANEL, NULL);
  self->session = g_object_ref (session);
  self->record = g_object_ref (record);
  keel_session_list_history_async (session, record, listed_cb, g_object_ref (self));

  return KEEL_PANEL (self);
}
