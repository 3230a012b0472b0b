/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-sieve.h"

static void
keeps_the_best (void)
{
  static const struct
  {
    const char *words[3];
    guint       limit;
    const char *titles[6];   /* as found; "-": it has none */
    const char *best;        /* their places in it */
  } cases[] = {
    { { "harbour" }, 5, { NULL }, "" },
    { { "harbour" }, 5, { "-", "The harbour", "Harbour day", "A day" }, "2103" },
    /* Among equals as found. */
    { { "harbour" }, 5, { "Harbour two", "Harbour one", "-", "A harbour", "-", "No harbour" }, "01352" },
    /* Only a title that has them all answers; any of them may begin it. */
    { { "harbour", "gate" }, 5, { "Harbour", "Gate", "At the harbour gate", "Gate of the harbour" }, "3201" },
    /* Titles are folded; words may be parts of words. */
    { { "uber" }, 5, { "Darüber", "ÜBERGANG", "uber" }, "120" },
    /* However late the best comes. */
    { { "harbour" }, 2, { "-", "-", "-", "A harbour", "Harbour" }, "43" },
    { { "harbour" }, 1, { "Harbour one", "Harbour two" }, "0" },
    { { "harbour" }, 0, { "Harbour" }, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (KeelSieve) sieve = keel_sieve_new (cases[i].words, cases[i].limit);
      g_autoptr (GString) places = g_string_new (NULL);
      g_autoptr (GPtrArray) best = NULL;
      guint n = 0;

      for (; n < G_N_ELEMENTS (cases[i].titles) && cases[i].titles[n]; n++)
        keel_sieve_sift (sieve, GUINT_TO_POINTER (n),
                         g_str_equal (cases[i].titles[n], "-") ? NULL : cases[i].titles[n]);

      best = keel_sieve_list_best (sieve);
      for (guint b = 0; b < best->len; b++)
        g_string_append_printf (places, "%u", GPOINTER_TO_UINT (best->pdata[b]));
      g_assert_cmpstr (places->str, ==, cases[i].best);
      g_assert_cmpuint (keel_sieve_get_n_found (sieve), ==, n);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/sieve/keeps-the-best", keeps_the_best);

  return g_test_run ();
}
