/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Opening a workbook.
 *
 * A thread of its own looks at the folder, opens the store and reads; batches go to
 * the main thread, the first before anything is drawn, the others when there is
 * nothing to draw. After the first batch the thread itself waits for that: its readers
 * would take the processors that build and draw the window. A folder that is left
 * meanwhile cancels, and nothing of it arrives any more.
 */

#include "keel-session-private.h"
#include "keel-config.h"
#include "keel-error.h"

#include <glib/gi18n-lib.h>
#include <malloc.h>

/* The longest that reading waits for the main thread to be idle, in microseconds:
 * some starts of a window, so that a main thread which never is holds up nothing. */
#define LONGEST_WAIT (500 * G_TIME_SPAN_MILLISECOND)

/* Opening: what the loading thread and the main thread say to each other. */

typedef struct
{
  KeelSession  *session;
  GCancellable *cancellable;
  char         *folder;
  char         *state_root;
  gboolean      may_create;
  gboolean      read_only;
  gboolean      is_sample;
  KeelMoment    now;
  gboolean      has_shown;     /* the first batch has been handed over */

  KeelStore    *store;
  GHashTable   *memory;
  GPtrArray    *drafts;
  GError       *error;
} Opening;

typedef struct
{
  KeelSession  *session;
  GCancellable *cancellable;
  KeelStore    *store;
  GHashTable   *memory;
  GPtrArray    *documents;
} Batch;

static void
free_opening (Opening *opening)
{
  g_clear_object (&opening->session);
  g_clear_object (&opening->cancellable);
  g_clear_object (&opening->store);
  g_clear_pointer (&opening->memory, g_hash_table_unref);
  g_clear_pointer (&opening->drafts, g_ptr_array_unref);
  g_clear_pointer (&opening->folder, g_free);
  g_clear_pointer (&opening->state_root, g_free);
  g_clear_error (&opening->error);
  g_free (opening);
}

static void
free_batch (Batch *batch)
{
  g_clear_object (&batch->session);
  g_clear_object (&batch->cancellable);
  g_clear_object (&batch->store);
  g_clear_pointer (&batch->memory, g_hash_table_unref);
  g_clear_pointer (&batch->documents, g_ptr_array_unref);
  g_free (batch);
}

/* A second version is no record of its own: it needs attention. */
static gboolean
is_for_the_workbook (KeelDocument *document)
{
  return document->record &&
         (document->state == KEEL_DOCUMENT_READ || document->state == KEEL_DOCUMENT_NEWER);
}

static void
take_documents (KeelSession *self,
                GPtrArray   *documents)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  for (guint i = 0; i < documents->len; i++)
    {
      KeelDocument *document = documents->pdata[i];

      if (is_for_the_workbook (document))
        g_ptr_array_add (records, document->record);
    }

  if (records->len == 0)
    return;

  keel_workbook_load (self->workbook, records);
  self->n_loaded += records->len;
  g_object_notify (G_OBJECT (self), "n-loaded");
}

static void
use_store (KeelSession *self,
           KeelStore   *store,
           GHashTable  *memory)
{
  if (self->store == store)
    return;

  g_set_object (&self->store, store);
  keel_session_take_memory (self, memory);
  keel_session_update_frozen (self);
  keel_session_schedule_saves (self);
}

static gboolean
batch_read_cb (gpointer user_data)
{
  Batch *batch = user_data;

  if (g_cancellable_is_cancelled (batch->cancellable))
    return G_SOURCE_REMOVE;

  use_store (batch->session, batch->store, batch->memory);
  take_documents (batch->session, batch->documents);

  return G_SOURCE_REMOVE;
}

static gboolean
idle_cb (gpointer user_data)
{
  GAsyncQueue *idle = user_data;

  g_async_queue_push (idle, idle);

  return G_SOURCE_REMOVE;
}

