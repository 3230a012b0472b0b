/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-store-private.h"

#include <glib/gstdio.h>
#include <string.h>
#include "keel-error.h"
#include "store-fixture.h"

#define AN_ID "00000000-0000-4000-8000-000000000001"
#define A_WORD "Sturmhaube"

/* An entry with history, a second version and a draft, and another one. */
static char *
fill (StoreFixture *fixture)
{
  g_autofree char *path = store_path (1);
  g_autofree char *foreign = store_text (1, "from elsewhere " A_WORD, 3);
  g_autofree char *typed = store_text (1, "typed " A_WORD, 5);
  g_autoptr (KeelStoreSave) draft = store_save_new (1, typed);
  char *version;

  g_free (store_save (fixture, 1, "first " A_WORD, 1));
  g_free (store_save (fixture, 1, "second " A_WORD, 2));
  store_plant (fixture, path, foreign);
  version = store_save (fixture, 1, "third " A_WORD, 4);
  g_assert_nonnull (version);
  g_free (store_save (fixture, 2, "bystander", 1));
  g_assert_true (keel_store_keep_draft (fixture->store, draft, NULL));
  return version;
}

/* The files below @folder that hold @word. */
static guint
count_files (const char *folder,
             const char *word)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n_files = 0;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (folder, name, NULL);
      g_autofree char *text = NULL;
      gsize length;

      if (g_file_test (file, G_FILE_TEST_IS_DIR))
        n_files += count_files (file, word);
      else if (g_file_get_contents (file, &text, &length, NULL))
        n_files += memmem (text, length, word, strlen (word)) != NULL;
    }
  return n_files;
}

static void
test_delete_keeps_history (StoreFixture  *fixture,
                           gconstpointer  data)
{
  g_autofree char *version = fill (fixture);
  g_autofree char *path = store_path (1);
  g_autofree char *other = store_path (2);
  g_autoptr (GPtrArray) history = NULL;
  g_autoptr (GPtrArray) drafts = NULL;
  g_autoptr (GPtrArray) attention = NULL;
  g_autoptr (GHashTable) documents = NULL;
  g_autoptr (GError) error = NULL;

  keel_store_delete_for_good (fixture->store, AN_ID, FALSE, &error);
  g_assert_no_error (error);
  g_assert_false (store_exists (fixture, path));
  g_assert_false (store_exists (fixture, version));
  g_assert_true (store_exists (fixture, other));

  /* first, second, from elsewhere, third */
  history = keel_store_list_history (fixture->store, AN_ID);
  g_assert_cmpuint (history->len, ==, 3);
  drafts = keel_store_list_drafts (fixture->store);
  g_assert_cmpuint (drafts->len, ==, 0);

  store_fixture_reopen (fixture);
  documents = store_load (fixture);
  attention = keel_store_list_attention (fixture->store);
  g_assert_cmpuint (attention->len, ==, 0);
}

static void
test_delete_there_too (StoreFixture  *fixture,
                       gconstpointer  data)
{
  g_autofree char *leftover = g_build_filename (keel_store_get_state_folder (fixture->store),
                                                "drafts", "." AN_ID ".json.12345678.~tmp", NULL);
  g_autoptr (GError) error = NULL;

  g_free (fill (fixture));
  g_assert_true (g_file_set_contents (leftover, A_WORD, -1, NULL));
  g_assert_cmpuint (count_files (fixture->root, A_WORD), >=, 5);
  keel_store_delete_for_good (fixture->store, AN_ID, TRUE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count_files (fixture->root, A_WORD), ==, 0);
  g_assert_cmpuint (count_files (fixture->root, "bystander"), ==, 1);
}

