/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-median.h"

#include <stdlib.h>

static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  double x = *(const double *) a;
  double y = *(const double *) b;

  return (x > y) - (x < y);
}

void
keel_sort_numbers (double *values,
                   guint   n)
{
  qsort (values, n, sizeof (double), compare_numbers);
}

double
keel_median_of_sorted (const double *values,
                       guint         n)
{
  g_return_val_if_fail (n > 0, 0);

  return (values[(n - 1) / 2] + values[n / 2]) / 2;
}

double
keel_median (double *values,
             guint   n)
{
  keel_sort_numbers (values, n);

  return keel_median_of_sorted (values, n);
}
