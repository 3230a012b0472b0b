/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A check-in as a document, and back: data/schema/checkin.md. An answer that is none is
 * never guessed at: the document is refused, and shown as one that cannot be read. */

#include "keel-checkin.h"
#include "keel-config.h"
#include "keel-checkin-private.h"
#include "keel-error.h"
#include "keel-id.h"
#include "keel-json-reader.h"

#include <glib/gi18n-lib.h>

#define NOT_CALLED_FOR "na"

static const char * const known_members[] = {
  KEEL_RECORD_HEAD_MEMBERS,
  "form", "item_set", "language", "entered", "answers", "moment", "corrections", "draft", "place",
  NULL
};

static const char * const known_moment[] = { "item", "text", NULL };
static const char * const known_correction[] = { "at", "item", "from", "to", NULL };

/* Reading. */

static gboolean
read_form (KeelCheckin  *self,
           JsonObject   *object,
           GError      **error)
{
  g_autofree char *id = NULL;

  if (!keel_json_read_string_required (object, "", "form", &id, error))
    return FALSE;
  if (keel_form_from_id (id, &self->form))
    return TRUE;

  /* Translators: “form” is the name of a member of a JSON document; “full” and “pulse” stay. */
  g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA, _("“form” is “%s”, not “full” or “pulse”"), id);
  return FALSE;
}

static gboolean
check_content_id (const char  *path,
                  const char  *member,
                  const char  *id,
                  GError     **error)
{
  if (keel_id_is_content (id))
    return TRUE;

  /* Translators: %1$s%2$s is where a document says so; %3$s is what stands there. */
  g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA,
               _("“%1$s%2$s” is “%3$s”, not an id of letters, digits and hyphens"), path, member, id);
  return FALSE;
}

/* The id of an item or a set, as an interned string. */
static gboolean
read_content_id (JsonObject  *object,
                 const char  *path,
                 const char  *member,
                 char       **out_id,
                 GError     **error)
{
  g_autofree char *id = NULL;

  if (!keel_json_read_string_required (object, path, member, &id, error) ||
      !check_content_id (path, member, id, error))
    return FALSE;

  *out_id = g_ref_string_new_intern (id);
  return TRUE;
}

static gboolean
read_language (KeelCheckin  *self,
               JsonObject   *object,
               GError      **error)
{
  g_autofree char *language = NULL;

  if (!keel_json_read_string (object, "", "language", &language, error))
    return FALSE;

  self->language = language ? g_ref_string_new_intern (language) : NULL;
  return TRUE;
}

/* Absent and null: not answered. */
static gboolean
read_answer (JsonObject  *object,
             const char  *path,
             const char  *member,
             KeelAnswer  *out_answer,
             GError     **error)
{
  JsonNode *node = json_object_get_member (object, member);
  const char *text = node && JSON_NODE_HOLDS_VALUE (node) ? json_node_get_string (node) : NULL;
  gint64 answer;

  if (g_strcmp0 (text, NOT_CALLED_FOR) == 0)
    {
      *out_answer = KEEL_ANSWER_NA;
      return TRUE;
    }

  if (!keel_json_read_integer (object, path, member, KEEL_ANSWER_MIN, KEEL_ANSWER_MAX,
                               KEEL_ANSWER_BLANK, &answer, error))
    return FALSE;

  *out_answer = (KeelAnswer) answer;
  return TRUE;
}

static gboolean
read_answers (KeelCheckin  *self,
              JsonObject   *object,
              GError      **error)
{
  g_autoptr (GList) items = NULL;
  JsonObject *answers = NULL;
  KeelAnswer answer;

  if (!keel_json_read_object (object, "", "answers", &answers, error))
    return FALSE;
  if (!answers)
    return TRUE;

  items = json_object_get_members (answers);
  for (GList *item = items; item; item = item->next)
    {
      if (!check_content_id ("answers.", item->data, item->data, error) ||
          !read_answer (answers, "answers.", item->data, &answer, error))
        return FALSE;

      keel_answers_set (self->answers, item->data, answer);
    }

  return TRUE;
}

