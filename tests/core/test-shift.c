/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-shift.h"

#include <math.h>

#include "model-fixture.h"
#include "vectors-fixture.h"

static const char * const verdicts[] = { "none", "small", "possible", "clear" };

static void
every_vector_is_met (void)
{
  static const struct
  {
    const char *series;
    const char *member;
    KeelDay     event;
  } cases[] = {
    { "T1_pulse_tilt_shift", "event_day_84", 84 },
    { "T8_noise_only", "event_after_6", 42 },
  };
  g_autoptr (JsonObject) vectors = vectors_new ();
  JsonObject *all = json_object_get_object_member (vectors, "series");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      JsonObject *vector = json_object_get_object_member (all, cases[i].series);
      JsonObject *expect = json_object_get_object_member (vector, cases[i].member);
      KeelSeries series = vectors_get_series (vector);
      KeelShift shift = keel_shift_of (&series, cases[i].event);

      vectors_assert_string (expect, "state", shift.has_enough ? "ok" : "early");
      vectors_assert_integer (expect, "n1", shift.n_before);
      vectors_assert_integer (expect, "n2", shift.n_after);
      vectors_assert_near (expect, "shift", shift.shift);
      vectors_assert_integer (expect, "W2", shift.rank_sum);
      vectors_assert_integer (expect, "hit", shift.n_extreme);
      vectors_assert_integer (expect, "total", shift.n_total);
      vectors_assert_p (expect, "p_exact", shift.p_exact);
      vectors_assert_near (expect, "r1", shift.correlation);
      vectors_assert_near (expect, "phi", shift.phi);
      vectors_assert_p (expect, "p_guard", shift.p_guard);
      vectors_assert_p (expect, "p", shift.p);
      vectors_assert_string (expect, "verdict", verdicts[shift.verdict]);
      g_free ((KeelPoint *) series.points);
    }
}

/* Points a week apart from day 7 on; a silence of @n_days before the point @index. */
static void
make_points (KeelPoint *points,
             guint      n_points,
             guint      index,
             guint      n_days)
{
  for (guint i = 0; i < n_points; i++)
    points[i] = (KeelPoint) { 7 + 7 * i + (i >= index ? n_days - 7 : 0), i % 3 };
}

