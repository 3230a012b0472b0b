/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-store-private.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include "keel-error.h"
#include "store-fixture.h"

/* Temporary files that a save has left. */
static guint
count_leftovers (StoreFixture *fixture)
{
  g_autofree char *snapshot = store_snapshot (fixture->folder);
  g_auto (GStrv) parts = g_strsplit (snapshot, ".~tmp", -1);

  return g_strv_length (parts) - 1;
}

static void
expect_refusal (StoreFixture  *fixture,
                KeelStoreSave *save,
                GQuark         domain,
                int            code)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *before = store_snapshot (fixture->folder);
  g_autofree char *after = NULL;

  g_assert_false (keel_store_save (fixture->store, save, &error));
  g_assert_error (error, domain, code);
  after = store_snapshot (fixture->folder);
  g_assert_cmpstr (before, ==, after);
}

static void
test_new_document (StoreFixture  *fixture,
                   gconstpointer  data)
{
  g_autofree char *path = store_path (1);
  g_autofree char *expected = store_text (1, "first", 1);
  g_autofree char *version = store_save (fixture, 1, "first", 1);
  g_autofree char *written = store_peek (fixture, path);
  g_autofree char *file = store_file (fixture, path);
  struct stat status;

  g_assert_null (version);
  g_assert_cmpstr (written, ==, expected);
  g_assert_cmpint (stat (file, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
  g_assert_cmpuint (count_leftovers (fixture), ==, 0);
}

static void
test_keeps_previous (StoreFixture  *fixture,
                     gconstpointer  data)
{
  g_autofree char *id = store_id (1);
  g_autofree char *path = store_path (1);
  g_autofree char *expected = store_text (1, "second", 2);
  g_autofree char *written = NULL;
  g_autoptr (GPtrArray) history = NULL;
  const KeelVersion *version;
  KeelMoment modified;

  g_free (store_save (fixture, 1, "first", 1));
  g_assert_null (store_save (fixture, 1, "second", 2));

  written = store_peek (fixture, path);
  g_assert_cmpstr (written, ==, expected);
  g_assert_cmpuint (count_leftovers (fixture), ==, 0);

  history = keel_store_list_history (fixture->store, id);
  g_assert_cmpuint (history->len, ==, 1);
  version = g_ptr_array_index (history, 0);
  g_assert_true (keel_moment_parse ("2026-11-23T00:01:11+00:00", &modified));
  g_assert_true (keel_moment_equal (version->modified, modified));
}

static void
test_equal_bytes (StoreFixture  *fixture,
                  gconstpointer  data)
{
  g_autofree char *path = store_path (1);
  KeelFileStat before;
  KeelFileStat after;
  gboolean is_regular;

  g_free (store_save (fixture, 1, "same", 1));
  g_assert_true (keel_file_look (fixture->store->dir, path, &before, &is_regular));
  g_assert_null (store_save (fixture, 1, "same", 1));
  g_assert_true (keel_file_look (fixture->store->dir, path, &after, &is_regular));
  g_assert_true (keel_file_stat_equal (&before, &after));
}

static void
test_gate_refuses (StoreFixture  *fixture,
                   gconstpointer  data)
{
  static const struct
  {
    const char *text;
    int         code;
  } cases[] = {
    { "", KEEL_ERROR_SYNTAX },
    { "{\"a\": 1", KEEL_ERROR_SYNTAX },
    { "{\"a\": \"\xff\"}", KEEL_ERROR_SYNTAX },
    { "{} {}", KEEL_ERROR_SYNTAX },
  };
  g_autofree char *path = store_path (1);

  g_free (store_save (fixture, 1, "kept", 1));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (KeelStoreSave) save = store_save_new (1, cases[i].text);
      g_autoptr (GError) error = NULL;

      expect_refusal (fixture, save, KEEL_ERROR, cases[i].code);
      g_assert_false (keel_store_save (fixture->store, save, &error));
      g_assert_nonnull (strstr (error->message, path));
    }
}

/* The two ways of a file system: with and without RENAME_EXCHANGE. */
static const gboolean ways[] = { FALSE, TRUE };

static void
test_version_in_between (StoreFixture  *fixture,
                         gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      g_autofree char *path = store_path (i);
      g_autofree char *foreign = store_text (i, "from elsewhere", 5);
      g_autofree char *expected = store_text (i, "mine", 6);
      g_autofree char *version = NULL;
      g_autofree char *kept = NULL;
      g_autofree char *written = NULL;
      g_autoptr (KeelDocument) attention = NULL;

      fixture->store->cannot_exchange = ways[i];
      g_free (store_save (fixture, i, "first", 1));
      store_plant (fixture, path, foreign);
      version = store_save (fixture, i, "mine", 6);

      g_assert_nonnull (version);
      g_assert_nonnull (strstr (version, ".version-"));
      kept = store_peek (fixture, version);
      g_assert_cmpstr (kept, ==, foreign);
      written = store_peek (fixture, path);
      g_assert_cmpstr (written, ==, expected);
      g_assert_cmpuint (count_leftovers (fixture), ==, 0);

      attention = store_find_attention (fixture, version);
      g_assert_nonnull (attention);
      g_assert_cmpint (attention->state, ==, KEEL_DOCUMENT_SECOND_VERSION);
      g_assert_nonnull (attention->record);
      g_assert_nonnull (strstr (attention->reason, path));
    }
}

