/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Another folder for the workbook. It is looked at first, in a worker; then
 *
 *   empty        Move the workbook there, or Start New
 *   a workbook   open it
 *   else         refuse it, with the reason
 */

#include "keel-config.h"
#include "keel-window-private.h"

#include "keel-dialogs.h"
#include "keel-progress-view.h"
#include "keel-panel.h"

#include <glib/gi18n-lib.h>

/* What is known of the folder, on its way through the steps. */
typedef struct
{
  char            *path;
  char            *reason;
  KeelFolderState  state;
  KeelMoment       now;
} Place;

static void
free_place (Place *place)
{
  g_clear_pointer (&place->path, g_free);
  g_clear_pointer (&place->reason, g_free);
  g_free (place);
}

static GTask *
place_task_new (KeelWindow          *self,
                const char          *path,
                GAsyncReadyCallback  callback)
{
  GTask *task = g_task_new (self, NULL, callback, NULL);
  Place *place = g_new0 (Place, 1);

  place->path = g_strdup (path);
  place->now = keel_session_get_now (self->session);
  g_task_set_task_data (task, place, (GDestroyNotify) free_place);

  return task;
}

/* Start New. */

static void
create_in_worker (GTask        *task,
                  gpointer      source_object,
                  gpointer      task_data,
                  GCancellable *cancellable)
{
  Place *place = task_data;
  GError *error = NULL;

  if (keel_folder_create (place->path, place->now, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
created_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  KeelWindow *self = KEEL_WINDOW (object);
  Place *place = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  gboolean is_created = g_task_propagate_boolean (G_TASK (result), &error);

  if (!self->session)
    return;

  if (is_created)
    keel_session_switch_folder (self->session, place->path);
  else
    keel_dialogs_complain (keel_window_get_front (self), _("No Workbook Was Made"), error->message);
}

static void
start_new (KeelWindow *self,
           const char *path)
{
  g_autoptr (GTask) task = place_task_new (self, path, created_cb);

  g_task_run_in_thread (task, create_in_worker);
}

/* Move. */

static void
moved_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (KeelWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  gboolean is_moved = keel_session_finish (KEEL_SESSION (object), result, &error);

  if (!self->session)
    return;

  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (self->progress)));
  g_clear_object (&self->progress);

  if (is_moved)
    keel_window_tell (self, _("Workbook moved"));
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    keel_dialogs_complain (keel_window_get_front (self), _("The Workbook Was Not Moved"), error->message);
}

/* Closed in the middle, it cancels, and goes when that has been done. */
static gboolean
move_closed_cb (GtkWindow *panel,
                GtkWidget *progress)
{
  g_cancellable_cancel (keel_progress_view_get_cancellable (KEEL_PROGRESS_VIEW (progress)));

  return GDK_EVENT_STOP;
}

static void
move_workbook (KeelWindow *self,
               const char *path)
{
  GtkWindow *panel = g_object_new (KEEL_TYPE_PANEL,
                                   "title", _("Move Workbook"),
                                   "default-width", 400,
                                   "default-height", 320,
                                   NULL);

  g_clear_object (&self->progress);
  self->progress = g_object_ref_sink (keel_progress_view_new (_("Moving…")));
  keel_panel_set_page (KEEL_PANEL (panel), self->progress);
  g_signal_connect (panel, "close-request", G_CALLBACK (move_closed_cb), self->progress);
  keel_window_present (self, panel);

  keel_session_move_folder_async (self->session, path, keel_progress_view_note, self->progress,
                                  keel_progress_view_get_cancellable (KEEL_PROGRESS_VIEW (self->progress)),
                                  moved_cb, g_object_ref (self));
}

/* Choosing. */

static void
empty_answered_cb (GObject      *object,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  GTask *task = user_data;
  g_autoptr (KeelWindow) self = g_object_ref (g_task_get_source_object (task));
  Place *place = g_task_get_task_data (task);
  KeelReply answer = keel_dialogs_ask_finish (result, NULL);

  if (self->session && answer == KEEL_REPLY_YES)
    move_workbook (self, place->path);
  else if (self->session && answer == KEEL_REPLY_INSTEAD)
    start_new (self, place->path);

  g_object_unref (task);
}

static void
ask_about_empty (KeelWindow *self,
                 GTask      *task)
{
  Place *place = g_task_get_task_data (task);

  /* Where there is no workbook, none can be moved. */
  if (keel_session_get_state (self->session) != KEEL_SESSION_READY)
    {
      start_new (self, place->path);
      return;
    }

  keel_dialogs_ask_async (keel_window_get_front (self),
                          &(KeelQuestion) {
                            .heading = _("Move Your Workbook There?"),
                            .body = _("The folder is empty. Your workbook can move into it: it is "
                                      "copied and compared before anything is removed from its old "
                                      "place. Or a new, empty workbook can start there, and the old "
                                      "one stays where it is."),
                            .yes = _("_Move"),
                            .instead = _("_Start New"),
                          },
                          empty_answered_cb, g_object_ref (task));
}

