/* SPDX-License-Identifier: GPL-3.0-or-later */

/* An inner task does the work, an outer one reports to the caller once the main
 * thread is up to date. */

#include "keel-work.h"
#include "keel-config.h"
#include "keel-error.h"

#include <glib/gi18n-lib.h>

/* What belongs to the main thread is let go of there: a worker may be the last to
 * hold the task. */
static void
let_go (KeelWork *work)
{
  g_clear_pointer (&work->records, g_ptr_array_unref);
  g_clear_object (&work->attention);
  g_clear_object (&work->store);
  g_clear_object (&work->session);
}

void
keel_work_free (KeelWork *work)
{
  let_go (work);
  if (work->result && work->free_result)
    work->free_result (work->result);
  g_clear_pointer (&work->saves, g_ptr_array_unref);
  g_clear_pointer (&work->ids, g_ptr_array_unref);
  g_mutex_clear (&work->lock);
  g_free (work->name);
  g_free (work->target);
  g_free (work->id);
  g_free (work);
}

KeelWork *
keel_work_new (KeelSession  *self,
               KeelWorkFunc  run)
{
  KeelWork *work = g_new0 (KeelWork, 1);

  work->session = g_object_ref (self);
  work->store = self->store ? g_object_ref (self->store) : NULL;
  work->now = keel_session_get_now (self);
  work->run = run;
  g_mutex_init (&work->lock);

  return work;
}

/* Progress: from the worker to the main thread, at most one message on its way. */

static gboolean
tell_progress_cb (gpointer user_data)
{
  GTask *task = user_data;
  KeelWork *work = g_task_get_task_data (task);
  guint n_done;
  guint n_total;

  g_mutex_lock (&work->lock);
  n_done = work->n_done;
  n_total = work->n_total;
  work->is_told = FALSE;
  g_mutex_unlock (&work->lock);

  if (!g_task_get_completed (task))
    work->progress (n_done, n_total, work->progress_data);

  return G_SOURCE_REMOVE;
}

void
keel_work_note_progress (guint    n_done,
                         guint    n_total,
                         gpointer user_data)
{
  KeelWork *work = user_data;
  gboolean is_first;

  if (!work->progress)
    return;

  g_mutex_lock (&work->lock);
  work->n_done = n_done;
  work->n_total = n_total;
  is_first = !work->is_told;
  work->is_told = TRUE;
  g_mutex_unlock (&work->lock);

  if (is_first)
    g_idle_add_full (G_PRIORITY_DEFAULT, tell_progress_cb, g_object_ref (work->task), g_object_unref);
}

/* Running: an inner task does the work, the outer one reports to the caller once
 * the main thread is up to date. */

static void
run_in_thread (GTask        *task,
               gpointer      source_object,
               gpointer      task_data,
               GCancellable *cancellable)
{
  KeelWork *work = task_data;
  GError *error = NULL;

  if (work->run (work, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
worked_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GTask) outer = user_data;
  KeelWork *work = g_task_get_task_data (G_TASK (result));
  GError *error = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      keel_session_update_frozen (work->session);
      keel_session_start_watching (work->session);
      let_go (work);
      g_task_return_error (outer, error);
      return;
    }

  if (work->done)
    work->done (work);
  let_go (work);

  if (work->free_result)
    g_task_return_pointer (outer, g_steal_pointer (&work->result), work->free_result);
  else
    g_task_return_int (outer, work->saves ? (gssize) work->saves->len : 0);
}

void
keel_work_start (KeelWork            *work,
                 GCancellable        *cancellable,
                 GAsyncReadyCallback  callback,
                 gpointer             user_data)
{
  KeelSession *self = work->session;
  GTask *outer = g_task_new (self, NULL, callback, user_data);
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, worked_cb, outer);

  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, work, (GDestroyNotify) keel_work_free);
  work->task = task;

  if (work->only_own && keel_session_refuse_sample (self, task))
    return;

  if (work->store)
    g_task_run_in_thread (task, run_in_thread);
  else
    g_task_return_new_error (task, KEEL_ERROR, KEEL_ERROR_NOT_WORKBOOK, "%s",
                             _("There is no workbook open"));
}

gboolean
keel_session_finish (KeelSession   *self,
                     GAsyncResult  *result,
                     GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_int (G_TASK (result), error) >= 0;
}

GPtrArray *
keel_session_list_finish (KeelSession   *self,
                          GAsyncResult  *result,
                          GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
