/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-plan-members.h"
#include "keel-config.h"
#include "keel-error.h"
#include "keel-id.h"
#include "keel-json-reader.h"

#include <glib/gi18n-lib.h>

gboolean
keel_plan_read_texts (JsonObject          *object,
                      const char          *path,
                      const char * const  *ids,
                      guint                n_ids,
                      char               **texts,
                      GError             **error)
{
  for (guint i = 0; i < n_ids; i++)
    {
      g_autofree char *text = NULL;

      if (!keel_json_read_string (object, path, ids[i], &text, error))
        return FALSE;

      keel_plan_set_text (&texts[i], text);
    }

  return TRUE;
}

gboolean
keel_plan_read_choice (JsonObject          *object,
                       const char          *path,
                       const char          *member,
                       const char * const  *ids,
                       guint                n_ids,
                       int                  fallback,
                       int                 *out_choice,
                       GError             **error)
{
  g_autofree char *id = NULL;

  if (!keel_json_read_string (object, path, member, &id, error))
    return FALSE;

  for (guint i = 0; id && i < n_ids; i++)
    if (g_str_equal (ids[i], id))
      {
        *out_choice = (int) i;
        return TRUE;
      }

  if (!id)
    {
      *out_choice = fallback;
      return TRUE;
    }

  /* Translators: %1$s%2$s is where a document says so; %3$s is what stands there. */
  g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA,
               _("“%1$s%2$s” is “%3$s”, which is none of the words that it can be"), path, member, id);
  return FALSE;
}

gboolean
keel_plan_read_day (JsonObject  *object,
                    const char  *member,
                    KeelDay     *out_day,
                    GError     **error)
{
  if (json_object_has_member (object, member) && !json_object_get_null_member (object, member))
    return keel_json_read_day_required (object, "", member, out_day, error);

  *out_day = KEEL_DAY_NONE;
  return TRUE;
}

gboolean
keel_plan_read_record_id (JsonObject  *object,
                          const char  *member,
                          char       **out_id,
                          GError     **error)
{
  g_autofree char *id = NULL;

  if (!keel_json_read_string (object, "", member, &id, error))
    return FALSE;

  if (id && !keel_id_is_valid (id))
    {
      /* Translators: %1$s is a member of a document; %2$s is what stands there. */
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA, _("“%1$s” is “%2$s”, not the id of a record"), member, id);
      return FALSE;
    }

  *out_id = g_steal_pointer (&id);
  return TRUE;
}

gboolean
keel_plan_read_content_id (JsonObject  *object,
                           const char  *member,
                           char       **out_id,
                           GError     **error)
{
  g_autofree char *id = NULL;

  if (!keel_json_read_string (object, "", member, &id, error))
    return FALSE;

  if (id && !keel_id_is_content (id))
    {
      /* Translators: %1$s is a member of a document; %2$s is what stands there. */
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA,
                   _("“%1$s” is “%2$s”, not an id of letters, digits and hyphens"), member, id);
      return FALSE;
    }

  *out_id = g_steal_pointer (&id);
  return TRUE;
}

/* What @object, the @index-th of the list, has besides what is known. */
static KeelUnknown *
find_unknown (const KeelRecordSource *source,
              const char             *member,
              guint                   index,
              JsonObject             *object,
              const char * const     *known)
{
  g_autoptr (GArray) items = NULL;
  const KeelJsonMember *item;
  const char *text;
  gsize length;

  if (source->is_newer || !keel_unknown_has_any (object, known) ||
      !keel_unknown_find_value (source->text, source->length, member, &text, &length))
    return NULL;

  items = keel_json_list_items (text, length);
  item = &g_array_index (items, KeelJsonMember, index);
  return keel_unknown_new (item->value, item->value_length, known);
}

static gboolean
read_item (const KeelRecordSource  *source,
           const char              *member,
           guint                    index,
           JsonNode                *node,
           const char * const      *known,
           KeelPlanReadItem         read,
           GPtrArray               *items,
           GError                 **error)
{
  g_autofree char *path = g_strdup_printf ("%s[%u].", member, index);
  gpointer item;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      /* Translators: %1$s is a list in a JSON document; %2$u a place in it. */
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA, _("“%1$s[%2$u]” is not an object"), member, index);
      return FALSE;
    }

  item = read (json_node_get_object (node), path,
               find_unknown (source, member, index, json_node_get_object (node), known), error);
  if (!item)
    return FALSE;

  g_ptr_array_add (items, item);
  return TRUE;
}

gboolean
keel_plan_read_items (const KeelRecordSource  *source,
                      const char              *member,
                      const char * const      *known,
                      KeelPlanReadItem         read,
                      GPtrArray               *items,
                      GError                 **error)
{
  JsonArray *array = NULL;

  if (!keel_json_read_array (source->object, "", member, &array, error))
    return FALSE;

  for (guint i = 0; array && i < json_array_get_length (array); i++)
    if (!read_item (source, member, i, json_array_get_element (array, i), known, read, items, error))
      return FALSE;

  return TRUE;
}

gboolean
keel_plan_set_text (char       **text,
                    const char  *value)
{
  if (g_str_equal (value ? value : "", *text ? *text : ""))
    return FALSE;

  g_free (*text);
  *text = value && *value ? g_strdup (value) : NULL;
  return TRUE;
}
