/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-queue.h"

struct _KeelQueue
{
  KeelSession *session;
  GThreadPool *pool;        /* of one thread */

  guint        n_queued;    /* guarded by lock */
  GMutex       lock;
  GCond        idle;
};

static void
free_job (KeelJob *job)
{
  g_clear_object (&job->store);
  g_clear_object (&job->session);
  job->free (job);
}

static gboolean
job_done_cb (gpointer user_data)
{
  KeelJob *job = user_data;

  /* A job of a folder that has been left reports to nobody. */
  if (job->done && job->store == keel_session_get_store (job->session))
    job->done (job);

  return G_SOURCE_REMOVE;
}

static void
run_job (gpointer data,
         gpointer user_data)
{
  KeelQueue *self = user_data;
  KeelJob *job = data;

  job->run (job);

  g_mutex_lock (&self->lock);
  g_idle_add_full (G_PRIORITY_DEFAULT, job_done_cb, job, (GDestroyNotify) free_job);
  self->n_queued--;
  g_cond_broadcast (&self->idle);
  g_mutex_unlock (&self->lock);
}

KeelQueue *
keel_queue_new (KeelSession *session)
{
  KeelQueue *self = g_new0 (KeelQueue, 1);

  self->session = session;
  g_mutex_init (&self->lock);
  g_cond_init (&self->idle);
  self->pool = g_thread_pool_new (run_job, self, 1, FALSE, NULL);

  return self;
}

void
keel_queue_free (KeelQueue *self)
{
  if (self == NULL)
    return;

  g_thread_pool_free (self->pool, FALSE, TRUE);
  g_mutex_clear (&self->lock);
  g_cond_clear (&self->idle);
  g_free (self);
}

void
keel_queue_push (KeelQueue *self,
                 KeelJob   *job)
{
  job->session = g_object_ref (self->session);
  job->store = g_object_ref (keel_session_get_store (self->session));

  g_mutex_lock (&self->lock);
  self->n_queued++;
  g_mutex_unlock (&self->lock);

  g_thread_pool_push (self->pool, job, NULL);
}

void
keel_queue_wait (KeelQueue *self)
{
  g_mutex_lock (&self->lock);
  while (self->n_queued > 0)
    g_cond_wait (&self->idle, &self->lock);
  g_mutex_unlock (&self->lock);
}
