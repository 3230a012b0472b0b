/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-store-private.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "keel-error.h"
#include "store-fixture.h"

#define AN_ID "00000000-0000-4000-8000-000000000001"

static void
plant_entry (StoreFixture *fixture,
             const char   *path,
             guint         number,
             const char   *body)
{
  g_autofree char *text = store_text (number, body, 1);

  store_plant (fixture, path, text);
}

static void
plant_many (StoreFixture *fixture,
            guint         first,
            guint         last)
{
  for (guint i = first; i <= last; i++)
    {
      g_autofree char *path = store_path (i);

      plant_entry (fixture, path, i, "text");
    }
}

static void
unlink_many (StoreFixture *fixture,
             guint         first,
             guint         last)
{
  for (guint i = first; i <= last; i++)
    {
      g_autofree char *path = store_path (i);

      store_unlink (fixture, path);
    }
}

/* As the session does once everything is read. */
static void
close_well (StoreFixture *fixture)
{
  g_hash_table_unref (store_load (fixture));
  g_assert_true (keel_store_write_index (fixture->store, NULL));
  store_fixture_reopen (fixture);
}

static KeelDocument *
find (GHashTable *documents,
      const char *path)
{
  KeelDocument *document = g_hash_table_lookup (documents, path);

  g_assert_nonnull (document);
  return document;
}

static void
test_states (StoreFixture  *fixture,
             gconstpointer  data)
{
  static const struct
  {
    const char        *path;
    const char        *text;       /* NULL: an entry */
    KeelDocumentState  state;
    const char        *names;      /* what the reason names besides the file */
  } cases[] = {
    { "journal/2026/2026-11-23-000000000001.json", NULL, KEEL_DOCUMENT_READ, "" },
    { "journal/2026/2026-11-24-000000000002.json", "", KEEL_DOCUMENT_UNREADABLE, "empty" },
    { "journal/2026/2026-11-25-000000000003.json", "{\"format\": ", KEEL_DOCUMENT_UNREADABLE, "" },
    { "journal/2026/2026-11-26-000000000004.json",
      "{\"format\": \"even-keel/entry\", \"schema\": 1, \"id\": 7}", KEEL_DOCUMENT_UNREADABLE, "id" },
    { "journal/2026/2026-11-27-000000000005.json",
      "{\"format\": \"even-keel/else\", \"schema\": 1}", KEEL_DOCUMENT_UNREADABLE, "" },
    { "journal/2025/any name.json", NULL, KEEL_DOCUMENT_READ, "" },
  };
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GHashTable) documents = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    if (cases[i].text == NULL)
      plant_entry (fixture, cases[i].path, i + 1, "text");
    else
      store_plant (fixture, cases[i].path, cases[i].text);

  before = store_snapshot (fixture->folder);
  documents = store_load (fixture);
  after = store_snapshot (fixture->folder);
  g_assert_cmpstr (before, ==, after);
  g_assert_cmpuint (g_hash_table_size (documents), ==, G_N_ELEMENTS (cases));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const KeelDocument *document = find (documents, cases[i].path);
      g_autoptr (KeelDocument) attention = store_find_attention (fixture, cases[i].path);

      g_assert_cmpint (document->state, ==, cases[i].state);
      g_assert_cmpint (document->record != NULL, ==, cases[i].state == KEEL_DOCUMENT_READ);
      g_assert_cmpint (attention == NULL, ==, cases[i].state == KEEL_DOCUMENT_READ);
      if (document->state != KEEL_DOCUMENT_READ)
        {
          g_assert_nonnull (strstr (document->reason, cases[i].path));
          g_assert_nonnull (strstr (document->reason, cases[i].names));
        }
    }
}

static void
test_no_files (StoreFixture  *fixture,
               gconstpointer  data)
{
  g_autofree char *link = store_file (fixture, "journal/2026/2026-06-01-000000000009.json");
  g_autofree char *fifo = store_file (fixture, "journal/2026/2026-05-01-000000000010.json");
  g_autofree char *year = store_file (fixture, "journal/2024");
  g_autoptr (GHashTable) documents = NULL;
  GHashTableIter iter;
  gpointer value;

  plant_entry (fixture, "journal/2025/2025-01-01-000000000001.json", 1, "text");
  store_plant (fixture, "journal/2026/notes.txt", "not ours");
  g_assert_cmpint (symlink ("../2025/2025-01-01-000000000001.json", link), ==, 0);
  g_assert_cmpint (symlink ("2025", year), ==, 0);
  g_assert_cmpint (mkfifo (fifo, 0600), ==, 0);

  documents = store_load (fixture);
  g_assert_cmpuint (g_hash_table_size (documents), ==, 4);
  g_hash_table_iter_init (&iter, documents);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      const KeelDocument *document = value;

      if (g_str_has_prefix (document->path, "journal/2025/"))
        g_assert_cmpint (document->state, ==, KEEL_DOCUMENT_READ);
      else
        g_assert_cmpint (document->state, ==, KEEL_DOCUMENT_NOT_A_FILE);
    }
}

