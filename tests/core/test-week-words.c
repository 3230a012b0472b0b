/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-week-words.h"

static void
assert_words (char       *words,
              const char *expected)
{
  g_assert_cmpstr (words, ==, expected);
  g_free (words);
}

/* The ends have names, what lies between them has none. */
static void
energy_is_named_at_its_ends (void)
{
  static const char * const words[] = { "1 of 5, drained", "2 of 5", "3 of 5", "4 of 5", "5 of 5, full of energy" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    assert_words (keel_week_words_energy (i + 1), words[i]);
}

static void
shares_are_tenths (void)
{
  assert_words (keel_week_words_tenths (0), "0 tenths");
  assert_words (keel_week_words_tenths (1), "1 tenth");
  assert_words (keel_week_words_tenths (10), "10 tenths");
}

static void
each_week_has_a_line (void)
{
  KeelDay week = keel_day_from_ymd (2026, 11, 23);

  assert_words (keel_week_words_energy_line (week, 3), "Week of 23 Nov 2026: 3 of 5");
  assert_words (keel_week_words_split_line (week, 3, 6),
                "Week of 23 Nov 2026: leading had 3 of 10, the role needed 6");
  assert_words (keel_week_words_split_line (week, 0, -1), "Week of 23 Nov 2026: leading had 0 of 10");
  assert_words (keel_week_words_split_line (week, -1, 10),
                "Week of 23 Nov 2026: the role needed 10 of 10 for leading");
}

static void
pictures_count_weeks (void)
{
  assert_words (keel_week_words_energy_picture (1), "Energy: 1 week");
  assert_words (keel_week_words_energy_picture (5), "Energy: 5 weeks");
  assert_words (keel_week_words_split_picture (1), "Share of leading in the time, and what the role needed: 1 week");
}

/* Wherever it is shown, it is said what it does not say. */
static void
nothing_is_mixed_into_scores (void)
{
  g_assert_nonnull (strstr (keel_week_words_energy_note (), "in no score"));
  g_assert_nonnull (strstr (keel_week_words_split_note (), "in no score"));
  g_assert_nonnull (strstr (keel_week_words_split_note (), "rough recollection"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/week-words/energy-is-named-at-its-ends", energy_is_named_at_its_ends);
  g_test_add_func ("/core/week-words/shares-are-tenths", shares_are_tenths);
  g_test_add_func ("/core/week-words/each-week-has-a-line", each_week_has_a_line);
  g_test_add_func ("/core/week-words/pictures-count-weeks", pictures_count_weeks);
  g_test_add_func ("/core/week-words/nothing-is-mixed-into-scores", nothing_is_mixed_into_scores);

  return g_test_run ();
}
