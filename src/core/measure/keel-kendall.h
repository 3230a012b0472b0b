/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * KeelKendall:
 * @s: pairs that rise less pairs that fall
 * @variance: of S over all orders of these values
 * @p: the share of the orders of these values, ties kept, whose S is at least as far from 0:
 *   exact up to 60 values, beyond them by the normal distribution
 *
 * Kendall's test for a trend, also called Mann's (Mann 1945; Kendall 1975). Only the
 * order counts; values that differ by no more than 1e-9 are tied.
 */
typedef struct
{
  int    s;
  double variance;
  double p;
} KeelKendall;

/* @n is at most KEEL_SERIES_MAX_POINTS: work grows with its square. */
KeelKendall keel_kendall_of (const double *values,
                             guint         n);

G_END_DECLS
