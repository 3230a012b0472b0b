/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-answer-sheet.h"

G_BEGIN_DECLS

/* Scoring a sheet, exactly as DOMAIN, section 2.4 defines it: a function of the answers,
 * the only stored truth. What is shown is rounded, what is compared never is. */

/**
 * KeelMeasure:
 *
 * The four numbers of a check-in. M and L lie in -3 … 3, T in -6 … 6, V in 0 … 100.
 */
typedef enum
{
  KEEL_MEASURE_MANAGING,   /* M */
  KEEL_MEASURE_LEADING,    /* L */
  KEEL_MEASURE_TILT,       /* T = L - M; never shown without V */
  KEEL_MEASURE_FIT,        /* V, two-sided fit */
  KEEL_N_MEASURES,
} KeelMeasure;

/* Where M or L lies: beyond half a step, on it too, it is low or high. */
typedef enum
{
  KEEL_ZONE_LOW,
  KEEL_ZONE_RIGHT,
  KEEL_ZONE_HIGH,
} KeelZone;

/* Where T lies: within half a step (full) or one step (pulse) it is level. */
typedef enum
{
  KEEL_TILT_LEVEL,
  KEEL_TILT_MANAGING,
  KEEL_TILT_LEADING,
} KeelTilt;

/* The side of a facet that is farther from "about right". */
typedef enum
{
  KEEL_WEAKER_BOTH,
  KEEL_WEAKER_MANAGING,
  KEEL_WEAKER_LEADING,
} KeelWeaker;

/**
 * KeelSideScore:
 * @over: mean of what is too much, 0 … 3
 * @under: mean of what is too little, 0 … 3
 * @mean: over - under, -3 … 3
 * @distance: over + under, 0 … 3
 */
typedef struct
{
  double over;
  double under;
  double mean;
  double distance;
} KeelSideScore;

/**
 * KeelFacetScore:
 * @n_answered: how many items of each side have a rating
 * @has_side: there are enough of them (full 2, pulse 1): the side may be shown
 * @counts: both sides may: the facet is in M, L, T and V
 * @weaker: only if it counts
 */
typedef struct
{
  KeelSideScore sides[KEEL_N_SIDES];
  guint         n_answered[KEEL_N_SIDES];
  gboolean      has_side[KEEL_N_SIDES];
  gboolean      counts;
  KeelWeaker    weaker;
} KeelFacetScore;

/**
 * KeelScore:
 * @n_answered: items with a rating, as opposed to @n_na and @n_blank of the form
 * @n_under: of the ratings, too little; @n_right and @n_over likewise
 * @n_pairs_leading: of the pairs with two ratings, those where leading is rated higher;
 *   @n_pairs_managing and @n_pairs_level likewise
 * @n_facets: how many facets count
 * @is_uniform: at least 12 ratings, all the same: ask, never block
 * @is_scored: at least three facets count; only then is there anything below
 * @is_partial: exactly three do
 * @sides: means over the facets that count; sides[].mean are M and L
 * @common: (M + L) / 2, too little or too much of both together
 */
typedef struct
{
  KeelForm       form;
  guint          n_answered;
  guint          n_na;
  guint          n_blank;
  guint          n_under;
  guint          n_right;
  guint          n_over;
  guint          n_pairs_leading;
  guint          n_pairs_managing;
  guint          n_pairs_level;
  KeelFacetScore facets[KEEL_N_FACETS];
  guint          n_facets;
  gboolean       is_uniform;

  gboolean       is_scored;
  gboolean       is_partial;
  KeelSideScore  sides[KEEL_N_SIDES];
  double         tilt;
  double         fit;
  double         common;
  KeelZone       zones[KEEL_N_SIDES];
  KeelTilt       tilt_zone;
} KeelScore;

/* Answers to items that the form does not ask are not looked at. */
KeelScore keel_score_of          (KeelItemSet           *set,
                                  const KeelAnswerSheet *sheet);

/* One of the four numbers. @score must be scored. */
double    keel_score_get         (const KeelScore       *score,
                                  KeelMeasure            measure);

KeelZone  keel_zone_of           (double                 value);
KeelTilt  keel_tilt_of           (double                 tilt,
                                  KeelForm               form);

/* For display only: steps to one decimal, V to a whole number, halves away from zero,
 * and never a negative zero. */
double    keel_score_round_steps (double                 value);
double    keel_score_round_fit   (double                 value);

G_END_DECLS
