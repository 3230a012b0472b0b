/* SPDX-License-Identifier: GPL-3.0-or-later */

/* In which folder the workbook lies: the default one, one of the reader's choice, or that of a
 * sample; how it is left, for another or for none, and how it moves.
 */

#include "keel-work.h"

#include "keel-config.h"
#include "keel-error.h"

#include <glib/gi18n-lib.h>

/* Leaves the folder as it is; what could not be saved is in its drafts. */
static void
leave_folder (KeelSession *self)
{
  keel_session_stop_watching (self);
  keel_session_flush_sync (self, NULL);
  keel_session_clear_saver (self);
  g_cancellable_cancel (self->loading);
  keel_session_take_memory (self, NULL);
  g_clear_object (&self->store);
  g_list_store_remove_all (self->attention);
  keel_workbook_clear (self->workbook);
  self->backup_day = KEEL_DAY_NONE;
  keel_session_update_frozen (self);
}

gboolean
keel_session_is_sample (KeelSession *self)
{
  g_return_val_if_fail (KEEL_IS_SESSION (self), FALSE);

  return self->sample != NULL;
}

void
keel_session_leave_sample (KeelSession *self)
{
  g_return_if_fail (KEEL_IS_SESSION (self) && self->sample);

  leave_folder (self);
  keel_session_init_saver (self);
  keel_session_set_state (self, KEEL_SESSION_CLOSED, NULL);
  g_clear_pointer (&self->sample, keel_sample_free);
}

const char *
keel_session_get_folder (KeelSession *self)
{
  g_return_val_if_fail (KEEL_IS_SESSION (self), NULL);

  return self->folder;
}

gboolean
keel_session_is_default_folder (KeelSession *self)
{
  g_return_val_if_fail (KEEL_IS_SESSION (self), FALSE);

  return self->is_default;
}

char *
keel_session_dup_default_folder (void)
{
  return g_build_filename (g_get_user_data_dir (), KEEL_PROGRAM_DIR, "workbook", NULL);
}

void
keel_session_switch_folder (KeelSession *self,
                            const char  *folder)
{
  g_autofree char *new_folder = NULL;

  g_return_if_fail (KEEL_IS_SESSION (self));
  g_return_if_fail (!self->sample || g_strcmp0 (folder, self->folder) == 0);

  new_folder = folder ? g_strdup (folder) : keel_session_dup_default_folder ();
  leave_folder (self);
  self->is_default = folder == NULL;
  g_free (self->folder);
  self->folder = g_steal_pointer (&new_folder);
  keel_session_init_saver (self);
  keel_session_open (self);
}

static gboolean
run_move (KeelWork      *work,
          GCancellable  *cancellable,
          GError       **error)
{
  return keel_folder_move (keel_store_get_folder (work->store), work->target,
                           keel_work_note_progress, work, cancellable, error);
}

static void
moved (KeelWork *work)
{
  keel_session_switch_folder (work->session, work->target);
}

void
keel_session_move_folder_async (KeelSession         *self,
                                const char          *target,
                                KeelProgress         progress,
                                gpointer             progress_data,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  KeelWork *work;

  g_return_if_fail (KEEL_IS_SESSION (self));

  keel_session_flush_sync (self, NULL);
  keel_session_stop_watching (self);
  work = keel_work_new (self, run_move);
  work->only_own = TRUE;
  work->target = g_strdup (target);
  work->progress = progress;
  work->progress_data = progress_data;
  work->done = moved;
  keel_work_start (work, cancellable, callback, user_data);
}

gboolean
keel_session_refuse_sample (KeelSession *self,
                            GTask       *task)
{
  if (self->sample)
    g_task_return_new_error (task, KEEL_ERROR, KEEL_ERROR_USAGE, "%s",
                             _("This is a sample, and nothing here is kept"));

  return self->sample != NULL;
}
