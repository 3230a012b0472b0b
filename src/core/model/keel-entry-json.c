/* SPDX-License-Identifier: GPL-3.0-or-later */

/* An entry as a document, and back: data/schema/entry.md. Thousands are read at every
 * start, so what is rare (members that we do not know, kinds that we do not know)
 * costs nothing where it is not there. */

#include "keel-entry.h"
#include "keel-config.h"
#include "keel-entry-private.h"
#include "keel-error.h"
#include "keel-json-reader.h"

#include <glib/gi18n-lib.h>

static const char * const known_members[] = {
  KEEL_RECORD_HEAD_MEMBERS,
  "kind", "title", "time", "texts", "tags", "links", "starred", "observer", "origin",
  NULL
};

static const char * const known_origin[] = { "format", "key", NULL };

/* Reading. */

/* NULL and "" read the same. */
static char *
steal_filled (char **text)
{
  g_autofree char *stolen = g_steal_pointer (text);

  return stolen && *stolen ? g_steal_pointer (&stolen) : NULL;
}

static gboolean
read_text (JsonObject  *object,
           const char  *path,
           const char  *member,
           char       **out_text,
           GError     **error)
{
  g_autofree char *text = NULL;

  if (!keel_json_read_string (object, path, member, &text, error))
    return FALSE;

  *out_text = steal_filled (&text);
  return TRUE;
}

static gboolean
read_strings (JsonObject   *object,
              const char   *member,
              char       ***out_strings,
              GError      **error)
{
  g_auto (GStrv) strings = NULL;

  if (!keel_json_read_strings (object, "", member, &strings, error))
    return FALSE;

  if (strings[0])
    *out_strings = g_steal_pointer (&strings);
  return TRUE;
}

static gboolean
read_flags (KeelEntry   *self,
            JsonObject  *object,
            GError     **error)
{
  gboolean starred = FALSE;
  gboolean observer = FALSE;

  if (!keel_json_read_boolean (object, "", "starred", &starred, error) ||
      !keel_json_read_boolean (object, "", "observer", &observer, error))
    return FALSE;

  self->starred = !!starred;
  self->observer = !!observer;
  return TRUE;
}

static gboolean
read_time (KeelEntry   *self,
           JsonObject  *object,
           GError     **error)
{
  int time = KEEL_TIME_NONE;

  if (!keel_json_read_time (object, "", "time", &time, error))
    return FALSE;

  self->time = (gint16) time;
  return TRUE;
}

static gboolean
read_kind (KeelEntry   *self,
           JsonObject  *object,
           GError     **error)
{
  g_autofree char *id = NULL;

  self->kind = KEEL_ENTRY_OTHER;
  if (!keel_json_read_string_required (object, "", "kind", &id, error))
    return FALSE;

  if (*id == '\0')
    {
      /* Translators: “kind” is the name of a member of a JSON document. */
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA, _("“kind” is empty"));
      return FALSE;
    }

  if (!keel_entry_kind_from_id (id, &self->kind))
    self->other_kind = g_steal_pointer (&id);

  return TRUE;
}

static gboolean
read_texts (KeelEntry               *self,
            const KeelRecordSource  *source,
            GError                 **error)
{
  JsonObject *texts = NULL;
  const char *bytes;
  gsize length;

  if (!keel_json_read_object (source->object, "", "texts", &texts, error))
    return FALSE;
  if (!texts)
    return TRUE;

  for (guint i = 0; i < KEEL_N_ENTRY_TEXTS; i++)
    if (!read_text (texts, "texts.", keel_entry_text_get_id (i), &self->texts[i],
                    source->is_newer ? NULL : error) && !source->is_newer)
      return FALSE;

  if (self->kind != KEEL_ENTRY_OTHER)
    keel_member_keep_unknown (source, "texts", texts, keel_entry_list_text_ids (),
                              &self->unknown_texts);
  else if (!source->is_newer &&
           keel_unknown_find_value (source->text, source->length, "texts", &bytes, &length))
    self->other_texts = g_strndup (bytes, length);

  return TRUE;
}

