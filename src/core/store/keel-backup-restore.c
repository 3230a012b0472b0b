/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-backup-private.h"

#include "keel-config.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "keel-backup-source.h"
#include "keel-error.h"
#include "keel-store-private.h"

/* Restoring makes a new folder, and never touches the workbook that is open. Until
 * everything lies on the disk and has been read back, the marker is missing: half a
 * restore is never taken for a workbook. If it fails, what it wrote is removed.
 */

typedef struct
{
  const char   *target;
  GPtrArray    *made;          /* paths of files and folders, in the order they were made */
  GBytes       *marker;
  KeelProgress  progress;
  gpointer      progress_data;
  guint         n_done;
  guint         n_total;
} Restore;

/* A backup may have come from anywhere: no file of it lands outside the folder, or
 * where git and sync tools keep their own. */
static gboolean
is_inside (const char *path)
{
  g_auto (GStrv) parts = g_strsplit (path, "/", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      if (*parts[i] == '\0' || *parts[i] == '.')
        return FALSE;
    }

  return parts[0] != NULL;
}

static gboolean
make_folder (Restore     *restore,
             const char  *folder,
             GError     **error)
{
  g_autofree char *parent = NULL;

  if (g_mkdir (folder, 0700) == 0)
    {
      g_ptr_array_add (restore->made, g_strdup (folder));
      return TRUE;
    }

  if (errno == EEXIST)
    return TRUE;
  if (errno != ENOENT)
    {
      keel_file_set_error (error, KEEL_FILE_MAKING_FOLDER, folder, errno);
      return FALSE;
    }

  parent = g_path_get_dirname (folder);
  return make_folder (restore, parent, error) && make_folder (restore, folder, error);
}

static gboolean
write_file (Restore     *restore,
            const char  *path,
            GBytes      *bytes,
            GError     **error)
{
  g_autofree char *full = g_build_filename (restore->target, path, NULL);
  g_autofree char *folder = g_path_get_dirname (full);
  gsize length;
  gconstpointer content = g_bytes_get_data (bytes, &length);

  if (!make_folder (restore, folder, error) ||
      !keel_file_write_new (AT_FDCWD, full, content, length, FALSE, NULL, error))
    return FALSE;

  g_ptr_array_add (restore->made, g_steal_pointer (&full));
  return TRUE;
}

static void
tell_progress (Restore *restore)
{
  restore->n_done++;
  if (restore->progress != NULL)
    restore->progress (MIN (restore->n_done, restore->n_total), restore->n_total, restore->progress_data);
}

static gboolean
write_visit (const char  *path,
             GBytes      *bytes,
             gpointer     user_data,
             GError     **error)
{
  Restore *restore = user_data;

  tell_progress (restore);
  if (bytes == NULL)
    return TRUE;

  if (!is_inside (path))
    {
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA, _("“%s” is no name for a file in a workbook"), path);
      return FALSE;
    }

  if (strcmp (path, KEEL_FOLDER_MARKER) == 0)
    {
      g_clear_pointer (&restore->marker, g_bytes_unref);
      restore->marker = g_bytes_ref (bytes);
      return TRUE;
    }

  return write_file (restore, path, bytes, error);
}

static gboolean
compare_visit (const char  *path,
               GBytes      *bytes,
               gpointer     user_data,
               GError     **error)
{
  Restore *restore = user_data;
  gboolean is_there;
  g_autoptr (GBytes) found = NULL;

  tell_progress (restore);
  if (bytes == NULL || strcmp (path, KEEL_FOLDER_MARKER) == 0)
    return TRUE;

  found = keel_backup_source_read (restore->target, path, &is_there);
  if (found != NULL && g_bytes_equal (found, bytes))
    return TRUE;

  g_set_error (error, KEEL_ERROR, KEEL_ERROR_CHANGED,
               _("“%s” was written, but something else was read back"), path);
  return FALSE;
}

/* One call for all files: a hundred thousand fsyncs take minutes. */
static gboolean
reach_disk (Restore  *restore,
            GError  **error)
{
  keel_autofd int fd = keel_file_open_folder (AT_FDCWD, restore->target, error);

  if (fd < 0)
    return FALSE;
  if (syncfs (fd) == 0)
    return TRUE;

  keel_file_set_error (error, KEEL_FILE_WRITING, restore->target, errno);
  return FALSE;
}

static gboolean
check_is_workbook (const char  *folder,
                   GError     **error)
{
  g_autofree char *reason = NULL;

  if (keel_folder_look (folder, &reason) == KEEL_FOLDER_WORKBOOK)
    return TRUE;

  g_set_error_literal (error, KEEL_ERROR, KEEL_ERROR_NOT_WORKBOOK,
                       reason != NULL ? reason : _("There is nothing in the backup"));
  return FALSE;
}

