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

typedef struct
{
  KeelJob           job;
  gboolean          believe;
  KeelStoreChanges *changes;
} LookJob;

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
  if (look->believe || look->changes->n_doubtful == 0)
    keel_doubt_settle (self->doubt);
  else
    keel_doubt_raise (self->doubt);
}

static void
push_look (KeelSession *self,
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

  push_look (self, FALSE);
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

static void
doubtful_cb (gboolean believe,
             gpointer user_data)
{
  push_look (user_data, believe);
}

void
keel_session_start_watching (KeelSession *self)
{
  if (self->watch || self->state != KEEL_SESSION_READY)
    return;

  self->doubt = keel_doubt_new (doubt_delays, G_N_ELEMENTS (doubt_delays), doubtful_cb, self);
  self->watch = keel_watch_new ();
  g_signal_connect_object (self->watch, "stirred",
                           G_CALLBACK (keel_session_look_again), self, G_CONNECT_SWAPPED);
  watch_folders (self);
}

void
keel_session_stop_watching (KeelSession *self)
{
  g_clear_pointer (&self->doubt, keel_doubt_free);
  g_clear_object (&self->watch);
}