static gboolean
read_moment (KeelCheckin             *self,
             const KeelRecordSource  *source,
             GError                 **error)
{
  g_autofree char *item = NULL;
  g_autofree char *text = NULL;
  JsonObject *moment = NULL;

  if (!keel_json_read_object (source->object, "", "moment", &moment, error))
    return FALSE;
  if (!moment)
    return TRUE;

  if (!keel_json_read_string (moment, "moment.", "item", &item, error) ||
      !keel_json_read_string_required (moment, "moment.", "text", &text, error))
    return FALSE;

  keel_checkin_set_moment (self, item, text);
  keel_member_keep_unknown (source, "moment", moment, known_moment, &self->unknown_moment);

  return TRUE;
}

static gboolean
read_correction (JsonArray    *array,
                 guint         index,
                 GPtrArray    *corrections,
                 GError      **error)
{
  g_autofree char *path = g_strdup_printf ("corrections[%u].", index);
  JsonNode *node = json_array_get_element (array, index);
  g_autofree char *item = NULL;
  KeelMoment at;
  KeelAnswer from, to;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      /* Translators: %u is the place of something in a list of a JSON document. */
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA, _("“corrections[%u]” is not an object"), index);
      return FALSE;
    }

  if (!keel_json_read_moment_required (json_node_get_object (node), path, "at", &at, error) ||
      !keel_json_read_string_required (json_node_get_object (node), path, "item", &item, error) ||
      !check_content_id (path, "item", item, error) ||
      !read_answer (json_node_get_object (node), path, "from", &from, error) ||
      !read_answer (json_node_get_object (node), path, "to", &to, error))
    return FALSE;

  g_ptr_array_add (corrections, keel_corrected_new (at, item, from, to, NULL));
  return TRUE;
}

/* What stands in corrections besides what this program knows. */
static void
keep_unknown_of_corrections (GPtrArray              *corrections,
                             JsonArray              *array,
                             const KeelRecordSource *source)
{
  g_autoptr (GArray) items = NULL;
  const char *text;
  gsize length;

  for (guint i = 0; i < corrections->len; i++)
    {
      KeelCorrected *corrected = corrections->pdata[i];
      const KeelJsonMember *item;

      if (!keel_unknown_has_any (json_array_get_object_element (array, i), known_correction))
        continue;

      if (!items && keel_unknown_find_value (source->text, source->length, "corrections", &text, &length))
        items = keel_json_list_items (text, length);
      item = &g_array_index (items, KeelJsonMember, i);
      corrected->unknown = keel_unknown_new (item->value, item->value_length, known_correction);
    }
}

static gboolean
read_corrections (KeelCheckin             *self,
                  const KeelRecordSource  *source,
                  GError                 **error)
{
  g_autoptr (GPtrArray) corrections =
    g_ptr_array_new_with_free_func ((GDestroyNotify) keel_corrected_unref);
  JsonArray *array = NULL;

  if (!keel_json_read_array (source->object, "", "corrections", &array, error))
    return FALSE;
  if (!array || json_array_get_length (array) == 0)
    return TRUE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    if (!read_correction (array, i, corrections, error))
      return FALSE;

  if (!source->is_newer)
    keep_unknown_of_corrections (corrections, array, source);
  self->corrections = g_steal_pointer (&corrections);
  return TRUE;
}

/* What a check-in can do without. Of a newer schema each is read if it can be. */
static gboolean
read_rest (KeelCheckin             *self,
           const KeelRecordSource  *source,
           GError                 **error)
{
  JsonObject *object = source->object;
  gboolean is_newer = source->is_newer;
  GError **reason = is_newer ? NULL : error;

  return (read_language (self, object, reason) || is_newer) &&
         (keel_json_read_moment (object, "", "entered", &self->entered, reason) || is_newer) &&
         (read_moment (self, source, reason) || is_newer) &&
         (read_corrections (self, source, reason) || is_newer) &&
         (keel_json_read_boolean (object, "", "draft", &self->is_draft, reason) || is_newer) &&
         (keel_json_read_string (object, "", "place", &self->place, reason) || is_newer);
}

