/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Our own export: the documents as they are saved, one after the other, so that the
 * reader of the workbook reads them back and nothing is lost on the way, not even
 * members that this program does not know. data/schema/export.md describes it. */

#include "keel-export.h"

#include "keel-export-list.h"
#include "keel-json-writer.h"

/* The document without the line end that closes a file. */
static void
add_document (KeelJsonWriter *writer,
              KeelRecord     *record)
{
  g_autoptr (GBytes) document = keel_record_to_json (record);
  gsize length;
  const char *text = g_bytes_get_data (document, &length);

  while (length > 0 && text[length - 1] == '\n')
    length--;

  keel_json_writer_add_raw (writer, NULL, text, (gssize) length);
}

GBytes *
keel_export_json (GListModel *records,
                  KeelDay     from,
                  KeelDay     to)
{
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (KeelJsonWriter) writer = NULL;

  g_return_val_if_fail (G_IS_LIST_MODEL (records), NULL);

  list = keel_export_list (records, from, to);
  writer = keel_json_writer_new ();
  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_add_string (writer, "format", KEEL_EXPORT_FORMAT);
  keel_json_writer_add_integer (writer, "schema", KEEL_EXPORT_SCHEMA);
  keel_json_writer_begin_array (writer, "records");
  /* One of a newer schema cannot be written again. */
  for (guint i = 0; i < list->len; i++)
    if (keel_record_is_writable (g_ptr_array_index (list, i)))
      add_document (writer, g_ptr_array_index (list, i));
  keel_json_writer_end_array (writer);
  keel_json_writer_end_object (writer);

  return keel_json_writer_finish (g_steal_pointer (&writer));
}