static void
test_too_large (StoreFixture  *fixture,
                gconstpointer  data)
{
  g_autofree char *path = store_path (1);
  g_autofree char *body = g_strnfill (3 * 1024 * 1024, 'x');
  g_autoptr (GHashTable) documents = NULL;

  plant_entry (fixture, path, 1, body);
  documents = store_load (fixture);
  g_assert_cmpint (find (documents, path)->state, ==, KEEL_DOCUMENT_UNREADABLE);
}

/* Any document whose inner id equals another's, whatever its name. */
static void
test_second_versions (StoreFixture  *fixture,
                      gconstpointer  data)
{
  static const struct
  {
    const char *record;
    const char *other;
  } cases[] = {
    { "journal/2026/2026-11-23-000000000001.json",
      "journal/2026/2026-11-23-000000000001.sync-conflict-20261123-101010-ABCDEFG.json" },
    { "journal/2026/2026-11-23-000000000001.json",
      "journal/2026/2026-11-23-000000000001 (conflicted copy 2026-11-23 101010).json" },
    { "journal/2026/2026-11-23-000000000001.json",
      "journal/2026/2026-11-23-000000000001 (Kopie in Konflikt).json" },
    { "journal/2026/2026-11-23-000000000001.json",
      "journal/2026/2026-11-23-000000000001.version-12345678.json" },
    { "journal/2025/2025-11-23-000000000001.json", "journal/2026/a.json" },
    { "journal/2025/b.json", "journal/2026/a.json" },
    { "journal/2025/2025-11-23-000000000001.json", "journal/2026/2026-11-23-000000000001.json" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GHashTable) documents = NULL;
      g_autofree char *path = NULL;
      const KeelDocument *other;

      g_test_message ("%s", cases[i].other);
      store_fixture_reopen (fixture);
      plant_entry (fixture, cases[i].record, 1, "one");
      plant_entry (fixture, cases[i].other, 1, "other");

      documents = store_load (fixture);
      g_assert_cmpint (find (documents, cases[i].record)->state, ==, KEEL_DOCUMENT_READ);
      other = find (documents, cases[i].other);
      g_assert_cmpint (other->state, ==, KEEL_DOCUMENT_SECOND_VERSION);
      g_assert_cmpstr (other->id, ==, AN_ID);
      g_assert_nonnull (other->record);
      g_assert_nonnull (strstr (other->reason, cases[i].record));
      path = keel_store_find_path (fixture->store, AN_ID);
      g_assert_cmpstr (path, ==, cases[i].record);

      store_unlink (fixture, cases[i].record);
      store_unlink (fixture, cases[i].other);
    }
}

/* Without the canonical one the copy is the record, and is saved to where it is. */
static void
test_copy_alone (StoreFixture  *fixture,
                 gconstpointer  data)
{
  const char *path = "journal/2026/2026-11-23-000000000001.sync-conflict-20261123-101010-ABCDEFG.json";
  g_autoptr (GHashTable) documents = NULL;
  g_autofree char *own = store_path (1);
  g_autofree char *written = NULL;

  plant_entry (fixture, path, 1, "copy");
  documents = store_load (fixture);
  g_assert_cmpint (find (documents, path)->state, ==, KEEL_DOCUMENT_READ);

  g_assert_null (store_save (fixture, 1, "edited", 2));
  g_assert_false (store_exists (fixture, own));
  written = store_peek (fixture, path);
  g_assert_nonnull (strstr (written, "edited"));
}

