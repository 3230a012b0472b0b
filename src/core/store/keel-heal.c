/* SPDX-License-Identifier: GPL-3.0-or-later */

/* After a crash. A save that was killed leaves a temporary file that holds either the
 * document it was about to write or the one it had just replaced. Nobody can tell
 * which, so: what is known to be kept elsewhere is removed, anything else becomes a
 * second version, which its reader decides about.
 *
 * No save of ours can be under way, on this device: the lock is held. Another device,
 * whose temporary file a sync tool has brought, is given an hour. */

#include "keel-store-private.h"

#include <string.h>
#include <sys/file.h>
#include <time.h>
#include <unistd.h>

/* "journal/2026/.NAME.json.1234abcd.~tmp" → "journal/2026/NAME.json"; NULL if the name
 * is none of ours. */
static char *
path_of_leftover (const char *leftover)
{
  const char *name = keel_folder_get_name (leftover);
  const char *end = name + strlen (name) - strlen (".12345678.~tmp");

  if (end - name < (gssize) strlen (".N.json") || *end != '.' || strspn (end + 1, "0123456789abcdef") != 8
      || strncmp (end - strlen (".json"), ".json", strlen (".json")) != 0)
    return NULL;
  return g_strdup_printf ("%.*s%.*s", (int) (name - leftover), leftover, (int) (end - name - 1), name + 1);
}

static gboolean
is_old (KeelStore          *self,
        const KeelFileStat *stat)
{
  return stat->mtime / G_GINT64_CONSTANT (1000000000) <= (gint64) time (NULL) - self->leftover_age;
}

/* The document itself, one of its versions, or its history has the same bytes. */
static gboolean
is_kept_elsewhere (KeelStore        *self,
                   const char       *path,
                   const KeelDigest *digest)
{
  KeelSeen *seen = keel_store_recall (self, path);
  g_autofree char *version = keel_store_version_path (path, digest);
  KeelSeen *kept = keel_store_recall (self, version);
  gboolean is_kept;

  is_kept = (seen != NULL && keel_digest_equal (&seen->digest, digest)
             && (seen->attention == NULL || seen->attention->state != KEEL_DOCUMENT_VANISHED))
            || (kept != NULL && keel_digest_equal (&kept->digest, digest))
            || (seen != NULL && seen->id != NULL && keel_store_has_history (self, seen->id, digest));
  keel_seen_free (seen);
  keel_seen_free (kept);
  return is_kept;
}

/* The path of the second version it has become; NULL if it is gone, or left alone. */
static char *
heal (KeelStore  *self,
      const char *leftover)
{
  g_autofree char *path = path_of_leftover (leftover);
  g_autofree char *version = NULL;
  g_autoptr (GByteArray) text = g_byte_array_new ();
  KeelFileStat stat;
  KeelDigest digest;

  if (path == NULL
      || !keel_file_read (self->dir, leftover, keel_folder_max_document (), text, &stat, NULL)
      || !is_old (self, &stat))
    return NULL;

  digest = keel_digest_of (text->data, text->len);
  if (text->len == 0 || is_kept_elsewhere (self, path, &digest))
    {
      unlinkat (self->dir, leftover, 0);
      return NULL;
    }

  version = keel_store_version_path (path, &digest);
  if (!keel_file_give_name (self->dir, leftover, version))
    return NULL;
  return g_steal_pointer (&version);
}

/* A draft or an index that was not finished: what it replaces is whole. Who writes one
 * just now holds a shared lock on the folder: its clock may be another than ours, so the
 * age alone does not tell. */
static void
sweep (KeelStore  *self,
       const char *folder)
{
  keel_autofd int dir = keel_file_open_folder (self->state, folder, NULL);
  g_auto (GStrv) names = NULL;

  if (dir < 0 || flock (dir, LOCK_EX | LOCK_NB) < 0)
    return;

  names = keel_file_list_names (dir, ".");
  for (char **name = names; *name != NULL; name++)
    {
      KeelFileStat stat;
      gboolean is_regular;

      if ((*name)[0] == '.' && g_str_has_suffix (*name, ".~tmp")
          && keel_file_look (dir, *name, &stat, &is_regular) && is_old (self, &stat))
        unlinkat (dir, *name, 0);
    }
}

char **
keel_store_heal (KeelStore *self,
                 GPtrArray *leftovers)
{
  g_autoptr (GStrvBuilder) versions = g_strv_builder_new ();

  if (!keel_store_begin_writing (self, NULL))
    return g_strv_builder_end (versions);

  for (guint i = 0; i < leftovers->len; i++)
    {
      g_autofree char *version = heal (self, g_ptr_array_index (leftovers, i));

      if (version != NULL)
        g_strv_builder_add (versions, version);
    }
  sweep (self, ".");
  sweep (self, "drafts");
  keel_store_end_writing (self);
  return g_strv_builder_end (versions);
}
