/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The exchange save. The diagram in keel-store.c shows its way; here is each step.
 *
 * Exchange, not rename: whatever a sync tool wrote meanwhile ends up in our hands
 * instead of being destroyed unseen. What comes out of the exchange is compared, by
 * SHA-256, with what the store last read or wrote there. */

#include "keel-store-private.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>
#include "keel-error.h"

/* A file that comes and goes between two calls of ours, so many times in a row. */
#define N_TRIES 8

/* One document on its way to its place. */
typedef struct
{
  KeelStore    *store;
  const char   *id;
  const char   *path;         /* within the workbook */
  const char   *name;         /* in the folder */
  int           dir;          /* the folder */
  char         *temporary;    /* a name in it */

  gconstpointer data;
  gsize         length;
  KeelDigest    digest;
  KeelFileStat  stat;         /* of the new file */

  KeelSeen     *known;        /* what is remembered of the path; may be NULL */
  GByteArray   *old;          /* what was there */
  gboolean      had_old;
  char         *old_name;     /* where it lies now; NULL if nowhere */
  char         *version;      /* the path it was kept at, if it was not what was known */
} Placing;

static void
placing_clear (Placing *placing)
{
  keel_file_close (&placing->dir);
  keel_seen_free (placing->known);
  g_clear_pointer (&placing->old, g_byte_array_unref);
  g_free (placing->temporary);
  g_free (placing->old_name);
  g_free (placing->version);
}

/* Equal bytes are not written: no sync tool is stirred, no clock is moved. */
static gboolean
is_saved_already (const Placing *placing)
{
  KeelFileStat stat;
  gboolean is_regular;

  return placing->known != NULL
         && placing->known->attention == NULL
         && keel_digest_equal (&placing->known->digest, &placing->digest)
         && keel_file_look (placing->store->dir, placing->path, &stat, &is_regular)
         && keel_file_stat_equal (&stat, &placing->known->stat);
}

static gboolean
write_temporary (Placing  *placing,
                 GError  **error)
{
  placing->dir = keel_store_open_shelf (placing->store, placing->path, &placing->name, error);
  if (placing->dir < 0)
    return FALSE;

  placing->temporary = keel_file_temporary_name (placing->name);
  return keel_file_write_new (placing->dir, placing->temporary, placing->data, placing->length,
                              TRUE, &placing->stat, error);
}

/* What could not be read when it was last seen is not known, however well its digest
 * is. */
static gboolean
was_read (const KeelSeen *known)
{
  return known != NULL
         && (known->attention == NULL || known->attention->state == KEEL_DOCUMENT_VANISHED);
}

/* Whether @bytes, which were found in the place, are nobody's loss. */
static gboolean
is_known (const Placing *placing,
          GByteArray    *bytes)
{
  KeelDigest digest = keel_digest_of (bytes->data, bytes->len);

  return keel_digest_equal (&digest, &placing->digest)
         || (was_read (placing->known) && keel_digest_equal (&digest, &placing->known->digest));
}

/* A file system that cannot exchange (NFS, FUSE, exFAT): between the look and the
 * rename a version can be lost; it is made as short as can be. */
static gboolean
keep_by_copying (Placing  *placing,
                 GError  **error)
{
  KeelDigest digest = keel_digest_of (placing->old->data, placing->old->len);
  g_autofree char *version = keel_store_version_path (placing->path, &digest);

  if (!keel_store_write_version (placing->store, version, placing->old->data, placing->old->len, error))
    return FALSE;

  placing->version = g_steal_pointer (&version);
  return TRUE;
}

static gboolean
compare_and_replace (Placing  *placing,
                     GError  **error)
{
  g_autoptr (GError) problem = NULL;

  placing->had_old = keel_file_read (placing->dir, placing->name, keel_folder_max_document (),
                                     placing->old, NULL, &problem);
  if (!placing->had_old && !g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, g_steal_pointer (&problem));
      return FALSE;
    }
  if (placing->had_old && !is_known (placing, placing->old) && !keep_by_copying (placing, error))
    return FALSE;
  if (keel_file_rename (placing->dir, placing->temporary, placing->name, 0))
    return TRUE;

  keel_file_set_error (error, KEEL_FILE_WRITING, placing->path, errno);
  if (placing->version != NULL)
    unlinkat (placing->store->dir, placing->version, 0);
  return FALSE;
}

static gboolean
put_in_place (Placing  *placing,
              GError  **error)
{
  gboolean is_there = placing->known != NULL;

  for (guint i = 0; i < N_TRIES && !placing->store->cannot_exchange; i++)
    {
      guint flags = is_there ? RENAME_EXCHANGE : RENAME_NOREPLACE;

      if (keel_file_rename (placing->dir, placing->temporary, placing->name, flags))
        {
          placing->had_old = is_there;
          placing->old_name = is_there ? g_strdup (placing->temporary) : NULL;
          return TRUE;
        }
      if (errno == EINVAL || errno == ENOSYS)
        placing->store->cannot_exchange = TRUE;
      else if (errno == (is_there ? ENOENT : EEXIST))
        is_there = !is_there;
      else
        break;
    }

  if (placing->store->cannot_exchange)
    return compare_and_replace (placing, error);

  keel_file_set_error (error, KEEL_FILE_WRITING, placing->path, errno);
  return FALSE;
}

/* Gives what was there a name of its own. If that cannot be read, or is not even a file,
 * it is kept as it is all the same. */
