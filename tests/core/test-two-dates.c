/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-two-dates.h"

#include "vectors-fixture.h"

static void
check_segment (JsonObject       *expect,
               const KeelSeries *series)
{
  JsonArray *bounds = json_object_get_array_member (expect, "range");
  guint first = (guint) json_array_get_int_element (bounds, 0);
  guint n_points = (guint) json_array_get_int_element (bounds, 1) - first;
  double smallest = -1;

  if (keel_two_dates_get_smallest (series->points + first, n_points, series->resolution, &smallest))
    vectors_assert_near (expect, "notable", smallest);
  else
    {
      vectors_assert_null (expect, "notable");
      g_assert_cmpfloat (smallest, ==, -1);
      g_assert_cmpuint (n_points, <, 8);
    }
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
just_as_much_is_a_difference (void)
{
  g_assert_true (keel_two_dates_differ (0, 1.25, 1.25));
  g_assert_true (keel_two_dates_differ (1.25, 0, 1.25));
  g_assert_true (keel_two_dates_differ (0.1 + 0.2, 0, 0.3));
  g_assert_true (keel_two_dates_differ (0, 0.3, 0.1 + 0.2));
  g_assert_false (keel_two_dates_differ (0, 1.24, 1.25));
  g_assert_false (keel_two_dates_differ (1, 1, 1.25));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/two-dates/every-vector-is-met", every_vector_is_met);
  g_test_add_func ("/core/two-dates/just-as-much-is-a-difference", just_as_much_is_a_difference);

  return g_test_run ();
}
