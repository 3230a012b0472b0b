/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What joins the workbook from outside, saved before it is shown. */

#include "keel-work.h"

static gboolean
save_imported (KeelWork      *work,
               KeelProgress   progress,
               gpointer       progress_data,
               GCancellable  *cancellable,
               GError       **error)
{
  return keel_backup_make_extra (work->store, work->now, "import", NULL, error) &&
         keel_store_add_many (work->store, work->saves, progress, progress_data, cancellable, error);
}

static gboolean
run_import (KeelWork      *work,
            GCancellable  *cancellable,
            GError       **error)
{
  return save_imported (work, keel_work_note_progress, work, cancellable, error);
}

static void
join_imported (KeelWork *work)
{
  keel_workbook_add_imported (work->session->workbook, work->records);
}

static KeelWork *
import_work_new (KeelSession    *self,
                 KeelImportPlan *plan)
{
  KeelWork *work = keel_work_new (self, run_import);

  work->only_own = TRUE;
  work->records = g_ptr_array_ref (plan->to_add);
  work->saves = g_ptr_array_new_full (plan->to_add->len, (GDestroyNotify) keel_store_save_free);
  work->done = join_imported;

  for (guint i = 0; self->store && i < plan->to_add->len; i++)
    g_ptr_array_add (work->saves, keel_session_make_save (self, plan->to_add->pdata[i]));

  return work;
}

void
keel_session_import_async (KeelSession         *self,
                           KeelImportPlan      *plan,
                           KeelProgress         progress,
                           gpointer             progress_data,
                           GCancellable        *cancellable,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  KeelWork *work;

  g_return_if_fail (KEEL_IS_SESSION (self));

  work = import_work_new (self, plan);
  work->progress = progress;
  work->progress_data = progress_data;
  keel_work_start (work, cancellable, callback, user_data);
}

gboolean
keel_session_import_finish (KeelSession   *self,
                            GAsyncResult  *result,
                            guint         *out_n_added,
                            GError       **error)
{
  gssize n_added;

  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  n_added = g_task_propagate_int (G_TASK (result), error);
  if (n_added < 0)
    return FALSE;

  *out_n_added = (guint) n_added;
  return TRUE;
}

gboolean
keel_session_import_sync (KeelSession     *self,
                          KeelImportPlan  *plan,
                          KeelProgress     progress,
                          gpointer         progress_data,
                          GCancellable    *cancellable,
                          guint           *out_n_added,
                          GError         **error)
{
  KeelWork *work;
  gboolean is_done;

  g_return_val_if_fail (KEEL_IS_SESSION (self) && self->store && !self->sample, FALSE);

  work = import_work_new (self, plan);
  is_done = save_imported (work, progress, progress_data, cancellable, error);
  if (is_done)
    {
      join_imported (work);
      *out_n_added = work->saves->len;
    }

  keel_work_free (work);
  return is_done;
}
