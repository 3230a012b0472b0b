/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-series.h"
#include "keel-verdict.h"

G_BEGIN_DECLS

#define KEEL_TREND_MIN_POINTS 8
#define KEEL_TREND_MIN_DAYS   42

/**
 * KeelTrendState:
 * @KEEL_TREND_EARLY: fewer than 8 points, or less than 42 days: there is no line
 * @KEEL_TREND_INTERIM: a line to look at, marked "interim", without a verdict
 * @KEEL_TREND_REVIEW: 8, 12, 24, 36, 48, … points: the line and its verdict
 *
 * Each further look adds false alarms, so there is a verdict at the reviews alone.
 */
typedef enum
{
  KEEL_TREND_EARLY,
  KEEL_TREND_INTERIM,
  KEEL_TREND_REVIEW,
} KeelTrendState;

/**
 * KeelTrend:
 * @n_points: all that follows is 0 while @state is early
 * @s: Kendall's S
 * @p_exact: its p if the points do not depend on each other
 * @correlation: of neighbours, what the line leaves over
 * @phi: the dependence that the guard reckons with
 * @p_guard: p with it
 * @p: the larger of the two; for a details view only
 * @slope: per day; times 28 for people
 * @slope_low, @slope_high: its 95 % interval
 * @intercept: at day 0
 * @change: slope times the days from the first point to the last
 * @verdict: KEEL_VERDICT_NONE unless @state is a review
 *
 * Slow change in a segment: the line of Theil (1950) and Sen (1968) with Kendall's test and a
 * guard against dependence. DOMAIN, section 3.4.
 */
typedef struct
{
  KeelTrendState state;
  guint          n_points;
  int            s;
  double         p_exact;
  double         correlation;
  double         phi;
  double         p_guard;
  double         p;
  double         slope;
  double         slope_low;
  double         slope_high;
  double         intercept;
  double         change;
  KeelVerdict    verdict;
} KeelTrend;

/* Of a segment, whose days rise; at most KEEL_SERIES_MAX_POINTS. Work and memory grow with the
 * square of @n_points. */
KeelTrend keel_trend_of              (const KeelPoint *points,
                                      guint            n_points,
                                      double           meaningful);

/* Of how many of its points the last review of a segment was; 0 before the first. The
 * verdict that stands until the next one is that of keel_trend_of() these points. */
guint     keel_trend_get_last_review (guint            n_points);

/* How many points the next review takes: always more than @n_points. */
guint     keel_trend_get_next_review (guint            n_points);

/* The line. */
double    keel_trend_get_value       (const KeelTrend *trend,
                                      KeelDay          day);

G_END_DECLS
