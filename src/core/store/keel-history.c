/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The documents that saves have replaced, on this device:
 *
 *   <state>/history/<id, see keel_id_to_name()>/20261123T200211Z-9f86d081.json
 *
 * The name is when the document says it was modified, in UTC, and the first digits of
 * its SHA-256; so the same bytes are kept once, and names sort by time. */

#include "keel-store-private.h"
#include "keel-config.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "keel-error.h"
#include "keel-id.h"
#include "keel-json-gate.h"

#define N_NEWEST 20

#define TIME_LENGTH 16   /* 20261123T200211Z */
#define DAY_LENGTH 8
#define NAME_LENGTH (TIME_LENGTH + 1 + 8 + 5)

static char *
folder_for (const char *id)
{
  g_autofree char *name = keel_id_to_name (id);

  return g_strconcat ("history/", name, NULL);
}

static gboolean
is_version_name (const char *name)
{
  return strlen (name) == NAME_LENGTH
         && strspn (name, "0123456789TZ") == TIME_LENGTH
         && name[TIME_LENGTH] == '-'
         && strspn (name + TIME_LENGTH + 1, "0123456789abcdef") == 8
         && g_str_has_suffix (name, ".json");
}

/* When the document says it was modified. */
static KeelMoment
find_modified (const char *text,
               gsize       length)
{
  g_autoptr (GArray) members = NULL;
  KeelMoment modified = KEEL_MOMENT_NONE;

  if (!keel_json_gate (text, length, keel_json_limits_document (), NULL))
    return modified;

  members = keel_json_list_members (text, length);
  for (guint i = 0; i < members->len; i++)
    {
      const KeelJsonMember *member = &g_array_index (members, KeelJsonMember, i);
      g_autofree char *value = NULL;

      if (member->name_length != strlen ("modified") || memcmp (member->name, "modified", member->name_length) != 0
          || member->value_length < 2)
        continue;
      value = g_strndup (member->value + 1, member->value_length - 2);
      keel_moment_parse (value, &modified);
    }
  return modified;
}

static char *
name_for (const char *text,
          gsize       length)
{
  KeelMoment modified = find_modified (text, length);
  KeelDigest digest = keel_digest_of (text, length);
  g_autofree char *hex = keel_digest_to_string (&digest);
  g_autoptr (GDateTime) when = NULL;
  g_autofree char *time = NULL;

  if (keel_moment_is_set (modified))
    when = g_date_time_new_from_unix_utc (modified.seconds);
  time = when == NULL ? g_strdup ("00010101T000000Z") : g_date_time_format (when, "%Y%m%dT%H%M%SZ");
  return g_strdup_printf ("%s-%.8s.json", time, hex);
}

/* Names of versions, oldest first. */
static GPtrArray *
list_names (int         dir,
            const char *folder)
{
  g_auto (GStrv) names = keel_file_list_names (dir, folder);
  GPtrArray *versions = g_ptr_array_new_with_free_func (g_free);

  for (char **name = names; *name != NULL; name++)
    if (is_version_name (*name))
      g_ptr_array_add (versions, g_strdup (*name));
  return versions;
}

/* Beyond the newest, only the last of each day stays, and what has just come. */
static void
thin_out (int         dir,
          const char *newcomer)
{
  g_autoptr (GPtrArray) names = list_names (dir, ".");

  for (guint i = 0; i + N_NEWEST < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      const char *next = g_ptr_array_index (names, i + 1);

      if (strncmp (name, next, DAY_LENGTH) == 0 && strcmp (name, newcomer) != 0)
        unlinkat (dir, name, 0);
    }
}

static gboolean
is_there (int         dir,
          const char *name)
{
  KeelFileStat stat;
  gboolean is_regular;

  return keel_file_look (dir, name, &stat, &is_regular) && is_regular;
}

/* A file that was cut off by a crash has the name of what it should have been: durable
 * means that it is written anew. */
static gboolean
write_version (int            dir,
               const char    *name,
               gconstpointer  data,
               gsize          length,
               gboolean       durable,
               GError       **error)
{
  if (durable)
    return keel_file_replace (dir, name, data, length, error);
  return is_there (dir, name) || keel_file_write_new (dir, name, data, length, FALSE, NULL, error);
}

