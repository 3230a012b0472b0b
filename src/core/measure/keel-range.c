/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-range.h"

#include <math.h>

#define TOLERANCE 1e-9

/* Student's quantile 0.99865 with n - 1 degrees of freedom: the classic risk of three
 * sigma, exact for few points. */
static const double quantiles[KEEL_RANGE_MAX_POINTS + 1] = {
  [6] = 5.506985, [7] = 4.903990, [8] = 4.529910, [9] = 4.276577, [10] = 4.094205,
  [11] = 3.956890, [12] = 3.849893, [13] = 3.764235, [14] = 3.694149, [15] = 3.635763,
  [16] = 3.586386, [17] = 3.544092, [18] = 3.507463, [19] = 3.475437, [20] = 3.447200,
  [21] = 3.422119, [22] = 3.399694, [23] = 3.379525, [24] = 3.361289,
};

static double
get_mean (const KeelPoint *points,
          guint            n_points)
{
  double sum = 0;

  for (guint i = 0; i < n_points; i++)
    sum += points[i].value;

  return sum / n_points;
}

static double
get_deviation (const KeelPoint *points,
               guint            n_points,
               double           mean)
{
  double squares = 0;

  for (guint i = 0; i < n_points; i++)
    squares += (points[i].value - mean) * (points[i].value - mean);

  return sqrt (squares / (n_points - 1));
}

gboolean
keel_range_of (const KeelPoint *points,
               guint            n_points,
               double           resolution,
               KeelRange       *out_range)
{
  guint n = MIN (n_points, KEEL_RANGE_MAX_POINTS);
  KeelRange range = { .n_points = n };

  if (n < KEEL_RANGE_MIN_POINTS)
    return FALSE;

  range.centre = get_mean (points, n);
  range.deviation = get_deviation (points, n, range.centre);
  range.is_floored = range.deviation < resolution;
  range.spread = MAX (range.deviation, resolution);
  range.half = quantiles[n] * sqrt (1 + 1.0 / n) * range.spread;
  range.lower = range.centre - range.half;
  range.upper = range.centre + range.half;

  *out_range = range;
  return TRUE;
}

gboolean
keel_range_is_unusual (const KeelRange *range,
                       double           value)
{
  return fabs (value - range->centre) > range->half + TOLERANCE;
}

GArray *
keel_range_list_unusual (const KeelPoint *points,
                         guint            n_points,
                         double           resolution)
{
  GArray *unusual = g_array_new (FALSE, FALSE, sizeof (guint));
  KeelRange range;

  for (guint i = KEEL_RANGE_MIN_POINTS; i < n_points; i++)
    {
      /* After 24 points the range stays. */
      if (i <= KEEL_RANGE_MAX_POINTS)
        keel_range_of (points, i, resolution, &range);
      if (keel_range_is_unusual (&range, points[i].value))
        g_array_append_val (unusual, i);
    }

  return unusual;
}
