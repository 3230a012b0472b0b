/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-store-private.h"

#include <glib/gstdio.h>
#include <string.h>
#include "keel-error.h"
#include "store-fixture.h"

#define N_ENTRIES 200

static GPtrArray *
make_saves (guint n_entries)
{
  GPtrArray *saves = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_store_save_free);

  for (guint i = 1; i <= n_entries; i++)
    {
      g_autofree char *text = store_text (i, "imported", 1);
      KeelStoreSave *save = store_save_new (i, text);

      save->day = keel_day_from_ymd (2026 - (int) (i % 10), 11, 23);
      g_ptr_array_add (saves, save);
    }
  return saves;
}

typedef struct
{
  guint         n_calls;
  guint         n_done;
  guint         n_total;
  GCancellable *cancellable;
  GThread      *thread;
} Progress;

static void
progress_cb (guint    n_done,
             guint    n_total,
             gpointer user_data)
{
  Progress *progress = user_data;

  g_assert_cmpuint (n_done, >=, progress->n_done);
  g_assert_true (g_thread_self () == progress->thread);
  progress->n_calls++;
  progress->n_done = n_done;
  progress->n_total = n_total;
  if (progress->cancellable != NULL && n_done > N_ENTRIES / 4)
    g_cancellable_cancel (progress->cancellable);
}

static void
test_adds (StoreFixture  *fixture,
           gconstpointer  data)
{
  g_autoptr (GPtrArray) saves = make_saves (N_ENTRIES);
  g_autoptr (GHashTable) documents = NULL;
  g_autoptr (KeelStoreChanges) changes = NULL;
  g_autoptr (GError) error = NULL;
  Progress progress = { .thread = g_thread_self () };

  keel_store_add_many (fixture->store, saves, progress_cb, &progress, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (progress.n_done, ==, N_ENTRIES);
  g_assert_cmpuint (progress.n_total, ==, N_ENTRIES);

  changes = keel_store_rescan (fixture->store, TRUE, NULL);
  g_assert_cmpuint (changes->documents->len, ==, 0);
  store_fixture_reopen (fixture);
  documents = store_load (fixture);
  g_assert_cmpuint (g_hash_table_size (documents), ==, N_ENTRIES);
}

static void
expect_taken_back (StoreFixture *fixture,
                   GPtrArray    *saves,
                   Progress     *progress,
                   GQuark        domain,
                   int           code)
{
  g_autofree char *before = store_snapshot (fixture->folder);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (keel_store_add_many (fixture->store, saves,
                                       progress == NULL ? NULL : progress_cb, progress,
                                       progress == NULL ? NULL : progress->cancellable, &error));
  g_assert_error (error, domain, code);
  after = store_snapshot (fixture->folder);
  g_assert_cmpstr (before, ==, after);
}

static void
test_cancelled (StoreFixture  *fixture,
                gconstpointer  data)
{
  g_autoptr (GPtrArray) saves = make_saves (N_ENTRIES);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  Progress progress = { .thread = g_thread_self (), .cancellable = cancellable };

  g_free (store_save (fixture, 999, "was there", 1));
  expect_taken_back (fixture, saves, &progress, G_IO_ERROR, G_IO_ERROR_CANCELLED);

  /* And may be done again. */
  keel_store_add_many (fixture->store, saves, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
}

/* Known to the store, or on the disk only. */
static void
test_exists (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr (GPtrArray) saves = make_saves (N_ENTRIES);
  g_autofree char *text = store_text (30, "was there", 1);

  g_free (store_save (fixture, 20, "was there", 1));
  expect_taken_back (fixture, saves, NULL, KEEL_ERROR, KEEL_ERROR_CHANGED);
  g_ptr_array_remove_index (saves, 19);
  store_plant (fixture, "journal/2026/2026-11-23-000000000030.json", text);
  expect_taken_back (fixture, saves, NULL, KEEL_ERROR, KEEL_ERROR_CHANGED);
}

static void
test_gate_refuses (StoreFixture  *fixture,
                   gconstpointer  data)
{
  g_autoptr (GPtrArray) saves = make_saves (10);

  g_ptr_array_add (saves, store_save_new (11, "{\"cut\": "));
  expect_taken_back (fixture, saves, NULL, KEEL_ERROR, KEEL_ERROR_SYNTAX);
}

static void
test_frozen (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr (GPtrArray) saves = make_saves (10);

  g_assert_finalize_object (fixture->store);
  fixture->store = keel_store_open (fixture->folder, fixture->state_root, TRUE, NULL);
  expect_taken_back (fixture, saves, NULL, KEEL_ERROR, KEEL_ERROR_FROZEN);
}

static void
test_none (StoreFixture  *fixture,
           gconstpointer  data)
{
  g_autoptr (GPtrArray) saves = make_saves (0);
  g_autoptr (GError) error = NULL;

  keel_store_add_many (fixture->store, saves, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/core/add-many/adds", test_adds);
  STORE_TEST ("/core/add-many/cancelled-is-taken-back", test_cancelled);
  STORE_TEST ("/core/add-many/what-exists-is-not-touched", test_exists);
  STORE_TEST ("/core/add-many/gate-refuses", test_gate_refuses);
  STORE_TEST ("/core/add-many/frozen", test_frozen);
  STORE_TEST ("/core/add-many/none", test_none);

  return g_test_run ();
}