static void
look_in_worker (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Place *place = task_data;

  place->state = keel_folder_look (place->path, &place->reason);
  g_task_return_boolean (task, TRUE);
}

static void
looked_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  KeelWindow *self = KEEL_WINDOW (object);
  Place *place = g_task_get_task_data (G_TASK (result));

  if (!self->session)
    return;

  if (place->state == KEEL_FOLDER_WORKBOOK)
    keel_session_switch_folder (self->session, place->path);
  else if (place->state == KEEL_FOLDER_EMPTY)
    ask_about_empty (self, G_TASK (result));
  else
    keel_dialogs_complain (keel_window_get_front (self), _("This Folder Cannot Be Used"), place->reason);
}

static void
folder_chosen_cb (GObject      *object,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (KeelWindow) self = user_data;
  g_autoptr (GFile) file = keel_dialogs_choose_file_finish (result);
  g_autofree char *path = file ? g_file_get_path (file) : NULL;
  g_autoptr (GTask) task = NULL;

  if (!file || !self->session)
    return;

  if (!path)
    {
      keel_dialogs_complain (keel_window_get_front (self), _("This Folder Cannot Be Used"),
                             _("The workbook needs a folder on this device."));
      return;
    }

  task = place_task_new (self, path, looked_cb);
  g_task_run_in_thread (task, look_in_worker);
}

static void
choose_folder_action (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       user_data)
{
  KeelWindow *self = user_data;

  keel_dialogs_choose_file_async (keel_window_get_front (self), KEEL_DIALOGS_FOLDER,
                                  _("Choose a Folder for the Workbook"), NULL,
                                  folder_chosen_cb, g_object_ref (self));
}

static void
default_answered_cb (GObject      *object,
                     GAsyncResult *result,
                     gpointer      user_data)
{
  g_autoptr (KeelWindow) self = user_data;

  if (keel_dialogs_ask_finish (result, NULL) == KEEL_REPLY_YES && self->session)
    keel_session_switch_folder (self->session, NULL);
}

static void
default_folder_action (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       user_data)
{
  KeelWindow *self = user_data;

  keel_dialogs_ask_async (keel_window_get_front (self),
                          &(KeelQuestion) {
                            .heading = _("Open the Workbook in the Default Folder?"),
                            .body = _("The workbook that is open now stays where it is. If there is "
                                      "none in the default folder, a new one starts there."),
                            .yes = _("_Open"),
                          },
                          default_answered_cb, g_object_ref (self));
}

/* Erase Everything. */

static void
erased_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (KeelWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  gboolean is_done = keel_session_finish (KEEL_SESSION (object), result, &error);

  if (!self->session)
    return;

  if (is_done)
    keel_window_tell (self, _("Everything was erased"));
  else
    keel_dialogs_complain (keel_window_get_front (self), _("Not Everything Was Erased"), error->message);
}

static void
erase_answered_cb (GObject      *object,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr (KeelWindow) self = user_data;

  if (keel_dialogs_ask_finish (result, NULL) == KEEL_REPLY_YES && self->session)
    keel_session_erase_everything_async (self->session, erased_cb, g_object_ref (self));
}

static void
erase_everything_action (GSimpleAction *action,
                         GVariant      *parameter,
                         gpointer       user_data)
{
  KeelWindow *self = user_data;

  keel_dialogs_ask_async (keel_window_get_front (self),
                          &(KeelQuestion) {
                            .heading = _("Erase Everything?"),
                            /* Translators: “erase” is the word to type, translated by itself too. */
                            .body = _("Every entry, the history, the drafts and all backups on this "
                                      "device are erased. Nothing can bring them back. Copies that you "
                                      "saved elsewhere, and those on other devices, stay. To confirm, "
                                      "type the word “erase”."),
                            .yes = _("_Erase Everything"),
                            /* Translators: the word that the question tells to type. */
                            .word = C_("word to type", "erase"),
                            .is_destructive = TRUE,
                          },
                          erase_answered_cb, g_object_ref (self));
}

static const GActionEntry actions[] = {
  { .name = "choose-folder", .activate = choose_folder_action },
  { .name = "default-folder", .activate = default_folder_action },
  { .name = "erase-everything", .activate = erase_everything_action },
};

void
keel_window_add_folder_actions (KeelWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}
