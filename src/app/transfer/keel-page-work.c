/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-page-work.h"

#include "keel-page-pdf.h"

/* How often the view is told. */
#define TELL_EVERY 100

/* What the worker is given, and where it says how far it is. */
typedef struct
{
  KeelPrintout     *printout;
  KeelPaper         paper;
  KeelPageLayout   *layout;
  GFile            *file;
  KeelProgressView *view;
  guint             tell;      /* a source */
  int               n_done;
  int               n_total;
} Work;

static void
work_free (Work *work)
{
  g_clear_handle_id (&work->tell, g_source_remove);
  g_clear_pointer (&work->printout, keel_printout_unref);
  g_clear_pointer (&work->layout, keel_page_layout_unref);
  g_clear_object (&work->file);
  g_clear_object (&work->view);
  g_free (work);
}

static gboolean
tell_cb (gpointer user_data)
{
  Work *work = user_data;

  keel_progress_view_note ((guint) g_atomic_int_get (&work->n_done), (guint) g_atomic_int_get (&work->n_total),
                           work->view);

  return G_SOURCE_CONTINUE;
}

/* In the worker. */
static void
note (guint    n_done,
      guint    n_total,
      gpointer data)
{
  Work *work = data;

  g_atomic_int_set (&work->n_total, (int) n_total);
  g_atomic_int_set (&work->n_done, (int) n_done);
}

static void
start (Work                *work,
       KeelProgressView    *view,
       GTaskThreadFunc      run,
       GAsyncReadyCallback  callback,
       gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, keel_progress_view_get_cancellable (view), callback, user_data);

  work->view = g_object_ref (view);
  work->tell = g_timeout_add (TELL_EVERY, tell_cb, work);
  g_task_set_task_data (task, work, (GDestroyNotify) work_free);
  g_task_run_in_thread (task, run);
}

/* The task may be let go in the worker: the view is the main thread's. */
static void
stop (GAsyncResult *result)
{
  Work *work = g_task_get_task_data (G_TASK (result));

  g_clear_handle_id (&work->tell, g_source_remove);
  g_clear_object (&work->view);
}

static void
lay_out_in_thread (GTask        *task,
                   gpointer      source,
                   gpointer      data,
                   GCancellable *cancellable)
{
  Work *work = data;
  GError *error = NULL;
  KeelPageLayout *layout = keel_page_layout_new (work->printout, &work->paper, note, work, cancellable, &error);

  if (layout != NULL)
    g_task_return_pointer (task, layout, (GDestroyNotify) keel_page_layout_unref);
  else
    g_task_return_error (task, error);
}

void
keel_page_work_lay_out_async (KeelPrintout        *printout,
                              const KeelPaper     *paper,
                              KeelProgressView    *view,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  Work *work = g_new0 (Work, 1);

  work->printout = keel_printout_ref (printout);
  work->paper = *paper;
  start (work, view, lay_out_in_thread, callback, user_data);
}

KeelPageLayout *
keel_page_work_lay_out_finish (GAsyncResult  *result,
                               GError       **error)
{
  stop (result);

  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
save_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  Work *work = data;
  GError *error = NULL;
  g_autoptr (GBytes) bytes = keel_page_pdf_write (work->layout, note, work, cancellable, &error);

  if (bytes != NULL &&
      g_file_replace_contents (work->file, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL, FALSE,
                               G_FILE_CREATE_PRIVATE, NULL, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

void
keel_page_work_save_async (KeelPageLayout      *layout,
                           GFile               *file,
                           KeelProgressView    *view,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  Work *work = g_new0 (Work, 1);

  work->layout = keel_page_layout_ref (layout);
  work->file = g_object_ref (file);
  start (work, view, save_in_thread, callback, user_data);
}

gboolean
keel_page_work_save_finish (GAsyncResult  *result,
                            GError       **error)
{
  stop (result);

  return g_task_propagate_boolean (G_TASK (result), error);
}
