/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-programme-values.h"
#include "keel-config.h"
#include "keel-content-id.h"
#include "keel-json-reader.h"
#include "keel-markup.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_LINE    1024
#define MAX_MARKS   3
#define MAX_ENTRIES 1000  /* of a list of ids or lines */
#define MAX_WEEK    1000

#define MAX_QUOTED_CHARS 60

typedef gboolean (* ReadValue) (KeelProgrammeReader *reader,
                                const KeelMember    *member,
                                JsonNode            *node,
                                gpointer             field);

static const KeelThing link_things[] = {
  [KEEL_LINK_NONE] = KEEL_THING_NONE,
  [KEEL_LINK_PAGE] = KEEL_THING_PAGE,
  [KEEL_LINK_ITEM] = KEEL_THING_ITEM,
  [KEEL_LINK_PRACTICE] = KEEL_THING_PRACTICE,
  [KEEL_LINK_PROMPT] = KEEL_THING_PROMPT,
  [KEEL_LINK_CARD] = KEEL_THING_CARD,
  [KEEL_LINK_WORKSHEET] = KEEL_THING_WORKSHEET,
  [KEEL_LINK_GLOSSARY] = KEEL_THING_TERM,
  [KEEL_LINK_READING] = KEEL_THING_READING,
  [KEEL_LINK_WEB] = KEEL_THING_NONE,
};

static gsize
enter_element (KeelProgrammeReader *reader,
               guint                index)
{
  gsize length = reader->path->len;

  g_string_append_printf (reader->path, "[%u]", index);
  return length;
}

static gboolean
refuse (KeelProgrammeReader *reader,
        const char          *message)
{
  keel_programme_problems_add (reader->problems, reader->path->str, "%s", message);
  return FALSE;
}

static gboolean
refuse_node (KeelProgrammeReader *reader,
             JsonNode            *node,
             const char          *expected)
{
  keel_programme_problems_add (reader->problems, reader->path->str,
                               /* Translators: both are kinds of JSON values: this is a list, not a text. */
                               _("This is %s, not %s"), keel_json_describe (node), expected);
  return FALSE;
}

static gboolean
refuse_text (KeelProgrammeReader *reader,
             const char          *text,
             const char          *expected)
{
  g_autofree char *start = g_utf8_substring (text, 0, MIN (g_utf8_strlen (text, -1), MAX_QUOTED_CHARS));

  /* Translators: %1$s is what stands in a document, %2$s what was expected, such as “an id”. */
  keel_programme_problems_add (reader->problems, reader->path->str, _("“%1$s” is not %2$s"), start, expected);
  return FALSE;
}

static const char *
keep (KeelProgrammeReader *reader,
      const char          *text)
{
  return g_string_chunk_insert (reader->programme->texts, text);
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

static void
add_reference (KeelProgrammeReader *reader,
               KeelThing            thing,
               const char          *id)
{
  KeelProgrammeReference reference = { thing, keep (reader, id), g_strdup (reader->path->str) };

  g_array_append_val (reader->references, reference);
}

/* Texts. Each reader gets the node and gives what the document holds. */

static gboolean
read_string (KeelProgrammeReader *reader,
             JsonNode            *node,
             const char         **out_text)
{
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    return refuse_node (reader, node, C_("JSON value", "a text"));

  *out_text = json_node_get_string (node);
  return TRUE;
}

static gboolean
has_control (const char *text,
             gboolean    may_break)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_iscntrl (g_utf8_get_char (at)) && !(may_break && *at == '\n'))
      return TRUE;

  return FALSE;
}

static gboolean
is_blank (const char *text)
{
  while (g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);

  return *text == '\0';
}

/* An empty text that need not be there is none. */
static gboolean
read_words (KeelProgrammeReader *reader,
            const KeelMember    *member,
            JsonNode            *node,
            gsize                max_length,
            const char         **out_text)
{
  const char *text;

  if (!read_string (reader, node, &text))
    return FALSE;
  if (strlen (text) > max_length)
    return refuse (reader, _("The text is too long"));
  if (has_control (text, max_length == KEEL_PROGRAMME_MAX_TEXT))
    return refuse (reader, max_length == KEEL_PROGRAMME_MAX_TEXT ? _("The text holds a control character")
                                                  : _("The line holds a line break or another control character"));
  if (is_blank (text))
    {
      *out_text = NULL;
      return member->required_in == 0 || refuse (reader, _("The text is empty"));
    }

  *out_text = text;
  return TRUE;
}

static gboolean
read_id (KeelProgrammeReader *reader,
         const KeelMember    *member,
         JsonNode            *node,
         gpointer             field)
{
  const char *text;

  if (!read_string (reader, node, &text))
    return FALSE;
  if (!keel_content_id_is_valid (text))
    return refuse_text (reader, text, _("an id: 1 to 48 letters A–Z and a–z, digits and hyphens"));

  *(const char **) field = keep (reader, text);
  return TRUE;
}

