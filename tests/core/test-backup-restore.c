/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "keel-backup.h"
#include "keel-entry.h"
#include "keel-error.h"
#include "store-fixture.h"

/* Noon of a day of November 2026. */
static KeelMoment
noon (guint day)
{
  g_autofree char *text = g_strdup_printf ("2026-11-%02uT12:00:00+01:00", day);
  KeelMoment result;

  g_assert_true (keel_moment_parse (text, &result));
  return result;
}

/* Entries @first … @last. */
static void
save_entries (StoreFixture *fixture,
              guint         first,
              guint         last)
{
  for (guint number = first; number <= last; number++)
    {
      g_autofree char *second_version = store_save (fixture, number, "Something", 1);

      g_assert_null (second_version);
    }
}

static char *
make_daily (StoreFixture *fixture,
            guint            day)
{
  g_autoptr (GError) error = NULL;
  char *name = (char *) "untouched";

  g_assert_true (keel_backup_make_daily (fixture->store, noon (day), &name, &error));
  g_assert_no_error (error);
  return name;
}

static char *
get_backup_file (StoreFixture *fixture,
                 const char      *name)
{
  g_autofree char *file = g_strconcat (name, ".jsonl.gz", NULL);

  return g_build_filename (keel_store_get_state_folder (fixture->store), "backups", file, NULL);
}

/* Restoring. */

static void
assert_same_file (const char *folder,
                  const char *other,
                  const char *path)
{
  g_autofree char *first_path = g_build_filename (folder, path, NULL);
  g_autofree char *second_path = g_build_filename (other, path, NULL);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  gsize first_length, second_length;

  g_assert_true (g_file_get_contents (first_path, &first, &first_length, NULL));
  g_assert_true (g_file_get_contents (second_path, &second, &second_length, NULL));
  g_assert_cmpmem (first, first_length, second, second_length);
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n_files = 0;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      n_files += g_file_test (path, G_FILE_TEST_IS_DIR) ? count_files (path) : 1;
    }

  return n_files;
}

static void
progress_cb (guint    n_done,
             guint    n_total,
             gpointer user_data)
{
  guint *last = user_data;

  g_assert_cmpuint (n_done, >, *last);
  g_assert_cmpuint (n_done, <=, n_total);
  *last = n_done == n_total ? 0 : n_done;
}

