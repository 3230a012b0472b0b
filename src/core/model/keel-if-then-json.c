/* SPDX-License-Identifier: GPL-3.0-or-later */

/* An if–then plan as a document, and back: data/schema/if-then.md. */

#include "keel-if-then.h"
#include "keel-config.h"
#include "keel-if-then-private.h"
#include "keel-json-reader.h"
#include "keel-plan-members.h"

static const char * const text_ids[KEEL_N_IF_THEN_TEXTS] = {
  [KEEL_IF_THEN_IF] = "if",
  [KEEL_IF_THEN_THEN] = "then",
  [KEEL_IF_THEN_NOTICE] = "notice",
  [KEEL_IF_THEN_OBSTACLE] = "obstacle",
  [KEEL_IF_THEN_INSTEAD] = "then_instead",
};

static const char * const known_members[] = {
  KEEL_RECORD_HEAD_MEMBERS, "goal", "template", "if", "then", "notice", "obstacle", "then_instead",
  "rehearsed", "ended", "log", NULL
};

static const char * const known_of_log[] = { "id", "at", "happened", "did", NULL };

static gpointer
read_logged (JsonObject   *object,
             const char   *path,
             KeelUnknown  *unknown,
             GError      **error)
{
  g_autoptr (KeelUnknown) kept = unknown;
  g_autofree char *id = NULL;
  KeelOpportunity said = { 0 };

  if (!keel_json_read_id_required (object, path, "id", &id, error) ||
      !keel_json_read_moment_required (object, path, "at", &said.at, error) ||
      !keel_json_read_boolean (object, path, "happened", &said.happened, error) ||
      !keel_json_read_boolean (object, path, "did", &said.did, error))
    return NULL;

  said.id = id;
  return keel_logged_new (&said, g_steal_pointer (&kept));
}

static gboolean
read_log (KeelIfThen              *self,
          const KeelRecordSource  *source,
          GError                 **error)
{
  g_autoptr (GPtrArray) log = g_ptr_array_new ();
  gboolean is_read = keel_plan_read_items (source, "log", known_of_log, read_logged, log, error);

  /* In order, whatever the order they were written in. */
  for (guint i = 0; i < log->len; i++)
    keel_if_then_take_logged (self, log->pdata[i]);

  return is_read;
}

/* What a plan can do without. Of a newer schema each is read if it can be. */
static gboolean
read_rest (KeelIfThen              *self,
           const KeelRecordSource  *source,
           GError                 **error)
{
  JsonObject *object = source->object;
  gboolean is_newer = source->is_newer;
  GError **reason = is_newer ? NULL : error;

  return (keel_plan_read_record_id (object, "goal", &self->goal, reason) || is_newer) &&
         (keel_plan_read_content_id (object, "template", &self->template, reason) || is_newer) &&
         (keel_plan_read_texts (object, "", text_ids, KEEL_N_IF_THEN_TEXTS, self->texts, reason) || is_newer) &&
         (keel_json_read_moment (object, "", "rehearsed", &self->rehearsed, reason) || is_newer) &&
         (keel_plan_read_day (object, "ended", &self->ended, reason) || is_newer) &&
         (read_log (self, source, reason) || is_newer);
}

gboolean
keel_if_then_read (KeelRecord              *record,
                   const KeelRecordSource  *source,
                   GError                 **error)
{
  KeelIfThen *self = KEEL_IF_THEN (record);

  return keel_record_read_head (record, source, known_members, error) &&
         keel_json_read_day_required (source->object, "", "day", &self->day, error) &&
         read_rest (self, source, error);
}

static void
write_log (KeelIfThen     *self,
           KeelJsonWriter *writer)
{
  keel_json_writer_begin_array (writer, "log");
  for (guint i = 0; i < self->log->len; i++)
    {
      const KeelLogged *logged = self->log->pdata[i];

      keel_json_writer_begin_object (writer, NULL);
      keel_json_writer_add_string (writer, "id", logged->said.id);
      keel_json_writer_add_moment (writer, "at", logged->said.at);
      keel_json_writer_add_boolean (writer, "happened", logged->said.happened);
      keel_json_writer_add_boolean (writer, "did", logged->said.did);
      keel_unknown_write (logged->unknown, writer);
      keel_json_writer_end_object (writer);
    }
  keel_json_writer_end_array (writer);
}

GBytes *
keel_if_then_to_json (KeelRecord *record)
{
  KeelIfThen *self = KEEL_IF_THEN (record);
  KeelJsonWriter *writer = keel_json_writer_new ();

  keel_json_writer_begin_object (writer, NULL);
  keel_record_write_head (record, writer);

  keel_json_writer_add_string (writer, "goal", self->goal);
  keel_json_writer_add_string (writer, "template", self->template);
  for (guint i = 0; i < KEEL_N_IF_THEN_TEXTS; i++)
    keel_json_writer_add_string (writer, text_ids[i], self->texts[i]);
  keel_json_writer_add_moment (writer, "rehearsed", self->rehearsed);
  keel_json_writer_add_day (writer, "ended", self->ended);
  write_log (self, writer);

  keel_record_write_unknown (record, writer);
  keel_json_writer_end_object (writer);

  return keel_json_writer_finish (writer);
}
