/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-template-choice.h"

static const KeelProgrammeTemplate templates[] = {
  { "AP-M-more", "AP", KEEL_SIDE_MANAGING, FALSE, "it rains", "plan" },
  { "AP-M-less", "AP", KEEL_SIDE_MANAGING, TRUE, "it rains", "stop" },
  { "AP-L-more", "AP", KEEL_SIDE_LEADING, FALSE, "it rains", "tell" },
  { "AP-L-less", "AP", KEEL_SIDE_LEADING, TRUE, "it rains", "listen" },
  { "CU-L-more", "CU", KEEL_SIDE_LEADING, FALSE, "it rains", "ask" },
};

static void
templates_suit_a_goal (void)
{
  static const struct
  {
    const char *measure;
    gboolean    is_less;
    const char *suits;
  } cases[] = {
    { "AP-L", FALSE, " AP-L-more" },
    { "AP-L", TRUE, " AP-L-less" },
    { "CU-L", TRUE, "" },
    { "L", FALSE, " AP-L-more CU-L-more" },
    { "M", TRUE, " AP-M-less" },
    { "T", FALSE, " AP-M-less AP-L-more CU-L-more" },
    { "T", TRUE, " AP-M-more AP-L-less" },
    { "V", TRUE, " AP-M-more AP-M-less AP-L-more AP-L-less CU-L-more" },
    { NULL, FALSE, " AP-M-more AP-M-less AP-L-more AP-L-less CU-L-more" },
    { "odd", FALSE, " AP-M-more AP-M-less AP-L-more AP-L-less CU-L-more" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) suits = g_string_new (NULL);

      for (guint j = 0; j < G_N_ELEMENTS (templates); j++)
        if (keel_template_suits (&templates[j], cases[i].measure, cases[i].is_less))
          g_string_append_printf (suits, " %s", templates[j].id);
      g_assert_cmpstr (suits->str, ==, cases[i].suits);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/template-choice/templates-suit-a-goal", templates_suit_a_goal);

  return g_test_run ();
}
