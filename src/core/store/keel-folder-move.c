/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Moving a workbook: copy, read back and compare, and only then remove. Its promises:
 *
 *  (1) Until every byte of the copy has been read back and is the same, the old
 *      folder is untouched; and then only if nothing in it has changed meanwhile.
 *  (2) At no moment are there two folders with a marker and different documents: the
 *      copy gets its marker last, the old one loses it first.
 *  (3) What is not ours stays where it is.
 */

#include "keel-folder-private.h"
#include "keel-config.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "keel-error.h"

typedef struct
{
  const char   *folder;
  const char   *target;
  int           from;
  int           to;
  GPtrArray    *files;       /* KeelFolderFile: documents, README, temporary files */
  GPtrArray    *copied;      /* paths, borrowed */
  GByteArray   *text;
  KeelProgress  progress;
  gpointer      user_data;
  GCancellable *cancellable;
} Move;

static void
move_clear (Move *move)
{
  keel_file_close (&move->from);
  keel_file_close (&move->to);
  g_clear_pointer (&move->files, g_ptr_array_unref);
  g_ptr_array_unref (move->copied);
  g_byte_array_unref (move->text);
}

static void
add_file (GPtrArray  *files,
          int         dir,
          const char *path)
{
  KeelFolderFile *file;
  KeelFileStat stat;
  gboolean is_regular;

  if (!keel_file_look (dir, path, &stat, &is_regular))
    return;

  file = g_new0 (KeelFolderFile, 1);
  file->path = g_strdup (path);
  file->size = stat.size;
  file->mtime = stat.mtime;
  file->inode = stat.inode;
  file->is_regular = is_regular;
  g_ptr_array_add (files, file);
}

/* All that is ours but the marker. */
static GPtrArray *
list_ours (int      dir,
           GError **error)
{
  g_autoptr (GPtrArray) leftovers = g_ptr_array_new_with_free_func (g_free);
  GPtrArray *files = keel_folder_walk (dir, 0, TRUE, leftovers, error);

  if (files == NULL)
    return NULL;

  for (guint i = 0; i < leftovers->len; i++)
    add_file (files, dir, g_ptr_array_index (leftovers, i));
  add_file (files, dir, KEEL_FOLDER_README);
  return files;
}

static gboolean
is_same_file (const KeelFolderFile *a,
              const KeelFolderFile *b)
{
  return strcmp (a->path, b->path) == 0
         && a->size == b->size && a->mtime == b->mtime && a->inode == b->inode;
}

/* A sync tool may have been at work while we were copying. */
static gboolean
check_unchanged (Move    *move,
                 GError **error)
{
  g_autoptr (GPtrArray) now = list_ours (move->from, error);
  gboolean is_same;

  if (now == NULL)
    return FALSE;

  is_same = now->len == move->files->len;
  for (guint i = 0; i < now->len && is_same; i++)
    is_same = is_same_file (g_ptr_array_index (now, i), g_ptr_array_index (move->files, i));
  if (!is_same)
    /* Translators: %s is a folder. */
    g_set_error (error, KEEL_ERROR, KEEL_ERROR_CHANGED,
                 _("“%s” has changed while it was being copied; it was not moved"), move->folder);
  return is_same;
}

/* Sync tools go by the time of change, so the copy has the same. */
static void
keep_time (Move       *move,
           const char *path,
           gint64      mtime)
{
  const struct timespec times[2] = {
    { .tv_nsec = UTIME_OMIT },
    { .tv_sec = mtime / G_GINT64_CONSTANT (1000000000), .tv_nsec = mtime % G_GINT64_CONSTANT (1000000000) },
  };

  utimensat (move->to, path, times, AT_SYMLINK_NOFOLLOW);
}

static gboolean
make_shelf (Move        *move,
            const char  *path,
            GError     **error)
{
  g_autofree char *shelf = g_path_get_dirname (path);
  keel_autofd int dir = -1;
  KeelFileStat stat;
  gboolean is_regular;

  if (strcmp (shelf, ".") == 0 || keel_file_look (move->to, shelf, &stat, &is_regular))
    return TRUE;

  dir = keel_file_make_folders (move->to, shelf, TRUE, error);
  return dir >= 0;
}

static gboolean
copy_file (Move        *move,
           const char  *path,
           GError     **error)
{
  KeelFileStat stat;

  if (!keel_file_read (move->from, path, G_MAXINT32, move->text, &stat, error)
      || !make_shelf (move, path, error)
      || !keel_file_write_new (move->to, path, move->text->data, move->text->len, TRUE, NULL, error))
    return FALSE;

  keep_time (move, path, stat.mtime);
  return TRUE;
}

static gboolean
verify_file (Move        *move,
             const char  *path,
             GError     **error)
{
  g_autoptr (GByteArray) copy = g_byte_array_new ();

  if (!keel_file_read (move->from, path, G_MAXINT32, move->text, NULL, error)
      || !keel_file_read (move->to, path, G_MAXINT32, copy, NULL, error))
    return FALSE;
  if (copy->len == move->text->len && memcmp (copy->data, move->text->data, copy->len) == 0)
    return TRUE;

  /* Translators: a file's name. */
  g_set_error (error, KEEL_ERROR, KEEL_ERROR_CHANGED, _("The copy of “%s” is not the same"), path);
  return FALSE;
}

