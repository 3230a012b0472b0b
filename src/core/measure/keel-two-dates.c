/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-two-dates.h"

#include "keel-xmr.h"

#include <math.h>

#define Z_95      1.96
#define TOLERANCE 1e-9

gboolean
keel_two_dates_get_smallest (const KeelPoint *points,
                             guint            n_points,
                             double           resolution,
                             double          *out_smallest)
{
  KeelXmr xmr;

  if (n_points < KEEL_TWO_DATES_MIN_POINTS || !keel_xmr_of (points, n_points, &xmr))
    return FALSE;

  *out_smallest = Z_95 * sqrt (2) * MAX (xmr.mean_step / KEEL_XMR_STEP_PER_DEVIATION, resolution);
  return TRUE;
}

gboolean
keel_two_dates_differ (double a,
                       double b,
                       double smallest)
{
  return fabs (b - a) >= smallest - TOLERANCE;
}
