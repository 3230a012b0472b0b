/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is a check-in's own in its document: data/schema/checkin.md. An answer that is none is
 * never guessed at: the document is refused, and shown as one that cannot be read. */

#include "keel-checkin.h"
#include "keel-config.h"
#include "keel-checkin-private.h"
#include "keel-error.h"
#include "keel-json-reader.h"

#include <glib/gi18n-lib.h>

#define NOT_CALLED_FOR "na"

/* The form. */

static gboolean
read_form (const KeelRecordMember *member,
           const KeelRecordSource *source,
           gpointer                place,
           GError                **error)
{
  g_autofree char *id = NULL;

  if (!keel_json_read_string_required (source->object, source->path, member->name, &id, error))
    return FALSE;
  if (keel_form_from_id (id, place))
    return TRUE;

  /* Translators: “form” is the name of a member of a JSON document; “full” and “pulse” stay. */
  g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA, _("“form” is “%s”, not “full” or “pulse”"), id);
  return FALSE;
}

static void
write_form (const KeelRecordMember *member,
            gconstpointer           place,
            KeelJsonWriter         *writer)
{
  keel_json_writer_add_string (writer, member->name, keel_form_get_id (*(const KeelForm *) place));
}

const KeelMemberKind keel_checkin_form = { &keel_stored_number, read_form, write_form };

/* An answer. Absent and null: not answered. */

static gboolean
find_answer (JsonObject  *object,
             const char  *path,
             const char  *name,
             KeelAnswer  *out_answer,
             GError     **error)
{
  JsonNode *node = json_object_get_member (object, name);
  const char *text = node && JSON_NODE_HOLDS_VALUE (node) ? json_node_get_string (node) : NULL;
  gint64 answer;

  if (g_strcmp0 (text, NOT_CALLED_FOR) == 0)
    {
      *out_answer = KEEL_ANSWER_NA;
      return TRUE;
    }

  if (!keel_json_read_integer (object, path, name, KEEL_ANSWER_MIN, KEEL_ANSWER_MAX,
                               KEEL_ANSWER_BLANK, &answer, error))
    return FALSE;

  *out_answer = (KeelAnswer) answer;
  return TRUE;
}

static void
add_answer (KeelJsonWriter *writer,
            const char     *name,
            KeelAnswer      answer)
{
  if (answer == KEEL_ANSWER_BLANK)
    keel_json_writer_add_null (writer, name);
  else if (answer == KEEL_ANSWER_NA)
    keel_json_writer_add_string (writer, name, NOT_CALLED_FOR);
  else
    keel_json_writer_add_integer (writer, name, answer);
}

static gboolean
read_answer (const KeelRecordMember *member,
             const KeelRecordSource *source,
             gpointer                place,
             GError                **error)
{
  return find_answer (source->object, source->path, member->name, place, error);
}

static void
write_answer (const KeelRecordMember *member,
              gconstpointer           place,
              KeelJsonWriter         *writer)
{
  add_answer (writer, member->name, *(const KeelAnswer *) place);
}

static gboolean
assign_answer (gpointer      place,
               gconstpointer value)
{
  KeelAnswer *answer = place;

  if (*answer == *(const KeelAnswer *) value)
    return FALSE;

  *answer = *(const KeelAnswer *) value;
  return TRUE;
}

static const KeelStorage stored_answer = { .assign = assign_answer };
static const KeelMemberKind kind_of_answer = { &stored_answer, read_answer, write_answer };

/* All answers. */

static gboolean
read_answers (const KeelRecordMember *member,
              const KeelRecordSource *source,
              gpointer                place,
              GError                **error)
{
  GArray *given = *(GArray **) place;
  g_autoptr (GList) items = NULL;
  JsonObject *answers = NULL;
  KeelAnswer answer;

  if (!keel_json_read_object (source->object, source->path, member->name, &answers, error))
    return FALSE;
  if (!answers)
    return TRUE;

  items = json_object_get_members (answers);
  for (GList *item = items; item; item = item->next)
    {
      if (!keel_member_check_content_id ("answers.", item->data, item->data, error) ||
          !find_answer (answers, "answers.", item->data, &answer, error))
        return FALSE;

      keel_answers_set (given, item->data, answer);
    }

  return TRUE;
}

static void
write_answers (const KeelRecordMember *member,
               gconstpointer           place,
               KeelJsonWriter         *writer)
{
  GArray *given = *(GArray * const *) place;

  keel_json_writer_begin_object (writer, member->name);
  for (guint i = 0; i < given->len; i++)
    {
      const KeelAnswered *answered = &g_array_index (given, KeelAnswered, i);

      add_answer (writer, answered->item, answered->answer);
    }
  keel_json_writer_end_object (writer);
}

static void
init_answers (const KeelRecordMember *member,
              gpointer                place)
{
  *(GArray **) place = keel_answers_new ();
}

