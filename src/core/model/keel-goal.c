/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A goal, and its document: data/schema/goal.md. Its reviews are in keel-goal-reviews.c. */

#include "keel-goal.h"
#include "keel-config.h"
#include "keel-goal-private.h"

static const char * const directions[] = {
  [KEEL_DIRECTION_MORE] = "more",
  [KEEL_DIRECTION_LESS] = "less",
};

static const char * const forms[] = {
  [KEEL_FORM_FULL] = "full",
  [KEEL_FORM_PULSE] = "pulse",
};

enum
{
  DAY,
  MEASURE,
  DIRECTION,
  FORM,
  TEXTS,
  REVIEW_DAY = TEXTS + KEEL_N_GOAL_TEXTS,
  ENDED,
  REVIEWS,
};

static const KeelRecordMember members[] = {
  [DAY] = { KEEL_MEMBER_DAY (KeelGoal) },
  [MEASURE] = { KEEL_MEMBER ("measure", content_id, KeelGoal, measure), .counts = TRUE },
  [DIRECTION] = { KEEL_MEMBER ("direction", choice, KeelGoal, direction), KEEL_MEMBER_WORDS (directions) },
  [FORM] = { KEEL_MEMBER ("form", choice, KeelGoal, form), KEEL_MEMBER_WORDS (forms),
             .fallback = KEEL_GOAL_ANY_FORM },
  [TEXTS + KEEL_GOAL_WHY] = { KEEL_MEMBER ("why", text, KeelGoal, texts[KEEL_GOAL_WHY]), .counts = TRUE },
  [TEXTS + KEEL_GOAL_SIGN] = { KEEL_MEMBER ("sign", text, KeelGoal, texts[KEEL_GOAL_SIGN]), .counts = TRUE },
  [TEXTS + KEEL_GOAL_ASKED] = { KEEL_MEMBER ("asked", text, KeelGoal, texts[KEEL_GOAL_ASKED]), .counts = TRUE },
  [REVIEW_DAY] = { KEEL_MEMBER ("review_day", day, KeelGoal, review_day) },
  [ENDED] = { KEEL_MEMBER ("ended", day, KeelGoal, ended) },
  [REVIEWS] = { KEEL_MEMBER ("reviews", parts, KeelGoal, reviews), .shape = &keel_goal_review_shape,
                .counts = TRUE },
  { .name = NULL },
};

G_DEFINE_FINAL_TYPE (KeelGoal, keel_goal, KEEL_TYPE_RECORD)

void
keel_goal_notify_reviews (KeelGoal *self)
{
  keel_record_notify_member (KEEL_RECORD (self), REVIEWS);
}

/* Changing. */

void
keel_goal_set_aim (KeelGoal          *self,
                   const KeelGoalAim *aim)
{
  g_return_if_fail (KEEL_IS_GOAL (self));
  g_return_if_fail (aim->form >= KEEL_GOAL_ANY_FORM && aim->form <= KEEL_FORM_PULSE);

  g_object_freeze_notify (G_OBJECT (self));
  keel_record_set_string (KEEL_RECORD (self), MEASURE, aim->measure);
  keel_record_set_member (KEEL_RECORD (self), DIRECTION, &aim->direction);
  keel_record_set_member (KEEL_RECORD (self), FORM, &aim->form);
  keel_record_set_member (KEEL_RECORD (self), REVIEW_DAY, &aim->review_day);
  g_object_thaw_notify (G_OBJECT (self));
}

void
keel_goal_set_text (KeelGoal     *self,
                    KeelGoalText  text,
                    const char   *value)
{
  g_return_if_fail (KEEL_IS_GOAL (self));
  g_return_if_fail (text < KEEL_N_GOAL_TEXTS);

  keel_record_set_string (KEEL_RECORD (self), TEXTS + text, value);
}

void
keel_goal_set_ended (KeelGoal *self,
                     KeelDay   ended)
{
  g_return_if_fail (KEEL_IS_GOAL (self));

  keel_record_set_member (KEEL_RECORD (self), ENDED, &ended);
}

/* The record. */

static void
keel_goal_class_init (KeelGoalClass *klass)
{
  KeelRecordClass *record_class = KEEL_RECORD_CLASS (klass);

  record_class->format = KEEL_GOAL_FORMAT;
  record_class->schema = KEEL_GOAL_SCHEMA;
  record_class->folder = KEEL_PLAN_FOLDER;
  record_class->unite = keel_goal_unite_reviews;

  keel_record_class_set_members (record_class, members);
}

static void
keel_goal_init (KeelGoal *self)
{
  keel_record_init_members (KEEL_RECORD (self));
}

KeelGoal *
keel_goal_new (KeelDay    day,
               KeelMoment now)
{
  KeelGoal *self;

  g_return_val_if_fail (keel_day_is_valid (day), NULL);

  self = g_object_new (KEEL_TYPE_GOAL, NULL);
  keel_record_init_new (KEEL_RECORD (self), now);
  self->day = day;
  self->review_day = MIN (day + KEEL_GOAL_REVIEW_DAYS, KEEL_DAY_MAX);

  return self;
}

KeelDay
keel_goal_get_day (KeelGoal *self)
{
  g_return_val_if_fail (KEEL_IS_GOAL (self), KEEL_DAY_NONE);

  return self->day;
}

KeelGoalAim
keel_goal_get_aim (KeelGoal *self)
{
  return (KeelGoalAim) {
    .measure = self->measure,
    .direction = self->direction,
    .form = self->form,
    .review_day = self->review_day,
  };
}

const char *
keel_goal_get_text (KeelGoal     *self,
                    KeelGoalText  text)
{
  g_return_val_if_fail (KEEL_IS_GOAL (self), "");
  g_return_val_if_fail (text < KEEL_N_GOAL_TEXTS, "");

  return self->texts[text] ? self->texts[text] : "";
}

KeelDay
keel_goal_get_ended (KeelGoal *self)
{
  g_return_val_if_fail (KEEL_IS_GOAL (self), KEEL_DAY_NONE);

  return self->ended;
}

gboolean
keel_goal_is_open (KeelGoal *self)
{
  return keel_goal_get_ended (self) == KEEL_DAY_NONE;
}

gboolean
keel_goal_measure_is_number (const char *measure)
{
  static const char * const numbers[] = { "M", "L", "T", "V", NULL };

  return measure && g_strv_contains (numbers, measure);
}