static gboolean
read_line (KeelProgrammeReader *reader,
           const KeelMember    *member,
           JsonNode            *node,
           gpointer             field)
{
  const char *text;

  if (!read_words (reader, member, node, MAX_LINE, &text))
    return FALSE;
  if (text != NULL)
    *(const char **) field = keep (reader, text);

  return TRUE;
}

static gboolean
has_form (KeelProgrammeReader  *reader,
          KeelTextForm          form,
          const KeelMarkupNode *nodes,
          guint                 n_nodes)
{
  if (form == KEEL_FORM_ONE_PARAGRAPH && (n_nodes != 1 || nodes[0].kind != KEEL_MARKUP_PARAGRAPH))
    return refuse (reader, _("The text is not one paragraph"));

  for (guint i = 0; i < n_nodes; i++)
    if (form == KEEL_FORM_NO_HEADINGS && nodes[i].kind == KEEL_MARKUP_HEADING)
      return refuse (reader, _("The text holds a heading"));

  return TRUE;
}

static void
add_links (KeelProgrammeReader  *reader,
           const KeelMarkupNode *nodes,
           guint                 n_nodes)
{
  for (guint i = 0; i < n_nodes; i++)
    for (guint j = 0; j < nodes[i].n_runs; j++)
      {
        const KeelMarkupRun *run = &nodes[i].runs[j];

        if (link_things[run->link] != KEEL_THING_NONE)
          add_reference (reader, link_things[run->link], run->target);
      }
}

static gboolean
read_markdown (KeelProgrammeReader *reader,
               const KeelMember    *member,
               JsonNode            *node,
               gpointer             field)
{
  g_autoptr (KeelMarkup) markup = NULL;
  g_autoptr (GError) error = NULL;
  const KeelMarkupNode *nodes;
  const char *text;
  guint n_nodes;

  if (!read_words (reader, member, node, KEEL_PROGRAMME_MAX_TEXT, &text))
    return FALSE;
  if (text == NULL)
    return TRUE;

  markup = keel_markup_parse (text, &error);
  if (markup == NULL)
    return refuse (reader, error->message);

  nodes = keel_markup_get_nodes (markup, &n_nodes);
  if (n_nodes == 0)
    return refuse (reader, _("The text is empty"));

  add_links (reader, nodes, n_nodes);
  *(const char **) field = keep (reader, text);
  return has_form (reader, member->form, nodes, n_nodes);
}

/* Numbers and choices. */

static gboolean
read_boolean (KeelProgrammeReader *reader,
              const KeelMember    *member,
              JsonNode            *node,
              gpointer             field)
{
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    return refuse_node (reader, node, C_("JSON value", "true or false"));

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
    return refuse_node (reader, node, C_("JSON value", "a whole number"));

  week = json_node_get_int (node);
  if (week < 1 || week > MAX_WEEK)
    return refuse (reader, _("A week is a number from 1 to 1000"));

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

  if (!read_string (reader, node, &text))
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
  return refuse_text (reader, text, expected);
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
      refuse_node (reader, node, C_("JSON value", "a list"));
      return NULL;
    }

  array = json_node_get_array (node);
  if (json_array_get_length (array) == 0 && member->required_in != 0)
    {
      refuse (reader, _("The list is empty"));
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
            /* Translators: %s is an id or another text. */
            keel_programme_problems_add (reader->problems, reader->path->str, _("“%s” stands in this list before"), text);
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
  if (!read_id (reader, member, node, field))
    return FALSE;

  add_reference (reader, member->thing, *(const char **) field);
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
  return read_texts (reader, member, node, MAX_ENTRIES, read_line, field);
}

static gboolean
is_mark (const char *text)
{
  gsize n_digits;

  if (!g_ascii_isupper (text[0]))
    return FALSE;

  n_digits = strspn (text + 1, "0123456789");
  return n_digits >= 1 && n_digits <= 3 && text[1 + n_digits] == '\0';
}

static gboolean
read_mark (KeelProgrammeReader *reader,
           const KeelMember    *member,
           JsonNode            *node,
           gpointer             field)
{
  const char *text;

  if (!read_string (reader, node, &text))
    return FALSE;
  if (!is_mark (text))
    return refuse_text (reader, text, _("a mark such as S42"));

  *(const char **) field = keep (reader, text);
  return TRUE;
}

static gboolean
read_marks (KeelProgrammeReader *reader,
            const KeelMember    *member,
            JsonNode            *node,
            gpointer             field)
{
  return read_texts (reader, member, node, MAX_MARKS, read_mark, field);
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
  *(guint *) ((char *) field - member->offset + member->count_offset) = n_objects;
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
    [KEEL_VALUE_ID] = read_id,
    [KEEL_VALUE_LINE] = read_line,
    [KEEL_VALUE_MARKDOWN] = read_markdown,
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
