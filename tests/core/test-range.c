/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-range.h"

#include <math.h>

#include "model-fixture.h"
#include "vectors-fixture.h"

static void
check_range (JsonObject      *expect,
             const KeelPoint *points,
             guint            n_points,
             double           resolution)
{
  KeelRange range;
  JsonObject *next;

  if (!keel_range_of (points, n_points, resolution, &range))
    {
      vectors_assert_null (expect, "next_range");
      return;
    }

  next = json_object_get_object_member (expect, "next_range");
  vectors_assert_integer (next, "b", range.n_points);
  vectors_assert_near (next, "centre", range.centre);
  vectors_assert_near (next, "sd", range.deviation);
  vectors_assert_near (next, "s", range.spread);
  vectors_assert_integer (next, "floored", range.is_floored);
  vectors_assert_near (next, "half", range.half);
  vectors_assert_near (next, "lower", range.lower);
  vectors_assert_near (next, "upper", range.upper);
}

static void
check_segment (JsonObject       *expect,
               const KeelSeries *series)
{
  JsonArray *bounds = json_object_get_array_member (expect, "range");
  guint first = (guint) json_array_get_int_element (bounds, 0);
  guint n_points = (guint) json_array_get_int_element (bounds, 1) - first;
  g_autoptr (GArray) unusual = keel_range_list_unusual (series->points + first, n_points, series->resolution);
  JsonArray *expected = json_object_get_array_member (expect, "unusual");

  check_range (expect, series->points + first, n_points, series->resolution);
  g_assert_cmpuint (unusual->len, ==, json_array_get_length (expected));
  for (guint i = 0; i < unusual->len; i++)
    g_assert_cmpint (first + g_array_index (unusual, guint, i), ==, json_array_get_int_element (expected, i));
}

static void
every_vector_is_met (void)
{
  g_autoptr (JsonObject) vectors = vectors_new ();
  JsonObject *all = json_object_get_object_member (vectors, "series");
  g_autoptr (GList) names = json_object_get_members (all);

  for (GList *name = names; name; name = name->next)
    {
      JsonObject *vector = json_object_get_object_member (all, name->data);
      JsonArray *segments = json_object_get_array_member (vector, "per_segment");
      KeelSeries series = vectors_get_series (vector);

      for (guint i = 0; i < json_array_get_length (segments); i++)
        check_segment (json_array_get_object_element (segments, i), &series);
      g_free ((KeelPoint *) series.points);
    }
}

static void
the_quantiles_are_those_of_the_vectors (void)
{
  g_autoptr (JsonObject) vectors = vectors_new ();
  JsonObject *quantiles = json_object_get_object_member (vectors, "T9973");
  double values[40];
  g_autofree KeelPoint *points = NULL;
  KeelRange range;

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    values[i] = i % 2 == 0 ? 1 : -1;
  points = vectors_make_points (values, G_N_ELEMENTS (values));

  g_assert_cmpuint (json_object_get_size (quantiles), ==, 19);
  for (guint b = 6; b <= 24; b++)
    {
      g_autofree char *name = g_strdup_printf ("%u", b);

      g_assert_true (keel_range_of (points, b, 0.25, &range));
      vectors_assert_near (quantiles, name, range.half / range.spread / sqrt (1 + 1.0 / b));
    }
}

static void
there_is_none_before_six_points (void)
{
  static const double values[] = { 1, 2, 3, 4, 5, 6 };
  g_autofree KeelPoint *points = vectors_make_points (values, 6);
  KeelRange range = { .n_points = 99 };

  for (guint n = 0; n < 6; n++)
    g_assert_false (keel_range_of (points, n, 0.25, &range));
  g_assert_cmpuint (range.n_points, ==, 99);
  g_assert_true (keel_range_of (points, 6, 0.25, &range));
}

static void
after_twenty_four_points_it_stays (void)
{
  double values[40];
  g_autofree KeelPoint *points = NULL;
  KeelRange first;
  KeelRange later;

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    values[i] = i < 24 ? i % 3 : 100;
  points = vectors_make_points (values, G_N_ELEMENTS (values));

  g_assert_true (keel_range_of (points, 24, 0.25, &first));
  g_assert_true (keel_range_of (points, 40, 0.25, &later));
  g_assert_cmpfloat (first.half, ==, later.half);
  g_assert_cmpfloat (first.centre, ==, later.centre);
}

static void
a_bound_is_not_unusual (void)
{
  const KeelRange range = { .centre = 1, .half = 0.5 };

  g_assert_false (keel_range_is_unusual (&range, 1.5));
  g_assert_false (keel_range_is_unusual (&range, 0.5 - 1e-10));
  g_assert_true (keel_range_is_unusual (&range, 1.5 + 1e-8));
  g_assert_true (keel_range_is_unusual (&range, 0.5 - 1e-8));
}

/* Each point is judged by the range of those before it. */
static void
assert_marks (const KeelPoint *points,
              guint            n_points,
              GArray          *marks)
{
  guint n_marks = 0;

  for (guint i = 0; i < n_points; i++)
    {
      KeelRange range;

      if (keel_range_of (points, i, 0.25, &range) && keel_range_is_unusual (&range, points[i].value))
        g_assert_cmpuint (g_array_index (marks, guint, n_marks++), ==, i);
    }

  g_assert_cmpuint (n_marks, ==, marks->len);
}

/* A mark never changes. */
static void
history_is_not_rewritten (void)
{
  guint n_rounds = model_rounds (500);
  guint n_marks = 0;

  for (guint i = 0; i < n_rounds; i++)
    {
      double values[60];
      g_autofree KeelPoint *points = NULL;
      g_autoptr (GArray) all = NULL;

      for (guint j = 0; j < G_N_ELEMENTS (values); j++)
        values[j] = model_random (5) / 4.0 + (model_random (15) == 0 ? 3 : 0);
      points = vectors_make_points (values, G_N_ELEMENTS (values));
      all = keel_range_list_unusual (points, G_N_ELEMENTS (values), 0.25);
      n_marks += all->len;
      assert_marks (points, G_N_ELEMENTS (values), all);

      for (guint n = 0; n < G_N_ELEMENTS (values); n++)
        {
          g_autoptr (GArray) then = keel_range_list_unusual (points, n, 0.25);

          for (guint j = 0; j < then->len; j++)
            g_assert_cmpuint (g_array_index (then, guint, j), ==, g_array_index (all, guint, j));
          if (then->len < all->len)
            g_assert_cmpuint (g_array_index (all, guint, then->len), >=, n);
        }
    }

  g_assert_cmpuint (n_marks, >, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/range/every-vector-is-met", every_vector_is_met);
  g_test_add_func ("/core/range/the-quantiles-are-those-of-the-vectors",
                   the_quantiles_are_those_of_the_vectors);
  g_test_add_func ("/core/range/there-is-none-before-six-points", there_is_none_before_six_points);
  g_test_add_func ("/core/range/after-twenty-four-points-it-stays", after_twenty_four_points_it_stays);
  g_test_add_func ("/core/range/a-bound-is-not-unusual", a_bound_is_not_unusual);
  g_test_add_func ("/core/range/history-is-not-rewritten", history_is_not_rewritten);

  return g_test_run ();
}
