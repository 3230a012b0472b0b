/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-content-id.h"

#define FORTY_EIGHT "abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLMNOPQ-123"

static void
ids_are_told_from_others (void)
{
  static const struct
  {
    const char *text;
    gboolean    is_id;
  } cases[] = {
    { "P1", TRUE },
    { "AP-M1", TRUE },
    { "kotter-1990", TRUE },
    { "-", TRUE },
    { "7", TRUE },
    { FORTY_EIGHT, TRUE },
    { FORTY_EIGHT "4", FALSE },
    { "", FALSE },
    { NULL, FALSE },
    { "a b", FALSE },
    { "a_b", FALSE },
    { "a.b", FALSE },
    { "../etc", FALSE },
    { "a/b", FALSE },
    { "a\n", FALSE },
    { "é", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (keel_content_id_is_valid (cases[i].text), ==, cases[i].is_id);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/content-id/ids-are-told-from-others", ids_are_told_from_others);

  return g_test_run ();
}