/* What its reader has not seen is not deleted. */
static void
test_delete_changed (StoreFixture  *fixture,
                     gconstpointer  data)
{
  g_autofree char *path = store_path (1);
  g_autofree char *foreign = store_text (1, "from elsewhere", 3);
  g_autofree char *kept = NULL;
  g_autoptr (GError) error = NULL;

  g_free (store_save (fixture, 1, "first", 1));
  store_plant (fixture, path, foreign);
  g_assert_false (keel_store_delete_for_good (fixture->store, AN_ID, FALSE, &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_CHANGED);
  kept = store_peek (fixture, path);
  g_assert_cmpstr (kept, ==, foreign);
}

static void
test_delete_nothing (StoreFixture  *fixture,
                     gconstpointer  data)
{
  g_autofree char *path = store_path (1);
  g_autoptr (GError) error = NULL;

  keel_store_delete_for_good (fixture->store, AN_ID, TRUE, &error);
  g_assert_no_error (error);
  g_free (store_save (fixture, 1, "first", 1));
  store_unlink (fixture, path);
  keel_store_delete_for_good (fixture->store, AN_ID, FALSE, &error);
  g_assert_no_error (error);
}

static void
test_delete_frozen (StoreFixture  *fixture,
                    gconstpointer  data)
{
  g_autofree char *path = store_path (1);
  g_autoptr (GError) error = NULL;

  g_free (store_save (fixture, 1, "first", 1));
  store_unlink (fixture, "workbook.json");
  g_assert_false (keel_store_delete_for_good (fixture->store, AN_ID, FALSE, &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_FROZEN);
  g_assert_true (store_exists (fixture, path));
}

static void
test_settle (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autofree char *version = fill (fixture);
  g_autofree char *path = store_path (1);
  g_autofree char *text = store_peek (fixture, version);
  KeelDigest digest = keel_digest_of (text, strlen (text));
  g_autoptr (GPtrArray) attention = NULL;
  g_autoptr (GError) error = NULL;

  keel_store_settle_version (fixture->store, version, &error);
  g_assert_no_error (error);
  g_assert_false (store_exists (fixture, version));
  g_assert_true (store_exists (fixture, path));
  g_assert_true (keel_store_has_history (fixture->store, AN_ID, &digest));
  attention = keel_store_list_attention (fixture->store);
  g_assert_cmpuint (attention->len, ==, 0);
}

static void
test_settle_refuses (StoreFixture  *fixture,
                     gconstpointer  data)
{
  g_autofree char *path = store_path (1);
  const char *paths[] = { path, "journal/2026/missing.json", "workbook.json", "journal/2026/bad.json" };

  g_free (store_save (fixture, 1, "first", 1));
  store_plant (fixture, "journal/2026/bad.json", "unreadable");
  keel_store_changes_free (keel_store_rescan (fixture->store, TRUE, NULL));

  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autofree char *before = store_snapshot (fixture->folder);
      g_autofree char *after = NULL;
      g_autoptr (GError) error = NULL;

      g_assert_false (keel_store_settle_version (fixture->store, paths[i], &error));
      g_assert_error (error, KEEL_ERROR, KEEL_ERROR_NOT_FOUND);
      after = store_snapshot (fixture->folder);
      g_assert_cmpstr (before, ==, after);
    }
}

/* A version that has changed since it was shown is not what its reader decided about. */
static void
test_settle_changed (StoreFixture  *fixture,
                     gconstpointer  data)
{
  g_autofree char *version = fill (fixture);
  g_autofree char *text = store_text (1, "changed again", 9);
  g_autoptr (GError) error = NULL;

  store_plant (fixture, version, text);
  g_assert_false (keel_store_settle_version (fixture->store, version, &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_CHANGED);
  g_assert_true (store_exists (fixture, version));
}

static void
test_erase (StoreFixture  *fixture,
            gconstpointer  data)
{
  static const char *planted[] = {
    "journal/2026/.2026-11-23-000000000001.json.12345678.~tmp",
    "journal/2026/2026-11-23-000000000001.sync-conflict-20261123-101010-ABCDEFG.json",
    "journal/2025/unreadable.json",
  };
  g_autofree char *backup = g_build_filename (keel_store_get_state_folder (fixture->store),
                                              "backups", "2026-11-23.jsonl.gz", NULL);
  g_autofree char *backups = g_path_get_dirname (backup);
  g_autofree char *left = NULL;
  g_autoptr (GError) error = NULL;

  g_free (fill (fixture));
  for (guint i = 0; i < G_N_ELEMENTS (planted); i++)
    store_plant (fixture, planted[i], A_WORD);
  store_plant (fixture, "journal/2026/not-ours.txt", "not ours");
  g_assert_cmpint (g_mkdir (backups, 0700), ==, 0);
  g_assert_true (g_file_set_contents (backup, A_WORD, -1, NULL));
  g_assert_true (keel_store_write_index (fixture->store, NULL));
  g_assert_cmpuint (count_files (fixture->root, A_WORD), >=, 8);

  keel_store_erase_everything (fixture->store, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count_files (fixture->root, A_WORD), ==, 0);
  g_assert_cmpuint (count_files (fixture->root, AN_ID), ==, 0);

  left = store_snapshot (fixture->root);
  g_assert_true (g_str_has_prefix (left, "workbook/journal/2026/not-ours.txt "));
  g_assert_null (strchr (left, '\n'));
  g_assert_false (g_file_test (keel_store_get_state_folder (fixture->store), G_FILE_TEST_EXISTS));
}

static void
test_erase_leaves_empty (StoreFixture  *fixture,
                         gconstpointer  data)
{
  g_free (fill (fixture));
  g_assert_true (keel_store_erase_everything (fixture->store, NULL));
  g_assert_cmpint (keel_folder_look (fixture->folder, NULL), ==, KEEL_FOLDER_EMPTY);
}

static void
test_erase_read_only (StoreFixture  *fixture,
                      gconstpointer  data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  g_free (fill (fixture));
  g_assert_finalize_object (fixture->store);
  fixture->store = keel_store_open (fixture->folder, fixture->state_root, TRUE, NULL);
  before = store_snapshot (fixture->root);
  g_assert_false (keel_store_erase_everything (fixture->store, &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_FROZEN);
  after = store_snapshot (fixture->root);
  g_assert_cmpstr (before, ==, after);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/core/remove/delete-keeps-history", test_delete_keeps_history);
  STORE_TEST ("/core/remove/delete-there-too", test_delete_there_too);
  STORE_TEST ("/core/remove/delete-refuses-what-changed", test_delete_changed);
  STORE_TEST ("/core/remove/delete-of-nothing", test_delete_nothing);
  STORE_TEST ("/core/remove/delete-refuses-while-frozen", test_delete_frozen);
  STORE_TEST ("/core/remove/settle", test_settle);
  STORE_TEST ("/core/remove/settle-refuses-others", test_settle_refuses);
  STORE_TEST ("/core/remove/settle-refuses-what-changed", test_settle_changed);
  STORE_TEST ("/core/remove/erase-leaves-no-word", test_erase);
  STORE_TEST ("/core/remove/erase-leaves-empty-folder", test_erase_leaves_empty);
  STORE_TEST ("/core/remove/erase-refuses-to-look-only", test_erase_read_only);

  return g_test_run ();
}
