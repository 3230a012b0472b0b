/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-backup-file.h"

#include "keel-config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "keel-error.h"
#include "keel-folder-private.h"
#include "keel-json-gate.h"
#include "keel-json-reader.h"

#define FORMAT "even-keel/backup"
#define SCHEMA 1
#define CHUNK 65536

/* A file of KEEL_BACKUP_FILE_MAX bytes with every byte escaped as \u001f. */
#define LINE_MAX_BYTES (6 * KEEL_BACKUP_FILE_MAX + 4096)

static const KeelJsonLimits line_limits = {
  .max_bytes = LINE_MAX_BYTES,
  .max_values = 64,
  .max_depth = 4,
  .max_string = LINE_MAX_BYTES,
  .max_name = 256,
};

/* The sum. */

void
keel_backup_sum_init (KeelBackupSum *sum)
{
  *sum = (KeelBackupSum) { .checksum = g_checksum_new (G_CHECKSUM_SHA256) };
}

void
keel_backup_sum_clear (KeelBackupSum *sum)
{
  g_clear_pointer (&sum->checksum, g_checksum_free);
}

/* Any document in a folder of the workbook, of a kind we know or not; beside the marker,
 * only what is known to lie there. */
static gboolean
is_record (const char *path,
           GBytes     *bytes)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  return (strchr (path, '/') != NULL || keel_folder_is_root_document (path)) &&
         g_str_has_suffix (path, ".json") &&
         keel_json_gate (text, length, keel_json_limits_document (), NULL);
}

void
keel_backup_sum_add (KeelBackupSum *sum,
                     const char    *path,
                     GBytes        *bytes)
{
  gint64 length = bytes == NULL ? -1 : (gint64) g_bytes_get_size (bytes);
  g_autofree char *head = g_strdup_printf ("%s\n%" G_GINT64_FORMAT "\n", path, length);

  g_checksum_update (sum->checksum, (const guchar *) head, -1);
  sum->n_files++;
  if (length <= 0)
    return;

  g_checksum_update (sum->checksum, g_bytes_get_data (bytes, NULL), length);
  if (is_record (path, bytes))
    sum->n_records++;
}

const char *
keel_backup_sum_get_digest (KeelBackupSum *sum)
{
  return g_checksum_get_string (sum->checksum);
}

/* The first line. */

KeelBackupHeader *
keel_backup_header_new (const char    *workbook,
                        KeelBackupSum *sum)
{
  KeelBackupHeader *header = g_new0 (KeelBackupHeader, 1);

  header->workbook = g_strdup (workbook);
  header->n_records = sum->n_records;
  header->n_files = sum->n_files;
  header->digest = g_strdup (keel_backup_sum_get_digest (sum));
  return header;
}

void
keel_backup_header_free (KeelBackupHeader *header)
{
  g_free (header->workbook);
  g_free (header->digest);
  g_free (header);
}

static JsonObject *
parse_object (GBytes    *line,
              JsonNode **out_root,
              GError   **error)
{
  gsize length;
  const char *text = g_bytes_get_data (line, &length);
  g_autoptr (JsonNode) root = keel_json_parse (text, length, &line_limits, error);
  JsonObject *object;

  if (root == NULL)
    return NULL;

  object = keel_json_read_root (root, error);
  if (object != NULL)
    *out_root = g_steal_pointer (&root);
  return object;
}

static KeelBackupHeader *
parse_header (GBytes  *line,
              GError **error)
{
  g_autoptr (JsonNode) root = NULL;
  g_autoptr (KeelBackupHeader) header = g_new0 (KeelBackupHeader, 1);
  JsonObject *object = parse_object (line, &root, error);
  gint64 schema, n_records, n_files;

  if (object == NULL ||
      !keel_json_read_header (object, FORMAT, SCHEMA, &schema, error) ||
      !keel_json_read_string_required (object, "", "workbook", &header->workbook, error) ||
      !keel_json_read_integer (object, "", "records", 0, G_MAXUINT32, 0, &n_records, error) ||
      !keel_json_read_integer (object, "", "files", 0, G_MAXUINT32, 0, &n_files, error) ||
      !keel_json_read_string_required (object, "", "digest", &header->digest, error))
    return NULL;

  header->n_records = (guint) n_records;
  header->n_files = (guint) n_files;
  return g_steal_pointer (&header);
}

/* Every other line. */

static gboolean
parse_file (GBytes   *line,
            char    **out_path,
            GBytes  **out_bytes,
            GError  **error)
{
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;
  g_autofree char *base64 = NULL;
  JsonObject *object = parse_object (line, &root, error);
  guchar *raw;
  gsize length;

  if (object == NULL ||
      !keel_json_read_string_required (object, "", "file", &path, error) ||
      !keel_json_read_string (object, "", "text", &text, error) ||
      !keel_json_read_string (object, "", "base64", &base64, error))
    return FALSE;

  *out_path = g_steal_pointer (&path);
  if (text != NULL)
    {
      length = strlen (text);
      *out_bytes = g_bytes_new_take (g_steal_pointer (&text), length);
    }
  else if (base64 != NULL)
    {
      raw = g_base64_decode (base64, &length);
      *out_bytes = g_bytes_new_take (raw, length);
    }
  else
    {
      *out_bytes = NULL;
    }

  return TRUE;
}

/* Lines out of a stream, of any length up to a limit: the file may come from
 * anywhere, and gzip makes a terabyte of zeroes small. */

typedef struct
{
  GInputStream *unpacked;
  GByteArray   *buffer;
  gsize         start;      /* of what has not been handed out */
  gboolean      is_at_end;
} Lines;

