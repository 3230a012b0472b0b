/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Smallest first, in place. */
void   keel_sort_numbers     (double       *values,
                              guint         n);

/* The middle one, or the mean of the middle two. @values are sorted, and one at least. */
double keel_median_of_sorted (const double *values,
                              guint         n);

/* Sorts @values. */
double keel_median           (double       *values,
                              guint         n);

G_END_DECLS
