/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A goal as a document, and back: data/schema/goal.md. */

#include "keel-goal.h"
#include "keel-config.h"
#include "keel-goal-private.h"
#include "keel-json-reader.h"
#include "keel-plan-members.h"

static const char * const text_ids[KEEL_N_GOAL_TEXTS] = {
  [KEEL_GOAL_WHY] = "why",
  [KEEL_GOAL_SIGN] = "sign",
  [KEEL_GOAL_ASKED] = "asked",
};

static const char * const review_text_ids[KEEL_N_REVIEW_TEXTS] = {
  [KEEL_REVIEW_SAW] = "saw",
  [KEEL_REVIEW_RETROSPECTIVE] = "retrospective",
};

static const char * const direction_ids[] = {
  [KEEL_DIRECTION_MORE] = "more",
  [KEEL_DIRECTION_LESS] = "less",
};

static const char * const form_ids[] = {
  [KEEL_FORM_FULL] = "full",
  [KEEL_FORM_PULSE] = "pulse",
};

/* From KEEL_DECISION_KEEP on. */
static const char * const decision_ids[] = { "keep", "change", "end" };

static const char * const known_members[] = {
  KEEL_RECORD_HEAD_MEMBERS, "measure", "direction", "form", "why", "sign", "asked",
  "review_day", "ended", "reviews", NULL
};

static const char * const known_of_review[] = { "id", "at", "decision", "saw", "retrospective", NULL };

static gpointer
read_review (JsonObject   *object,
             const char   *path,
             KeelUnknown  *unknown,
             GError      **error)
{
  KeelGoalReview *review = g_atomic_rc_box_new0 (KeelGoalReview);
  int decision = -1;

  review->unknown = unknown;
  if (!keel_json_read_id_required (object, path, "id", &review->id, error) ||
      !keel_json_read_moment_required (object, path, "at", &review->at, error) ||
      !keel_plan_read_choice (object, path, "decision", decision_ids, G_N_ELEMENTS (decision_ids), -1,
                              &decision, error) ||
      !keel_plan_read_texts (object, path, review_text_ids, KEEL_N_REVIEW_TEXTS, review->texts, error))
    {
      keel_goal_review_free (review);
      return NULL;
    }

  review->decision = (KeelDecision) (decision + 1);
  return review;
}

static gboolean
read_direction (KeelGoal    *self,
                JsonObject  *object,
                GError     **error)
{
  int direction;

  if (!keel_plan_read_choice (object, "", "direction", direction_ids, G_N_ELEMENTS (direction_ids),
                              KEEL_DIRECTION_MORE, &direction, error))
    return FALSE;

  self->direction = (KeelDirection) direction;
  return TRUE;
}

/* What a goal can do without. Of a newer schema each is read if it can be. */
static gboolean
read_rest (KeelGoal                *self,
           const KeelRecordSource  *source,
           GError                 **error)
{
  JsonObject *object = source->object;
  gboolean is_newer = source->is_newer;
  GError **reason = is_newer ? NULL : error;

  return (keel_plan_read_content_id (object, "measure", &self->measure, reason) || is_newer) &&
         (read_direction (self, object, reason) || is_newer) &&
         (keel_plan_read_choice (object, "", "form", form_ids, G_N_ELEMENTS (form_ids),
                                 KEEL_GOAL_ANY_FORM, &self->form, reason) || is_newer) &&
         (keel_plan_read_texts (object, "", text_ids, KEEL_N_GOAL_TEXTS, self->texts, reason) || is_newer) &&
         (keel_plan_read_day (object, "review_day", &self->review_day, reason) || is_newer) &&
         (keel_plan_read_day (object, "ended", &self->ended, reason) || is_newer) &&
         (keel_plan_read_items (source, "reviews", known_of_review, read_review, self->reviews,
                                reason) || is_newer);
}

gboolean
keel_goal_read (KeelRecord              *record,
                const KeelRecordSource  *source,
                GError                 **error)
{
  KeelGoal *self = KEEL_GOAL (record);

  return keel_record_read_head (record, source, known_members, error) &&
         keel_json_read_day_required (source->object, "", "day", &self->day, error) &&
         read_rest (self, source, error);
}

static void
write_reviews (KeelGoal       *self,
               KeelJsonWriter *writer)
{
  keel_json_writer_begin_array (writer, "reviews");
  for (guint i = 0; i < self->reviews->len; i++)
    {
      const KeelGoalReview *review = self->reviews->pdata[i];

      keel_json_writer_begin_object (writer, NULL);
      keel_json_writer_add_string (writer, "id", review->id);
      keel_json_writer_add_moment (writer, "at", review->at);
      keel_json_writer_add_string (writer, "decision", review->decision == KEEL_DECISION_NONE
                                                         ? NULL : decision_ids[review->decision - 1]);
      for (guint text = 0; text < KEEL_N_REVIEW_TEXTS; text++)
        keel_json_writer_add_string (writer, review_text_ids[text], review->texts[text]);
      keel_unknown_write (review->unknown, writer);
      keel_json_writer_end_object (writer);
    }
  keel_json_writer_end_array (writer);
}

GBytes *
keel_goal_to_json (KeelRecord *record)
{
  KeelGoal *self = KEEL_GOAL (record);
  KeelJsonWriter *writer = keel_json_writer_new ();

  keel_json_writer_begin_object (writer, NULL);
  keel_record_write_head (record, writer);

  keel_json_writer_add_string (writer, "measure", self->measure);
  keel_json_writer_add_string (writer, "direction", direction_ids[self->direction]);
  keel_json_writer_add_string (writer, "form", self->form == KEEL_GOAL_ANY_FORM ? NULL : form_ids[self->form]);
  for (guint i = 0; i < KEEL_N_GOAL_TEXTS; i++)
    keel_json_writer_add_string (writer, text_ids[i], self->texts[i]);
  keel_json_writer_add_day (writer, "review_day", self->review_day);
  keel_json_writer_add_day (writer, "ended", self->ended);
  write_reviews (self, writer);

  keel_record_write_unknown (record, writer);
  keel_json_writer_end_object (writer);

  return keel_json_writer_finish (writer);
}
