/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What needs attention: the list, and of two versions of a record how the second becomes
 * a document of its own and how a reader settles which is kept.
 */

#include "keel-work.h"
#include "keel-record-private.h"

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

/* Settling. */

static gboolean
run_settle (KeelWork      *work,
            GCancellable  *cancellable,
            GError       **error)
{
  for (guint i = 0; work->saves && i < work->saves->len; i++)
    if (!keel_store_save (work->store, work->saves->pdata[i], error))
      return FALSE;

  return keel_store_settle_version (work->store, work->target, error);
}

static void
settled (KeelWork *work)
{
  if (work->records)
    keel_workbook_load (work->session->workbook, work->records);
  keel_session_update_attention (work->session);
}

/* What is to be on the disk before the second version leaves it. */
static void
prepare_settling (KeelWork   *work,
                  KeelSettle  settle)
{
  KeelSession *self = work->session;
  KeelRecord *other = keel_attention_get_record (work->attention);
  KeelRecord *record = keel_workbook_find_record (self->workbook, keel_attention_get_id (work->attention));
  g_autoptr (KeelRecord) united = NULL;

  if (!other || (settle == KEEL_SETTLE_KEEP_THIS && !record) ||
      (settle == KEEL_SETTLE_KEEP_BOTH && keel_record_is_single (other)))
    return;

  if (settle != KEEL_SETTLE_KEEP_BOTH && record)
    united = settle == KEEL_SETTLE_KEEP_THIS ? keel_record_unite (record, other)
                                             : keel_record_unite (other, record);
  if (settle == KEEL_SETTLE_KEEP_THIS && !united)
    return;

  if (settle != KEEL_SETTLE_KEEP_BOTH && record)
    keel_workbook_restore_version (self->workbook, record, united ? united : other);
  else
    {
      record = keel_record_copy_as_new (other, work->now);
      work->records = g_ptr_array_new_with_free_func (g_object_unref);
      g_ptr_array_add (work->records, record);
    }

  work->saves = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_store_save_free);
  g_ptr_array_add (work->saves, keel_session_make_save (self, record));
}

void
keel_session_settle_async (KeelSession         *self,
                           KeelAttention       *attention,
                           KeelSettle           settle,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  KeelWork *work;

  g_return_if_fail (KEEL_IS_SESSION (self));

  work = keel_work_new (self, run_settle);
  work->attention = g_object_ref (attention);
  work->target = g_strdup (keel_attention_get_path (attention));
  work->done = settled;
  if (self->store)
    prepare_settling (work, settle);
  keel_work_start (work, NULL, callback, user_data);
}