static void
it_reaches_to_the_next_cut_or_silence (void)
{
  static const struct
  {
    guint   n_points;
    KeelDay event;
    KeelDay cuts[2];
    guint   n_cuts;
    guint   silent;     /* the point before which there is a long silence, or 99 */
    guint   n_before;
    guint   n_after;
  } cases[] = {
    { 24, 7 + 7 * 12, { 0 }, 0, 99, 12, 12 },
    { 24, 7 + 7 * 12 + 1, { 0 }, 0, 99, 12, 11 },
    { 24, 7 + 7 * 12 - 6, { 0 }, 0, 99, 12, 12 },
    { 40, 7 + 7 * 20, { 0 }, 0, 99, 12, 12 },
    { 24, 7 + 7 * 5, { 0 }, 0, 99, 5, 12 },
    { 24, 7 + 7 * 19, { 0 }, 0, 99, 12, 5 },
    { 24, 1, { 0 }, 0, 99, 0, 12 },
    { 24, 9999, { 0 }, 0, 99, 12, 0 },
    { 0, 9, { 0 }, 0, 99, 0, 0 },
    /* Its own cut does not count, another does. */
    { 24, 7 + 7 * 12, { 7 + 7 * 12 }, 1, 99, 12, 12 },
    { 24, 7 + 7 * 12, { 7 + 7 * 12 - 1 }, 1, 99, 0, 12 },
    { 24, 7 + 7 * 12, { 7 + 7 * 6, 7 + 7 * 18 }, 2, 99, 6, 6 },
    { 24, 7 + 7 * 12, { 7 + 7 * 7, 7 + 7 * 12 }, 2, 99, 5, 12 },
    { 24, 7 + 7 * 12, { 7 + 7 * 13 }, 1, 99, 12, 1 },
    { 24, 7 + 7 * 12, { 0 }, 0, 4, 8, 12 },
    { 24, 7 + 7 * 12, { 0 }, 0, 20, 12, 8 },
    { 24, 7 + 7 * 12, { 0 }, 0, 12, 0, 12 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelPoint points[40];
      KeelSeries series = {
        .form = KEEL_FORM_PULSE, .resolution = 0.25, .meaningful = 0.5, .points = points,
        .n_points = cases[i].n_points, .cuts = cases[i].cuts, .n_cuts = cases[i].n_cuts,
      };
      KeelDay event = cases[i].event + (cases[i].silent <= 12 ? 61 - 7 : 0);
      KeelShift shift;

      make_points (points, cases[i].n_points, cases[i].silent, 61);
      shift = keel_shift_of (&series, event);
      g_assert_cmpuint (shift.n_before, ==, cases[i].n_before);
      g_assert_cmpuint (shift.n_after, ==, cases[i].n_after);
      g_assert_cmpint (shift.has_enough, ==, MIN (shift.n_before, shift.n_after) >= 6);
      if (!shift.has_enough)
        g_assert_cmpint (shift.verdict, ==, KEEL_VERDICT_NONE);
    }
}

/* Against all divisions of the points, one by one. */
static void
count_divisions (const guint *ranks,
                 guint        n,
                 guint        n_after,
                 int          distance,
                 guint       *out_n_extreme,
                 guint       *out_n_total)
{
  *out_n_extreme = *out_n_total = 0;

  for (guint chosen = 0; chosen < 1u << n; chosen++)
    {
      int sum = 0;

      if ((guint) __builtin_popcount (chosen) != n_after)
        continue;
      for (guint i = 0; i < n; i++)
        sum += chosen >> i & 1 ? (int) ranks[i] : 0;

      (*out_n_total)++;
      *out_n_extreme += ABS (sum - (int) (n_after * (n + 1))) >= distance ? 1 : 0;
    }
}

static guint
get_doubled_rank (const double *values,
                  guint         n,
                  guint         index)
{
  guint rank = 1;

  for (guint i = 0; i < n; i++)
    rank += values[i] < values[index] ? 2 : values[i] > values[index] ? 0 : 1;

  return rank;
}

static void
p_is_the_share_of_divisions (void)
{
  guint n_rounds = model_rounds (40);

  for (guint i = 0; i < n_rounds; i++)
    {
      guint n_before = 6 + model_random (3);
      guint n_after = 6 + model_random (3);
      guint n = n_before + n_after;
      double values[16];
      guint ranks[16];
      guint rank_sum = 0;
      g_autofree KeelPoint *points = NULL;
      KeelSeries series = { .form = KEEL_FORM_PULSE, .meaningful = 0.5, .n_points = n };
      KeelShift shift;
      guint n_extreme, n_total;

      for (guint j = 0; j < n; j++)
        values[j] = model_random (6) / 4.0 + (j >= n_before ? model_random (3) / 4.0 : 0);
      for (guint j = 0; j < n; j++)
        {
          ranks[j] = get_doubled_rank (values, n, j);
          rank_sum += j >= n_before ? ranks[j] : 0;
        }
      series.points = points = vectors_make_points (values, n);
      shift = keel_shift_of (&series, 7 * n_before);
      count_divisions (ranks, n, n_after, ABS ((int) rank_sum - (int) (n_after * (n + 1))),
                       &n_extreme, &n_total);

      g_assert_cmpuint (shift.rank_sum, ==, rank_sum);
      g_assert_cmpuint (shift.n_total, ==, n_total);
      g_assert_cmpuint (shift.n_extreme, ==, n_extreme);
      g_assert_cmpfloat (shift.p, >=, shift.p_exact);
      g_assert_cmpfloat (shift.p, <=, 1);
    }
}

static void
what_cannot_vary_tells_nothing (void)
{
  static const double values[24] = { 0 };
  g_autofree KeelPoint *points = vectors_make_points (values, 24);
  KeelSeries series = { .form = KEEL_FORM_PULSE, .meaningful = 0.5, .points = points, .n_points = 24 };
  KeelShift shift = keel_shift_of (&series, 84);

  g_assert_true (shift.has_enough);
  g_assert_cmpfloat (shift.p, ==, 1);
  g_assert_cmpfloat (shift.p_guard, ==, 1);
  g_assert_cmpuint (shift.n_total, ==, 2704156);
  g_assert_cmpint (shift.verdict, ==, KEEL_VERDICT_NONE);
}

static void
a_week_is_time_enough_to_mark (void)
{
  g_assert_false (keel_shift_is_marked_afterwards (739000, 739000));
  g_assert_false (keel_shift_is_marked_afterwards (739000, 739007));
  g_assert_true (keel_shift_is_marked_afterwards (739000, 739008));
  g_assert_false (keel_shift_is_marked_afterwards (739000, 738000));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/shift/every-vector-is-met", every_vector_is_met);
  g_test_add_func ("/core/shift/it-reaches-to-the-next-cut-or-silence",
                   it_reaches_to_the_next_cut_or_silence);
  g_test_add_func ("/core/shift/p-is-the-share-of-divisions", p_is_the_share_of_divisions);
  g_test_add_func ("/core/shift/what-cannot-vary-tells-nothing", what_cannot_vary_tells_nothing);
  g_test_add_func ("/core/shift/a-week-is-time-enough-to-mark", a_week_is_time_enough_to_mark);

  return g_test_run ();
}
