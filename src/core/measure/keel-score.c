/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-score.h"

#include <math.h>

/* A bound belongs to the outer zone, also when sums of thirds miss it by a hair. */
#define TOLERANCE 1e-9

#define ZONE_BAND       0.5
#define TILT_BAND_FULL  0.5
#define TILT_BAND_PULSE 1.0

#define MIN_FACETS          3
#define MIN_UNIFORM_ANSWERS 12

static guint
get_min_answers (KeelForm form)
{
  return form == KEEL_FORM_FULL ? 2 : 1;
}

static void
count_answer (KeelScore  *score,
              KeelAnswer  answer)
{
  if (answer == KEEL_ANSWER_NA)
    score->n_na++;
  else if (!keel_answer_is_rating (answer))
    score->n_blank++;
  else
    {
      score->n_answered++;
      score->n_under += answer < 0 ? 1 : 0;
      score->n_right += answer == 0 ? 1 : 0;
      score->n_over += answer > 0 ? 1 : 0;
    }
}

/* Sums first; they become means when the facet side is whole. */
static void
add_to_side (KeelFacetScore *facet,
             KeelSide        side,
             KeelAnswer      answer)
{
  facet->n_answered[side]++;
  facet->sides[side].over += MAX (answer, 0);
  facet->sides[side].under += MAX (-answer, 0);
}

static void
count_pair (KeelScore  *score,
            KeelAnswer  managing,
            KeelAnswer  leading)
{
  if (!keel_answer_is_rating (managing) || !keel_answer_is_rating (leading))
    return;

  score->n_pairs_leading += leading > managing ? 1 : 0;
  score->n_pairs_managing += leading < managing ? 1 : 0;
  score->n_pairs_level += leading == managing ? 1 : 0;
}

static void
read_sheet (KeelScore             *score,
            KeelItemSet           *set,
            const KeelAnswerSheet *sheet)
{
  for (guint i = 0; i < KEEL_N_ITEMS; i++)
    {
      const KeelItem *item = keel_item_set_get_item (set, i);
      guint facing = keel_item_set_get_facing (set, i);

      if (!keel_form_asks (sheet->form, item))
        continue;

      count_answer (score, sheet->answers[i]);
      if (keel_answer_is_rating (sheet->answers[i]))
        add_to_side (&score->facets[item->facet], item->side, sheet->answers[i]);
      if (item->side == KEEL_SIDE_MANAGING &&
          keel_form_asks (sheet->form, keel_item_set_get_item (set, facing)))
        count_pair (score, sheet->answers[i], sheet->answers[facing]);
    }
}

static gboolean
is_uniform (const KeelScore       *score,
            KeelItemSet           *set,
            const KeelAnswerSheet *sheet)
{
  KeelAnswer first = KEEL_ANSWER_BLANK;

  for (guint i = 0; i < KEEL_N_ITEMS; i++)
    {
      KeelAnswer answer = sheet->answers[i];

      if (!keel_form_asks (sheet->form, keel_item_set_get_item (set, i)) || !keel_answer_is_rating (answer))
        continue;
      if (first != KEEL_ANSWER_BLANK && first != answer)
        return FALSE;

      first = answer;
    }

  return score->n_answered >= MIN_UNIFORM_ANSWERS;
}

static void
finish_side (KeelSideScore *side,
             guint          n)
{
  side->over /= n;
  side->under /= n;
  side->mean = side->over - side->under;
  side->distance = side->over + side->under;
}

static KeelWeaker
find_weaker (const KeelFacetScore *facet)
{
  double difference = facet->sides[KEEL_SIDE_MANAGING].distance - facet->sides[KEEL_SIDE_LEADING].distance;

  if (fabs (difference) <= TOLERANCE)
    return KEEL_WEAKER_BOTH;

  return difference > 0 ? KEEL_WEAKER_MANAGING : KEEL_WEAKER_LEADING;
}

static void
finish_facet (KeelFacetScore *facet,
              guint           min_answers)
{
  for (KeelSide side = 0; side < KEEL_N_SIDES; side++)
    {
      facet->has_side[side] = facet->n_answered[side] >= min_answers;
      if (facet->has_side[side])
        finish_side (&facet->sides[side], facet->n_answered[side]);
      else
        facet->sides[side] = (KeelSideScore) { 0 };
    }

  facet->counts = facet->has_side[KEEL_SIDE_MANAGING] && facet->has_side[KEEL_SIDE_LEADING];
  if (facet->counts)
    facet->weaker = find_weaker (facet);
}

