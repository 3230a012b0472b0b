/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The values of a programme that are not texts: numbers, choices, lists, objects. Objects are
 * not read at once but put into a queue, so that nothing here calls itself and no
 * nesting is too deep. */

#include "keel-programme-values.h"
#include "keel-config.h"

#include <glib/gi18n-lib.h>

#define MAX_MARKS   3
#define MAX_ENTRIES 1000  /* of a list of ids or lines */
#define MAX_WEEK    1000

typedef gboolean (* ReadValue) (KeelProgrammeReader *reader,
                                const KeelMember    *member,
                                JsonNode            *node,
                                gpointer             field);

static gsize
enter_element (KeelProgrammeReader *reader,
               guint                index)
{
  gsize length = reader->path->len;

  g_string_append_printf (reader->path, "[%u]", index);
  return length;
}

static gpointer
keep_list (KeelProgrammeReader *reader,
           gsize                n_elements,
           gsize                size)
{
  gpointer list = g_malloc0_n (n_elements, size);

  g_ptr_array_add (reader->programme->lists, list);
  return list;
}

/* Numbers and choices. */

static gboolean
read_boolean (KeelProgrammeReader *reader,
              const KeelMember    *member,
              JsonNode            *node,
              gpointer             field)
{
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    return keel_programme_refuse_node (reader, node, C_("JSON value", "true or false"));

  *(gboolean *) field = json_node_get_boolean (node);
  return TRUE;
}

static gboolean
read_week (KeelProgrammeReader *reader,
           const KeelMember    *member,
           JsonNode            *node,
           gpointer             field)
{
  gint64 week;

  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_INT64)
    return keel_programme_refuse_node (reader, node, C_("JSON value", "a whole number"));

  week = json_node_get_int (node);
  if (week < 1 || week > MAX_WEEK)
    return keel_programme_refuse (reader, _("A week is a number from 1 to 1000"));

  *(guint *) field = (guint) week;
  return TRUE;
}

static gboolean
find_choice (KeelProgrammeReader *reader,
             const KeelMember    *member,
             JsonNode            *node,
             guint               *out_choice)
{
  g_autofree char *all = NULL;
  g_autofree char *expected = NULL;
  const char *text;

  if (!keel_programme_read_string (reader, node, &text))
    return FALSE;

  for (guint i = 0; member->choices[i] != NULL; i++)
    if (g_str_equal (text, member->choices[i]))
      {
        *out_choice = i;
        return TRUE;
      }

  all = g_strjoinv (", ", (char **) member->choices);
  /* Translators: %s is a list of words, as in: “better” is not one of more, less. */
  expected = g_strdup_printf (_("one of %s"), all);
  return keel_programme_refuse_text (reader, text, expected);
}

static gboolean
read_choice (KeelProgrammeReader *reader,
             const KeelMember    *member,
             JsonNode            *node,
             gpointer             field)
{
  return find_choice (reader, member, node, field);
}

/* Lists of texts. */

/* NULL when it is no list that may stand there. */
static JsonArray *
open_list (KeelProgrammeReader *reader,
           const KeelMember    *member,
           JsonNode            *node,
           guint                max)
{
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      keel_programme_refuse_node (reader, node, C_("JSON value", "a list"));
      return NULL;
    }

  array = json_node_get_array (node);
  if (json_array_get_length (array) == 0 && member->required_in != 0)
    {
      keel_programme_refuse (reader, _("The list is empty"));
      return NULL;
    }
  if (json_array_get_length (array) > max)
    {
      keel_programme_problems_add (reader->problems, reader->path->str,
                                   /* Translators: %u is how many there may be at most. */
                                   ngettext ("The list holds more than %u thing",
                                             "The list holds more than %u things", max), max);
      return NULL;
    }

  return array;
}

static gboolean
is_in (const char * const *texts,
       const char         *text)
{
  for (guint i = 0; texts[i] != NULL; i++)
    if (g_str_equal (texts[i], text))
      return TRUE;

  return FALSE;
}

/* @read reads an element; its field is a const char *. No text may stand twice. */
static gboolean
read_texts (KeelProgrammeReader *reader,
            const KeelMember    *member,
            JsonNode            *node,
            guint                max,
            ReadValue            read,
            gpointer             field)
{
  const KeelMember element = { .thing = member->thing, .required_in = KEEL_ALWAYS };
  JsonArray *array = open_list (reader, member, node, max);
  const char **texts;
  guint n_texts = 0;

  if (array == NULL)
    return FALSE;

  texts = keep_list (reader, (gsize) json_array_get_length (array) + 1, sizeof (char *));
  *(const char * const **) field = texts;
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      gsize length = enter_element (reader, i);
      const char *text = NULL;

      if (read (reader, &element, json_array_get_element (array, i), &text))
        {
          if (is_in (texts, text))
            keel_programme_problems_add (reader->problems, reader->path->str,
                                         /* Translators: %s is an id or another text. */
                                         _("“%s” stands in this list before"), text);
          else
            texts[n_texts++] = text;
        }
      g_string_truncate (reader->path, length);
    }

  return TRUE;
}

