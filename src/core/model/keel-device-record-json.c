/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a device has noted as a document, and back, by the table of its sections. */

#include "keel-device-record.h"
#include "keel-config.h"
#include "keel-device-record-private.h"
#include "keel-error.h"
#include "keel-id.h"
#include "keel-json-reader.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* The members of the head, the sections, and NULL. */
#define MAX_MEMBERS 16

/* A value that is being read, with its bytes; without them nothing unknown is kept. */
typedef struct
{
  JsonNode   *node;
  const char *text;
  gsize       length;
  const char *path;    /* without a "." at its end */
  const char *key;
} Place;

/* Reading. */

static gboolean
refuse (const char  *path,
        GError     **error)
{
  /* Translators: %s is where something in a JSON document stands. */
  g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA, _("“%s” is not what belongs there"), path);
  return FALSE;
}

static gboolean
read_mark (KeelDeviceRecord  *self,
           guint              section,
           const Place       *place,
           GError           **error)
{
  const KeelMarkSection *sections = KEEL_DEVICE_RECORD_GET_CLASS (self)->sections;
  g_autofree char *path = g_strconcat (place->path, ".", NULL);
  KeelMark *mark;

  if (!JSON_NODE_HOLDS_OBJECT (place->node))
    return refuse (place->path, error);

  mark = keel_mark_read (sections[section].fields, json_node_get_object (place->node), path,
                         place->text, place->length, error);
  if (!mark)
    return FALSE;

  keel_device_record_put (self, section, place->key, mark);
  return TRUE;
}

static gboolean
read_list (KeelDeviceRecord  *self,
           guint              section,
           const Place       *place,
           GError           **error)
{
  g_autoptr (GArray) items = NULL;
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (place->node))
    return refuse (place->path, error);

  array = json_node_get_array (place->node);
  items = place->text ? keel_json_list_items (place->text, place->length) : NULL;
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_autofree char *path = g_strdup_printf ("%s[%u]", place->path, i);
      Place item = { .node = json_array_get_element (array, i), .path = path, .key = place->key };

      if (items)
        {
          item.text = g_array_index (items, KeelJsonMember, i).value;
          item.length = g_array_index (items, KeelJsonMember, i).value_length;
        }
      if (!read_mark (self, section, &item, error))
        return FALSE;
    }

  return TRUE;
}

