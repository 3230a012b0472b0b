/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-inline-words.h"

#include <string.h>

#define ISOLATED(text) "\u2068" text "\u2069"

static void
only_what_runs_another_way_is_isolated (void)
{
  static const struct
  {
    const char *text;
    const char *left_to_right;
    const char *right_to_left;
  } cases[] = {
    { "Talk (draft)", "Talk (draft)", ISOLATED ("Talk (draft)") },
    { "/home/anna/workbook", "/home/anna/workbook", ISOLATED ("/home/anna/workbook") },
    { "Совещание", "Совещание", ISOLATED ("Совещание") },
    { "会議", "会議", ISOLATED ("会議") },
    { "שיחה (טיוטה)", ISOLATED ("שיחה (טיוטה)"), "שיחה (טיוטה)" },
    { "محادثة", ISOLATED ("محادثة"), "محادثة" },
    { "שיחה with Ana", ISOLATED ("שיחה with Ana"), ISOLATED ("שיחה with Ana") },
    { "2026-11-23", "2026-11-23", "2026-11-23" },
    { "–1 (?)", "–1 (?)", "–1 (?)" },
    { "", "", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *left_to_right = keel_inline_words_isolate_in (cases[i].text, KEEL_READING_LEFT_TO_RIGHT);
      g_autofree char *right_to_left = keel_inline_words_isolate_in (cases[i].text, KEEL_READING_RIGHT_TO_LEFT);

      g_assert_cmpstr (left_to_right, ==, cases[i].left_to_right);
      g_assert_cmpstr (right_to_left, ==, cases[i].right_to_left);
    }
}

/* Without a translation the program speaks English. */
static void
english_is_read_from_left_to_right (void)
{
  g_autofree char *own = keel_inline_words_isolate ("Talk");
  g_autofree char *foreign = keel_inline_words_isolate ("שיחה");

  g_assert_cmpstr (own, ==, "Talk");
  g_assert_cmpstr (foreign, ==, ISOLATED ("שיחה"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/inline-words/only-what-runs-another-way", only_what_runs_another_way_is_isolated);
  g_test_add_func ("/core/inline-words/english-is-read-from-left-to-right", english_is_read_from_left_to_right);

  return g_test_run ();
}
