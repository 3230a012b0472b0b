/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "bench-workbook.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <sys/stat.h>
#include <unistd.h>

static char *
read_bare (BenchWorkbook  *bench,
           KeelFolderFile *file,
           gsize          *out_length)
{
  int fd = openat (bench->fd, file->path, O_RDONLY | O_CLOEXEC);
  struct stat info;
  char *text;

  g_assert_cmpint (fstat (fd, &info), ==, 0);
  text = g_malloc ((gsize) info.st_size + 1);
  g_assert_cmpint (read (fd, text, (gsize) info.st_size), ==, info.st_size);
  close (fd);
  *out_length = (gsize) info.st_size;

  return text;
}

void
bench_read_all (gpointer data)
{
  BenchWorkbook *bench = data;

  for (guint i = 0; i < bench->files->len; i++)
    {
      gsize length;
      g_autofree char *text = read_bare (bench, bench->files->pdata[i], &length);

      g_assert_cmpint (text[0], ==, '{');
    }
}

void
bench_read_and_parse_all (gpointer data)
{
  BenchWorkbook *bench = data;

  for (guint i = 0; i < bench->files->len; i++)
    {
      gsize length;
      g_autofree char *text = read_bare (bench, bench->files->pdata[i], &length);
      g_autoptr (JsonParser) parser = json_parser_new_immutable ();

      g_assert_true (json_parser_load_from_data (parser, text, (gssize) length, NULL));
    }
}

static void
count_batch (GPtrArray *documents,
             gpointer   user_data)
{
  guint *n_documents = user_data;

  *n_documents += documents->len;
}

void
bench_load_all (gpointer data)
{
  BenchWorkbook *bench = data;
  g_autoptr (KeelStore) store = NULL;
  guint n_documents = 0;

  store = keel_store_open (bench->folder, bench->state, FALSE, NULL);
  g_assert_true (keel_store_load (store, count_batch, &n_documents, NULL, NULL));
  g_assert_cmpuint (n_documents, ==, bench->files->len);
}

void
bench_workbook_open (BenchWorkbook *bench,
                     const char    *root)
{
  g_autoptr (GError) error = NULL;

  bench->folder = g_build_filename (root, "workbook", NULL);
  bench->state = g_build_filename (root, "state", NULL);
  bench->fd = open (bench->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  bench->files = keel_folder_list (bench->fd, 0, &error);
  g_assert_no_error (error);
}

void
bench_remove_tree (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir)))
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_unlink (child) != 0)
        bench_remove_tree (child);
    }
  g_rmdir (path);
}