static gboolean
advance (Move     *move,
         guint     n_done,
         guint     n_total,
         GError  **error)
{
  if (move->progress != NULL)
    move->progress (n_done, n_total, move->user_data);
  return !g_cancellable_set_error_if_cancelled (move->cancellable, error);
}

static gboolean
copy_all (Move    *move,
          GError **error)
{
  for (guint i = 0; i < move->files->len; i++)
    {
      const KeelFolderFile *file = g_ptr_array_index (move->files, i);

      if (!advance (move, i, 2 * move->files->len, error))
        return FALSE;
      if (!file->is_regular)
        continue;
      if (!copy_file (move, file->path, error))
        return FALSE;
      g_ptr_array_add (move->copied, file->path);
    }
  return TRUE;
}

static gboolean
verify_all (Move    *move,
            GError **error)
{
  for (guint i = 0; i < move->copied->len; i++)
    if (!advance (move, move->files->len + i, 2 * move->files->len, error)
        || !verify_file (move, g_ptr_array_index (move->copied, i), error))
      return FALSE;
  return check_unchanged (move, error);
}

static gboolean
sync_copy (Move    *move,
           GError **error)
{
  g_auto (GStrv) shelves = keel_folder_list_shelves (move->to);

  for (char **shelf = shelves; *shelf != NULL; shelf++)
    {
      keel_autofd int dir = keel_file_open_folder (move->to, *shelf, error);

      if (dir < 0 || !keel_file_sync_folder (dir, *shelf, error))
        return FALSE;
    }
  return keel_file_sync_folder (move->to, move->target, error);
}

/* The copy's marker; the copy is a workbook when this returns TRUE. */
static gboolean
give_marker (Move    *move,
             GError **error)
{
  return keel_file_read (move->from, KEEL_FOLDER_MARKER, G_MAXINT32, move->text, NULL, error)
         && keel_file_replace (move->to, KEEL_FOLDER_MARKER, move->text->data, move->text->len, error);
}

static void
remove_files (int        dir,
              GPtrArray *paths)
{
  g_auto (GStrv) shelves = NULL;

  unlinkat (dir, KEEL_FOLDER_MARKER, 0);
  for (guint i = 0; i < paths->len; i++)
    unlinkat (dir, g_ptr_array_index (paths, i), 0);

  shelves = keel_folder_list_shelves (dir);
  for (guint i = g_strv_length (shelves); i > 0; i--)
    unlinkat (dir, shelves[i - 1], AT_REMOVEDIR);
}

static gboolean
open_target (Move    *move,
             GError **error)
{
  g_autofree char *reason = NULL;
  KeelFolderState state;

  if (!keel_folder_make_path (move->target, error))
    return FALSE;

  state = keel_folder_look (move->target, &reason);
  if (state != KEEL_FOLDER_EMPTY)
    {
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_USAGE, "%s",
                   state == KEEL_FOLDER_WORKBOOK ? _("There is a workbook already") : reason);
      return FALSE;
    }

  move->to = open (move->target, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (move->to >= 0)
    {
      /* A file system without permissions refuses; it is the reader's choice. */
      (void) !fchmod (move->to, 0700);
      return TRUE;
    }
  keel_file_set_error (error, KEEL_FILE_LISTING, move->target, errno);
  return FALSE;
}

static gboolean
open_folder (Move    *move,
             GError **error)
{
  g_autofree char *reason = NULL;

  if (keel_folder_look (move->folder, &reason) != KEEL_FOLDER_WORKBOOK)
    {
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_NOT_WORKBOOK, "%s",
                   reason != NULL ? reason : _("There is no workbook to move"));
      return FALSE;
    }

  move->from = open (move->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (move->from < 0)
    {
      keel_file_set_error (error, KEEL_FILE_LISTING, move->folder, errno);
      return FALSE;
    }
  keel_folder_lock (move->from);
  move->files = list_ours (move->from, error);
  return move->files != NULL;
}

static gboolean
move_all (Move    *move,
          GError **error)
{
  if (!open_folder (move, error) || !open_target (move, error))
    return FALSE;

  if (copy_all (move, error) && sync_copy (move, error) && verify_all (move, error) && give_marker (move, error))
    {
      remove_files (move->from, move->copied);
      return TRUE;
    }

  remove_files (move->to, move->copied);
  return FALSE;
}

gboolean
keel_folder_move (const char    *folder,
                  const char    *target,
                  KeelProgress   progress,
                  gpointer       user_data,
                  GCancellable  *cancellable,
                  GError       **error)
{
  Move move = {
    .folder = folder,
    .target = target,
    .from = -1,
    .to = -1,
    .copied = g_ptr_array_new (),
    .text = g_byte_array_new (),
    .progress = progress,
    .user_data = user_data,
    .cancellable = cancellable,
  };
  gboolean is_moved = move_all (&move, error);

  move_clear (&move);
  return is_moved;
}
