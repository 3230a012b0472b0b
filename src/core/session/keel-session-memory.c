/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where a person was, by name: small texts in "session.json" beside the drafts, of this
 * device and this workbook only. What a search was for is a person's own words, so it lies
 * here and not among the settings, and goes when everything is erased.
 *
 * It is read with the folder, in the thread that opens it, and written half a second after
 * the last change, through the queue. One that cannot be read is an empty one: losing it
 * loses a place and no word. */

#include "keel-session-private.h"

#include "keel-file.h"
#include "keel-json-gate.h"
#include "keel-json-reader.h"
#include "keel-json-writer.h"

#define MEMORY_FILE "session.json"
#define MEMORY_FORMAT "even-keel/session"
#define MEMORY_SCHEMA 1

/* In milliseconds: often enough that a kill takes nobody elsewhere. */
#define DELAY 500

/* Reading. */

static void
take_member (JsonObject *places,
             const char *name,
             JsonNode   *node,
             gpointer    user_data)
{
  GHashTable *memory = user_data;

  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
    g_hash_table_insert (memory, g_strdup (name), g_strdup (json_node_get_string (node)));
}

static void
take_places (GHashTable *memory,
             GByteArray *text)
{
  g_autoptr (JsonNode) root = keel_json_parse ((const char *) text->data, text->len,
                                               keel_json_limits_document (), NULL);
  JsonObject *object = root ? keel_json_read_root (root, NULL) : NULL;
  JsonObject *places = NULL;
  gint64 schema;

  if (object && keel_json_read_header (object, MEMORY_FORMAT, MEMORY_SCHEMA, &schema, NULL)
      && keel_json_read_object (object, "", "places", &places, NULL) && places)
    json_object_foreach_member (places, take_member, memory);
}

GHashTable *
keel_session_read_memory (KeelStore *store)
{
  GHashTable *memory = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autofree char *path = g_build_filename (keel_store_get_state_folder (store), MEMORY_FILE, NULL);
  g_autoptr (GByteArray) text = g_byte_array_new ();

  if (keel_file_read (AT_FDCWD, path, keel_json_limits_document ()->max_bytes, text, NULL, NULL))
    take_places (memory, text);

  return memory;
}

/* Writing. */

static GBytes *
write_memory (GHashTable *memory)
{
  KeelJsonWriter *writer = keel_json_writer_new ();
  g_autoptr (GList) names = g_list_sort (g_hash_table_get_keys (memory), (GCompareFunc) strcmp);

  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_add_string (writer, "format", MEMORY_FORMAT);
  keel_json_writer_add_integer (writer, "schema", MEMORY_SCHEMA);
  keel_json_writer_begin_object (writer, "places");
  for (GList *name = names; name; name = name->next)
    keel_json_writer_add_string (writer, name->data, g_hash_table_lookup (memory, name->data));
  keel_json_writer_end_object (writer);
  keel_json_writer_end_object (writer);

  return keel_json_writer_finish (writer);
}

static void
put_on_disk (KeelStore *store,
             GBytes    *bytes)
{
  keel_autofd int dir = open (keel_store_get_state_folder (store), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  gsize length;
  gconstpointer data = g_bytes_get_data (bytes, &length);

  if (dir >= 0)
    keel_file_replace (dir, MEMORY_FILE, data, length, NULL);
}

typedef struct
{
  KeelJob  job;
  GBytes  *bytes;
} MemoryJob;

static void
run_memory_job (KeelJob *job)
{
  put_on_disk (job->store, ((MemoryJob *) job)->bytes);
}

static void
free_memory_job (KeelJob *job)
{
  MemoryJob *memory_job = (MemoryJob *) job;

  g_clear_pointer (&memory_job->bytes, g_bytes_unref);
  g_free (memory_job);
}

static void
write_later_cb (gpointer user_data)
{
  KeelSession *self = user_data;
  MemoryJob *memory_job = g_new0 (MemoryJob, 1);

  self->memory_timer = 0;
  memory_job->bytes = write_memory (self->memory);
  memory_job->job.run = run_memory_job;
  memory_job->job.free = free_memory_job;
  keel_queue_push (self->queue, &memory_job->job);
}

void
keel_session_flush_memory (KeelSession *self)
{
  g_autoptr (GBytes) bytes = NULL;

  if (self->memory_timer == 0)
    return;

  g_clear_handle_id (&self->memory_timer, g_source_remove);
  bytes = write_memory (self->memory);
  put_on_disk (self->store, bytes);
}

void
keel_session_take_memory (KeelSession *self,
                          GHashTable  *memory)
{
  if (self->memory == memory)
    return;

  g_clear_handle_id (&self->memory_timer, g_source_remove);
  g_clear_pointer (&self->memory, g_hash_table_unref);
  self->memory = memory ? g_hash_table_ref (memory) : NULL;
  g_object_notify (G_OBJECT (self), "remembers");
}

const char *
keel_session_get_remembered (KeelSession *self,
                             const char  *what)
{
  g_return_val_if_fail (KEEL_IS_SESSION (self) && what, NULL);

  return self->memory ? g_hash_table_lookup (self->memory, what) : NULL;
}

void
keel_session_remember (KeelSession *self,
                       const char  *what,
                       const char  *value)
{
  g_return_if_fail (KEEL_IS_SESSION (self) && what);

  if (!self->memory || keel_store_is_read_only (self->store)
      || g_strcmp0 (g_hash_table_lookup (self->memory, what), value) == 0)
    return;

  if (value)
    g_hash_table_insert (self->memory, g_strdup (what), g_strdup (value));
  else
    g_hash_table_remove (self->memory, what);

  if (self->memory_timer == 0)
    self->memory_timer = g_timeout_add_once (DELAY, write_later_cb, self);
}
