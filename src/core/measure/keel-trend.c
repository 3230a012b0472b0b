/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-trend.h"

#include "keel-guard.h"
#include "keel-kendall.h"
#include "keel-median.h"

#include <math.h>

#define REVIEW_EVERY 12

/* The normal quantile of 97.5 %. */
#define Z_95 1.959964

static double
get_days (const KeelPoint *from,
          const KeelPoint *to)
{
  return (double) to->day - (double) from->day;
}

static double *
dup_values (const KeelPoint *points,
            guint            n_points)
{
  double *values = g_new (double, n_points);

  for (guint i = 0; i < n_points; i++)
    values[i] = points[i].value;

  return values;
}

static double *
dup_days (const KeelPoint *points,
          guint            n_points)
{
  double *days = g_new (double, n_points);

  for (guint i = 0; i < n_points; i++)
    days[i] = points[i].day;

  return days;
}

/* The slopes between all pairs of points, sorted. */
static double *
list_slopes (const KeelPoint *points,
             guint            n_points,
             guint           *out_n_slopes)
{
  guint n_slopes = n_points * (n_points - 1) / 2;
  double *slopes = g_new (double, n_slopes);
  double *slope = slopes;

  for (guint i = 0; i < n_points; i++)
    for (guint j = i + 1; j < n_points; j++)
      *slope++ = (points[j].value - points[i].value) / get_days (&points[i], &points[j]);

  keel_sort_numbers (slopes, n_slopes);
  *out_n_slopes = n_slopes;
  return slopes;
}

/* By rank from 1, kept among those that there are. */
static double
get_ranked (const double *slopes,
            guint         n_slopes,
            double        rank)
{
  return slopes[(guint) CLAMP (rank, 1, n_slopes) - 1];
}

static void
fit_line (KeelTrend       *trend,
          const KeelPoint *points,
          double           variance)
{
  guint n = trend->n_points;
  guint n_slopes;
  g_autofree double *slopes = list_slopes (points, n, &n_slopes);
  g_autofree double *values = dup_values (points, n);
  g_autofree double *days = dup_days (points, n);
  double width = Z_95 * sqrt (variance);

  trend->slope = keel_median_of_sorted (slopes, n_slopes);
  trend->slope_low = get_ranked (slopes, n_slopes, floor ((n_slopes - width) / 2));
  trend->slope_high = get_ranked (slopes, n_slopes, ceil ((n_slopes + width) / 2) + 1);
  trend->intercept = keel_median (values, n) - trend->slope * keel_median (days, n);
  trend->change = trend->slope * get_days (&points[0], &points[n - 1]);
}

static void
guard (KeelTrend       *trend,
       const KeelPoint *points,
       double           variance)
{
  guint n = trend->n_points;
  g_autofree double *residuals = g_new (double, n);
  double mean = 0;

  for (guint i = 0; i < n; i++)
    {
      residuals[i] = points[i].value - trend->slope * get_days (&points[0], &points[i]);
      mean += residuals[i] / n;
    }
  for (guint i = 0; i < n; i++)
    residuals[i] -= mean;

  trend->phi = keel_guard_get_phi (residuals, n, 0, &trend->correlation);
  trend->p_guard = keel_guard_p (ABS (trend->s) - 1, variance, trend->phi);
}

KeelTrend
keel_trend_of (const KeelPoint *points,
               guint            n_points,
               double           meaningful)
{
  KeelTrend trend = { .state = KEEL_TREND_EARLY, .n_points = n_points };
  g_autofree double *values = NULL;
  KeelKendall test;

  g_return_val_if_fail (n_points <= KEEL_SERIES_MAX_POINTS, trend);

  if (n_points < KEEL_TREND_MIN_POINTS || get_days (&points[0], &points[n_points - 1]) < KEEL_TREND_MIN_DAYS)
    return trend;

  values = dup_values (points, n_points);
  test = keel_kendall_of (values, n_points);
  trend.s = test.s;
  trend.p_exact = test.p;
  fit_line (&trend, points, test.variance);
  guard (&trend, points, test.variance);
  trend.p = MAX (trend.p_exact, trend.p_guard);

  trend.state = keel_trend_get_last_review (n_points) == n_points ? KEEL_TREND_REVIEW : KEEL_TREND_INTERIM;
  if (trend.state == KEEL_TREND_REVIEW)
    trend.verdict = keel_verdict_of (trend.p, trend.change, meaningful);

  return trend;
}

guint
keel_trend_get_last_review (guint n_points)
{
  if (n_points < REVIEW_EVERY)
    return n_points >= KEEL_TREND_MIN_POINTS ? KEEL_TREND_MIN_POINTS : 0;

  return n_points - n_points % REVIEW_EVERY;
}

guint
keel_trend_get_next_review (guint n_points)
{
  if (n_points < KEEL_TREND_MIN_POINTS)
    return KEEL_TREND_MIN_POINTS;

  return n_points - n_points % REVIEW_EVERY + REVIEW_EVERY;
}

double
keel_trend_get_value (const KeelTrend *trend,
                      KeelDay          day)
{
  g_return_val_if_fail (trend->state != KEEL_TREND_EARLY, 0);

  return trend->intercept + trend->slope * day;
}
