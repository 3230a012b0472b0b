/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Removing for good, which only a person decides. A document is taken out of its place
 * first, by a rename, and looked at then: if it is not what its reader has seen, it
 * goes back. And, unless "there too" was asked for, its bytes are in history before
 * they are unlinked. */

#include "keel-store-private.h"
#include "keel-config.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <unistd.h>
#include "keel-backup.h"
#include "keel-error.h"

static gboolean
check_unchanged (KeelStore   *self,
                 const char  *path,
                 GByteArray  *text,
                 GError     **error)
{
  KeelDigest digest = keel_digest_of (text->data, text->len);
  KeelSeen *seen = keel_store_recall (self, path);
  gboolean is_same = seen != NULL && keel_digest_equal (&seen->digest, &digest);

  keel_seen_free (seen);
  if (!is_same)
    /* Translators: a file's name. */
    g_set_error (error, KEEL_ERROR, KEEL_ERROR_CHANGED, _("“%s” has changed meanwhile and was not removed"), path);
  return is_same;
}

/* The file lies under @temporary in @dir now; @path is where it was. */
static gboolean
let_go (KeelStore   *self,
        int          dir,
        const char  *temporary,
        const char  *path,
        const char  *history_of,
        GError     **error)
{
  g_autoptr (GByteArray) text = g_byte_array_new ();

  if (!keel_file_read (dir, temporary, keel_folder_max_document (), text, NULL, error)
      || !check_unchanged (self, path, text, error))
    return FALSE;
  if (history_of != NULL
      && !keel_store_keep_history (self, history_of, text->data, text->len, TRUE, error))
    return FALSE;
  if (unlinkat (dir, temporary, 0) == 0)
    return TRUE;

  keel_file_set_error (error, KEEL_FILE_REMOVING, path, errno);
  return FALSE;
}

/* @history_of: the record in whose history the bytes are kept; NULL for none. */
static gboolean
remove_document (KeelStore   *self,
                 const char  *path,
                 const char  *history_of,
                 GError     **error)
{
  const char *name = keel_folder_get_name (path);
  g_autofree char *shelf = g_path_get_dirname (path);
  g_autofree char *temporary = keel_file_temporary_name (name);
  keel_autofd int dir = keel_file_open_folder (self->dir, shelf, error);

  if (dir < 0)
    return FALSE;
  if (!keel_file_rename (dir, name, temporary, 0))
    {
      if (errno == ENOENT)
        {
          keel_store_forget_path (self, path);
          return TRUE;
        }
      keel_file_set_error (error, KEEL_FILE_REMOVING, path, errno);
      return FALSE;
    }
  if (!let_go (self, dir, temporary, path, history_of, error))
    {
      keel_file_give_name (dir, temporary, name);
      return FALSE;
    }

  keel_store_forget_path (self, path);
  return keel_file_sync_folder (dir, path, error);
}

/* Second versions first: while they are there, the record is there. */
static gboolean
remove_documents (KeelStore   *self,
                  const char  *id,
                  const char  *history_of,
                  GError     **error)
{
  g_autofree char *record_path = keel_store_find_path (self, id);
  g_auto (GStrv) paths = keel_store_find_all_paths (self, id);

  for (char **path = paths; *path != NULL; path++)
    if (g_strcmp0 (*path, record_path) != 0 && !remove_document (self, *path, history_of, error))
      return FALSE;

  return record_path == NULL || remove_document (self, record_path, history_of, error);
}

gboolean
keel_store_delete_for_good (KeelStore   *self,
                            const char  *id,
                            gboolean     there_too,
                            GError     **error)
{
  gboolean is_removed;

  if (!keel_store_begin_writing (self, error))
    return FALSE;
  is_removed = remove_documents (self, id, there_too ? NULL : id, error);
  keel_store_end_writing (self);
  if (!is_removed)
    return FALSE;

  /* Without this, the next start would take it for vanished: a question too many, but
   * no loss. */
  (void) !keel_store_write_index (self, NULL);
  return keel_store_remove_drafts (self, id, error)
         && (!there_too || (keel_store_remove_history (self, id, error) && keel_backup_remove_record (self, id, error)));
}

