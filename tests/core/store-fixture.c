/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "store-fixture.h"

#include <glib/gstdio.h>
#include <string.h>
#include "keel-file.h"

KeelMoment
store_now (void)
{
  KeelMoment now;

  g_assert_true (keel_moment_parse ("2026-11-23T21:02:11+01:00", &now));
  return now;
}

static void
open_store (StoreFixture *fixture)
{
  g_autoptr (GError) error = NULL;

  fixture->store = keel_store_open (fixture->folder, fixture->state_root, FALSE, &error);
  g_assert_no_error (error);
}

void
store_fixture_set_up (StoreFixture  *fixture,
                      gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->root = g_dir_make_tmp ("keel-store-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->folder = g_build_filename (fixture->root, "workbook", NULL);
  fixture->state_root = g_build_filename (fixture->root, "state", NULL);

  keel_folder_create (fixture->folder, store_now (), &error);
  g_assert_no_error (error);
  open_store (fixture);
}

void
store_fixture_reopen (StoreFixture *fixture)
{
  g_assert_finalize_object (g_steal_pointer (&fixture->store));
  open_store (fixture);
}

void
store_fixture_tear_down (StoreFixture  *fixture,
                         gconstpointer  data)
{
  if (fixture->store != NULL)
    g_assert_finalize_object (fixture->store);
  store_remove_tree (fixture->root);
  g_free (fixture->root);
  g_free (fixture->folder);
  g_free (fixture->state_root);
}

char *
store_id (guint number)
{
  return g_strdup_printf ("00000000-0000-4000-8000-%012u", number);
}

char *
store_path (guint number)
{
  return g_strdup_printf ("journal/2026/2026-11-23-%012u.json", number);
}

char *
store_text (guint       number,
            const char *body,
            guint       minute)
{
  return g_strdup_printf ("{\n"
                          "  \"format\": \"even-keel/entry\",\n"
                          "  \"schema\": 1,\n"
                          "  \"id\": \"00000000-0000-4000-8000-%012u\",\n"
                          "  \"day\": \"2026-11-23\",\n"
                          "  \"created\": \"2026-11-23T08:14:03+01:00\",\n"
                          "  \"modified\": \"2026-11-23T%02u:%02u:11+00:00\",\n"
                          "  \"revision\": {\"b7f3c2a1\": %u},\n"
                          "  \"deleted\": null,\n"
                          "  \"versions\": null,\n"
                          "  \"kind\": \"free\",\n"
                          "  \"title\": null,\n"
                          "  \"time\": null,\n"
                          "  \"texts\": {\"body\": \"%s\"},\n"
                          "  \"tags\": [],\n"
                          "  \"links\": [],\n"
                          "  \"starred\": false,\n"
                          "  \"origin\": null\n"
                          "}\n",
                          number, minute / 60, minute % 60, minute, body);
}

KeelStoreSave *
store_save_new (guint       number,
                const char *text)
{
  KeelStoreSave *save = g_new0 (KeelStoreSave, 1);

  save->id = store_id (number);
  save->folder = g_strdup ("journal");
  save->day = keel_day_from_ymd (2026, 11, 23);
  save->bytes = g_bytes_new (text, strlen (text));
  return save;
}

char *
store_save (StoreFixture *fixture,
            guint         number,
            const char   *body,
            guint         minute)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = store_text (number, body, minute);
  g_autoptr (KeelStoreSave) save = store_save_new (number, text);

  keel_store_save (fixture->store, save, &error);
  g_assert_no_error (error);
  return g_steal_pointer (&save->second_version);
}

char *
store_file (StoreFixture *fixture,
            const char   *path)
{
  return g_build_filename (fixture->folder, path, NULL);
}

/* As a sync tool does: beside, then over it. */
void
store_plant (StoreFixture *fixture,
             const char   *path,
             const char   *text)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *file = store_file (fixture, path);
  g_autofree char *shelf = g_path_get_dirname (file);

  g_assert_cmpint (g_mkdir_with_parents (shelf, 0700), ==, 0);
  g_file_set_contents (file, text, -1, &error);
  g_assert_no_error (error);
}

char *
store_peek (StoreFixture *fixture,
            const char   *path)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *file = store_file (fixture, path);
  char *text = NULL;

  g_file_get_contents (file, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

void
store_unlink (StoreFixture *fixture,
              const char   *path)
{
  g_autofree char *file = store_file (fixture, path);

  g_assert_cmpint (g_unlink (file), ==, 0);
}

gboolean
store_exists (StoreFixture *fixture,
              const char   *path)
{
  g_autofree char *file = store_file (fixture, path);

  return g_file_test (file, G_FILE_TEST_EXISTS);
}

static void
add_lines (GPtrArray  *lines,
           const char *folder,
           const char *prefix)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (folder, name, NULL);
      g_autofree char *path = g_strconcat (prefix, name, NULL);
      g_autofree char *text = NULL;
      g_autofree char *digest = NULL;
      gsize length;

      if (g_file_test (file, G_FILE_TEST_IS_DIR) && !g_file_test (file, G_FILE_TEST_IS_SYMLINK))
        {
          g_autofree char *below = g_strconcat (path, "/", NULL);

          add_lines (lines, file, below);
        }
      else if (g_file_get_contents (file, &text, &length, NULL))
        {
          digest = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) text, length);
          g_ptr_array_add (lines, g_strdup_printf ("%s %s", path, digest));
        }
    }
}

static int
compare_lines (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

char *
store_snapshot (const char *folder)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  add_lines (lines, folder, "");
  g_ptr_array_sort (lines, compare_lines);
  g_ptr_array_add (lines, NULL);
  return g_strjoinv ("\n", (char **) lines->pdata);
}

static void
keep_batch_cb (GPtrArray *documents,
               gpointer   user_data)
{
  for (guint i = 0; i < documents->len; i++)
    {
      KeelDocument *document = g_ptr_array_index (documents, i);

      g_hash_table_replace (user_data, document->path, keel_document_ref (document));
    }
}

GHashTable *
store_load (StoreFixture *fixture)
{
  g_autoptr (GError) error = NULL;
  GHashTable *documents = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                                 (GDestroyNotify) keel_document_unref);

  keel_store_load (fixture->store, keep_batch_cb, documents, NULL, &error);
  g_assert_no_error (error);
  return documents;
}

KeelDocument *
store_find_attention (StoreFixture *fixture,
                      const char   *path)
{
  g_autoptr (GPtrArray) documents = keel_store_list_attention (fixture->store);

  for (guint i = 0; i < documents->len; i++)
    {
      KeelDocument *document = g_ptr_array_index (documents, i);

      if (g_str_equal (document->path, path))
        return keel_document_ref (document);
    }
  return NULL;
}

void
store_remove_tree (const char *path)
{
  g_autoptr (GError) error = NULL;

  keel_file_remove_tree (-1, path, &error);
  g_assert_no_error (error);
}
