/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The folder changes under us: a sync tool, git, another program, another hand.
 *
 * Looking again is a job of the queue, so it never overlaps a save. What it finds
 * missing, empty or unreadable is looked at again after 0.5, 2 and 10 s before it is
 * believed: `git checkout` and sync tools show such states for a moment. A record
 * with unsaved changes is never replaced: the outside version becomes a document of
 * its own, a second version, and the record says so.
 */

#include "keel-session-private.h"

static const guint doubt_delays[] = { 500, 2000, 10000 };  /* milliseconds */

/* Attention. */

static guint
find_attention (KeelSession  *self,
                KeelDocument *document)
{
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (self->attention));

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (KeelAttention) attention = g_list_model_get_item (G_LIST_MODEL (self->attention), i);

      if (keel_attention_is_about (attention, document))
        return i;
    }

  return G_MAXUINT;
}

/* The items that are still true stay the same objects, in the same rows. */
void
keel_session_update_attention (KeelSession *self)
{
  g_autoptr (GPtrArray) documents = NULL;
  g_autoptr (GHashTable) kept = g_hash_table_new (NULL, NULL);

  if (!self->store)
    return;

  documents = keel_store_list_attention (self->store);
  for (guint i = 0; i < documents->len; i++)
    {
      guint position = find_attention (self, documents->pdata[i]);

      if (position == G_MAXUINT)
        {
          g_autoptr (KeelAttention) attention = keel_attention_new (documents->pdata[i]);

          position = g_list_model_get_n_items (G_LIST_MODEL (self->attention));
          g_list_store_append (self->attention, attention);
        }
      g_hash_table_add (kept, GUINT_TO_POINTER (position + 1));
    }

  for (guint i = g_list_model_get_n_items (G_LIST_MODEL (self->attention)); i > 0; i--)
    if (!g_hash_table_contains (kept, GUINT_TO_POINTER (i)))
      g_list_store_remove (self->attention, i - 1);
}

KeelAttention *
keel_session_find_second_version (KeelSession *self,
                                  KeelRecord  *record)
{
  const char *id = keel_record_get_id (record);
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (self->attention));

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (KeelAttention) attention = g_list_model_get_item (G_LIST_MODEL (self->attention), i);

      /* The list holds it; the caller borrows. */
      if (keel_attention_get_kind (attention) == KEEL_DOCUMENT_SECOND_VERSION &&
          g_strcmp0 (keel_attention_get_id (attention), id) == 0)
        return attention;
    }

  return NULL;
}

/* Keeping an outside version apart. */

typedef struct
{
  KeelJob        job;
  KeelStoreSave *save;
  GError        *error;
} KeepJob;

static void
run_keep (KeelJob *job)
{
  KeepJob *keep = (KeepJob *) job;

  keel_store_add_second_version (job->store, keep->save, &keep->error);
}

static void
keep_done (KeelJob *job)
{
  keel_session_update_attention (job->session);
}

static void
free_keep (KeelJob *job)
{
  KeepJob *keep = (KeepJob *) job;

  keel_store_save_free (keep->save);
  g_clear_error (&keep->error);
  g_free (keep);
}

void
keel_session_keep_apart (KeelSession *self,
                         KeelRecord  *outside)
{
  KeepJob *keep = g_new0 (KeepJob, 1);
  g_autoptr (GBytes) bytes = keel_record_to_json (outside);

  keep->job.run = run_keep;
  keep->job.done = keep_done;
  keep->job.free = free_keep;
  keep->save = keel_store_save_new (outside, bytes);

  keel_queue_push (self->queue, &keep->job);
}

/* Looking again. */

typedef struct
{
  KeelJob           job;
  gboolean          believe;
  KeelStoreChanges *changes;
} LookJob;

static void look_again (KeelSession *self,
                        gboolean     believe);

static void
run_look (KeelJob *job)
{
  LookJob *look = (LookJob *) job;

  look->changes = keel_store_rescan (job->store, look->believe, NULL);
}

