/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-ewma.h"

#include <math.h>

#include "vectors-fixture.h"

static void
assert_line (JsonObject      *expect,
             const char      *member,
             const KeelPoint *points,
             guint            n_points,
             double           days,
             double           epsilon)
{
  guint n_expected;
  g_autofree double *expected = vectors_get_numbers (expect, member, &n_expected);
  g_autofree double *values = g_new (double, n_points);

  g_assert_cmpuint (n_expected, ==, n_points);
  keel_ewma (points, n_points, days, values);
  for (guint i = 0; i < n_points; i++)
    g_assert_cmpfloat_with_epsilon (values[i], expected[i], epsilon);
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
      KeelSeries series = vectors_get_series (vector);

      assert_line (vector, "ewma28", series.points, series.n_points, KEEL_EWMA_DAYS, 1e-6);
      g_free ((KeelPoint *) series.points);
    }
}

/* NIST/SEMATECH e-Handbook, 6.3.2.4: a weight of 0.3 a step, and a start of 50. */
static void
the_published_example_is_met (void)
{
  g_autoptr (JsonObject) vectors = vectors_new ();
  JsonObject *example = json_object_get_object_member (json_object_get_object_member (vectors, "published"),
                                                       "NIST_6.3.2.4_ewma");
  guint n;
  g_autofree double *data = vectors_get_numbers (example, "data", &n);
  g_autofree KeelPoint *points = g_new (KeelPoint, n + 1);
  double days = -1 / log (0.7);

  points[0] = (KeelPoint) { 0, json_object_get_double_member (example, "start") };
  for (guint i = 0; i < n; i++)
    points[i + 1] = (KeelPoint) { i + 1, data[i] };

  vectors_assert_near (example, "tau_days", days);
  assert_line (example, "got", points, n + 1, days, 5.1e-5);
  assert_line (example, "published", points, n + 1, days, 0.005 + 1e-9);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/ewma/every-vector-is-met", every_vector_is_met);
  g_test_add_func ("/core/ewma/the-published-example-is-met", the_published_example_is_met);

  return g_test_run ();
}
