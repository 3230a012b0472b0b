/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-balance-series.h"

#define FIRST_DAY 739500

/* A week between them. */
static GArray *
make_points (const double *values,
             guint         n_values)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (KeelPoint));

  for (guint i = 0; i < n_values; i++)
    {
      KeelPoint point = { FIRST_DAY + i * 7, values[i] };

      g_array_append_val (points, point);
    }

  return points;
}

static KeelBalanceSeries *
make_series (GArray *points,
             KeelDay cut)
{
  g_autoptr (GArray) cuts = g_array_new (FALSE, FALSE, sizeof (KeelDay));

  if (cut != KEEL_DAY_NONE)
    g_array_append_val (cuts, cut);

  return keel_balance_series_new (KEEL_FORM_PULSE, KEEL_MEASURE_TILT, points, cuts);
}

static void
of_no_points_nothing_is_said (void)
{
  g_autoptr (GArray) points = make_points (NULL, 0);
  g_autoptr (KeelBalanceSeries) series = make_series (points, FIRST_DAY);

  g_assert_cmpuint (series->points->len, ==, 0);
  g_assert_cmpuint (series->unusual->len, ==, 0);
  g_assert_cmpuint (series->segments->len, ==, 0);
  g_assert_cmpuint (series->ranges->len, ==, 0);
  g_assert_cmpuint (series->trends->len, ==, 0);
  g_assert_cmpuint (series->now.n_points, ==, 0);
  g_assert_false (series->has_range);
  g_assert_cmpint (series->trend.state, ==, KEEL_TREND_EARLY);
}

/* DOMAIN, section 3.7, T6: the thirteenth is unusual; and what is known at each number. */
static void
ranges_marks_and_lines_are_those_of_the_method (void)
{
  static const double tilts[] = { .25, 0, .25, .5, 0, .25, 0, .5, .25, .25, 0, .25, 1.75, .25 };

  for (guint n = 1; n <= G_N_ELEMENTS (tilts); n++)
    {
      g_autoptr (GArray) points = make_points (tilts, n);
      g_autoptr (KeelBalanceSeries) series = make_series (points, KEEL_DAY_NONE);

      g_assert_cmpuint (series->unusual->len, ==, n);
      g_assert_cmpint (g_array_index (series->unusual, gboolean, n - 1), ==, n == 13);
      g_assert_cmpint (series->has_range, ==, n >= 6);
      g_assert_cmpuint (series->ranges->len, ==, n >= 6 ? n - 5 : 0);
      g_assert_cmpuint (series->trends->len, ==, n >= 8 ? 1 : 0);
      g_assert_cmpint (series->trend.state, ==, n < 8 ? KEEL_TREND_EARLY
                                                : n == 8 || n == 12 ? KEEL_TREND_REVIEW : KEEL_TREND_INTERIM);
    }
}

/* After a cut everything begins anew, and what an index says counts from the first point of all. */
static void
each_segment_has_its_own (void)
{
  static const double tilts[] = { .25, 0, .25, .5, 0, .25, 0, 2, 2.25, 2, 2.25, 2.5, 2, 2.25 };
  g_autoptr (GArray) points = make_points (tilts, G_N_ELEMENTS (tilts));
  g_autoptr (KeelBalanceSeries) series = make_series (points, FIRST_DAY + 7 * 7);

  g_assert_cmpuint (series->segments->len, ==, 2);
  g_assert_cmpuint (series->now.first, ==, 7);
  g_assert_cmpuint (series->now.n_points, ==, 7);
  g_assert_cmpuint (series->ranges->len, ==, 4);
  g_assert_cmpuint (g_array_index (series->ranges, KeelKnownRange, 0).point, ==, 5);
  g_assert_cmpuint (g_array_index (series->ranges, KeelKnownRange, 2).point, ==, 12);
  g_assert_cmpfloat (series->range.centre, >, 1.5);
  for (guint i = 0; i < series->unusual->len; i++)
    g_assert_false (g_array_index (series->unusual, gboolean, i));
}

static void
an_older_segment_keeps_its_last_review (void)
{
  static const double tilts[] = { -2, -1.75, -1.5, -1.25, -1, -.75, -.5, -.25, 0, .25, .5, .75, 1, 1.25 };
  KeelPoint latest = { FIRST_DAY + 200, 0 };
  g_autoptr (GArray) points = make_points (tilts, G_N_ELEMENTS (tilts));
  g_autoptr (KeelBalanceSeries) series = NULL;
  const KeelSegmentTrend *line;

  g_array_append_val (points, latest);
  series = make_series (points, KEEL_DAY_NONE);
  g_assert_cmpuint (series->segments->len, ==, 2);
  g_assert_cmpuint (series->trends->len, ==, 1);
  line = &g_array_index (series->trends, KeelSegmentTrend, 0);
  g_assert_cmpuint (line->trend.n_points, ==, 12);
  g_assert_cmpint (line->trend.state, ==, KEEL_TREND_REVIEW);
  g_assert_cmpint (series->trend.state, ==, KEEL_TREND_EARLY);
  g_assert_cmpuint (series->now.n_points, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/balance-series/of-no-points-nothing-is-said", of_no_points_nothing_is_said);
  g_test_add_func ("/core/balance-series/ranges-marks-and-lines-are-those-of-the-method",
                   ranges_marks_and_lines_are_those_of_the_method);
  g_test_add_func ("/core/balance-series/each-segment-has-its-own", each_segment_has_its_own);
  g_test_add_func ("/core/balance-series/an-older-segment-keeps-its-last-review",
                   an_older_segment_keeps_its_last_review);

  return g_test_run ();
}
