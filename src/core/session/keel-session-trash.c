/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What leaves the disk for good, each time because a person said so. */

#include "keel-work.h"

static gboolean
run_delete (KeelWork      *work,
            GCancellable  *cancellable,
            GError       **error)
{
  for (guint i = 0; i < work->ids->len; i++)
    if (!keel_store_delete_for_good (work->store, work->ids->pdata[i], work->there_too, error))
      return FALSE;

  return TRUE;
}

static gboolean
run_empty_trash (KeelWork      *work,
                 GCancellable  *cancellable,
                 GError       **error)
{
  if (!work->there_too &&
      !keel_backup_make_extra (work->store, work->now, "empty-trash", NULL, error))
    return FALSE;

  return run_delete (work, cancellable, error);
}

static void
forget_deleted (KeelWork *work)
{
  for (guint i = 0; i < work->ids->len; i++)
    keel_workbook_forget (work->session->workbook, work->ids->pdata[i]);
  keel_session_update_attention (work->session);
}

static KeelWork *
delete_work_new (KeelSession  *self,
                 gboolean      there_too,
                 KeelWorkFunc  run)
{
  KeelWork *work = keel_work_new (self, run);

  work->ids = g_ptr_array_new_with_free_func (g_free);
  work->there_too = there_too;
  work->done = forget_deleted;

  return work;
}

/* A change that waits to be saved would bring the document back. */
static void
add_doomed (KeelWork   *work,
            KeelRecord *record)
{
  const char *id = keel_record_get_id (record);

  keel_session_drop_pending (work->session, id);
  g_ptr_array_add (work->ids, g_strdup (id));
}

void
keel_session_delete_for_good_async (KeelSession         *self,
                                    KeelRecord          *record,
                                    gboolean             there_too,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data)
{
  KeelWork *work;

  g_return_if_fail (KEEL_IS_SESSION (self) && KEEL_IS_RECORD (record));

  work = delete_work_new (self, there_too, run_delete);
  add_doomed (work, record);
  keel_work_start (work, NULL, callback, user_data);
}

void
keel_session_empty_trash_async (KeelSession         *self,
                                gboolean             there_too,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  GListModel *trash;
  KeelWork *work;

  g_return_if_fail (KEEL_IS_SESSION (self));

  trash = keel_workbook_get_trash (self->workbook);
  work = delete_work_new (self, there_too, run_empty_trash);
  work->only_own = TRUE;
  for (guint i = 0; i < g_list_model_get_n_items (trash); i++)
    {
      g_autoptr (KeelRecord) record = g_list_model_get_item (trash, i);

      add_doomed (work, record);
    }
  keel_work_start (work, NULL, callback, user_data);
}

static gboolean
run_erase (KeelWork      *work,
           GCancellable  *cancellable,
           GError       **error)
{
  return keel_store_erase_everything (work->store, error);
}

static void
start_anew (KeelWork *work)
{
  keel_session_drop_pending (work->session, NULL);
  keel_session_switch_folder (work->session, NULL);
}

void
keel_session_erase_everything_async (KeelSession         *self,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data)
{
  KeelWork *work;

  g_return_if_fail (KEEL_IS_SESSION (self));

  keel_session_drop_pending (self, NULL);
  keel_session_take_memory (self, NULL);
  keel_session_stop_watching (self);
  work = keel_work_new (self, run_erase);
  work->only_own = TRUE;
  work->done = start_anew;
  keel_work_start (work, NULL, callback, user_data);
}
