/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-week.h"

#include "keel-workbook-plan.h"
#include "model-fixture.h"

/* 23 November 2026 is a Monday. */
#define TODAY "2026-11-25"

static KeelMoment
noon_of (KeelDay day)
{
  g_autofree char *text = keel_day_to_string (day);
  g_autofree char *noon = g_strconcat (text, "T12:00:00+01:00", NULL);
  KeelMoment moment;

  g_assert_true (keel_moment_parse (noon, &moment));
  return moment;
}

/* The state of @task in the week of @day; -1: the week does not ask for it. */
static int
get_state (KeelWorkbook *workbook,
           KeelTask      task,
           const char   *day)
{
  KeelDay today = model_day (TODAY);
  g_autoptr (KeelWeek) week = keel_week_new (workbook, NULL, model_day (day), today);
  const KeelWeekItem *item = keel_week_find (week, task);

  return item != NULL ? (int) item->state : -1;
}

static void
an_if_then_plan_is_answered_by_its_log (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelIfThen *plan = keel_workbook_add_if_then (workbook, model_day ("2026-11-16"), noon_of (model_day ("2026-11-16")));

  /* Nothing is written: it is none yet. */
  g_assert_cmpint (get_state (workbook, KEEL_TASK_IF_THEN, TODAY), ==, -1);

  keel_workbook_set_if_then_text (workbook, plan, KEEL_IF_THEN_IF, "the door closes");
  g_assert_cmpint (get_state (workbook, KEEL_TASK_IF_THEN, TODAY), ==, KEEL_TASK_OPEN);

  keel_workbook_log_opportunity (workbook, plan, TRUE, TRUE, noon_of (model_day ("2026-11-22")));
  g_assert_cmpint (get_state (workbook, KEEL_TASK_IF_THEN, TODAY), ==, KEEL_TASK_OPEN);
  g_assert_cmpint (get_state (workbook, KEEL_TASK_IF_THEN, "2026-11-16"), ==, KEEL_TASK_DONE);

  /* That it did not come is an answer, too. */
  keel_workbook_log_opportunity (workbook, plan, FALSE, FALSE, noon_of (model_day ("2026-11-23")));
  g_assert_cmpint (get_state (workbook, KEEL_TASK_IF_THEN, TODAY), ==, KEEL_TASK_DONE);
  g_assert_cmpint (get_state (workbook, KEEL_TASK_IF_THEN, "2026-11-09"), ==, -1);
}

static void
a_plan_that_was_put_away_asks_nothing (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelIfThen *plan = keel_workbook_add_if_then (workbook, model_day ("2026-11-16"), noon_of (model_day ("2026-11-16")));

  keel_workbook_set_if_then_text (workbook, plan, KEEL_IF_THEN_IF, "the door closes");
  keel_workbook_set_if_then_ended (workbook, plan, model_day ("2026-11-24"));
  g_assert_cmpint (get_state (workbook, KEEL_TASK_IF_THEN, TODAY), ==, -1);
}

