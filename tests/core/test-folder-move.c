/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-folder.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "keel-error.h"
#include "store-fixture.h"

typedef struct
{
  StoreFixture *fixture;
  GCancellable *cancellable;
  guint         n_calls;
  guint         when;      /* something happens at this call */
} Watch;

static void
fill (StoreFixture *fixture)
{
  for (guint i = 1; i <= 5; i++)
    g_free (store_save (fixture, i, "text", i));
  store_plant (fixture, "journal/2025/2025-01-01-000000000007.json", "cut of");
  store_plant (fixture, "journal/2026/.2026-11-23-000000000001.json.12345678.~tmp", "leftover");
  store_plant (fixture, "journal/2026/not-ours.txt", "not ours");
  g_clear_object (&fixture->store);
}

static void
test_moves (StoreFixture  *fixture,
            gconstpointer  data)
{
  g_autofree char *target = g_build_filename (fixture->root, "some", "where", NULL);
  g_autofree char *old = NULL;
  g_autofree char *left = NULL;
  g_autofree char *moved = NULL;
  g_autofree char *path = store_path (1);
  g_autofree char *new_file = g_build_filename (target, path, NULL);
  g_autofree char *old_file = store_file (fixture, path);
  g_autoptr (GError) error = NULL;
  GStatBuf before;
  GStatBuf after;

  fill (fixture);
  old = store_snapshot (fixture->folder);
  g_assert_cmpint (g_stat (old_file, &before), ==, 0);
  keel_folder_move (fixture->folder, target, NULL, NULL, NULL, &error);
  g_assert_no_error (error);

  left = store_snapshot (fixture->folder);
  g_assert_true (g_str_has_prefix (left, "journal/2026/not-ours.txt "));
  g_assert_null (strchr (left, '\n'));

  store_plant (fixture, "../some/where/journal/2026/not-ours.txt", "not ours");
  moved = store_snapshot (target);
  g_assert_cmpstr (moved, ==, old);
  g_assert_cmpint (keel_folder_look (target, NULL), ==, KEEL_FOLDER_WORKBOOK);
  g_assert_cmpint (g_stat (new_file, &after), ==, 0);
  g_assert_cmpint (before.st_mtim.tv_sec, ==, after.st_mtim.tv_sec);
  g_assert_cmpint (before.st_mtim.tv_nsec, ==, after.st_mtim.tv_nsec);
}

static void
expect_undone (StoreFixture *fixture,
               KeelProgress  progress,
               Watch        *watch,
               GQuark        domain,
               int           code,
               gboolean      is_same)
{
  g_autofree char *target = g_build_filename (fixture->root, "target", NULL);
  g_autofree char *before = store_snapshot (fixture->folder);
  g_autofree char *after = NULL;
  g_autofree char *copied = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (keel_folder_move (fixture->folder, target, progress, watch,
                                    watch == NULL ? NULL : watch->cancellable, &error));
  g_assert_error (error, domain, code);
  after = store_snapshot (fixture->folder);
  if (is_same)
    g_assert_cmpstr (before, ==, after);
  g_assert_cmpint (keel_folder_look (fixture->folder, NULL), ==, KEEL_FOLDER_WORKBOOK);
  copied = store_snapshot (target);
  g_assert_cmpstr (copied, ==, "");
  g_assert_cmpint (keel_folder_look (target, NULL), ==, KEEL_FOLDER_EMPTY);
}

static void
cancel_cb (guint    n_done,
           guint    n_total,
           gpointer user_data)
{
  Watch *watch = user_data;

  g_assert_cmpuint (n_done, <, n_total);
  if (watch->n_calls++ == watch->when)
    g_cancellable_cancel (watch->cancellable);
}

static void
test_cancelled (StoreFixture  *fixture,
                gconstpointer  data)
{
  gboolean was_cancelled = TRUE;

  fill (fixture);
  for (guint when = 0; when < 12; when += 5)
    {
      g_autoptr (GCancellable) cancellable = g_cancellable_new ();
      Watch watch = { .fixture = fixture, .cancellable = cancellable, .when = when };

      expect_undone (fixture, cancel_cb, &watch, G_IO_ERROR, G_IO_ERROR_CANCELLED, TRUE);
      was_cancelled = was_cancelled && watch.n_calls > when;
    }
  g_assert_true (was_cancelled);
}

/* A sync tool brings a document while the others are being copied. */
static void
plant_cb (guint    n_done,
          guint    n_total,
          gpointer user_data)
{
  Watch *watch = user_data;

  if (watch->n_calls++ == watch->when)
    store_plant (watch->fixture, "journal/2026/2026-11-24-000000000008.json", "from elsewhere");
}

static void
test_changed_meanwhile (StoreFixture  *fixture,
                        gconstpointer  data)
{
  Watch watch = { .fixture = fixture, .when = 9 };

  fill (fixture);
  expect_undone (fixture, plant_cb, &watch, KEEL_ERROR, KEEL_ERROR_CHANGED, FALSE);
  g_assert_true (store_exists (fixture, "journal/2026/2026-11-24-000000000008.json"));
}

static void
test_refuses_target (StoreFixture  *fixture,
                     gconstpointer  data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *target = g_build_filename (fixture->root, "target", NULL);
  g_autoptr (GError) error = NULL;

  fill (fixture);
  store_plant (fixture, "../target/letter.odt", "another's");
  before = store_snapshot (fixture->root);
  g_assert_false (keel_folder_move (fixture->folder, target, NULL, NULL, NULL, &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_USAGE);
  g_assert_nonnull (strstr (error->message, target));
  after = store_snapshot (fixture->root);
  g_assert_cmpstr (before, ==, after);
}

static void
test_refuses_no_workbook (StoreFixture  *fixture,
                          gconstpointer  data)
{
  g_autofree char *missing = g_build_filename (fixture->root, "missing", NULL);
  g_autofree char *target = g_build_filename (fixture->root, "target", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (keel_folder_move (missing, target, NULL, NULL, NULL, &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_NOT_WORKBOOK);
  g_assert_false (g_file_test (target, G_FILE_TEST_EXISTS));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/core/folder-move/moves-what-is-ours", test_moves);
  STORE_TEST ("/core/folder-move/cancelled-is-undone", test_cancelled);
  STORE_TEST ("/core/folder-move/changed-meanwhile-is-undone", test_changed_meanwhile);
  STORE_TEST ("/core/folder-move/refuses-a-target-in-use", test_refuses_target);
  STORE_TEST ("/core/folder-move/refuses-what-is-no-workbook", test_refuses_no_workbook);

  return g_test_run ();
}
