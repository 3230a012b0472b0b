/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-score.h"

#include <math.h>

#include "model-fixture.h"
#include "vectors-fixture.h"

static const char * const side_names[] = { "M", "L" };
static const char * const zone_names[] = { "under", "right", "over" };
static const char * const tilt_names[] = { "even", "managing", "leading" };
static const char * const weaker_names[] = { "both", "M", "L" };

/* The vectors. */

static void
check_counts (const KeelScore *score,
              JsonObject      *expect)
{
  JsonObject *pairs = json_object_get_object_member (expect, "pairs");

  vectors_assert_integer (expect, "answered", score->n_answered);
  vectors_assert_integer (expect, "na", score->n_na);
  vectors_assert_integer (expect, "skipped", score->n_blank);
  vectors_assert_integer (expect, "n_under", score->n_under);
  vectors_assert_integer (expect, "n_right", score->n_right);
  vectors_assert_integer (expect, "n_over", score->n_over);
  vectors_assert_integer (pairs, "lead", score->n_pairs_leading);
  vectors_assert_integer (pairs, "manage", score->n_pairs_managing);
  vectors_assert_integer (pairs, "level", score->n_pairs_level);
  vectors_assert_integer (expect, "uniform", score->is_uniform);
  vectors_assert_integer (expect, "scored", score->is_scored);
  vectors_assert_integer (expect, "partial", score->is_partial);
}

static void
check_side (const KeelFacetScore *facet,
            KeelSide              side,
            JsonObject           *expect)
{
  JsonObject *one;

  if (!facet->has_side[side])
    {
      vectors_assert_null (expect, side_names[side]);
      return;
    }

  one = json_object_get_object_member (expect, side_names[side]);
  vectors_assert_near (one, "n", facet->n_answered[side]);
  vectors_assert_near (one, "signed", facet->sides[side].mean);
  vectors_assert_near (one, "over", facet->sides[side].over);
  vectors_assert_near (one, "under", facet->sides[side].under);
  vectors_assert_near (one, "dist", facet->sides[side].distance);
}

static void
check_facets (const KeelScore *score,
              KeelItemSet     *set,
              JsonObject      *expect)
{
  JsonObject *facets = json_object_get_object_member (expect, "facets");
  JsonArray *counted = json_object_get_array_member (expect, "counted");
  guint n_counted = 0;

  for (guint i = 0; i < KEEL_N_FACETS; i++)
    {
      const KeelFacetScore *facet = &score->facets[i];
      const char *id = keel_item_set_get_facet (set, i);

      for (KeelSide side = 0; side < KEEL_N_SIDES; side++)
        check_side (facet, side, json_object_get_object_member (facets, id));
      if (facet->counts)
        g_assert_cmpstr (json_array_get_string_element (counted, n_counted++), ==, id);
      if (facet->counts && score->is_scored)
        vectors_assert_string (json_object_get_object_member (expect, "weaker"), id,
                               weaker_names[facet->weaker]);
    }
  g_assert_cmpuint (n_counted, ==, json_array_get_length (counted));
}

static void
check_numbers (const KeelScore *score,
               JsonObject      *expect)
{
  static const char * const measures[] = { "M", "L", "T", "V" };

  for (KeelMeasure i = 0; i < KEEL_N_MEASURES; i++)
    if (score->is_scored)
      vectors_assert_near (expect, measures[i], keel_score_get (score, i));
    else
      vectors_assert_null (expect, measures[i]);

  if (!score->is_scored)
    return;

  vectors_assert_near (expect, "C", score->common);
  vectors_assert_near (expect, "over_M", score->sides[KEEL_SIDE_MANAGING].over);
  vectors_assert_near (expect, "under_M", score->sides[KEEL_SIDE_MANAGING].under);
  vectors_assert_near (expect, "dist_M", score->sides[KEEL_SIDE_MANAGING].distance);
  vectors_assert_near (expect, "over_L", score->sides[KEEL_SIDE_LEADING].over);
  vectors_assert_near (expect, "under_L", score->sides[KEEL_SIDE_LEADING].under);
  vectors_assert_near (expect, "dist_L", score->sides[KEEL_SIDE_LEADING].distance);
  vectors_assert_string (expect, "zone_M", zone_names[score->zones[KEEL_SIDE_MANAGING]]);
  vectors_assert_string (expect, "zone_L", zone_names[score->zones[KEEL_SIDE_LEADING]]);
  vectors_assert_string (expect, "tilt", tilt_names[score->tilt_zone]);
}

