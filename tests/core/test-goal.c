/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-goal-private.h"

#include "model-fixture.h"

static void
the_described_example_is_read (void)
{
  g_autoptr (KeelRecord) record = model_read_example ("goal.md");
  KeelGoal *goal = KEEL_GOAL (record);
  KeelGoalAim aim = keel_goal_get_aim (goal);
  KeelReview review = keel_goal_get_review (goal, 0);

  g_assert_cmpstr (aim.measure, ==, "AP-L");
  g_assert_cmpint (aim.direction, ==, KEEL_DIRECTION_MORE);
  g_assert_cmpint (aim.form, ==, KEEL_FORM_PULSE);
  g_assert_cmpuint (aim.review_day, ==, model_day ("2027-02-15"));
  g_assert_cmpstr (keel_goal_get_text (goal, KEEL_GOAL_SIGN), ==, "Somebody says our aim before I do.");
  g_assert_true (keel_goal_is_open (goal));
  g_assert_cmpint (review.decision, ==, KEEL_DECISION_KEEP);
  g_assert_cmpstr (review.texts[KEEL_REVIEW_SAW], ==, "Ana opened the meeting with the aim.");
  g_assert_cmpstr (review.texts[KEEL_REVIEW_RETROSPECTIVE], ==, "");
  g_assert_false (keel_goal_find_open_review (goal, &review));
}

static void
bad_documents_are_refused (void)
{
  static const ModelEdit cases[] = {
    { "\"day\": \"2026-11-23\",", "", "“day” is missing" },
    { "\"AP-L\"", "\"AP L\"", "“measure” is “AP L”, not an id of letters, digits and hyphens" },
    { "\"more\"", "\"up\"", "“direction” is “up”, which is none of the words that it can be" },
    { "\"pulse\"", "3", "“form” is a whole number, not a text" },
    { "\"2027-02-15\",\n  \"ended\"", "\"soon\",\n  \"ended\"", "“review_day” is “soon”, not a day such as 2026-11-23" },
    { "\"keep\"", "\"go\"", "“reviews[0].decision” is “go”, which is none of the words that it can be" },
    { "\"at\": \"2027-02-15T17:20:00+01:00\",", "", "“reviews[0].at” is missing" },
  };

  model_check_refusals ("goal.md", cases, G_N_ELEMENTS (cases));
}

static void
what_is_unknown_survives (void)
{
  static const ModelEdit edits[] = {
    { "\"retrospective\": null\n", "\"retrospective\": null,\n      \"mood\": 1.50\n", NULL },
    { "  ]\n}", "  ],\n  \"colour\": \"red\"\n}", NULL },
  };

  model_check_unknown ("goal.md", edits, G_N_ELEMENTS (edits), "measure");
}

static void
newer_documents_are_shown_but_not_written (void)
{
  g_autoptr (KeelRecord) record = model_read_newer ("goal.md", (ModelEdit) { "\"pulse\"", "{}", NULL });

  g_assert_cmpint (keel_goal_get_aim (KEEL_GOAL (record)).form, ==, KEEL_GOAL_ANY_FORM);
  g_assert_cmpstr (keel_goal_get_aim (KEEL_GOAL (record)).measure, ==, "AP-L");
}

/* Whichever version is kept, the reviews of both are. */
static void
reviews_are_united (void)
{
  g_autofree char *example = model_example ("goal.md");
  g_autoptr (KeelRecord) one = model_read (example);
  g_autoptr (KeelRecord) other = model_read (example);
  g_autoptr (KeelRecord) united = NULL;

  g_assert_null (keel_record_unite (one, other));

  keel_goal_add_review (KEEL_GOAL (other), "11111111-2222-4333-8444-555555555555", model_now (0));
  united = keel_record_unite (one, other);
  g_assert_cmpuint (keel_goal_get_n_reviews (KEEL_GOAL (united)), ==, 2);
  g_assert_cmpuint (keel_goal_get_n_reviews (KEEL_GOAL (one)), ==, 1);
  g_assert_cmpstr (keel_goal_get_review (KEEL_GOAL (united), 0).id, ==, "11111111-2222-4333-8444-555555555555");
  g_assert_null (keel_record_unite (other, one));
}

static void
a_goal_runs_twelve_weeks (void)
{
  g_autoptr (KeelGoal) goal = keel_goal_new (model_day ("2026-11-23"), model_now (0));

  g_assert_cmpuint (keel_goal_get_aim (goal).review_day, ==, model_day ("2027-02-15"));
  g_assert_true (keel_record_is_blank (KEEL_RECORD (goal)));
  keel_goal_set_text (goal, KEEL_GOAL_WHY, "So");
  g_assert_false (keel_record_is_blank (KEEL_RECORD (goal)));
}

static void
four_measures_are_numbers (void)
{
  static const char * const numbers[] = { "M", "L", "T", "V" };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    g_assert_true (keel_goal_measure_is_number (numbers[i]));
  g_assert_false (keel_goal_measure_is_number ("AP-L"));
  g_assert_false (keel_goal_measure_is_number (NULL));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/goal/the-described-example-is-read", the_described_example_is_read);
  g_test_add_func ("/core/goal/bad-documents-are-refused", bad_documents_are_refused);
  g_test_add_func ("/core/goal/what-is-unknown-survives", what_is_unknown_survives);
  g_test_add_func ("/core/goal/newer-documents-are-shown-but-not-written",
                   newer_documents_are_shown_but_not_written);
  g_test_add_func ("/core/goal/reviews-are-united", reviews_are_united);
  g_test_add_func ("/core/goal/a-goal-runs-twelve-weeks", a_goal_runs_twelve_weeks);
  g_test_add_func ("/core/goal/four-measures-are-numbers", four_measures_are_numbers);

  return g_test_run ();
}
