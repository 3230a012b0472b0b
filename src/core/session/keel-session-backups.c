/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Backups, history and the check: what is kept besides the workbook, and whether it is whole. */

#include "keel-work.h"

static gboolean
run_list_backups (KeelWork      *work,
                  GCancellable  *cancellable,
                  GError       **error)
{
  work->result = keel_backup_list (work->store);
  return TRUE;
}

static gboolean
run_read_backup (KeelWork      *work,
                 GCancellable  *cancellable,
                 GError       **error)
{
  work->result = keel_backup_read (work->store, work->name, cancellable, error);
  return work->result != NULL;
}

static KeelWork *
list_work_new (KeelSession  *self,
               KeelWorkFunc  run)
{
  KeelWork *work = keel_work_new (self, run);

  work->free_result = (GDestroyNotify) g_ptr_array_unref;

  return work;
}

/* What leads out of the folder, or into it. */
static KeelWork *
own_work_new (KeelSession  *self,
              KeelWorkFunc  run)
{
  KeelWork *work = keel_work_new (self, run);

  work->only_own = TRUE;

  return work;
}

void
keel_session_list_backups_async (KeelSession         *self,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  g_return_if_fail (KEEL_IS_SESSION (self));

  keel_work_start (list_work_new (self, run_list_backups), NULL, callback, user_data);
}

void
keel_session_read_backup_async (KeelSession         *self,
                                const char          *name,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  KeelWork *work;

  g_return_if_fail (KEEL_IS_SESSION (self));

  work = list_work_new (self, run_read_backup);
  work->name = g_strdup (name);
  keel_work_start (work, cancellable, callback, user_data);
}

static gboolean
run_back_up (KeelWork      *work,
             GCancellable  *cancellable,
             GError       **error)
{
  return keel_backup_make_extra (work->store, work->now, "manual", NULL, error);
}

static gboolean
run_back_up_daily (KeelWork      *work,
                   GCancellable  *cancellable,
                   GError       **error)
{
  return keel_store_write_index (work->store, error) &&
         keel_backup_make_daily (work->store, work->now, NULL, error);
}

static gboolean
run_save_copy (KeelWork      *work,
               GCancellable  *cancellable,
               GError       **error)
{
  return keel_backup_save_copy (work->store, work->target, error);
}

static gboolean
run_restore (KeelWork      *work,
             GCancellable  *cancellable,
             GError       **error)
{
  return keel_backup_restore_all (work->store, work->name, work->target,
                                  keel_work_note_progress, work, cancellable, error);
}

void
keel_session_back_up_async (KeelSession         *self,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  g_return_if_fail (KEEL_IS_SESSION (self));

  keel_session_flush (self);
  keel_queue_wait (self->queue);
  keel_work_start (own_work_new (self, run_back_up), NULL, callback, user_data);
}

static void
backed_up_daily_cb (GObject      *object,
                    GAsyncResult *result,
                    gpointer      user_data)
{
  KeelSession *self = KEEL_SESSION (object);
  g_autoptr (GError) error = NULL;

  g_free (self->backup_error);
  self->backup_error = NULL;
  if (!keel_session_finish (self, result, &error))
    self->backup_error = g_strdup (error->message);
}

/* The first time on a day; cheap when nothing has changed since the last one. */
void
keel_session_back_up_daily (KeelSession *self)
{
  KeelDay today = keel_session_get_today (self);

  if (self->sample || self->backup_day == today || keel_session_is_frozen (self))
    return;

  self->backup_day = today;
  keel_work_start (keel_work_new (self, run_back_up_daily), NULL, backed_up_daily_cb, NULL);
}

const char *
keel_session_get_backup_error (KeelSession *self)
{
  g_return_val_if_fail (KEEL_IS_SESSION (self), NULL);

  return self->backup_error;
}

void
keel_session_save_copy_async (KeelSession         *self,
                              const char          *file,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  KeelWork *work;

  g_return_if_fail (KEEL_IS_SESSION (self));

  work = own_work_new (self, run_save_copy);
  work->target = g_strdup (file);
  keel_work_start (work, NULL, callback, user_data);
}

void
keel_session_restore_backup_async (KeelSession         *self,
                                   const char          *name,
                                   const char          *target,
                                   KeelProgress         progress,
                                   gpointer             progress_data,
                                   GCancellable        *cancellable,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  KeelWork *work;

  g_return_if_fail (KEEL_IS_SESSION (self));

  work = own_work_new (self, run_restore);
  work->name = g_strdup (name);
  work->target = g_strdup (target);
  work->progress = progress;
  work->progress_data = progress_data;
  keel_work_start (work, cancellable, callback, user_data);
}

/* History. */

static gboolean
run_list_history (KeelWork      *work,
                  GCancellable  *cancellable,
                  GError       **error)
{
  work->result = keel_store_list_history (work->store, work->id);
  return TRUE;
}

void
keel_session_list_history_async (KeelSession         *self,
                                 KeelRecord          *record,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  KeelWork *work;

  g_return_if_fail (KEEL_IS_SESSION (self) && KEEL_IS_RECORD (record));

  work = list_work_new (self, run_list_history);
  work->id = g_strdup (keel_record_get_id (record));
  keel_work_start (work, NULL, callback, user_data);
}

/* The check. */

static gboolean
run_check (KeelWork      *work,
           GCancellable  *cancellable,
           GError       **error)
{
  work->result = keel_check_run (work->store, keel_work_note_progress, work, cancellable, error);
  return work->result != NULL;
}

void
keel_session_check_async (KeelSession         *self,
                          KeelProgress         progress,
                          gpointer             progress_data,
                          GCancellable        *cancellable,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  KeelWork *work;

  g_return_if_fail (KEEL_IS_SESSION (self));

  work = keel_work_new (self, run_check);
  work->free_result = (GDestroyNotify) keel_check_report_free;
  work->progress = progress;
  work->progress_data = progress_data;
  keel_work_start (work, cancellable, callback, user_data);
}

KeelCheckReport *
keel_session_check_finish (KeelSession   *self,
                           GAsyncResult  *result,
                           GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
