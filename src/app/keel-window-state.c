/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How the workbook is: there or not, writable or not, saved or not, in order or not. */

#include "keel-config.h"
#include "keel-window-private.h"

#include "keel-agenda-words.h"
#include "keel-not-there-page.h"
#include "keel-reminder.h"
#include "keel-window-words.h"

#include <glib/gi18n-lib.h>

/* The page for a folder that is not there is made when one is not there. */
static void
show_not_there (KeelWindow *self)
{
  if (!gtk_stack_get_child_by_name (self->stack, "not-there"))
    gtk_stack_add_named (self->stack, keel_not_there_page_new (self->session), "not-there");

  gtk_stack_set_visible_child_name (self->stack, "not-there");
}

static void
say_not_saved (KeelWindow *self)
{
  KeelStore *store = keel_session_get_store (self->session);
  g_autofree char *drafts = NULL;
  g_autofree char *sentence = NULL;

  drafts = store
    ? g_build_filename (keel_store_get_state_folder (store), "drafts", NULL)
    : g_strdup (keel_session_get_folder (self->session));
  sentence = keel_window_words_not_saved (keel_session_get_save_error (self->session), drafts);

  keel_banner_say (self->banner, sentence, _("_Try Again"), "win.save-again");
}

static gboolean
is_reminder_due (KeelWindow *self)
{
  const KeelReminder reminder = {
    .weekday = (guint) g_settings_get_int (self->settings, "reminder-weekday"),
    .time = g_settings_get_int (self->settings, "reminder-time"),
  };

  return !self->has_been_in_week
         && g_settings_get_boolean (self->settings, "reminder-at-start")
         && keel_session_get_state (self->session) == KEEL_SESSION_READY
         && keel_session_get_programme (self->session) != NULL
         && keel_reminder_has_come (&reminder, keel_session_get_now (self->session));
}

/* What the week still asks, once it is time to say so; NULL otherwise. Who has been to the Week
 * knows. */
static char *
make_reminder (KeelWindow *self)
{
  KeelDay today = keel_session_get_today (self->session);
  g_autoptr (KeelWeek) week = NULL;

  if (!is_reminder_due (self))
    return NULL;

  week = keel_week_new (keel_session_get_workbook (self->session), keel_session_get_programme (self->session),
                        today, today);

  return week->next >= 0 ? keel_agenda_words_summary (week) : NULL;
}

/* A sample is said before all else. Then the worst first: unsaved words, a workbook that waits
 * for a decision, one that is only looked at. After all that, a reminder. */
static void
update_banner (KeelWindow *self)
{
  KeelStore *store = keel_session_get_store (self->session);
  g_autofree char *sentence = NULL;

  keel_banner_set_quiet (self->banner, FALSE);
  if (keel_session_is_sample (self->session))
    {
      sentence = keel_window_words_sample ();
      keel_banner_say (self->banner, sentence, _("_Leave the Sample"), "app.leave-sample");
    }
  else if (keel_session_get_save_state (self->session) == KEEL_SAVE_FAILED)
    {
      say_not_saved (self);
    }
  else if (store && keel_store_is_read_only (store))
    {
      sentence = keel_window_words_look_only ();
      keel_banner_say (self->banner, sentence, _("_Try Again"), "win.open-again");
    }
  else if (keel_session_is_frozen (self->session))
    {
      sentence = keel_window_words_frozen ();
      keel_banner_say (self->banner, sentence, _("_Show What Is Missing"), "win.show-attention");
    }
  else
    {
      sentence = make_reminder (self);
      keel_banner_set_quiet (self->banner, TRUE);
      keel_banner_say (self->banner, sentence, _("_Show the Week"), "win.show-view::week");
    }
}

/* The programmes are read when a view wants them, or here. */
static void
prepare_reminder (KeelWindow *self)
{
  if (keel_session_get_state (self->session) == KEEL_SESSION_READY
      && g_settings_get_boolean (self->settings, "reminder-at-start"))
    keel_session_read_programmes (self->session);
}

static void
view_changed_cb (KeelWindow *self)
{
  if (g_strcmp0 (adw_view_stack_get_visible_child_name (self->views), "week") == 0)
    self->has_been_in_week = TRUE;
  update_banner (self);
}

static void
remember_folder (KeelWindow *self)
{
  const char *folder = keel_session_is_default_folder (self->session)
    ? ""
    : keel_session_get_folder (self->session);
  g_autofree char *known = g_settings_get_string (self->settings, "workbook-folder");

  if (!g_str_equal (known, folder))
    g_settings_set_string (self->settings, "workbook-folder", folder);
}

static void
session_state_changed_cb (KeelWindow *self)
{
  if (keel_session_get_state (self->session) == KEEL_SESSION_NOT_THERE)
    show_not_there (self);
  else
    keel_window_show_views (self);

  remember_folder (self);
  prepare_reminder (self);
  update_banner (self);
}

static void
attention_changed_cb (KeelWindow *self)
{
  guint n_items = g_list_model_get_n_items (keel_session_get_attention (self->session));
  g_autofree char *sentence = NULL;

  gtk_widget_set_visible (self->attention_button, n_items > 0);
  if (n_items == 0)
    return;

  sentence = keel_window_words_attention (n_items);
  gtk_widget_set_tooltip_text (self->attention_button, sentence);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->attention_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, sentence, -1);
}

static void
open_again_action (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  KeelWindow *self = user_data;

  keel_session_switch_folder (self->session,
                              keel_session_is_default_folder (self->session)
                                ? NULL
                                : keel_session_get_folder (self->session));
}

static void
look_only_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  KeelWindow *self = user_data;

  keel_session_open_to_look (self->session);
}

static void
save_again_action (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  KeelWindow *self = user_data;

  keel_session_flush (self->session);
}

static const GActionEntry actions[] = {
  { .name = "look-only", .activate = look_only_action },
  { .name = "open-again", .activate = open_again_action },
  { .name = "save-again", .activate = save_again_action },
};

void
keel_window_add_state_actions (KeelWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}

void
keel_window_watch_session (KeelWindow *self)
{
  static const char * const banner_signals[] = {
    "notify::frozen", "notify::programme", "notify::save-state", "notify::save-error",
  };

  for (guint i = 0; i < G_N_ELEMENTS (banner_signals); i++)
    g_signal_connect_object (self->session, banner_signals[i],
                             G_CALLBACK (update_banner), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "notify::state",
                           G_CALLBACK (session_state_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_swapped (self->views, "notify::visible-child-name", G_CALLBACK (view_changed_cb), self);
  g_signal_connect_object (keel_session_get_attention (self->session), "items-changed",
                           G_CALLBACK (attention_changed_cb), self, G_CONNECT_SWAPPED);

  view_changed_cb (self);
  session_state_changed_cb (self);
  attention_changed_cb (self);
}
