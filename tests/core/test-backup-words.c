/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-backup-words.h"
#include "keel-workbook-plan.h"
#include "model-fixture.h"

static void
test_says_why_a_backup_was_made (void)
{
  static const struct
  {
    const char *reason;
    const char *expected;
  } cases[] = {
    { NULL, "First of the day" },
    { "empty-trash", "Before the Trash was emptied" },
    { "import", "Before an import" },
    { "manual", "By hand" },
    { "migration", "Before an update of the workbook" },
    { "of a later version", "In between" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (keel_backup_words_reason (cases[i].reason), ==, cases[i].expected);
}

static void
test_says_what_backups_hold (void)
{
  g_autofree char *footer = keel_backup_words_footer ("import", 1, 2000000);
  g_autofree char *none = keel_backup_words_total (0, 0);
  g_autofree char *two = keel_backup_words_total (2, 4000000);

  g_assert_cmpstr (footer, ==, "Before an import · 1 entry · 2.0\xc2\xa0MB");
  g_assert_cmpstr (none, ==, "No backup yet");
  g_assert_cmpstr (two, ==, "2 backups, 4.0\xc2\xa0MB together");
}

/* As a backup would have it: the same document, read again. */
static KeelRecord *
read_again (KeelRecord *record)
{
  g_autoptr (GBytes) bytes = keel_record_to_json (record);
  g_autoptr (GError) error = NULL;
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  KeelRecord *copy = keel_record_new_from_json (text, length, &error);

  g_assert_no_error (error);

  return copy;
}

static KeelEntry *
copy_of (KeelEntry *entry)
{
  return KEEL_ENTRY (read_again (KEEL_RECORD (entry)));
}

static void
test_sees_how_an_entry_stands_to_the_present (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelEntry *present = keel_workbook_add_entry (workbook, KEEL_ENTRY_FREE, model_day ("2026-11-23"),
                                                KEEL_TIME_NONE, model_now (0));
  g_autoptr (KeelEntry) version = NULL;

  keel_workbook_set_entry_text (workbook, present, KEEL_TEXT_BODY, "as it was");
  version = copy_of (present);
  g_assert_cmpint (keel_difference_between (KEEL_RECORD (version), NULL), ==, KEEL_DIFFERENCE_MISSING);
  g_assert_cmpint (keel_difference_between (KEEL_RECORD (version), KEEL_RECORD (present)), ==, KEEL_DIFFERENCE_NONE);

  keel_workbook_set_entry_text (workbook, present, KEEL_TEXT_BODY, "as it is");
  g_assert_cmpint (keel_difference_between (KEEL_RECORD (version), KEEL_RECORD (present)), ==, KEEL_DIFFERENCE_CHANGED);

  keel_workbook_delete (workbook, KEEL_RECORD (present), model_now (1));
  g_assert_cmpint (keel_difference_between (KEEL_RECORD (version), KEEL_RECORD (present)), ==, KEEL_DIFFERENCE_DELETED);
}

static void
test_every_part_of_an_entry_counts (void)
{
  static const char * const tags[] = { "boat", NULL };
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelEntry *present = keel_workbook_add_entry (workbook, KEEL_ENTRY_FREE, model_day ("2026-11-23"),
                                                KEEL_TIME_NONE, model_now (0));
  g_autoptr (KeelEntry) version = copy_of (present);

  for (int i = 0; i < 5; i++)
    {
      if (i == 0)
        keel_workbook_set_entry_title (workbook, present, "Title");
      else if (i == 1)
        keel_workbook_set_entry_tags (workbook, present, tags);
      else if (i == 2)
        keel_workbook_set_entry_starred (workbook, present, TRUE);
      else if (i == 3)
        keel_workbook_set_entry_kind (workbook, present, KEEL_ENTRY_LONG_FORM);
      else
        keel_workbook_set_entry_day (workbook, present, model_day ("2026-11-22"), KEEL_TIME_NONE);

      g_assert_cmpint (keel_difference_between (KEEL_RECORD (version), KEEL_RECORD (present)), ==, KEEL_DIFFERENCE_CHANGED);
      g_set_object (&version, NULL);
      version = copy_of (present);
      g_assert_cmpint (keel_difference_between (KEEL_RECORD (version), KEEL_RECORD (present)), ==, KEEL_DIFFERENCE_NONE);
    }
}

static void
test_says_it_below_the_entry (void)
{
  g_autoptr (KeelEntry) entry = model_entry ("2026-11-23", NULL, "words");
  g_autofree char *text = keel_backup_words_entry (entry, KEEL_DIFFERENCE_MISSING);

  g_assert_cmpstr (text, ==, "23 Nov 2026 · No longer in your workbook");
}

static void
test_sees_what_a_goal_has_become (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelGoal *goal = keel_workbook_add_goal (workbook, model_day ("2026-11-23"), model_now (0), NULL);
  KeelRecord *present = KEEL_RECORD (goal);
  g_autoptr (KeelRecord) version = NULL;
  KeelGoalAim aim;

  keel_workbook_set_goal_text (workbook, goal, KEEL_GOAL_WHY, "For the team");
  version = read_again (present);
  keel_record_stamp (present, "b7f3c2a1", model_now (60));
  g_assert_cmpint (keel_difference_between (version, present), ==, KEEL_DIFFERENCE_NONE);

  aim = keel_goal_get_aim (goal);
  aim.measure = "AP-L";
  keel_workbook_set_goal_aim (workbook, goal, &aim);
  g_assert_cmpint (keel_difference_between (version, present), ==, KEEL_DIFFERENCE_CHANGED);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/backup-words/says-why-a-backup-was-made", test_says_why_a_backup_was_made);
  g_test_add_func ("/core/backup-words/says-what-backups-hold", test_says_what_backups_hold);
  g_test_add_func ("/core/backup-words/sees-how-an-entry-stands-to-the-present",
                   test_sees_how_an_entry_stands_to_the_present);
  g_test_add_func ("/core/backup-words/every-part-of-an-entry-counts", test_every_part_of_an_entry_counts);
  g_test_add_func ("/core/backup-words/says-it-below-the-entry", test_says_it_below_the_entry);
  g_test_add_func ("/core/backup-words/sees-what-a-goal-has-become", test_sees_what_a_goal_has_become);

  return g_test_run ();
}