static void
test_same_in_between (StoreFixture  *fixture,
                      gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      g_autofree char *path = store_path (i);
      g_autofree char *id = store_id (i);
      g_autofree char *mine = store_text (i, "mine", 6);
      g_autoptr (GPtrArray) history = NULL;

      fixture->store->cannot_exchange = ways[i];
      g_free (store_save (fixture, i, "first", 1));
      store_plant (fixture, path, mine);

      g_assert_null (store_save (fixture, i, "mine", 6));
      history = keel_store_list_history (fixture->store, id);
      g_assert_cmpuint (history->len, ==, 0);
      g_assert_cmpuint (count_leftovers (fixture), ==, 0);
    }
}

static void
test_without_exchange (StoreFixture  *fixture,
                       gconstpointer  data)
{
  g_autofree char *id = store_id (1);
  g_autofree char *path = store_path (1);
  g_autofree char *expected = store_text (1, "second", 2);
  g_autofree char *written = NULL;
  g_autoptr (GPtrArray) history = NULL;

  fixture->store->cannot_exchange = TRUE;
  g_assert_null (store_save (fixture, 1, "first", 1));
  g_assert_null (store_save (fixture, 1, "second", 2));

  written = store_peek (fixture, path);
  g_assert_cmpstr (written, ==, expected);
  history = keel_store_list_history (fixture->store, id);
  g_assert_cmpuint (history->len, ==, 1);
  g_assert_cmpuint (count_leftovers (fixture), ==, 0);
}

/* A new entry whose name is taken: by nothing we know of. */
static void
test_unknown_in_place (StoreFixture  *fixture,
                       gconstpointer  data)
{
  static const char *texts[] = { "not even a document", "{}", "" };

  for (guint i = 0; i < G_N_ELEMENTS (texts) * G_N_ELEMENTS (ways); i++)
    {
      const char *text = texts[i % G_N_ELEMENTS (texts)];
      g_autofree char *path = store_path (i);
      g_autofree char *version = NULL;
      g_autofree char *kept = NULL;

      fixture->store->cannot_exchange = ways[i / G_N_ELEMENTS (texts)];
      store_plant (fixture, path, text);
      version = store_save (fixture, i, "mine", 1);
      g_assert_nonnull (version);
      kept = store_peek (fixture, version);
      g_assert_cmpstr (kept, ==, text);
    }
}

