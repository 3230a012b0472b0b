/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-series.h"
#include "keel-verdict.h"

G_BEGIN_DECLS

#define KEEL_SHIFT_MIN_POINTS 6
#define KEEL_SHIFT_MAX_POINTS 12

/**
 * KeelShift:
 * @has_enough: at least 6 points on each side; all that follows the counts is 0 without
 * @n_before, @n_after: how many points were compared, at most 12 on each side
 * @shift: the median of all differences after - before (Hodges and Lehmann)
 * @rank_sum: of the points after, with mid-ranks, doubled
 * @n_extreme, @n_total: how many of all divisions of the points are as far from the mean
 *   rank sum: p_exact is their quotient
 * @correlation, @phi, @p_guard, @p: as in KeelTrend
 *
 * Before and after an event (DOMAIN, section 3.5). “After” is never “because of”.
 */
typedef struct
{
  gboolean    has_enough;
  guint       n_before;
  guint       n_after;
  double      shift;
  guint       rank_sum;
  guint       n_extreme;
  guint       n_total;
  double      p_exact;
  double      correlation;
  double      phi;
  double      p_guard;
  double      p;
  KeelVerdict verdict;
} KeelShift;

/* Compares the nearest points on both sides of @event: those before the day with those on
 * it and after. It reaches as far as the next cut or long silence; the cut that the event
 * itself makes does not count. */
KeelShift keel_shift_of                   (const KeelSeries *series,
                                           KeelDay           event);

/* Whether an event entered on a day is too late for a fair choice: more than 7 days after
 * it. */
gboolean  keel_shift_is_marked_afterwards (KeelDay           event,
                                           KeelDay           entered);

G_END_DECLS
