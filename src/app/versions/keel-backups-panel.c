/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-backups-panel.h"

#include "keel-backup-page.h"
#include "keel-backup-words.h"
#include "keel-dialogs.h"
#include "keel-entry-words.h"

#include <glib/gi18n-lib.h>

struct _KeelBackupsPanel
{
  KeelPanel            parent_instance;

  KeelSession         *session;

  GtkWidget           *trouble;
  AdwPreferencesGroup *group;
  GPtrArray           *rows;      /* borrowed */
};

G_DEFINE_FINAL_TYPE (KeelBackupsPanel, keel_backups_panel, KEEL_TYPE_PANEL)

static void
row_activated_cb (KeelBackupsPanel *self,
                  AdwActionRow     *row)
{
  const char *name = g_object_get_data (G_OBJECT (row), "backup");

  keel_panel_push (KEEL_PANEL (self), keel_backup_page_new (self->session, name),
                   adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));
}

static void
add_backup (KeelBackupsPanel *self,
            KeelBackup       *backup)
{
  g_autofree char *day = keel_entry_words_short_day (backup->day);
  g_autofree char *footer = keel_backup_words_footer (backup->reason, backup->n_records,
                                                      (guint64) backup->size);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), day);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), footer);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "backup", g_strdup (backup->name), g_free);
  g_signal_connect_swapped (row, "activated", G_CALLBACK (row_activated_cb), self);

  adw_preferences_group_add (self->group, row);
  g_ptr_array_add (self->rows, row);
}

static void
show_backups (KeelBackupsPanel *self,
              GPtrArray        *backups)
{
  g_autofree char *total = NULL;
  guint64 size = 0;

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->group, self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);

  for (guint i = 0; i < backups->len; i++)
    {
      KeelBackup *backup = backups->pdata[i];

      size += (guint64) backup->size;
      add_backup (self, backup);
    }

  total = keel_backup_words_total (backups->len, size);
  adw_preferences_group_set_description (self->group, total);
}

static void
listed_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (KeelBackupsPanel) self = user_data;
  g_autoptr (GPtrArray) backups = keel_session_list_finish (KEEL_SESSION (object), result, NULL);

  if (backups && self->session)
    show_backups (self, backups);
}

static void
list_backups (KeelBackupsPanel *self)
{
  const char *trouble = keel_session_get_backup_error (self->session);

  gtk_widget_set_visible (self->trouble, trouble != NULL);
  if (trouble)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (self->trouble), trouble);

  keel_session_list_backups_async (self->session, listed_cb, g_object_ref (self));
}

static void
backed_up_cb (GObject      *object,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (KeelBackupsPanel) self = user_data;
  g_autoptr (GError) error = NULL;
  gboolean is_done = keel_session_finish (KEEL_SESSION (object), result, &error);

  if (!self->session)
    return;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "backups.back-up", TRUE);
  if (is_done)
    list_backups (self);
  else
    keel_dialogs_complain (GTK_WIDGET (self), _("No Backup Was Made"), error->message);
}

static void
back_up_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  KeelBackupsPanel *self = KEEL_BACKUPS_PANEL (widget);

  gtk_widget_action_set_enabled (widget, "backups.back-up", FALSE);
  keel_session_back_up_async (self->session, backed_up_cb, g_object_ref (self));
}

static void
copy_saved_cb (GObject      *object,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr (KeelBackupsPanel) self = user_data;
  g_autoptr (GError) error = NULL;
  gboolean is_done = keel_session_finish (KEEL_SESSION (object), result, &error);

  if (!self->session)
    return;

  if (is_done)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.tell", "s", _("Copy saved"));
  else
    keel_dialogs_complain (GTK_WIDGET (self), _("No Copy Was Saved"), error->message);
}

static void
copy_chosen_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      user_data)
{
  KeelBackupsPanel *self = KEEL_BACKUPS_PANEL (object);
  g_autoptr (GFile) file = keel_dialogs_choose_file_finish (result);
  g_autofree char *path = file ? g_file_get_path (file) : NULL;

  if (path && self->session)
    keel_session_save_copy_async (self->session, path, copy_saved_cb, g_object_ref (self));
}

static void
save_copy_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  KeelBackupsPanel *self = KEEL_BACKUPS_PANEL (widget);
  g_autofree char *name = keel_backup_words_copy_name (keel_session_get_today (self->session));

  keel_dialogs_choose_file_async (widget, KEEL_DIALOGS_SAVE, _("Save a Copy"), name, copy_chosen_cb, NULL);
}

static void
keel_backups_panel_dispose (GObject *object)
{
  KeelBackupsPanel *self = KEEL_BACKUPS_PANEL (object);

  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_backups_panel_parent_class)->dispose (object);
}

static void
keel_backups_panel_finalize (GObject *object)
{
  KeelBackupsPanel *self = KEEL_BACKUPS_PANEL (object);

  g_ptr_array_unref (self->rows);

  G_OBJECT_CLASS (keel_backups_panel_parent_class)->finalize (object);
}

static void
keel_backups_panel_class_init (KeelBackupsPanelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = keel_backups_panel_dispose;
  object_class->finalize = keel_backups_panel_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-backups-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelBackupsPanel, trouble);
  gtk_widget_class_bind_template_child (widget_class, KeelBackupsPanel, group);

  gtk_widget_class_install_action (widget_class, "backups.back-up", NULL, back_up_action);
  gtk_widget_class_install_action (widget_class, "backups.save-copy", NULL, save_copy_action);
}

static void
keel_backups_panel_init (KeelBackupsPanel *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

KeelPanel *
keel_backups_panel_new (KeelSession *session)
{
  KeelBackupsPanel *self;

  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);

  self = g_object_new (KEEL_TYPE_BACKUPS_PANEL, NULL);
  self->session = g_object_ref (session);
  list_backups (self);

  return KEEL_PANEL (self);
}
