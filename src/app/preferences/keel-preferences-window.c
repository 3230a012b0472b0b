/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-preferences-window.h"

#include "keel-backup-words.h"
#include "keel-language-group.h"
#include "keel-programme-group.h"
#include "keel-reading-group.h"
#include "keel-reminder-group.h"
#include "keel-role-picker.h"

struct _KeelPreferencesWindow
{
  AdwPreferencesWindow  parent_instance;

  KeelSession          *session;

  AdwActionRow         *folder_row;
  GtkWidget            *default_row;
  AdwActionRow         *backups_row;
  KeelProgrammeGroup   *programme_group;
  KeelLanguageGroup    *language_group;
  KeelReadingGroup     *reading_group;
  KeelRolePicker       *role_picker;
  KeelReminderGroup    *reminder_group;
  GtkWidget            *week_group;
  GtkSwitch            *energy_switch;
  GtkSwitch            *split_switch;
};

G_DEFINE_FINAL_TYPE (KeelPreferencesWindow, keel_preferences_window, ADW_TYPE_PREFERENCES_WINDOW)

static void
listed_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (KeelPreferencesWindow) self = user_data;
  g_autoptr (GPtrArray) backups = keel_session_list_finish (KEEL_SESSION (object), result, NULL);
  g_autofree char *total = NULL;
  guint64 size = 0;

  if (!self->session || !backups)
    return;

  for (guint i = 0; i < backups->len; i++)
    size += (guint64) ((KeelBackup *) backups->pdata[i])->size;
  total = keel_backup_words_total (backups->len, size);
  adw_action_row_set_subtitle (self->backups_row, total);
}

static void
update (KeelPreferencesWindow *self)
{
  if (!self->session)
    return;

  adw_action_row_set_subtitle (self->folder_row, keel_session_get_folder (self->session));
  gtk_widget_set_visible (self->default_row, !keel_session_is_default_folder (self->session));
  keel_session_list_backups_async (self->session, listed_cb, g_object_ref (self));
}

/* What the week asks. */

static void
show_asked (KeelPreferencesWindow *self)
{
  g_autofree char *device = NULL;
  KeelWorkbook *workbook;
  KeelProfile *profile;

  if (!self->session)
    return;

  workbook = keel_session_get_workbook (self->session);
  profile = keel_workbook_get_profile (workbook);
  g_object_get (workbook, "device", &device, NULL);
  gtk_widget_set_sensitive (self->week_group, device != NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->role_picker), device != NULL);
  keel_role_picker_show_role (self->role_picker, keel_profile_get_role (profile));
  gtk_switch_set_active (self->energy_switch, keel_profile_asks_energy (profile));
  gtk_switch_set_active (self->split_switch, keel_profile_asks_time_split (profile));
}

static void
role_chosen_cb (KeelPreferencesWindow *self,
                const char            *role)
{
  if (self->session)
    keel_workbook_set_role (keel_session_get_workbook (self->session), role, keel_session_get_now (self->session));
}

/* Both go back if the workbook refuses. */

static void
energy_switched_cb (KeelPreferencesWindow *self)
{
  if (!self->session)
    return;

  keel_workbook_set_asks_energy (keel_session_get_workbook (self->session),
                                 gtk_switch_get_active (self->energy_switch), keel_session_get_now (self->session));
  show_asked (self);
}

static void
split_switched_cb (KeelPreferencesWindow *self)
{
  if (!self->session)
    return;

  keel_workbook_set_asks_time_split (keel_session_get_workbook (self->session),
                                     gtk_switch_get_active (self->split_switch), keel_session_get_now (self->session));
  show_asked (self);
}

static void
watch_asked (KeelPreferencesWindow *self)
{
  static const char * const details[] = { "notify::energy", "notify::time-split", "notify::role" };
  KeelWorkbook *workbook = keel_session_get_workbook (self->session);

  for (gsize i = 0; i < G_N_ELEMENTS (details); i++)
    g_signal_connect_object (keel_workbook_get_profile (workbook), details[i], G_CALLBACK (show_asked), self,
                             G_CONNECT_SWAPPED);
  g_signal_connect_object (workbook, "notify::device", G_CALLBACK (show_asked), self, G_CONNECT_SWAPPED);
  show_asked (self);
}

static void
keel_preferences_window_dispose (GObject *object)
{
  KeelPreferencesWindow *self = KEEL_PREFERENCES_WINDOW (object);

  /* libadwaita 1.2 keeps the pages of a window that has gone. */
  if (self->session)
    {
      keel_programme_group_set_session (self->programme_group, NULL);
      keel_language_group_set_session (self->language_group, NULL, NULL);
      keel_reading_group_set_settings (self->reading_group, NULL);
      keel_reminder_group_set_session (self->reminder_group, NULL, NULL);
    }
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_PREFERENCES_WINDOW);

  G_OBJECT_CLASS (keel_preferences_window_parent_class)->dispose (object);
}

static void
keel_preferences_window_class_init (KeelPreferencesWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_preferences_window_dispose;

  g_type_ensure (KEEL_TYPE_LANGUAGE_GROUP);
  g_type_ensure (KEEL_TYPE_PROGRAMME_GROUP);
  g_type_ensure (KEEL_TYPE_READING_GROUP);
  g_type_ensure (KEEL_TYPE_REMINDER_GROUP);
  g_type_ensure (KEEL_TYPE_ROLE_PICKER);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-preferences-window.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelPreferencesWindow, folder_row);
  gtk_widget_class_bind_template_child (widget_class, KeelPreferencesWindow, default_row);
  gtk_widget_class_bind_template_child (widget_class, KeelPreferencesWindow, backups_row);
  gtk_widget_class_bind_template_child (widget_class, KeelPreferencesWindow, programme_group);
  gtk_widget_class_bind_template_child (widget_class, KeelPreferencesWindow, language_group);
  gtk_widget_class_bind_template_child (widget_class, KeelPreferencesWindow, reading_group);
  gtk_widget_class_bind_template_child (widget_class, KeelPreferencesWindow, reminder_group);
  gtk_widget_class_bind_template_child (widget_class, KeelPreferencesWindow, role_picker);
  gtk_widget_class_bind_template_child (widget_class, KeelPreferencesWindow, week_group);
  gtk_widget_class_bind_template_child (widget_class, KeelPreferencesWindow, energy_switch);
  gtk_widget_class_bind_template_child (widget_class, KeelPreferencesWindow, split_switch);
  gtk_widget_class_bind_template_callback (widget_class, energy_switched_cb);
  gtk_widget_class_bind_template_callback (widget_class, role_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, split_switched_cb);
}

static void
keel_preferences_window_init (KeelPreferencesWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  if (KEEL_DEVEL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "devel");
}

GtkWindow *
keel_preferences_window_new (KeelSession *session,
                             GSettings   *settings)
{
  KeelPreferencesWindow *self;

  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);

  self = g_object_new (KEEL_TYPE_PREFERENCES_WINDOW, NULL);
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "notify::state", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  keel_programme_group_set_session (self->programme_group, session);
  keel_language_group_set_session (self->language_group, session, settings);
  keel_reading_group_set_settings (self->reading_group, settings);
  keel_reminder_group_set_session (self->reminder_group, session, settings);
  watch_asked (self);
  update (self);

  return GTK_WINDOW (self);
}
