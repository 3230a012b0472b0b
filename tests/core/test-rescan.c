/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-store-private.h"

#include <glib/gstdio.h>
#include <string.h>
#include <utime.h>
#include "store-fixture.h"

static KeelStoreChanges *
rescan (StoreFixture *fixture,
        gboolean      believe)
{
  g_autoptr (GError) error = NULL;
  KeelStoreChanges *changes = keel_store_rescan (fixture->store, believe, &error);

  g_assert_no_error (error);
  return changes;
}

static void
expect_nothing (StoreFixture *fixture,
                gboolean      believe)
{
  g_autoptr (KeelStoreChanges) changes = rescan (fixture, believe);

  g_assert_cmpuint (changes->documents->len, ==, 0);
  g_assert_cmpuint (changes->vanished->len, ==, 0);
  g_assert_cmpuint (changes->n_doubtful, ==, 0);
  g_assert_false (changes->froze);
  g_assert_false (changes->thawed);
}

static const KeelDocument *
expect_one (KeelStoreChanges  *changes,
            const char        *path,
            KeelDocumentState  state)
{
  const KeelDocument *document;

  g_assert_cmpuint (changes->documents->len, ==, 1);
  document = g_ptr_array_index (changes->documents, 0);
  g_assert_cmpstr (document->path, ==, path);
  g_assert_cmpint (document->state, ==, state);
  return document;
}

static void
save_many (StoreFixture *fixture,
           guint         n_entries)
{
  for (guint i = 1; i <= n_entries; i++)
    g_free (store_save (fixture, i, "text", 1));
}

static void
test_own_saves (StoreFixture  *fixture,
                gconstpointer  data)
{
  g_autoptr (GHashTable) documents = NULL;

  save_many (fixture, 3);
  expect_nothing (fixture, FALSE);
  documents = store_load (fixture);
  save_many (fixture, 5);
  g_free (store_save (fixture, 1, "changed", 2));
  expect_nothing (fixture, TRUE);
}

static void
test_outside_change (StoreFixture  *fixture,
                     gconstpointer  data)
{
  g_autofree char *path = store_path (2);
  g_autofree char *text = store_text (2, "from elsewhere", 5);
  g_autoptr (KeelStoreChanges) changes = NULL;

  save_many (fixture, 3);
  store_plant (fixture, path, text);
  changes = rescan (fixture, FALSE);
  g_assert_nonnull (expect_one (changes, path, KEEL_DOCUMENT_READ)->record);
  expect_nothing (fixture, TRUE);

  /* It has been seen, so a save on top of it is no conflict. */
  g_assert_null (store_save (fixture, 2, "on top", 6));
}

static void
test_new_outside (StoreFixture  *fixture,
                  gconstpointer  data)
{
  g_autofree char *path = store_path (9);
  g_autofree char *text = store_text (9, "from elsewhere", 5);
  g_autoptr (KeelStoreChanges) changes = NULL;

  save_many (fixture, 3);
  store_plant (fixture, path, text);
  changes = rescan (fixture, FALSE);
  expect_one (changes, path, KEEL_DOCUMENT_READ);
}

/* A copy tool that touches every file is no news. */
static void
test_touched (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autofree char *path = store_path (1);
  g_autofree char *file = store_file (fixture, path);
  const struct utimbuf times = { 1000000000, 1000000000 };

  save_many (fixture, 3);
  g_assert_cmpint (g_utime (file, (struct utimbuf *) &times), ==, 0);
  expect_nothing (fixture, FALSE);
}