static void
test_vanished (StoreFixture  *fixture,
               gconstpointer  data)
{
  g_autofree char *path = store_path (3);
  g_autofree char *moved = store_path (4);
  g_autoptr (GHashTable) documents = NULL;
  g_autoptr (GHashTable) again = NULL;
  g_autoptr (GPtrArray) accepted = NULL;
  const KeelDocument *document;

  plant_many (fixture, 1, 10);
  close_well (fixture);
  store_unlink (fixture, path);
  store_unlink (fixture, moved);
  plant_entry (fixture, "journal/2024/2024-01-01-000000000004.json", 4, "text");

  documents = store_load (fixture);
  document = find (documents, path);
  g_assert_cmpint (document->state, ==, KEEL_DOCUMENT_VANISHED);
  g_assert_cmpstr (document->id, ==, "00000000-0000-4000-8000-000000000003");
  g_assert_nonnull (strstr (document->reason, path));
  g_assert_null (g_hash_table_lookup (documents, moved));
  g_assert_false (keel_store_is_frozen (fixture->store));

  /* Shown until it is accepted, at every start. */
  g_assert_true (keel_store_write_index (fixture->store, NULL));
  store_fixture_reopen (fixture);
  again = store_load (fixture);
  g_assert_cmpint (find (again, path)->state, ==, KEEL_DOCUMENT_VANISHED);

  accepted = keel_store_accept_vanished (fixture->store);
  g_assert_cmpuint (accepted->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (accepted, 0), ==, "00000000-0000-4000-8000-000000000003");
  store_fixture_reopen (fixture);
  g_hash_table_unref (again);
  again = store_load (fixture);
  g_assert_null (g_hash_table_lookup (again, path));
}

/* More than 20, and more than one in twenty. */
static void
test_freeze (StoreFixture  *fixture,
             gconstpointer  data)
{
  static const struct
  {
    guint    n_documents;
    guint    n_lost;
    gboolean is_frozen;
  } cases[] = {
    { 60, 20, FALSE },
    { 60, 21, TRUE },
    { 30, 30, TRUE },
    { 600, 30, FALSE },
    { 600, 31, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GHashTable) documents = NULL;

      plant_many (fixture, 1, cases[i].n_documents);
      close_well (fixture);
      unlink_many (fixture, 1, cases[i].n_lost);
      documents = store_load (fixture);
      g_assert_cmpint (keel_store_is_frozen (fixture->store), ==, cases[i].is_frozen);

      unlink_many (fixture, cases[i].n_lost + 1, cases[i].n_documents);
      g_ptr_array_unref (keel_store_accept_vanished (fixture->store));
      g_assert_false (keel_store_is_frozen (fixture->store));
      store_fixture_reopen (fixture);
      g_assert_true (keel_store_write_index (fixture->store, NULL));
    }
}

static void
test_freeze_when_emptied (StoreFixture  *fixture,
                          gconstpointer  data)
{
  g_autoptr (GHashTable) documents = NULL;
  g_autoptr (GHashTable) again = NULL;

  plant_many (fixture, 1, 30);
  close_well (fixture);
  for (guint i = 1; i <= 21; i++)
    {
      g_autofree char *path = store_path (i);

      store_plant (fixture, path, "");
    }

  documents = store_load (fixture);
  g_assert_true (keel_store_is_frozen (fixture->store));

  /* The index stays as it was before: the next start sees the loss, too. */
  g_assert_true (keel_store_write_index (fixture->store, NULL));
  store_fixture_reopen (fixture);
  again = store_load (fixture);
  g_assert_true (keel_store_is_frozen (fixture->store));
}

/* A shelf that cannot be opened holds what is not vanished. (Another's user id would be
 * needed to close one, so a file stands in its place.) */
static void
test_shelf_shut (StoreFixture  *fixture,
                 gconstpointer  data)
{
  g_autofree char *path = store_path (1);
  g_autofree char *shelf = store_file (fixture, "journal/2026");
  g_autofree char *away = store_file (fixture, "away");
  g_autoptr (GHashTable) documents = NULL;

  plant_many (fixture, 1, 30);
  close_well (fixture);
  g_assert_cmpint (g_rename (shelf, away), ==, 0);
  store_plant (fixture, "journal/2026", "no folder");

  documents = store_load (fixture);
  g_assert_cmpint (find (documents, "journal/2026")->state, ==, KEEL_DOCUMENT_UNREADABLE);
  g_assert_null (g_hash_table_lookup (documents, path));
}

/* Batches. */

typedef struct
{
  GPtrArray    *sizes;
  GPtrArray    *first;      /* kept as it came */
  GCancellable *cancellable;
  StoreFixture *fixture;
} Batches;

static void
note_batch_cb (GPtrArray *documents,
               gpointer   user_data)
{
  Batches *batches = user_data;

  if (batches->first == NULL)
    batches->first = g_ptr_array_ref (documents);
  g_ptr_array_add (batches->sizes, GUINT_TO_POINTER (documents->len));
  if (batches->cancellable != NULL)
    g_cancellable_cancel (batches->cancellable);
}

