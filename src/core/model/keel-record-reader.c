/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The one place that knows every kind of record: by its format a document finds its
 * reader. */

#include "keel-record.h"
#include "keel-config.h"

#include "keel-checkin-private.h"
#include "keel-device-record-private.h"
#include "keel-entry-private.h"
#include "keel-error.h"
#include "keel-event-private.h"
#include "keel-goal-private.h"
#include "keel-if-then-private.h"
#include "keel-json-gate.h"
#include "keel-json-reader.h"
#include "keel-profile-private.h"
#include "keel-step-private.h"
#include "keel-worksheet-private.h"

#include <glib/gi18n-lib.h>

static const struct
{
  const char  *format;
  int          schema;
  GType     (* get_type) (void);
} kinds[] = {
  { KEEL_ENTRY_FORMAT, KEEL_ENTRY_SCHEMA, keel_entry_get_type },
  { KEEL_CHECKIN_FORMAT, KEEL_CHECKIN_SCHEMA, keel_checkin_get_type },
  { KEEL_EVENT_FORMAT, KEEL_EVENT_SCHEMA, keel_event_get_type },
  { KEEL_WORKSHEET_FORMAT, KEEL_WORKSHEET_SCHEMA, keel_worksheet_get_type },
  { KEEL_GOAL_FORMAT, KEEL_GOAL_SCHEMA, keel_goal_get_type },
  { KEEL_STEP_FORMAT, KEEL_STEP_SCHEMA, keel_step_get_type },
  { KEEL_IF_THEN_FORMAT, KEEL_IF_THEN_SCHEMA, keel_if_then_get_type },
  { KEEL_PRACTICE_FORMAT, KEEL_DEVICE_RECORD_SCHEMA, keel_practice_get_type },
  { KEEL_READING_FORMAT, KEEL_DEVICE_RECORD_SCHEMA, keel_reading_get_type },
  { KEEL_CARDS_FORMAT, KEEL_DEVICE_RECORD_SCHEMA, keel_cards_get_type },
  { KEEL_EXERCISES_FORMAT, KEEL_DEVICE_RECORD_SCHEMA, keel_exercises_get_type },
  { KEEL_PROFILE_FORMAT, KEEL_PROFILE_SCHEMA, keel_profile_get_type },
};

static const char * const folders[] = {
  KEEL_ENTRY_FOLDER, KEEL_CHECKIN_FOLDER, KEEL_EVENT_FOLDER, KEEL_WORKSHEET_FOLDER, KEEL_PLAN_FOLDER,
  KEEL_PRACTICE_FOLDER, KEEL_READING_FOLDER, KEEL_CARDS_FOLDER, KEEL_EXERCISES_FOLDER, NULL
};

/* A newer schema is no failure here: the reader shows what it can. */
static gboolean
read_schema (JsonObject  *object,
             const char  *format,
             int          newest,
             gint64      *out_schema,
             GError     **error)
{
  g_autoptr (GError) local_error = NULL;

  if (keel_json_read_header (object, format, newest, out_schema, &local_error))
    return TRUE;

  if (g_error_matches (local_error, KEEL_ERROR, KEEL_ERROR_NEWER))
    {
      *out_schema = json_object_get_int_member (object, "schema");
      return TRUE;
    }

  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static KeelRecord *
read_kind (guint                    kind,
           const KeelRecordSource  *source,
           GError                 **error)
{
  g_autoptr (KeelRecord) record = g_object_new (kinds[kind].get_type (), NULL);
  g_autoptr (GError) local_error = NULL;

  if (KEEL_RECORD_GET_CLASS (record)->read (record, source, &local_error))
    return g_steal_pointer (&record);

  /* Translators: %s says which member of the document cannot be read, and why. */
  if (source->is_newer)
    g_set_error (error, KEEL_ERROR, KEEL_ERROR_NEWER,
                 _("This was written by a newer version of Even Keel: %s"), local_error->message);
  else
    g_propagate_error (error, g_steal_pointer (&local_error));

  return NULL;
}

static KeelRecord *
read_record (JsonObject  *object,
             const char  *text,
             gsize        length,
             GError     **error)
{
  KeelRecordSource source = { .object = object, .path = "", .text = text, .length = length };
  g_autofree char *format = NULL;
  gint64 schema;

  if (!keel_json_read_string_required (object, "", "format", &format, error))
    return NULL;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (!g_str_equal (format, kinds[i].format))
        continue;

      if (!read_schema (object, format, kinds[i].schema, &schema, error))
        return NULL;

      source.is_newer = schema > kinds[i].schema;
      return read_kind (i, &source, error);
    }

  /* Translators: “format” is the name of a member of a JSON document. */
  g_set_error (error, KEEL_ERROR, KEEL_ERROR_FORMAT,
               _("“format” is “%s”, which is no record of a workbook"), format);
  return NULL;
}

KeelRecord *
keel_record_new_from_json (const char  *text,
                           gsize        length,
                           GError     **error)
{
  g_autoptr (JsonNode) root = NULL;
  JsonObject *object;

  g_return_val_if_fail (text != NULL || length == 0, NULL);

  root = keel_json_parse (text, length, keel_json_limits_document (), error);
  if (!root)
    return NULL;

  object = keel_json_read_root (root, error);
  if (!object)
    return NULL;

  return read_record (object, text, length, error);
}

const char * const *
keel_record_list_folders (void)
{
  return folders;
}
