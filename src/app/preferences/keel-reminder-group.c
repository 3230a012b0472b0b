/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-reminder-group.h"

#include "keel-agenda-words.h"
#include "keel-dialogs.h"
#include "keel-export-ics.h"

#include <glib/gi18n-lib.h>

struct _KeelReminderGroup
{
  AdwPreferencesGroup parent_instance;

  GtkSwitch *at_start_switch;
  GtkDropDown *weekday;
  GtkEditable *time;

  KeelSession *session;
  GSettings *settings;
};

G_DEFINE_FINAL_TYPE (KeelReminderGroup, keel_reminder_group, ADW_TYPE_PREFERENCES_GROUP)

static void
show_time (KeelReminderGroup *self)
{
  g_autofree char *text = keel_time_to_string (g_settings_get_int (self->settings, "reminder-time"));

  gtk_editable_set_text (self->time, text);
}

static void
weekday_chosen_cb (KeelReminderGroup *self)
{
  if (self->settings != NULL)
    g_settings_set_int (self->settings, "reminder-weekday", (int) gtk_drop_down_get_selected (self->weekday) + 1);
}

/* What is no time yet changes nothing. */
static void
time_typed_cb (KeelReminderGroup *self)
{
  int minutes;

  if (self->settings == NULL)
    return;

  if (keel_time_parse (gtk_editable_get_text (self->time), &minutes))
    {
      g_settings_set_int (self->settings, "reminder-time", minutes);
      gtk_widget_remove_css_class (GTK_WIDGET (self->time), "error");
    }
  else
    {
      gtk_widget_add_css_class (GTK_WIDGET (self->time), "error");
    }
}

static void
time_left_cb (KeelReminderGroup *self)
{
  if (self->settings != NULL)
    show_time (self);
}

static void
saved_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (KeelReminderGroup) self = user_data;
  g_autoptr (GError) error = NULL;

  if (g_file_replace_contents_finish (G_FILE (object), result, NULL, &error))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.tell", "s", keel_agenda_words_calendar_saved ());
  else if (self->session != NULL)
    keel_dialogs_complain (GTK_WIDGET (self), _("The Calendar File Was Not Saved"), error->message);
}

static void
file_chosen_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      user_data)
{
  KeelReminderGroup *self = KEEL_REMINDER_GROUP (object);
  g_autoptr (GFile) file = keel_dialogs_choose_file_finish (result);
  g_autoptr (GBytes) bytes = NULL;
  KeelReminder reminder;

  if (file == NULL || self->session == NULL)
    return;

  reminder = (KeelReminder) {
    .weekday = (guint) g_settings_get_int (self->settings, "reminder-weekday"),
    .time = g_settings_get_int (self->settings, "reminder-time"),
  };
  bytes = keel_export_ics (&reminder, keel_session_get_now (self->session));
  g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE, G_FILE_CREATE_NONE, NULL,
                                       saved_cb, g_object_ref (self));
}

static void
save_calendar_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  keel_dialogs_choose_file_async (widget, KEEL_DIALOGS_SAVE, _("Save Calendar File"),
                                  keel_agenda_words_calendar_name (), file_chosen_cb, NULL);
}

static void
keel_reminder_group_dispose (GObject *object)
{
  KeelReminderGroup *self = KEEL_REMINDER_GROUP (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_REMINDER_GROUP);
  g_clear_object (&self->settings);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_reminder_group_parent_class)->dispose (object);
}

static void
keel_reminder_group_class_init (KeelReminderGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_reminder_group_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-reminder-group.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelReminderGroup, at_start_switch);
  gtk_widget_class_bind_template_child (widget_class, KeelReminderGroup, weekday);
  gtk_widget_class_bind_template_child (widget_class, KeelReminderGroup, time);
  gtk_widget_class_bind_template_callback (widget_class, weekday_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, time_typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, time_left_cb);
  gtk_widget_class_install_action (widget_class, "reminder.save-calendar", NULL, save_calendar_action);
}

static void
keel_reminder_group_init (KeelReminderGroup *self)
{
  g_autoptr (GtkStringList) weekdays = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint weekday = 1; weekday <= 7; weekday++)
    gtk_string_list_take (weekdays, keel_agenda_words_weekday (weekday));
  gtk_drop_down_set_model (self->weekday, G_LIST_MODEL (weekdays));
}

void
keel_reminder_group_set_session (KeelReminderGroup *self,
                                 KeelSession       *session,
                                 GSettings         *settings)
{
  g_return_if_fail (KEEL_IS_REMINDER_GROUP (self));
  g_return_if_fail ((session != NULL) == (settings != NULL));

  if (self->settings != NULL)
    g_settings_unbind (self->at_start_switch, "active");
  g_clear_object (&self->settings);
  g_set_object (&self->session, session);
  if (settings == NULL)
    return;

  gtk_drop_down_set_selected (self->weekday, (guint) g_settings_get_int (settings, "reminder-weekday") - 1);
  self->settings = g_object_ref (settings);
  show_time (self);
  g_settings_bind (settings, "reminder-at-start", self->at_start_switch, "active", G_SETTINGS_BIND_DEFAULT);
}
