/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-json-reader.h"
#include "keel-config.h"
#include "keel-error.h"
#include "keel-id.h"

#include <glib/gi18n-lib.h>
#include <inttypes.h>

/* What stands in a document, or should. */
typedef enum
{
  KIND_NULL,
  KIND_TEXT,
  KIND_INTEGER,
  KIND_FRACTION,
  KIND_BOOLEAN,
  KIND_LIST,
  KIND_OBJECT,
  KIND_DAY,
  KIND_TIME,
  KIND_MOMENT,
  KIND_ID,
} Kind;

static const char * const kind_names[] = {
  /* Translators: what a member of a JSON document is, or should have been, as in
   * “title” is a list, not a text. */
  [KIND_NULL] = NC_("JSON value", "empty"),
  [KIND_TEXT] = NC_("JSON value", "a text"),
  [KIND_INTEGER] = NC_("JSON value", "a whole number"),
  [KIND_FRACTION] = NC_("JSON value", "a number with a fraction"),
  [KIND_BOOLEAN] = NC_("JSON value", "true or false"),
  [KIND_LIST] = NC_("JSON value", "a list"),
  [KIND_OBJECT] = NC_("JSON value", "an object"),
  [KIND_DAY] = NC_("JSON value", "a day such as 2026-11-23"),
  [KIND_TIME] = NC_("JSON value", "a time such as 21:02"),
  [KIND_MOMENT] = NC_("JSON value", "a moment such as 2026-11-23T08:14:03+01:00"),
  [KIND_ID] = NC_("JSON value", "an id in lower case"),
};

/* What the gate lets pass. */
#define MAX_INTEGER (G_GINT64_CONSTANT (1) << 53)

/* Whatever is well formed is shorter; a message quotes no more. */
#define MAX_QUOTED_CHARS 40

/* A member and where it lies, for messages. */
typedef struct
{
  JsonObject *object;
  const char *path;
  const char *name;
} Place;

static const char *
get_kind_name (Kind kind)
{
  return g_dpgettext2 (GETTEXT_PACKAGE, "JSON value", kind_names[kind]);
}

static Kind
get_kind (JsonNode *node)
{
  GType type;

  if (JSON_NODE_HOLDS_OBJECT (node))
    return KIND_OBJECT;
  if (JSON_NODE_HOLDS_ARRAY (node))
    return KIND_LIST;
  if (JSON_NODE_HOLDS_NULL (node))
    return KIND_NULL;

  type = json_node_get_value_type (node);
  if (type == G_TYPE_STRING)
    return KIND_TEXT;
  if (type == G_TYPE_BOOLEAN)
    return KIND_BOOLEAN;

  return type == G_TYPE_INT64 ? KIND_INTEGER : KIND_FRACTION;
}

static gboolean
refuse_kind (const Place  *place,
             Kind          found,
             Kind          expected,
             GError      **error)
{
  /* Translators: “path.member” is a list, not a text. */
  g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA, _("“%s%s” is %s, not %s"),
               place->path, place->name, get_kind_name (found), get_kind_name (expected));
  return FALSE;
}

static char *
shorten (const char *text)
{
  g_autofree char *start = NULL;

  if (g_utf8_strlen (text, -1) <= MAX_QUOTED_CHARS)
    return g_strdup (text);

  start = g_utf8_substring (text, 0, MAX_QUOTED_CHARS);
  return g_strconcat (start, "…", NULL);
}

static gboolean
refuse_text (const Place  *place,
             const char   *text,
             Kind          expected,
             GError      **error)
{
  g_autofree char *start = shorten (text);

  /* Translators: “path.member” is “2026-02-30”, not a day such as 2026-11-23. */
  g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA, _("“%s%s” is “%s”, not %s"),
               place->path, place->name, start, get_kind_name (expected));
  return FALSE;
}

static gboolean
refuse_missing (const Place  *place,
                GError      **error)
{
  /* Translators: “path.member” is the name of a member of a JSON document. */
  g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA, _("“%s%s” is missing"),
               place->path, place->name);
  return FALSE;
}

