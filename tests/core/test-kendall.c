/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-kendall.h"

#include <math.h>

#include "model-fixture.h"
#include "vectors-fixture.h"

static void
every_vector_is_met (void)
{
  g_autoptr (JsonObject) vectors = vectors_new ();
  JsonArray *cases = json_object_get_array_member (vectors, "kendall_exact");

  g_assert_cmpuint (json_array_get_length (cases), ==, 4);
  for (guint i = 0; i < json_array_get_length (cases); i++)
    {
      JsonObject *vector = json_array_get_object_element (cases, i);
      guint n;
      g_autofree double *values = vectors_get_numbers (vector, "y", &n);
      KeelKendall test = keel_kendall_of (values, n);

      vectors_assert_integer (vector, "S", test.s);
      vectors_assert_p (vector, "p", test.p);
    }
}

static void
published_examples_are_met (void)
{
  g_autoptr (JsonObject) vectors = vectors_new ();
  JsonObject *published = json_object_get_object_member (vectors, "published");
  JsonObject *holy_cross = json_object_get_object_member (published, "HolyCross_MannKendall");
  JsonObject *tuna = json_object_get_object_member (published, "HollanderWolfe_tuna_Kendall");
  guint n;
  g_autofree double *by_hand = vectors_get_numbers (holy_cross, "data", &n);
  KeelKendall test = keel_kendall_of (by_hand, n);
  g_autofree double *lightness = NULL;

  vectors_assert_integer (holy_cross, "S", test.s);
  vectors_assert_near (holy_cross, "var", test.variance);
  vectors_assert_near (holy_cross, "Z", (test.s - 1) / sqrt (test.variance));
  vectors_assert_p (holy_cross, "exact_p_two_sided", test.p);

  lightness = vectors_get_numbers (tuna, "y_in_order_of_x", &n);
  test = keel_kendall_of (lightness, n);
  vectors_assert_integer (tuna, "S", test.s);
  vectors_assert_p (tuna, "p_two_sided", test.p);
}

/* Against all orders, one by one. */

typedef struct
{
  double values[7];
  guint  n;
  int    s;
  guint  n_orders;
  guint  n_extreme;
} Orders;

static int
sum_signs (const double *values,
           guint         n)
{
  int s = 0;

  for (guint i = 0; i < n; i++)
    for (guint j = i + 1; j < n; j++)
      s += (values[j] > values[i]) - (values[j] < values[i]);

  return s;
}

static void
visit_orders (Orders *orders,
              guint   from)
{
  if (from == orders->n)
    {
      orders->n_orders++;
      orders->n_extreme += ABS (sum_signs (orders->values, orders->n)) >= ABS (orders->s) ? 1 : 0;
      return;
    }

  for (guint i = from; i < orders->n; i++)
    {
      double first = orders->values[i];

      orders->values[i] = orders->values[from];
      orders->values[from] = first;
      visit_orders (orders, from + 1);
      orders->values[from] = orders->values[i];
      orders->values[i] = first;
    }
}

static void
p_is_the_share_of_orders (void)
{
  guint n_rounds = model_rounds (200);

  for (guint i = 0; i < n_rounds; i++)
    {
      Orders orders = { .n = 1 + model_random (7) };
      guint n_steps = 1 + model_random (7);
      KeelKendall test;

      for (guint j = 0; j < orders.n; j++)
        orders.values[j] = model_random (n_steps) / 4.0;
      test = keel_kendall_of (orders.values, orders.n);
      orders.s = sum_signs (orders.values, orders.n);
      visit_orders (&orders, 0);

      g_assert_cmpint (test.s, ==, orders.s);
      g_assert_cmpfloat_with_epsilon (test.p, (double) orders.n_extreme / orders.n_orders, 1e-12);
    }
}

/* The two orders that rise and fall without a break are 2 of n! / (product of t!). */
static void
sixty_values_keep_their_digits (void)
{
  static const guint group_sizes[] = { 1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30 };

  for (gsize i = 0; i < G_N_ELEMENTS (group_sizes); i++)
    {
      double values[60];
      guint size = group_sizes[i];
      double log_p = log (2) - lgamma (61) + 60.0 / size * lgamma (size + 1);
      KeelKendall test;

      for (guint j = 0; j < 60; j++)
        values[j] = j / size;

      test = keel_kendall_of (values, 60);
      g_assert_cmpint (test.s, ==, (int) (60 * (60 - size) / 2));
      g_assert_cmpfloat_with_epsilon (log (test.p) / log_p, 1, 1e-12);
    }
}

static void
what_cannot_vary_tells_nothing (void)
{
  double values[100];
  KeelKendall test;

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    values[i] = -0.5;

  for (guint n = 0; n <= G_N_ELEMENTS (values); n++)
    {
      test = keel_kendall_of (values, n);
      g_assert_cmpint (test.s, ==, 0);
      g_assert_cmpfloat (test.variance, ==, 0);
      g_assert_cmpfloat (test.p, ==, 1);
    }
}

static double
get_normal_p (const KeelKendall *test)
{
  return erfc (MAX (ABS (test->s) - 1, 0) / sqrt (2 * test->variance));
}

/* Exact up to 60, normal beyond: no jump, and a probability in any case. */
static void
the_normal_takes_over_smoothly (void)
{
  guint n_rounds = model_rounds (50);

  for (guint i = 0; i < n_rounds; i++)
    {
      double values[61];
      KeelKendall exact;
      KeelKendall normal;

      for (guint j = 0; j < 61; j++)
        values[j] = model_random (12) / 4.0 + j / 60.0;

      exact = keel_kendall_of (values, 60);
      normal = keel_kendall_of (values, 61);
      g_assert_cmpfloat (exact.p, >, 0);
      g_assert_cmpfloat (exact.p, <=, 1);
      g_assert_cmpfloat_with_epsilon (exact.p, get_normal_p (&exact), 2e-3);
      g_assert_cmpfloat_with_epsilon (normal.p, get_normal_p (&normal), 1e-12);
    }
}

static void
a_hair_is_a_tie (void)
{
  static const double values[] = { 1 / 3.0, 1 - 2 / 3.0, 1 / 3.0 + 1e-10, 0.5 };

  g_assert_cmpint (keel_kendall_of (values, 4).s, ==, 3);
  g_assert_cmpfloat_with_epsilon (keel_kendall_of (values, 4).p, 0.5, 1e-12);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/kendall/every-vector-is-met", every_vector_is_met);
  g_test_add_func ("/core/kendall/published-examples-are-met", published_examples_are_met);
  g_test_add_func ("/core/kendall/p-is-the-share-of-orders", p_is_the_share_of_orders);
  g_test_add_func ("/core/kendall/sixty-values-keep-their-digits", sixty_values_keep_their_digits);
  g_test_add_func ("/core/kendall/what-cannot-vary-tells-nothing", what_cannot_vary_tells_nothing);
  g_test_add_func ("/core/kendall/the-normal-takes-over-smoothly", the_normal_takes_over_smoothly);
  g_test_add_func ("/core/kendall/a-hair-is-a-tie", a_hair_is_a_tie);

  return g_test_run ();
}