static void
test_restores_everything (StoreFixture  *fixture,
                          gconstpointer  data)
{
  static const char * const paths[] = {
    "workbook.json",
    "README.txt",
    "journal/2026/half.json",
    "journal/2026/nul.bin",
    "later-kind/deep/er/x.json",
  };
  g_autofree char *target = g_build_filename (fixture->root, "new", "restored", NULL);
  g_autofree char *binary = store_file (fixture, "journal/2026/nul.bin");
  g_autofree char *name = NULL;
  g_autoptr (GError) error = NULL;
  guint last = 0;
  GStatBuf info;

  save_entries (fixture, 1, 5);
  store_plant (fixture, "journal/2026/half.json", "{\"half");
  g_assert_true (g_file_set_contents (binary, "a\0\xff", 3, NULL));
  store_plant (fixture, "later-kind/deep/er/x.json", "{}");
  name = make_daily (fixture, 20);

  g_assert_true (keel_backup_restore_all (fixture->store, name, target, progress_cb, &last, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (last, ==, 0);
  g_assert_cmpint (keel_folder_look (target, NULL), ==, KEEL_FOLDER_WORKBOOK);
  g_assert_cmpuint (count_files (target), ==, count_files (fixture->folder));
  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    assert_same_file (fixture->folder, target, paths[i]);

  g_assert_cmpint (g_stat (target, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0700);
}

static void
test_skips_what_is_hidden_or_linked (StoreFixture  *fixture,
                                     gconstpointer  data)
{
  g_autofree char *target = g_build_filename (fixture->root, "restored", NULL);
  g_autofree char *link = g_build_filename (fixture->folder, "journal", "link.json", NULL);
  g_autofree char *name = NULL;
  g_autoptr (GError) error = NULL;

  save_entries (fixture, 1, 1);
  store_plant (fixture, ".git/config", "x");
  store_plant (fixture, "journal/2026/.syncthing.x.tmp", "x");
  g_assert_cmpint (symlink ("/etc/passwd", link), ==, 0);
  name = make_daily (fixture, 20);

  g_assert_true (keel_backup_restore_all (fixture->store, name, target, NULL, NULL, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_files (target), ==, 3);
}

static void
test_restores_into_nothing_but_an_empty_folder (StoreFixture  *fixture,
                                                gconstpointer  data)
{
  g_autofree char *target = g_build_filename (fixture->root, "full", NULL);
  g_autofree char *file = g_build_filename (target, "mine.txt", NULL);
  g_autofree char *name = NULL;
  g_autoptr (GError) error = NULL;

  save_entries (fixture, 1, 1);
  name = make_daily (fixture, 20);
  g_assert_cmpint (g_mkdir (target, 0700), ==, 0);
  g_assert_true (g_file_set_contents (file, "mine", -1, NULL));

  g_assert_false (keel_backup_restore_all (fixture->store, name, target, NULL, NULL, NULL, &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_USAGE);
  g_assert_cmpuint (count_files (target), ==, 1);
}

static void
cancel_cb (guint    n_done,
           guint    n_total,
           gpointer user_data)
{
  if (n_done == 3)
    g_cancellable_cancel (user_data);
}

static void
test_takes_back_a_restore_that_failed (StoreFixture  *fixture,
                                       gconstpointer  data)
{
  g_autofree char *target = g_build_filename (fixture->root, "new", "restored", NULL);
  g_autofree char *parent = g_path_get_dirname (target);
  g_autofree char *name = NULL;
  g_autofree char *file = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  GStatBuf info;

  save_entries (fixture, 1, 20);
  name = make_daily (fixture, 20);
  g_assert_false (keel_backup_restore_all (fixture->store, name, target, cancel_cb, cancellable, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (g_file_test (parent, G_FILE_TEST_EXISTS));
  g_clear_error (&error);

  /* And one that is cut off in the middle. */
  file = get_backup_file (fixture, name);
  g_assert_cmpint (g_stat (file, &info), ==, 0);
  g_assert_cmpint (truncate (file, info.st_size / 2), ==, 0);
  g_assert_false (keel_backup_restore_all (fixture->store, name, target, NULL, NULL, NULL, &error));
  g_assert_nonnull (error);
  g_assert_false (g_file_test (parent, G_FILE_TEST_EXISTS));
}

static void
write_packed (const char *file,
              const char *text)
{
  g_autoptr (GFile) target = g_file_new_for_path (file);
  g_autoptr (GFileOutputStream) raw = g_file_replace (target, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL);
  g_autoptr (GZlibCompressor) compressor = g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP, -1);
  g_autoptr (GOutputStream) packed = g_converter_output_stream_new (G_OUTPUT_STREAM (raw), G_CONVERTER (compressor));

  g_assert_true (g_output_stream_write_all (packed, text, strlen (text), NULL, NULL, NULL));
  g_assert_true (g_output_stream_close (packed, NULL, NULL));
}

#define HEADER "{\"format\": \"even-keel/backup\", \"schema\": 1, \"workbook\": \"x\", \"records\": 1, \"files\": 1, \"digest\": \"y\"}\n"

static void
test_writes_nothing_outside_the_folder (StoreFixture  *fixture,
                                        gconstpointer  data)
{
  static const char * const paths[] = { "../evil", "/tmp/keel-evil", "a/../../evil", "a//b", "", ".git/hooks/post-checkout", "a/.b" };
  g_autofree char *target = g_build_filename (fixture->root, "restored", NULL);
  g_autofree char *evil = g_build_filename (fixture->root, "evil", NULL);
  g_autofree char *copy = g_build_filename (fixture->root, "copy.jsonl.gz", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autofree char *text = g_strdup_printf (HEADER "{\"file\": \"%s\", \"text\": \"x\"}\n", paths[i]);
      g_autoptr (GError) error = NULL;

      write_packed (copy, text);
      g_assert_false (keel_backup_restore_all (fixture->store, copy, target, NULL, NULL, NULL, &error));
      g_assert_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA);
      g_assert_false (g_file_test (target, G_FILE_TEST_EXISTS));
      g_assert_false (g_file_test (evil, G_FILE_TEST_EXISTS));
    }
}

static void
test_says_when_there_is_none (StoreFixture  *fixture,
                              gconstpointer  data)
{
  static const char * const names[] = { "2026-11-20", "../device", "", "/nowhere/x.jsonl.gz" };
  g_autofree char *target = g_build_filename (fixture->root, "restored", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (keel_backup_restore_all (fixture->store, names[i], target, NULL, NULL, NULL, &error));
      g_assert_error (error, KEEL_ERROR, KEEL_ERROR_NOT_FOUND);
      g_clear_error (&error);
      g_assert_null (keel_backup_read (fixture->store, names[i], NULL, &error));
      g_assert_error (error, KEEL_ERROR, KEEL_ERROR_NOT_FOUND);
    }
}

static void
test_saves_a_copy_anywhere (StoreFixture  *fixture,
                            gconstpointer  data)
{
  g_autofree char *copy = g_build_filename (fixture->root, "My copy (1).gz", NULL);
  g_autofree char *target = g_build_filename (fixture->root, "restored", NULL);
  g_autoptr (GError) error = NULL;

  save_entries (fixture, 1, 4);
  g_assert_true (g_file_set_contents (copy, "older", -1, NULL));
  g_assert_true (keel_backup_save_copy (fixture->store, copy, &error));
  g_assert_no_error (error);
  g_assert_true (keel_backup_restore_all (fixture->store, copy, target, NULL, NULL, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_files (target), ==, count_files (fixture->folder));
  
}

/* Single records. */

static void
test_reads_single_records (StoreFixture  *fixture,
                           gconstpointer  data)
{
  g_autofree char *old = store_id (1);
  g_autofree char *new = store_id (2);
  g_autofree char *name = NULL;
  g_autoptr (GPtrArray) documents = NULL;
  g_autoptr (GError) error = NULL;
  const KeelDocument *first, *second;

  g_assert_null (store_save (fixture, 1, "The old one", 1));
  g_assert_null (store_save (fixture, 2, "The new one", 1));
  store_plant (fixture, "journal/2026/half.json", "{\"half");
  store_plant (fixture, "journal/2026/empty.json", "");
  name = make_daily (fixture, 20);
  documents = keel_backup_read (fixture->store, name, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (documents->len, ==, 2);

  first = g_ptr_array_index (documents, 0);
  second = g_ptr_array_index (documents, 1);
  g_assert_cmpstr (first->id, ==, new);
  g_assert_cmpstr (second->id, ==, old);
  g_assert_cmpint (first->state, ==, KEEL_DOCUMENT_READ);
  g_assert_cmpstr (keel_entry_get_text (KEEL_ENTRY (first->record), KEEL_TEXT_BODY), ==, "The new one");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  STORE_TEST ("/core/backup-restore/restores-everything", test_restores_everything);
  STORE_TEST ("/core/backup-restore/skips-what-is-hidden-or-linked", test_skips_what_is_hidden_or_linked);
  STORE_TEST ("/core/backup-restore/restores-into-nothing-but-an-empty-folder", test_restores_into_nothing_but_an_empty_folder);
  STORE_TEST ("/core/backup-restore/takes-back-a-restore-that-failed", test_takes_back_a_restore_that_failed);
  STORE_TEST ("/core/backup-restore/writes-nothing-outside-the-folder", test_writes_nothing_outside_the_folder);
  STORE_TEST ("/core/backup-restore/says-when-there-is-none", test_says_when_there_is_none);
  STORE_TEST ("/core/backup-restore/saves-a-copy-anywhere", test_saves_a_copy_anywhere);
  STORE_TEST ("/core/backup-restore/reads-single-records", test_reads_single_records);
  return g_test_run ();
}