static gboolean
read_origin (KeelEntry               *self,
             const KeelRecordSource  *source,
             GError                 **error)
{
  g_autofree char *format = NULL;
  g_autofree char *key = NULL;
  JsonObject *origin = NULL;

  if (!keel_json_read_object (source->object, "", "origin", &origin, error))
    return FALSE;
  if (!origin)
    return TRUE;

  if (!keel_json_read_string_required (origin, "origin.", "format", &format, error) ||
      !keel_json_read_string_required (origin, "origin.", "key", &key, error))
    return FALSE;

  self->origin = keel_origin_new (format, key);
  keel_member_keep_unknown (source, "origin", origin, known_origin, &self->origin->unknown);

  return TRUE;
}

/* What an entry can do without. Of a newer schema each is read if it can be. */
static gboolean
read_rest (KeelEntry               *self,
           const KeelRecordSource  *source,
           GError                 **error)
{
  JsonObject *object = source->object;
  gboolean is_newer = source->is_newer;
  GError **reason = is_newer ? NULL : error;

  return (read_kind (self, object, reason) || is_newer) &&
         (read_text (object, "", "title", &self->title, reason) || is_newer) &&
         (read_time (self, object, reason) || is_newer) &&
         (read_texts (self, source, reason) || is_newer) &&
         (read_strings (object, "tags", &self->tags, reason) || is_newer) &&
         (read_strings (object, "links", &self->links, reason) || is_newer) &&
         (read_flags (self, object, reason) || is_newer) &&
         (read_origin (self, source, reason) || is_newer);
}

gboolean
keel_entry_read (KeelRecord              *record,
                 const KeelRecordSource  *source,
                 GError                 **error)
{
  KeelEntry *self = KEEL_ENTRY (record);

  return keel_record_read_head (record, source, known_members, error) &&
         keel_json_read_day_required (source->object, "", "day", &self->day, error) &&
         read_rest (self, source, error);
}

/* Writing. */

/* Those that the kind asks for are always there; others when they hold something. */
static void
write_texts (KeelEntry      *self,
             KeelJsonWriter *writer)
{
  const KeelEntryText *texts;
  guint n_texts = keel_entry_kind_get_texts (self->kind, &texts);
  guint asked = 0;

  for (guint i = 0; i < n_texts; i++)
    asked |= 1u << texts[i];

  keel_json_writer_begin_object (writer, "texts");
  for (guint i = 0; i < KEEL_N_ENTRY_TEXTS; i++)
    if (self->texts[i] || (asked & 1u << i))
      keel_json_writer_add_string (writer, keel_entry_text_get_id (i), self->texts[i]);
  keel_unknown_write (self->unknown_texts, writer);
  keel_json_writer_end_object (writer);
}

static void
write_origin (KeelEntry      *self,
              KeelJsonWriter *writer)
{
  if (!self->origin)
    {
      keel_json_writer_add_null (writer, "origin");
      return;
    }

  keel_json_writer_begin_object (writer, "origin");
  keel_json_writer_add_string (writer, "format", self->origin->format);
  keel_json_writer_add_string (writer, "key", self->origin->key);
  keel_unknown_write (self->origin->unknown, writer);
  keel_json_writer_end_object (writer);
}

static const char * const *
strings_or_none (char **strings)
{
  static const char * const none[] = { NULL };

  return strings ? (const char * const *) strings : none;
}

static const char *
kind_id (KeelEntry *self)
{
  return self->kind == KEEL_ENTRY_OTHER ? self->other_kind : keel_entry_kind_get_id (self->kind);
}

GBytes *
keel_entry_to_json (KeelRecord *record)
{
  KeelEntry *self = KEEL_ENTRY (record);
  KeelJsonWriter *writer = keel_json_writer_new ();

  keel_json_writer_begin_object (writer, NULL);
  keel_record_write_head (record, writer);

  keel_json_writer_add_string (writer, "kind", kind_id (self));
  keel_json_writer_add_string (writer, "title", self->title);
  keel_json_writer_add_time (writer, "time", self->time);
  if (self->other_texts)
    keel_json_writer_add_raw (writer, "texts", self->other_texts, -1);
  else
    write_texts (self, writer);
  keel_json_writer_add_strings (writer, "tags", strings_or_none (self->tags));
  keel_json_writer_add_strings (writer, "links", strings_or_none (self->links));
  keel_json_writer_add_boolean (writer, "starred", self->starred);
  keel_json_writer_add_boolean (writer, "observer", self->observer);
  write_origin (self, writer);

  keel_record_write_unknown (record, writer);
  keel_json_writer_end_object (writer);

  return keel_json_writer_finish (writer);
}
