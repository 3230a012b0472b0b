/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-record-head.h"
#include "keel-config.h"
#include "keel-error.h"
#include "keel-json-reader.h"

#include <glib/gi18n-lib.h>

void
keel_record_head_init (KeelRecordHead *self)
{
  self->created = KEEL_MOMENT_NONE;
  self->modified = KEEL_MOMENT_NONE;
  self->deleted = KEEL_MOMENT_NONE;
}

void
keel_record_head_clear (KeelRecordHead *self)
{
  g_clear_pointer (&self->revision, keel_revision_free);
  g_clear_pointer (&self->versions, g_free);
  g_clear_pointer (&self->unknown, keel_unknown_unref);
}

/* Reading. */

static gboolean
read_id (KeelRecordHead  *self,
         KeelRecordClass *klass,
         JsonObject      *object,
         GError         **error)
{
  g_autofree char *id = NULL;

  if (!(klass->is_place ? keel_json_read_string_required : keel_json_read_id_required)
          (object, "", "id", &id, error))
    return FALSE;

  if (klass->is_place && !(keel_id_is_place (id) && klass->is_place (id)))
    {
      /* Translators: “id” is the name of a member of a JSON document. */
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA, _("“id” is “%s”, not one of this kind"), id);
      return FALSE;
    }

  g_strlcpy (self->id, id, sizeof self->id);
  return TRUE;
}

static gboolean
read_moments (KeelRecordHead *self,
              JsonObject     *object,
              GError        **error)
{
  if (!keel_json_read_moment_required (object, "", "created", &self->created, error) ||
      !keel_json_read_moment (object, "", "modified", &self->modified, error) ||
      !keel_json_read_moment (object, "", "deleted", &self->deleted, error))
    return FALSE;

  if (!keel_moment_is_set (self->modified))
    self->modified = self->created;

  return TRUE;
}

static void
read_versions (KeelRecordHead         *self,
               const KeelRecordSource *source)
{
  const char *value;
  gsize length;

  if (!json_object_has_member (source->object, "versions") ||
      json_object_get_null_member (source->object, "versions"))
    return;

  if (keel_unknown_find_value (source->text, source->length, "versions", &value, &length))
    self->versions = g_strndup (value, length);
}

gboolean
keel_record_head_read (KeelRecordHead         *self,
                       KeelRecordClass        *klass,
                       const KeelRecordSource *source,
                       const char * const     *known,
                       GError                **error)
{
  self->is_newer = source->is_newer;
  if (!read_id (self, klass, source->object, error) ||
      !read_moments (self, source->object, error))
    return FALSE;

  /* Of a newer schema, what follows is never written. */
  if (source->is_newer)
    return TRUE;

  if (!keel_revision_read (source->object, &self->revision, error))
    return FALSE;

  read_versions (self, source);
  if (keel_unknown_has_any (source->object, known))
    self->unknown = keel_unknown_new (source->text, source->length, known);

  return TRUE;
}

void
keel_record_head_write (KeelRecordHead  *self,
                        KeelRecordClass *klass,
                        guint32          day,
                        KeelJsonWriter  *writer)
{
  keel_json_writer_add_string (writer, "format", klass->format);
  keel_json_writer_add_integer (writer, "schema", klass->schema);
  keel_json_writer_add_string (writer, "id", self->id);
  keel_json_writer_add_day (writer, "day", day);
  keel_json_writer_add_moment (writer, "created", self->created);
  keel_json_writer_add_moment (writer, "modified", self->modified);
  keel_revision_write (self->revision, writer);
  keel_json_writer_add_moment (writer, "deleted", self->deleted);

  if (self->versions)
    keel_json_writer_add_raw (writer, "versions", self->versions, -1);
  else
    keel_json_writer_add_null (writer, "versions");
}