/* Facets weigh equally, so that missing items let none of them dominate. */
static void
average_facets (KeelScore *score)
{
  double farthest = 0;

  for (guint i = 0; i < KEEL_N_FACETS; i++)
    {
      const KeelFacetScore *facet = &score->facets[i];

      if (!facet->counts)
        continue;

      for (KeelSide side = 0; side < KEEL_N_SIDES; side++)
        {
          score->sides[side].over += facet->sides[side].over;
          score->sides[side].under += facet->sides[side].under;
        }
      farthest += MAX (facet->sides[KEEL_SIDE_MANAGING].distance, facet->sides[KEEL_SIDE_LEADING].distance);
    }

  for (KeelSide side = 0; side < KEEL_N_SIDES; side++)
    finish_side (&score->sides[side], score->n_facets);
  score->fit = 100 * (1 - farthest / score->n_facets / KEEL_ANSWER_MAX);
}

static void
finish_score (KeelScore *score)
{
  double managing;
  double leading;

  average_facets (score);
  managing = score->sides[KEEL_SIDE_MANAGING].mean;
  leading = score->sides[KEEL_SIDE_LEADING].mean;

  score->is_partial = score->n_facets < KEEL_N_FACETS;
  score->tilt = leading - managing;
  score->common = (managing + leading) / 2;
  score->zones[KEEL_SIDE_MANAGING] = keel_zone_of (managing);
  score->zones[KEEL_SIDE_LEADING] = keel_zone_of (leading);
  score->tilt_zone = keel_tilt_of (score->tilt, score->form);
}

KeelScore
keel_score_of (KeelItemSet           *set,
               const KeelAnswerSheet *sheet)
{
  KeelScore score = { 0 };

  g_return_val_if_fail (set != NULL, score);
  g_return_val_if_fail (sheet != NULL, score);

  score.form = sheet->form;
  read_sheet (&score, set, sheet);
  score.is_uniform = is_uniform (&score, set, sheet);

  for (guint i = 0; i < KEEL_N_FACETS; i++)
    {
      finish_facet (&score.facets[i], get_min_answers (sheet->form));
      score.n_facets += score.facets[i].counts ? 1 : 0;
    }

  score.is_scored = score.n_facets >= MIN_FACETS;
  if (score.is_scored)
    finish_score (&score);

  return score;
}

double
keel_score_get (const KeelScore *score,
                KeelMeasure      measure)
{
  g_return_val_if_fail (score != NULL && score->is_scored, 0);

  switch (measure)
    {
    case KEEL_MEASURE_MANAGING:
      return score->sides[KEEL_SIDE_MANAGING].mean;
    case KEEL_MEASURE_LEADING:
      return score->sides[KEEL_SIDE_LEADING].mean;
    case KEEL_MEASURE_TILT:
      return score->tilt;
    case KEEL_MEASURE_FIT:
      return score->fit;
    case KEEL_N_MEASURES:
      break;
    }

  g_return_val_if_reached (0);
}

KeelZone
keel_zone_of (double value)
{
  if (value <= -ZONE_BAND + TOLERANCE)
    return KEEL_ZONE_LOW;

  return value >= ZONE_BAND - TOLERANCE ? KEEL_ZONE_HIGH : KEEL_ZONE_RIGHT;
}

KeelTilt
keel_tilt_of (double   tilt,
              KeelForm form)
{
  double band = form == KEEL_FORM_FULL ? TILT_BAND_FULL : TILT_BAND_PULSE;

  if (fabs (tilt) < band - TOLERANCE)
    return KEEL_TILT_LEVEL;

  return tilt > 0 ? KEEL_TILT_LEADING : KEEL_TILT_MANAGING;
}

/* A half that a sum of thirds has missed by a hair is a half. round() goes away from
 * zero, and 0.0 + -0.0 is 0.0. */
static double
round_half_away (double value)
{
  return round (value + copysign (TOLERANCE, value)) + 0.0;
}

double
keel_score_round_steps (double value)
{
  return round_half_away (value * 10) / 10;
}

double
keel_score_round_fit (double value)
{
  return round_half_away (value);
}
