/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a store remembers of its documents, and which of several with the same id
 * is the record. Its rules:
 *
 *  (1) A document is known by its path, a record by its id. The first document with
 *      an id is the record; of two, the one with the name we would give it; of two
 *      such, or none, the one whose path sorts first. So every device and every
 *      start decides alike.
 *  (2) What was read before a save of ours says nothing about the file after it,
 *      and is dropped: each save has a serial number, each reader notes the one
 *      before its read.
 */

#include "keel-store-private.h"

#include <string.h>
#include "keel-id.h"

KeelSeen *
keel_seen_new (const char *path)
{
  KeelSeen *seen = g_new0 (KeelSeen, 1);

  seen->path = g_strdup (path);
  return seen;
}

void
keel_seen_free (gpointer data)
{
  KeelSeen *seen = data;

  if (seen == NULL)
    return;

  g_clear_pointer (&seen->attention, keel_document_unref);
  g_free (seen->path);
  g_free (seen->id);
  g_free (seen);
}

gboolean
keel_seen_is_vanished (const KeelSeen *seen)
{
  return seen->attention != NULL && seen->attention->state == KEEL_DOCUMENT_VANISHED;
}

/* The name that keel_folder_path_for() gives to @id, whatever the day. */
static gboolean
has_own_name (const char *path,
              const char *id)
{
  const char *name = keel_folder_get_name (path);
  g_autofree char *day_text = g_strndup (name, 10);
  g_autofree char *ending = g_strconcat ("-", keel_id_get_tail (id), ".json", NULL);
  KeelDay day;

  if (keel_id_is_place (id))
    return g_str_has_prefix (path, id) && g_str_equal (path + strlen (id), ".json");

  return keel_day_parse (day_text, &day) && strcmp (name + 10, ending) == 0;
}

gboolean
keel_seen_goes_before (const char *path,
                       const char *other,
                       const char *id)
{
  gboolean is_own = has_own_name (path, id);

  if (is_own != has_own_name (other, id))
    return is_own;
  return strcmp (path, other) < 0;
}

static KeelSeen *
remember (KeelStore  *self,
          const char *path)
{
  KeelSeen *seen = g_hash_table_lookup (self->seen, path);

  if (seen == NULL)
    {
      seen = keel_seen_new (path);
      g_hash_table_insert (self->seen, seen->path, seen);
    }
  return seen;
}

void
keel_store_free_id (KeelStore      *self,
                    const KeelSeen *seen)
{
  if (seen->id != NULL && g_strcmp0 (g_hash_table_lookup (self->paths, seen->id), seen->path) == 0)
    g_hash_table_remove (self->paths, seen->id);
}

KeelSeen *
keel_store_recall (KeelStore  *self,
                   const char *path)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);
  const KeelSeen *seen = g_hash_table_lookup (self->seen, path);
  KeelSeen *copy;

  if (seen == NULL)
    return NULL;

  copy = g_new (KeelSeen, 1);
  *copy = *seen;
  copy->path = g_strdup (seen->path);
  copy->id = g_strdup (seen->id);
  copy->attention = seen->attention == NULL ? NULL : keel_document_ref (seen->attention);
  return copy;
}

gboolean
keel_store_recall_digest (KeelStore          *self,
                          const char         *path,
                          const KeelFileStat *stat,
                          KeelDigest         *out_digest)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);
  const KeelSeen *seen = g_hash_table_lookup (self->seen, path);

  if (seen == NULL || !keel_file_stat_equal (&seen->stat, stat))
    return FALSE;

  *out_digest = seen->digest;
  return TRUE;
}

char *
keel_store_find_path (KeelStore  *self,
                      const char *id)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);

  return g_strdup (g_hash_table_lookup (self->paths, id));
}

char **
keel_store_find_all_paths (KeelStore  *self,
                           const char *id)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);
  g_autoptr (GStrvBuilder) paths = g_strv_builder_new ();
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, self->seen);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      const KeelSeen *seen = value;

      if (g_strcmp0 (seen->id, id) == 0 && !keel_seen_is_vanished (seen))
        g_strv_builder_add (paths, seen->path);
    }
  return g_strv_builder_end (paths);
}

guint64
keel_store_get_serial (KeelStore *self)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);

  return self->serial;
}

