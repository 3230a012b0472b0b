/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One document as it was found. Whatever is wrong with it ends as a state and a
 * sentence that names the file: reading never fails and never changes anything. */

#include "keel-store-private.h"
#include "keel-config.h"

#include <glib/gi18n-lib.h>
#include "keel-entry-private.h"
#include "keel-error.h"

KeelDocument *
keel_document_new (KeelDocumentState  state,
                   const char        *path,
                   const char        *id,
                   const char        *reason)
{
  KeelDocument *self = g_new0 (KeelDocument, 1);

  g_ref_count_init (&self->ref_count);
  self->state = state;
  self->path = g_strdup (path);
  self->id = g_strdup (id);
  self->reason = g_strdup (reason);
  return self;
}

KeelDocument *
keel_document_ref (KeelDocument *self)
{
  g_ref_count_inc (&self->ref_count);
  return self;
}

void
keel_document_unref (KeelDocument *self)
{
  if (self == NULL || !g_ref_count_dec (&self->ref_count))
    return;

  g_clear_object (&self->record);
  g_free (self->path);
  g_free (self->id);
  g_free (self->reason);
  g_free (self);
}

void
keel_document_mark_second (KeelDocument *self,
                           const char   *record_path)
{
  self->state = KEEL_DOCUMENT_SECOND_VERSION;
  g_free (self->reason);
  /* Translators: both are names of files that hold the same entry. */
  self->reason = g_strdup_printf (_("“%s” is another version of what “%s” holds"), self->path, record_path);
}

/* A document of a newer schema that can be shown is a record all the same. */
static KeelDocument *
document_of_record (const char *path,
                    KeelRecord *record)
{
  KeelDocument *self = keel_document_new (KEEL_DOCUMENT_READ, path, keel_record_get_id (record), NULL);

  self->record = g_object_ref (record);
  if (KEEL_IS_ENTRY (record))
    keel_entry_fold_ahead (KEEL_ENTRY (record));

  if (!keel_record_is_writable (record))
    {
      self->state = KEEL_DOCUMENT_NEWER;
      /* Translators: a file's name. */
      self->reason = g_strdup_printf (_("“%s” was written by a newer version of Even Keel and can only be looked at"), path);
    }
  return self;
}

static KeelDocument *
document_of_error (const char   *path,
                   const GError *error)
{
  /* Translators: a file's name, then a sentence that says what is wrong in it. */
  g_autofree char *reason = g_strdup_printf (_("“%s” cannot be read: %s"), path, error->message);

  return keel_document_new (g_error_matches (error, KEEL_ERROR, KEEL_ERROR_NEWER)
                            ? KEEL_DOCUMENT_NEWER : KEEL_DOCUMENT_UNREADABLE,
                            path, NULL, reason);
}

static KeelDocument *
document_of_text (const char *path,
                  GByteArray *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (KeelRecord) record = NULL;

  if (text->len == 0)
    {
      /* Translators: a file's name. */
      g_autofree char *reason = g_strdup_printf (_("“%s” is empty"), path);

      return keel_document_new (KEEL_DOCUMENT_UNREADABLE, path, NULL, reason);
    }

  record = keel_record_new_from_json ((const char *) text->data, text->len, &error);
  return record != NULL ? document_of_record (path, record) : document_of_error (path, error);
}

KeelDocument *
keel_document_read (KeelStore    *store,
                    const char   *path,
                    GByteArray   *buffer,
                    KeelFileStat *out_stat,
                    KeelDigest   *out_digest)
{
  g_autoptr (GError) error = NULL;

  *out_stat = (KeelFileStat) { 0 };
  *out_digest = (KeelDigest) { 0 };
  if (!keel_file_read (store->dir, path, keel_folder_max_document (), buffer, out_stat, &error))
    return keel_document_new (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE)
                              ? KEEL_DOCUMENT_NOT_A_FILE : KEEL_DOCUMENT_UNREADABLE,
                              path, NULL, error->message);

  if (!keel_store_recall_digest (store, path, out_stat, out_digest))
    *out_digest = keel_digest_of (buffer->data, buffer->len);
  return document_of_text (path, buffer);
}

KeelDocument *
keel_store_read (KeelStore  *self,
                 const char *path)
{
  g_autoptr (GByteArray) buffer = g_byte_array_new ();
  g_autofree char *record_path = NULL;
  KeelFileStat stat;
  KeelDigest digest;
  KeelDocument *document = keel_document_read (self, path, buffer, &stat, &digest);

  if (document->record == NULL)
    return document;

  record_path = keel_store_find_path (self, document->id);
  if (record_path != NULL && !g_str_equal (record_path, path))
    keel_document_mark_second (document, record_path);
  return document;
}

KeelDocument *
keel_store_take_in (KeelStore  *self,
                    const char *path)
{
  g_autoptr (GByteArray) buffer = g_byte_array_new ();
  guint64 serial = keel_store_get_serial (self);
  g_autoptr (KeelDocument) document = NULL;
  KeelFileStat stat;
  KeelDigest digest;

  document = keel_document_read (self, path, buffer, &stat, &digest);
  if (!keel_store_note_document (self, document, &stat, &digest, serial, NULL))
    return NULL;
  return g_steal_pointer (&document);
}