static gboolean
write_marker (Restore  *restore,
              GError  **error)
{
  if (restore->marker == NULL)
    {
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_NOT_WORKBOOK, _("The backup holds no “%s”"), KEEL_FOLDER_MARKER);
      return FALSE;
    }

  return write_file (restore, KEEL_FOLDER_MARKER, restore->marker, error) &&
         reach_disk (restore, error) &&
         check_is_workbook (restore->target, error);
}

static gboolean
restore_file (Restore       *restore,
              const char    *file,
              GCancellable  *cancellable,
              GError       **error)
{
  g_autoptr (KeelBackupHeader) header = keel_backup_file_read_header (file, error);

  if (header == NULL)
    return FALSE;

  restore->n_total = 2 * header->n_files;
  return make_folder (restore, restore->target, error) &&
         keel_backup_file_visit (file, write_visit, restore, cancellable, error) &&
         reach_disk (restore, error) &&
         keel_backup_file_visit (file, compare_visit, restore, cancellable, error) &&
         write_marker (restore, error);
}

static void
take_back (Restore *restore)
{
  for (guint i = restore->made->len; i > 0; i--)
    g_remove (g_ptr_array_index (restore->made, i - 1));
}

static gboolean
check_target (const char  *target,
              GError     **error)
{
  KeelFolderState state = keel_folder_look (target, NULL);

  if (state == KEEL_FOLDER_MISSING || state == KEEL_FOLDER_EMPTY)
    return TRUE;

  g_set_error (error, KEEL_ERROR, KEEL_ERROR_USAGE,
               _("“%s” is not empty; choose a new or empty folder to restore into"), target);
  return FALSE;
}

gboolean
keel_backup_restore_all (KeelStore     *store,
                         const char    *name,
                         const char    *target,
                         KeelProgress   progress,
                         gpointer       user_data,
                         GCancellable  *cancellable,
                         GError       **error)
{
  g_autofree char *file = keel_backup_find_file (store, name, error);
  g_autoptr (GPtrArray) made = g_ptr_array_new_with_free_func (g_free);
  Restore restore = { .target = target, .made = made, .progress = progress, .progress_data = user_data };
  gboolean is_restored;

  if (file == NULL || !check_target (target, error))
    return FALSE;

  is_restored = restore_file (&restore, file, cancellable, error);
  if (!is_restored)
    take_back (&restore);

  g_clear_pointer (&restore.marker, g_bytes_unref);
  return is_restored;
}

/* Single records. */

static gboolean
is_in_record_folder (const char *path)
{
  const char * const *folders = keel_record_list_folders ();

  if (keel_folder_is_root_document (path))
    return TRUE;

  for (guint i = 0; folders[i] != NULL; i++)
    {
      gsize length = strlen (folders[i]);

      if (strncmp (path, folders[i], length) == 0 && path[length] == '/')
        return g_str_has_suffix (path, ".json");
    }

  return FALSE;
}

static gboolean
read_visit (const char  *path,
            GBytes      *bytes,
            gpointer     user_data,
            GError     **error)
{
  GPtrArray *documents = user_data;
  g_autoptr (KeelRecord) record = NULL;
  KeelDocument *document;
  const char *text;
  gsize length;

  if (bytes == NULL || !is_in_record_folder (path))
    return TRUE;

  text = g_bytes_get_data (bytes, &length);
  record = keel_record_new_from_json (text == NULL ? "" : text, length, NULL);
  if (record == NULL)
    return TRUE;

  document = keel_document_new (keel_record_is_writable (record) ? KEEL_DOCUMENT_READ : KEEL_DOCUMENT_NEWER,
                                path, keel_record_get_id (record), NULL);
  document->record = g_steal_pointer (&record);
  g_ptr_array_add (documents, document);
  return TRUE;
}

/* By name, which begins with the day; later years and names first. */
static int
compare_documents (gconstpointer a,
                   gconstpointer b)
{
  const char *first = (*(const KeelDocument * const *) a)->path;
  const char *second = (*(const KeelDocument * const *) b)->path;
  int order = strcmp (keel_folder_get_name (second), keel_folder_get_name (first));

  return order != 0 ? order : strcmp (second, first);
}

GPtrArray *
keel_backup_read (KeelStore     *store,
                  const char    *name,
                  GCancellable  *cancellable,
                  GError       **error)
{
  g_autofree char *file = keel_backup_find_file (store, name, error);
  g_autoptr (GPtrArray) documents = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_document_unref);

  if (file == NULL || !keel_backup_file_visit (file, read_visit, documents, cancellable, error))
    return NULL;

  g_ptr_array_sort (documents, compare_documents);
  return g_steal_pointer (&documents);
}