static void
test_batches (StoreFixture  *fixture,
              gconstpointer  data)
{
  Batches batches = { .sizes = g_ptr_array_new () };
  guint n_documents = 0;

  plant_many (fixture, 1, 1300);
  plant_entry (fixture, "journal/2027/2027-01-01-000000002000.json", 2000, "newest");
  g_assert_true (keel_store_load (fixture->store, note_batch_cb, &batches, NULL, NULL));

  for (guint i = 0; i < batches.sizes->len; i++)
    n_documents += GPOINTER_TO_UINT (g_ptr_array_index (batches.sizes, i));
  g_assert_cmpuint (n_documents, ==, 1301);
  g_assert_cmpuint (batches.first->len, <=, 24);
  g_assert_cmpuint (batches.sizes->len, <=, 6);
  g_assert_cmpstr (((KeelDocument *) g_ptr_array_index (batches.first, 0))->path, ==,
                   "journal/2027/2027-01-01-000000002000.json");
  g_ptr_array_unref (batches.sizes);
  g_ptr_array_unref (batches.first);
}

static void
test_cancelled (StoreFixture  *fixture,
                gconstpointer  data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  Batches batches = { .sizes = g_ptr_array_new (), .cancellable = cancellable };

  plant_many (fixture, 1, 300);
  g_assert_false (keel_store_load (fixture->store, note_batch_cb, &batches, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_ptr_array_unref (batches.sizes);
  g_ptr_array_unref (batches.first);
}

/* While the rest is read, the newest is edited and saved. */
static void
save_batch_cb (GPtrArray *documents,
               gpointer   user_data)
{
  Batches *batches = user_data;

  for (guint i = 0; i < documents->len; i++)
    {
      const KeelDocument *document = g_ptr_array_index (documents, i);

      g_assert_cmpint (document->state, ==, KEEL_DOCUMENT_READ);
    }
  if (batches->sizes->len == 0)
    g_assert_null (store_save (batches->fixture, 300, "edited", 2));
  g_ptr_array_add (batches->sizes, GUINT_TO_POINTER (documents->len));
}

static void
test_saved_meanwhile (StoreFixture  *fixture,
                      gconstpointer  data)
{
  Batches batches = { .sizes = g_ptr_array_new (), .fixture = fixture };

  plant_many (fixture, 1, 300);
  g_assert_true (keel_store_load (fixture->store, save_batch_cb, &batches, NULL, NULL));
  g_assert_null (store_save (fixture, 300, "edited again", 3));
  g_ptr_array_unref (batches.sizes);
}

static void
test_read_one (StoreFixture  *fixture,
               gconstpointer  data)
{
  g_autofree char *path = store_path (1);
  g_autoptr (GHashTable) documents = NULL;
  g_autoptr (KeelDocument) one = NULL;
  g_autoptr (KeelDocument) other = NULL;
  g_autoptr (KeelDocument) missing = NULL;

  plant_entry (fixture, path, 1, "text");
  documents = store_load (fixture);
  one = keel_store_read (fixture->store, path);
  g_assert_cmpint (one->state, ==, KEEL_DOCUMENT_READ);

  plant_entry (fixture, "journal/2026/copy.json", 1, "other");
  other = keel_store_read (fixture->store, "journal/2026/copy.json");
  g_assert_cmpint (other->state, ==, KEEL_DOCUMENT_SECOND_VERSION);

  missing = keel_store_read (fixture->store, "journal/2026/missing.json");
  g_assert_cmpint (missing->state, ==, KEEL_DOCUMENT_UNREADABLE);
  g_assert_nonnull (strstr (missing->reason, "journal/2026/missing.json"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/core/load/states", test_states);
  STORE_TEST ("/core/load/what-is-no-file-is-listed", test_no_files);
  STORE_TEST ("/core/load/too-large-is-unreadable", test_too_large);
  STORE_TEST ("/core/load/second-versions-by-inner-id", test_second_versions);
  STORE_TEST ("/core/load/copy-alone-is-the-record", test_copy_alone);
  STORE_TEST ("/core/load/vanished-until-accepted", test_vanished);
  STORE_TEST ("/core/load/freezes-when-much-is-lost", test_freeze);
  STORE_TEST ("/core/load/freezes-when-much-is-emptied", test_freeze_when_emptied);
  STORE_TEST ("/core/load/shelf-shut-is-no-loss", test_shelf_shut);
  STORE_TEST ("/core/load/batches", test_batches);
  STORE_TEST ("/core/load/cancelled", test_cancelled);
  STORE_TEST ("/core/load/saved-meanwhile-is-not-undone", test_saved_meanwhile);
  STORE_TEST ("/core/load/reads-one", test_read_one);

  return g_test_run ();
}