static void
test_missing (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autofree char *path = store_path (2);
  g_autofree char *text = NULL;
  g_autoptr (KeelStoreChanges) doubt = NULL;
  g_autoptr (KeelStoreChanges) belief = NULL;
  g_autoptr (KeelStoreChanges) back = NULL;
  g_autoptr (KeelDocument) attention = NULL;

  save_many (fixture, 3);
  text = store_peek (fixture, path);
  store_unlink (fixture, path);

  doubt = rescan (fixture, FALSE);
  g_assert_cmpuint (doubt->n_doubtful, ==, 1);
  g_assert_cmpuint (doubt->documents->len + doubt->vanished->len, ==, 0);

  belief = rescan (fixture, TRUE);
  g_assert_cmpuint (belief->vanished->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (belief->vanished, 0), ==, "00000000-0000-4000-8000-000000000002");
  expect_one (belief, path, KEEL_DOCUMENT_VANISHED);
  attention = store_find_attention (fixture, path);
  g_assert_cmpint (attention->state, ==, KEEL_DOCUMENT_VANISHED);
  expect_nothing (fixture, TRUE);

  store_plant (fixture, path, text);
  back = rescan (fixture, FALSE);
  expect_one (back, path, KEEL_DOCUMENT_READ);
  g_clear_pointer (&attention, keel_document_unref);
  attention = store_find_attention (fixture, path);
  g_assert_null (attention);
}

/* A save between doubt and belief goes to its own place. */
static void
test_saved_while_missing (StoreFixture  *fixture,
                          gconstpointer  data)
{
  g_autofree char *path = store_path (2);
  g_autoptr (KeelStoreChanges) doubt = NULL;

  save_many (fixture, 3);
  store_unlink (fixture, path);
  doubt = rescan (fixture, FALSE);
  g_assert_null (store_save (fixture, 2, "again", 2));
  g_assert_true (store_exists (fixture, path));
  expect_nothing (fixture, TRUE);
}

static void
test_unreadable (StoreFixture  *fixture,
                 gconstpointer  data)
{
  static const char *texts[] = { "", "{\"format\": \"even", "not json" };
  g_autofree char *path = store_path (2);

  save_many (fixture, 3);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (KeelStoreChanges) doubt = NULL;
      g_autoptr (KeelStoreChanges) belief = NULL;
      g_autofree char *kept = NULL;

      store_plant (fixture, path, texts[i]);
      doubt = rescan (fixture, FALSE);
      g_assert_cmpuint (doubt->n_doubtful, ==, 1);
      g_assert_cmpuint (doubt->documents->len, ==, 0);

      belief = rescan (fixture, TRUE);
      g_assert_cmpstr (expect_one (belief, path, KEEL_DOCUMENT_UNREADABLE)->id, ==,
                       "00000000-0000-4000-8000-000000000002");
      g_assert_cmpuint (belief->vanished->len, ==, 0);
      expect_nothing (fixture, FALSE);
      kept = store_peek (fixture, path);
      g_assert_cmpstr (kept, ==, texts[i]);
    }
}

static void
test_moved (StoreFixture  *fixture,
            gconstpointer  data)
{
  g_autofree char *path = store_path (2);
  g_autofree char *from = store_file (fixture, path);
  g_autofree char *shelf = store_file (fixture, "journal/2024");
  g_autofree char *to = store_file (fixture, "journal/2024/2024-01-01-000000000002.json");
  g_autoptr (KeelStoreChanges) changes = NULL;
  g_autofree char *written = NULL;

  save_many (fixture, 3);
  g_assert_cmpint (g_mkdir (shelf, 0700), ==, 0);
  g_assert_cmpint (g_rename (from, to), ==, 0);

  changes = rescan (fixture, FALSE);
  expect_one (changes, "journal/2024/2024-01-01-000000000002.json", KEEL_DOCUMENT_READ);
  g_assert_cmpuint (changes->n_doubtful, ==, 0);
  g_assert_cmpuint (changes->vanished->len, ==, 0);
  expect_nothing (fixture, TRUE);

  g_assert_null (store_save (fixture, 2, "moved", 2));
  g_assert_false (store_exists (fixture, path));
  written = store_peek (fixture, "journal/2024/2024-01-01-000000000002.json");
  g_assert_nonnull (strstr (written, "moved"));
}

