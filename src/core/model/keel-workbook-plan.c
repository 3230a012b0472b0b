/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a person does with a goal and its steps. */

#include "keel-workbook-plan.h"
#include "keel-config.h"
#include "keel-error.h"
#include "keel-goal-private.h"
#include "keel-id.h"
#include "keel-step-private.h"
#include "keel-workbook-private.h"

#include <glib/gi18n-lib.h>

static void
do_swap (KeelWorkbook   *self,
         gpointer        record,
         KeelSwap        swap,
         gpointer        other,
         GDestroyNotify  free_other)
{
  keel_workbook_do_act (self, keel_change_new_swap (KEEL_RECORD (record), swap, other, free_other, FALSE),
                        KEEL_MOMENT_NONE);
}

/* Goals. */

/* All that can be chosen about a goal, and its last review's decision. */
typedef struct
{
  KeelGoalAim   aim;
  KeelDay       ended;
  char         *review;     /* NULL: none is concerned */
  KeelDecision  decision;
} OtherGoal;

static void
free_other_goal (gpointer data)
{
  OtherGoal *other = data;

  g_free ((char *) other->aim.measure);
  g_free (other->review);
  g_free (other);
}

static OtherGoal *
other_goal_new (KeelGoal *goal)
{
  OtherGoal *other = g_new0 (OtherGoal, 1);

  other->aim = keel_goal_get_aim (goal);
  other->aim.measure = g_strdup (other->aim.measure);
  other->ended = keel_goal_get_ended (goal);

  return other;
}

static KeelDecision
get_decision (KeelGoal   *goal,
              const char *review)
{
  for (guint i = 0; i < keel_goal_get_n_reviews (goal); i++)
    {
      KeelReview one = keel_goal_get_review (goal, i);

      if (g_str_equal (one.id, review))
        return one.decision;
    }

  return KEEL_DECISION_NONE;
}

static void
swap_goal (KeelRecord *record,
           gpointer    data)
{
  KeelGoal *goal = KEEL_GOAL (record);
  OtherGoal *other = data;
  OtherGoal now = *other;

  other->aim = keel_goal_get_aim (goal);
  other->aim.measure = g_strdup (other->aim.measure);
  other->ended = keel_goal_get_ended (goal);
  if (other->review)
    other->decision = get_decision (goal, other->review);

  keel_goal_set_aim (goal, &now.aim);
  keel_goal_set_ended (goal, now.ended);
  if (now.review)
    keel_goal_decide_review (goal, now.review, now.decision);
  g_free ((char *) now.aim.measure);
}

KeelGoal *
keel_workbook_find_open_goal (KeelWorkbook *self)
{
  GListModel *goals = keel_workbook_get_goals (self);

  for (guint i = 0; i < g_list_model_get_n_items (goals); i++)
    {
      g_autoptr (KeelGoal) goal = g_list_model_get_item (goals, i);

      if (keel_goal_is_open (goal))
        return goal;
    }

  return NULL;
}

static gboolean
check_no_open_goal (KeelWorkbook  *self,
                    GError       **error)
{
  if (!keel_workbook_find_open_goal (self))
    return TRUE;

  g_set_error_literal (error, KEEL_ERROR, KEEL_ERROR_LIMIT,
                       _("One goal at a time: end the one that is open first"));
  return FALSE;
}

KeelGoal *
keel_workbook_add_goal (KeelWorkbook  *self,
                        KeelDay        day,
                        KeelMoment     now,
                        GError       **error)
{
  g_autoptr (KeelGoal) goal = NULL;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);

  if (!check_no_open_goal (self, error))
    return NULL;

  goal = keel_goal_new (day, now);
  keel_workbook_add_made (self, KEEL_RECORD (goal));

  return goal;
}

gboolean
keel_workbook_set_goal_aim (KeelWorkbook      *self,
                            KeelGoal          *goal,
                            const KeelGoalAim *aim)
{
  OtherGoal *other;
  KeelGoalAim old;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (KEEL_IS_GOAL (goal), FALSE);
  g_return_val_if_fail (aim->measure == NULL || keel_id_is_content (aim->measure), FALSE);

  if (!keel_workbook_can_change (self, KEEL_RECORD (goal)))
    return FALSE;

  old = keel_goal_get_aim (goal);
  if (g_strcmp0 (old.measure, aim->measure) == 0 && old.direction == aim->direction &&
      old.form == aim->form && old.review_day == aim->review_day)
    return TRUE;

  other = other_goal_new (goal);
  g_free ((char *) other->aim.measure);
  other->aim = *aim;
  other->aim.measure = g_strdup (aim->measure);
  do_swap (self, goal, swap_goal, other, free_other_goal);
  return TRUE;
}

