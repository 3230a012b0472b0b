/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-series.h"

G_BEGIN_DECLS

#define KEEL_RANGE_MIN_POINTS 6
#define KEEL_RANGE_MAX_POINTS 24

/**
 * KeelRange:
 * @n_points: how many points it is made of, 6 … 24
 * @deviation: their standard deviation
 * @spread: that, or the resolution if it is larger
 * @is_floored: it is
 * @half: the range is @centre ± @half; clip to the scale for drawing only
 *
 * The personal range (DOMAIN, section 3.3): where the next point of a segment should
 * lie. Made of the first points of the segment, at most 24, all before the point that is
 * judged; so a mark, once made, stays, and history is not rewritten. The honest
 * small-sample form of the chart for individual values, after Quesenberry (1991).
 */
typedef struct
{
  guint    n_points;
  double   centre;
  double   deviation;
  double   spread;
  gboolean is_floored;
  double   half;
  double   lower;
  double   upper;
} KeelRange;

/* From the @n_points of a segment that are there; FALSE while there are fewer than 6. */
gboolean  keel_range_of           (const KeelPoint *points,
                                   guint            n_points,
                                   double           resolution,
                                   KeelRange       *out_range);

gboolean  keel_range_is_unusual   (const KeelRange *range,
                                   double           value);

/* The indices (guint) of the unusual points of a segment, each judged from those before
 * it only. */
GArray   *keel_range_list_unusual (const KeelPoint *points,
                                   guint            n_points,
                                   double           resolution) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
