/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-backup-private.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "keel-backup-writer.h"
#include "keel-id.h"
#include "keel-json-gate.h"

/* "Delete for Good, there too": the only way in which anything leaves a backup. Each
 * is rewritten beside itself, read back, and put in its own place at once.
 */

typedef struct
{
  const char       *id;
  KeelBackupWriter *writer;    /* NULL while only adding up what will stay */
  KeelBackupSum     sum;
  guint             n_removed;
} Removal;

/* Its documents, whatever they are called; and what bears its name but cannot be
 * read. */
static gboolean
belongs_to (const char *path,
            GBytes     *bytes,
            const char *id)
{
  gboolean is_named = strstr (path, keel_id_get_tail (id)) != NULL;
  g_autoptr (JsonNode) root = NULL;
  const char *text;
  gsize length;

  if (bytes == NULL)
    return is_named;

  text = g_bytes_get_data (bytes, &length);
  if (!is_named && (length == 0 || memmem (text, length, id, strlen (id)) == NULL))
    return FALSE;

  root = keel_json_parse (text, length, keel_json_limits_document (), NULL);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    return is_named;

  return g_strcmp0 (json_object_get_string_member_with_default (json_node_get_object (root), "id", NULL), id) == 0;
}

static gboolean
removal_visit (const char  *path,
               GBytes      *bytes,
               gpointer     user_data,
               GError     **error)
{
  Removal *removal = user_data;

  if (belongs_to (path, bytes, removal->id))
    {
      removal->n_removed++;
      return TRUE;
    }

  if (removal->writer != NULL)
    return keel_backup_writer_add (removal->writer, path, bytes, error);

  keel_backup_sum_add (&removal->sum, path, bytes);
  return TRUE;
}

static gboolean
rewrite (const char        *file,
         Removal           *removal,
         KeelBackupHeader  *header,
         GError           **error)
{
  g_autoptr (KeelBackupWriter) writer = keel_backup_writer_new (file, header, error);

  removal->writer = writer;
  return writer != NULL &&
         keel_backup_file_visit (file, removal_visit, removal, NULL, error) &&
         keel_backup_writer_commit (writer, TRUE, NULL, error);
}

static gboolean
remove_from (const char  *file,
             const char  *id,
             GError     **error)
{
  g_autoptr (KeelBackupHeader) old = keel_backup_file_read_header (file, error);
  g_autoptr (KeelBackupHeader) header = NULL;
  Removal removal = { .id = id };
  gboolean is_read;

  if (old == NULL)
    return FALSE;

  keel_backup_sum_init (&removal.sum);
  is_read = keel_backup_file_visit (file, removal_visit, &removal, NULL, error);
  header = keel_backup_header_new (old->workbook, &removal.sum);
  keel_backup_sum_clear (&removal.sum);
  if (!is_read)
    return FALSE;

  return removal.n_removed == 0 || rewrite (file, &removal, header, error);
}

gboolean
keel_backup_remove_record (KeelStore   *store,
                           const char  *id,
                           GError     **error)
{
  g_auto (GStrv) names = keel_backup_list_names (store);
  g_autoptr (GError) first_error = NULL;

  /* One that cannot be read must not keep the record in all the others. */
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *file = keel_backup_get_file (store, names[i]);

      remove_from (file, id, first_error == NULL ? &first_error : NULL);
    }

  if (first_error == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&first_error));
  return FALSE;
}