/* The member, or NULL when it is absent or null. */
static gboolean
find_node (const Place  *place,
           Kind          expected,
           JsonNode    **out_node,
           GError      **error)
{
  JsonNode *node = json_object_get_member (place->object, place->name);
  Kind found = node != NULL ? get_kind (node) : KIND_NULL;

  if (found != KIND_NULL && found != expected)
    return refuse_kind (place, found, expected, error);

  *out_node = found != KIND_NULL ? node : NULL;
  return TRUE;
}

/* The member's text, or NULL when it is absent or null. */
static gboolean
find_text (const Place  *place,
           const char  **out_text,
           GError      **error)
{
  JsonNode *node;

  if (!find_node (place, KIND_TEXT, &node, error))
    return FALSE;

  *out_text = node != NULL ? json_node_get_string (node) : NULL;
  return TRUE;
}

static gboolean
require_text (const Place  *place,
              Kind          expected,
              const char  **out_text,
              GError      **error)
{
  JsonNode *node = json_object_get_member (place->object, place->name);

  if (node == NULL)
    return refuse_missing (place, error);
  if (get_kind (node) != KIND_TEXT)
    return refuse_kind (place, get_kind (node), expected, error);

  *out_text = json_node_get_string (node);
  return TRUE;
}

const char *
keel_json_describe (JsonNode *node)
{
  g_return_val_if_fail (node != NULL, NULL);

  return get_kind_name (get_kind (node));
}

JsonObject *
keel_json_read_root (JsonNode  *root,
                     GError   **error)
{
  g_return_val_if_fail (root != NULL, NULL);

  if (JSON_NODE_HOLDS_OBJECT (root))
    return json_node_get_object (root);

  /* Translators: the document is a list, not an object. */
  g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA, _("The document is %s, not %s"),
               get_kind_name (get_kind (root)), get_kind_name (KIND_OBJECT));
  return NULL;
}

gboolean
keel_json_read_string (JsonObject  *object,
                       const char  *path,
                       const char  *member,
                       char       **out_value,
                       GError     **error)
{
  const Place place = { object, path, member };
  const char *text;

  if (!find_text (&place, &text, error))
    return FALSE;

  *out_value = g_strdup (text);
  return TRUE;
}

gboolean
keel_json_read_string_required (JsonObject  *object,
                                const char  *path,
                                const char  *member,
                                char       **out_value,
                                GError     **error)
{
  const Place place = { object, path, member };
  const char *text;

  if (!require_text (&place, KIND_TEXT, &text, error))
    return FALSE;

  *out_value = g_strdup (text);
  return TRUE;
}

gboolean
keel_json_read_integer (JsonObject  *object,
                        const char  *path,
                        const char  *member,
                        gint64       min,
                        gint64       max,
                        gint64       fallback,
                        gint64      *out_value,
                        GError     **error)
{
  const Place place = { object, path, member };
  JsonNode *node;
  gint64 value;

  if (!find_node (&place, KIND_INTEGER, &node, error))
    return FALSE;

  value = node != NULL ? json_node_get_int (node) : fallback;
  if (node != NULL && (value < min || value > max))
    {
      /* Translators: “path.member” is 9, not between −3 and 3. */
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA,
                   _("“%s%s” is %" PRId64 ", not between %" PRId64 " and %" PRId64),
                   path, member, value, min, max);
      return FALSE;
    }

  *out_value = value;
  return TRUE;
}

gboolean
keel_json_read_boolean (JsonObject  *object,
                        const char  *path,
                        const char  *member,
                        gboolean    *out_value,
                        GError     **error)
{
  const Place place = { object, path, member };
  JsonNode *node;

  if (!find_node (&place, KIND_BOOLEAN, &node, error))
    return FALSE;

  *out_value = node != NULL && json_node_get_boolean (node);
  return TRUE;
}

gboolean
keel_json_read_strings (JsonObject   *object,
                        const char   *path,
                        const char   *member,
                        char       ***out_value,
                        GError      **error)
{
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();
  JsonArray *array;

  if (!keel_json_read_array (object, path, member, &array, error))
    return FALSE;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      g_autofree char *name = g_strdup_printf ("%s[%u]", member, i);
      const Place place = { object, path, name };

      if (get_kind (node) != KIND_TEXT)
        return refuse_kind (&place, get_kind (node), KIND_TEXT, error);

      g_strv_builder_add (texts, json_node_get_string (node));
    }

  *out_value = g_strv_builder_end (texts);
  return TRUE;
}

