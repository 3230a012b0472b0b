/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-trend.h"

#include <math.h>

#include "model-fixture.h"
#include "vectors-fixture.h"

static const char * const states[] = { "early", "interim", "review" };
static const char * const verdicts[] = { "none", "small", "possible", "clear" };

static void
check_trend (JsonObject      *expect,
             const KeelTrend *trend)
{
  vectors_assert_string (expect, "state", states[trend->state]);
  vectors_assert_integer (expect, "n", trend->n_points);
  if (trend->state == KEEL_TREND_EARLY)
    {
      vectors_assert_null (expect, "verdict");
      return;
    }

  vectors_assert_integer (expect, "S", trend->s);
  vectors_assert_p (expect, "p_exact", trend->p_exact);
  vectors_assert_near (expect, "r1", trend->correlation);
  vectors_assert_near (expect, "phi", trend->phi);
  vectors_assert_p (expect, "p_guard", trend->p_guard);
  vectors_assert_p (expect, "p", trend->p);
  vectors_assert_near (expect, "slope_per_28d", trend->slope * 28);
  vectors_assert_near (expect, "lo_28d", trend->slope_low * 28);
  vectors_assert_near (expect, "hi_28d", trend->slope_high * 28);
  vectors_assert_near (expect, "intercept", trend->intercept);
  vectors_assert_near (expect, "change_over_span", trend->change);
  vectors_assert_string (expect, "verdict", verdicts[trend->verdict]);
}

static void
check_vector (JsonObject *vector)
{
  JsonArray *segments = json_object_get_array_member (vector, "per_segment");
  KeelSeries series = vectors_get_series (vector);

  for (guint i = 0; i < json_array_get_length (segments); i++)
    {
      JsonObject *segment = json_array_get_object_element (segments, i);
      JsonArray *bounds = json_object_get_array_member (segment, "range");
      guint first = (guint) json_array_get_int_element (bounds, 0);
      guint n_points = (guint) json_array_get_int_element (bounds, 1) - first;
      KeelTrend trend = keel_trend_of (series.points + first, n_points, series.meaningful);

      check_trend (json_object_get_object_member (segment, "trend"), &trend);
    }

  if (json_object_has_member (vector, "trend_at_12"))
    {
      KeelTrend trend = keel_trend_of (series.points, 12, series.meaningful);

      check_trend (json_object_get_object_member (vector, "trend_at_12"), &trend);
    }
  g_free ((KeelPoint *) series.points);
}

static void
every_vector_is_met (void)
{
  g_autoptr (JsonObject) vectors = vectors_new ();
  JsonObject *all = json_object_get_object_member (vectors, "series");
  g_autoptr (GList) names = json_object_get_members (all);

  for (GList *name = names; name; name = name->next)
    check_vector (json_object_get_object_member (all, name->data));
}

/* A steady rise of a quarter step a week, of @n_points in @n_days. */
static KeelTrend
make_rise (guint n_points,
           guint n_days)
{
  g_autofree KeelPoint *points = g_new (KeelPoint, n_points);

  for (guint i = 0; i < n_points; i++)
    points[i] = (KeelPoint) { 1000 + (n_points > 1 ? i * n_days / (n_points - 1) : 0), 0.25 * i };

  return keel_trend_of (points, n_points, 0.5);
}

static void
there_is_a_verdict_at_reviews_alone (void)
{
  for (guint n = 0; n <= 150; n++)
    {
      KeelTrend trend = make_rise (n, 7 * MAX (n, 1));
      gboolean is_review = n == 8 || (n > 0 && n % 12 == 0);

      if (n < 8)
        g_assert_cmpint (trend.state, ==, KEEL_TREND_EARLY);
      else
        g_assert_cmpint (trend.state, ==, is_review ? KEEL_TREND_REVIEW : KEEL_TREND_INTERIM);
      g_assert_cmpint (trend.verdict, ==, is_review ? KEEL_VERDICT_CLEAR : KEEL_VERDICT_NONE);
      g_assert_cmpint (keel_trend_get_last_review (n) == n && n > 0, ==, is_review);
    }
}

