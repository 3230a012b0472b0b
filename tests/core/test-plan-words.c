/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-plan-words.h"

#include "balance-fixture.h"
#include "keel-goal-private.h"
#include "keel-if-then-private.h"
#include "keel-step-private.h"
#include "keel-workbook-plan.h"
#include "model-fixture.h"
#include "plain-words.h"
#include "programme-fixture.h"

static void
assert_words (char       *words,
              const char *expected)
{
  g_autofree char *said = words;

  plain_words_assert (said);
  g_assert_cmpstr (said, ==, expected);
}

static void
goals_say_what_they_are_about (void)
{
  static const struct
  {
    const char    *measure;
    KeelDirection  direction;
    const char    *says;
  } cases[] = {
    { NULL, KEEL_DIRECTION_MORE, "Goal, nothing chosen yet" },
    { "L", KEEL_DIRECTION_MORE, "A little more: Leading" },
    { "M", KEEL_DIRECTION_LESS, "A little less: Managing" },
    { "T", KEEL_DIRECTION_LESS, "Toward managing: Tilt" },
    { "T", KEEL_DIRECTION_MORE, "Toward leading: Tilt" },
    { "V", KEEL_DIRECTION_MORE, "A little more: Two-sided fit" },
    { "XX-L", KEEL_DIRECTION_MORE, "A little more: XX-L" },
    { "odd", KEEL_DIRECTION_MORE, "A little more: odd" },
  };
  g_autoptr (KeelProgramme) programme = programme_read_full ();
  g_autoptr (KeelGoal) goal = keel_goal_new (model_day ("2026-11-23"), model_now (0));
  KeelGoalAim aim = keel_goal_get_aim (goal);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      aim.measure = cases[i].measure;
      aim.direction = cases[i].direction;
      keel_goal_set_aim (goal, &aim);
      assert_words (keel_plan_words_goal (goal, programme), cases[i].says);
      assert_words (keel_plan_words_goal (goal, NULL), cases[i].says);
    }
}

static void
a_side_of_a_facet_has_its_name (void)
{
  g_autoptr (KeelProgramme) programme = programme_read_full ();
  const KeelProgrammeFacet *facet = &keel_programme_get_content (programme)->item_set->facets[0];
  g_autofree char *managing = g_strconcat (facet->id, "-M", NULL);
  g_autofree char *leading = g_strconcat (facet->id, "-L", NULL);
  g_autofree char *says_managing = g_strdup_printf ("%s: %s (managing)", facet->title, facet->managing);
  g_autofree char *says_leading = g_strdup_printf ("%s: %s (leading)", facet->title, facet->leading);

  assert_words (keel_plan_words_measure (managing, programme), says_managing);
  assert_words (keel_plan_words_measure (leading, programme), says_leading);
}

static void
goals_say_how_long (void)
{
  g_autoptr (KeelGoal) goal = keel_goal_new (model_day ("2026-11-23"), model_now (0));
  KeelGoalAim aim = keel_goal_get_aim (goal);

  assert_words (keel_plan_words_goal_state (goal), "Since 23 Nov 2026, to be looked at again on 15 Feb 2027");
  aim.review_day = KEEL_DAY_NONE;
  keel_goal_set_aim (goal, &aim);
  assert_words (keel_plan_words_goal_state (goal), "Since 23 Nov 2026");
  keel_goal_set_ended (goal, model_day ("2026-12-01"));
  assert_words (keel_plan_words_goal_state (goal), "From 23 Nov 2026 to 1 Dec 2026");
}

static void
steps_have_a_title (void)
{
  g_autoptr (KeelProgramme) programme = programme_read_full ();
  const KeelProgrammeStep *type = &keel_programme_get_content (programme)->steps[0];
  g_autoptr (KeelStep) step = keel_step_new (NULL, model_day ("2026-11-23"), model_now (0));
  g_autofree char *by_id = g_strdup_printf ("Step %s", type->id);

  assert_words (keel_plan_words_step (step, programme), "Step without words");
  keel_step_set_step_type (step, type->id);
  assert_words (keel_plan_words_step (step, programme), type->title);
  assert_words (keel_plan_words_step (step, NULL), by_id);
  keel_step_set_text (step, KEEL_STEP_TITLE, "\nA morning\nat sea");
  assert_words (keel_plan_words_step (step, programme), "A morning");
}

static void
steps_say_how_far_they_are (void)
{
  static const struct
  {
    const char *name;
    const char *since;
  } cases[KEEL_N_STEP_STATES] = {
    [KEEL_STEP_PLANNED] = { "Planned", "Planned since 24 Nov 2026" },
    [KEEL_STEP_UNDER_WAY] = { "Under Way", "Under way since 24 Nov 2026" },
    [KEEL_STEP_DONE] = { "Done", "Done on 24 Nov 2026" },
    [KEEL_STEP_DROPPED] = { "Dropped", "Dropped on 24 Nov 2026" },
  };
  g_autoptr (KeelStep) step = keel_step_new (NULL, model_day ("2026-11-23"), model_now (0));

  for (guint i = 0; i < KEEL_N_STEP_STATES; i++)
    {
      keel_step_set_state (step, i, model_day ("2026-11-24"));
      g_assert_cmpstr (keel_plan_words_state (i), ==, cases[i].name);
      assert_words (keel_plan_words_step_state (step), cases[i].since);
    }
}

