/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-week-private.h"

#include "keel-trend.h"
#include "keel-workbook-plan.h"

static void
add_record (GPtrArray     *items,
            KeelTask       task,
            KeelTaskState  state,
            gpointer       record)
{
  keel_week_add_item (items, task, state)->record = g_strdup (keel_record_get_id (KEEL_RECORD (record)));
}

static gboolean
was_logged (const KeelWeekQuestion *question,
            KeelIfThen             *plan)
{
  for (guint i = keel_if_then_get_n_opportunities (plan); i > 0; i--)
    if (keel_week_has_day (question, keel_moment_get_day (keel_if_then_get_opportunity (plan, i - 1).at)))
      return TRUE;

  return FALSE;
}

/* A line in the log of the week is the answer; one that has been put away is not asked about. */
void
keel_week_ask_if_thens (const KeelWeekQuestion *question,
                        GPtrArray              *items)
{
  GListModel *plans = keel_workbook_get_if_thens (question->workbook);
  guint n_plans = g_list_model_get_n_items (plans);

  for (guint i = 0; i < n_plans; i++)
    {
      g_autoptr (KeelIfThen) plan = g_list_model_get_item (plans, i);

      if (was_logged (question, plan))
        add_record (items, KEEL_TASK_IF_THEN, KEEL_TASK_DONE, plan);
      else if (keel_if_then_is_open (plan) && !keel_record_is_blank (KEEL_RECORD (plan)))
        add_record (items, KEEL_TASK_IF_THEN, KEEL_TASK_OPEN, plan);
    }
}

/* Of a past week it is known which steps were done in it, not which were open. */
void
keel_week_ask_steps (const KeelWeekQuestion *question,
                     GPtrArray              *items)
{
  GListModel *steps = keel_workbook_get_steps (question->workbook);
  guint n_steps = g_list_model_get_n_items (steps);

  for (guint i = 0; i < n_steps; i++)
    {
      g_autoptr (KeelStep) step = g_list_model_get_item (steps, i);
      KeelStepState state = keel_step_get_state (step);

      if (state == KEEL_STEP_DONE && keel_week_has_day (question, keel_step_get_since (step)))
        add_record (items, KEEL_TASK_STEP, KEEL_TASK_DONE, step);
      else if (keel_step_is_open (step) && !keel_week_is_over (question) && !keel_record_is_blank (KEEL_RECORD (step)))
        add_record (items, KEEL_TASK_STEP, state == KEEL_STEP_UNDER_WAY ? KEEL_TASK_BEGUN : KEEL_TASK_OPEN, step);
    }
}

/* Reviews by the numbers: days with a finished check-in of one form, since the context changed. */
typedef struct
{
  guint   n_days;
  KeelDay first;
  KeelDay latest;
} Points;

static KeelDay
find_cut (const KeelWeekQuestion *question)
{
  GListModel *events = keel_workbook_get_events (question->workbook);
  guint n_events = g_list_model_get_n_items (events);

  for (guint i = 0; i < n_events; i++)
    {
      g_autoptr (KeelEvent) event = g_list_model_get_item (events, i);

      if (keel_event_get_kind (event) == KEEL_EVENT_CONTEXT && keel_event_get_day (event) <= question->today)
        return keel_event_get_day (event);
    }

  return KEEL_DAY_NONE;
}

static Points
count_points (const KeelWeekQuestion *question,
              KeelForm                form)
{
  GListModel *checkins = keel_workbook_get_checkins (question->workbook);
  guint n_checkins = g_list_model_get_n_items (checkins);
  KeelDay cut = find_cut (question);
  Points points = { 0 };

  for (guint i = 0; i < n_checkins; i++)
    {
      g_autoptr (KeelCheckin) checkin = g_list_model_get_item (checkins, i);
      KeelDay day = keel_checkin_get_day (checkin);

      if (keel_checkin_is_draft (checkin) || keel_checkin_get_form (checkin) != form || day < cut)
        continue;
      /* Newest first: those of one day follow each other. */
      if (points.n_days == 0)
        points.latest = day;
      if (points.n_days == 0 || day != points.first)
        points.n_days++;
      points.first = day;
    }

  return points;
}

static Points
count_points_of_goal (const KeelWeekQuestion *question,
                      KeelGoal               *goal)
{
  Points pulse = count_points (question, KEEL_FORM_PULSE);
  Points full = count_points (question, KEEL_FORM_FULL);

  switch (keel_goal_get_aim (goal).form)
    {
    case KEEL_FORM_PULSE:
      return pulse;
    case KEEL_FORM_FULL:
      return full;
    default:
      return full.n_days > pulse.n_days ? full : pulse;
    }
}

static gboolean
are_points_at_review (const Points *points)
{
  return points->n_days >= KEEL_TREND_MIN_POINTS
         && points->latest - points->first >= KEEL_TREND_MIN_DAYS
         && keel_trend_get_next_review (points->n_days - 1) == points->n_days;
}

/* The day of the last review that was decided; KEEL_DAY_NONE. */
static KeelDay
find_last_decided (KeelGoal *goal)
{
  for (guint i = keel_goal_get_n_reviews (goal); i > 0; i--)
    {
      KeelReview review = keel_goal_get_review (goal, i - 1);

      if (review.decision != KEEL_DECISION_NONE)
        return keel_moment_get_day (review.at);
    }

  return KEEL_DAY_NONE;
}

static gboolean
is_review_due (const KeelWeekQuestion *question,
               KeelGoal               *goal)
{
  KeelDay review_day = keel_goal_get_aim (goal).review_day;
  Points points = count_points_of_goal (question, goal);

  if (review_day != KEEL_DAY_NONE && question->today >= review_day)
    return TRUE;

  return are_points_at_review (&points) && points.latest >= keel_goal_get_day (goal)
         && find_last_decided (goal) < points.latest;
}

static void
ask_open_goal (const KeelWeekQuestion *question,
               GPtrArray              *items)
{
  KeelGoal *goal = keel_workbook_find_open_goal (question->workbook);
  KeelReview review;

  if (goal == NULL || keel_record_is_blank (KEEL_RECORD (goal)))
    return;

  if (keel_goal_find_open_review (goal, &review))
    add_record (items, KEEL_TASK_REVIEW, KEEL_TASK_BEGUN, goal);
  else if (is_review_due (question, goal))
    add_record (items, KEEL_TASK_REVIEW, KEEL_TASK_OPEN, goal);
}

/* The goals that were looked back at in the week; else the open one, if it is time. */
void
keel_week_ask_review (const KeelWeekQuestion *question,
                      GPtrArray              *items)
{
  GListModel *goals = keel_workbook_get_goals (question->workbook);
  guint n_goals = g_list_model_get_n_items (goals);
  guint n_before = items->len;

  for (guint i = 0; i < n_goals; i++)
    {
      g_autoptr (KeelGoal) goal = g_list_model_get_item (goals, i);
      KeelDay decided = find_last_decided (goal);

      if (decided != KEEL_DAY_NONE && keel_week_has_day (question, decided))
        add_record (items, KEEL_TASK_REVIEW, KEEL_TASK_DONE, goal);
    }

  if (items->len == n_before && !keel_week_is_over (question))
    ask_open_goal (question, items);
}