static void
lines_clear (Lines *lines)
{
  g_clear_object (&lines->unpacked);
  g_clear_pointer (&lines->buffer, g_byte_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Lines, lines_clear)

static GInputStream *
open_unpacked (const char    *file,
               GCancellable  *cancellable,
               GError       **error)
{
  g_autoptr (GFile) source = g_file_new_for_path (file);
  g_autoptr (GFileInputStream) packed = g_file_read (source, cancellable, error);
  g_autoptr (GZlibDecompressor) decompressor = NULL;

  if (packed == NULL)
    return NULL;

  decompressor = g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP);
  return g_converter_input_stream_new (G_INPUT_STREAM (packed), G_CONVERTER (decompressor));
}

static gboolean
lines_open (Lines         *lines,
            const char    *file,
            GCancellable  *cancellable,
            GError       **error)
{
  lines->unpacked = open_unpacked (file, cancellable, error);
  if (lines->unpacked == NULL)
    return FALSE;

  lines->buffer = g_byte_array_sized_new (CHUNK);
  return TRUE;
}

static gboolean
lines_fill (Lines         *lines,
            GCancellable  *cancellable,
            GError       **error)
{
  guchar chunk[CHUNK];
  gssize n_read = g_input_stream_read (lines->unpacked, chunk, sizeof chunk, cancellable, error);

  if (n_read < 0)
    return FALSE;

  g_byte_array_append (lines->buffer, chunk, (guint) n_read);
  lines->is_at_end = n_read == 0;
  if (lines->buffer->len > LINE_MAX_BYTES + CHUNK)
    {
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_LIMIT, _("A line is longer than %d bytes"), LINE_MAX_BYTES);
      return FALSE;
    }

  return TRUE;
}

static GBytes *
lines_take (Lines *lines,
            gsize  length)
{
  GBytes *line = g_bytes_new (lines->buffer->data + lines->start, length);

  lines->start += MIN (length + 1, lines->buffer->len - lines->start);
  return line;
}

/* NULL with no error at the end. */
static GBytes *
lines_next (Lines         *lines,
            GCancellable  *cancellable,
            GError       **error)
{
  gsize searched = 0;

  for (;;)
    {
      const guchar *rest = lines->buffer->data + lines->start;
      gsize length = lines->buffer->len - lines->start;
      const guchar *end = length == searched ? NULL : memchr (rest + searched, '\n', length - searched);

      if (end != NULL)
        return lines_take (lines, (gsize) (end - rest));
      if (lines->is_at_end)
        return length == 0 ? NULL : lines_take (lines, length);

      if (lines->start > 0)
        g_byte_array_remove_range (lines->buffer, 0, (guint) lines->start);
      lines->start = 0;
      searched = length;
      if (!lines_fill (lines, cancellable, error))
        return NULL;
    }
}

static KeelBackupHeader *
read_header (Lines         *lines,
             GCancellable  *cancellable,
             GError       **error)
{
  g_autoptr (GError) read_error = NULL;
  g_autoptr (GBytes) line = lines_next (lines, cancellable, &read_error);

  if (line != NULL)
    return parse_header (line, error);

  if (read_error != NULL)
    g_propagate_error (error, g_steal_pointer (&read_error));
  else
    g_set_error_literal (error, KEEL_ERROR, KEEL_ERROR_SYNTAX, _("It is empty"));
  return NULL;
}

/* Every error from here names the backup. */
static void
prefix_file (const char  *file,
             GError     **error)
{
  g_autofree char *name = g_path_get_basename (file);

  /* Translators: what comes before an error message: the name of a backup's file. */
  g_prefix_error (error, _("“%s”: "), name);
}

KeelBackupHeader *
keel_backup_file_read_header (const char  *file,
                              GError     **error)
{
  g_auto (Lines) lines = { 0 };
  KeelBackupHeader *header = NULL;

  if (lines_open (&lines, file, NULL, error))
    header = read_header (&lines, NULL, error);
  if (header == NULL)
    prefix_file (file, error);
  return header;
}

static gboolean
visit_lines (Lines            *lines,
             KeelBackupVisit   visit,
             gpointer          user_data,
             GCancellable     *cancellable,
             GError          **error)
{
  g_autoptr (GError) read_error = NULL;

  for (;;)
    {
      g_autoptr (GBytes) line = lines_next (lines, cancellable, &read_error);
      g_autofree char *path = NULL;
      g_autoptr (GBytes) bytes = NULL;

      if (read_error != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&read_error));
          return FALSE;
        }
      if (line == NULL)
        return TRUE;
      if (!parse_file (line, &path, &bytes, error) || !visit (path, bytes, user_data, error))
        return FALSE;
    }
}

gboolean
keel_backup_file_visit (const char       *file,
                        KeelBackupVisit   visit,
                        gpointer          user_data,
                        GCancellable     *cancellable,
                        GError          **error)
{
  g_auto (Lines) lines = { 0 };
  g_autoptr (KeelBackupHeader) header = NULL;

  if (lines_open (&lines, file, cancellable, error))
    header = read_header (&lines, cancellable, error);
  if (header == NULL || !visit_lines (&lines, visit, user_data, cancellable, error))
    {
      prefix_file (file, error);
      return FALSE;
    }

  return TRUE;
}

char *
keel_backup_file_digest (const char    *file,
                         GCancellable  *cancellable,
                         GError       **error)
{
  g_autoptr (GInputStream) unpacked = open_unpacked (file, cancellable, error);
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  guchar chunk[CHUNK];
  gssize n_read;

  if (unpacked == NULL)
    return NULL;

  while ((n_read = g_input_stream_read (unpacked, chunk, sizeof chunk, cancellable, error)) > 0)
    g_checksum_update (checksum, chunk, n_read);

  return n_read < 0 ? NULL : g_strdup (g_checksum_get_string (checksum));
}
