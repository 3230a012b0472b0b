/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-range.h"
#include "keel-score.h"
#include "keel-series.h"
#include "keel-trend.h"

G_BEGIN_DECLS

/* The personal range as it was known from the point of index @point on. */
typedef struct
{
  guint     point;
  KeelRange range;
} KeelKnownRange;

/* What there is to draw of slow change in a segment: the line of its last review, or in the
 * latest segment between two reviews the interim one. It runs from the segment's first point
 * to the last of @trend.n_points. */
typedef struct
{
  KeelSegment segment;
  KeelTrend   trend;
} KeelSegmentTrend;

/**
 * KeelBalanceSeries:
 * @points: of KeelPoint, one for each KeelBalancePoint of the form
 * @cuts: of KeelDay: changes of context, and of the items, in any order
 * @unusual: of gboolean, one for each point
 * @segments: of KeelSegment
 * @ranges: of KeelKnownRange, in order
 * @trends: of KeelSegmentTrend, in order; segments without a line are left out
 * @now: the latest segment; without points if there are none
 * @has_range: whether @range is known: what the next point will be judged by
 * @trend: of @now as it is; it has a verdict at a review and at no other time
 *
 * One measure of one form over time, and all that the methods say of it: computed from
 * numbers, once.
 */
typedef struct
{
  KeelForm     form;
  KeelMeasure  measure;
  GArray      *points;
  GArray      *cuts;
  GArray      *unusual;
  GArray      *segments;
  GArray      *ranges;
  GArray      *trends;
  KeelSegment  now;
  KeelRange    range;
  KeelTrend    trend;
  gboolean     has_range;
} KeelBalanceSeries;

/* @points: of KeelPoint, their days rising, KEEL_SERIES_MAX_POINTS at most; @cuts: of KeelDay.
 * Of both a reference is taken, and neither changes any more. */
KeelBalanceSeries *keel_balance_series_new       (KeelForm                 form,
                                                  KeelMeasure              measure,
                                                  GArray                  *points,
                                                  GArray                  *cuts) G_GNUC_WARN_UNUSED_RESULT;
void               keel_balance_series_free      (KeelBalanceSeries       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelBalanceSeries, keel_balance_series_free)

/* What the methods take; all of it borrowed from @self. */
KeelSeries         keel_balance_series_get_plain (const KeelBalanceSeries *self);

G_END_DECLS