static void
plans_are_whole_sentences (void)
{
  static const struct
  {
    const char *if_text;
    const char *then_text;
    const char *says;
  } cases[] = {
    { "", "", "If–then plan without words" },
    { "it rains", "", "If it rains, then …" },
    { "", "take a coat", "If …, then I will take a coat." },
    { "it rains", "take a coat", "If it rains, then I will take a coat." },
    { "it rains\nor snows", "take a coat.", "If it rains, then I will take a coat." },
  };
  g_autoptr (KeelIfThen) plan = keel_if_then_new (NULL, model_day ("2026-11-23"), model_now (0));

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      keel_if_then_set_text (plan, KEEL_IF_THEN_IF, cases[i].if_text);
      keel_if_then_set_text (plan, KEEL_IF_THEN_THEN, cases[i].then_text);
      assert_words (keel_plan_words_if_then (plan), cases[i].says);
    }
}

static void
logs_are_counted_in_plain_words (void)
{
  static const struct
  {
    gboolean    happened;
    gboolean    did;
    const char *line;
    const char *count;
  } cases[] = {
    { FALSE, FALSE, "23 Nov 2026: no opportunity came", "No opportunity has come yet" },
    { TRUE, TRUE, "23 Nov 2026: an opportunity came, and I did it", "Done at 1 of 1 opportunity" },
    { TRUE, FALSE, "23 Nov 2026: an opportunity came, and I did not", "Done at 1 of 2 opportunities" },
  };
  g_autoptr (KeelIfThen) plan = keel_if_then_new (NULL, model_day ("2026-11-23"), model_now (0));

  assert_words (keel_plan_words_log (plan), "Nothing noted yet");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *id = g_strdup_printf ("11111111-2222-4333-8444-%012u", i);
      KeelOpportunity said = { id, model_now ((int) i), cases[i].happened, cases[i].did };

      keel_if_then_take_logged (plan, keel_logged_new (&said));
      assert_words (keel_plan_words_opportunity (&said), cases[i].line);
      assert_words (keel_plan_words_log (plan), cases[i].count);
    }
}

static void
reviews_say_what_came_of_them (void)
{
  static const struct
  {
    KeelDecision decision;
    const char  *says;
  } cases[] = {
    { KEEL_DECISION_NONE, "23 Nov 2026: not decided yet" },
    { KEEL_DECISION_KEEP, "23 Nov 2026: kept" },
    { KEEL_DECISION_CHANGE, "23 Nov 2026: changed" },
    { KEEL_DECISION_END, "23 Nov 2026: ended" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelReview review = { .at = model_now (0), .decision = cases[i].decision };

      assert_words (keel_plan_words_review (&review), cases[i].says);
    }
  g_assert_cmpstr (keel_plan_words_decision (KEEL_DECISION_END), ==, "End It");
}

/* What there is to say of a series itself: test-balance-words.c. */
static void
numbers_are_those_of_the_goal (void)
{
  static const struct
  {
    const char *measure;
    int         form;
    const char *says;
    gboolean    is_limited;
  } cases[] = {
    { NULL, KEEL_GOAL_ANY_FORM, "Tilt, weekly pulse", FALSE },
    { "L", KEEL_FORM_PULSE, "Leading, weekly pulse", FALSE },
    { "AP-M", KEEL_FORM_FULL, "Managing, weekly pulse", TRUE },
    { "V", KEEL_GOAL_ANY_FORM, "Two-sided fit, weekly pulse", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
      KeelGoal *goal = keel_workbook_add_goal (workbook, model_day ("2026-11-23"), model_now (0), NULL);
      KeelGoalAim aim = { cases[i].measure, KEEL_DIRECTION_MORE, cases[i].form, KEEL_DAY_NONE };
      g_autofree char *says = g_strdup_printf ("%s: Too early to tell usual wobble from change: 1 check-in of 6.", cases[i].says);
      g_autoptr (KeelBalance) balance = NULL;

      balance_add_tilt (workbook, balance_last_day (), 0);
      keel_workbook_set_goal_aim (workbook, goal, &aim);
      balance = balance_of (workbook);
      assert_words (keel_plan_words_numbers (balance), says);
      g_assert_true ((keel_plan_words_numbers_limit (cases[i].measure) != NULL) == cases[i].is_limited);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/plan-words/goals-say-what-they-are-about", goals_say_what_they_are_about);
  g_test_add_func ("/core/plan-words/a-side-of-a-facet-has-its-name", a_side_of_a_facet_has_its_name);
  g_test_add_func ("/core/plan-words/goals-say-how-long", goals_say_how_long);
  g_test_add_func ("/core/plan-words/steps-have-a-title", steps_have_a_title);
  g_test_add_func ("/core/plan-words/steps-say-how-far-they-are", steps_say_how_far_they_are);
  g_test_add_func ("/core/plan-words/plans-are-whole-sentences", plans_are_whole_sentences);
  g_test_add_func ("/core/plan-words/logs-are-counted-in-plain-words", logs_are_counted_in_plain_words);
  g_test_add_func ("/core/plan-words/reviews-say-what-came-of-them", reviews_say_what_came_of_them);

  g_test_add_func ("/core/plan-words/numbers-are-those-of-the-goal", numbers_are_those_of_the_goal);

  return g_test_run ();
}
