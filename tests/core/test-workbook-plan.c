/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-workbook-plan.h"

#include "keel-error.h"
#include "keel-goal-private.h"
#include "keel-if-then-private.h"
#include "keel-step-private.h"
#include "model-fixture.h"

static KeelGoal *
add_goal (KeelWorkbook *workbook)
{
  return keel_workbook_add_goal (workbook, model_day ("2026-11-23"), model_now (0), NULL);
}

static KeelStep *
add_step (KeelWorkbook *workbook)
{
  return keel_workbook_add_step (workbook, NULL, model_day ("2026-11-23"), model_now (0), NULL);
}

static KeelIfThen *
add_plan (KeelWorkbook *workbook)
{
  return keel_workbook_add_if_then (workbook, model_day ("2026-11-23"), model_now (0));
}

static void
undo (KeelWorkbook *workbook)
{
  g_assert_true (keel_workbook_undo (workbook, model_now (0), NULL));
}

static void
one_goal_is_open (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (GError) error = NULL;
  KeelGoal *first = add_goal (workbook);
  KeelGoal *second;

  g_assert_true (keel_workbook_find_open_goal (workbook) == first);
  g_assert_null (keel_workbook_add_goal (workbook, model_day ("2026-11-24"), model_now (0), &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_LIMIT);
  g_clear_error (&error);

  g_assert_true (keel_workbook_set_goal_ended (workbook, first, model_day ("2026-11-24"), NULL));
  g_assert_null (keel_workbook_find_open_goal (workbook));
  second = keel_workbook_add_goal (workbook, model_day ("2026-11-24"), model_now (0), &error);
  g_assert_no_error (error);
  g_assert_true (keel_workbook_find_open_goal (workbook) == second);

  g_assert_false (keel_workbook_set_goal_ended (workbook, first, KEEL_DAY_NONE, &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_LIMIT);
  g_assert_false (keel_goal_is_open (first));
}

static void
an_aim_is_chosen_and_undone (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelGoal *goal = add_goal (workbook);
  KeelGoalAim aim = keel_goal_get_aim (goal);
  guint n_changed = 0;

  g_signal_connect (workbook, "changed", G_CALLBACK (model_count_cb), &n_changed);
  aim.measure = "AP-L";
  aim.direction = KEEL_DIRECTION_LESS;
  g_assert_true (keel_workbook_set_goal_aim (workbook, goal, &aim));
  g_assert_true (keel_workbook_set_goal_aim (workbook, goal, &aim));
  g_assert_cmpuint (n_changed, ==, 1);
  g_assert_true (keel_workbook_set_goal_text (workbook, goal, KEEL_GOAL_WHY, "For\001 the team"));
  g_assert_cmpstr (keel_goal_get_text (goal, KEEL_GOAL_WHY), ==, "For the team");

  undo (workbook);
  g_assert_null (keel_goal_get_aim (goal).measure);
  g_assert_cmpstr (keel_goal_get_text (goal, KEEL_GOAL_WHY), ==, "For the team");
  g_assert_true (keel_workbook_redo (workbook, model_now (0), NULL));
  g_assert_cmpstr (keel_goal_get_aim (goal).measure, ==, "AP-L");
}

/* model_now (0) is on 2026-11-23. */
static void
a_review_is_decided (void)
{
  static const struct
  {
    KeelDecision decision;
    const char  *review_day;
    gboolean     is_open;
  } cases[] = {
    { KEEL_DECISION_KEEP, "2027-02-15", TRUE },
    { KEEL_DECISION_CHANGE, "2027-02-15", TRUE },
    { KEEL_DECISION_END, "2027-01-04", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
      KeelGoal *goal = keel_workbook_add_goal (workbook, model_day ("2026-10-12"), model_now (0), NULL);
      KeelReview review;

      g_assert_true (keel_workbook_set_review_text (workbook, goal, KEEL_REVIEW_SAW, "It ", model_now (0)));
      g_assert_true (keel_workbook_set_review_text (workbook, goal, KEEL_REVIEW_SAW, "It moved", model_now (1)));
      g_assert_cmpuint (keel_goal_get_n_reviews (goal), ==, 1);

      g_assert_true (keel_workbook_decide_review (workbook, goal, cases[i].decision, model_now (2)));
      g_assert_false (keel_goal_find_open_review (goal, &review));
      g_assert_cmpint (keel_goal_get_review (goal, 0).decision, ==, cases[i].decision);
      g_assert_cmpstr (keel_goal_get_review (goal, 0).texts[KEEL_REVIEW_SAW], ==, "It moved");
      g_assert_true (keel_goal_is_open (goal) == cases[i].is_open);
      g_assert_cmpuint (keel_goal_get_aim (goal).review_day, ==, model_day (cases[i].review_day));

      undo (workbook);
      g_assert_true (keel_goal_find_open_review (goal, &review));
      g_assert_true (keel_goal_is_open (goal));
      g_assert_cmpuint (keel_goal_get_aim (goal).review_day, ==, model_day ("2027-01-04"));
    }
}

static void
three_steps_are_open (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (GError) error = NULL;
  KeelStep *steps[KEEL_STEPS_MAX_OPEN];

  for (guint i = 0; i < KEEL_STEPS_MAX_OPEN; i++)
    steps[i] = add_step (workbook);
  g_assert_cmpuint (keel_workbook_count_open_steps (workbook), ==, 3);
  g_assert_null (keel_workbook_add_step (workbook, NULL, model_day ("2026-11-23"), model_now (0), &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_LIMIT);
  g_clear_error (&error);

  /* Among themselves the open states change freely. */
  g_assert_true (keel_workbook_set_step_state (workbook, steps[0], KEEL_STEP_UNDER_WAY, model_day ("2026-11-24"), &error));
  g_assert_true (keel_workbook_set_step_state (workbook, steps[0], KEEL_STEP_DROPPED, model_day ("2026-11-25"), &error));
  g_assert_no_error (error);
  g_assert_cmpuint (keel_step_get_since (steps[0]), ==, model_day ("2026-11-25"));
  g_assert_nonnull (add_step (workbook));
  g_assert_false (keel_workbook_set_step_state (workbook, steps[0], KEEL_STEP_PLANNED, model_day ("2026-11-26"), &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_LIMIT);
  g_assert_cmpint (keel_step_get_state (steps[0]), ==, KEEL_STEP_DROPPED);
}

static void
steps_and_plans_are_of_the_open_goal (void)
{
  static const char * const links[] = { "page:P4", NULL };
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelStep *before = add_step (workbook);
  KeelGoal *goal = add_goal (workbook);
  KeelStep *after = keel_workbook_add_step (workbook, links, model_day ("2026-11-23"), model_now (0), NULL);
  const char *id = keel_record_get_id (KEEL_RECORD (goal));

  g_assert_null (keel_step_get_goal (before));
  g_assert_cmpstr (keel_step_get_goal (after), ==, id);
  g_assert_cmpstr (keel_step_get_links (after)[0], ==, "page:P4");
  g_assert_cmpstr (keel_if_then_get_goal (add_plan (workbook)), ==, id);
}

static void
what_a_step_says_changes (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelStep *step = add_step (workbook);
  g_autoptr (KeelFields) fields = keel_fields_with_text (keel_step_get_fields (step), "who", "Ana");
  g_autoptr (KeelFields) labels = keel_fields_with_text (keel_step_get_labels (step), "who", "Whom");

  g_assert_true (keel_workbook_set_step_type (workbook, step, "D1"));
  g_assert_true (keel_workbook_set_step_text (workbook, step, KEEL_STEP_TITLE, "A morning"));
  g_assert_true (keel_workbook_set_step_fields (workbook, step, fields, labels));
  g_assert_true (keel_workbook_set_step_state (workbook, step, KEEL_STEP_DONE, model_day ("2026-11-25"), NULL));

  g_assert_cmpstr (keel_fields_get_text (keel_step_get_labels (step), "who"), ==, "Whom");

  undo (workbook);
  undo (workbook);
  g_assert_cmpint (keel_step_get_state (step), ==, KEEL_STEP_PLANNED);
  g_assert_null (keel_step_get_step_type (step));
  g_assert_cmpstr (keel_step_get_text (step, KEEL_STEP_TITLE), ==, "A morning");
  g_assert_cmpstr (keel_fields_get_text (keel_step_get_fields (step), "who"), ==, "Ana");
}

static void
a_template_is_used_and_undone (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelIfThen *plan = add_plan (workbook);

  g_assert_true (keel_workbook_set_if_then_text (workbook, plan, KEEL_IF_THEN_IF, "it rains"));
  g_assert_true (keel_workbook_use_template (workbook, plan, "AP-L-more", "I open a meeting", "say why"));
  g_assert_cmpstr (keel_if_then_get_text (plan, KEEL_IF_THEN_IF), ==, "I open a meeting");
  g_assert_cmpstr (keel_if_then_get_template (plan), ==, "AP-L-more");
  undo (workbook);
  g_assert_cmpstr (keel_if_then_get_text (plan, KEEL_IF_THEN_IF), ==, "it rains");
  g_assert_cmpstr (keel_if_then_get_text (plan, KEEL_IF_THEN_THEN), ==, "");
  g_assert_null (keel_if_then_get_template (plan));
}

static void
opportunities_are_logged_and_undone (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelIfThen *plan = add_plan (workbook);
  guint n_happened, n_did;

  g_assert_true (keel_workbook_log_opportunity (workbook, plan, TRUE, TRUE, model_now (1)));
  g_assert_true (keel_workbook_log_opportunity (workbook, plan, TRUE, FALSE, model_now (2)));
  g_assert_true (keel_workbook_log_opportunity (workbook, plan, FALSE, TRUE, model_now (3)));
  keel_if_then_count (plan, &n_happened, &n_did);
  g_assert_cmpuint (n_happened, ==, 2);
  g_assert_cmpuint (n_did, ==, 1);

  undo (workbook);
  undo (workbook);
  g_assert_cmpuint (keel_if_then_get_n_opportunities (plan), ==, 1);
  g_assert_true (keel_workbook_redo (workbook, model_now (0), NULL));
  g_assert_cmpuint (keel_if_then_get_n_opportunities (plan), ==, 2);
}

static void
a_plan_is_rehearsed_and_put_away (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelIfThen *plan = add_plan (workbook);

  g_assert_true (keel_workbook_rehearse (workbook, plan, model_now (1)));
  g_assert_true (keel_workbook_set_if_then_ended (workbook, plan, model_day ("2026-11-25")));
  g_assert_false (keel_if_then_is_open (plan));
  undo (workbook);
  g_assert_true (keel_if_then_is_open (plan));
  g_assert_true (keel_moment_is_set (keel_if_then_get_rehearsed (plan)));
  undo (workbook);
  g_assert_false (keel_moment_is_set (keel_if_then_get_rehearsed (plan)));
}

static void
the_trash_takes_the_plan (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelGoal *goal = add_goal (workbook);

  keel_workbook_set_goal_text (workbook, goal, KEEL_GOAL_WHY, "So");
  keel_workbook_delete (workbook, KEEL_RECORD (goal), model_now (1));
  g_assert_null (keel_workbook_find_open_goal (workbook));
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_trash (workbook)), ==, 1);
}

static void
a_link_leads_to_what_is_there (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelRecord *records[] = {
    KEEL_RECORD (add_goal (workbook)),
    KEEL_RECORD (keel_workbook_add_step (workbook, NULL, model_day ("2026-11-24"), model_now (0), NULL)),
    KEEL_RECORD (keel_workbook_add_if_then (workbook, model_day ("2026-11-24"), model_now (0))),
  };
  static const char * const starts[] = { "goal:", "step:", "if-then:" };
  KeelEntry *entry = keel_workbook_add_entry (workbook, KEEL_ENTRY_FREE, model_day ("2026-11-24"), KEEL_TIME_NONE,
                                              model_now (0));
  g_autofree char *wrong = keel_link_new (KEEL_LINK_STEP, keel_record_get_id (records[0]));
  g_autofree char *gone = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (records); i++)
    {
      g_autofree char *link = keel_link_new_to_record (records[i]);

      g_assert_true (g_str_has_prefix (link, starts[i]));
      g_assert_true (keel_workbook_find_linked (workbook, link) == records[i]);
    }

  g_assert_null (keel_link_new_to_record (KEEL_RECORD (entry)));
  g_assert_null (keel_workbook_find_linked (workbook, wrong));
  g_assert_null (keel_workbook_find_linked (workbook, "step"));
  g_assert_null (keel_workbook_find_linked (workbook, ""));

  keel_workbook_set_step_text (workbook, KEEL_STEP (records[1]), KEEL_STEP_TITLE, "A morning");
  gone = keel_link_new_to_record (records[1]);
  keel_workbook_delete (workbook, records[1], model_now (0));
  g_assert_null (keel_workbook_find_linked (workbook, gone));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/workbook-plan/one-goal-is-open", one_goal_is_open);
  g_test_add_func ("/core/workbook-plan/an-aim-is-chosen-and-undone", an_aim_is_chosen_and_undone);
  g_test_add_func ("/core/workbook-plan/a-review-is-decided", a_review_is_decided);
  g_test_add_func ("/core/workbook-plan/three-steps-are-open", three_steps_are_open);
  g_test_add_func ("/core/workbook-plan/steps-and-plans-are-of-the-open-goal",
                   steps_and_plans_are_of_the_open_goal);
  g_test_add_func ("/core/workbook-plan/what-a-step-says-changes", what_a_step_says_changes);
  g_test_add_func ("/core/workbook-plan/a-template-is-used-and-undone", a_template_is_used_and_undone);
  g_test_add_func ("/core/workbook-plan/opportunities-are-logged-and-undone",
                   opportunities_are_logged_and_undone);
  g_test_add_func ("/core/workbook-plan/a-plan-is-rehearsed-and-put-away", a_plan_is_rehearsed_and_put_away);
  g_test_add_func ("/core/workbook-plan/the-trash-takes-the-plan", the_trash_takes_the_plan);
  g_test_add_func ("/core/workbook-plan/a-link-leads-to-what-is-there", a_link_leads_to_what_is_there);

  return g_test_run ();
}
