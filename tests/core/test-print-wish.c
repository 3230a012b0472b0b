/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-print-wish.h"

#include "balance-fixture.h"
#include "keel-workbook-plan.h"

#define ALL ((1u << KEEL_PRINT_N_PARTS) - 1)

/* 2026-11-25T12:00:00+01:00 */
static const KeelMoment now = { .seconds = 1795604400, .offset = 60 };

/* A goal with a step, an if–then plan and a review; a step of no goal. */
static void
add_plan (KeelWorkbook *workbook)
{
  KeelDay day = keel_day_from_ymd (2026, 11, 2);
  const KeelWorksheetForm form = { "another-programme", "W2", "Decision page" };
  g_autoptr (KeelFields) none = keel_fields_new ();
  g_autoptr (KeelFields) fields = keel_fields_with_text (none, "decision", "To sell abroad");
  KeelStep *step = keel_workbook_add_step (workbook, NULL, day, now, NULL);
  KeelWorksheet *worksheet;
  KeelIfThen *plan;
  KeelGoal *goal;

  keel_workbook_set_step_text (workbook, step, KEEL_STEP_TITLE, "A step of no goal");

  goal = keel_workbook_add_goal (workbook, day, now, NULL);
  keel_workbook_set_goal_text (workbook, goal, KEEL_GOAL_WHY, "It matters to the team");
  step = keel_workbook_add_step (workbook, NULL, day, now, NULL);
  keel_workbook_set_step_text (workbook, step, KEEL_STEP_TITLE, "Find a mentor");
  keel_workbook_set_step_fields (workbook, step, fields, none);
  plan = keel_workbook_add_if_then (workbook, day, now);
  keel_workbook_set_if_then_text (workbook, plan, KEEL_IF_THEN_IF, "the door closes");
  keel_workbook_set_if_then_text (workbook, plan, KEEL_IF_THEN_THEN, "ask first");
  keel_workbook_set_if_then_text (workbook, plan, KEEL_IF_THEN_OBSTACLE, "no time");
  keel_workbook_set_review_text (workbook, goal, KEEL_REVIEW_SAW, "They asked back", now);

  worksheet = keel_workbook_add_worksheet (workbook, &form, NULL, day, now);
  keel_workbook_fill_worksheet (workbook, worksheet, fields, none, form.title);
}

static KeelWorkbook *
make_workbook (void)
{
  KeelWorkbook *workbook = keel_workbook_new ();
  KeelEntry *entry;

  balance_fill (workbook, 24);
  add_plan (workbook);
  entry = keel_workbook_add_entry (workbook, KEEL_ENTRY_FREE, keel_day_from_ymd (2026, 11, 2), KEEL_TIME_NONE, now);
  keel_workbook_set_entry_text (workbook, entry, KEEL_TEXT_BODY, "private words");
  entry = keel_workbook_add_entry (workbook, KEEL_ENTRY_FREE, keel_day_from_ymd (2026, 10, 2), KEEL_TIME_NONE, now);
  keel_workbook_set_entry_text (workbook, entry, KEEL_TEXT_BODY, "other words");

  return workbook;
}