static void
every_vector_is_met (void)
{
  g_autoptr (JsonObject) vectors = vectors_new ();
  g_autoptr (KeelItemSet) set = keel_item_set_new_mlw_1 ();
  JsonObject *scoring = json_object_get_object_member (vectors, "scoring");
  g_autoptr (GList) names = json_object_get_members (scoring);

  g_assert_cmpuint (g_list_length (names), ==, 14);
  for (GList *name = names; name; name = name->next)
    {
      JsonObject *vector = json_object_get_object_member (scoring, name->data);
      JsonObject *expect = json_object_get_object_member (vector, "expect");
      KeelAnswerSheet sheet = vectors_get_sheet (vector, set);
      KeelScore score = keel_score_of (set, &sheet);

      g_test_message ("%s", (const char *) name->data);
      check_counts (&score, expect);
      check_facets (&score, set, expect);
      check_numbers (&score, expect);
    }
}

/* Laws, on sheets by chance. */

static KeelAnswer
random_answer (guint rarity)
{
  switch (model_random (rarity))
    {
    case 0:
      return KEEL_ANSWER_NA;
    case 1:
      return KEEL_ANSWER_BLANK;
    default:
      return (KeelAnswer) ((int) model_random (7) - 3);
    }
}

/* Now and then many answers are missing, so that every outcome comes up. */
static KeelAnswerSheet
random_sheet (KeelItemSet *set)
{
  KeelAnswerSheet sheet = keel_answer_sheet_blank (model_random (3) == 0 ? KEEL_FORM_PULSE : KEEL_FORM_FULL);
  guint rarity = 3 + model_random (60);

  for (guint i = 0; i < KEEL_N_ITEMS; i++)
    if (keel_form_asks (sheet.form, keel_item_set_get_item (set, i)))
      sheet.answers[i] = random_answer (rarity);

  return sheet;
}

static KeelAnswerSheet
mirror (KeelAnswerSheet sheet)
{
  for (guint i = 0; i < KEEL_N_ITEMS; i++)
    if (keel_answer_is_rating (sheet.answers[i]))
      sheet.answers[i] = (KeelAnswer) -sheet.answers[i];

  return sheet;
}

static KeelAnswerSheet
swap_sides (KeelAnswerSheet  sheet,
            KeelItemSet     *set)
{
  KeelAnswerSheet swapped = sheet;

  for (guint i = 0; i < KEEL_N_ITEMS; i++)
    swapped.answers[i] = sheet.answers[keel_item_set_get_facing (set, i)];

  return swapped;
}

#define assert_close(a, b) g_assert_cmpfloat_with_epsilon (a, b, 1e-9)

static void
check_bounds (const KeelScore *score)
{
  double farther = MAX (score->sides[KEEL_SIDE_MANAGING].distance, score->sides[KEEL_SIDE_LEADING].distance);

  for (KeelSide side = 0; side < KEEL_N_SIDES; side++)
    {
      const KeelSideScore *one = &score->sides[side];

      assert_close (one->mean, one->over - one->under);
      assert_close (one->distance, one->over + one->under);
      g_assert_cmpfloat (one->over, >=, 0);
      g_assert_cmpfloat (one->under, >=, 0);
      g_assert_cmpfloat (one->distance, <=, 3 + 1e-9);
      g_assert_cmpfloat (fabs (one->mean), <=, 3 + 1e-9);
    }

  assert_close (score->tilt, score->sides[KEEL_SIDE_LEADING].mean - score->sides[KEEL_SIDE_MANAGING].mean);
  g_assert_cmpfloat (score->fit, >=, -1e-9);
  g_assert_cmpfloat (score->fit, <=, 100 * (1 - farther / 3) + 1e-9);
}