gboolean
keel_workbook_set_goal_text (KeelWorkbook *self,
                             KeelGoal     *goal,
                             KeelGoalText  text,
                             const char   *value)
{
  g_autofree char *clean = NULL;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (KEEL_IS_GOAL (goal), FALSE);

  clean = keel_workbook_clean_typed (self, KEEL_RECORD (goal), keel_goal_get_text (goal, text), value);
  if (!clean)
    return FALSE;
  if (g_str_equal (clean, keel_goal_get_text (goal, text)))
    return TRUE;

  keel_goal_set_text (goal, text, clean);
  keel_workbook_emit_changed (self, KEEL_RECORD (goal));
  return TRUE;
}

gboolean
keel_workbook_set_goal_ended (KeelWorkbook  *self,
                              KeelGoal      *goal,
                              KeelDay        ended,
                              GError       **error)
{
  OtherGoal *other;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (KEEL_IS_GOAL (goal), FALSE);

  if (ended == keel_goal_get_ended (goal) || !keel_workbook_can_change (self, KEEL_RECORD (goal)))
    return TRUE;
  if (ended == KEEL_DAY_NONE && !check_no_open_goal (self, error))
    return FALSE;

  other = other_goal_new (goal);
  other->ended = ended;
  do_swap (self, goal, swap_goal, other, free_other_goal);
  return TRUE;
}

/* The id of the open review, which is begun if there is none. */
static char *
begin_review (KeelGoal   *goal,
              KeelMoment  now)
{
  g_autofree char *id = NULL;
  KeelReview review;

  if (keel_goal_find_open_review (goal, &review))
    return g_strdup (review.id);

  id = keel_id_new ();
  keel_goal_add_review (goal, id, now);
  return g_steal_pointer (&id);
}

gboolean
keel_workbook_set_review_text (KeelWorkbook   *self,
                               KeelGoal       *goal,
                               KeelReviewText  text,
                               const char     *value,
                               KeelMoment      now)
{
  g_autofree char *clean = NULL;
  g_autofree char *id = NULL;
  KeelReview review = { 0 };
  const char *old;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (KEEL_IS_GOAL (goal), FALSE);

  old = keel_goal_find_open_review (goal, &review) ? review.texts[text] : "";
  clean = keel_workbook_clean_typed (self, KEEL_RECORD (goal), old, value);
  if (!clean)
    return FALSE;
  if (g_str_equal (clean, old))
    return TRUE;

  id = begin_review (goal, now);
  keel_goal_set_review_text (goal, id, text, clean);
  keel_workbook_emit_changed (self, KEEL_RECORD (goal));
  return TRUE;
}

gboolean
keel_workbook_decide_review (KeelWorkbook *self,
                             KeelGoal     *goal,
                             KeelDecision  decision,
                             KeelMoment    now)
{
  OtherGoal *other;
  KeelDay today;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (KEEL_IS_GOAL (goal), FALSE);
  g_return_val_if_fail (decision != KEEL_DECISION_NONE, FALSE);
  g_return_val_if_fail (keel_moment_is_set (now), FALSE);

  if (!keel_goal_is_open (goal) || !keel_workbook_can_change (self, KEEL_RECORD (goal)))
    return FALSE;

  today = keel_moment_get_day (now);
  other = other_goal_new (goal);
  other->review = begin_review (goal, now);
  other->decision = decision;
  if (decision == KEEL_DECISION_END)
    other->ended = today;
  else
    other->aim.review_day = MIN (today + KEEL_GOAL_REVIEW_DAYS, KEEL_DAY_MAX);
  do_swap (self, goal, swap_goal, other, free_other_goal);
  return TRUE;
}

/* Steps. */

typedef struct
{
  char          *type;
  KeelStepState  state;
  KeelDay        since;
} OtherStep;

static void
free_other_step (gpointer data)
{
  OtherStep *other = data;

  g_free (other->type);
  g_free (other);
}

static OtherStep *
other_step_new (KeelStep *step)
{
  OtherStep *other = g_new0 (OtherStep, 1);

  other->type = g_strdup (keel_step_get_step_type (step));
  other->state = keel_step_get_state (step);
  other->since = keel_step_get_since (step);

  return other;
}

