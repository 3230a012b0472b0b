/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Second versions, and what all writing of documents has in common.
 *
 * A version that came in between is a document of its own beside the record's:
 * NAME.version-9f86d081884c7d65.json, where the digits are the first of its SHA-256: the
 * same version is kept once, and no two share a name (by eight digits, two of 10,000
 * versions of one record did once in a hundred times). To the loader it is a second
 * version because the id in it is another's, whatever its name: that is how Syncthing's
 * and Nextcloud's copies are known too. */

#include "keel-store-private.h"
#include "keel-config.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <unistd.h>
#include "keel-json-gate.h"

KeelStoreSave *
keel_store_save_new (KeelRecord *record,
                     GBytes     *bytes)
{
  KeelStoreSave *save = g_new0 (KeelStoreSave, 1);

  save->id = g_strdup (keel_record_get_id (record));
  save->folder = g_strdup (keel_record_get_folder (record));
  save->day = keel_record_get_day (record);
  save->bytes = g_bytes_ref (bytes);
  return save;
}

void
keel_store_save_free (KeelStoreSave *save)
{
  if (save == NULL)
    return;

  g_free (save->id);
  g_free (save->folder);
  g_clear_pointer (&save->bytes, g_bytes_unref);
  g_free (save->second_version);
  g_free (save);
}

gboolean
keel_store_pass_gate (GBytes      *bytes,
                      const char  *path,
                      GError     **error)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  if (keel_json_gate (text, length, keel_json_limits_document (), error))
    return TRUE;

  /* Translators: a file's name; a sentence that says why follows. */
  g_prefix_error (error, _("“%s” cannot be saved: "), path);
  return FALSE;
}

char *
keel_store_find_place (KeelStore     *self,
                       KeelStoreSave *save)
{
  char *path = keel_store_find_path (self, save->id);

  return path != NULL ? path : keel_folder_path_for (save->folder, save->day, save->id);
}

char *
keel_store_version_path (const char       *path,
                         const KeelDigest *digest)
{
  g_autofree char *stem = g_strndup (path, strlen (path) - strlen (".json"));
  g_autofree char *hex = keel_digest_to_string (digest);

  return g_strdup_printf ("%s.version-%.16s.json", stem, hex);
}

gboolean
keel_store_has_version (KeelStore     *self,
                        const char    *version,
                        gconstpointer  data,
                        gsize          length)
{
  g_autoptr (GByteArray) kept = g_byte_array_new ();

  return keel_file_read (self->dir, version, keel_folder_max_document (), kept, NULL, NULL)
         && kept->len == length
         && memcmp (kept->data, data, length) == 0;
}

gboolean
keel_store_write_version (KeelStore      *self,
                          const char     *version,
                          gconstpointer   data,
                          gsize           length,
                          GError        **error)
{
  const char *name = NULL;
  keel_autofd int dir = keel_store_open_shelf (self, version, &name, error);
  g_autofree char *temporary = NULL;
  int errsv;

  if (dir < 0)
    return FALSE;
  if (keel_store_has_version (self, version, data, length))
    return TRUE;

  temporary = keel_file_temporary_name (name);
  if (!keel_file_write_new (dir, temporary, data, length, TRUE, NULL, error))
    return FALSE;
  if (keel_file_give_name (dir, temporary, name))
    return TRUE;

  errsv = errno;
  unlinkat (dir, temporary, 0);
  keel_file_set_error (error, KEEL_FILE_WRITING, version, errsv);
  return FALSE;
}

static gboolean
add_version (KeelStore      *self,
             KeelStoreSave  *save,
             GError        **error)
{
  g_autofree char *path = keel_store_find_place (self, save);
  g_autofree char *version = NULL;
  g_autofree char *shelf = g_path_get_dirname (path);
  keel_autofd int dir = -1;
  KeelDigest digest;
  gsize length;
  gconstpointer data = g_bytes_get_data (save->bytes, &length);

  digest = keel_digest_of (data, length);
  version = keel_store_version_path (path, &digest);
  if (!keel_store_pass_gate (save->bytes, version, error)
      || !keel_store_write_version (self, version, data, length, error))
    return FALSE;

  dir = keel_file_open_folder (self->dir, shelf, error);
  if (dir < 0 || !keel_file_sync_folder (dir, shelf, error))
    return FALSE;

  keel_document_unref (keel_store_take_in (self, version));
  g_free (save->second_version);
  save->second_version = g_steal_pointer (&version);
  return TRUE;
}

gboolean
keel_store_add_second_version (KeelStore      *self,
                               KeelStoreSave  *save,
                               GError        **error)
{
  gboolean is_added;

  if (!keel_store_begin_writing (self, error))
    return FALSE;
  is_added = add_version (self, save, error);
  keel_store_end_writing (self);
  return is_added;
}

gboolean
keel_store_holds (KeelStore  *self,
                  const char *id,
                  GBytes     *bytes)
{
  g_autofree char *path = keel_store_find_path (self, id);
  KeelSeen *seen = path == NULL ? NULL : keel_store_recall (self, path);
  KeelDigest digest = keel_digest_of (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  gboolean holds = seen != NULL && seen->attention == NULL && keel_digest_equal (&seen->digest, &digest);

  keel_seen_free (seen);
  return holds;
}