/* What was known for unreadable is not thrown away by the next save. */
static void
test_unreadable_in_place (StoreFixture  *fixture,
                          gconstpointer  data)
{
  g_autofree char *path = store_path (1);
  g_autofree char *version = NULL;
  g_autofree char *kept = NULL;
  g_autoptr (KeelStoreChanges) changes = NULL;

  g_free (store_save (fixture, 1, "first", 1));
  store_plant (fixture, path, "cut of");
  changes = keel_store_rescan (fixture->store, TRUE, NULL);
  g_assert_cmpuint (changes->documents->len, ==, 1);

  version = store_save (fixture, 1, "second", 2);
  g_assert_nonnull (version);
  kept = store_peek (fixture, version);
  g_assert_cmpstr (kept, ==, "cut of");
}

/* A link or a folder in the place of a document is not followed and not lost. */
static void
test_no_file_in_place (StoreFixture  *fixture,
                       gconstpointer  data)
{
  g_autofree char *path = store_path (1);
  g_autofree char *file = store_file (fixture, path);
  g_autofree char *expected = store_text (1, "second", 2);
  g_autofree char *version = NULL;
  g_autofree char *version_file = NULL;
  g_autofree char *written = NULL;
  g_autofree char *target = NULL;

  g_free (store_save (fixture, 1, "first", 1));
  store_unlink (fixture, path);
  store_plant (fixture, "outside", "untouched");
  g_assert_cmpint (symlink ("../../outside", file), ==, 0);

  version = store_save (fixture, 1, "second", 2);
  g_assert_nonnull (version);
  version_file = store_file (fixture, version);
  g_assert_true (g_file_test (version_file, G_FILE_TEST_IS_SYMLINK));
  written = store_peek (fixture, path);
  g_assert_cmpstr (written, ==, expected);
  target = store_peek (fixture, "outside");
  g_assert_cmpstr (target, ==, "untouched");
}

static void
test_edit_beats_delete (StoreFixture  *fixture,
                        gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      g_autofree char *path = store_path (i);
      g_autofree char *expected = store_text (i, "second", 2);
      g_autofree char *written = NULL;

      fixture->store->cannot_exchange = ways[i];
      g_free (store_save (fixture, i, "first", 1));
      store_unlink (fixture, path);
      g_assert_null (store_save (fixture, i, "second", 2));
      written = store_peek (fixture, path);
      g_assert_cmpstr (written, ==, expected);
    }
}

static void
test_equal_bytes_of_vanished (StoreFixture  *fixture,
                              gconstpointer  data)
{
  g_autofree char *path = store_path (1);

  g_free (store_save (fixture, 1, "first", 1));
  store_unlink (fixture, path);
  g_assert_null (store_save (fixture, 1, "first", 1));
  g_assert_true (store_exists (fixture, path));
}

static void
test_newer_is_never_written (StoreFixture  *fixture,
                             gconstpointer  data)
{
  g_autofree char *path = store_path (1);
  g_autofree char *text = store_text (1, "newer", 1);
  g_autofree char *newer = NULL;
  g_autoptr (GHashTable) documents = NULL;
  g_autoptr (KeelStoreSave) save = NULL;
  const KeelDocument *document;

  memcpy (strstr (text, "\"schema\": 1"), "\"schema\": 9", strlen ("\"schema\": 9"));
  store_plant (fixture, path, text);
  documents = store_load (fixture);
  document = g_hash_table_lookup (documents, path);
  g_assert_cmpint (document->state, ==, KEEL_DOCUMENT_NEWER);

  newer = store_text (1, "older", 2);
  save = store_save_new (1, newer);
  expect_refusal (fixture, save, KEEL_ERROR, KEEL_ERROR_NEWER);
}

static void
test_frozen_writes_nothing (StoreFixture  *fixture,
                            gconstpointer  data)
{
  g_autofree char *text = store_text (1, "text", 1);
  g_autoptr (KeelStoreSave) save = store_save_new (1, text);

  g_assert_finalize_object (fixture->store);
  fixture->store = keel_store_open (fixture->folder, fixture->state_root, TRUE, NULL);
  expect_refusal (fixture, save, KEEL_ERROR, KEEL_ERROR_FROZEN);
}

