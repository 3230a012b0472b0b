/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-week-prompt.h"

#include "keel-workbook-marks.h"
#include "keel-workbook-plan.h"
#include "model-fixture.h"
#include "programme-fixture.h"

/* 23 November 2026 is a Monday. */
#define MONDAY "2026-11-23"

typedef struct
{
  KeelProgramme *programme;
  KeelWorkbook  *workbook;
  KeelDay        today;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->programme = programme_read_full ();
  fixture->workbook = keel_workbook_new ();
  fixture->today = model_day (MONDAY) + 2;
  keel_workbook_set_device (fixture->workbook, "b7f3c2a1");
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->programme);
  g_assert_finalize_object (fixture->workbook);
}

static const char *
find (Fixture *fixture)
{
  return keel_week_prompt_find (fixture->programme, fixture->workbook, fixture->today)->id;
}

static void
note (Fixture    *fixture,
      const char *prompt)
{
  g_assert_true (keel_workbook_note_shown (fixture->workbook, KEEL_SHOWN_PROMPT, keel_day_get_monday (fixture->today),
                                           prompt, model_now (0)));
}

static void
stays_for_the_week (Fixture       *fixture,
                    gconstpointer  data)
{
  g_assert_cmpstr (find (fixture), ==, "J01");
  note (fixture, "J05");
  g_assert_cmpstr (find (fixture), ==, "J05");

  fixture->today += 7;
  g_assert_cmpstr (find (fixture), !=, "J05");
}

static void
gives_way_when_answered (Fixture       *fixture,
                         gconstpointer  data)
{
  const char * const links[] = { "prompt:J01", NULL };

  note (fixture, "J01");
  keel_workbook_add_linked_entry (fixture->workbook, KEEL_ENTRY_THREE_QUESTIONS, fixture->today - 7,
                                  KEEL_TIME_NONE, links, model_now (0));
  g_assert_cmpstr (find (fixture), ==, "J01");

  keel_workbook_add_linked_entry (fixture->workbook, KEEL_ENTRY_THREE_QUESTIONS, fixture->today,
                                  KEEL_TIME_NONE, links, model_now (0));
  g_assert_cmpstr (find (fixture), !=, "J01");
}

static void
heeds_focus_and_role (Fixture       *fixture,
                      gconstpointer  data)
{
  g_assert_true (keel_workbook_set_focus (fixture->workbook, "AP-L", model_now (0)));
  g_assert_cmpstr (find (fixture), ==, "J06");

  /* J06 is for executives; of the focus it is all the same, and the focus weighs more. */
  g_assert_true (keel_workbook_set_role (fixture->workbook, KEEL_ROLE_DRIVER, model_now (0)));
  g_assert_cmpstr (find (fixture), ==, "J06");
}

/* Of the open goal the measure weighs more than the profile's focus, if there is a group of it. */
static void
heeds_the_goal (Fixture       *fixture,
                gconstpointer  data)
{
  static const struct
  {
    const char *measure;
    const char *prompt;
  } cases[] = {
    { "AP-M", "J05" }, { "M", "J05" }, { "L", "J06" }, { "T", "J06" }, { NULL, "J06" },
  };
  KeelGoal *goal = keel_workbook_add_goal (fixture->workbook, fixture->today, model_now (0), NULL);
  KeelGoalAim aim = keel_goal_get_aim (goal);

  g_assert_true (keel_workbook_set_focus (fixture->workbook, "AP-L", model_now (0)));
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      aim.measure = cases[i].measure;
      g_assert_true (keel_workbook_set_goal_aim (fixture->workbook, goal, &aim));
      g_assert_cmpstr (find (fixture), ==, cases[i].prompt);
    }
}

/* The second week of the timetable has J05. */
static void
follows_the_timetable (Fixture       *fixture,
                       gconstpointer  data)
{
  g_assert_true (keel_workbook_tick (fixture->workbook, model_day (MONDAY) - 7, "B1", KEEL_TICK_DID, model_now (0)));
  g_assert_cmpstr (find (fixture), ==, "J05");
}

#define PROMPT_TEST(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  PROMPT_TEST ("/core/week-prompt/stays-for-the-week", stays_for_the_week);
  PROMPT_TEST ("/core/week-prompt/gives-way-when-answered", gives_way_when_answered);
  PROMPT_TEST ("/core/week-prompt/heeds-focus-and-role", heeds_focus_and_role);
  PROMPT_TEST ("/core/week-prompt/heeds-the-goal", heeds_the_goal);
  PROMPT_TEST ("/core/week-prompt/follows-the-timetable", follows_the_timetable);

  return g_test_run ();
}