static void
steps_are_offered (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelDay begun = model_day ("2026-11-16");
  KeelStep *step = keel_workbook_add_step (workbook, NULL, begun, noon_of (begun), NULL);
  g_autoptr (KeelWeek) week = NULL;

  g_assert_cmpint (get_state (workbook, KEEL_TASK_STEP, TODAY), ==, -1);

  keel_workbook_set_step_text (workbook, step, KEEL_STEP_TITLE, "Find a mentor");
  g_assert_cmpint (get_state (workbook, KEEL_TASK_STEP, TODAY), ==, KEEL_TASK_OPEN);
  keel_workbook_set_step_state (workbook, step, KEEL_STEP_UNDER_WAY, begun, NULL);
  g_assert_cmpint (get_state (workbook, KEEL_TASK_STEP, TODAY), ==, KEEL_TASK_BEGUN);
  g_assert_cmpint (get_state (workbook, KEEL_TASK_STEP, "2026-11-16"), ==, -1);

  /* It takes its time: it is not what to do next. */
  week = keel_week_new (workbook, NULL, model_day (TODAY), model_day (TODAY));
  g_assert_cmpint (((const KeelWeekItem *) week->items->pdata[week->next])->task, ==, KEEL_TASK_ENTRY);
  g_assert_cmpstr (keel_week_find (week, KEEL_TASK_STEP)->record, ==, keel_record_get_id (KEEL_RECORD (step)));

  keel_workbook_set_step_state (workbook, step, KEEL_STEP_DONE, model_day ("2026-11-20"), NULL);
  g_assert_cmpint (get_state (workbook, KEEL_TASK_STEP, TODAY), ==, -1);
  g_assert_cmpint (get_state (workbook, KEEL_TASK_STEP, "2026-11-16"), ==, KEEL_TASK_DONE);

  keel_workbook_set_step_state (workbook, step, KEEL_STEP_DROPPED, model_day (TODAY), NULL);
  g_assert_cmpint (get_state (workbook, KEEL_TASK_STEP, TODAY), ==, -1);
}

static void
check_in (KeelWorkbook *workbook,
          KeelForm      form,
          KeelDay       day)
{
  KeelCheckin *checkin = keel_workbook_add_checkin (workbook, form, "mlw-1", "en", day, noon_of (day));

  keel_workbook_answer (workbook, checkin, "AP-M1", (KeelAnswer) 0, noon_of (day));
  g_assert_true (keel_workbook_finish_checkin (workbook, checkin, noon_of (day)));
}

static KeelGoal *
add_goal (KeelWorkbook *workbook,
          KeelDay       day,
          int           form,
          KeelDay       review_day)
{
  KeelGoal *goal = keel_workbook_add_goal (workbook, day, noon_of (day), NULL);
  KeelGoalAim aim = { .measure = "L", .direction = KEEL_DIRECTION_MORE, .form = form, .review_day = review_day };

  g_assert_true (keel_workbook_set_goal_aim (workbook, goal, &aim));
  return goal;
}

/* A goal of @goal_day, and so many pulses, one every @days days, the last of them today. */
static const struct
{
  const char *what;
  const char *goal_day;
  const char *review_day;
  int         form;
  guint       n_pulses;
  guint       days;
  const char *context;    /* a day on which it changed; NULL: none */
  int         expected;   /* a KeelTaskState; -1: not asked */
} cases[] = {
  { "nothing yet", "2026-09-01", "2026-12-01", KEEL_GOAL_ANY_FORM, 0, 7, NULL, -1 },
  { "its day", "2026-09-01", "2026-11-25", KEEL_GOAL_ANY_FORM, 0, 7, NULL, KEEL_TASK_OPEN },
  { "its day has gone by", "2026-09-01", "2026-10-25", KEEL_GOAL_ANY_FORM, 0, 7, NULL, KEEL_TASK_OPEN },
  { "seven points", "2026-09-01", "2026-12-01", KEEL_GOAL_ANY_FORM, 7, 7, NULL, -1 },
  { "eight", "2026-09-01", "2026-12-01", KEEL_GOAL_ANY_FORM, 8, 7, NULL, KEEL_TASK_OPEN },
  { "eight of its form", "2026-09-01", "2026-12-01", KEEL_FORM_PULSE, 8, 7, NULL, KEEL_TASK_OPEN },
  { "eight of another form", "2026-09-01", "2026-12-01", KEEL_FORM_FULL, 8, 7, NULL, -1 },
  { "nine", "2026-09-01", "2026-12-01", KEEL_GOAL_ANY_FORM, 9, 7, NULL, -1 },
  { "twelve", "2026-09-01", "2026-12-01", KEEL_GOAL_ANY_FORM, 12, 7, NULL, KEEL_TASK_OPEN },
  { "twenty-four", "2026-09-01", "2026-12-01", KEEL_GOAL_ANY_FORM, 24, 7, NULL, KEEL_TASK_OPEN },
  { "eight within six weeks", "2026-09-01", "2026-12-01", KEEL_GOAL_ANY_FORM, 8, 2, NULL, -1 },
  { "eight since a new role", "2026-09-01", "2026-12-01", KEEL_GOAL_ANY_FORM, 11, 7, "2026-10-07", KEEL_TASK_OPEN },
  { "seven since a new role", "2026-09-01", "2026-12-01", KEEL_GOAL_ANY_FORM, 12, 7, "2026-10-08", -1 },
};

