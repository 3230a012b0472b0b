/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Answers as an object of a document, and back: data/schema/fields.md. */

#include "keel-fields.h"
#include "keel-config.h"
#include "keel-fields-private.h"
#include "keel-json-reader.h"

/* The texts of @node; NULL if it is no array, or there is something else in it. */
static char **
list_texts (JsonNode *node)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return NULL;

  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *item = json_array_get_element (array, i);

      if (json_node_get_value_type (item) != G_TYPE_STRING)
        return NULL;
      g_ptr_array_add (texts, g_strdup (json_node_get_string (item)));
    }

  g_ptr_array_add (texts, NULL);
  return (char **) g_ptr_array_steal (texts, NULL);
}

/* What says nothing (null, "", []) has no shape. */
static KeelFieldAnswer
read_answer (JsonNode *node)
{
  KeelFieldAnswer answer = { .shape = KEEL_SHAPE_OTHER };
  GType type = json_node_get_value_type (node);

  if (JSON_NODE_HOLDS_NULL (node))
    answer.shape = KEEL_SHAPE_NONE;
  else if (type == G_TYPE_STRING)
    {
      answer.text = g_strdup (json_node_get_string (node));
      answer.shape = *answer.text ? KEEL_SHAPE_TEXT : KEEL_SHAPE_NONE;
    }
  else if (type == G_TYPE_INT64)
    {
      answer.number = json_node_get_int (node);
      answer.shape = KEEL_SHAPE_NUMBER;
    }
  else if ((answer.list = list_texts (node)))
    answer.shape = answer.list[0] ? KEEL_SHAPE_LIST : KEEL_SHAPE_NONE;

  return answer;
}

static void
read_answers (KeelFields             *self,
              const KeelRecordSource *source,
              const char             *member,
              JsonObject             *object)
{
  g_autoptr (GList) ids = json_object_get_members (object);
  g_autoptr (GArray) members = NULL;
  const char *text;
  gsize length;
  guint position = 0;

  if (!keel_unknown_find_value (source->text, source->length, member, &text, &length))
    g_assert_not_reached ();

  /* No name stands there twice, so both lists go side by side. */
  members = keel_json_list_members (text, length);
  g_assert (members->len == json_object_get_size (object));

  for (GList *id = ids; id; id = id->next, position++)
    {
      const KeelJsonMember *bytes = &g_array_index (members, KeelJsonMember, position);
      KeelFieldAnswer answer = read_answer (json_object_get_member (object, id->data));

      answer.id = g_strdup (id->data);
      if (answer.shape == KEEL_SHAPE_OTHER)
        {
          answer.text = g_strndup (bytes->value, bytes->value_length);
          answer.raw_id = g_strndup (bytes->name, bytes->name_length);
        }

      if (answer.shape == KEEL_SHAPE_NONE)
        keel_field_answer_clear (&answer);
      else
        g_array_append_val (self->answers, answer);
    }
}

gboolean
keel_fields_read (const KeelRecordSource  *source,
                  const char              *member,
                  KeelFields             **out_fields,
                  GError                 **error)
{
  g_autoptr (KeelFields) fields = keel_fields_new ();
  JsonObject *object = NULL;

  if (!keel_json_read_object (source->object, "", member, &object, error))
    return FALSE;

  if (object)
    read_answers (fields, source, member, object);

  g_clear_pointer (out_fields, keel_fields_unref);
  *out_fields = g_steal_pointer (&fields);
  return TRUE;
}

static void
write_answer (const KeelFieldAnswer   *answer,
              KeelJsonWriter *writer)
{
  switch (answer->shape)
    {
    case KEEL_SHAPE_TEXT:
      keel_json_writer_add_string (writer, answer->id, answer->text);
      break;

    case KEEL_SHAPE_LIST:
      keel_json_writer_add_strings (writer, answer->id, (const char * const *) answer->list);
      break;

    case KEEL_SHAPE_NUMBER:
      keel_json_writer_add_integer (writer, answer->id, answer->number);
      break;

    case KEEL_SHAPE_OTHER:
      keel_json_writer_add_raw (writer, answer->raw_id, answer->text, -1);
      break;

    case KEEL_SHAPE_NONE:
      g_assert_not_reached ();
    }
}

void
keel_fields_write (KeelFields     *self,
                   KeelJsonWriter *writer,
                   const char     *member)
{
  keel_json_writer_begin_object (writer, member);
  for (guint i = 0; i < self->answers->len; i++)
    write_answer (&g_array_index (self->answers, KeelFieldAnswer, i), writer);
  keel_json_writer_end_object (writer);
}
