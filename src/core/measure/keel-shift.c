/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-shift.h"

#include "keel-guard.h"
#include "keel-median.h"

#include <math.h>
#include <string.h>

#define MAX_POINTS (2 * KEEL_SHIFT_MAX_POINTS)

/* Twice the sum of the ranks 1 … MAX_POINTS. */
#define MAX_SUM (MAX_POINTS * (MAX_POINTS + 1))

#define TIE          1e-9
#define LATEST_ENTRY 7

/* The values that are compared, those before the event first. */
typedef struct
{
  double values[MAX_POINTS];
  guint  ranks[MAX_POINTS];   /* doubled mid-ranks: whole numbers */
  double ties;                /* the sum of t³ - t over groups of equal values */
  guint  n_before;
  guint  n;
} Sample;

static guint
find_first_after (const KeelSeries *series,
                  KeelDay           event)
{
  guint i = 0;

  while (i < series->n_points && series->points[i].day < event)
    i++;

  return i;
}

/* Whether the points on both sides of @index may not be compared for this event. */
static gboolean
is_apart (const KeelSeries *series,
          guint             index,
          KeelDay           event)
{
  return index < series->n_points && keel_series_is_cut_before (series, index, event);
}

static guint
count_before (const KeelSeries *series,
              guint             middle,
              KeelDay           event)
{
  guint n = 0;

  while (n < MIN (middle, KEEL_SHIFT_MAX_POINTS) && !is_apart (series, middle - n, event))
    n++;

  return n;
}

static guint
count_after (const KeelSeries *series,
             guint             middle,
             KeelDay           event)
{
  guint n_after = MIN (series->n_points - middle, KEEL_SHIFT_MAX_POINTS);
  guint n = MIN (n_after, 1);

  while (n < n_after && !is_apart (series, middle + n, event))
    n++;

  return n;
}

/* Also counts ties. The mid-rank of a value is 1 + those below + half the others alike. */
static void
rank_sample (Sample *sample)
{
  for (guint i = 0; i < sample->n; i++)
    {
      guint n_below = 0;
      guint n_alike = 0;

      for (guint j = 0; j < sample->n; j++)
        {
          double difference = sample->values[i] - sample->values[j];

          n_below += difference > TIE ? 1 : 0;
          n_alike += fabs (difference) <= TIE ? 1 : 0;
        }

      sample->ranks[i] = 2 * n_below + n_alike + 1;
      sample->ties += (double) (n_alike * n_alike - 1);
    }
}

static void
take_sample (Sample          *sample,
             const KeelPoint *first,
             guint            n_before,
             guint            n_after)
{
  *sample = (Sample) { .n_before = n_before, .n = n_before + n_after };

  for (guint i = 0; i < sample->n; i++)
    sample->values[i] = first[i].value;
  rank_sample (sample);
}

static double
get_shift (const Sample *sample)
{
  double differences[KEEL_SHIFT_MAX_POINTS * KEEL_SHIFT_MAX_POINTS];
  guint n = 0;

  for (guint i = 0; i < sample->n_before; i++)
    for (guint j = sample->n_before; j < sample->n; j++)
      differences[n++] = sample->values[j] - sample->values[i];

  return keel_median (differences, n);
}

/* counts[k][w]: in how many ways k of the points have ranks that sum to w. */
static void
count_rank_sums (const Sample *sample,
                 guint counts[KEEL_SHIFT_MAX_POINTS + 1][MAX_SUM + 1])
{
  guint n_after = sample->n - sample->n_before;
  guint sum = 0;

  memset (counts, 0, (KEEL_SHIFT_MAX_POINTS + 1) * sizeof *counts);
  counts[0][0] = 1;
  for (guint i = 0; i < sample->n; i++)
    {
      guint rank = sample->ranks[i];

      sum += rank;
      for (guint k = MIN (i + 1, n_after); k > 0; k--)
        for (guint w = sum; w >= rank; w--)
          counts[k][w] += counts[k - 1][w - rank];
    }
}

/* The permutation test of the rank sum, two-sided by the distance from its mean. */
static void
test_exactly (KeelShift    *shift,
              const Sample *sample)
{
  guint counts[KEEL_SHIFT_MAX_POINTS + 1][MAX_SUM + 1];
  int mean = (int) (shift->n_after * (sample->n + 1));

  for (guint i = sample->n_before; i < sample->n; i++)
    shift->rank_sum += sample->ranks[i];

  count_rank_sums (sample, counts);
  for (guint w = 0; w <= MAX_SUM; w++)
    {
      shift->n_total += counts[shift->n_after][w];
      if (ABS ((int) w - mean) >= ABS ((int) shift->rank_sum - mean))
        shift->n_extreme += counts[shift->n_after][w];
    }
  shift->p_exact = (double) shift->n_extreme / shift->n_total;
}

/* What is left of each value when the mean of its side is taken off. */
static void
subtract_mean (double *values,
               guint   n)
{
  double mean = 0;

  for (guint i = 0; i < n; i++)
    mean += values[i] / n;
  for (guint i = 0; i < n; i++)
    values[i] -= mean;
}

static void
guard (KeelShift    *shift,
       const Sample *sample)
{
  double residuals[MAX_POINTS];
  double n = sample->n;
  double mean = shift->n_after * (n + 1) / 2;
  double variance = shift->n_before * shift->n_after / 12.0 * ((n + 1) - sample->ties / (n * (n - 1)));

  memcpy (residuals, sample->values, sizeof residuals);
  subtract_mean (residuals, sample->n_before);
  subtract_mean (residuals + sample->n_before, shift->n_after);

  shift->phi = keel_guard_get_phi (residuals, sample->n, sample->n_before, &shift->correlation);
  shift->p_guard = keel_guard_p (fabs (shift->rank_sum / 2.0 - mean) - 0.5, variance, shift->phi);
}

KeelShift
keel_shift_of (const KeelSeries *series,
               KeelDay           event)
{
  KeelShift shift = { 0 };
  Sample sample;
  guint middle;

  g_return_val_if_fail (series != NULL, shift);

  middle = find_first_after (series, event);
  shift.n_before = count_before (series, middle, event);
  shift.n_after = count_after (series, middle, event);
  if (MIN (shift.n_before, shift.n_after) < KEEL_SHIFT_MIN_POINTS)
    return shift;

  take_sample (&sample, series->points + middle - shift.n_before, shift.n_before, shift.n_after);
  shift.has_enough = TRUE;
  shift.shift = get_shift (&sample);
  test_exactly (&shift, &sample);
  guard (&shift, &sample);
  shift.p = MAX (shift.p_exact, shift.p_guard);
  shift.verdict = keel_verdict_of (shift.p, shift.shift, series->meaningful);

  return shift;
}

gboolean
keel_shift_is_marked_afterwards (KeelDay event,
                                 KeelDay entered)
{
  return entered > event && entered - event > LATEST_ENTRY;
}