static void
test_marker_gone_freezes (StoreFixture  *fixture,
                          gconstpointer  data)
{
  g_autofree char *marker = store_peek (fixture, "workbook.json");
  g_autofree char *text = store_text (1, "text", 1);
  g_autoptr (KeelStoreSave) save = store_save_new (1, text);
  g_autoptr (KeelStoreChanges) changes = NULL;

  store_unlink (fixture, "workbook.json");
  expect_refusal (fixture, save, KEEL_ERROR, KEEL_ERROR_FROZEN);
  g_assert_true (keel_store_is_frozen (fixture->store));

  store_plant (fixture, "workbook.json", "{\"format\": \"even-keel/workbook\", \"schema\": 1, "
                                         "\"id\": \"00000000-0000-4000-8000-000000000009\", "
                                         "\"created\": \"2026-11-23T08:14:03+01:00\"}");
  expect_refusal (fixture, save, KEEL_ERROR, KEEL_ERROR_FROZEN);

  store_plant (fixture, "workbook.json", marker);
  changes = keel_store_rescan (fixture->store, FALSE, NULL);
  g_assert_true (changes->thawed);
  g_assert_false (keel_store_is_frozen (fixture->store));
  g_free (store_save (fixture, 1, "text", 1));
}

/* The folder was unplugged and put back: what was open is not what is there. */
static void
test_folder_put_back (StoreFixture  *fixture,
                      gconstpointer  data)
{
  g_autofree char *path = store_path (1);
  g_autofree char *marker = store_peek (fixture, "workbook.json");
  g_autofree char *away = g_build_filename (fixture->root, "away", NULL);

  g_assert_cmpint (g_rename (fixture->folder, away), ==, 0);
  store_remove_tree (away);
  store_plant (fixture, "workbook.json", marker);

  g_assert_null (store_save (fixture, 1, "text", 1));
  g_assert_true (store_exists (fixture, path));
}

static void
test_drops_draft (StoreFixture  *fixture,
                  gconstpointer  data)
{
  g_autofree char *text = store_text (1, "text", 1);
  g_autoptr (KeelStoreSave) save = store_save_new (1, text);
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) after = NULL;

  g_assert_true (keel_store_keep_draft (fixture->store, save, NULL));
  before = keel_store_list_drafts (fixture->store);
  g_assert_cmpuint (before->len, ==, 1);
  g_assert_true (keel_store_save (fixture->store, save, NULL));
  after = keel_store_list_drafts (fixture->store);
  g_assert_cmpuint (after->len, ==, 0);
}

static void
test_shelf_is_a_link (StoreFixture  *fixture,
                      gconstpointer  data)
{
  g_autofree char *text = store_text (1, "text", 1);
  g_autoptr (KeelStoreSave) save = store_save_new (1, text);
  g_autofree char *elsewhere = g_build_filename (fixture->root, "elsewhere", NULL);
  g_autofree char *shelf = store_file (fixture, "journal");
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir (elsewhere, 0700), ==, 0);
  g_assert_cmpint (symlink (elsewhere, shelf), ==, 0);
  g_assert_false (keel_store_save (fixture->store, save, &error));
  g_assert_nonnull (error);
  g_assert_cmpint (g_rmdir (elsewhere), ==, 0);
}

/* Two processes. */

#define N_SAVES 500

/* Each is modified on a day of its own, so that history thins none out. */
static char *
text_of_process (guint number,
                 guint i,
                 guint target)
{
  g_autofree char *body = g_strdup_printf ("process %u save %u.", number, i);
  g_autofree char *text = store_text (target, body, 0);
  g_autofree char *day = keel_day_to_string (keel_day_from_ymd (2000, 1, 1) + number * N_SAVES + i);

  memcpy (strstr (text, "\"modified\": \"") + strlen ("\"modified\": \""), day, strlen (day));
  return g_steal_pointer (&text);
}