static void
the_last_review_stands (void)
{
  static const struct
  {
    guint n_points;
    guint last;
    guint next;
  } cases[] = {
    { 0, 0, 8 }, { 7, 0, 8 }, { 8, 8, 12 }, { 11, 8, 12 }, { 12, 12, 24 }, { 23, 12, 24 }, { 24, 24, 36 },
    { 47, 36, 48 }, { 100, 96, 108 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpuint (keel_trend_get_last_review (cases[i].n_points), ==, cases[i].last);
      g_assert_cmpuint (keel_trend_get_next_review (cases[i].n_points), ==, cases[i].next);
    }
}

static void
six_weeks_are_needed (void)
{
  g_assert_cmpint (make_rise (12, 41).state, ==, KEEL_TREND_EARLY);
  g_assert_cmpint (make_rise (12, 42).state, ==, KEEL_TREND_REVIEW);
  g_assert_cmpint (make_rise (8, 42).state, ==, KEEL_TREND_REVIEW);
  g_assert_cmpint (make_rise (7, 420).state, ==, KEEL_TREND_EARLY);
  g_assert_cmpint (make_rise (12, 41).verdict, ==, KEEL_VERDICT_NONE);
}

static void
the_line_goes_through_what_is_straight (void)
{
  KeelTrend trend = make_rise (12, 77);

  g_assert_cmpfloat_with_epsilon (trend.slope * 28, 1, 1e-9);
  g_assert_cmpfloat_with_epsilon (trend.slope_low, trend.slope, 1e-9);
  g_assert_cmpfloat_with_epsilon (trend.slope_high, trend.slope, 1e-9);
  g_assert_cmpfloat_with_epsilon (trend.change, 2.75, 1e-9);
  g_assert_cmpfloat_with_epsilon (keel_trend_get_value (&trend, 1000), 0, 1e-6);
  g_assert_cmpfloat_with_epsilon (keel_trend_get_value (&trend, 1077), 2.75, 1e-6);
}

/* Mirrored, moved in time and stretched, a series tells the same. */
static void
the_laws_hold (void)
{
  guint n_rounds = model_rounds (300);

  for (guint i = 0; i < n_rounds; i++)
    {
      KeelPoint points[72];
      KeelPoint mirrored[72];
      KeelPoint moved[72];
      guint n = 8 + model_random (65);
      KeelTrend trend, mirror, move;

      for (guint j = 0; j < n; j++)
        {
          points[j].day = (j > 0 ? points[j - 1].day : 0) + 5 + model_random (20);
          points[j].value = model_random (9) / 4.0 + model_random (2) * j / 40.0;
          mirrored[j] = (KeelPoint) { points[j].day, -points[j].value };
          moved[j] = (KeelPoint) { points[j].day + 739000, points[j].value + 1 };
        }
      trend = keel_trend_of (points, n, 0.5);
      mirror = keel_trend_of (mirrored, n, 0.5);
      move = keel_trend_of (moved, n, 0.5);

      g_assert_cmpint (mirror.s, ==, -trend.s);
      g_assert_cmpfloat_with_epsilon (mirror.slope, -trend.slope, 1e-12);
      g_assert_cmpfloat_with_epsilon (mirror.slope_low, -trend.slope_high, 1e-12);
      g_assert_cmpfloat_with_epsilon (mirror.p, trend.p, 1e-9);
      g_assert_cmpint (mirror.verdict, ==, trend.verdict);
      g_assert_cmpfloat_with_epsilon (move.slope, trend.slope, 1e-12);
      g_assert_cmpfloat_with_epsilon (move.p, trend.p, 1e-9);
      g_assert_cmpfloat (trend.slope_low, <=, trend.slope);
      g_assert_cmpfloat (trend.slope, <=, trend.slope_high);
      g_assert_cmpfloat (trend.p, <=, 1);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/trend/every-vector-is-met", every_vector_is_met);
  g_test_add_func ("/core/trend/there-is-a-verdict-at-reviews-alone", there_is_a_verdict_at_reviews_alone);
  g_test_add_func ("/core/trend/the-last-review-stands", the_last_review_stands);
  g_test_add_func ("/core/trend/six-weeks-are-needed", six_weeks_are_needed);
  g_test_add_func ("/core/trend/the-line-goes-through-what-is-straight",
                   the_line_goes_through_what_is_straight);
  g_test_add_func ("/core/trend/the-laws-hold", the_laws_hold);

  return g_test_run ();
}