/* Members stand in the same order in the object and in its text, and none stands twice. */
static gboolean
read_level (KeelDeviceRecord  *self,
            guint              section,
            guint              n_levels,
            const Place       *place,
            GError           **error)
{
  gboolean is_list = KEEL_DEVICE_RECORD_GET_CLASS (self)->sections[section].is_list;
  g_autoptr (GArray) members = NULL;
  g_autoptr (GList) names = NULL;
  JsonObject *object;
  guint i = 0;

  if (n_levels == 0)
    return is_list ? read_list (self, section, place, error) : read_mark (self, section, place, error);
  if (!JSON_NODE_HOLDS_OBJECT (place->node))
    return refuse (place->path, error);

  object = json_node_get_object (place->node);
  names = json_object_get_members (object);
  members = place->text ? keel_json_list_members (place->text, place->length) : NULL;
  for (GList *name = names; name; name = name->next, i++)
    {
      g_autofree char *path = g_strconcat (place->path, ".", name->data, NULL);
      g_autofree char *key = *place->key ? g_strconcat (place->key, "/", name->data, NULL)
                                         : g_strdup (name->data);
      Place member = { .node = json_object_get_member (object, name->data), .path = path, .key = key };

      if (!keel_id_is_content (name->data))
        return refuse (path, error);
      if (members)
        {
          member.text = g_array_index (members, KeelJsonMember, i).value;
          member.length = g_array_index (members, KeelJsonMember, i).value_length;
        }
      if (!read_level (self, section, n_levels - 1, &member, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_section (KeelDeviceRecord        *self,
              guint                    section,
              const KeelRecordSource  *source,
              GError                 **error)
{
  const KeelMarkSection *sections = KEEL_DEVICE_RECORD_GET_CLASS (self)->sections;
  const char *name = sections[section].name;
  Place place = { .node = json_object_get_member (source->object, name), .path = name, .key = "" };

  if (!place.node || JSON_NODE_HOLDS_NULL (place.node))
    return TRUE;

  if (!source->is_newer)
    keel_unknown_find_value (source->text, source->length, name, &place.text, &place.length);
  return read_level (self, section, sections[section].n_levels, &place, error);
}

static gboolean
read_week (KeelDeviceRecord        *self,
           const KeelRecordSource  *source,
           GError                 **error)
{
  KeelDay week;

  if (!KEEL_DEVICE_RECORD_GET_CLASS (self)->has_week)
    return TRUE;
  if (!keel_json_read_day_required (source->object, "", "day", &week, error))
    return FALSE;
  if (keel_day_get_weekday (week) != 1)
    {
      /* Translators: “day” is the name of a member of a JSON document. */
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA, _("“day” is not a Monday"));
      return FALSE;
    }

  keel_device_record_set_week (self, week);
  return TRUE;
}

gboolean
keel_device_record_read (KeelRecord              *record,
                         const KeelRecordSource  *source,
                         GError                 **error)
{
  static const char * const head[] = { KEEL_RECORD_HEAD_MEMBERS };
  KeelDeviceRecord *self = KEEL_DEVICE_RECORD (record);
  const KeelMarkSection *sections = KEEL_DEVICE_RECORD_GET_CLASS (self)->sections;
  const char *known[MAX_MEMBERS] = { NULL };
  guint n_known = 0;

  for (guint i = 0; i < G_N_ELEMENTS (head); i++)
    known[n_known++] = head[i];
  for (guint i = 0; sections[i].name; i++)
    known[n_known++] = sections[i].name;
  g_assert (n_known < MAX_MEMBERS);

  if (!keel_record_read_head (record, source, known, error) || !read_week (self, source, error))
    return FALSE;

  for (guint i = 0; sections[i].name; i++)
    if (!read_section (self, i, source, source->is_newer ? NULL : error) && !source->is_newer)
      return FALSE;

  return TRUE;
}

/* Writing. */

/* The marks under one key, from @from on; returns how many. */
static guint
write_marks (KeelDeviceRecord *self,
             guint             section,
             guint             from,
             const char       *name,
             KeelJsonWriter   *writer)
{
  const KeelMarkSection *shape = &KEEL_DEVICE_RECORD_GET_CLASS (self)->sections[section];
  guint n_marks = keel_device_record_get_n_marks (self, section);
  const char *first_key, *key;
  guint i = from;

  keel_device_record_get (self, section, from, &first_key);
  if (shape->is_list)
    keel_json_writer_begin_array (writer, name);
  do
    {
      KeelMark *mark = keel_device_record_get (self, section, i, &key);

      keel_json_writer_begin_object (writer, shape->is_list ? NULL : name);
      keel_mark_write (mark, shape->fields, writer);
      keel_json_writer_end_object (writer);
      i++;
      if (i < n_marks)
        keel_device_record_get (self, section, i, &key);
    }
  while (i < n_marks && g_str_equal (key, first_key));
  if (shape->is_list)
    keel_json_writer_end_array (writer);

  return i - from;
}

/* Keys of two names: an object for each first name. */
static void
write_programmes (KeelDeviceRecord *self,
                  guint             section,
                  KeelJsonWriter   *writer)
{
  g_autofree char *open = NULL;
  guint n_marks = keel_device_record_get_n_marks (self, section);

  for (guint i = 0; i < n_marks;)
    {
      const char *key, *content;
      g_autofree char *programme = NULL;

      keel_device_record_get (self, section, i, &key);
      content = strchr (key, '/') + 1;
      programme = g_strndup (key, (gsize) (content - key - 1));
      if (g_strcmp0 (open, programme) != 0)
        {
          if (open)
            keel_json_writer_end_object (writer);
          keel_json_writer_begin_object (writer, programme);
          g_free (open);
          open = g_steal_pointer (&programme);
        }
      i += write_marks (self, section, i, content, writer);
    }

  if (open)
    keel_json_writer_end_object (writer);
}

static void
write_section (KeelDeviceRecord *self,
               guint             section,
               KeelJsonWriter   *writer)
{
  const KeelMarkSection *shape = &KEEL_DEVICE_RECORD_GET_CLASS (self)->sections[section];
  guint n_marks = keel_device_record_get_n_marks (self, section);

  if (shape->n_levels == 0)
    {
      if (n_marks == 0)
        keel_json_writer_add_null (writer, shape->name);
      else
        write_marks (self, section, 0, shape->name, writer);
      return;
    }

  keel_json_writer_begin_object (writer, shape->name);
  if (shape->n_levels == 2)
    write_programmes (self, section, writer);
  for (guint i = 0; shape->n_levels == 1 && i < n_marks;)
    {
      const char *key;

      keel_device_record_get (self, section, i, &key);
      i += write_marks (self, section, i, key, writer);
    }
  keel_json_writer_end_object (writer);
}

GBytes *
keel_device_record_to_json (KeelRecord *record)
{
  KeelDeviceRecord *self = KEEL_DEVICE_RECORD (record);
  const KeelMarkSection *sections = KEEL_DEVICE_RECORD_GET_CLASS (self)->sections;
  KeelJsonWriter *writer = keel_json_writer_new ();

  keel_json_writer_begin_object (writer, NULL);
  keel_record_write_head (record, writer);
  for (guint i = 0; sections[i].name; i++)
    write_section (self, i, writer);
  keel_record_write_unknown (record, writer);
  keel_json_writer_end_object (writer);

  return keel_json_writer_finish (writer);
}
