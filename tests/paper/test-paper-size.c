/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-paper-size.h"

static void
each_place_has_its_paper (void)
{
  static const struct
  {
    const char *locale;
    double      width;
  } cases[] = {
    { "en_US.UTF-8", 612 }, { "fr_CA", 612 }, { "es_MX.UTF-8@x", 612 }, { "en_GB.UTF-8", 595.276 },
    { "de_DE", 595.276 }, { "C.UTF-8", 595.276 }, { "C", 595.276 }, { "en_", 595.276 }, { "", 595.276 },
    { NULL, 595.276 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelPaper paper = keel_paper_for_locale (cases[i].locale);

      g_assert_cmpfloat_with_epsilon (paper.width, cases[i].width, 0.001);
      g_assert_cmpfloat (paper.height, >, paper.width);
      g_assert_false (paper.is_rtl);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/paper-size/each-place-has-its-paper", each_place_has_its_paper);

  return g_test_run ();
}
