/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-series.h"

G_BEGIN_DECLS

/* Two check-ins of one segment against each other (DOMAIN, section 3.6): the reliable
 * change of Jacobson and Truax (1991), with the person's own wobble instead of a group's. */

#define KEEL_TWO_DATES_MIN_POINTS 8

/* The smallest difference that is called one; FALSE below 8 points in the segment. */
gboolean keel_two_dates_get_smallest (const KeelPoint *points,
                                      guint            n_points,
                                      double           resolution,
                                      double          *out_smallest);

gboolean keel_two_dates_differ       (double           a,
                                      double           b,
                                      double           smallest);

G_END_DECLS