static void
test_conflict_copy (StoreFixture  *fixture,
                    gconstpointer  data)
{
  const char *copy = "journal/2026/2026-11-23-000000000002.sync-conflict-20261123-101010-ABCDEFG.json";
  g_autofree char *path = store_path (2);
  g_autofree char *text = store_text (2, "from elsewhere", 5);
  g_autoptr (KeelStoreChanges) came = NULL;
  g_autoptr (KeelStoreChanges) left = NULL;
  g_autoptr (KeelDocument) attention = NULL;

  save_many (fixture, 3);
  store_plant (fixture, copy, text);
  came = rescan (fixture, FALSE);
  expect_one (came, copy, KEEL_DOCUMENT_SECOND_VERSION);
  expect_nothing (fixture, TRUE);

  /* Now the record's own document goes: what is left is the record. */
  store_unlink (fixture, path);
  left = rescan (fixture, TRUE);
  expect_one (left, copy, KEEL_DOCUMENT_READ);
  g_assert_cmpuint (left->vanished->len, ==, 0);
  attention = store_find_attention (fixture, copy);
  g_assert_null (attention);
}

/* Settled on another device. */
static void
test_second_version_gone (StoreFixture  *fixture,
                          gconstpointer  data)
{
  g_autofree char *text = store_text (2, "from elsewhere", 5);
  g_autoptr (KeelStoreChanges) came = NULL;
  g_autoptr (GPtrArray) attention = NULL;

  save_many (fixture, 3);
  store_plant (fixture, "journal/2026/copy.json", text);
  came = rescan (fixture, FALSE);
  store_unlink (fixture, "journal/2026/copy.json");
  expect_nothing (fixture, TRUE);
  attention = keel_store_list_attention (fixture->store);
  g_assert_cmpuint (attention->len, ==, 0);
}

/* A copy was there first; then the record's own document comes. */
static void
test_record_comes_after_copy (StoreFixture  *fixture,
                              gconstpointer  data)
{
  g_autofree char *text = store_text (2, "copy", 5);
  g_autofree char *own = store_text (2, "own", 6);
  g_autofree char *path = store_path (2);
  g_autoptr (KeelStoreChanges) first = NULL;
  g_autoptr (KeelStoreChanges) second = NULL;
  g_autoptr (KeelDocument) attention = NULL;

  store_plant (fixture, "journal/2026/copy.json", text);
  first = rescan (fixture, FALSE);
  expect_one (first, "journal/2026/copy.json", KEEL_DOCUMENT_READ);

  store_plant (fixture, path, own);
  second = rescan (fixture, FALSE);
  g_assert_cmpuint (second->documents->len, ==, 2);
  attention = store_find_attention (fixture, "journal/2026/copy.json");
  g_assert_cmpint (attention->state, ==, KEEL_DOCUMENT_SECOND_VERSION);
}

static void
test_freezes_and_thaws (StoreFixture  *fixture,
                        gconstpointer  data)
{
  g_autoptr (KeelStoreChanges) doubt = NULL;
  g_autoptr (KeelStoreChanges) froze = NULL;
  g_autoptr (KeelStoreChanges) thawed = NULL;
  g_autoptr (GPtrArray) attention = NULL;
  g_autofree char *shelf = store_file (fixture, "journal/2026");
  g_autofree char *away = store_file (fixture, "away");

  save_many (fixture, 30);
  g_assert_cmpint (g_rename (shelf, away), ==, 0);

  doubt = rescan (fixture, FALSE);
  g_assert_cmpuint (doubt->n_doubtful, ==, 30);
  g_assert_false (doubt->froze);

  froze = rescan (fixture, TRUE);
  g_assert_true (froze->froze);
  g_assert_true (keel_store_is_frozen (fixture->store));
  g_assert_cmpuint (froze->vanished->len, ==, 0);
  attention = keel_store_list_attention (fixture->store);
  g_assert_cmpuint (attention->len, ==, 30);

  g_assert_cmpint (g_rename (away, shelf), ==, 0);
  thawed = rescan (fixture, FALSE);
  g_assert_true (thawed->thawed);
  g_assert_false (keel_store_is_frozen (fixture->store));
  g_assert_cmpuint (thawed->vanished->len, ==, 0);
  g_clear_pointer (&attention, g_ptr_array_unref);
  attention = keel_store_list_attention (fixture->store);
  g_assert_cmpuint (attention->len, ==, 0);
}

