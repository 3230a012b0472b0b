/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-find-words.h"

static void
a_heading_counts (void)
{
  g_autofree char *spoken = keel_find_words_spoken_heading (KEEL_FOUND_ENTRY, 12);
  g_autofree char *one = keel_find_words_found (1);
  g_autofree char *many = keel_find_words_found (12);

  for (guint kind = 0; kind < KEEL_N_FOUND_KINDS; kind++)
    g_assert_cmpstr (keel_find_words_heading (kind), !=, "");
  g_assert_cmpstr (spoken, ==, "Journal, 12 found");
  g_assert_cmpstr (one, ==, "1 place found");
  g_assert_cmpstr (many, ==, "12 places found");
}

static void
the_rest_can_be_asked_for (void)
{
  static const struct
  {
    KeelFoundKind kind;
    guint         n_shown;
    guint         n_found;
    const char   *words;
  } cases[] = {
    { KEEL_FOUND_ENTRY, 0, 345, "Show All 345 in the Journal" },
    { KEEL_FOUND_PLAN, 12, 12, "Show All 12" },
    { KEEL_FOUND_PLACE, 100, 345, "Show 100 of 345" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = keel_find_words_show_all (cases[i].kind, cases[i].n_shown, cases[i].n_found);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
a_row_says_what_there_is (void)
{
  static const struct
  {
    const char *title, *day, *excerpt;
    const char *row;
  } cases[] = {
    { "Tilt", "", "", "Tilt" },
    { "Tilt", "", "Which side is heavier", "Tilt: Which side is heavier" },
    { "A walk", "23 Nov 2026", "", "A walk, 23 Nov 2026" },
    { "A walk", "23 Nov 2026", "By the sea", "A walk, 23 Nov 2026: By the sea" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *row = keel_find_words_row (cases[i].title, cases[i].day, cases[i].excerpt);

      g_assert_cmpstr (row, ==, cases[i].row);
    }
}

static void
nothing_is_explained (void)
{
  g_autofree char *none = keel_find_words_none ("50 %s", FALSE);
  g_autofree char *loading = keel_find_words_none ("50 %s", TRUE);

  g_assert_cmpstr (none, ==, "Nothing you have written and no page holds “50 %s”.");
  g_assert_cmpstr (loading, ==, "Older entries are still being read.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/find-words/a-heading-counts", a_heading_counts);
  g_test_add_func ("/core/find-words/the-rest-can-be-asked-for", the_rest_can_be_asked_for);
  g_test_add_func ("/core/find-words/a-row-says-what-there-is", a_row_says_what_there_is);
  g_test_add_func ("/core/find-words/nothing-is-explained", nothing_is_explained);

  return g_test_run ();
}
