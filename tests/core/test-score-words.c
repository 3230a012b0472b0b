/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-score-words.h"

#include "plain-words.h"

static void
assert_words (char       *words,
              const char *expected)
{
  g_autofree char *said = words;

  plain_words_assert (said);
  g_assert_cmpstr (said, ==, expected);
}

static KeelScore
make_score (double managing,
            double leading,
            double fit)
{
  KeelScore score = {
    .form = KEEL_FORM_FULL,
    .is_scored = TRUE,
    .sides = { { .mean = managing }, { .mean = leading } },
    .tilt = leading - managing,
    .fit = fit,
    .zones = { keel_zone_of (managing), keel_zone_of (leading) },
    .tilt_zone = keel_tilt_of (leading - managing, KEEL_FORM_FULL),
  };

  return score;
}

static void
zones_have_plain_names (void)
{
  g_assert_cmpstr (keel_score_words_zone (KEEL_ZONE_LOW), ==, "on the low side");
  g_assert_cmpstr (keel_score_words_zone (KEEL_ZONE_RIGHT), ==, "about right");
  g_assert_cmpstr (keel_score_words_zone (KEEL_ZONE_HIGH), ==, "on the high side");
}

static void
numbers_have_a_sign_and_one_decimal (void)
{
  static const struct
  {
    KeelMeasure measure;
    double      value;
    const char *says;
  } cases[] = {
    { KEEL_MEASURE_MANAGING, 2 / 3.0, "\u200e+0.7" },
    { KEEL_MEASURE_LEADING, -11 / 12.0, "\u200e−0.9" },
    { KEEL_MEASURE_TILT, -1.5833333333, "\u200e−1.6" },
    { KEEL_MEASURE_TILT, 0.25, "\u200e+0.3" },
    { KEEL_MEASURE_TILT, -0.25, "\u200e−0.3" },
    { KEEL_MEASURE_TILT, 0, "0.0" },
    { KEEL_MEASURE_TILT, -0.0, "0.0" },
    { KEEL_MEASURE_TILT, -0.04, "0.0" },
    { KEEL_MEASURE_TILT, 0.04, "0.0" },
    { KEEL_MEASURE_FIT, 63.8888888889, "64" },
    { KEEL_MEASURE_FIT, 100, "100" },
    { KEEL_MEASURE_FIT, 0, "0" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_words (keel_score_words_number (cases[i].measure, cases[i].value), cases[i].says);
}

static void
a_result_opens_with_both_zones (void)
{
  static const struct
  {
    double      managing;
    double      leading;
    const char *says;
  } cases[] = {
    { -1, -1, "In your own judgement, managing and leading were both on the low side." },
    { -1, 0, "In your own judgement, managing was on the low side and leading about right." },
    { -1, 1, "In your own judgement, managing was on the low side and leading on the high side." },
    { 0, -1, "In your own judgement, managing was about right and leading on the low side." },
    { 0, 0, "In your own judgement, managing and leading were both about right on average." },
    { 0, 1, "In your own judgement, managing was about right and leading on the high side." },
    { 1, -1, "In your own judgement, managing was on the high side and leading on the low side." },
    { 1, 0, "In your own judgement, managing was on the high side and leading about right." },
    { 1, 1, "In your own judgement, managing and leading were both on the high side." },
    { 0.5, -0.5, "In your own judgement, managing was on the high side and leading on the low side." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelScore score = make_score (cases[i].managing, cases[i].leading, 50);

      plain_words_assert (keel_score_words_sides (&score));
      g_assert_cmpstr (keel_score_words_sides (&score), ==, cases[i].says);
    }
}

static void
the_tilt_is_never_without_fit (void)
{
  static const struct
  {
    double      managing;
    double      leading;
    double      fit;
    const char *says;
  } cases[] = {
    { 2 / 3.0, -11 / 12.0, 63.89, "The tilt is to managing (\u200e−1.6). Two-sided fit is 64 of 100." },
    { 0, 0.5, 83.33, "The tilt is to leading (\u200e+0.5). Two-sided fit is 83 of 100." },
    { 0, 0, 55.56, "The two are about level (0.0). Two-sided fit is 56 of 100." },
    { -2, -2, 33.33,
      "The two are about level (0.0), though not both about right. Two-sided fit is 33 of 100." },
    { 0.4, 0.6, 80,
      "The two are about level (\u200e+0.2), though not both about right. Two-sided fit is 80 of 100." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelScore score = make_score (cases[i].managing, cases[i].leading, cases[i].fit);

      assert_words (keel_score_words_tilt (&score), cases[i].says);
    }
}

static void
counts_are_always_said (void)
{
  KeelScore score = {
    .n_answered = 20, .n_na = 1, .n_blank = 3, .n_under = 9, .n_right = 8, .n_over = 3,
    .n_pairs_leading = 1, .n_pairs_managing = 10, .n_pairs_level = 2,
  };

  assert_words (keel_score_words_answered (&score), "Answered: 20 · Not called for: 1 · Not answered: 3");
  assert_words (keel_score_words_ratings (&score), "Too little: 9 · About right: 8 · Too much: 3");
  assert_words (keel_score_words_pairs (&score),
                "Pairs that lean to managing: 10 · Level: 2 · To leading: 1");
}

static void
what_is_to_be_noted_is_noted (void)
{
  static const struct
  {
    gboolean    is_scored;
    gboolean    is_partial;
    gboolean    is_uniform;
    const char *says;
  } cases[] = {
    { TRUE, FALSE, FALSE, "" },
    { TRUE, TRUE, FALSE, "From 3 of 4 facets: the other has too few answers." },
    { TRUE, FALSE, TRUE, "All the same – was it so?" },
    { TRUE, TRUE, TRUE, "All the same – was it so?" },
    { FALSE, FALSE, FALSE,
      "Too few answers for the numbers: at least three of the four facets need some on both sides." },
    { FALSE, FALSE, TRUE,
      "Too few answers for the numbers: at least three of the four facets need some on both sides." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelScore score = {
        .is_scored = cases[i].is_scored, .is_partial = cases[i].is_partial, .is_uniform = cases[i].is_uniform,
      };

      g_assert_cmpstr (keel_score_words_note (&score), ==, cases[i].says);
      plain_words_assert (keel_score_words_note (&score));
    }
}

static void
the_side_to_look_at_is_named (void)
{
  static const char * const says[] = {
    [KEEL_WEAKER_BOTH] = "Both sides are as far from about right",
    [KEEL_WEAKER_MANAGING] = "Managing is farther from about right",
    [KEEL_WEAKER_LEADING] = "Leading is farther from about right",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (says); i++)
    g_assert_cmpstr (keel_score_words_weaker (i), ==, says[i]);
}

static void
every_number_has_its_limit (void)
{
  for (KeelMeasure i = 0; i < KEEL_N_MEASURES; i++)
    {
      plain_words_assert (keel_score_words_limit (i));
      g_assert_nonnull (strstr (keel_score_words_limit (i), "not"));
      for (KeelMeasure j = 0; j < i; j++)
        g_assert_cmpstr (keel_score_words_limit (i), !=, keel_score_words_limit (j));
    }

  plain_words_assert (keel_score_words_counts_limit ());
  plain_words_assert (keel_score_words_not_a_test ());
  g_assert_nonnull (strstr (keel_score_words_not_a_test (), "not a validated test"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/score-words/zones-have-plain-names", zones_have_plain_names);
  g_test_add_func ("/core/score-words/numbers-have-a-sign-and-one-decimal",
                   numbers_have_a_sign_and_one_decimal);
  g_test_add_func ("/core/score-words/a-result-opens-with-both-zones", a_result_opens_with_both_zones);
  g_test_add_func ("/core/score-words/the-tilt-is-never-without-fit", the_tilt_is_never_without_fit);
  g_test_add_func ("/core/score-words/counts-are-always-said", counts_are_always_said);
  g_test_add_func ("/core/score-words/what-is-to-be-noted-is-noted", what_is_to_be_noted_is_noted);
  g_test_add_func ("/core/score-words/the-side-to-look-at-is-named", the_side_to_look_at_is_named);
  g_test_add_func ("/core/score-words/every-number-has-its-limit", every_number_has_its_limit);

  return g_test_run ();
}
