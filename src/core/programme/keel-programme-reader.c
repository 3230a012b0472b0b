/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From bytes to a programme, in four steps:
 *
 *  (1) The gate: JSON within the limits, or one problem and the end.
 *  (2) "format" and "schema": another format or a newer schema is the end as well.
 *  (3) The tables of keel-programme-shape.c, list after list from the root down. What is
 *      wrong is noted with its path, and reading goes on; what could not be read stays
 *      as if it were not there.
 *  (4) What is named is looked up, then come the rules of keel-programme-rules.c.
 *
 * With anything noted the programme is thrown away.
 */

#include "keel-programme.h"
#include "keel-config.h"
#include "keel-json-gate.h"
#include "keel-json-reader.h"
#include "keel-programme-values.h"

#include <glib/gi18n-lib.h>

#define FORMAT KEEL_PROGRAMME_FORMAT
#define NEWEST_SCHEMA 1

const KeelJsonLimits keel_programme_limits = {
  .max_bytes = KEEL_PROGRAMME_MAX_BYTES,
  .max_values = 500000,
  .max_depth = 16,
  /* A text is as long as its bytes, not as its escapes: \u00e9 takes six for two. */
  .max_string = 6 * KEEL_PROGRAMME_MAX_TEXT,
  .max_name = 256,
};

static const char * const no_texts[] = { NULL };

static const char * const thing_names[] = {
  /* Translators: what a programme holds, as in: there is no page “P17”. */
  [KEEL_THING_PAGE] = NC_("programme", "page"),
  [KEEL_THING_FACET] = NC_("programme", "facet"),
  [KEEL_THING_ITEM] = NC_("programme", "item"),
  [KEEL_THING_EXERCISE] = NC_("programme", "exercise"),
  [KEEL_THING_PRACTICE] = NC_("programme", "practice"),
  [KEEL_THING_PROMPT] = NC_("programme", "prompt"),
  [KEEL_THING_CARD] = NC_("programme", "card"),
  [KEEL_THING_TEMPLATE] = NC_("programme", "template"),
  [KEEL_THING_STEP] = NC_("programme", "step"),
  [KEEL_THING_WORKSHEET] = NC_("programme", "worksheet"),
  [KEEL_THING_INSIGHT] = NC_("programme", "insight"),
  [KEEL_THING_TERM] = NC_("programme", "term of the glossary"),
  [KEEL_THING_READING] = NC_("programme", "work of the further reading"),
};

static void
reference_clear (gpointer data)
{
  g_free (((KeelProgrammeReference *) data)->path);
}

static gboolean
is_allowed (const KeelMember *member,
            guint             kind)
{
  return member->allowed_in == 0 || (member->allowed_in & (1u << kind)) != 0;
}

static gboolean
is_required (const KeelMember *member,
             guint             kind)
{
  return (member->required_in & (1u << kind)) != 0;
}

static void
refuse_unknown (KeelProgrammeReader *reader,
                JsonObject          *object,
                const KeelShape     *shape,
                guint                kind)
{
  g_autoptr (GList) names = json_object_get_members (object);

  for (GList *link = names; link != NULL; link = link->next)
    {
      const KeelMember *member = keel_shape_find_member (shape, link->data);
      gsize length;

      if (member != NULL && is_allowed (member, kind))
        continue;

      length = keel_programme_reader_enter (reader, link->data);
      if (member == NULL)
        keel_programme_problems_add (reader->problems, reader->path->str, "%s", _("There is no such member"));
      else
        keel_programme_problems_add (reader->problems, reader->path->str,
                                     /* Translators: %s is a kind of block or field, such as evidence. */
                                     _("“%s” has no such member"), shape->kind->choices[kind]);
      g_string_truncate (reader->path, length);
    }
}

