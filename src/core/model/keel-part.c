/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-part.h"
#include "keel-config.h"
#include "keel-error.h"
#include "keel-json-reader.h"

#include <glib/gi18n-lib.h>
#include <string.h>

gpointer
keel_part_new (const KeelPartShape *shape)
{
  KeelPart *part = g_atomic_rc_box_alloc0 (shape->size);

  part->shape = shape;
  keel_members_init (shape->members, part);

  return part;
}

gpointer
keel_part_copy (gconstpointer part)
{
  const KeelPart *original = part;
  KeelPart *copy = keel_part_new (original->shape);

  copy->unknown = keel_unknown_ref (original->unknown);
  keel_members_assign (original->shape->members, copy, original);

  return copy;
}

gpointer
keel_part_ref (gpointer part)
{
  return part ? g_atomic_rc_box_acquire (part) : NULL;
}

static void
clear_part (gpointer data)
{
  KeelPart *part = data;

  keel_members_clear (part->shape->members, part);
  keel_unknown_unref (part->unknown);
}

void
keel_part_unref (gpointer part)
{
  if (part)
    g_atomic_rc_box_release_full (part, clear_part);
}

/* In memory. */

static void
init_parts (const KeelRecordMember *member,
            gpointer                place)
{
  *(GPtrArray **) place = g_ptr_array_new_with_free_func (keel_part_unref);
}

static gboolean
assign_parts (gpointer      place,
              gconstpointer value)
{
  GPtrArray *parts = *(GPtrArray **) place;
  GPtrArray *wanted = *(GPtrArray * const *) value;

  if (parts->len == wanted->len &&
      (parts->len == 0 || memcmp (parts->pdata, wanted->pdata, parts->len * sizeof (gpointer)) == 0))
    return FALSE;

  g_ptr_array_set_size (parts, 0);
  for (guint i = 0; i < wanted->len; i++)
    g_ptr_array_add (parts, keel_part_ref (wanted->pdata[i]));
  return TRUE;
}

static void
clear_parts (gpointer place)
{
  g_clear_pointer ((GPtrArray **) place, g_ptr_array_unref);
}

static gboolean
are_none (gconstpointer place)
{
  return (*(GPtrArray * const *) place)->len == 0;
}

static GParamSpec *
new_count (const char *name,
           GParamFlags flags)
{
  return g_param_spec_uint (name, NULL, NULL, 0, G_MAXUINT, 0, flags);
}

static void
get_count (gconstpointer place,
           GValue       *out_value)
{
  g_value_set_uint (out_value, (*(GPtrArray * const *) place)->len);
}

const KeelStorage keel_stored_parts = {
  init_parts, clear_parts, assign_parts, are_none, new_count, get_count
};

static gboolean
assign_part (gpointer      place,
             gconstpointer value)
{
  gpointer *part = place;
  gpointer old = *part;
  gpointer wanted = *(const gpointer *) value;

  if (old == wanted)
    return FALSE;

  *part = keel_part_ref (wanted);
  keel_part_unref (old);
  return TRUE;
}

static void
clear_part_at (gpointer place)
{
  g_clear_pointer ((gpointer *) place, keel_part_unref);
}

static gboolean
is_null (gconstpointer place)
{
  return *(const gconstpointer *) place == NULL;
}

static GParamSpec *
new_presence (const char *name,
              GParamFlags flags)
{
  return g_param_spec_boolean (name, NULL, NULL, FALSE, flags);
}

static void
get_presence (gconstpointer place,
              GValue       *out_value)
{
  g_value_set_boolean (out_value, !is_null (place));
}

const KeelStorage keel_stored_part = {
  NULL, clear_part_at, assign_part, is_null, new_presence, get_presence
};

/* In documents. */

static KeelPart *
read_object (const KeelPartShape    *shape,
             const KeelRecordSource *source,
             GError                **error)
{
  KeelPart *part = keel_part_new (shape);

  if (keel_members_read (shape->members, source, part, error))
    return part;

  keel_part_unref (part);
  return NULL;
}