static void
wait_until_idle (void)
{
  g_autoptr (GAsyncQueue) idle = g_async_queue_new ();

  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, idle_cb, g_async_queue_ref (idle),
                   (GDestroyNotify) g_async_queue_unref);
  g_async_queue_timeout_pop (idle, LONGEST_WAIT);
}

/* In the loading thread. */
static void
hand_over_batch (GPtrArray *documents,
                 gpointer   user_data)
{
  Opening *opening = user_data;
  Batch *batch = g_new0 (Batch, 1);

  batch->session = g_object_ref (opening->session);
  batch->cancellable = g_object_ref (opening->cancellable);
  batch->store = g_object_ref (opening->store);
  batch->memory = g_hash_table_ref (opening->memory);
  batch->documents = g_ptr_array_ref (documents);

  g_idle_add_full (opening->has_shown ? G_PRIORITY_DEFAULT_IDLE : G_PRIORITY_HIGH,
                   batch_read_cb, batch, (GDestroyNotify) free_batch);
  if (!opening->has_shown)
    wait_until_idle ();
  opening->has_shown = TRUE;
}

/* Only the default folder is ever made unasked, and only where there is nothing. */
static gboolean
prepare_folder (Opening  *opening,
                GError  **error)
{
  g_autofree char *reason = NULL;
  KeelFolderState state = keel_folder_look (opening->folder, &reason);

  if (opening->may_create && (state == KEEL_FOLDER_MISSING || state == KEEL_FOLDER_EMPTY))
    return keel_folder_create (opening->folder, opening->now, error);

  if (state == (opening->is_sample ? KEEL_FOLDER_SAMPLE : KEEL_FOLDER_WORKBOOK))
    return TRUE;

  if (state == KEEL_FOLDER_UNMARKED && opening->read_only)
    return TRUE;

  if (!reason)
    /* Translators: %s is a folder that was chosen to hold the workbook. */
    reason = g_strdup_printf (_("“%s” is empty: there is no workbook in it"), opening->folder);

  g_set_error_literal (error, KEEL_ERROR, KEEL_ERROR_NOT_WORKBOOK, reason);
  return FALSE;
}

static gboolean
open_and_load (Opening         *opening,
               KeelStoreBatch   batch,
               gpointer         user_data,
               GError         **error)
{
  if (!prepare_folder (opening, error))
    return FALSE;

  opening->store = keel_store_open (opening->folder, opening->state_root, opening->read_only, error);
  if (!opening->store)
    return FALSE;

  opening->memory = keel_session_read_memory (opening->store);
  if (!keel_store_load (opening->store, batch, user_data, opening->cancellable, error))
    return FALSE;

  opening->drafts = keel_store_list_drafts (opening->store);
  return TRUE;
}

/* What the last run left in a draft is shown, and saved; one typed on a document that has
 * changed since becomes its second version. */
static void
take_up_draft (KeelSession *self,
               KeelDraft   *draft)
{
  g_autoptr (KeelRecord) record = NULL;
  g_autoptr (GPtrArray) one = g_ptr_array_new ();
  KeelRecord *known;

  record = keel_record_new_from_json (g_bytes_get_data (draft->bytes, NULL),
                                      g_bytes_get_size (draft->bytes), NULL);
  if (!record)
    return;

  known = keel_workbook_find_record (self->workbook, draft->id);
  if (known && !draft->is_current)
    {
      keel_session_keep_apart (self, record);
      return;
    }

  g_ptr_array_add (one, record);
  keel_workbook_load (self->workbook, one);
  keel_session_mark_changed (self, keel_workbook_find_record (self->workbook, draft->id));
}

static void
take_up_drafts (KeelSession *self,
                GPtrArray   *drafts)
{
  for (guint i = 0; i < drafts->len; i++)
    take_up_draft (self, drafts->pdata[i]);
}

