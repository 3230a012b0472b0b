/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What joins the workbook from outside: an import, and the other of two
 * versions. */

#include "keel-work.h"
#include "keel-record-private.h"

/* Import. */

static gboolean
run_import (KeelWork      *work,
            GCancellable  *cancellable,
            GError       **error)
{
  return keel_backup_make_extra (work->store, work->now, "import", NULL, error) &&
         keel_store_add_many (work->store, work->saves, keel_work_note_progress, work, cancellable, error);
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
  is_done = keel_backup_make_extra (work->store, work->now, "import", NULL, error) &&
            keel_store_add_many (work->store, work->saves, progress, progress_data, cancellable, error);
  if (is_done)
    {
      join_imported (work);
      *out_n_added = work->saves->len;
    }

  keel_work_free (work);
  return is_done;
}

/* Two versions. */

static gboolean
run_settle (KeelWork      *work,
            GCancellable  *cancellable,
            GError       **error)
{
  for (guint i = 0; work->saves && i < work->saves->len; i++)
    if (!keel_store_save (work->store, work->saves->pdata[i], error))
      return FALSE;

  return keel_store_settle_version (work->store, work->target, error);
}

static void
settled (KeelWork *work)
{
  if (work->records)
    keel_workbook_load (work->session->workbook, work->records);
  keel_session_update_attention (work->session);
}

/* What is to be on the disk before the second version leaves it. */
static void
prepare_settling (KeelWork   *work,
                  KeelSettle  settle)
{
  KeelSession *self = work->session;
  KeelRecord *other = keel_attention_get_record (work->attention);
  KeelRecord *record = keel_workbook_find_record (self->workbook, keel_attention_get_id (work->attention));
  g_autoptr (KeelRecord) united = NULL;

  if (!other || (settle == KEEL_SETTLE_KEEP_THIS && !record) ||
      (settle == KEEL_SETTLE_KEEP_BOTH && keel_record_is_single (other)))
    return;

  if (settle != KEEL_SETTLE_KEEP_BOTH && record)
    united = settle == KEEL_SETTLE_KEEP_THIS ? keel_record_unite (record, other)
                                             : keel_record_unite (other, record);
  if (settle == KEEL_SETTLE_KEEP_THIS && !united)
    return;

  if (settle != KEEL_SETTLE_KEEP_BOTH && record)
    keel_workbook_restore_version (self->workbook, record, united ? united : other);
  else
    {
      record = keel_record_copy_as_new (other, work->now);
      work->records = g_ptr_array_new_with_free_func (g_object_unref);
      g_ptr_array_add (work->records, record);
    }

  work->saves = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_store_save_free);
  g_ptr_array_add (work->saves, keel_session_make_save (self, record));
}

void
keel_session_settle_async (KeelSession         *self,
                           KeelAttention       *attention,
                           KeelSettle           settle,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  KeelWork *work;

  g_return_if_fail (KEEL_IS_SESSION (self));

  work = keel_work_new (self, run_settle);
  work->attention = g_object_ref (attention);
  work->target = g_strdup (keel_attention_get_path (attention));
  work->done = settled;
  if (self->store)
    prepare_settling (work, settle);
  keel_work_start (work, NULL, callback, user_data);
}

gboolean
keel_session_settle_finish (KeelSession   *self,
                            GAsyncResult  *result,
                            GError       **error)
{
  return keel_session_finish (self, result, error);
}