static gboolean
keep_as_version (Placing  *placing,
                 GError  **error)
{
  KeelDigest digest = placing->old->len > 0
                      ? keel_digest_of (placing->old->data, placing->old->len)
                      : keel_digest_of (placing->temporary, strlen (placing->temporary));
  g_autofree char *version = keel_store_version_path (placing->path, &digest);
  const char *name = strrchr (version, '/') + 1;

  if (!keel_file_rename (placing->dir, placing->old_name, name, RENAME_NOREPLACE))
    {
      if (errno == EEXIST
          && keel_store_has_version (placing->store, version, placing->old->data, placing->old->len))
        return TRUE;
      keel_file_set_error (error, KEEL_FILE_WRITING, version, errno);
      return FALSE;
    }

  g_free (placing->old_name);
  placing->old_name = g_strdup (name);
  placing->version = g_steal_pointer (&version);
  return TRUE;
}

static gboolean
judge_what_was_there (Placing  *placing,
                      GError  **error)
{
  if (placing->old_name == NULL)
    return TRUE;
  if (keel_file_read (placing->dir, placing->old_name, keel_folder_max_document (), placing->old, NULL, NULL)
      && is_known (placing, placing->old))
    return TRUE;
  return keep_as_version (placing, error);
}

/* What we have just taken out of the place is unlinked only if it is ours: a sync tool
 * may have been there again. */
static void
exchange_back (Placing *placing)
{
  KeelFileStat stat;
  gboolean is_regular;

  if (!keel_file_rename (placing->dir, placing->old_name, placing->name, RENAME_EXCHANGE))
    return;
  if (keel_file_look (placing->dir, placing->old_name, &stat, &is_regular)
      && keel_file_stat_equal (&stat, &placing->stat))
    unlinkat (placing->dir, placing->old_name, 0);
}

static void
copy_back (Placing *placing)
{
  if (placing->version != NULL)
    unlinkat (placing->store->dir, placing->version, 0);
  if (keel_file_write_new (placing->dir, placing->temporary, placing->old->data, placing->old->len,
                           TRUE, NULL, NULL))
    keel_file_rename (placing->dir, placing->temporary, placing->name, 0);
}

/* The folder could not be synced: nothing may be reported saved, and what was there is
 * to stay. */
static void
take_back (Placing *placing)
{
  if (placing->old_name != NULL)
    exchange_back (placing);
  else if (placing->had_old)
    copy_back (placing);
  else
    unlinkat (placing->dir, placing->name, 0);
}

/* What was there goes to history, if it is not what is there now. */
static void
keep_old (Placing *placing)
{
  KeelDigest digest = keel_digest_of (placing->old->data, placing->old->len);
  gboolean is_same = keel_digest_equal (&digest, &placing->digest);

  if (!is_same && placing->old_name != NULL
      && keel_store_move_to_history (placing->store, placing->id, placing->old->data, placing->old->len,
                                     placing->dir, placing->old_name))
    return;

  if (!is_same)
    keel_store_keep_history (placing->store, placing->id, placing->old->data, placing->old->len, FALSE, NULL);
  if (placing->old_name != NULL)
    unlinkat (placing->dir, placing->old_name, 0);
}

/* The document is durable; nothing from here on can make the save fail. */
static void
put_away (Placing *placing)
{
  if (placing->had_old && placing->version == NULL)
    keep_old (placing);

  keel_store_note_save (placing->store, placing->id, placing->path, &placing->stat, &placing->digest);
  if (placing->version != NULL)
    keel_document_unref (keel_store_take_in (placing->store, placing->version));
}

static gboolean
place (Placing  *placing,
       GError  **error)
{
  if (!write_temporary (placing, error))
    return FALSE;
  if (!put_in_place (placing, error))
    {
      unlinkat (placing->dir, placing->temporary, 0);
      return FALSE;
    }
  if (!judge_what_was_there (placing, error)
      || !keel_file_sync_folder (placing->dir, placing->path, error))
    {
      take_back (placing);
      return FALSE;
    }

  put_away (placing);
  return TRUE;
}

static gboolean
may_be_written (const Placing  *placing,
                GError        **error)
{
  const KeelDocument *attention = placing->known == NULL ? NULL : placing->known->attention;

  if (attention == NULL || attention->state != KEEL_DOCUMENT_NEWER)
    return TRUE;

  g_set_error_literal (error, KEEL_ERROR, KEEL_ERROR_NEWER, attention->reason);
  return FALSE;
}

static gboolean
save_at (KeelStore      *self,
         KeelStoreSave  *save,
         const char     *path,
         GError        **error)
{
  Placing placing = { .store = self, .id = save->id, .path = path, .dir = -1 };
  gboolean is_saved;

  placing.data = g_bytes_get_data (save->bytes, &placing.length);
  placing.digest = keel_digest_of (placing.data, placing.length);
  placing.known = keel_store_recall (self, path);
  placing.old = g_byte_array_new ();

  is_saved = may_be_written (&placing, error)
             && (is_saved_already (&placing) || place (&placing, error));

  if (is_saved && placing.version != NULL)
    {
      g_free (save->second_version);
      save->second_version = g_steal_pointer (&placing.version);
    }
  placing_clear (&placing);
  return is_saved;
}

gboolean
keel_store_save (KeelStore      *self,
                 KeelStoreSave  *save,
                 GError        **error)
{
  g_autofree char *path = NULL;
  gboolean is_saved;

  if (!keel_store_begin_writing (self, error))
    return FALSE;

  path = keel_store_find_place (self, save);
  is_saved = keel_store_pass_gate (save->bytes, path, error) && save_at (self, save, path, error);
  keel_store_end_writing (self);

  if (is_saved)
    keel_store_drop_draft (self, save->id);
  return is_saved;
}
