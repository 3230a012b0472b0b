/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-watch-private.h"

#include <glib/gstdio.h>
#include "store-fixture.h"

/* Longer than any of these tests waits. */
#define NEVER 600000

typedef struct
{
  char      *folder;
  char      *other;
  KeelWatch *watch;
  GMainLoop *loop;
  guint      n_stirred;
  guint      n_writes;
} Fixture;

static void
stirred_cb (Fixture *fixture)
{
  fixture->n_stirred++;
  g_main_loop_quit (fixture->loop);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = g_dir_make_tmp ("keel-watch-XXXXXX", NULL);
  fixture->other = g_dir_make_tmp ("keel-watch-XXXXXX", NULL);
  g_assert_nonnull (fixture->folder);
  g_assert_nonnull (fixture->other);
  fixture->loop = g_main_loop_new (NULL, FALSE);
  fixture->watch = keel_watch_new ();
  g_signal_connect_swapped (fixture->watch, "stirred", G_CALLBACK (stirred_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->watch);
  g_main_loop_unref (fixture->loop);
  store_remove_tree (fixture->folder);
  store_remove_tree (fixture->other);
  g_free (fixture->folder);
  g_free (fixture->other);
}

static void
watch_folder (Fixture    *fixture,
              const char *folder)
{
  const char *folders[] = { folder, NULL };

  keel_watch_set_folders (fixture->watch, folders);
}

static void
write_file (const char *folder)
{
  g_autofree char *file = g_build_filename (folder, "a.json", NULL);

  g_assert_true (g_file_set_contents (file, "text", -1, NULL));
}

static gboolean
time_out_cb (gpointer user_data)
{
  g_assert_not_reached ();
  return G_SOURCE_REMOVE;
}

static void
wait_until_stirred (Fixture *fixture)
{
  guint time_out = g_timeout_add_seconds (30, time_out_cb, NULL);

  g_main_loop_run (fixture->loop);
  g_source_remove (time_out);
}

static void
test_event (Fixture       *fixture,
            gconstpointer  data)
{
  keel_watch_set_delays (fixture->watch, 50, NEVER, NEVER);
  watch_folder (fixture, fixture->folder);
  write_file (fixture->folder);
  wait_until_stirred (fixture);
  g_assert_cmpuint (fixture->n_stirred, ==, 1);
}

/* One signal for many events, when it has become quiet. */
static gboolean
write_again_cb (gpointer user_data)
{
  Fixture *fixture = user_data;

  g_assert_cmpuint (fixture->n_stirred, ==, 0);
  write_file (fixture->folder);
  fixture->n_writes++;
  return fixture->n_writes < 10 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static void
test_quiet (Fixture       *fixture,
            gconstpointer  data)
{
  keel_watch_set_delays (fixture->watch, 1000, NEVER, NEVER);
  watch_folder (fixture, fixture->folder);
  g_timeout_add (20, write_again_cb, fixture);
  wait_until_stirred (fixture);
  g_assert_cmpuint (fixture->n_writes, ==, 10);
  g_assert_cmpuint (fixture->n_stirred, ==, 1);
}

static gboolean
write_for_ever_cb (gpointer user_data)
{
  write_file (((Fixture *) user_data)->folder);
  return G_SOURCE_CONTINUE;
}

static void
test_latest (Fixture       *fixture,
             gconstpointer  data)
{
  guint writer;

  keel_watch_set_delays (fixture->watch, NEVER, 200, NEVER);
  watch_folder (fixture, fixture->folder);
  writer = g_timeout_add (10, write_for_ever_cb, fixture);
  wait_until_stirred (fixture);
  g_source_remove (writer);
}

static void
test_beat (Fixture       *fixture,
           gconstpointer  data)
{
  keel_watch_set_delays (fixture->watch, NEVER, NEVER, 20);
  wait_until_stirred (fixture);
  wait_until_stirred (fixture);
  g_assert_cmpuint (fixture->n_stirred, ==, 2);
}

/* A folder that is watched no more is silent; the new one is not. */
static void
test_other_folder (Fixture       *fixture,
                   gconstpointer  data)
{
  keel_watch_set_delays (fixture->watch, 50, NEVER, NEVER);
  watch_folder (fixture, fixture->folder);
  watch_folder (fixture, fixture->other);
  write_file (fixture->folder);
  keel_watch_set_delays (fixture->watch, 50, NEVER, 400);
  wait_until_stirred (fixture);
  keel_watch_set_delays (fixture->watch, 50, NEVER, NEVER);
  g_assert_cmpuint (fixture->n_stirred, ==, 1);
  write_file (fixture->other);
  wait_until_stirred (fixture);
  g_assert_cmpuint (fixture->n_stirred, ==, 2);
}

static void
test_folder_missing (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autofree char *missing = g_build_filename (fixture->folder, "missing", NULL);
  const char *folders[] = { missing, fixture->folder, NULL };

  keel_watch_set_delays (fixture->watch, 50, NEVER, NEVER);
  keel_watch_set_folders (fixture->watch, folders);
  write_file (fixture->folder);
  wait_until_stirred (fixture);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/core/watch/event-stirs", Fixture, NULL, set_up, test_event, tear_down);
  g_test_add ("/core/watch/waits-for-quiet", Fixture, NULL, set_up, test_quiet, tear_down);
  g_test_add ("/core/watch/waits-not-for-ever", Fixture, NULL, set_up, test_latest, tear_down);
  g_test_add ("/core/watch/beats", Fixture, NULL, set_up, test_beat, tear_down);
  g_test_add ("/core/watch/other-folder", Fixture, NULL, set_up, test_other_folder, tear_down);
  g_test_add ("/core/watch/folder-missing", Fixture, NULL, set_up, test_folder_missing, tear_down);

  return g_test_run ();
}
