/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-verdict.h"

static void
certainty_and_size_decide (void)
{
  static const struct
  {
    double      p;
    double      change;
    KeelVerdict verdict;
  } cases[] = {
    { 0, 0.5, KEEL_VERDICT_CLEAR },
    { 0.00999, -0.5, KEEL_VERDICT_CLEAR },
    { 0.00999, 0.5 - 1e-12, KEEL_VERDICT_CLEAR },
    { 0.00999, 0.4999, KEEL_VERDICT_SMALL },
    { 0.01, 0.5, KEEL_VERDICT_POSSIBLE },
    { 0.04999, -2, KEEL_VERDICT_POSSIBLE },
    { 0.04999, -0.4, KEEL_VERDICT_SMALL },
    { 0.04999, 0, KEEL_VERDICT_SMALL },
    { 0.05, 6, KEEL_VERDICT_NONE },
    { 1, 6, KEEL_VERDICT_NONE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (keel_verdict_of (cases[i].p, cases[i].change, 0.5), ==, cases[i].verdict);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/verdict/certainty-and-size-decide", certainty_and_size_decide);

  return g_test_run ();
}