/* Rule 1. @document is not in anybody's hands yet. */
static void
tell_apart (KeelStore     *self,
            KeelDocument  *document,
            char         **out_demoted)
{
  const char *incumbent = g_hash_table_lookup (self->paths, document->id);

  if (incumbent != NULL && strcmp (incumbent, document->path) != 0)
    {
      if (!keel_seen_goes_before (document->path, incumbent, document->id))
        {
          keel_document_mark_second (document, incumbent);
          return;
        }
      if (out_demoted != NULL)
        *out_demoted = g_strdup (incumbent);
    }
  g_hash_table_insert (self->paths, g_strdup (document->id), g_strdup (document->path));
}

gboolean
keel_store_note_document (KeelStore           *self,
                          KeelDocument        *document,
                          const KeelFileStat  *stat,
                          const KeelDigest    *digest,
                          guint64              serial,
                          char               **out_demoted)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);
  KeelSeen *seen = remember (self, document->path);

  if (seen->serial > serial)
    return FALSE;
  if (document->record != NULL)
    tell_apart (self, document, out_demoted);
  else if (document->id == NULL)
    document->id = g_strdup (seen->id);

  if (g_strcmp0 (seen->id, document->id) != 0)
    keel_store_free_id (self, seen);
  seen->is_lost = stat->size == 0 && (seen->is_lost || seen->stat.size > 0);
  seen->stat = *stat;
  seen->digest = *digest;
  g_free (seen->id);
  seen->id = g_strdup (document->id);
  g_clear_pointer (&seen->attention, keel_document_unref);
  if (document->state != KEEL_DOCUMENT_READ)
    seen->attention = keel_document_ref (document);
  return TRUE;
}

void
keel_store_note_save (KeelStore          *self,
                      const char         *id,
                      const char         *path,
                      const KeelFileStat *stat,
                      const KeelDigest   *digest)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);
  KeelSeen *seen = remember (self, path);

  self->serial++;
  seen->serial = self->serial;
  seen->stat = *stat;
  seen->digest = *digest;
  seen->is_lost = FALSE;
  g_free (seen->id);
  seen->id = g_strdup (id);
  g_clear_pointer (&seen->attention, keel_document_unref);
  g_hash_table_insert (self->paths, g_strdup (id), g_strdup (path));
}

void
keel_store_note_index (KeelStore  *self,
                       GHashTable *index)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, index);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      KeelSeen *then = value;
      KeelSeen *now = g_hash_table_lookup (self->seen, then->path);

      g_hash_table_iter_steal (&iter);
      if (now == NULL)
        {
          g_hash_table_insert (self->seen, then->path, then);
          continue;
        }

      now->is_lost = now->stat.size == 0 && then->stat.size > 0;

      /* Read before the index was: bytes that changed while size and time did not
       * must still be noticed (keel-check.c). */
      if (now->serial == 0 && keel_file_stat_equal (&now->stat, &then->stat))
        now->digest = then->digest;
      keel_seen_free (then);
    }
}

/* A link has no size and time of its own here: that it still is one is enough. */
static gboolean
is_as_remembered (const KeelSeen       *seen,
                  const KeelFolderFile *file)
{
  KeelFileStat stat = { .size = file->size, .mtime = file->mtime, .inode = file->inode };

  if (seen == NULL || keel_seen_is_vanished (seen))
    return FALSE;
  if (!file->is_regular)
    return seen->attention != NULL && seen->attention->state == KEEL_DOCUMENT_NOT_A_FILE;
  return keel_file_stat_equal (&seen->stat, &stat);
}

GPtrArray *
keel_store_find_changed (KeelStore *self,
                         GPtrArray *files)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);
  GPtrArray *changed = g_ptr_array_new ();

  for (guint i = 0; i < files->len; i++)
    {
      KeelFolderFile *file = g_ptr_array_index (files, i);

      if (!is_as_remembered (g_hash_table_lookup (self->seen, file->path), file))
        g_ptr_array_add (changed, file);
    }
  return changed;
}

void
keel_store_forget_path (KeelStore  *self,
                        const char *path)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);
  const KeelSeen *seen = g_hash_table_lookup (self->seen, path);

  if (seen == NULL)
    return;

  keel_store_free_id (self, seen);
  g_hash_table_remove (self->seen, path);
}

static int
compare_documents (gconstpointer a,
                   gconstpointer b)
{
  const KeelDocument *left = *(const KeelDocument * const *) a;
  const KeelDocument *right = *(const KeelDocument * const *) b;

  return strcmp (left->path, right->path);
}

GPtrArray *
keel_store_list_attention (KeelStore *self)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);
  GPtrArray *documents = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_document_unref);
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, self->seen);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      const KeelSeen *seen = value;

      if (seen->attention != NULL)
        g_ptr_array_add (documents, keel_document_ref (seen->attention));
    }
  g_ptr_array_sort (documents, compare_documents);
  return documents;
}
