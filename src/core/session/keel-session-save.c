/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The two tiers of saving.
 *
 * A record that a person has changed is *pending* until its last change is on
 * the disk. One timer, set to the nearest deadline of all that is pending:
 *
 *   last change + 1 s, or at once for choices    → a draft, in the state folder
 *   last change + 5 s, or first change + 30 s    → the record, durably
 *
 * What is handed to the queue is bytes. A record stays pending while its save is
 * under way; if it was changed again meanwhile, it stays pending after it. A save
 * that fails puts the text into a draft, says why, and is tried again: later, twice as
 * late each time, and at the next key.
 */

#include "keel-session-private.h"

#include "keel-window-words.h"

static gint64
now_ms (void)
{
  return g_get_monotonic_time () / 1000;
}

static void
set_save_state (KeelSession   *self,
                KeelSaveState  state,
                const char    *error)
{
  if (g_strcmp0 (self->saver.error, error) != 0)
    {
      g_free (self->saver.error);
      self->saver.error = g_strdup (error);
      g_object_notify (G_OBJECT (self), "save-error");
    }

  if (self->saver.state == state)
    return;

  self->saver.state = state;
  g_object_notify (G_OBJECT (self), "save-state");
}

/* A failure stays shown until a save has succeeded. */
static void
update_save_state (KeelSession *self)
{
  if (g_hash_table_size (self->saver.pending) == 0)
    set_save_state (self, KEEL_SAVE_DONE, NULL);
  else if (self->saver.n_failures == 0)
    set_save_state (self, KEEL_SAVE_PENDING, NULL);
}

KeelStoreSave *
keel_session_make_save (KeelSession *self,
                        KeelRecord  *record)
{
  g_autoptr (GBytes) bytes = NULL;

  keel_record_stamp (record, keel_store_get_device (self->store), keel_session_get_now (self));
  bytes = keel_record_to_json (record);

  return keel_store_save_new (record, bytes);
}

/* The queue's jobs: a draft, or a save. */

typedef struct
{
  KeelJob        job;
  KeelStoreSave *save;
  guint          n_changes;
  GError        *error;
} SaveJob;

static void
free_save_job (KeelJob *job)
{
  SaveJob *save_job = (SaveJob *) job;

  keel_store_save_free (save_job->save);
  g_clear_error (&save_job->error);
  g_free (save_job);
}

static void
run_draft (KeelJob *job)
{
  SaveJob *save_job = (SaveJob *) job;

  keel_store_keep_draft (job->store, save_job->save, &save_job->error);
}

/* What could not be saved is kept as a draft: the state folder may lie on another
 * disk, and it does not freeze. */
static gboolean
save_or_keep (KeelStore      *store,
              KeelStoreSave  *save,
              GError        **error)
{
  if (keel_store_save (store, save, error))
    return TRUE;

  keel_store_keep_draft (store, save, NULL);
  return FALSE;
}

static void
run_save (KeelJob *job)
{
  SaveJob *save_job = (SaveJob *) job;

  save_or_keep (job->store, save_job->save, &save_job->error);
}

static void
save_succeeded (KeelSession *self,
                const char  *id,
                guint        n_changes)
{
  KeelPending *pending = g_hash_table_lookup (self->saver.pending, id);

  self->saver.n_failures = 0;
  if (pending && pending->n_changes == n_changes)
    g_hash_table_remove (self->saver.pending, id);
  else if (pending)
    pending->first_change = pending->last_change;

  update_save_state (self);
}

static void
save_failed (KeelSession  *self,
             const GError *error)
{
  self->saver.n_failures++;
  keel_session_update_frozen (self);
  set_save_state (self, KEEL_SAVE_FAILED, keel_window_words_save_trouble (error));
}

static void
save_done (KeelJob *job)
{
  SaveJob *save_job = (SaveJob *) job;
  KeelSession *self = job->session;
  KeelPending *pending = g_hash_table_lookup (self->saver.pending, save_job->save->id);

  if (pending)
    pending->n_saving = 0;

  if (save_job->error)
    save_failed (self, save_job->error);
  else
    save_succeeded (self, save_job->save->id, save_job->n_changes);

  if (save_job->save->second_version)
    keel_session_update_attention (self);

  keel_session_schedule_saves (self);
}

static void
queue_save_job (KeelSession   *self,
                KeelStoreSave *save,
                guint          n_changes,
                gboolean       is_draft)
{
  SaveJob *save_job = g_new0 (SaveJob, 1);

  save_job->job.run = is_draft ? run_draft : run_save;
  save_job->job.done = is_draft ? NULL : save_done;
  save_job->job.free = free_save_job;
  save_job->save = save;
  save_job->n_changes = n_changes;

  keel_queue_push (self->queue, &save_job->job);
}

static void
take_draft (KeelSession *self,
            KeelPending *pending)
{
  g_autoptr (GBytes) bytes = keel_record_to_json (pending->record);

  pending->n_drafted = pending->n_changes;
  queue_save_job (self, keel_store_save_new (pending->record, bytes), pending->n_changes, TRUE);
}

/* Typed and taken back: before it ever reached the disk, or to what is on it. */
static gboolean
needs_no_save (KeelSession *self,
               KeelRecord  *record)
{
  g_autoptr (GBytes) bytes = NULL;

  if (keel_record_is_unsaved (record))
    return keel_record_is_blank (record);

  bytes = keel_record_to_json (record);
  return keel_store_holds (self->store, keel_record_get_id (record), bytes);
}

static gboolean
drop_needless (KeelSession *self,
               KeelPending *pending)
{
  if (pending->n_saving > 0 || !needs_no_save (self, pending->record))
    return FALSE;

  keel_store_drop_draft (self->store, keel_record_get_id (pending->record));
  return TRUE;
}