gboolean
keel_checkin_read (KeelRecord              *record,
                   const KeelRecordSource  *source,
                   GError                 **error)
{
  KeelCheckin *self = KEEL_CHECKIN (record);

  return keel_record_read_head (record, source, known_members, error) &&
         keel_json_read_day_required (source->object, "", "day", &self->day, error) &&
         read_form (self, source->object, error) &&
         read_content_id (source->object, "", "item_set", &self->item_set, error) &&
         read_answers (self, source->object, error) &&
         read_rest (self, source, error);
}

/* Writing. */

static void
write_answer (KeelJsonWriter *writer,
              const char     *name,
              KeelAnswer      answer)
{
  if (answer == KEEL_ANSWER_BLANK)
    keel_json_writer_add_null (writer, name);
  else if (answer == KEEL_ANSWER_NA)
    keel_json_writer_add_string (writer, name, NOT_CALLED_FOR);
  else
    keel_json_writer_add_integer (writer, name, answer);
}

static void
write_answers (KeelCheckin    *self,
               KeelJsonWriter *writer)
{
  keel_json_writer_begin_object (writer, "answers");
  for (guint i = 0; i < self->answers->len; i++)
    {
      const KeelAnswered *answered = &g_array_index (self->answers, KeelAnswered, i);

      write_answer (writer, answered->item, answered->answer);
    }
  keel_json_writer_end_object (writer);
}

static void
write_moment (KeelCheckin    *self,
              KeelJsonWriter *writer)
{
  if (!self->moment_text && !self->unknown_moment)
    {
      keel_json_writer_add_null (writer, "moment");
      return;
    }

  keel_json_writer_begin_object (writer, "moment");
  keel_json_writer_add_string (writer, "item", self->moment_item);
  keel_json_writer_add_string (writer, "text", self->moment_text ? self->moment_text : "");
  keel_unknown_write (self->unknown_moment, writer);
  keel_json_writer_end_object (writer);
}

static void
write_corrections (KeelCheckin    *self,
                   KeelJsonWriter *writer)
{
  keel_json_writer_begin_array (writer, "corrections");
  for (guint i = 0; self->corrections && i < self->corrections->len; i++)
    {
      const KeelCorrected *corrected = self->corrections->pdata[i];

      keel_json_writer_begin_object (writer, NULL);
      keel_json_writer_add_moment (writer, "at", corrected->said.at);
      keel_json_writer_add_string (writer, "item", corrected->said.item);
      write_answer (writer, "from", corrected->said.from);
      write_answer (writer, "to", corrected->said.to);
      keel_unknown_write (corrected->unknown, writer);
      keel_json_writer_end_object (writer);
    }
  keel_json_writer_end_array (writer);
}

GBytes *
keel_checkin_to_json (KeelRecord *record)
{
  KeelCheckin *self = KEEL_CHECKIN (record);
  KeelJsonWriter *writer = keel_json_writer_new ();

  keel_json_writer_begin_object (writer, NULL);
  keel_record_write_head (record, writer);

  keel_json_writer_add_string (writer, "form", keel_form_get_id (self->form));
  keel_json_writer_add_string (writer, "item_set", self->item_set);
  keel_json_writer_add_string (writer, "language", self->language);
  keel_json_writer_add_moment (writer, "entered", self->entered);
  write_answers (self, writer);
  write_moment (self, writer);
  write_corrections (self, writer);
  keel_json_writer_add_boolean (writer, "draft", self->is_draft);
  keel_json_writer_add_string (writer, "place", self->place);

  keel_record_write_unknown (record, writer);
  keel_json_writer_end_object (writer);

  return keel_json_writer_finish (writer);
}
