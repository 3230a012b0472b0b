/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-median.h"

static void
the_middle_is_found (void)
{
  static const struct
  {
    double values[6];
    guint  n;
    double median;
  } cases[] = {
    { { 3 }, 1, 3 },
    { { 4, 1 }, 2, 2.5 },
    { { 3, -1, 2 }, 3, 2 },
    { { 3, 3, 1, 1 }, 4, 2 },
    { { 5, 1, 4, 1, 3, 9 }, 6, 3.5 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double values[6];

      memcpy (values, cases[i].values, sizeof values);
      g_assert_cmpfloat (keel_median (values, cases[i].n), ==, cases[i].median);
      for (guint j = 1; j < cases[i].n; j++)
        g_assert_cmpfloat (values[j - 1], <=, values[j]);
      g_assert_cmpfloat (keel_median_of_sorted (values, cases[i].n), ==, cases[i].median);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/median/the-middle-is-found", the_middle_is_found);

  return g_test_run ();
}
