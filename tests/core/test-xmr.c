/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-xmr.h"

#include "vectors-fixture.h"

/* NIST/SEMATECH e-Handbook, 6.3.2.2. */
static void
the_published_example_is_met (void)
{
  g_autoptr (JsonObject) vectors = vectors_new ();
  JsonObject *example = json_object_get_object_member (json_object_get_object_member (vectors, "published"),
                                                       "NIST_6.3.2.2_individuals");
  JsonObject *got = json_object_get_object_member (example, "got");
  guint n;
  g_autofree double *data = vectors_get_numbers (example, "data", &n);
  g_autofree KeelPoint *points = vectors_make_points (data, n);
  KeelXmr xmr;

  g_assert_true (keel_xmr_of (points, n, &xmr));
  vectors_assert_near (got, "centre", xmr.centre);
  vectors_assert_near (got, "mrbar", xmr.mean_step);
  vectors_assert_near (got, "lower", xmr.lower);
  vectors_assert_near (got, "upper", xmr.upper);
  g_assert_cmpfloat_with_epsilon (xmr.step_limit, 3.267 * 1.8777777777777784, 1e-9);
}

static void
two_points_are_needed (void)
{
  static const double values[] = { 1, 2 };
  g_autofree KeelPoint *points = vectors_make_points (values, 2);
  KeelXmr xmr = { .centre = 99 };

  g_assert_false (keel_xmr_of (points, 0, &xmr));
  g_assert_false (keel_xmr_of (points, 1, &xmr));
  g_assert_cmpfloat (xmr.centre, ==, 99);
  g_assert_true (keel_xmr_of (points, 2, &xmr));
  g_assert_cmpfloat (xmr.centre, ==, 1.5);
  g_assert_cmpfloat (xmr.mean_step, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/xmr/the-published-example-is-met", the_published_example_is_met);
  g_test_add_func ("/core/xmr/two-points-are-needed", two_points_are_needed);

  return g_test_run ();
}