static void
start_save (KeelSession *self,
            KeelPending *pending)
{
  pending->n_saving = pending->n_changes;
  queue_save_job (self, keel_session_make_save (self, pending->record), pending->n_changes, FALSE);
}

/* The timer. */

static gboolean
deadline_cb (gpointer user_data)
{
  KeelSession *self = user_data;
  const KeelSaveDelays *delays = &self->saver.delays;
  gint64 now = now_ms ();
  GHashTableIter iter;
  KeelPending *pending;

  self->saver.timer = 0;

  g_hash_table_iter_init (&iter, self->saver.pending);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &pending))
    {
      if (pending->n_saving > 0)
        continue;

      if (keel_pending_get_save_deadline (pending, delays, self->saver.n_failures) <= now)
        {
          if (drop_needless (self, pending))
            g_hash_table_iter_remove (&iter);
          else
            start_save (self, pending);
        }
      else if (keel_pending_get_draft_deadline (pending, delays) <= now)
        take_draft (self, pending);
    }

  update_save_state (self);
  keel_session_schedule_saves (self);

  return G_SOURCE_REMOVE;
}

void
keel_session_schedule_saves (KeelSession *self)
{
  const KeelSaveDelays *delays = &self->saver.delays;
  gint64 nearest = G_MAXINT64;
  GHashTableIter iter;
  KeelPending *pending;

  g_clear_handle_id (&self->saver.timer, g_source_remove);
  if (!self->store)
    return;

  g_hash_table_iter_init (&iter, self->saver.pending);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &pending))
    {
      if (pending->n_saving > 0)
        continue;

      nearest = MIN (nearest, keel_pending_get_save_deadline (pending, delays, self->saver.n_failures));
      nearest = MIN (nearest, keel_pending_get_draft_deadline (pending, delays));
    }

  if (nearest < G_MAXINT64)
    self->saver.timer = g_timeout_add ((guint) CLAMP (nearest - now_ms (), 0, KEEL_PENDING_LONGEST_RETRY),
                                       deadline_cb, self);
}

static KeelPending *
ensure_pending (KeelSession *self,
                KeelRecord  *record)
{
  const char *id = keel_record_get_id (record);
  KeelPending *pending = g_hash_table_lookup (self->saver.pending, id);

  if (!pending)
    {
      pending = keel_pending_new (record, now_ms ());
      g_hash_table_insert (self->saver.pending, g_strdup (id), pending);
    }

  return pending;
}

void
keel_session_mark_changed (KeelSession *self,
                           KeelRecord  *record)
{
  KeelPending *pending = ensure_pending (self, record);

  keel_pending_change (pending, now_ms ());
  update_save_state (self);
  keel_session_schedule_saves (self);
}

gboolean
keel_session_is_pending (KeelSession *self,
                         const char  *id)
{
  return g_hash_table_contains (self->saver.pending, id);
}

void
keel_session_drop_pending (KeelSession *self,
                           const char  *id)
{
  if (id)
    g_hash_table_remove (self->saver.pending, id);
  else
    g_hash_table_remove_all (self->saver.pending);

  keel_queue_wait (self->queue);
  update_save_state (self);
  keel_session_schedule_saves (self);
}

void
keel_session_flush (KeelSession *self)
{
  GHashTableIter iter;
  KeelPending *pending;

  g_return_if_fail (KEEL_IS_SESSION (self));

  if (!self->store)
    return;

  g_hash_table_iter_init (&iter, self->saver.pending);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &pending))
    {
      if (drop_needless (self, pending))
        g_hash_table_iter_remove (&iter);
      else if (pending->n_saving != pending->n_changes)
        start_save (self, pending);
    }

  update_save_state (self);
  keel_session_schedule_saves (self);
}

gboolean
keel_session_flush_sync (KeelSession  *self,
                         GError      **error)
{
  g_autoptr (GError) first_error = NULL;
  GHashTableIter iter;
  KeelPending *pending;

  g_return_val_if_fail (KEEL_IS_SESSION (self), FALSE);

  if (!self->store)
    return TRUE;

  keel_queue_wait (self->queue);
  keel_session_flush_memory (self);

  g_hash_table_iter_init (&iter, self->saver.pending);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &pending))
    {
      g_autoptr (KeelStoreSave) save = NULL;

      pending->n_saving = 0;
      if (drop_needless (self, pending))
        {
          g_hash_table_iter_remove (&iter);
          continue;
        }

      save = keel_session_make_save (self, pending->record);
      if (save_or_keep (self->store, save, first_error ? NULL : &first_error))
        g_hash_table_iter_remove (&iter);
    }

  if (first_error)
    save_failed (self, first_error);
  else
    self->saver.n_failures = 0;
  update_save_state (self);

  if (!first_error)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&first_error));
  return FALSE;
}

void
keel_session_set_save_delays (KeelSession    *self,
                              KeelSaveDelays  delays)
{
  self->saver.delays = delays;
  keel_session_schedule_saves (self);
}

void
keel_session_init_saver (KeelSession *self)
{
  if (!self->saver.pending)
    self->saver.pending =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) keel_pending_free);
  if (self->saver.delays.idle == 0)
    self->saver.delays = (KeelSaveDelays) { .draft = 1000, .idle = 5000, .longest = 30000, .retry = 2000 };
}

void
keel_session_clear_saver (KeelSession *self)
{
  g_clear_handle_id (&self->saver.timer, g_source_remove);
  g_clear_pointer (&self->saver.pending, g_hash_table_unref);
  self->saver.n_failures = 0;
}
