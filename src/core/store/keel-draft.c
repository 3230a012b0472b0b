/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The text as typed, kept on this device between two saves:
 *
 *   <state>/drafts/<id, see keel_id_to_name()>.json
 *   {"format": "even-keel/draft", "schema": 1, "id": "…", "base": "9f86…", "path": "journal/2026/…",
 *    "document": "…"}
 *
 * "base" is the SHA-256 of the document it was typed on, null if there was none. Drafts
 * are kept while the workbook is frozen too: that is what they are for. */

#include "keel-store-private.h"

#include <string.h>
#include <sys/file.h>
#include <unistd.h>
#include "keel-id.h"
#include "keel-json-gate.h"
#include "keel-json-reader.h"
#include "keel-json-writer.h"

#define DRAFT_FOLDER "drafts"
#define DRAFT_FORMAT "even-keel/draft"
#define DRAFT_SCHEMA 1

/* A document as a text in a document: every quotation mark and line end is escaped. */
static const KeelJsonLimits draft_limits = {
  .max_bytes = 16 * 1024 * 1024,
  .max_values = 100,
  .max_depth = 4,
  .max_string = 16 * 1024 * 1024,
  .max_name = 256,
};

typedef struct
{
  char *id;
  char *base;
  char *path;
  char *document;
} Draft;

static void
draft_clear (Draft *draft)
{
  g_free (draft->id);
  g_free (draft->base);
  g_free (draft->path);
  g_free (draft->document);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Draft, draft_clear)

static char *
name_for (const char *id)
{
  g_autofree char *name = keel_id_to_name (id);

  return g_strconcat (name, ".json", NULL);
}

static GBytes *
write_draft (KeelStoreSave  *save,
             const char     *base,
             const char     *path)
{
  KeelJsonWriter *writer = keel_json_writer_new ();
  gsize length;
  const char *text = g_bytes_get_data (save->bytes, &length);
  g_autofree char *document = g_strndup (text, length);

  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_add_string (writer, "format", DRAFT_FORMAT);
  keel_json_writer_add_integer (writer, "schema", DRAFT_SCHEMA);
  keel_json_writer_add_string (writer, "id", save->id);
  keel_json_writer_add_string (writer, "base", base);
  keel_json_writer_add_string (writer, "path", path);
  keel_json_writer_add_string (writer, "document", document);
  keel_json_writer_end_object (writer);
  return keel_json_writer_finish (writer);
}

gboolean
keel_store_keep_draft (KeelStore      *self,
                       KeelStoreSave  *save,
                       GError        **error)
{
  keel_autofd int dir = keel_store_open_state (self, DRAFT_FOLDER, FALSE, error);
  g_autofree char *known_path = keel_store_find_path (self, save->id);
  g_autofree char *own_path = keel_folder_path_for (save->folder, save->day, save->id);
  const char *path = known_path != NULL ? known_path : own_path;
  g_autofree char *name = name_for (save->id);
  g_autofree char *base = NULL;
  g_autoptr (GBytes) bytes = NULL;
  KeelSeen *known = keel_store_recall (self, path);
  gconstpointer data;
  gsize length;

  if (known != NULL)
    base = keel_digest_to_string (&known->digest);
  keel_seen_free (known);
  if (dir < 0)
    return FALSE;

  /* Whoever sweeps this folder waits for us, or we for them: see keel-heal.c. */
  flock (dir, LOCK_SH);
  bytes = write_draft (save, base, path);
  data = g_bytes_get_data (bytes, &length);
  return keel_file_replace (dir, name, data, length, error);
}

void
keel_store_drop_draft (KeelStore  *self,
                       const char *id)
{
  g_autofree char *name = name_for (id);
  g_autofree char *path = g_build_filename (DRAFT_FOLDER, name, NULL);

  unlinkat (self->state, path, 0);
}

gboolean
keel_store_remove_drafts (KeelStore   *self,
                          const char  *id,
                          GError     **error)
{
  g_auto (GStrv) names = keel_file_list_names (self->state, DRAFT_FOLDER);
  g_autofree char *own_name = name_for (id);

  for (char **name = names; *name != NULL; name++)
    {
      g_autofree char *path = g_build_filename (DRAFT_FOLDER, *name, NULL);

      if (strstr (*name, own_name) != NULL && !keel_file_remove_tree (self->state, path, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_draft (KeelStore  *self,
            const char *name,
            Draft      *draft)
{
  g_autofree char *path = g_build_filename (DRAFT_FOLDER, name, NULL);
  g_autoptr (GByteArray) text = g_byte_array_new ();
  g_autoptr (JsonNode) root = NULL;
  JsonObject *object;
  gint64 schema;

  if (!keel_file_read (self->state, path, draft_limits.max_bytes, text, NULL, NULL))
    return FALSE;
  root = keel_json_parse ((const char *) text->data, text->len, &draft_limits, NULL);
  object = root == NULL ? NULL : keel_json_read_root (root, NULL);

  return object != NULL
         && keel_json_read_header (object, DRAFT_FORMAT, DRAFT_SCHEMA, &schema, NULL)
         && keel_json_read_string_required (object, "", "id", &draft->id, NULL)
         && keel_id_is_any (draft->id)
         && keel_json_read_string (object, "", "base", &draft->base, NULL)
         && keel_json_read_string_required (object, "", "path", &draft->path, NULL)
         && keel_json_read_string_required (object, "", "document", &draft->document, NULL);
}

/* Whether the document on the disk is still the one the draft was typed on. */
static gboolean
is_current (KeelStore   *self,
            const Draft *draft)
{
  g_autoptr (GByteArray) text = g_byte_array_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *hex = NULL;
  KeelDigest digest;

  if (!keel_file_read (self->dir, draft->path, keel_folder_max_document (), text, NULL, &error))
    return draft->base == NULL && g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);

  digest = keel_digest_of (text->data, text->len);
  hex = keel_digest_to_string (&digest);
  return g_strcmp0 (hex, draft->base) == 0;
}

static KeelDraft *
make_draft (KeelStore  *self,
            const char *name)
{
  g_auto (Draft) draft = { 0 };
  KeelDraft *made;

  if (!read_draft (self, name, &draft))
    return NULL;

  made = g_new0 (KeelDraft, 1);
  made->id = g_strdup (draft.id);
  made->bytes = g_bytes_new (draft.document, strlen (draft.document));
  made->is_current = is_current (self, &draft);
  return made;
}

GPtrArray *
keel_store_list_drafts (KeelStore *self)
{
  g_auto (GStrv) names = keel_file_list_names (self->state, DRAFT_FOLDER);
  GPtrArray *drafts = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_draft_free);

  for (char **name = names; *name != NULL; name++)
    if ((*name)[0] != '.' && g_str_has_suffix (*name, ".json"))
      {
        KeelDraft *draft = make_draft (self, *name);

        if (draft != NULL)
          g_ptr_array_add (drafts, draft);
      }
  return drafts;
}

void
keel_draft_free (KeelDraft *draft)
{
  if (draft == NULL)
    return;

  g_free (draft->id);
  g_clear_pointer (&draft->bytes, g_bytes_unref);
  g_free (draft);
}
