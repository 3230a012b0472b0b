/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-queue.h"

#include "session-fixture.h"

#define N_JOBS 20

/* What happened to jobs, in order: their numbers, and the threads they were in. */
typedef struct
{
  GArray  *run;         /* guint; the queue's thread writes, the test reads after waiting */
  GArray  *done;
  guint    n_freed;
  GThread *runner;
} Log;

typedef struct
{
  KeelJob job;
  Log    *log;
  guint   number;
} NumberedJob;

static void
log_init (Log *log)
{
  *log = (Log) {
    .run = g_array_new (FALSE, FALSE, sizeof (guint)),
    .done = g_array_new (FALSE, FALSE, sizeof (guint)),
  };
}

static void
log_clear (Log *log)
{
  g_array_unref (log->run);
  g_array_unref (log->done);
}

static void
run_numbered (KeelJob *job)
{
  NumberedJob *numbered = (NumberedJob *) job;

  numbered->log->runner = g_thread_self ();
  g_array_append_val (numbered->log->run, numbered->number);
}

static void
numbered_done (KeelJob *job)
{
  NumberedJob *numbered = (NumberedJob *) job;

  g_array_append_val (numbered->log->done, numbered->number);
}

static void
free_numbered (KeelJob *job)
{
  NumberedJob *numbered = (NumberedJob *) job;

  numbered->log->n_freed++;
  g_free (numbered);
}

static void
push_numbered (SessionFixture *fixture,
               Log            *log,
               guint           number,
               gboolean        has_done)
{
  NumberedJob *numbered = g_new0 (NumberedJob, 1);

  numbered->job.run = run_numbered;
  numbered->job.done = has_done ? numbered_done : NULL;
  numbered->job.free = free_numbered;
  numbered->log = log;
  numbered->number = number;

  keel_queue_push (fixture->session->queue, &numbered->job);
}

static void
wait_until_freed (Log  *log,
                  guint n_jobs)
{
  while (log->n_freed < n_jobs)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_one_after_the_other (SessionFixture *fixture,
                          gconstpointer   data)
{
  Log log;

  log_init (&log);
  for (guint i = 0; i < N_JOBS; i++)
    push_numbered (fixture, &log, i, TRUE);
  wait_until_freed (&log, N_JOBS);

  g_assert_cmpuint (log.run->len, ==, N_JOBS);
  g_assert_cmpuint (log.done->len, ==, N_JOBS);
  for (guint i = 0; i < N_JOBS; i++)
    {
      g_assert_cmpuint (g_array_index (log.run, guint, i), ==, i);
      g_assert_cmpuint (g_array_index (log.done, guint, i), ==, i);
    }
  g_assert_true (log.runner != g_thread_self ());
  log_clear (&log);
}

/* Waiting is for what runs; what is done is the main loop's, which has not come round. */
static void
test_waits_for_what_runs (SessionFixture *fixture,
                          gconstpointer   data)
{
  Log log;

  log_init (&log);
  for (guint i = 0; i < N_JOBS; i++)
    push_numbered (fixture, &log, i, TRUE);
  keel_queue_wait (fixture->session->queue);

  g_assert_cmpuint (log.run->len, ==, N_JOBS);
  g_assert_cmpuint (log.done->len, ==, 0);
  wait_until_freed (&log, N_JOBS);
  log_clear (&log);
}

static void
test_done_may_be_nothing (SessionFixture *fixture,
                          gconstpointer   data)
{
  Log log;

  log_init (&log);
  push_numbered (fixture, &log, 0, FALSE);
  wait_until_freed (&log, 1);
  g_assert_cmpuint (log.run->len, ==, 1);
  g_assert_cmpuint (log.done->len, ==, 0);
  log_clear (&log);
}

static void
test_of_a_folder_that_is_left_nothing_is_told (SessionFixture *fixture,
                                               gconstpointer   data)
{
  g_autofree char *other = g_build_filename (fixture->root, "gone", NULL);
  Log log;

  log_init (&log);
  push_numbered (fixture, &log, 0, TRUE);
  keel_session_switch_folder (fixture->session, other);
  wait_until_freed (&log, 1);
  session_wait_for_state (fixture->session, KEEL_SESSION_NOT_THERE);

  g_assert_cmpuint (log.run->len, ==, 1);
  g_assert_cmpuint (log.done->len, ==, 0);
  log_clear (&log);
}

/* The last job's end is the session's. */
static void
test_a_job_holds_the_session (SessionFixture *fixture,
                              gconstpointer   data)
{
  KeelSession *session = NULL;
  Log log;

  log_init (&log);
  g_set_weak_pointer (&session, fixture->session);
  push_numbered (fixture, &log, 0, TRUE);
  g_clear_object (&fixture->session);
  g_assert_nonnull (session);
  while (session)
    g_main_context_iteration (NULL, TRUE);

  g_assert_cmpuint (log.done->len, ==, 1);
  g_assert_cmpuint (log.n_freed, ==, 1);
  log_clear (&log);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(name, function) \
  g_test_add ("/core/queue/" name, SessionFixture, NULL, session_fixture_set_up, function, session_fixture_tear_down)
  ADD ("one-after-the-other", test_one_after_the_other);
  ADD ("waits-for-what-runs", test_waits_for_what_runs);
  ADD ("done-may-be-nothing", test_done_may_be_nothing);
  ADD ("of-a-folder-that-is-left-nothing-is-told", test_of_a_folder_that_is_left_nothing_is_told);
  ADD ("a-job-holds-the-session", test_a_job_holds_the_session);
#undef ADD

  return g_test_run ();
}
