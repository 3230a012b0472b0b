/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The line through 1,000 points against a bare loop that computes the same 499,500 slopes
 * and sorts them. */

#include <stdlib.h>

#include "bench.h"
#include "keel-trend.h"

#define N_POINTS 1000
#define N_SLOPES (N_POINTS * (N_POINTS - 1) / 2)
#define N_ROUNDS 15

typedef struct
{
  KeelPoint points[N_POINTS];
  KeelTrend trend;
} Bench;

/* A pulse a week for 19 years, in its quarter steps. */
static void
make_points (Bench *bench)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261123);

  for (guint i = 0; i < N_POINTS; i++)
    bench->points[i] = (KeelPoint) { 7 * i + 735000, g_rand_int_range (rand, -12, 13) / 4.0 };
}

static void
find_trend (gpointer data)
{
  Bench *bench = data;

  bench->trend = keel_trend_of (bench->points, N_POINTS, 0.5);
  g_assert_cmpint (bench->trend.state, ==, KEEL_TREND_INTERIM);
}

static int
compare_slopes (gconstpointer a,
                gconstpointer b)
{
  double x = *(const double *) a;
  double y = *(const double *) b;

  return (x > y) - (x < y);
}

static void
sort_slopes (gpointer data)
{
  const KeelPoint *points = ((Bench *) data)->points;
  g_autofree double *slopes = g_new (double, N_SLOPES);
  double *slope = slopes;

  for (guint i = 0; i < N_POINTS; i++)
    for (guint j = i + 1; j < N_POINTS; j++)
      *slope++ = (points[j].value - points[i].value) / (points[j].day - points[i].day);

  qsort (slopes, N_SLOPES, sizeof (double), compare_slopes);
  g_assert_cmpfloat (slopes[0], <=, slopes[N_SLOPES - 1]);
}

int
main (int    argc,
      char **argv)
{
  Bench bench;
  double subject;
  double floor;

  make_points (&bench);
  bench_compare (find_trend, sort_slopes, &bench, N_ROUNDS, &subject, &floor);
  bench_report ("trend of 1,000 points / sort their slopes", subject, floor, 1.2);

  return 0;
}
