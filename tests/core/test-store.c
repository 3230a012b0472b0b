/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-store-private.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include "keel-error.h"
#include "store-fixture.h"

static void
test_state_folder (StoreFixture  *fixture,
                   gconstpointer  data)
{
  const char *folder = keel_store_get_state_folder (fixture->store);
  g_autofree char *device = g_strdup (keel_store_get_device (fixture->store));
  g_autofree char *file = g_build_filename (folder, "device.json", NULL);
  struct stat status;

  g_assert_true (g_str_has_suffix (folder, keel_store_get_workbook_id (fixture->store)));
  g_assert_cmpint (stat (folder, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0700);
  g_assert_cmpint (stat (file, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);

  g_assert_cmpint (strlen (device), ==, 8);
  g_assert_cmpint (strspn (device, "0123456789abcdef"), ==, 8);
  store_fixture_reopen (fixture);
  g_assert_cmpstr (keel_store_get_device (fixture->store), ==, device);
}

/* Losing the state folder loses no record. */
static void
test_state_lost (StoreFixture  *fixture,
                 gconstpointer  data)
{
  g_autoptr (GHashTable) documents = NULL;

  g_free (store_save (fixture, 1, "first", 1));
  store_remove_tree (fixture->state_root);
  store_fixture_reopen (fixture);
  documents = store_load (fixture);
  g_assert_cmpuint (g_hash_table_size (documents), ==, 1);
  g_assert_null (store_save (fixture, 1, "second", 2));
}

static void
test_bad_device (StoreFixture  *fixture,
                 gconstpointer  data)
{
  static const char *texts[] = {
    "", "{}", "{\"format\": \"even-keel/device\", \"schema\": 1, \"device\": \"../..//x\"}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *file = g_build_filename (keel_store_get_state_folder (fixture->store), "device.json", NULL);

      g_assert_true (g_file_set_contents (file, texts[i], -1, NULL));
      store_fixture_reopen (fixture);
      g_assert_cmpint (strlen (keel_store_get_device (fixture->store)), ==, 8);
      g_assert_cmpint (strspn (keel_store_get_device (fixture->store), "0123456789abcdef"), ==, 8);
    }
}

static void
test_open_refuses (StoreFixture  *fixture,
                   gconstpointer  data)
{
  static const struct
  {
    const char *path;
    const char *text;
    gboolean    can_look;
  } cases[] = {
    { "missing/..", NULL, FALSE },
    { "../empty/.hidden", "text", FALSE },
    { "../other/letter.odt", "text", FALSE },
    { "../unmarked/journal/2026/a.json", "{}", TRUE },
    { "../broken/workbook.json", "{", TRUE },
    { "../newer/workbook.json", "{\"format\": \"even-keel/workbook\", \"schema\": 9}", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = cases[i].text == NULL ? g_strdup ("missing")
                              : g_strndup (cases[i].path + 3, strcspn (cases[i].path + 3, "/"));
      g_autofree char *folder = g_build_filename (fixture->root, name, NULL);
      g_autofree char *before = NULL;
      g_autofree char *after = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (KeelStore) store = NULL;
      g_autoptr (KeelStore) look = NULL;

      if (cases[i].text != NULL)
        store_plant (fixture, cases[i].path, cases[i].text);
      before = store_snapshot (fixture->root);

      store = keel_store_open (folder, fixture->state_root, FALSE, &error);
      g_assert_null (store);
      g_assert_error (error, KEEL_ERROR, KEEL_ERROR_NOT_WORKBOOK);
      g_assert_nonnull (strstr (error->message, folder));

      look = keel_store_open (folder, fixture->state_root, TRUE, NULL);
      g_assert_cmpint (look != NULL, ==, cases[i].can_look);
      after = store_snapshot (fixture->root);
      g_assert_cmpstr (before, ==, after);
    }
}

static void
nothing_cb (GPtrArray *documents,
            gpointer   user_data)
{
}

/* Everything that can be asked of a store that may only look. */
static void
test_read_only_writes_nothing (StoreFixture  *fixture,
                               gconstpointer  data)
{
  g_autofree char *text = store_text (1, "text", 1);
  g_autoptr (KeelStoreSave) save = store_save_new (1, text);
  g_autoptr (GPtrArray) saves = g_ptr_array_new ();
  g_autoptr (KeelStore) look = NULL;
  g_autoptr (KeelStoreChanges) changes = NULL;
  g_autoptr (GPtrArray) drafts = NULL;
  g_autoptr (GPtrArray) history = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  g_free (store_save (fixture, 1, "first", 1));
  g_clear_object (&fixture->store);
  store_remove_tree (fixture->state_root);
  g_ptr_array_add (saves, save);
  before = store_snapshot (fixture->root);

  look = keel_store_open (fixture->folder, fixture->state_root, TRUE, NULL);
  g_assert_true (keel_store_is_read_only (look));
  g_assert_true (keel_store_is_frozen (look));
  g_assert_true (keel_store_load (look, nothing_cb, NULL, NULL, NULL));
  changes = keel_store_rescan (look, TRUE, NULL);
  g_assert_nonnull (changes);
  g_assert_false (keel_store_save (look, save, NULL));
  g_assert_false (keel_store_add_many (look, saves, NULL, NULL, NULL, NULL));
  g_assert_false (keel_store_add_second_version (look, save, NULL));
  g_assert_false (keel_store_delete_for_good (look, save->id, FALSE, NULL));
  g_assert_true (keel_store_write_index (look, NULL));
  drafts = keel_store_list_drafts (look);
  history = keel_store_list_history (look, save->id);

  after = store_snapshot (fixture->root);
  g_assert_cmpstr (before, ==, after);
  g_assert_false (g_file_test (fixture->state_root, G_FILE_TEST_EXISTS));
}

static void
test_list_folders (StoreFixture  *fixture,
                   gconstpointer  data)
{
  static const char *expected[] = { "", "/journal", "/journal/2026", "/journal/2024", NULL };
  g_auto (GStrv) folders = NULL;

  store_plant (fixture, "journal/2024/a.json", "{}");
  store_plant (fixture, "journal/2026/a.json", "{}");
  store_plant (fixture, "journal/other/a.json", "{}");
  folders = keel_store_list_folders (fixture->store);
  g_assert_cmpint (g_strv_length (folders), ==, G_N_ELEMENTS (expected) - 1);
  for (guint i = 0; expected[i] != NULL; i++)
    {
      g_autofree char *folder = g_strconcat (fixture->folder, expected[i], NULL);

      g_assert_cmpstr (folders[i], ==, folder);
    }
}

/* What the session does with an outside version of an entry that is being typed into. */
static void
test_second_version (StoreFixture  *fixture,
                     gconstpointer  data)
{
  g_autofree char *text = store_text (1, "from elsewhere", 3);
  g_autoptr (KeelStoreSave) save = store_save_new (1, text);
  g_autoptr (KeelStoreSave) again = store_save_new (1, text);
  g_autoptr (KeelDocument) attention = NULL;
  g_autofree char *kept = NULL;
  g_autoptr (GPtrArray) all = NULL;

  g_free (store_save (fixture, 1, "first", 1));
  g_assert_true (keel_store_add_second_version (fixture->store, save, NULL));
  g_assert_true (keel_store_add_second_version (fixture->store, again, NULL));
  g_assert_cmpstr (save->second_version, ==, again->second_version);
  kept = store_peek (fixture, save->second_version);
  g_assert_cmpstr (kept, ==, text);
  attention = store_find_attention (fixture, save->second_version);
  g_assert_cmpint (attention->state, ==, KEEL_DOCUMENT_SECOND_VERSION);
  all = keel_store_list_attention (fixture->store);
  g_assert_cmpuint (all->len, ==, 1);
}

static void
test_holds (StoreFixture  *fixture,
            gconstpointer  data)
{
  g_autofree char *id = store_id (1);
  g_autofree char *text = store_text (1, "first", 1);
  g_autofree char *other = store_text (1, "second", 2);
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GBytes) other_bytes = g_bytes_new_static (other, strlen (other));

  g_assert_false (keel_store_holds (fixture->store, id, bytes));
  g_free (store_save (fixture, 1, "first", 1));
  g_assert_true (keel_store_holds (fixture->store, id, bytes));
  g_assert_false (keel_store_holds (fixture->store, id, other_bytes));
}

/* Two stores of one process exclude each other as two processes do. */

#define N_SAVES 100

static gpointer
save_in_thread (gpointer data)
{
  StoreFixture *fixture = data;
  g_autoptr (KeelStore) store = keel_store_open (fixture->folder, fixture->state_root, FALSE, NULL);

  for (guint i = 0; i < N_SAVES; i++)
    {
      g_autofree char *text = store_text (1, "from a thread", i);
      g_autoptr (KeelStoreSave) save = store_save_new (1, text);

      g_assert_true (keel_store_save (store, save, NULL));
    }
  return NULL;
}

static void
test_threads (StoreFixture  *fixture,
              gconstpointer  data)
{
  GThread *thread = g_thread_new ("save", save_in_thread, fixture);
  g_autofree char *snapshot = NULL;

  for (guint i = 0; i < N_SAVES; i++)
    g_free (store_save (fixture, 1, "from the other", i));
  g_thread_join (thread);
  snapshot = store_snapshot (fixture->folder);
  g_assert_null (strstr (snapshot, ".~tmp"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/core/store/state-folder", test_state_folder);
  STORE_TEST ("/core/store/state-lost-loses-no-record", test_state_lost);
  STORE_TEST ("/core/store/bad-device-is-named-anew", test_bad_device);
  STORE_TEST ("/core/store/opens-workbooks-only", test_open_refuses);
  STORE_TEST ("/core/store/read-only-writes-nothing", test_read_only_writes_nothing);
  STORE_TEST ("/core/store/lists-folders", test_list_folders);
  STORE_TEST ("/core/store/second-version-is-kept-once", test_second_version);
  STORE_TEST ("/core/store/holds", test_holds);
  STORE_TEST ("/core/store/two-stores-at-once", test_threads);

  return g_test_run ();
}
