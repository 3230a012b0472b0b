/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-exercise-words.h"

static void
test_says_what_is_left (void)
{
  g_autofree char *none = keel_exercise_words_left (0);
  g_autofree char *one = keel_exercise_words_left (1);

  g_assert_cmpstr (none, ==, "All are sorted");
  g_assert_cmpstr (one, ==, "1 still to sort");
}

static void
test_says_a_result_with_its_day (void)
{
  KeelDay day = keel_day_from_ymd (2026, 11, 23);
  g_autofree char *score = keel_exercise_words_score (day, 9, 12);
  g_autofree char *yours = keel_exercise_words_yours (day, TRUE, KEEL_CASE_LEADING);
  g_autofree char *none = keel_exercise_words_yours (day, FALSE, KEEL_CASE_LEADING);
  g_autofree char *ours = keel_exercise_words_ours (KEEL_CASE_BOTH);
  g_autofree char *again = keel_exercise_words_again (day);

  g_assert_cmpstr (score, ==, "23 Nov 2026: 9 of 12 as we sort them");
  g_assert_cmpstr (yours, ==, "You, 23 Nov 2026: Leading");
  g_assert_cmpstr (none, ==, "You, 23 Nov 2026: not sorted");
  g_assert_cmpstr (ours, ==, "We: Both");
  g_assert_cmpstr (again, ==, "You did this on 23 Nov 2026. When you are through, both results stand side by side.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/exercise-words/says-what-is-left", test_says_what_is_left);
  g_test_add_func ("/core/exercise-words/says-a-result-with-its-day", test_says_a_result_with_its_day);

  return g_test_run ();
}
