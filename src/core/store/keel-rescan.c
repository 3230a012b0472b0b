/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What has changed in the folder since it was last read. Every document is looked at
 * (a call each, some 100 ms for 36,500), and only what differs is read. It is never
 * believed at the first look that something is missing, empty or unreadable: a sync
 * tool or `git checkout` may be in the middle of its work. */

#include "keel-store-private.h"

typedef struct
{
  KeelStore        *store;
  gboolean          believe;
  guint64           serial;     /* of the last save before the look */
  GByteArray       *buffer;
  KeelStoreChanges *changes;
} Rescan;

static KeelStoreChanges *
changes_new (void)
{
  KeelStoreChanges *changes = g_new0 (KeelStoreChanges, 1);

  changes->documents = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_document_unref);
  changes->vanished = g_ptr_array_new_with_free_func (g_free);
  return changes;
}

/* The same trouble as before is no news. */
static gboolean
has_same_state (const KeelDocument *document,
                const KeelSeen     *before)
{
  if (before == NULL)
    return FALSE;
  if (before->attention == NULL)
    return document->state == KEEL_DOCUMENT_READ;
  return document->state == before->attention->state
         && g_strcmp0 (document->reason, before->attention->reason) == 0;
}

static void
take_in (Rescan     *rescan,
         const char *path)
{
  KeelDocument *document = keel_store_take_in (rescan->store, path);

  if (document != NULL)
    g_ptr_array_add (rescan->changes->documents, document);
}

/* Waits for a save that is just under way: what was read here may be its work. */
static void
note (Rescan             *rescan,
      KeelDocument       *document,
      const KeelFileStat *stat,
      const KeelDigest   *digest,
      const KeelSeen     *before)
{
  g_autofree char *demoted = NULL;

  g_mutex_lock (&rescan->store->writing);
  if (keel_store_note_document (rescan->store, document, stat, digest, rescan->serial, &demoted)
      && !(has_same_state (document, before) && keel_digest_equal (digest, &before->digest)))
    g_ptr_array_add (rescan->changes->documents, keel_document_ref (document));
  if (demoted != NULL)
    take_in (rescan, demoted);
  g_mutex_unlock (&rescan->store->writing);
}

static void
read_changed (Rescan     *rescan,
              const char *path)
{
  KeelFileStat stat;
  KeelDigest digest;
  g_autoptr (KeelDocument) document = keel_document_read (rescan->store, path, rescan->buffer, &stat, &digest);
  KeelSeen *before = keel_store_recall (rescan->store, path);

  if (rescan->believe || document->state != KEEL_DOCUMENT_UNREADABLE)
    note (rescan, document, &stat, &digest, before);
  else if (!has_same_state (document, before))
    rescan->changes->n_doubtful++;
  keel_seen_free (before);
}

static void
note_vanished (Rescan     *rescan,
               const char *path)
{
  g_autofree char *promoted = NULL;
  char *id = keel_store_note_vanished (rescan->store, path, rescan->serial, &promoted);
  KeelSeen *seen = keel_store_recall (rescan->store, path);

  if (id != NULL)
    {
      g_ptr_array_add (rescan->changes->vanished, id);
      g_ptr_array_add (rescan->changes->documents, keel_document_ref (seen->attention));
    }
  if (promoted != NULL)
    take_in (rescan, promoted);
  keel_seen_free (seen);
}

static void
judge_missing (Rescan     *rescan,
               const char *path)
{
  g_mutex_lock (&rescan->store->writing);
  if (!rescan->believe && keel_store_put_back (rescan->store, path))
    rescan->changes->n_doubtful++;
  else
    note_vanished (rescan, path);
  g_mutex_unlock (&rescan->store->writing);
}

/* A document that was moved is missing here and new there: what is missing is set aside
 * before what is new is read, and judged after. */
static gboolean
compare (Rescan  *rescan,
         GError **error)
{
  g_autoptr (GPtrArray) files = keel_folder_list (rescan->store->dir, 0, error);
  g_autoptr (GPtrArray) changed = NULL;
  g_auto (GStrv) missing = NULL;

  if (files == NULL)
    return FALSE;

  changed = keel_store_find_changed (rescan->store, files);
  missing = keel_store_find_missing (rescan->store, files, rescan->serial);

  for (char **path = missing; *path != NULL; path++)
    keel_store_set_aside (rescan->store, *path);
  for (guint i = 0; i < changed->len; i++)
    read_changed (rescan, ((KeelFolderFile *) g_ptr_array_index (changed, i))->path);
  for (char **path = missing; *path != NULL; path++)
    judge_missing (rescan, *path);
  return TRUE;
}

/* Absence is not deletion while much is absent: then the records stay where they are
 * shown. When it is over, what is still gone is told. */
static void
report_vanished (Rescan *rescan)
{
  g_autoptr (GPtrArray) attention = keel_store_list_attention (rescan->store);

  if (keel_store_is_frozen (rescan->store) || rescan->changes->thawed)
    g_ptr_array_set_size (rescan->changes->vanished, 0);

  for (guint i = 0; i < attention->len && rescan->changes->thawed; i++)
    {
      const KeelDocument *document = g_ptr_array_index (attention, i);

      if (document->state == KEEL_DOCUMENT_VANISHED)
        g_ptr_array_add (rescan->changes->vanished, g_strdup (document->id));
    }
}

static gboolean
look_for_marker (KeelStore *self)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->writing);

  return keel_store_check_marker (self);
}

KeelStoreChanges *
keel_store_rescan (KeelStore  *self,
                   gboolean    believe,
                   GError    **error)
{
  g_autoptr (KeelStoreChanges) changes = changes_new ();
  g_autoptr (GByteArray) buffer = g_byte_array_new ();
  gboolean was_frozen = keel_store_is_frozen (self);
  Rescan rescan = {
    .store = self,
    .believe = believe,
    .serial = keel_store_get_serial (self),
    .buffer = buffer,
    .changes = changes,
  };

  if (!look_for_marker (self))
    changes->n_doubtful++;
  else if (!compare (&rescan, error))
    return NULL;

  keel_store_judge_losses (self);
  changes->froze = !was_frozen && keel_store_is_frozen (self);
  changes->thawed = was_frozen && !keel_store_is_frozen (self);
  report_vanished (&rescan);
  return g_steal_pointer (&changes);
}

void
keel_store_changes_free (KeelStoreChanges *changes)
{
  if (changes == NULL)
    return;

  g_ptr_array_unref (changes->documents);
  g_ptr_array_unref (changes->vanished);
  g_free (changes);
}
