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
 *  (3) What has vanished is remembered as it was, until it comes back or the reader
 *      accepts that it is gone.
 */

#include "keel-store-private.h"
#include "keel-config.h"

#include <glib/gi18n-lib.h>
#include <string.h>
#include "keel-id.h"

/* More than this many, or one in twenty, at once: no person does that by hand. */
#define MANY_LOST 20
#define LOST_ONE_IN 20

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

static gboolean
is_vanished (const KeelSeen *seen)
{
  return seen->attention != NULL && seen->attention->state == KEEL_DOCUMENT_VANISHED;
}

/* The name that keel_folder_path_for() gives to @id, whatever the day. */
static gboolean
has_own_name (const char *path,
              const char *id)
{
  const char *name = strrchr (path, '/') + 1;
  g_autofree char *day_text = g_strndup (name, 10);
  g_autofree char *ending = g_strconcat ("-", keel_id_get_tail (id), ".json", NULL);
  KeelDay day;

  return keel_day_parse (day_text, &day) && strcmp (name + 10, ending) == 0;
}

/* Whether @path is the record, and not @other, which has the same id. */
static gboolean
goes_before (const char *path,
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

/* What lies at its path is, from now on, not the record it was. */
static void
forget_record (KeelStore      *self,
               const KeelSeen *seen)
{
  if (seen->id != NULL && g_strcmp0 (g_hash_table_lookup (self->paths, seen->id), seen->path) == 0)
    g_hash_table_remove (self->paths, seen->id);
}

KeelSeen *
keel_store_recall (KeelStore  *self,
                   const char *path)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);
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
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);
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
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);

  return g_strdup (g_hash_table_lookup (self->paths, id));
}

char **
keel_store_find_all_paths (KeelStore  *self,
                           const char *id)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);
  g_autoptr (GStrvBuilder) paths = g_strv_builder_new ();
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, self->seen);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      const KeelSeen *seen = value;

      if (g_strcmp0 (seen->id, id) == 0 && !is_vanished (seen))
        g_strv_builder_add (paths, seen->path);
    }
  return g_strv_builder_end (paths);
}

guint64
keel_store_get_serial (KeelStore *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);

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
      if (!goes_before (document->path, incumbent, document->id))
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
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);
  KeelSeen *seen = remember (self, document->path);

  if (seen->serial > serial)
    return FALSE;
  if (document->record != NULL)
    tell_apart (self, document, out_demoted);
  else if (document->id == NULL)
    document->id = g_strdup (seen->id);

  if (g_strcmp0 (seen->id, document->id) != 0)
    forget_record (self, seen);
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
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);
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
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, index);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      KeelSeen *seen = value;

      g_hash_table_iter_steal (&iter);
      if (g_hash_table_contains (self->seen, seen->path))
        keel_seen_free (seen);
      else
        g_hash_table_insert (self->seen, seen->path, seen);
    }
}

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
  g_autoptr (GMutexLocker) locker = NULL;
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
          && !is_vanished (seen) && seen->serial <= serial)
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
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);
  const KeelSeen *seen = g_hash_table_lookup (self->seen, path);

  if (seen != NULL)
    forget_record (self, seen);
}

gboolean
keel_store_put_back (KeelStore  *self,
                     const char *path)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);
  const KeelSeen *seen = g_hash_table_lookup (self->seen, path);

  if (seen == NULL || seen->id == NULL || g_hash_table_contains (self->paths, seen->id))
    return FALSE;

  g_hash_table_insert (self->paths, g_strdup (seen->id), g_strdup (path));
  return TRUE;
}

/* A link has no size and time of its own here: that it still is one is enough. */
static gboolean
is_as_remembered (const KeelSeen       *seen,
                  const KeelFolderFile *file)
{
  KeelFileStat stat = { .size = file->size, .mtime = file->mtime, .inode = file->inode };

  if (seen == NULL || is_vanished (seen))
    return FALSE;
  if (!file->is_regular)
    return seen->attention != NULL && seen->attention->state == KEEL_DOCUMENT_NOT_A_FILE;
  return keel_file_stat_equal (&seen->stat, &stat);
}

GPtrArray *
keel_store_find_changed (KeelStore *self,
                         GPtrArray *files)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);
  GPtrArray *changed = g_ptr_array_new ();

  for (guint i = 0; i < files->len; i++)
    {
      KeelFolderFile *file = g_ptr_array_index (files, i);

      if (!is_as_remembered (g_hash_table_lookup (self->seen, file->path), file))
        g_ptr_array_add (changed, file);
    }
  return changed;
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
          && (best == NULL || goes_before (seen->path, best->path, gone->id)))
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
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);
  KeelSeen *seen = g_hash_table_lookup (self->seen, path);
  const KeelSeen *successor;

  if (seen == NULL || seen->serial > serial || is_vanished (seen))
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
keel_store_forget_path (KeelStore  *self,
                        const char *path)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);
  const KeelSeen *seen = g_hash_table_lookup (self->seen, path);

  if (seen == NULL)
    return;

  forget_record (self, seen);
  g_hash_table_remove (self->seen, path);
}

gboolean
keel_store_judge_losses (KeelStore *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);
  gboolean had_lost_much = self->has_lost_much;
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
  return self->has_lost_much != had_lost_much;
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
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);
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

void
keel_store_accept_vanished (KeelStore *self)
{
  GHashTableIter iter;
  gpointer value;

  g_mutex_lock (&self->memory);
  g_hash_table_iter_init (&iter, self->seen);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      KeelSeen *seen = value;

      seen->is_lost = FALSE;
      if (is_vanished (seen))
        g_hash_table_iter_remove (&iter);
    }
  self->has_lost_much = FALSE;
  g_mutex_unlock (&self->memory);

  /* If this fails, the reader is asked once more at the next start. */
  (void) !keel_store_write_index (self, NULL);
}