static gboolean
settle_locked (KeelStore   *self,
               const char  *path,
               GError     **error)
{
  KeelSeen *seen = keel_store_recall (self, path);
  gboolean is_settled = FALSE;

  if (seen == NULL || seen->attention == NULL || seen->attention->state != KEEL_DOCUMENT_SECOND_VERSION)
    /* Translators: a file's name. */
    g_set_error (error, KEEL_ERROR, KEEL_ERROR_NOT_FOUND, _("“%s” is not a second version of an entry"), path);
  else
    is_settled = remove_document (self, path, seen->id, error);
  keel_seen_free (seen);
  return is_settled;
}

gboolean
keel_store_settle_version (KeelStore   *self,
                           const char  *path,
                           GError     **error)
{
  gboolean is_settled;

  if (!keel_store_begin_writing (self, error))
    return FALSE;
  is_settled = settle_locked (self, path, error);
  keel_store_end_writing (self);

  if (is_settled)
    (void) !keel_store_write_index (self, NULL);
  return is_settled;
}

static gboolean
unlink_ours (KeelStore   *self,
             const char  *path,
             GError     **error)
{
  if (unlinkat (self->dir, path, 0) == 0 || errno == ENOENT)
    return TRUE;

  keel_file_set_error (error, KEEL_FILE_REMOVING, path, errno);
  return FALSE;
}

static gboolean
erase_state (KeelStore  *self,
             GError    **error)
{
  g_auto (GStrv) names = keel_file_list_names (self->state, ".");

  for (char **name = names; *name != NULL; name++)
    if (!keel_file_remove_tree (self->state, *name, error))
      return FALSE;

  /* It may hold what is not ours; and it is empty of ours. */
  rmdir (self->state_folder);
  return TRUE;
}

static gboolean
erase_documents (KeelStore  *self,
                 GError    **error)
{
  g_autoptr (GPtrArray) leftovers = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) files = keel_folder_walk (self->dir, 0, TRUE, leftovers, error);
  g_auto (GStrv) shelves = NULL;

  if (files == NULL)
    return FALSE;
  for (guint i = 0; i < files->len; i++)
    {
      const KeelFolderFile *file = g_ptr_array_index (files, i);

      if (file->is_regular && !unlink_ours (self, file->path, error))
        return FALSE;
    }
  for (guint i = 0; i < leftovers->len; i++)
    if (!unlink_ours (self, g_ptr_array_index (leftovers, i), error))
      return FALSE;

  /* Years stand after what they are in; one that holds what is not ours stays. */
  shelves = keel_folder_list_shelves (self->dir);
  for (guint i = g_strv_length (shelves); i > 0; i--)
    unlinkat (self->dir, shelves[i - 1], AT_REMOVEDIR);
  return TRUE;
}

/* The marker last: a run that is cut short is a workbook with less in it, and can be
 * erased again. */
static gboolean
erase_locked (KeelStore  *self,
              GError    **error)
{
  return erase_state (self, error)
         && erase_documents (self, error)
         && unlink_ours (self, KEEL_FOLDER_README, error)
         && unlink_ours (self, KEEL_FOLDER_MARKER, error)
         && keel_file_sync_folder (self->dir, self->folder, error);
}

gboolean
keel_store_erase_everything (KeelStore  *self,
                             GError    **error)
{
  gboolean is_erased;

  if (self->is_read_only)
    {
      g_set_error_literal (error, KEEL_ERROR, KEEL_ERROR_FROZEN,
                           _("The workbook was opened to look only; nothing is written"));
      return FALSE;
    }

  g_mutex_lock (&self->writing);
  keel_folder_lock (self->dir);
  is_erased = erase_locked (self, error);
  keel_store_end_writing (self);
  return is_erased;
}
