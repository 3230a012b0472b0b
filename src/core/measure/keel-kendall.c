/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How many orders of the values have a given number of inversions is a q-multinomial:
 * the product over the groups of equal values of q-binomials [all so far choose this
 * group]. The counts do not fit any integer (60! has 82 digits), so each factor is kept
 * as probabilities. All terms are positive: nothing cancels, and 60 values give the exact
 * fractions to 1e-12. */

#include "keel-kendall.h"

#include "keel-guard.h"
#include "keel-series.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define TIE       1e-9
#define MAX_EXACT 60

/* A value and where it stood. */
typedef struct
{
  double value;
  guint  index;
} Placed;

/* The values by their rank alone, from 0, ties alike; and how many share each rank. */
typedef struct
{
  guint *ranks;
  guint *sizes;
  guint  n;
  guint  n_groups;
} Ranking;

/* A distribution over 0 … length - 1. */
typedef struct
{
  double *p;
  gsize   length;
} Distribution;

static void
ranking_clear (Ranking *ranking)
{
  g_free (ranking->ranks);
  g_free (ranking->sizes);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Ranking, ranking_clear)

static void
distribution_clear (Distribution *distribution)
{
  g_clear_pointer (&distribution->p, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Distribution, distribution_clear)

static int
compare_placed (gconstpointer a,
                gconstpointer b)
{
  double x = ((const Placed *) a)->value;
  double y = ((const Placed *) b)->value;

  return (x > y) - (x < y);
}

static void
rank_values (Ranking      *ranking,
             const double *values,
             guint         n)
{
  g_autofree Placed *placed = g_new (Placed, n);
  guint rank = 0;

  for (guint i = 0; i < n; i++)
    placed[i] = (Placed) { values[i], i };
  qsort (placed, n, sizeof (Placed), compare_placed);

  ranking->n = n;
  ranking->ranks = g_new (guint, n);
  ranking->sizes = g_new0 (guint, n);
  for (guint i = 0; i < n; i++)
    {
      if (i > 0 && placed[i].value - placed[i - 1].value > TIE)
        rank++;
      ranking->ranks[placed[i].index] = rank;
      ranking->sizes[rank]++;
    }
  ranking->n_groups = rank + 1;
}

static int
sum_signs (const Ranking *ranking)
{
  const guint *ranks = ranking->ranks;
  int sum = 0;

  for (guint i = 0; i < ranking->n; i++)
    for (guint j = i + 1; j < ranking->n; j++)
      sum += (ranks[j] > ranks[i]) - (ranks[j] < ranks[i]);

  return sum;
}

static double
get_variance_term (double n)
{
  return n * (n - 1) * (2 * n + 5);
}

static double
get_variance (const Ranking *ranking)
{
  double sum = get_variance_term (ranking->n);

  for (guint i = 0; i < ranking->n_groups; i++)
    sum -= get_variance_term (ranking->sizes[i]);

  return sum / 18;
}

/* Pairs that are not tied: the most inversions there can be. */
static gsize
count_pairs (const Ranking *ranking)
{
  gsize n_pairs = (gsize) ranking->n * (ranking->n - 1) / 2;

  for (guint i = 0; i < ranking->n_groups; i++)
    n_pairs -= (gsize) ranking->sizes[i] * (ranking->sizes[i] - 1) / 2;

  return n_pairs;
}

/* One step of Pascal's rule for one entry of row @m:
 * [m, k] = q^k [m - 1, k] + [m - 1, k - 1], with the shares (m - k)/m and k/m. */
static void
step_row (double       *same,
          const double *left,
          guint         m,
          guint         k)
{
  gsize n_same = m > k ? (gsize) k * (m - 1 - k) + 1 : 0;
  gsize n_left = (gsize) (k - 1) * (m - k) + 1;

  memmove (same + k, same, n_same * sizeof (double));
  memset (same, 0, k * sizeof (double));
  for (gsize i = 0; i < n_same; i++)
    same[i + k] *= (double) (m - k) / m;
  for (gsize i = 0; i < n_left; i++)
    same[i] += left[i] * k / m;
}

/* The inversions between @k equal values and @n - @k equal others, by chance. */
static Distribution
make_binomial (guint n,
               guint k)
{
  guint few = MIN (k, n - k);
  gsize length = (gsize) few * (n - few) + 1;
  g_autofree double *rows = g_new0 (double, (few + 1) * (length + few));
  gsize stride = length + few;

  rows[0] = 1;
  for (guint m = 1; m <= n; m++)
    for (guint j = MIN (m, few); j > 0; j--)
      step_row (rows + j * stride, rows + (j - 1) * stride, m, j);

  return (Distribution) { g_memdup2 (rows + few * stride, length * sizeof (double)), length };
}

/* The sum of two independent numbers. */
static void
convolve (Distribution       *total,
          const Distribution *part)
{
  gsize length = total->length + part->length - 1;
  double *p = g_new0 (double, length);

  for (gsize i = 0; i < total->length; i++)
    for (gsize j = 0; j < part->length; j++)
      p[i + j] += total->p[i] * part->p[j];

  g_free (total->p);
  *total = (Distribution) { p, length };
}

/* Of the inversions of a random order. */
static Distribution
make_distribution (const Ranking *ranking)
{
  Distribution total = { g_new0 (double, 1), 1 };
  guint n = 0;

  total.p[0] = 1;
  for (guint i = 0; i < ranking->n_groups; i++)
    {
      g_auto (Distribution) part = { 0 };

      n += ranking->sizes[i];
      part = make_binomial (n, ranking->sizes[i]);
      convolve (&total, &part);
    }

  return total;
}

/* S = pairs - 2 * inversions. */
static double
get_exact_p (const Ranking *ranking,
             int            s)
{
  gint64 n_pairs = (gint64) count_pairs (ranking);
  g_auto (Distribution) inversions = make_distribution (ranking);
  double p = 0;

  for (gint64 i = 0; i < (gint64) inversions.length; i++)
    if (ABS (n_pairs - 2 * i) >= ABS (s))
      p += inversions.p[i];

  return MIN (p, 1);
}

KeelKendall
keel_kendall_of (const double *values,
                 guint         n)
{
  g_auto (Ranking) ranking = { 0 };
  KeelKendall test = { .p = 1 };

  g_return_val_if_fail (n <= KEEL_SERIES_MAX_POINTS, test);

  if (n == 0)
    return test;

  rank_values (&ranking, values, n);
  test.s = sum_signs (&ranking);
  test.variance = get_variance (&ranking);
  test.p = n <= MAX_EXACT ? get_exact_p (&ranking, test.s)
                          : keel_guard_p (ABS (test.s) - 1, test.variance, 0);

  return test;
}