static gboolean
read_member (KeelProgrammeReader *reader,
             JsonObject          *object,
             const KeelMember    *member,
             gboolean             is_needed,
             gpointer             structure)
{
  JsonNode *node = json_object_get_member (object, member->name);
  gsize length = keel_programme_reader_enter (reader, member->name);
  KeelMember here = *member;
  gboolean is_read = node != NULL;

  /* To a list, being needed means not being empty. */
  here.required_in = is_needed ? KEEL_ALWAYS : 0;
  if (node != NULL)
    is_read = keel_programme_read_value (reader, &here, node, G_STRUCT_MEMBER_P (structure, member->offset));
  else if (is_needed)
    keel_programme_problems_add (reader->problems, reader->path->str, "%s", _("This is missing"));

  g_string_truncate (reader->path, length);
  return is_read;
}

/* Lists of texts are never NULL, wherever they are not. */
static void
set_defaults (const KeelShape *shape,
              gpointer         structure)
{
  for (const KeelMember *member = shape->members; member->name != NULL; member++)
    if (member->value == KEEL_VALUE_REFERENCES || member->value == KEEL_VALUE_LINES ||
        member->value == KEEL_VALUE_MARKS)
      G_STRUCT_MEMBER (const char * const *, structure, member->offset) = no_texts;
}

static void
read_members (KeelProgrammeReader *reader,
              JsonObject          *object,
              const KeelShape     *shape,
              gpointer             structure)
{
  guint kind = 0;

  if (shape->kind != NULL)
    {
      /* Without it, nothing can be said of the others. */
      if (!read_member (reader, object, shape->kind, TRUE, structure))
        return;

      kind = G_STRUCT_MEMBER (guint, structure, shape->kind->offset);
    }

  refuse_unknown (reader, object, shape, kind);
  for (const KeelMember *member = shape->members; member->name != NULL; member++)
    if (member != shape->kind && member->value != KEEL_VALUE_HEADER && is_allowed (member, kind))
      read_member (reader, object, member, is_required (member, kind), structure);
}

/* Ids of one list are unique, also where case makes no difference. */
static void
register_id (KeelProgrammeReader *reader,
             const KeelShape     *shape,
             GHashTable          *seen,
             gpointer             structure)
{
  const KeelMember *member = keel_shape_find_member (shape, "id");
  const char *id = member != NULL ? G_STRUCT_MEMBER (const char *, structure, member->offset) : NULL;

  if (id == NULL)
    return;

  if (!g_hash_table_add (seen, g_ascii_strdown (id, -1)))
    {
      gsize length = keel_programme_reader_enter (reader, "id");

      keel_programme_problems_add (reader->problems, reader->path->str,
                                   /* Translators: %s is an id. */
                                   _("“%s” is there before, whatever the case of its letters"), id);
      g_string_truncate (reader->path, length);
    }
  else if (shape->thing != KEEL_THING_NONE)
    g_hash_table_insert (reader->programme->things[shape->thing], (char *) id, structure);
}

static void
read_objects (KeelProgrammeReader  *reader,
              KeelProgrammeObjects *objects)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < objects->nodes->len; i++)
    {
      JsonNode *node = g_ptr_array_index (objects->nodes, i);
      gpointer structure = (char *) objects->first + i * objects->shape->size;

      g_string_assign (reader->path, objects->path);
      if (objects->is_list)
        g_string_append_printf (reader->path, "[%u]", i);

      set_defaults (objects->shape, structure);
      if (JSON_NODE_HOLDS_OBJECT (node))
        read_members (reader, json_node_get_object (node), objects->shape, structure);
      else
        keel_programme_problems_add (reader->problems, reader->path->str,
                                     /* Translators: both are JSON values: this is a list, not a text. */
                                     _("This is %s, not %s"), keel_json_describe (node),
                                     C_("JSON value", "an object"));

      register_id (reader, objects->shape, seen, structure);
    }
}

static void
look_up_references (KeelProgrammeReader *reader)
{
  for (guint i = 0; i < reader->references->len; i++)
    {
      const KeelProgrammeReference *reference =
        &g_array_index (reader->references, KeelProgrammeReference, i);

      if (keel_programme_find (reader->programme, reference->thing, reference->id) == NULL)
        keel_programme_problems_add (reader->problems, reference->path,
                                     /* Translators: %1$s is what a programme holds, such as “page”, %2$s
                                      * an id. */
                                     _("There is no %1$s “%2$s”"),
                                     g_dpgettext2 (GETTEXT_PACKAGE, "programme", thing_names[reference->thing]),
                                     reference->id);
    }
}