/* What is still gone when the rest has come back is told then. */
static void
test_thaws_in_part (StoreFixture  *fixture,
                    gconstpointer  data)
{
  g_autoptr (KeelStoreChanges) froze = NULL;
  g_autoptr (KeelStoreChanges) thawed = NULL;
  g_autofree char *shelf = store_file (fixture, "journal/2026");
  g_autofree char *away = store_file (fixture, "away");
  g_autofree char *lost = store_file (fixture, "away/2026-11-23-000000000007.json");

  save_many (fixture, 30);
  g_assert_cmpint (g_rename (shelf, away), ==, 0);
  froze = rescan (fixture, TRUE);
  g_assert_true (froze->froze);

  g_assert_cmpint (g_unlink (lost), ==, 0);
  g_assert_cmpint (g_rename (away, shelf), ==, 0);
  thawed = rescan (fixture, TRUE);
  g_assert_true (thawed->thawed);
  g_assert_cmpuint (thawed->vanished->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (thawed->vanished, 0), ==, "00000000-0000-4000-8000-000000000007");
}

static void
test_accepting_thaws (StoreFixture  *fixture,
                      gconstpointer  data)
{
  g_autoptr (KeelStoreChanges) froze = NULL;
  g_autofree char *shelf = store_file (fixture, "journal/2026");
  g_autofree char *away = store_file (fixture, "away");
  g_autoptr (GPtrArray) accepted = NULL;
  g_autoptr (GPtrArray) attention = NULL;

  save_many (fixture, 30);
  g_assert_cmpint (g_rename (shelf, away), ==, 0);
  froze = rescan (fixture, TRUE);
  g_assert_true (froze->froze);

  accepted = keel_store_accept_vanished (fixture->store);
  g_assert_cmpuint (accepted->len, ==, 30);
  g_assert_false (keel_store_is_frozen (fixture->store));
  attention = keel_store_list_attention (fixture->store);
  g_assert_cmpuint (attention->len, ==, 0);
  expect_nothing (fixture, TRUE);
  g_assert_null (store_save (fixture, 1, "anew", 2));
}

static void
test_marker_gone (StoreFixture  *fixture,
                  gconstpointer  data)
{
  g_autofree char *marker = store_peek (fixture, "workbook.json");
  g_autoptr (KeelStoreChanges) froze = NULL;
  g_autoptr (KeelStoreChanges) thawed = NULL;

  save_many (fixture, 3);
  store_unlink (fixture, "workbook.json");
  froze = rescan (fixture, FALSE);
  g_assert_true (froze->froze);
  g_assert_cmpuint (froze->vanished->len, ==, 0);
  g_assert_cmpuint (froze->n_doubtful, >, 0);

  store_plant (fixture, "workbook.json", marker);
  thawed = rescan (fixture, FALSE);
  g_assert_true (thawed->thawed);
  g_assert_cmpuint (thawed->documents->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/core/rescan/own-saves-are-no-change", test_own_saves);
  STORE_TEST ("/core/rescan/outside-change", test_outside_change);
  STORE_TEST ("/core/rescan/new-outside", test_new_outside);
  STORE_TEST ("/core/rescan/touched-is-no-change", test_touched);
  STORE_TEST ("/core/rescan/missing-is-doubted", test_missing);
  STORE_TEST ("/core/rescan/saved-while-missing", test_saved_while_missing);
  STORE_TEST ("/core/rescan/unreadable-is-doubted", test_unreadable);
  STORE_TEST ("/core/rescan/moved-is-no-loss", test_moved);
  STORE_TEST ("/core/rescan/conflict-copy", test_conflict_copy);
  STORE_TEST ("/core/rescan/second-version-gone", test_second_version_gone);
  STORE_TEST ("/core/rescan/record-comes-after-copy", test_record_comes_after_copy);
  STORE_TEST ("/core/rescan/freezes-and-thaws", test_freezes_and_thaws);
  STORE_TEST ("/core/rescan/thaws-in-part", test_thaws_in_part);
  STORE_TEST ("/core/rescan/accepting-thaws", test_accepting_thaws);
  STORE_TEST ("/core/rescan/marker-gone", test_marker_gone);

  return g_test_run ();
}