static void
free_look (KeelJob *job)
{
  LookJob *look = (LookJob *) job;

  g_clear_pointer (&look->changes, keel_store_changes_free);
  g_free (look);
}

static void
take_changed_document (KeelSession  *self,
                       KeelDocument *document,
                       GPtrArray    *records)
{
  if (!document->record || document->state == KEEL_DOCUMENT_SECOND_VERSION)
    return;

  if (!keel_session_is_pending (self, document->id))
    g_ptr_array_add (records, document->record);
  else if (keel_record_is_writable (document->record))
    keel_session_keep_apart (self, document->record);
}

static void
take_changes (KeelSession      *self,
              KeelStoreChanges *changes)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  for (guint i = 0; i < changes->documents->len; i++)
    take_changed_document (self, changes->documents->pdata[i], records);
  if (records->len > 0)
    keel_workbook_load (self->workbook, records);

  for (guint i = 0; i < changes->vanished->len; i++)
    if (!keel_session_is_pending (self, changes->vanished->pdata[i]))
      keel_workbook_forget (self->workbook, changes->vanished->pdata[i]);
}

static void
watch_folders (KeelSession *self)
{
  g_auto (GStrv) folders = keel_store_list_folders (self->store);

  keel_watch_set_folders (self->watch, (const char * const *) folders);
}

static void
doubt_cb (gpointer user_data)
{
  KeelSession *self = user_data;

  self->doubt_timer = 0;
  self->n_doubts++;
  look_again (self, self->n_doubts == G_N_ELEMENTS (doubt_delays));
}

static void
look_again_later (KeelSession *self,
                  guint        n_doubtful)
{
  if (n_doubtful == 0)
    self->n_doubts = 0;
  else if (self->doubt_timer == 0 && self->n_doubts < G_N_ELEMENTS (doubt_delays))
    self->doubt_timer = g_timeout_add_once (doubt_delays[self->n_doubts], doubt_cb, self);
}

static void
look_done (KeelJob *job)
{
  LookJob *look = (LookJob *) job;
  KeelSession *self = job->session;

  if (!self->watch || !look->changes)
    return;

  take_changes (self, look->changes);
  keel_session_update_frozen (self);
  keel_session_update_attention (self);
  watch_folders (self);
  if (look->believe)
    self->n_doubts = 0;
  else
    look_again_later (self, look->changes->n_doubtful);
}

static void
look_again (KeelSession *self,
            gboolean     believe)
{
  LookJob *look = g_new0 (LookJob, 1);

  look->job.run = run_look;
  look->job.done = look_done;
  look->job.free = free_look;
  look->believe = believe;

  keel_queue_push (self->queue, &look->job);
}

void
keel_session_look_again (KeelSession *self)
{
  g_return_if_fail (KEEL_IS_SESSION (self));

  /* Before everything has been read once there is nothing to compare with. */
  if (!self->watch)
    return;

  look_again (self, FALSE);
  keel_session_back_up_daily (self);
}

void
keel_session_accept_vanished (KeelSession *self)
{
  g_autoptr (GPtrArray) ids = NULL;

  g_return_if_fail (KEEL_IS_SESSION (self));

  if (!self->store)
    return;

  ids = keel_store_accept_vanished (self->store);
  for (guint i = 0; i < ids->len; i++)
    if (!keel_session_is_pending (self, ids->pdata[i]))
      keel_workbook_forget (self->workbook, ids->pdata[i]);

  keel_session_update_frozen (self);
  keel_session_update_attention (self);
  keel_session_schedule_saves (self);
}

void
keel_session_start_watching (KeelSession *self)
{
  if (self->watch || self->state != KEEL_SESSION_READY)
    return;

  self->watch = keel_watch_new ();
  g_signal_connect_object (self->watch, "stirred",
                           G_CALLBACK (keel_session_look_again), self, G_CONNECT_SWAPPED);
  watch_folders (self);
}

void
keel_session_stop_watching (KeelSession *self)
{
  g_clear_handle_id (&self->doubt_timer, g_source_remove);
  self->n_doubts = 0;
  g_clear_object (&self->watch);
}
