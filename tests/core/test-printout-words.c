/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-printout-words.h"

static void
ranges_have_two_ends_or_one (void)
{
  static const struct
  {
    const char *from;
    const char *to;
    const char *expected;
  } cases[] = {
    { "2026-11-01", "2026-11-30", "From 1 Nov 2026 to 30 Nov 2026" },
    { "2026-11-01", NULL, "From 1 Nov 2026 on" },
    { NULL, "2026-11-30", "Until 30 Nov 2026" },
    { NULL, NULL, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelDay from = KEEL_DAY_NONE;
      KeelDay to = KEEL_DAY_NONE;
      g_autofree char *words = NULL;

      g_assert_true (cases[i].from == NULL || keel_day_parse (cases[i].from, &from));
      g_assert_true (cases[i].to == NULL || keel_day_parse (cases[i].to, &to));
      words = keel_printout_words_range (from, to);
      g_assert_cmpstr (words, ==, cases[i].expected);
    }
}

static void
pages_are_counted (void)
{
  g_autofree char *page = keel_printout_words_page (2, 9);
  g_autofree char *spoken = keel_printout_words_spoken_page (2, 9, "November 2026");
  g_autofree char *nameless = keel_printout_words_spoken_page (1, 9, NULL);
  g_autofree char *one = keel_printout_words_n_pages (1);
  g_autofree char *many = keel_printout_words_saved (12);

  g_assert_cmpstr (page, ==, "2 of 9");
  g_assert_cmpstr (spoken, ==, "Page 2 of 9: November 2026");
  g_assert_cmpstr (nameless, ==, "Page 1 of 9");
  g_assert_cmpstr (one, ==, "1 page");
  g_assert_cmpstr (many, ==, "12 pages saved");
}

static void
parts_have_names_and_ids (void)
{
  g_autofree char *file = keel_printout_words_file_name (KEEL_PRINT_BALANCE, keel_day_from_ymd (2026, 11, 23));

  g_assert_cmpstr (file, ==, "Balance 2026-11-23");
  g_assert_cmpstr (keel_printout_words_title (KEEL_PRINT_ENTRIES), ==, "Journal");
  g_assert_cmpstr (keel_printout_words_title (KEEL_PRINT_ENTRIES | KEEL_PRINT_BALANCE), ==, "Workbook");
  for (guint i = 0; i < KEEL_PRINT_N_PARTS; i++)
    for (guint j = 0; j < i; j++)
      g_assert_cmpstr (keel_printout_words_part_id ((KeelPrintPart) (1 << i)), !=,
                       keel_printout_words_part_id ((KeelPrintPart) (1 << j)));
}

static void
entries_have_a_heading (void)
{
  static const char * const none[] = { NULL };
  static const char * const two[] = { "team", "one to one", NULL };
  g_autofree char *tags = keel_printout_words_tags (two);

  g_assert_null (keel_printout_words_tags (none));
  g_assert_cmpstr (tags, ==, "Tags: team, one to one");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/printout-words/ranges-have-two-ends-or-one", ranges_have_two_ends_or_one);
  g_test_add_func ("/core/printout-words/pages-are-counted", pages_are_counted);
  g_test_add_func ("/core/printout-words/parts-have-names-and-ids", parts_have_names_and_ids);
  g_test_add_func ("/core/printout-words/entries-have-a-heading", entries_have_a_heading);

  return g_test_run ();
}