static void
swap_step (KeelRecord *record,
           gpointer    data)
{
  KeelStep *step = KEEL_STEP (record);
  OtherStep *other = data;
  OtherStep now = *other;

  other->type = g_strdup (keel_step_get_step_type (step));
  other->state = keel_step_get_state (step);
  other->since = keel_step_get_since (step);

  keel_step_set_step_type (step, now.type);
  keel_step_set_state (step, now.state, now.since);
  g_free (now.type);
}

guint
keel_workbook_count_open_steps (KeelWorkbook *self)
{
  GListModel *steps = keel_workbook_get_steps (self);
  guint n_open = 0;

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (KeelStep) step = g_list_model_get_item (steps, i);

      n_open += keel_step_is_open (step);
    }

  return n_open;
}

static gboolean
check_room_for_step (KeelWorkbook  *self,
                     GError       **error)
{
  if (keel_workbook_count_open_steps (self) < KEEL_STEPS_MAX_OPEN)
    return TRUE;

  g_set_error_literal (error, KEEL_ERROR, KEEL_ERROR_LIMIT,
                       _("Three steps are open, and no more fit a week: finish or drop one first"));
  return FALSE;
}

KeelStep *
keel_workbook_add_step (KeelWorkbook        *self,
                        const char * const  *links,
                        KeelDay              day,
                        KeelMoment           now,
                        GError             **error)
{
  g_autoptr (KeelStep) step = NULL;
  KeelGoal *goal;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);

  if (!check_room_for_step (self, error))
    return NULL;

  goal = keel_workbook_find_open_goal (self);
  step = keel_step_new (goal ? keel_record_get_id (KEEL_RECORD (goal)) : NULL, day, now);
  if (links)
    keel_step_set_links (step, links);
  keel_workbook_add_made (self, KEEL_RECORD (step));

  return step;
}

gboolean
keel_workbook_set_step_type (KeelWorkbook *self,
                             KeelStep     *step,
                             const char   *type)
{
  OtherStep *other;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (KEEL_IS_STEP (step), FALSE);
  g_return_val_if_fail (type == NULL || keel_id_is_content (type), FALSE);

  if (!keel_workbook_can_change (self, KEEL_RECORD (step)))
    return FALSE;
  if (g_strcmp0 (type, keel_step_get_step_type (step)) == 0)
    return TRUE;

  other = other_step_new (step);
  g_free (other->type);
  other->type = g_strdup (type);
  do_swap (self, step, swap_step, other, free_other_step);
  return TRUE;
}

gboolean
keel_workbook_set_step_state (KeelWorkbook   *self,
                              KeelStep       *step,
                              KeelStepState   state,
                              KeelDay         day,
                              GError        **error)
{
  OtherStep *other;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (KEEL_IS_STEP (step), FALSE);
  g_return_val_if_fail (keel_day_is_valid (day), FALSE);

  if (state == keel_step_get_state (step) || !keel_workbook_can_change (self, KEEL_RECORD (step)))
    return TRUE;
  if (state <= KEEL_STEP_UNDER_WAY && !keel_step_is_open (step) && !check_room_for_step (self, error))
    return FALSE;

  other = other_step_new (step);
  other->state = state;
  other->since = day;
  do_swap (self, step, swap_step, other, free_other_step);
  return TRUE;
}

gboolean
keel_workbook_set_step_text (KeelWorkbook *self,
                             KeelStep     *step,
                             KeelStepText  text,
                             const char   *value)
{
  g_autofree char *clean = NULL;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (KEEL_IS_STEP (step), FALSE);

  clean = keel_workbook_clean_typed (self, KEEL_RECORD (step), keel_step_get_text (step, text), value);
  if (!clean)
    return FALSE;
  if (g_str_equal (clean, keel_step_get_text (step, text)))
    return TRUE;

  keel_step_set_text (step, text, clean);
  keel_workbook_emit_changed (self, KEEL_RECORD (step));
  return TRUE;
}

gboolean
keel_workbook_set_step_fields (KeelWorkbook *self,
                               KeelStep     *step,
                               KeelFields   *fields,
                               KeelFields   *labels)
{
  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (KEEL_IS_STEP (step), FALSE);
  g_return_val_if_fail (fields != NULL && labels != NULL, FALSE);

  if (!keel_workbook_can_change (self, KEEL_RECORD (step)))
    return FALSE;
  if (keel_fields_equal (fields, keel_step_get_fields (step)))
    return TRUE;

  keel_step_set_fields (step, fields, labels);
  keel_workbook_emit_changed (self, KEEL_RECORD (step));
  return TRUE;
}