gboolean
keel_store_keep_history (KeelStore      *self,
                         const char     *id,
                         gconstpointer   data,
                         gsize           length,
                         gboolean        durable,
                         GError        **error)
{
  g_autofree char *folder = folder_for (id);
  g_autofree char *name = name_for (data, length);
  keel_autofd int dir = keel_store_open_state (self, folder, durable, error);

  if (dir < 0 || !write_version (dir, name, data, length, durable, error))
    return FALSE;

  thin_out (dir, name);
  return TRUE;
}

gboolean
keel_store_move_to_history (KeelStore     *self,
                            const char    *id,
                            gconstpointer  data,
                            gsize          length,
                            int            from,
                            const char    *from_name)
{
  g_autofree char *folder = folder_for (id);
  g_autofree char *name = name_for (data, length);
  keel_autofd int dir = keel_store_open_state (self, folder, FALSE, NULL);

  if (dir < 0 || renameat2 (from, from_name, dir, name, 0) < 0)
    return FALSE;

  thin_out (dir, name);
  return TRUE;
}

gboolean
keel_store_has_history (KeelStore        *self,
                        const char       *id,
                        const KeelDigest *digest)
{
  g_autofree char *folder = folder_for (id);
  g_autofree char *hex = keel_digest_to_string (digest);
  g_autofree char *ending = g_strdup_printf ("-%.8s.json", hex);
  g_autoptr (GPtrArray) names = list_names (self->state, folder);
  g_autoptr (GByteArray) text = g_byte_array_new ();

  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path = g_build_filename (folder, g_ptr_array_index (names, i), NULL);
      KeelDigest kept;

      if (!g_str_has_suffix (path, ending)
          || !keel_file_read (self->state, path, keel_folder_max_document (), text, NULL, NULL))
        continue;
      kept = keel_digest_of (text->data, text->len);
      if (keel_digest_equal (&kept, digest))
        return TRUE;
    }
  return FALSE;
}

gboolean
keel_store_remove_history (KeelStore   *self,
                           const char  *id,
                           GError     **error)
{
  g_autofree char *folder = folder_for (id);

  return keel_file_remove_tree (self->state, folder, error);
}

static KeelVersion *
read_version (KeelStore  *self,
              const char *folder,
              const char *name,
              GByteArray *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  KeelFileStat stat;
  KeelVersion *version;

  if (!keel_file_read (self->state, path, keel_folder_max_document (), text, &stat, NULL))
    return NULL;

  version = g_new0 (KeelVersion, 1);
  version->name = g_strdup (name);
  version->modified = find_modified ((const char *) text->data, text->len);
  version->size = stat.size;
  return version;
}

GPtrArray *
keel_store_list_history (KeelStore  *self,
                         const char *id)
{
  g_autofree char *folder = folder_for (id);
  g_autoptr (GPtrArray) names = list_names (self->state, folder);
  g_autoptr (GByteArray) text = g_byte_array_new ();
  GPtrArray *versions = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_version_free);

  for (guint i = names->len; i > 0; i--)
    {
      KeelVersion *version = read_version (self, folder, g_ptr_array_index (names, i - 1), text);

      if (version != NULL)
        g_ptr_array_add (versions, version);
    }
  return versions;
}

KeelRecord *
keel_store_read_history (KeelStore   *self,
                         const char  *id,
                         const char  *name,
                         GError     **error)
{
  g_autofree char *path = NULL;
  g_autoptr (GByteArray) text = g_byte_array_new ();
  KeelRecord *record;

  if (!keel_id_is_any (id) || !is_version_name (name))
    {
      /* Translators: a file's name. */
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_NOT_FOUND, _("There is no earlier version “%s”"), name);
      return NULL;
    }

  path = g_build_filename ("history", id, name, NULL);
  if (!keel_file_read (self->state, path, keel_folder_max_document (), text, NULL, error))
    return NULL;

  record = keel_record_new_from_json ((const char *) text->data, text->len, error);
  if (record == NULL)
    /* Translators: a file's name; a sentence that says what is wrong in it follows. */
    g_prefix_error (error, _("“%s” cannot be read: "), path);
  return record;
}

void
keel_version_free (KeelVersion *version)
{
  if (version == NULL)
    return;

  g_free (version->name);
  g_free (version);
}