gboolean
keel_json_read_day_required (JsonObject  *object,
                             const char  *path,
                             const char  *member,
                             KeelDay     *out_value,
                             GError     **error)
{
  const Place place = { object, path, member };
  const char *text;

  return require_text (&place, KIND_DAY, &text, error) &&
         (keel_day_parse (text, out_value) || refuse_text (&place, text, KIND_DAY, error));
}

gboolean
keel_json_read_time (JsonObject  *object,
                     const char  *path,
                     const char  *member,
                     int         *out_value,
                     GError     **error)
{
  const Place place = { object, path, member };
  const char *text;

  if (!find_text (&place, &text, error))
    return FALSE;

  if (text != NULL)
    return keel_time_parse (text, out_value) || refuse_text (&place, text, KIND_TIME, error);

  *out_value = KEEL_TIME_NONE;
  return TRUE;
}

gboolean
keel_json_read_moment (JsonObject  *object,
                       const char  *path,
                       const char  *member,
                       KeelMoment  *out_value,
                       GError     **error)
{
  const Place place = { object, path, member };
  const char *text;

  if (!find_text (&place, &text, error))
    return FALSE;

  if (text != NULL)
    return keel_moment_parse (text, out_value) || refuse_text (&place, text, KIND_MOMENT, error);

  *out_value = KEEL_MOMENT_NONE;
  return TRUE;
}

gboolean
keel_json_read_moment_required (JsonObject  *object,
                                const char  *path,
                                const char  *member,
                                KeelMoment  *out_value,
                                GError     **error)
{
  const Place place = { object, path, member };
  const char *text;

  return require_text (&place, KIND_MOMENT, &text, error) &&
         (keel_moment_parse (text, out_value) || refuse_text (&place, text, KIND_MOMENT, error));
}

gboolean
keel_json_read_id_required (JsonObject  *object,
                            const char  *path,
                            const char  *member,
                            char       **out_value,
                            GError     **error)
{
  const Place place = { object, path, member };
  const char *text;

  if (!require_text (&place, KIND_ID, &text, error))
    return FALSE;
  if (!keel_id_is_valid (text))
    return refuse_text (&place, text, KIND_ID, error);

  *out_value = g_strdup (text);
  return TRUE;
}

gboolean
keel_json_read_object (JsonObject  *object,
                       const char  *path,
                       const char  *member,
                       JsonObject **out_value,
                       GError     **error)
{
  const Place place = { object, path, member };
  JsonNode *node;

  if (!find_node (&place, KIND_OBJECT, &node, error))
    return FALSE;

  *out_value = node != NULL ? json_node_get_object (node) : NULL;
  return TRUE;
}

gboolean
keel_json_read_array (JsonObject  *object,
                      const char  *path,
                      const char  *member,
                      JsonArray  **out_value,
                      GError     **error)
{
  const Place place = { object, path, member };
  JsonNode *node;

  if (!find_node (&place, KIND_LIST, &node, error))
    return FALSE;

  *out_value = node != NULL ? json_node_get_array (node) : NULL;
  return TRUE;
}

gboolean
keel_json_read_header (JsonObject  *object,
                       const char  *format,
                       gint64       newest,
                       gint64      *out_schema,
                       GError     **error)
{
  const Place place = { object, "", "format" };
  const Place schema_place = { object, "", "schema" };
  const char *found;
  gint64 schema;

  if (!require_text (&place, KIND_TEXT, &found, error))
    return FALSE;

  if (!g_str_equal (found, format))
    {
      g_autofree char *start = shorten (found);

      /* Translators: both are names of formats, such as even-keel/entry. */
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_FORMAT, _("“format” is “%s”, not “%s”"),
                   start, format);
      return FALSE;
    }

  if (!keel_json_read_integer (object, "", "schema", 1, MAX_INTEGER, 0, &schema, error))
    return FALSE;
  if (schema == 0)
    return refuse_missing (&schema_place, error);

  if (schema > newest)
    {
      /* Translators: a schema is the version of a format, a number. */
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_NEWER,
                   _("“schema” is %" PRId64 ", and this program knows none above %" PRId64),
                   schema, newest);
      return FALSE;
    }

  *out_schema = schema;
  return TRUE;
}