static void
clear_answers (gpointer place)
{
  g_clear_pointer ((GArray **) place, g_array_unref);
}

static gboolean
assign_answers (gpointer      place,
                gconstpointer value)
{
  return keel_answers_assign (*(GArray **) place, *(GArray * const *) value);
}

static gboolean
are_none (gconstpointer place)
{
  return (*(GArray * const *) place)->len == 0;
}

static GParamSpec *
new_count (const char  *name,
           GParamFlags  flags)
{
  return g_param_spec_uint (name, NULL, NULL, 0, G_MAXUINT, 0, flags);
}

static void
get_count (gconstpointer  place,
           GValue        *out_value)
{
  g_value_set_uint (out_value, (*(GArray * const *) place)->len);
}

static const KeelStorage stored_answers = {
  init_answers, clear_answers, assign_answers, are_none, new_count, get_count
};

const KeelMemberKind keel_checkin_answers = { &stored_answers, read_answers, write_answers };

/* The moment: an item, a text, and what is not known of it. No text, no moment. */

gboolean
keel_checkin_replace_moment (KeelCheckin *self,
                             const char  *item,
                             const char  *text)
{
  gboolean is_changed = keel_stored_string.assign (&self->moment_item, &item);

  return keel_stored_string.assign (&self->moment_text, &text) || is_changed;
}

static gboolean
is_no_moment (gconstpointer place)
{
  const KeelCheckin *self = place;

  return !self->moment_text && !self->unknown_moment;
}

static gboolean
read_moment (const KeelRecordMember *member,
             const KeelRecordSource *source,
             gpointer                place,
             GError                **error)
{
  static const char * const known[] = { "item", "text", NULL };
  KeelCheckin *self = place;
  g_autofree char *item = NULL;
  g_autofree char *text = NULL;
  JsonObject *moment = NULL;

  if (!keel_json_read_object (source->object, source->path, member->name, &moment, error))
    return FALSE;
  if (!moment)
    return TRUE;

  if (!keel_json_read_string (moment, "moment.", "item", &item, error) ||
      !keel_json_read_string_required (moment, "moment.", "text", &text, error))
    return FALSE;

  if (*text)
    keel_checkin_replace_moment (self, item, text);
  keel_member_keep_unknown (source, member->name, moment, known, &self->unknown_moment);

  return TRUE;
}

static void
write_moment (const KeelRecordMember *member,
              gconstpointer           place,
              KeelJsonWriter         *writer)
{
  const KeelCheckin *self = place;

  if (is_no_moment (self))
    {
      keel_json_writer_add_null (writer, member->name);
      return;
    }

  keel_json_writer_begin_object (writer, member->name);
  keel_json_writer_add_string (writer, "item", self->moment_item);
  keel_json_writer_add_string (writer, "text", self->moment_text ? self->moment_text : "");
  keel_unknown_write (self->unknown_moment, writer);
  keel_json_writer_end_object (writer);
}

static void
clear_moment (gpointer place)
{
  KeelCheckin *self = place;

  g_clear_pointer (&self->moment_item, g_free);
  g_clear_pointer (&self->moment_text, g_free);
  g_clear_pointer (&self->unknown_moment, keel_unknown_unref);
}

static gboolean
assign_moment (gpointer      place,
               gconstpointer value)
{
  KeelCheckin *self = place;
  const KeelCheckin *version = value;

  keel_unknown_unref (self->unknown_moment);
  self->unknown_moment = keel_unknown_ref (version->unknown_moment);
  return keel_checkin_replace_moment (self, version->moment_item, version->moment_text);
}

static GParamSpec *
new_moment (const char  *name,
            GParamFlags  flags)
{
  return g_param_spec_string (name, NULL, NULL, NULL, flags);
}

static void
get_moment (gconstpointer  place,
            GValue        *out_value)
{
  g_value_set_string (out_value, ((const KeelCheckin *) place)->moment_text);
}

static const KeelStorage stored_moment = {
  NULL, clear_moment, assign_moment, is_no_moment, new_moment, get_moment
};

const KeelMemberKind keel_checkin_moment = { &stored_moment, read_moment, write_moment };

/* A correction. */

static const KeelRecordMember corrected_members[] = {
  { KEEL_MEMBER ("at", moment, KeelCorrected, said.at), .is_required = TRUE },
  { KEEL_MEMBER ("item", content_id, KeelCorrected, said.item), .is_required = TRUE },
  { .name = "from", .kind = &kind_of_answer, .offset = offsetof (KeelCorrected, said.from), .is_required = TRUE },
  { .name = "to", .kind = &kind_of_answer, .offset = offsetof (KeelCorrected, said.to), .is_required = TRUE },
  { .name = NULL },
};

const KeelPartShape keel_corrected_shape = { corrected_members, sizeof (KeelCorrected) };
