/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "bench.h"

static double
time_once (BenchFunc func,
           gpointer  data)
{
  gint64 start = g_get_monotonic_time ();

  func (data);

  return (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC;
}

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  double x = *(const double *) a;
  double y = *(const double *) b;

  return (x > y) - (x < y);
}

double
bench_median (GArray *values)
{
  g_array_sort (values, compare_doubles);

  return g_array_index (values, double, values->len / 2);
}

void
bench_compare (BenchFunc  subject,
               BenchFunc  floor,
               gpointer   data,
               guint      n_rounds,
               double    *out_subject,
               double    *out_floor)
{
  g_autoptr (GArray) subjects = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) floors = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i <= n_rounds; i++)
    {
      double a = time_once (subject, data);
      double b = time_once (floor, data);

      if (i == 0)
        continue;
      g_array_append_val (subjects, a);
      g_array_append_val (floors, b);
    }

  *out_subject = bench_median (subjects);
  *out_floor = bench_median (floors);
}

void
bench_report (const char *what,
              double      subject,
              double      floor,
              double      goal)
{
  double ratio = subject / floor;

  g_print ("%-44s %6.2f ×   goal ≤ %.1f   %-11s (%.3f ms, %.3f ms)\n",
           what, ratio, goal, ratio <= goal ? "reached" : "NOT REACHED",
           subject * 1000, floor * 1000);
}