static void
finish_opening (KeelSession *self,
                Opening     *opening)
{
  if (opening->error)
    {
      keel_session_take_memory (self, NULL);
      g_clear_object (&self->store);
      keel_session_set_state (self, KEEL_SESSION_NOT_THERE, opening->error->message);
      return;
    }

  use_store (self, opening->store, opening->memory);
  keel_session_update_frozen (self);
  take_up_drafts (self, opening->drafts);
  if (!opening->read_only)
    keel_workbook_set_device (self->workbook, keel_store_get_device (self->store));
  keel_session_update_attention (self);
  keel_session_set_state (self, KEEL_SESSION_READY, NULL);
}

static gboolean
opened_cb (gpointer user_data)
{
  Opening *opening = user_data;
  KeelSession *self = opening->session;

  if (g_cancellable_is_cancelled (opening->cancellable))
    return G_SOURCE_REMOVE;

  finish_opening (self, opening);
  if (self->state == KEEL_SESSION_READY)
    {
      keel_session_start_watching (self);
      keel_session_back_up_daily (self);
    }

  return G_SOURCE_REMOVE;
}

static gpointer
open_in_thread (gpointer user_data)
{
  Opening *opening = user_data;

  open_and_load (opening, hand_over_batch, opening, &opening->error);

  /* Parsed documents, and what was folded for the main thread, have left holes in the
   * heap of every reader: some 2 KB for each entry. */
  wait_until_idle ();
  malloc_trim (0);

  /* After the last batch, which has the same priority. */
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, opened_cb, opening, (GDestroyNotify) free_opening);

  return NULL;
}

static Opening *
new_opening (KeelSession *self,
             gboolean     read_only)
{
  Opening *opening = g_new0 (Opening, 1);

  g_cancellable_cancel (self->loading);
  g_set_object (&self->loading, NULL);
  self->loading = g_cancellable_new ();

  opening->session = g_object_ref (self);
  opening->cancellable = g_object_ref (self->loading);
  opening->folder = g_strdup (self->folder);
  opening->state_root = g_strdup (self->state_root);
  opening->may_create = self->is_default && !read_only;
  opening->read_only = read_only;
  opening->is_sample = self->sample != NULL;
  opening->now = keel_session_get_now (self);

  self->n_loaded = 0;
  keel_session_set_state (self, KEEL_SESSION_LOADING, NULL);

  return opening;
}

static void
start_opening (KeelSession *self,
               gboolean     read_only)
{
  GThread *thread = g_thread_new ("keel-open", open_in_thread, new_opening (self, read_only));

  g_thread_unref (thread);
}

void
keel_session_open (KeelSession *self)
{
  g_return_if_fail (KEEL_IS_SESSION (self));

  start_opening (self, FALSE);
}

void
keel_session_open_to_look (KeelSession *self)
{
  g_return_if_fail (KEEL_IS_SESSION (self));

  start_opening (self, TRUE);
}

static void
take_batch_now (GPtrArray *documents,
                gpointer   user_data)
{
  GPtrArray *all = user_data;

  for (guint i = 0; i < documents->len; i++)
    g_ptr_array_add (all, keel_document_ref (documents->pdata[i]));
}

gboolean
keel_session_open_sync (KeelSession  *self,
                        gboolean      read_only,
                        GError      **error)
{
  g_autoptr (GPtrArray) documents = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_document_unref);
  Opening *opening;
  gboolean is_open;

  g_return_val_if_fail (KEEL_IS_SESSION (self), FALSE);

  opening = new_opening (self, read_only);
  /* A command never makes a workbook but by being told to. */
  opening->may_create = FALSE;

  is_open = open_and_load (opening, take_batch_now, documents, &opening->error);
  if (is_open)
    {
      use_store (self, opening->store, opening->memory);
      take_documents (self, documents);
    }
  finish_opening (self, opening);
  if (!is_open)
    g_propagate_error (error, g_steal_pointer (&opening->error));

  free_opening (opening);
  return is_open;
}