static gboolean
read_reference (KeelProgrammeReader *reader,
                const KeelMember    *member,
                JsonNode            *node,
                gpointer             field)
{
  if (!keel_programme_read_id (reader, member, node, field))
    return FALSE;

  keel_programme_add_reference (reader, member->thing, *(const char **) field);
  return TRUE;
}

static gboolean
read_references (KeelProgrammeReader *reader,
                 const KeelMember    *member,
                 JsonNode            *node,
                 gpointer             field)
{
  return read_texts (reader, member, node, MAX_ENTRIES, read_reference, field);
}

static gboolean
read_lines (KeelProgrammeReader *reader,
            const KeelMember    *member,
            JsonNode            *node,
            gpointer             field)
{
  return read_texts (reader, member, node, MAX_ENTRIES, keel_programme_read_line, field);
}

static gboolean
read_marks (KeelProgrammeReader *reader,
            const KeelMember    *member,
            JsonNode            *node,
            gpointer             field)
{
  return read_texts (reader, member, node, MAX_MARKS, keel_programme_read_mark, field);
}

static gboolean
read_flags (KeelProgrammeReader *reader,
            const KeelMember    *member,
            JsonNode            *node,
            gpointer             field)
{
  JsonArray *array = open_list (reader, member, node, MAX_ENTRIES);

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      gsize length = enter_element (reader, i);
      guint choice;

      if (find_choice (reader, member, json_array_get_element (array, i), &choice))
        *(guint *) field |= 1u << choice;
      g_string_truncate (reader->path, length);
    }

  return array != NULL;
}

/* Objects. */

static KeelProgrammeObjects *
wait_for_objects (KeelProgrammeReader *reader,
                  const KeelShape     *shape,
                  guint                n_objects,
                  gboolean             is_list)
{
  KeelProgrammeObjects *objects = g_new0 (KeelProgrammeObjects, 1);

  objects->path = g_strdup (reader->path->str);
  objects->shape = shape;
  objects->nodes = g_ptr_array_new ();
  objects->first = keep_list (reader, n_objects, shape->size);
  objects->is_list = is_list;
  g_queue_push_tail (reader->waiting, objects);
  return objects;
}

static gboolean
read_object (KeelProgrammeReader *reader,
             const KeelMember    *member,
             JsonNode            *node,
             gpointer             field)
{
  KeelProgrammeObjects *objects = wait_for_objects (reader, member->shape, 1, FALSE);

  g_ptr_array_add (objects->nodes, node);
  *(gpointer *) field = objects->first;
  return TRUE;
}

/* Their number goes into a field of its own in the same struct. */
static gboolean
read_list (KeelProgrammeReader *reader,
           const KeelMember    *member,
           JsonNode            *node,
           gpointer             field)
{
  JsonArray *array = open_list (reader, member, node, member->shape->max);
  KeelProgrammeObjects *objects;
  guint n_objects;

  if (array == NULL)
    return FALSE;

  n_objects = json_array_get_length (array);
  objects = wait_for_objects (reader, member->shape, n_objects, TRUE);
  for (guint i = 0; i < n_objects; i++)
    g_ptr_array_add (objects->nodes, json_array_get_element (array, i));

  *(gpointer *) field = objects->first;
  G_STRUCT_MEMBER (guint, (char *) field - member->offset, member->count_offset) = n_objects;
  return TRUE;
}

void
keel_programme_objects_free (KeelProgrammeObjects *objects)
{
  g_free (objects->path);
  g_ptr_array_unref (objects->nodes);
  g_free (objects);
}

gsize
keel_programme_reader_enter (KeelProgrammeReader *reader,
                             const char          *member)
{
  gsize length = reader->path->len;

  g_string_append_printf (reader->path, "%s%s", length > 0 ? "." : "", member);
  return length;
}

gboolean
keel_programme_read_value (KeelProgrammeReader *reader,
                           const KeelMember    *member,
                           JsonNode            *node,
                           gpointer             field)
{
  static const ReadValue readers[KEEL_N_VALUES] = {
    [KEEL_VALUE_ID] = keel_programme_read_id,
    [KEEL_VALUE_LINE] = keel_programme_read_line,
    [KEEL_VALUE_MARKDOWN] = keel_programme_read_markdown,
    [KEEL_VALUE_BOOLEAN] = read_boolean,
    [KEEL_VALUE_WEEK] = read_week,
    [KEEL_VALUE_CHOICE] = read_choice,
    [KEEL_VALUE_FLAGS] = read_flags,
    [KEEL_VALUE_REFERENCE] = read_reference,
    [KEEL_VALUE_REFERENCES] = read_references,
    [KEEL_VALUE_LINES] = read_lines,
    [KEEL_VALUE_MARKS] = read_marks,
    [KEEL_VALUE_OBJECT] = read_object,
    [KEEL_VALUE_LIST] = read_list,
  };

  return readers[member->value] (reader, member, node, field);
}
