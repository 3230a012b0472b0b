/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-number-words.h"

#include <string.h>

static void
a_sign_stays_before_its_number (void)
{
  static const struct
  {
    double      value;
    int         n_decimals;
    const char *says;
  } cases[] = {
    { 0.66, 1, "\u200e+0.7" },
    { -1.55, 1, "\u200e−1.6" },
    { -2, 0, "\u200e−2" },
    { 3, 0, "\u200e+3" },
    { -0.05, 1, "\u200e−0.1" },
    { 0, 1, "0.0" },
    { -0.0, 1, "0.0" },
    { -0.04, 1, "0.0" },
    { 0.04, 1, "0.0" },
    { -0.4, 0, "0" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *says = keel_number_words_signed (cases[i].value, cases[i].n_decimals);

      g_assert_cmpstr (says, ==, cases[i].says);
    }
}

/* Nothing but the mark is of a direction that a paragraph from right to left would not
 * change: it is there, once, and first. */
static void
the_mark_comes_first (void)
{
  for (int i = -30; i <= 30; i++)
    {
      g_autofree char *says = keel_number_words_signed (i / 10.0, 1);

      g_assert_cmpint (g_str_has_prefix (says, "\u200e"), ==, i != 0);
      g_assert_true (strstr (says, "\u200e") == (i != 0 ? says : NULL));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/number-words/a-sign-stays-before-its-number", a_sign_stays_before_its_number);
  g_test_add_func ("/core/number-words/the-mark-comes-first", the_mark_comes_first);

  return g_test_run ();
}
