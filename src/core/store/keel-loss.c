/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is missing, and what that means. A document that is not where it was may have
 * been moved, deleted by another device, or be lost; only its reader can tell. So:
 *
 *  (1) A record that can be read under another name is not missing.
 *  (2) What has vanished is remembered as it was, until it comes back or the reader
 *      accepts that it is gone.
 *  (3) More than a person deletes by hand, at once, freezes the workbook.
 */

#include "keel-store-private.h"
#include "keel-config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* More than this many, or one in twenty, at once: no person does that by hand. */
#define MANY_LOST 20
#define LOST_ONE_IN 20

/* Whether a folder above @path was listed, which then could not be opened. */
static gboolean
is_shut_away (GHashTable *listed,
              const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *parent = g_path_get_dirname (folder);

  return g_hash_table_contains (listed, folder) || g_hash_table_contains (listed, parent);
}

char **
keel_store_find_missing (KeelStore *self,
                         GPtrArray *files,
                         guint64    serial)
{
  g_autoptr (GHashTable) listed = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GStrvBuilder) missing = g_strv_builder_new ();
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = NULL;
  GHashTableIter iter;
  gpointer value;

  for (guint i = 0; i < files->len; i++)
    g_hash_table_add (listed, ((KeelFolderFile *) g_ptr_array_index (files, i))->path);

  locker = g_mutex_locker_new (&self->memory);
  g_hash_table_iter_init (&iter, self->seen);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      const KeelSeen *seen = value;

      if (!g_hash_table_contains (listed, seen->path) && !is_shut_away (listed, seen->path)
          && !keel_seen_is_vanished (seen) && seen->serial <= serial)
        g_strv_builder_add (missing, seen->path);
    }
  return g_strv_builder_end (missing);
}

/* Whether the record can be read under another path. */
static gboolean
is_elsewhere (KeelStore      *self,
              const KeelSeen *seen)
{
  const char *path = seen->id == NULL ? NULL : g_hash_table_lookup (self->paths, seen->id);

  return path != NULL && strcmp (path, seen->path) != 0;
}

void
keel_store_set_aside (KeelStore  *self,
                      const char *path)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);
  const KeelSeen *seen = g_hash_table_lookup (self->seen, path);

  if (seen != NULL)
    keel_store_free_id (self, seen);
}

gboolean
keel_store_put_back (KeelStore  *self,
                     const char *path)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);
  const KeelSeen *seen = g_hash_table_lookup (self->seen, path);

  if (seen == NULL || seen->id == NULL || g_hash_table_contains (self->paths, seen->id))
    return FALSE;

  g_hash_table_insert (self->paths, g_strdup (seen->id), g_strdup (path));
  return TRUE;
}

/* The document that takes over when the record's own is not there. */
static const KeelSeen *
find_successor (KeelStore      *self,
                const KeelSeen *gone)
{
  const KeelSeen *best = NULL;
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, self->seen);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      const KeelSeen *seen = value;

      if (seen != gone && g_strcmp0 (seen->id, gone->id) == 0
          && seen->attention != NULL && seen->attention->state == KEEL_DOCUMENT_SECOND_VERSION
          && (best == NULL || keel_seen_goes_before (seen->path, best->path, gone->id)))
        best = seen;
    }
  return best;
}

void
keel_seen_mark_vanished (KeelSeen *seen)
{
  /* Translators: a file's name. */
  g_autofree char *reason = g_strdup_printf (_("“%s” was there before and is gone"), seen->path);

  g_clear_pointer (&seen->attention, keel_document_unref);
  seen->attention = keel_document_new (KEEL_DOCUMENT_VANISHED, seen->path, seen->id, reason);
}

char *
keel_store_note_vanished (KeelStore  *self,
                          const char *path,
                          guint64     serial,
                          char      **out_promoted)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);
  KeelSeen *seen = g_hash_table_lookup (self->seen, path);
  const KeelSeen *successor;

  if (seen == NULL || seen->serial > serial || keel_seen_is_vanished (seen))
    return NULL;
  if (seen->id == NULL || is_elsewhere (self, seen))
    {
      g_hash_table_remove (self->seen, path);
      return NULL;
    }

  successor = find_successor (self, seen);
  g_hash_table_remove (self->paths, seen->id);
  if (successor != NULL)
    {
      *out_promoted = g_strdup (successor->path);
      g_hash_table_remove (self->seen, path);
      return NULL;
    }

  keel_seen_mark_vanished (seen);
  seen->is_lost = TRUE;
  return g_strdup (seen->id);
}

void
keel_store_judge_losses (KeelStore *self)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);
  GHashTableIter iter;
  gpointer value;
  guint n_records = 0;
  guint n_lost = 0;

  g_hash_table_iter_init (&iter, self->seen);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      const KeelSeen *seen = value;

      n_records += seen->id != NULL;
      n_lost += seen->is_lost;
    }

  self->has_lost_much = n_lost > MAX (MANY_LOST, n_records / LOST_ONE_IN);
}

/* The ids of what has vanished, which is forgotten. */
static GPtrArray *
forget_vanished (KeelStore *self)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, self->seen);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      KeelSeen *seen = value;

      seen->is_lost = FALSE;
      if (!keel_seen_is_vanished (seen))
        continue;
      g_ptr_array_add (ids, g_strdup (seen->id));
      g_hash_table_iter_remove (&iter);
    }
  self->has_lost_much = FALSE;
  return ids;
}

GPtrArray *
keel_store_accept_vanished (KeelStore *self)
{
  GPtrArray *ids = forget_vanished (self);

  /* If this fails, the reader is asked once more at the next start. */
  (void) !keel_store_write_index (self, NULL);
  return ids;
}
