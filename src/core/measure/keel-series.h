/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-day.h"
#include "keel-score.h"

G_BEGIN_DECLS

/* One score of one form over time (DOMAIN, section 3.2). Days are civil days; only their
 * differences count. Everything here is a function of numbers, per segment: nothing is
 * compared across a cut but by KeelShift. */

/* What takes work by the square of the points is refused beyond: a check-in a day for
 * 13 years. */
#define KEEL_SERIES_MAX_POINTS 5000

/**
 * KeelPoint:
 *
 * What one day's check-in gave. The days of a series rise: of several check-ins on one
 * day, the latest counts.
 */
typedef struct
{
  KeelDay day;
  double  value;
} KeelPoint;

/**
 * KeelSeries:
 * @form: decides which silence is a long one
 * @resolution: the smallest step that the score can take
 * @meaningful: the smallest change that matters
 * @cuts: days on which the context changed or another item set began, in any order
 *
 * All of it borrowed.
 */
typedef struct
{
  KeelForm         form;
  double           resolution;
  double           meaningful;
  const KeelPoint *points;
  guint            n_points;
  const KeelDay   *cuts;
  guint            n_cuts;
} KeelSeries;

/* The points from @first on that may be compared. */
typedef struct
{
  guint first;
  guint n_points;
} KeelSegment;

/* Of one of the four measures: full M, L, T 1/12, V 100/36; pulse 1/4, 100/12. */
double    keel_measure_get_resolution (KeelMeasure       measure,
                                       KeelForm          form);
/* Half a step, or 10 points of V. */
double    keel_measure_get_meaningful (KeelMeasure       measure);

/* Whether the point at @index (not 0) begins a segment: a cut in (previous day, its day],
 * or more than 60 days (pulse) or 120 days (full) of silence before it. A cut on the day
 * @but does not count; KEEL_DAY_NONE for none. */
gboolean  keel_series_is_cut_before   (const KeelSeries *series,
                                       guint             index,
                                       KeelDay           but);

/* KeelSegment, in their order; none if there are no points. */
GArray   *keel_series_list_segments   (const KeelSeries *series) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
