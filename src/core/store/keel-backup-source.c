/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-backup-source.h"

#include <sys/stat.h>

#include "keel-file.h"

/* Deeper than any folder of a workbook. */
#define MAX_DEPTH 8

static void list_folder (const char *folder,
                         const char *within,
                         guint       depth,
                         GPtrArray  *paths);

static void
list_name (const char *folder,
           const char *path,
           guint       depth,
           GPtrArray  *paths)
{
  g_autofree char *full = g_build_filename (folder, path, NULL);
  struct stat info;

  if (lstat (full, &info) != 0)
    return;

  if (S_ISDIR (info.st_mode) && depth < MAX_DEPTH)
    list_folder (folder, path, depth + 1, paths);
  else if (S_ISREG (info.st_mode))
    g_ptr_array_add (paths, g_strdup (path));
}

/* A folder inside that cannot be listed is left out, like a file that cannot be
 * read: the rest is worth keeping. */
static void
list_folder (const char *folder,
             const char *within,
             guint       depth,
             GPtrArray  *paths)
{
  g_autofree char *full = g_build_filename (folder, within, NULL);
  g_autoptr (GDir) dir = g_dir_open (full, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = NULL;

      /* No document has a name that is not UTF-8, and JSON could not hold it. */
      if (*name == '.' || !g_utf8_validate (name, -1, NULL))
        continue;

      path = *within == '\0' ? g_strdup (name) : g_strconcat (within, "/", name, NULL);
      list_name (folder, path, depth, paths);
    }
}

static int
compare_paths (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (*(const char * const *) a, *(const char * const *) b);
}

GBytes *
keel_backup_source_read (const char *folder,
                         const char *path,
                         gboolean   *out_is_there)
{
  g_autofree char *full = g_build_filename (folder, path, NULL);
  g_autoptr (GByteArray) buffer = g_byte_array_new ();
  g_autoptr (GError) error = NULL;

  if (keel_file_read (AT_FDCWD, full, KEEL_BACKUP_FILE_MAX, buffer, NULL, &error))
    {
      *out_is_there = TRUE;
      return g_byte_array_free_to_bytes (g_steal_pointer (&buffer));
    }

  *out_is_there = !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  return NULL;
}

gboolean
keel_backup_source_visit (const char       *folder,
                          KeelBackupVisit   visit,
                          gpointer          user_data,
                          GCancellable     *cancellable,
                          GError          **error)
{
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, error);

  if (dir == NULL)
    return FALSE;

  list_folder (folder, "", 0, paths);
  g_ptr_array_sort (paths, compare_paths);

  for (guint i = 0; i < paths->len; i++)
    {
      const char *path = g_ptr_array_index (paths, i);
      gboolean is_there = FALSE;
      g_autoptr (GBytes) bytes = keel_backup_source_read (folder, path, &is_there);

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (is_there && !visit (path, bytes, user_data, error))
        return FALSE;
    }

  return TRUE;
}
