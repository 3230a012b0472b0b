/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-verdict-words.h"

#include "keel-two-dates.h"
#include "plain-words.h"

#define AFTER " “After” is not “because of”."
#define HINDSIGHT " Marked afterwards – hindsight may have picked it."

static void
assert_words (char       *words,
              const char *expected)
{
  g_autofree char *said = words;

  plain_words_assert (said);
  g_assert_cmpstr (said, ==, expected);
}

/* Every sentence that a review can say, with what yields it. */
static void
a_review_says_its_verdict (void)
{
  static const struct
  {
    KeelMeasure measure;
    KeelVerdict verdict;
    double      change;
    const char *says;
  } cases[] = {
    { KEEL_MEASURE_MANAGING, KEEL_VERDICT_CLEAR, -1.4375, "A clear change toward “too little”, by 1.4." },
    { KEEL_MEASURE_MANAGING, KEEL_VERDICT_CLEAR, 0.5, "A clear change toward “too much”, by 0.5." },
    { KEEL_MEASURE_MANAGING, KEEL_VERDICT_POSSIBLE, -0.75, "A possible change toward “too little”, by 0.8." },
    { KEEL_MEASURE_MANAGING, KEEL_VERDICT_POSSIBLE, 2, "A possible change toward “too much”, by 2.0." },
    { KEEL_MEASURE_LEADING, KEEL_VERDICT_CLEAR, -0.5, "A clear change toward “too little”, by 0.5." },
    { KEEL_MEASURE_LEADING, KEEL_VERDICT_CLEAR, 0.5, "A clear change toward “too much”, by 0.5." },
    { KEEL_MEASURE_LEADING, KEEL_VERDICT_POSSIBLE, -0.5, "A possible change toward “too little”, by 0.5." },
    { KEEL_MEASURE_LEADING, KEEL_VERDICT_POSSIBLE, 0.5, "A possible change toward “too much”, by 0.5." },
    { KEEL_MEASURE_TILT, KEEL_VERDICT_CLEAR, -1, "A clear change of the tilt toward managing, by 1.0." },
    { KEEL_MEASURE_TILT, KEEL_VERDICT_CLEAR, 1.4375, "A clear change of the tilt toward leading, by 1.4." },
    { KEEL_MEASURE_TILT, KEEL_VERDICT_POSSIBLE, -1,
      "A possible change of the tilt toward managing, by 1.0." },
    { KEEL_MEASURE_TILT, KEEL_VERDICT_POSSIBLE, 1, "A possible change of the tilt toward leading, by 1.0." },
    { KEEL_MEASURE_FIT, KEEL_VERDICT_CLEAR, -12.4, "A clear change: two-sided fit fell by 12." },
    { KEEL_MEASURE_FIT, KEEL_VERDICT_CLEAR, 10, "A clear change: two-sided fit rose by 10." },
    { KEEL_MEASURE_FIT, KEEL_VERDICT_POSSIBLE, -10, "A possible change: two-sided fit fell by 10." },
    { KEEL_MEASURE_FIT, KEEL_VERDICT_POSSIBLE, 10, "A possible change: two-sided fit rose by 10." },
    { KEEL_MEASURE_TILT, KEEL_VERDICT_SMALL, 0.2, "A change that is visible but small." },
    { KEEL_MEASURE_FIT, KEEL_VERDICT_SMALL, 0, "A change that is visible but small." },
    { KEEL_MEASURE_TILT, KEEL_VERDICT_NONE, 2, "Not distinguishable from your usual variation." },
    { KEEL_MEASURE_FIT, KEEL_VERDICT_NONE, 0, "Not distinguishable from your usual variation." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelTrend trend = {
        .state = KEEL_TREND_REVIEW, .n_points = 12, .verdict = cases[i].verdict, .change = cases[i].change,
      };

      assert_words (keel_verdict_words_trend (&trend, cases[i].measure), cases[i].says);
    }
}

static void
without_a_review_there_is_no_verdict (void)
{
  static const struct
  {
    KeelTrendState state;
    guint          n_points;
    const char    *says;
  } cases[] = {
    { KEEL_TREND_EARLY, 0, "Too early to tell slow change: it takes 8 check-ins over 42 days." },
    { KEEL_TREND_EARLY, 12, "Too early to tell slow change: it takes 8 check-ins over 42 days." },
    { KEEL_TREND_INTERIM, 9, "Interim: just a line. The next review is at 12 check-ins." },
    { KEEL_TREND_INTERIM, 14, "Interim: just a line. The next review is at 24 check-ins." },
    { KEEL_TREND_INTERIM, 47, "Interim: just a line. The next review is at 48 check-ins." },
  };

  /* Not even if somebody had put one there. */
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    for (KeelMeasure measure = 0; measure < KEEL_N_MEASURES; measure++)
      {
        KeelTrend trend = {
          .state = cases[i].state, .n_points = cases[i].n_points, .verdict = KEEL_VERDICT_CLEAR, .change = 3,
        };

        assert_words (keel_verdict_words_trend (&trend, measure), cases[i].says);
      }
}

/* The same, from the numbers on: what could not be clearer has a verdict at reviews alone. */
static void
only_reviews_have_verdicts (void)
{
  KeelPoint points[100];

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    points[i] = (KeelPoint) { 739000 + 7 * i, i / 20.0 };

  for (guint n = 0; n <= G_N_ELEMENTS (points); n++)
    {
      KeelTrend trend = keel_trend_of (points, n, 0.5);
      g_autofree char *words = keel_verdict_words_trend (&trend, KEEL_MEASURE_TILT);
      gboolean is_review = n == 8 || (n > 0 && n % 12 == 0);

      g_assert_cmpint (strstr (words, "change of the tilt") != NULL || strstr (words, "visible") != NULL, ==,
                       is_review);
      g_assert_cmpint (g_str_has_prefix (words, "Too early"), ==, n < 8);
      g_assert_cmpint (g_str_has_prefix (words, "Interim"), ==, n >= 8 && !is_review);
    }
}

/* Every sentence that a comparison can say, with what yields it. */
static void
a_comparison_says_its_verdict (void)
{
  static const struct
  {
    KeelMeasure measure;
    KeelVerdict verdict;
    double      shift;
    const char *says;
  } cases[] = {
    { KEEL_MEASURE_MANAGING, KEEL_VERDICT_CLEAR, -1,
      "Clearly closer to “too little” after it than before, by 1.0." AFTER },
    { KEEL_MEASURE_LEADING, KEEL_VERDICT_CLEAR, 1,
      "Clearly closer to “too much” after it than before, by 1.0." AFTER },
    { KEEL_MEASURE_MANAGING, KEEL_VERDICT_POSSIBLE, -1,
      "Possibly closer to “too little” after it than before, by 1.0." AFTER },
    { KEEL_MEASURE_LEADING, KEEL_VERDICT_POSSIBLE, 1,
      "Possibly closer to “too much” after it than before, by 1.0." AFTER },
    { KEEL_MEASURE_TILT, KEEL_VERDICT_CLEAR, -1.25,
      "Clearly tilted more to managing after it than before, by 1.3." AFTER },
    { KEEL_MEASURE_TILT, KEEL_VERDICT_CLEAR, 1,
      "Clearly tilted more to leading after it than before, by 1.0." AFTER },
    { KEEL_MEASURE_TILT, KEEL_VERDICT_POSSIBLE, -1,
      "Possibly tilted more to managing after it than before, by 1.0." AFTER },
    { KEEL_MEASURE_TILT, KEEL_VERDICT_POSSIBLE, 1,
      "Possibly tilted more to leading after it than before, by 1.0." AFTER },
    { KEEL_MEASURE_FIT, KEEL_VERDICT_CLEAR, -11,
      "Two-sided fit was clearly lower after it than before, by 11." AFTER },
    { KEEL_MEASURE_FIT, KEEL_VERDICT_CLEAR, 11,
      "Two-sided fit was clearly higher after it than before, by 11." AFTER },
    { KEEL_MEASURE_FIT, KEEL_VERDICT_POSSIBLE, -11,
      "Two-sided fit was possibly lower after it than before, by 11." AFTER },
    { KEEL_MEASURE_FIT, KEEL_VERDICT_POSSIBLE, 11,
      "Two-sided fit was possibly higher after it than before, by 11." AFTER },
    { KEEL_MEASURE_TILT, KEEL_VERDICT_SMALL, 0.25,
      "A difference between before and after that is visible but small." AFTER },
    { KEEL_MEASURE_TILT, KEEL_VERDICT_NONE, 2,
      "Before and after are not distinguishable from your usual variation." AFTER },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelShift shift = { .has_enough = TRUE, .verdict = cases[i].verdict, .shift = cases[i].shift };
      g_autofree char *with_hindsight = g_strconcat (cases[i].says, HINDSIGHT, NULL);

      assert_words (keel_verdict_words_shift (&shift, cases[i].measure, FALSE), cases[i].says);
      assert_words (keel_verdict_words_shift (&shift, cases[i].measure, TRUE), with_hindsight);
    }
}

static void
too_few_points_are_not_compared (void)
{
  KeelShift shift = { .n_before = 12, .n_after = 5, .verdict = KEEL_VERDICT_CLEAR, .shift = 3 };

  for (KeelMeasure measure = 0; measure < KEEL_N_MEASURES; measure++)
    for (int marked_afterwards = 0; marked_afterwards < 2; marked_afterwards++)
      assert_words (keel_verdict_words_shift (&shift, measure, marked_afterwards),
                    "Too early to tell before from after. Check-ins before: 12, after: 5, of 6 each.");
}

static void
the_range_stays_on_the_scale (void)
{
  static const struct
  {
    KeelMeasure measure;
    double      lower;
    double      upper;
    const char *says;
  } cases[] = {
    { KEEL_MEASURE_TILT, -2.752, 0.961, "Your usual range is from \u200e−2.8 to \u200e+1.0." },
    { KEEL_MEASURE_TILT, -7, 8, "Your usual range is from \u200e−6.0 to \u200e+6.0." },
    { KEEL_MEASURE_MANAGING, -4, 0, "Your usual range is from \u200e−3.0 to 0.0." },
    { KEEL_MEASURE_LEADING, 1, 4, "Your usual range is from \u200e+1.0 to \u200e+3.0." },
    { KEEL_MEASURE_FIT, -5, 64.2, "Your usual range is from 0 to 64." },
    { KEEL_MEASURE_FIT, 40, 120, "Your usual range is from 40 to 100." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelRange range = { .n_points = 6, .lower = cases[i].lower, .upper = cases[i].upper };

      assert_words (keel_verdict_words_range (&range, cases[i].measure), cases[i].says);
    }
}

static void
early_states_say_how_far_it_is (void)
{
  assert_words (keel_verdict_words_early (0),
                "Too early to tell usual wobble from change: 0 check-ins of 6.");
  assert_words (keel_verdict_words_early (1),
                "Too early to tell usual wobble from change: 1 check-in of 6.");
  assert_words (keel_verdict_words_early (5),
                "Too early to tell usual wobble from change: 5 check-ins of 6.");
  assert_words (keel_verdict_words_two_dates_early (1),
                "Too early to tell two dates apart: 1 check-in of 8.");
  assert_words (keel_verdict_words_two_dates_early (7),
                "Too early to tell two dates apart: 7 check-ins of 8.");
}

static void
two_dates_differ_or_not (void)
{
  assert_words (keel_verdict_words_two_dates (-1, 0.5, 1.25, KEEL_MEASURE_TILT),
                "The two differ by 1.5, more than your usual wobble.");
  assert_words (keel_verdict_words_two_dates (80, 60, 15, KEEL_MEASURE_FIT),
                "The two differ by 20, more than your usual wobble.");
  assert_words (keel_verdict_words_two_dates (-1, 0, 1.25, KEEL_MEASURE_TILT),
                "The two do not differ by more than your usual wobble.");
}

static void
what_is_unusual_is_asked_about (void)
{
  plain_words_assert (keel_verdict_words_unusual ());
  plain_words_assert (keel_verdict_words_unusual_help ());
  g_assert_cmpstr (keel_verdict_words_unusual (), ==, "Unusual for you. Ask what was different that week.");
  g_assert_cmpstr (keel_verdict_words_unusual_help (), ==,
                   "With weekly pulses, about one stable person in nine sees one such mark in a year.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/verdict-words/a-review-says-its-verdict", a_review_says_its_verdict);
  g_test_add_func ("/core/verdict-words/without-a-review-there-is-no-verdict",
                   without_a_review_there_is_no_verdict);
  g_test_add_func ("/core/verdict-words/only-reviews-have-verdicts", only_reviews_have_verdicts);
  g_test_add_func ("/core/verdict-words/a-comparison-says-its-verdict", a_comparison_says_its_verdict);
  g_test_add_func ("/core/verdict-words/too-few-points-are-not-compared", too_few_points_are_not_compared);
  g_test_add_func ("/core/verdict-words/the-range-stays-on-the-scale", the_range_stays_on_the_scale);
  g_test_add_func ("/core/verdict-words/early-states-say-how-far-it-is", early_states_say_how_far_it_is);
  g_test_add_func ("/core/verdict-words/two-dates-differ-or-not", two_dates_differ_or_not);
  g_test_add_func ("/core/verdict-words/what-is-unusual-is-asked-about", what_is_unusual_is_asked_about);

  return g_test_run ();
}