/* Its own record, and one that both write. Ends the process. */
static void
save_in_child (StoreFixture *fixture,
               guint         number)
{
  g_autoptr (KeelStore) store = keel_store_open (fixture->folder, fixture->state_root, FALSE, NULL);

  for (guint i = 0; i < N_SAVES; i++)
    {
      guint target = i % 2 == 0 ? number : 99;
      g_autofree char *text = text_of_process (number, i, target);
      g_autoptr (KeelStoreSave) save = store_save_new (target, text);

      if (store == NULL || !keel_store_save (store, save, NULL))
        _exit (1);
    }
  _exit (0);
}

static pid_t
start_child (StoreFixture *fixture,
             guint         number)
{
  pid_t child = fork ();

  if (child == 0)
    save_in_child (fixture, number);
  g_assert_cmpint (child, >, 0);
  return child;
}

/* All that can be found in documents, versions and history. */
static void
gather (const char *folder,
        GString    *found)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (folder, name, NULL);
      g_autofree char *text = NULL;

      if (g_file_test (file, G_FILE_TEST_IS_DIR))
        gather (file, found);
      else if (g_file_get_contents (file, &text, NULL, NULL))
        g_string_append (found, text);
    }
}

static void
expect_all_saves (const char *found,
                  guint       number)
{
  for (guint i = 0; i < N_SAVES; i++)
    {
      g_autofree char *body = g_strdup_printf ("process %u save %u.", number, i);

      g_assert_nonnull (strstr (found, body));
    }
}

static void
test_two_processes (StoreFixture  *fixture,
                    gconstpointer  data)
{
  g_autoptr (GString) found = g_string_new (NULL);
  pid_t children[2];

  for (guint i = 0; i < 2; i++)
    children[i] = start_child (fixture, i + 1);
  for (guint i = 0; i < 2; i++)
    {
      int status;

      g_assert_cmpint (waitpid (children[i], &status, 0), ==, children[i]);
      g_assert_true (WIFEXITED (status));
      g_assert_cmpint (WEXITSTATUS (status), ==, 0);
    }

  gather (fixture->root, found);
  expect_all_saves (found->str, 1);
  expect_all_saves (found->str, 2);
  g_assert_cmpuint (count_leftovers (fixture), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/core/save/new-document", test_new_document);
  STORE_TEST ("/core/save/keeps-previous", test_keeps_previous);
  STORE_TEST ("/core/save/equal-bytes-are-not-written", test_equal_bytes);
  STORE_TEST ("/core/save/gate-refuses", test_gate_refuses);
  STORE_TEST ("/core/save/version-in-between-is-kept", test_version_in_between);
  STORE_TEST ("/core/save/same-in-between-is-no-version", test_same_in_between);
  STORE_TEST ("/core/save/without-exchange", test_without_exchange);
  STORE_TEST ("/core/save/unknown-in-place-is-kept", test_unknown_in_place);
  STORE_TEST ("/core/save/unreadable-in-place-is-kept", test_unreadable_in_place);
  STORE_TEST ("/core/save/no-file-in-place-is-kept", test_no_file_in_place);
  STORE_TEST ("/core/save/edit-beats-delete", test_edit_beats_delete);
  STORE_TEST ("/core/save/equal-bytes-of-vanished-are-written", test_equal_bytes_of_vanished);
  STORE_TEST ("/core/save/newer-is-never-written", test_newer_is_never_written);
  STORE_TEST ("/core/save/frozen-writes-nothing", test_frozen_writes_nothing);
  STORE_TEST ("/core/save/marker-gone-freezes", test_marker_gone_freezes);
  STORE_TEST ("/core/save/folder-put-back", test_folder_put_back);
  STORE_TEST ("/core/save/drops-draft", test_drops_draft);
  STORE_TEST ("/core/save/shelf-is-a-link", test_shelf_is_a_link);
  STORE_TEST ("/core/save/two-processes-lose-nothing", test_two_processes);

  return g_test_run ();
}
