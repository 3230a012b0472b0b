/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-field-words.h"
#include "keel-worksheet.h"
#include "model-fixture.h"

static void
rows_are_numbered (void)
{
  g_autofree char *row = keel_field_words_row ("Options", 2);
  g_autofree char *remove = keel_field_words_remove ("Options", 2);

  g_assert_cmpstr (row, ==, "Options, 2");
  g_assert_cmpstr (remove, ==, "Remove “Options”, 2");
  g_assert_cmpstr (keel_field_words_add (TRUE), ==, "Add a Line");
  g_assert_cmpstr (keel_field_words_add (FALSE), ==, "Add Another");
}

static void
a_day_may_be_missing (void)
{
  KeelDay day = keel_day_from_ymd (2026, 11, 23);
  g_autofree char *none = keel_field_words_day (KEEL_DAY_NONE);
  g_autofree char *shown = keel_field_words_day (day);
  g_autofree char *spoken = keel_field_words_day_of ("Next date", day);
  g_autofree char *unset = keel_field_words_day_of ("Next date", KEEL_DAY_NONE);

  g_assert_cmpstr (none, ==, "Set a Date");
  g_assert_cmpstr (shown, ==, "Monday, 23 November 2026");
  g_assert_cmpstr (spoken, ==, "Next date: Monday, 23 November 2026");
  g_assert_cmpstr (unset, ==, "Next date: Set a Date");
}

static void
an_answer_is_quoted (void)
{
  g_autofree char *percent = keel_field_words_percent (70);
  g_autofree char *misfit = keel_field_words_misfit ("soon");

  g_assert_cmpstr (percent, ==, "70 %");
  g_assert_cmpstr (misfit, ==, "So far it says “soon”, which does not fit here. It stays until you answer anew.");
}

static void
answers_stand_below_their_labels (void)
{
  g_autofree char *example = model_example ("worksheet.md");
  g_autofree char *text = model_replace (example, "\"confidence\": 70", "\"confidence\": 70.0");
  g_autoptr (KeelRecord) record = model_read (text);
  g_autofree char *answers = keel_field_words_answers (keel_worksheet_get_labels (KEEL_WORKSHEET (record)),
                                                       keel_worksheet_get_fields (KEEL_WORKSHEET (record)));

  g_assert_cmpstr (answers, ==,
                   "The question\nDo we sell in the neighbouring country? By 1 March.\n"
                   "Options\nYes, from June\nFour shops for one season\nNo\n"
                   "How sure am I that it will turn out well?\n"
                   "A newer version of Even Keel, or another program, has answered this. It is kept as it is.\n"
                   "Date to look back\n2027-09-01");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/field-words/rows-are-numbered", rows_are_numbered);
  g_test_add_func ("/core/field-words/a-day-may-be-missing", a_day_may_be_missing);
  g_test_add_func ("/core/field-words/an-answer-is-quoted", an_answer_is_quoted);
  g_test_add_func ("/core/field-words/answers-stand-below-their-labels", answers_stand_below_their_labels);

  return g_test_run ();
}