static void
read_document (KeelProgramme *programme,
               JsonObject    *object,
               GPtrArray     *problems)
{
  g_autoptr (GString) path = g_string_new (NULL);
  g_autoptr (GArray) references = g_array_new (FALSE, FALSE, sizeof (KeelProgrammeReference));
  g_autoptr (GQueue) waiting = g_queue_new ();
  KeelProgrammeReader reader = { programme, problems, path, references, waiting };
  KeelProgrammeObjects *objects;

  g_array_set_clear_func (references, reference_clear);
  set_defaults (keel_programme_get_shape (), &programme->content);
  read_members (&reader, object, keel_programme_get_shape (), &programme->content);
  while ((objects = g_queue_pop_head (waiting)) != NULL)
    {
      read_objects (&reader, objects);
      keel_programme_objects_free (objects);
    }

  look_up_references (&reader);
  keel_programme_check_rules (programme, problems);
}

/* Those within: what is wrong with the frame of one is a fault of the document. */
static void
read_locale (KeelProgramme *programme,
             JsonNode      *node,
             guint          index,
             GPtrArray     *problems)
{
  g_autofree char *path = g_strdup_printf ("locales[%u]", index);

  if (JSON_NODE_HOLDS_OBJECT (node))
    keel_programme_take_locale (programme, json_node_get_object (node), path, problems);
  else
    keel_programme_problems_add (problems, path,
                                 /* Translators: both are JSON values: this is a list, not a text. */
                                 _("This is %s, not %s"), keel_json_describe (node), C_("JSON value", "an object"));
}

static void
read_locales (KeelProgramme *programme,
              JsonNode      *node,
              GPtrArray     *problems)
{
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      keel_programme_problems_add (problems, "locales",
                                   /* Translators: both are JSON values: this is a list, not a text. */
                                   _("This is %s, not %s"), keel_json_describe (node), C_("JSON value", "a list"));
      return;
    }

  array = json_node_get_array (node);
  if (json_array_get_length (array) > KEEL_PROGRAMME_MAX_LOCALES)
    /* Translators: %d is how many there may be. */
    keel_programme_problems_add (problems, "locales", _("There are more than %d translations"),
                                 KEEL_PROGRAMME_MAX_LOCALES);

  for (guint i = 0; i < MIN (json_array_get_length (array), KEEL_PROGRAMME_MAX_LOCALES); i++)
    read_locale (programme, json_array_get_element (array, i), i, problems);
}

static void
read_text (KeelProgramme *programme,
           const char    *text,
           gsize          length,
           GPtrArray     *problems)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) root = keel_json_parse (text, length, &keel_programme_limits, &error);
  JsonObject *object = root != NULL ? keel_json_read_root (root, &error) : NULL;
  gint64 schema;

  if (object != NULL && keel_json_read_header (object, FORMAT, NEWEST_SCHEMA, &schema, &error))
    {
      read_document (programme, object, problems);
      if (json_object_has_member (object, "locales"))
        read_locales (programme, json_object_get_member (object, "locales"), problems);
    }
  else
    keel_programme_problems_add (problems, "", "%s", error->message);
}

KeelProgramme *
keel_programme_new_from_json (const char  *text,
                              gsize        length,
                              GPtrArray  **out_problems)
{
  g_autoptr (KeelProgramme) programme = g_object_new (KEEL_TYPE_PROGRAMME, NULL);
  g_autoptr (GPtrArray) problems = keel_programme_problems_new ();

  g_return_val_if_fail (text != NULL || length == 0, NULL);
  g_return_val_if_fail (out_problems != NULL, NULL);

  read_text (programme, text, length, problems);
  if (problems->len == 0)
    return g_steal_pointer (&programme);

  *out_problems = g_steal_pointer (&problems);
  return NULL;
}