static void
a_review_is_due (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();

      g_test_message ("%s", cases[i].what);
      add_goal (workbook, model_day (cases[i].goal_day), cases[i].form, model_day (cases[i].review_day));
      for (guint j = cases[i].n_pulses; j > 0; j--)
        check_in (workbook, KEEL_FORM_PULSE, model_day (TODAY) - (j - 1) * cases[i].days);
      if (cases[i].context != NULL)
        keel_workbook_add_event (workbook, KEEL_EVENT_CONTEXT, model_day (cases[i].context), "A new role",
                                 noon_of (model_day (TODAY)));

      g_assert_cmpint (get_state (workbook, KEEL_TASK_REVIEW, TODAY), ==, cases[i].expected);
    }
}

static void
a_review_is_begun_and_decided (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelMoment now = noon_of (model_day (TODAY));
  KeelGoal *goal = add_goal (workbook, model_day ("2026-09-01"), KEEL_GOAL_ANY_FORM, model_day ("2026-11-20"));

  g_assert_true (keel_workbook_set_review_text (workbook, goal, KEEL_REVIEW_SAW, "Less haste", now));
  g_assert_cmpint (get_state (workbook, KEEL_TASK_REVIEW, TODAY), ==, KEEL_TASK_BEGUN);

  g_assert_true (keel_workbook_decide_review (workbook, goal, KEEL_DECISION_KEEP, now));
  g_assert_cmpint (get_state (workbook, KEEL_TASK_REVIEW, TODAY), ==, KEEL_TASK_DONE);
  g_assert_cmpint (get_state (workbook, KEEL_TASK_REVIEW, "2026-11-16"), ==, -1);
}

/* It was looked back at, whatever the numbers come to in that week; and a goal that was ended by
 * it is still what the week had. */
static void
one_review_does_for_the_week (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelMoment now = noon_of (model_day (TODAY));
  KeelGoal *goal = add_goal (workbook, model_day ("2026-09-01"), KEEL_GOAL_ANY_FORM, model_day ("2026-12-20"));

  for (guint i = 8; i > 0; i--)
    check_in (workbook, KEEL_FORM_PULSE, model_day (TODAY) - (i - 1) * 7);
  g_assert_true (keel_workbook_decide_review (workbook, goal, KEEL_DECISION_END, now));
  g_assert_null (keel_workbook_find_open_goal (workbook));
  g_assert_cmpint (get_state (workbook, KEEL_TASK_REVIEW, TODAY), ==, KEEL_TASK_DONE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/week-plan/an-if-then-plan-is-answered-by-its-log", an_if_then_plan_is_answered_by_its_log);
  g_test_add_func ("/core/week-plan/a-plan-that-was-put-away-asks-nothing", a_plan_that_was_put_away_asks_nothing);
  g_test_add_func ("/core/week-plan/steps-are-offered", steps_are_offered);
  g_test_add_func ("/core/week-plan/a-review-is-due", a_review_is_due);
  g_test_add_func ("/core/week-plan/a-review-is-begun-and-decided", a_review_is_begun_and_decided);
  g_test_add_func ("/core/week-plan/one-review-does-for-the-week", one_review_does_for_the_week);

  return g_test_run ();
}