static char *
fulfil (const KeelPrintWish *wish,
        KeelWorkbook        *workbook)
{
  g_autoptr (KeelPrintout) printout = keel_print_wish_fulfil (wish, workbook);
  g_autoptr (GBytes) bytes = keel_printout_to_markdown (printout);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
nothing_of_the_journal_unless_asked_for (void)
{
  g_autoptr (KeelWorkbook) workbook = make_workbook ();

  for (guint parts = 1; parts <= ALL; parts++)
    {
      KeelPrintWish wish = { .parts = parts, .now = now };
      g_autofree char *text = fulfil (&wish, workbook);

      g_assert_true ((strstr (text, "private words") != NULL) == ((parts & KEEL_PRINT_ENTRIES) != 0));
      g_assert_true ((strstr (text, "Weekly pulse") != NULL) == ((parts & KEEL_PRINT_BALANCE) != 0));
      g_assert_true ((strstr (text, "Find a mentor") != NULL) == ((parts & KEEL_PRINT_PLAN) != 0));
      g_assert_true ((strstr (text, "Decision page") != NULL) == ((parts & KEEL_PRINT_WORKSHEETS) != 0));
    }
}

static void
a_range_leaves_out_the_rest (void)
{
  g_autoptr (KeelWorkbook) workbook = make_workbook ();
  KeelPrintWish wish = {
    .parts = ALL, .now = now, .from = keel_day_from_ymd (2026, 11, 1), .to = keel_day_from_ymd (2026, 11, 30),
  };
  g_autofree char *text = fulfil (&wish, workbook);

  g_assert_nonnull (strstr (text, "From 1 Nov 2026 to 30 Nov 2026"));
  g_assert_nonnull (strstr (text, "private words"));
  g_assert_null (strstr (text, "other words"));
  g_assert_nonnull (strstr (text, "| 9 Nov 2026 |"));
  g_assert_null (strstr (text, "| 28 Sep 2026 |"));
}

static void
one_record_alone (void)
{
  g_autoptr (KeelWorkbook) workbook = make_workbook ();
  g_autoptr (KeelRecord) entry = g_list_model_get_item (keel_workbook_get_entries (workbook), 1);
  KeelPrintWish wish = { .parts = KEEL_PRINT_ENTRIES, .now = now, .record = keel_record_get_id (entry) };
  g_autofree char *text = fulfil (&wish, workbook);

  g_assert_nonnull (strstr (text, "other words"));
  g_assert_null (strstr (text, "private words"));
}

static void
a_part_alone_gives_the_title (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  static const struct
  {
    guint       parts;
    const char *expected;
  } cases[] = {
    { KEEL_PRINT_ENTRIES, "# Journal\n\nNothing was written in these days.\n" },
    { KEEL_PRINT_BALANCE, "# Balance\n\nThere is no check-in yet.\n" },
    { KEEL_PRINT_BALANCE | KEEL_PRINT_ENTRIES,
      "# Workbook\n\n## Balance\n\nThere is no check-in yet.\n\n## Journal\n\nNothing was written in these days.\n" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelPrintWish wish = { .parts = cases[i].parts, .now = now };
      g_autofree char *text = fulfil (&wish, workbook);

      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
a_goal_comes_with_what_belongs_to_it (void)
{
  g_autoptr (KeelWorkbook) workbook = make_workbook ();
  KeelGoal *goal = keel_workbook_find_open_goal (workbook);
  KeelPrintWish wish = {
    .parts = KEEL_PRINT_PLAN, .now = now, .record = keel_record_get_id (KEEL_RECORD (goal)),
  };
  g_autofree char *text = fulfil (&wish, workbook);
  g_autofree char *all = NULL;

  g_assert_cmpstr (text, ==,
                   "# Plan\n"
                   "\n## Goal, nothing chosen yet\n"
                   "\nSince 2 Nov 2026, to be looked at again on 25 Jan 2027\n"
                   "\n**Why It Matters**\n\nIt matters to the team\n"
                   "\n### Steps\n"
                   "\n#### Find a mentor\n"
                   "\nPlanned since 2 Nov 2026\n"
                   "\n**decision**\n\nTo sell abroad\n"
                   "\n### If–Then Plans\n"
                   "\n- If the door closes, then I will ask first.\n"
                   "\n**What Is Likely to Get in the Way**\n\nno time\n"
                   "\n### Looking Back\n"
                   "\n#### 25 Nov 2026: not decided yet\n"
                   "\n**What I Saw**\n\nThey asked back\n");

  wish.record = NULL;
  all = fulfil (&wish, workbook);
  g_assert_nonnull (strstr (all, "A step of no goal"));
}

static void
a_step_alone (void)
{
  g_autoptr (KeelWorkbook) workbook = make_workbook ();
  GListModel *steps = keel_workbook_get_steps (workbook);
  guint n_found = 0;

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (KeelStep) step = g_list_model_get_item (steps, i);
      KeelPrintWish wish = {
        .parts = KEEL_PRINT_PLAN, .now = now, .record = keel_record_get_id (KEEL_RECORD (step)),
      };
      g_autofree char *text = fulfil (&wish, workbook);

      if (!g_str_equal (keel_step_get_text (step, KEEL_STEP_TITLE), "Find a mentor"))
        continue;

      n_found++;
      g_assert_cmpstr (text, ==,
                       "# Plan\n"
                       "\n## Find a mentor\n"
                       "\nPlanned since 2 Nov 2026\n"
                       "\n**decision**\n\nTo sell abroad\n");
    }

  g_assert_cmpuint (n_found, ==, 1);
}

/* By the names that it has kept: its programme is not there. */
static void
a_worksheet_says_what_was_asked (void)
{
  g_autoptr (KeelWorkbook) workbook = make_workbook ();
  KeelPrintWish wish = { .parts = KEEL_PRINT_WORKSHEETS, .now = now };
  g_autofree char *text = fulfil (&wish, workbook);

  g_assert_cmpstr (text, ==,
                   "# Worksheets\n"
                   "\n## Decision page: To sell abroad\n"
                   "\n2 Nov 2026\n"
                   "\n**decision**\n\nTo sell abroad\n");
}

/* What is on paper does not change when somebody types on. */
static void
it_is_a_copy (void)
{
  g_autoptr (KeelWorkbook) workbook = make_workbook ();
  KeelPrintWish wish = { .parts = ALL, .now = now };
  g_autoptr (KeelPrintout) printout = keel_print_wish_fulfil (&wish, workbook);
  const KeelPrintBalance *of = keel_printout_get_balance (printout);
  g_autoptr (KeelRecord) newest = g_list_model_get_item (keel_workbook_get_checkins (workbook), 0);

  for (guint i = 0; i < keel_balance_get_n_points (of->balance, KEEL_FORM_PULSE); i++)
    {
      KeelCheckin *checkin = keel_balance_get_point (of->balance, KEEL_FORM_PULSE, i)->checkin;

      g_assert_true (keel_workbook_find_record (workbook, keel_record_get_id (KEEL_RECORD (checkin)))
                     != KEEL_RECORD (checkin));
    }
  keel_workbook_delete (workbook, newest, now);
  g_assert_cmpuint (keel_balance_get_n_points (of->balance, KEEL_FORM_PULSE), ==, 24);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/print-wish/nothing-of-the-journal-unless-asked-for", nothing_of_the_journal_unless_asked_for);
  g_test_add_func ("/core/print-wish/a-range-leaves-out-the-rest", a_range_leaves_out_the_rest);
  g_test_add_func ("/core/print-wish/one-record-alone", one_record_alone);
  g_test_add_func ("/core/print-wish/a-part-alone-gives-the-title", a_part_alone_gives_the_title);
  g_test_add_func ("/core/print-wish/a-goal-comes-with-what-belongs-to-it", a_goal_comes_with_what_belongs_to_it);
  g_test_add_func ("/core/print-wish/a-step-alone", a_step_alone);
  g_test_add_func ("/core/print-wish/a-worksheet-says-what-was-asked", a_worksheet_says_what_was_asked);
  g_test_add_func ("/core/print-wish/it-is-a-copy", it_is_a_copy);

  return g_test_run ();
}
