/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "keel-error.h"
#include "store-fixture.h"

typedef struct
{
  char *path;
  int   dir;
} Folder;

static void
set_up (Folder        *folder,
        gconstpointer  data)
{
  folder->path = g_dir_make_tmp ("keel-file-XXXXXX", NULL);
  g_assert_nonnull (folder->path);
  folder->dir = open (folder->path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  g_assert_cmpint (folder->dir, >=, 0);
}

static void
tear_down (Folder        *folder,
           gconstpointer  data)
{
  keel_file_close (&folder->dir);
  store_remove_tree (folder->path);
  g_free (folder->path);
}

static void
write_text (Folder     *folder,
            const char *name,
            const char *text)
{
  g_autoptr (GError) error = NULL;

  keel_file_write_new (folder->dir, name, text, strlen (text), TRUE, NULL, &error);
  g_assert_no_error (error);
}

static void
test_reads_what_it_wrote (Folder        *folder,
                          gconstpointer  data)
{
  g_autoptr (GByteArray) buffer = g_byte_array_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *long_text = g_strnfill (1000000, 'x');
  const char *texts[] = { "", "a", long_text };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      KeelFileStat written;
      KeelFileStat read;

      keel_file_write_new (folder->dir, "a", texts[i], strlen (texts[i]), i % 2 == 0, &written, &error);
      g_assert_no_error (error);
      keel_file_read (folder->dir, "a", 1000000, buffer, &read, &error);
      g_assert_no_error (error);
      g_assert_true (keel_file_stat_equal (&written, &read));
      g_assert_cmpmem (buffer->data, buffer->len, texts[i], strlen (texts[i]));
      g_assert_cmpint (buffer->data[buffer->len], ==, '\0');
      g_assert_cmpint (unlinkat (folder->dir, "a", 0), ==, 0);
    }
}

static void
test_files_are_private (Folder        *folder,
                        gconstpointer  data)
{
  struct stat status;
  int shelf;

  write_text (folder, "a", "text");
  g_assert_cmpint (fstatat (folder->dir, "a", &status, 0), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);

  shelf = keel_file_make_folders (folder->dir, "journal/2026", TRUE, NULL);
  g_assert_cmpint (shelf, >=, 0);
  g_assert_cmpint (fstat (shelf, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0700);
  keel_file_close (&shelf);
}

static void
test_never_writes_over (Folder        *folder,
                        gconstpointer  data)
{
  g_autoptr (GByteArray) buffer = g_byte_array_new ();
  g_autoptr (GError) error = NULL;

  write_text (folder, "a", "first");
  g_assert_false (keel_file_write_new (folder->dir, "a", "second", 6, TRUE, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
  g_assert_nonnull (strstr (error->message, "“a”"));

  g_assert_true (keel_file_read (folder->dir, "a", 100, buffer, NULL, NULL));
  g_assert_cmpmem (buffer->data, buffer->len, "first", 5);
}

static void
test_refuses_what_is_no_file (Folder        *folder,
                              gconstpointer  data)
{
  static const struct
  {
    const char *name;
    int         code;
  } cases[] = {
    { "link", G_IO_ERROR_NOT_REGULAR_FILE },
    { "fifo", G_IO_ERROR_NOT_REGULAR_FILE },
    { "folder", G_IO_ERROR_NOT_REGULAR_FILE },
    { "nothing", G_IO_ERROR_NOT_FOUND },
  };
  g_autoptr (GByteArray) buffer = g_byte_array_new ();

  write_text (folder, "file", "text");
  g_assert_cmpint (symlinkat ("file", folder->dir, "link"), ==, 0);
  g_assert_cmpint (mkfifoat (folder->dir, "fifo", 0600), ==, 0);
  g_assert_cmpint (mkdirat (folder->dir, "folder", 0700), ==, 0);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (keel_file_read (folder->dir, cases[i].name, 100, buffer, NULL, &error));
      g_assert_error (error, G_IO_ERROR, cases[i].code);
      g_assert_nonnull (strstr (error->message, cases[i].name));
    }
}

static void
test_refuses_too_large (Folder        *folder,
                        gconstpointer  data)
{
  g_autoptr (GByteArray) buffer = g_byte_array_new ();
  g_autoptr (GError) error = NULL;

  write_text (folder, "a", "12345");
  g_assert_true (keel_file_read (folder->dir, "a", 5, buffer, NULL, NULL));
  g_assert_false (keel_file_read (folder->dir, "a", 4, buffer, NULL, &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_LIMIT);
}

static void
test_replaces_whole (Folder        *folder,
                     gconstpointer  data)
{
  g_autoptr (GByteArray) buffer = g_byte_array_new ();
  g_auto (GStrv) names = NULL;

  g_assert_true (keel_file_replace (folder->dir, "a", "first", 5, NULL));
  g_assert_true (keel_file_replace (folder->dir, "a", "second", 6, NULL));
  g_assert_true (keel_file_read (folder->dir, "a", 100, buffer, NULL, NULL));
  g_assert_cmpmem (buffer->data, buffer->len, "second", 6);

  names = keel_file_list_names (folder->dir, ".");
  g_assert_cmpint (g_strv_length (names), ==, 1);
}

static void
test_tree_follows_no_link (Folder        *folder,
                           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  int shelf = keel_file_make_folders (folder->dir, "a/b/c", FALSE, NULL);

  keel_file_close (&shelf);
  write_text (folder, "a/b/file", "text");
  write_text (folder, "outside", "text");
  g_assert_cmpint (symlinkat ("../outside", folder->dir, "a/link"), ==, 0);

  keel_file_remove_tree (folder->dir, "a", &error);
  g_assert_no_error (error);
  g_assert_cmpint (faccessat (folder->dir, "a", F_OK, 0), <, 0);
  g_assert_cmpint (faccessat (folder->dir, "outside", F_OK, 0), ==, 0);
  g_assert_true (keel_file_remove_tree (folder->dir, "a", NULL));
}

static void
test_link_is_no_folder (Folder        *folder,
                        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (mkdirat (folder->dir, "real", 0700), ==, 0);
  g_assert_cmpint (symlinkat ("real", folder->dir, "journal"), ==, 0);
  g_assert_cmpint (keel_file_make_folders (folder->dir, "journal/2026", TRUE, &error), <, 0);
  g_assert_nonnull (error);
  g_assert_cmpint (faccessat (folder->dir, "real/2026", F_OK, 0), <, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/core/file/reads-what-it-wrote", Folder, NULL, set_up, test_reads_what_it_wrote, tear_down);
  g_test_add ("/core/file/files-are-private", Folder, NULL, set_up, test_files_are_private, tear_down);
  g_test_add ("/core/file/never-writes-over", Folder, NULL, set_up, test_never_writes_over, tear_down);
  g_test_add ("/core/file/refuses-what-is-no-file", Folder, NULL, set_up, test_refuses_what_is_no_file, tear_down);
  g_test_add ("/core/file/refuses-too-large", Folder, NULL, set_up, test_refuses_too_large, tear_down);
  g_test_add ("/core/file/replaces-whole", Folder, NULL, set_up, test_replaces_whole, tear_down);
  g_test_add ("/core/file/tree-follows-no-link", Folder, NULL, set_up, test_tree_follows_no_link, tear_down);
  g_test_add ("/core/file/link-is-no-folder", Folder, NULL, set_up, test_link_is_no_folder, tear_down);

  return g_test_run ();
}
