/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-printout-parts.h"

#include "keel-plan-words.h"
#include "keel-printout-words.h"

static gboolean
is_of_goal (const char *goal,
            KeelGoal   *of)
{
  return of != NULL && g_strcmp0 (goal, keel_record_get_id (KEEL_RECORD (of))) == 0;
}

static gboolean
has_goal (const KeelPlanWish *wish,
          const char         *goal)
{
  for (guint i = 0; goal != NULL && i < g_list_model_get_n_items (wish->goals); i++)
    {
      g_autoptr (KeelRecord) record = g_list_model_get_item (wish->goals, i);

      if (g_str_equal (keel_record_get_id (record), goal))
        return TRUE;
    }

  return FALSE;
}

/* Those of a goal; without one those that have none, or one that is not there. */
static gboolean
is_wanted (const KeelPlanWish *wish,
           KeelRecord         *record,
           const char         *goal,
           KeelGoal           *of)
{
  if (keel_record_is_blank (record))
    return FALSE;

  return of != NULL ? is_of_goal (goal, of) : !has_goal (wish, goal);
}

static void
add_step (KeelPrintout       *self,
          KeelStep           *step,
          const KeelPlanWish *wish,
          guint               level)
{
  const char *type = keel_step_get_step_type (step);
  const KeelProgrammeStep *form =
    wish->programme != NULL && type != NULL ? keel_programme_find_step (wish->programme, type) : NULL;
  g_autofree char *title = keel_plan_words_step (step, wish->programme);
  g_autofree char *state = keel_plan_words_step_state (step);

  keel_printout_add_heading (self, level, title);
  keel_printout_add_note (self, state);
  keel_printout_add_paragraph (self, keel_step_get_text (step, KEEL_STEP_REASON));
  keel_printout_add_fields (self, keel_step_get_fields (step), keel_step_get_labels (step), form != NULL ? form->fields : NULL,
                            form != NULL ? form->n_fields : 0, FALSE);
}

static void
add_steps (KeelPrintout       *self,
           const KeelPlanWish *wish,
           KeelGoal           *of,
           guint               level)
{
  gboolean has_heading = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (wish->steps); i++)
    {
      g_autoptr (KeelStep) step = g_list_model_get_item (wish->steps, i);

      if (!is_wanted (wish, KEEL_RECORD (step), keel_step_get_goal (step), of))
        continue;

      if (!has_heading)
        keel_printout_add_heading (self, level, keel_printout_words_steps ());
      has_heading = TRUE;
      add_step (self, step, wish, level + 1);
    }
}

static void
add_if_then (KeelPrintout *self,
             KeelIfThen   *plan)
{
  static const KeelIfThenText beside[] = { KEEL_IF_THEN_NOTICE, KEEL_IF_THEN_OBSTACLE, KEEL_IF_THEN_INSTEAD };
  g_autofree char *sentence = keel_plan_words_if_then (plan);
  g_autofree char *log = keel_if_then_get_n_opportunities (plan) > 0 ? keel_plan_words_log (plan) : NULL;

  keel_printout_add_item (self, sentence);
  for (guint i = 0; i < G_N_ELEMENTS (beside); i++)
    if (*keel_if_then_get_text (plan, beside[i]) != '\0')
      keel_printout_add_field (self, keel_printout_words_if_then_text (beside[i]),
                               keel_if_then_get_text (plan, beside[i]));
  if (log != NULL)
    keel_printout_add_note (self, log);
}

static void
add_if_thens (KeelPrintout       *self,
              const KeelPlanWish *wish,
              KeelGoal           *of,
              guint               level)
{
  gboolean has_heading = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (wish->if_thens); i++)
    {
      g_autoptr (KeelIfThen) plan = g_list_model_get_item (wish->if_thens, i);

      if (!is_wanted (wish, KEEL_RECORD (plan), keel_if_then_get_goal (plan), of))
        continue;

      if (!has_heading)
        keel_printout_add_heading (self, level, keel_printout_words_if_thens ());
      has_heading = TRUE;
      add_if_then (self, plan);
    }
}

static void
add_reviews (KeelPrintout *self,
             KeelGoal     *goal,
             guint         level)
{
  guint n_reviews = keel_goal_get_n_reviews (goal);

  if (n_reviews > 0)
    keel_printout_add_heading (self, level, keel_printout_words_reviews ());
  for (guint i = 0; i < n_reviews; i++)
    {
      KeelReview review = keel_goal_get_review (goal, i);
      g_autofree char *words = keel_plan_words_review (&review);

      keel_printout_add_heading (self, level + 1, words);
      for (KeelReviewText text = 0; text < KEEL_N_REVIEW_TEXTS; text++)
        if (*review.texts[text] != '\0')
          keel_printout_add_field (self, keel_printout_words_review_text (text), review.texts[text]);
    }
}

static void
add_goal (KeelPrintout       *self,
          KeelGoal           *goal,
          const KeelPlanWish *wish,
          guint               level)
{
  g_autofree char *title = keel_plan_words_goal (goal, wish->programme);
  g_autofree char *state = keel_plan_words_goal_state (goal);

  keel_printout_add_heading (self, level, title);
  keel_printout_add_note (self, state);
  for (KeelGoalText text = 0; text < KEEL_N_GOAL_TEXTS; text++)
    if (*keel_goal_get_text (goal, text) != '\0')
      keel_printout_add_field (self, keel_printout_words_goal_text (text), keel_goal_get_text (goal, text));

  add_steps (self, wish, goal, level + 1);
  add_if_thens (self, wish, goal, level + 1);
  add_reviews (self, goal, level + 1);
}

static gboolean
is_in_range (const KeelPlanWish *wish,
             KeelGoal           *goal)
{
  KeelDay ended = keel_goal_get_ended (goal);

  return (wish->to == KEEL_DAY_NONE || keel_goal_get_day (goal) <= wish->to) &&
         (wish->from == KEEL_DAY_NONE || ended == KEEL_DAY_NONE || ended >= wish->from);
}

static void
add_only_step (KeelPrintout       *self,
               const KeelPlanWish *wish,
               guint               level)
{
  for (guint i = 0; i < g_list_model_get_n_items (wish->steps); i++)
    {
      g_autoptr (KeelStep) step = g_list_model_get_item (wish->steps, i);

      if (g_str_equal (keel_record_get_id (KEEL_RECORD (step)), wish->record))
        add_step (self, step, wish, level);
    }
}

void
keel_printout_add_plan (KeelPrintout       *self,
                        const KeelPlanWish *wish,
                        guint               level)
{
  for (guint i = 0; i < g_list_model_get_n_items (wish->goals); i++)
    {
      g_autoptr (KeelGoal) goal = g_list_model_get_item (wish->goals, i);

      if (wish->record != NULL ? is_of_goal (wish->record, goal)
                               : !keel_record_is_blank (KEEL_RECORD (goal)) && is_in_range (wish, goal))
        add_goal (self, goal, wish, level);
    }

  if (wish->record != NULL)
    {
      add_only_step (self, wish, level);
    }
  else
    {
      add_steps (self, wish, NULL, level);
      add_if_thens (self, wish, NULL, level);
    }
}
