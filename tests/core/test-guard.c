/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-guard.h"

static void
neighbours_are_compared (void)
{
  static const struct
  {
    double residuals[8];
    guint  n;
    guint  split;
    double correlation;
    double phi;
  } cases[] = {
    { { 1, 1, -1, -1 }, 4, 0, 0.25, 0.6 },
    { { 1, 1, -1, -1 }, 4, 2, 0.5, 0.6 },
    { { 1, -1, 1, -1 }, 4, 0, -0.75, 0 },
    { { 1, 0, -1, 0, 1, 0, -1, 0 }, 8, 0, 0, 0.125 },
    { { 1, 0, -1, 0, 1, 0, -1, 0 }, 8, 4, 0, 0.25 },
    /* Next to nothing left: nothing depends on anything. */
    { { 0, 1e-6, 0, -1e-6 }, 4, 0, 0, 0 },
    { { 0 }, 8, 0, 0, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double correlation = 99;
      double phi = keel_guard_get_phi (cases[i].residuals, cases[i].n, cases[i].split, &correlation);

      g_assert_cmpfloat_with_epsilon (correlation, cases[i].correlation, 1e-12);
      g_assert_cmpfloat_with_epsilon (phi, cases[i].phi, 1e-12);
    }
}

static void
dependence_makes_less_sure (void)
{
  g_assert_cmpfloat (keel_guard_p (5, 0, 0), ==, 1);
  g_assert_cmpfloat (keel_guard_p (-1, 10, 0), ==, 1);
  g_assert_cmpfloat (keel_guard_p (0, 10, 0), ==, 1);
  g_assert_cmpfloat_with_epsilon (keel_guard_p (1.959963984540054, 1, 0), 0.05, 1e-12);
  /* Four times the variance, half the distance in deviations. */
  g_assert_cmpfloat_with_epsilon (keel_guard_p (2 * 1.959963984540054, 1, 0.6), 0.05, 1e-12);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/guard/neighbours-are-compared", neighbours_are_compared);
  g_test_add_func ("/core/guard/dependence-makes-less-sure", dependence_makes_less_sure);

  return g_test_run ();
}