static void
check_mirrored (const KeelScore *score,
                const KeelScore *mirrored)
{
  assert_close (mirrored->sides[KEEL_SIDE_MANAGING].mean, -score->sides[KEEL_SIDE_MANAGING].mean);
  assert_close (mirrored->sides[KEEL_SIDE_LEADING].mean, -score->sides[KEEL_SIDE_LEADING].mean);
  assert_close (mirrored->sides[KEEL_SIDE_MANAGING].over, score->sides[KEEL_SIDE_MANAGING].under);
  assert_close (mirrored->tilt, -score->tilt);
  assert_close (mirrored->fit, score->fit);
  g_assert_cmpint (mirrored->zones[KEEL_SIDE_MANAGING], ==,
                   (int) KEEL_ZONE_HIGH - (int) score->zones[KEEL_SIDE_MANAGING]);
  g_assert_cmpuint (mirrored->n_pairs_leading, ==, score->n_pairs_managing);
}

static void
check_swapped (const KeelScore *score,
               const KeelScore *swapped)
{
  assert_close (swapped->sides[KEEL_SIDE_MANAGING].mean, score->sides[KEEL_SIDE_LEADING].mean);
  assert_close (swapped->sides[KEEL_SIDE_LEADING].mean, score->sides[KEEL_SIDE_MANAGING].mean);
  assert_close (swapped->tilt, -score->tilt);
  assert_close (swapped->fit, score->fit);
  g_assert_cmpint (swapped->zones[KEEL_SIDE_MANAGING], ==, score->zones[KEEL_SIDE_LEADING]);
  g_assert_cmpuint (swapped->n_pairs_leading, ==, score->n_pairs_managing);
  for (guint i = 0; i < KEEL_N_FACETS; i++)
    g_assert_true ((score->facets[i].weaker == KEEL_WEAKER_BOTH) ==
                   (swapped->facets[i].weaker == KEEL_WEAKER_BOTH));
}

static void
the_laws_hold (void)
{
  g_autoptr (KeelItemSet) set = keel_item_set_new_mlw_1 ();
  guint n_rounds = model_rounds (20000);
  guint n_scored = 0;
  guint n_partial = 0;

  for (guint i = 0; i < n_rounds; i++)
    {
      KeelAnswerSheet sheet = random_sheet (set);
      KeelAnswerSheet mirrored_sheet = mirror (sheet);
      KeelAnswerSheet swapped_sheet = swap_sides (sheet, set);
      KeelScore score = keel_score_of (set, &sheet);
      KeelScore mirrored = keel_score_of (set, &mirrored_sheet);
      KeelScore swapped = keel_score_of (set, &swapped_sheet);

      g_assert_cmpuint (score.n_answered + score.n_na + score.n_blank, ==,
                        keel_form_get_n_items (sheet.form));
      g_assert_cmpuint (score.n_under + score.n_right + score.n_over, ==, score.n_answered);
      g_assert_cmpint (mirrored.is_scored, ==, score.is_scored);
      g_assert_cmpint (swapped.is_scored, ==, score.is_scored);
      if (!score.is_scored)
        continue;

      check_bounds (&score);
      check_mirrored (&score, &mirrored);
      check_swapped (&score, &swapped);
      n_scored++;
      n_partial += score.is_partial ? 1 : 0;
    }

  g_assert_cmpuint (n_scored, >, n_rounds / 3);
  g_assert_cmpuint (n_scored, <, n_rounds);
  g_assert_cmpuint (n_partial, >, n_rounds / 20);
}

/* What is not asked does not count. */
static void
a_pulse_has_eight_answers (void)
{
  g_autoptr (KeelItemSet) set = keel_item_set_new_mlw_1 ();
  KeelAnswerSheet sheet = keel_answer_sheet_blank (KEEL_FORM_PULSE);
  KeelScore score;

  for (guint i = 0; i < KEEL_N_ITEMS; i++)
    sheet.answers[i] = keel_item_set_get_item (set, i)->in_pulse ? 1 : -3;

  score = keel_score_of (set, &sheet);
  g_assert_cmpuint (score.n_answered, ==, KEEL_N_PULSE_ITEMS);
  g_assert_cmpuint (score.n_pairs_level, ==, KEEL_N_FACETS);
  g_assert_cmpfloat (score.sides[KEEL_SIDE_LEADING].mean, ==, 1);
  g_assert_false (score.is_uniform);
}