/* What the parts have besides what is known. */
static void
keep_unknown (const KeelRecordMember *member,
              const KeelRecordSource *source,
              JsonArray              *array,
              GPtrArray              *parts)
{
  g_autoptr (GArray) texts = NULL;
  const char *known[KEEL_MEMBERS_MAX];
  const char *text;
  gsize length;

  keel_members_list_names (member->shape->members, known);
  for (guint i = 0; i < parts->len; i++)
    {
      KeelPart *part = parts->pdata[i];
      const KeelJsonMember *bytes;

      if (!keel_unknown_has_any (json_array_get_object_element (array, i), known))
        continue;

      if (!texts && keel_unknown_find_value (source->text, source->length, member->name, &text, &length))
        texts = keel_json_list_items (text, length);
      bytes = &g_array_index (texts, KeelJsonMember, i);
      part->unknown = keel_unknown_new (bytes->value, bytes->value_length, known);
    }
}

static gboolean
read_nth (const KeelRecordMember *member,
          const KeelRecordSource *source,
          JsonNode               *node,
          GPtrArray              *parts,
          GError                **error)
{
  g_autofree char *path = g_strdup_printf ("%s[%u].", member->name, parts->len);
  KeelRecordSource within = { .path = path, .is_newer = source->is_newer };
  KeelPart *part;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      /* Translators: %1$s is a list in a JSON document; %2$u a place in it. */
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA, _("“%1$s[%2$u]” is not an object"),
                   member->name, parts->len);
      return FALSE;
    }

  within.object = json_node_get_object (node);
  part = read_object (member->shape, &within, error);
  if (!part)
    return FALSE;

  g_ptr_array_add (parts, part);
  return TRUE;
}

static gboolean
read_parts (const KeelRecordMember *member,
            const KeelRecordSource *source,
            gpointer                place,
            GError                **error)
{
  GPtrArray *parts = *(GPtrArray **) place;
  JsonArray *array = NULL;

  if (!keel_json_read_array (source->object, source->path, member->name, &array, error))
    return FALSE;

  for (guint i = 0; array && i < json_array_get_length (array); i++)
    if (!read_nth (member, source, json_array_get_element (array, i), parts, error))
      return FALSE;

  if (!source->is_newer)
    keep_unknown (member, source, array, parts);
  return TRUE;
}

static void
write_object (const char     *name,
              const KeelPart *part,
              KeelJsonWriter *writer)
{
  keel_json_writer_begin_object (writer, name);
  keel_members_write (part->shape->members, part, writer);
  keel_unknown_write (part->unknown, writer);
  keel_json_writer_end_object (writer);
}

static void
write_parts (const KeelRecordMember *member,
             gconstpointer           place,
             KeelJsonWriter         *writer)
{
  GPtrArray *parts = *(GPtrArray * const *) place;

  keel_json_writer_begin_array (writer, member->name);
  for (guint i = 0; i < parts->len; i++)
    write_object (NULL, parts->pdata[i], writer);
  keel_json_writer_end_array (writer);
}

static gboolean
read_part (const KeelRecordMember *member,
           const KeelRecordSource *source,
           gpointer                place,
           GError                **error)
{
  g_autofree char *path = g_strconcat (member->name, ".", NULL);
  KeelRecordSource within = { .path = path, .is_newer = source->is_newer };
  const char *known[KEEL_MEMBERS_MAX];
  KeelPart *part;

  if (!keel_json_read_object (source->object, source->path, member->name, &within.object, error))
    return FALSE;
  if (!within.object)
    return TRUE;

  part = read_object (member->shape, &within, error);
  if (!part)
    return FALSE;

  keel_members_list_names (member->shape->members, known);
  keel_member_keep_unknown (source, member->name, within.object, known, &part->unknown);
  *(KeelPart **) place = part;
  return TRUE;
}

static void
write_part (const KeelRecordMember *member,
            gconstpointer           place,
            KeelJsonWriter         *writer)
{
  const KeelPart *part = *(const KeelPart * const *) place;

  if (part)
    write_object (member->name, part, writer);
  else
    keel_json_writer_add_null (writer, member->name);
}

const KeelMemberKind keel_member_parts = { &keel_stored_parts, read_parts, write_parts };
const KeelMemberKind keel_member_part = { &keel_stored_part, read_part, write_part };
