/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How often a stable person is told that something changed, by the chosen rules (DOMAIN,
 * section 3.1).
 *
 * A person is a normal series of deviation 1, one point a week, each of which takes over
 * a share φ of the one before it: nothing ever changes. The personal range is watched
 * live; the trend is read at its reviews, at p < .01. No rounding, no floor and no
 * smallest change that matters: each of them makes alarms rarer.
 *
 * false-alarms PEOPLE: always the same people. */

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "keel-range.h"
#include "keel-trend.h"

#define N_POINTS       52
#define N_REVIEWED     48
#define P_CLEAR        0.01
#define SEED           20261123
#define RESOLUTION     1e-9

/* What DOMAIN states is rounded: a tenth of it, but half a percent at least, besides four
 * standard errors of this run. */
#define ROUNDING       0.1
#define LEAST_ROUNDING 0.005

typedef struct
{
  guint n_range_26;
  guint n_range_52;
  guint n_trend_48;
} Alarms;

static const struct
{
  double phi;
  double range_26;
  double range_52;
  double trend_48;
} stated[] = {
  { 0.0, 0.055, 0.11, 0.027 },
  { 0.3, 0.06, 0.14, 0.069 },
  { 0.5, 0.07, 0.18, 0.11 },
};

/* Box and Muller. */
static double
draw_normal (GRand *rand)
{
  double u = 1 - g_rand_double (rand);
  double v = g_rand_double (rand);

  return sqrt (-2 * log (u)) * cos (2 * G_PI * v);
}

static void
make_person (GRand     *rand,
             double     phi,
             KeelPoint *points)
{
  double value = draw_normal (rand);

  for (guint i = 0; i < N_POINTS; i++)
    {
      points[i] = (KeelPoint) { 7 * i, value };
      value = phi * value + sqrt (1 - phi * phi) * draw_normal (rand);
    }
}

static gboolean
has_clear_review (const KeelPoint *points)
{
  for (guint n = 1; n <= N_REVIEWED; n++)
    if (keel_trend_get_last_review (n) == n && keel_trend_of (points, n, 0).p < P_CLEAR)
      return TRUE;

  return FALSE;
}

static void
watch_person (const KeelPoint *points,
              Alarms          *alarms)
{
  g_autoptr (GArray) unusual = keel_range_list_unusual (points, N_POINTS, RESOLUTION);
  guint first = unusual->len > 0 ? g_array_index (unusual, guint, 0) : N_POINTS;

  alarms->n_range_26 += first < 26 ? 1 : 0;
  alarms->n_range_52 += first < 52 ? 1 : 0;
  alarms->n_trend_48 += has_clear_review (points) ? 1 : 0;
}

static gboolean
report (const char *rule,
        double      phi,
        guint       n_alarms,
        guint       n_people,
        double      expected)
{
  double rate = (double) n_alarms / n_people;
  double margin = MAX (ROUNDING * expected, LEAST_ROUNDING) + 4 * sqrt (expected * (1 - expected) / n_people);
  gboolean agrees = fabs (rate - expected) <= margin;

  printf ("%-38s φ %.1f   %5.1f %%   stated %5.1f %%   %s\n", rule, phi, rate * 100, expected * 100,
          agrees ? "agrees" : "DIFFERS");
  return agrees;
}

int
main (int    argc,
      char **argv)
{
  guint n_people = argc == 2 ? (guint) strtoul (argv[1], NULL, 10) : 0;
  gboolean agrees = TRUE;

  if (n_people == 0)
    {
      fprintf (stderr, "Usage: false-alarms PEOPLE\n");
      return 2;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (stated); i++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);
      Alarms alarms = { 0 };
      double phi = stated[i].phi;

      for (guint j = 0; j < n_people; j++)
        {
          KeelPoint points[N_POINTS];

          make_person (rand, phi, points);
          watch_person (points, &alarms);
        }

      agrees &= report ("range, 26 points", phi, alarms.n_range_26, n_people, stated[i].range_26);
      agrees &= report ("range, 52 points", phi, alarms.n_range_52, n_people, stated[i].range_52);
      agrees &= report ("trend, 5 reviews in 48 points, p < .01", phi, alarms.n_trend_48, n_people,
                        stated[i].trend_48);
    }

  return agrees ? 0 : 1;
}
