/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-session-private.h"

G_BEGIN_DECLS

/**
 * KeelWork:
 * @run: in a worker
 * @done: in the main thread, when @run has succeeded, before the caller is told
 *
 * Work that is asked for and gives a result, as the data of a GTask: what it is
 * about, and its two functions. The store's own lock keeps it and the saves
 * apart.
 */
typedef struct _KeelWork KeelWork;

typedef gboolean (* KeelWorkFunc) (KeelWork      *work,
                                   GCancellable  *cancellable,
                                   GError       **error);

struct _KeelWork
{
  KeelSession    *session;
  KeelStore      *store;
  GTask          *task;           /* borrowed: the inner one, which owns this */
  KeelMoment      now;
  char           *name;           /* a backup */
  char           *target;         /* a file or a folder */
  char           *id;             /* a record */
  GPtrArray      *ids;            /* records */
  GPtrArray      *records;        /* of an import: on success they join the workbook */
  GPtrArray      *saves;
  KeelAttention  *attention;
  gboolean        there_too;
  gboolean        only_own;       /* not for a sample: it reaches outside the folder */

  KeelProgress    progress;
  gpointer        progress_data;
  guint           n_done;         /* guarded by lock, with n_total and is_told */
  guint           n_total;
  gboolean        is_told;
  GMutex          lock;

  KeelWorkFunc    run;
  void         (* done) (KeelWork      *work);

  gpointer        result;
  GDestroyNotify  free_result;
};

KeelWork *keel_work_new           (KeelSession          *session,
                                   KeelWorkFunc          run) G_GNUC_WARN_UNUSED_RESULT;
void      keel_work_free          (KeelWork             *work);

/* Takes the work, runs it in a worker, then calls @callback for
 * keel_session_finish() and its like. */
void      keel_work_start         (KeelWork             *work,
                                   GCancellable         *cancellable,
                                   GAsyncReadyCallback   callback,
                                   gpointer              user_data);

/* A KeelProgress with the work as its data: carries the worker's progress to the
 * main thread. */
void      keel_work_note_progress (guint                 n_done,
                                   guint                 n_total,
                                   gpointer              user_data);

G_END_DECLS