static void
uniform_takes_twelve_answers (void)
{
  g_autoptr (KeelItemSet) set = keel_item_set_new_mlw_1 ();
  KeelAnswerSheet sheet = keel_answer_sheet_blank (KEEL_FORM_FULL);

  for (guint i = 0; i < 11; i++)
    sheet.answers[i] = 1;
  sheet.answers[20] = KEEL_ANSWER_NA;
  g_assert_false (keel_score_of (set, &sheet).is_uniform);

  sheet.answers[23] = 1;
  g_assert_true (keel_score_of (set, &sheet).is_uniform);

  sheet.answers[22] = 2;
  g_assert_false (keel_score_of (set, &sheet).is_uniform);
}

static void
bounds_belong_outside (void)
{
  static const struct
  {
    double   value;
    KeelZone zone;
    KeelTilt full;
    KeelTilt pulse;
  } cases[] = {
    { 0, KEEL_ZONE_RIGHT, KEEL_TILT_LEVEL, KEEL_TILT_LEVEL },
    { 0.4999, KEEL_ZONE_RIGHT, KEEL_TILT_LEVEL, KEEL_TILT_LEVEL },
    { -0.4999, KEEL_ZONE_RIGHT, KEEL_TILT_LEVEL, KEEL_TILT_LEVEL },
    { 0.5, KEEL_ZONE_HIGH, KEEL_TILT_LEADING, KEEL_TILT_LEVEL },
    { -0.5, KEEL_ZONE_LOW, KEEL_TILT_MANAGING, KEEL_TILT_LEVEL },
    { 0.5 - 1e-12, KEEL_ZONE_HIGH, KEEL_TILT_LEADING, KEEL_TILT_LEVEL },
    { -0.5 + 1e-12, KEEL_ZONE_LOW, KEEL_TILT_MANAGING, KEEL_TILT_LEVEL },
    { 0.9999, KEEL_ZONE_HIGH, KEEL_TILT_LEADING, KEEL_TILT_LEVEL },
    { 1, KEEL_ZONE_HIGH, KEEL_TILT_LEADING, KEEL_TILT_LEADING },
    { -1, KEEL_ZONE_LOW, KEEL_TILT_MANAGING, KEEL_TILT_MANAGING },
    { -1 + 1e-12, KEEL_ZONE_LOW, KEEL_TILT_MANAGING, KEEL_TILT_MANAGING },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpint (keel_zone_of (cases[i].value), ==, cases[i].zone);
      g_assert_cmpint (keel_tilt_of (cases[i].value, KEEL_FORM_FULL), ==, cases[i].full);
      g_assert_cmpint (keel_tilt_of (cases[i].value, KEEL_FORM_PULSE), ==, cases[i].pulse);
    }
}

static void
halves_are_rounded_away_from_zero (void)
{
  static const struct
  {
    double value;
    double steps;
    double fit;
  } cases[] = {
    { 0, 0, 0 },
    { 0.25, 0.3, 0 },
    { -0.25, -0.3, 0 },
    { 0.75, 0.8, 1 },
    { 9 / 36.0, 0.3, 0 },
    { 1 / 12.0 + 1 / 6.0, 0.3, 0 },
    { -1.5833333333, -1.6, -2 },
    { -0.05, -0.1, 0 },
    { -0.04, 0, 0 },
    { 0.35, 0.4, 0 },
    { 62.5, 62.5, 63 },
    { 63.8888888889, 63.9, 64 },
    { 100 * (1 - 13 / 36.0 - 5 / 36.0), 50, 50 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      assert_close (keel_score_round_steps (cases[i].value), cases[i].steps);
      assert_close (keel_score_round_fit (cases[i].value), cases[i].fit);
    }

  g_assert_false (signbit (keel_score_round_steps (-0.04)));
  g_assert_false (signbit (keel_score_round_steps (-0.0)));
  g_assert_false (signbit (keel_score_round_fit (-0.2)));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/score/every-vector-is-met", every_vector_is_met);
  g_test_add_func ("/core/score/the-laws-hold", the_laws_hold);
  g_test_add_func ("/core/score/a-pulse-has-eight-answers", a_pulse_has_eight_answers);
  g_test_add_func ("/core/score/uniform-takes-twelve-answers", uniform_takes_twelve_answers);
  g_test_add_func ("/core/score/bounds-belong-outside", bounds_belong_outside);
  g_test_add_func ("/core/score/halves-are-rounded-away-from-zero", halves_are_rounded_away_from_zero);

  return g_test_run ();
}
