/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-worksheet-words.h"

#include "keel-worksheet-private.h"
#include "model-fixture.h"

static void
a_sheet_is_called_by_its_first_words (void)
{
  static const KeelWorksheetForm nameless = { "gone", "W9", NULL };
  g_autofree char *text = model_example ("worksheet.md");
  g_autoptr (KeelRecord) record = model_read (text);
  g_autoptr (KeelWorksheet) blank = keel_worksheet_new (&nameless, model_day ("2026-11-23"), model_now (0));
  g_autofree char *title = keel_worksheet_words_title (KEEL_WORKSHEET (record));
  g_autofree char *form = keel_worksheet_words_form (KEEL_WORKSHEET (record));
  g_autofree char *blank_title = keel_worksheet_words_title (blank);

  g_assert_cmpstr (title, ==, "Decision page: Do we sell in the neighbouring country? By 1 March.");
  g_assert_cmpstr (form, ==, "Decision page");
  g_assert_cmpstr (blank_title, ==, "Worksheet W9");
}

static void
the_next_meeting_is_told (void)
{
  static const struct
  {
    const char *next;
    const char *words;
  } cases[] = {
    { NULL, "No date agreed" },
    { "2026-11-23", "You meet today" },
    { "2026-12-01", "You meet on 1 Dec 2026" },
    { "2026-11-01", "You were to meet on 1 Nov 2026" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelDay next = cases[i].next ? model_day (cases[i].next) : KEEL_DAY_NONE;
      g_autofree char *words = keel_worksheet_words_next (next, model_day ("2026-11-23"));

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
what_was_agreed_is_counted (void)
{
  static const char * const words[] = { "", "1 agreed action", "2 agreed actions" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *agreed = keel_worksheet_words_agreed (i);

      g_assert_cmpstr (agreed, ==, words[i]);
    }
}

static void
who_is_not_named_is_called_by_the_sheet (void)
{
  static const KeelWorksheetForm form = { "managing-and-leading", "W5", "Mentor page" };
  g_autoptr (KeelWorksheet) worksheet = keel_worksheet_new (&form, model_day ("2026-11-23"), model_now (0));
  char who[] = "A. B.";
  char nobody[] = "";
  KeelCompanion named = { .worksheet = worksheet, .who = who };
  KeelCompanion nameless = { .worksheet = worksheet, .who = nobody };
  g_autofree char *named_words = keel_worksheet_words_companion (&named);
  g_autofree char *nameless_words = keel_worksheet_words_companion (&nameless);

  g_assert_cmpstr (named_words, ==, "A. B.");
  g_assert_cmpstr (nameless_words, ==, "Mentor page");
}

static void
a_companion_has_a_line (void)
{
  char *agreed[] = { NULL, NULL };
  char action[] = "Read it";
  KeelCompanion companion = { .next = model_day ("2026-12-01"), .agreed = agreed };
  g_autofree char *bare = keel_worksheet_words_companion_line (&companion, model_day ("2026-11-23"));
  g_autofree char *line = NULL;

  agreed[0] = action;
  line = keel_worksheet_words_companion_line (&companion, model_day ("2026-11-23"));
  g_assert_cmpstr (bare, ==, "You meet on 1 Dec 2026");
  g_assert_cmpstr (line, ==, "You meet on 1 Dec 2026 · 1 agreed action\nRead it");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/worksheet-words/a-sheet-is-called-by-its-first-words", a_sheet_is_called_by_its_first_words);
  g_test_add_func ("/core/worksheet-words/the-next-meeting-is-told", the_next_meeting_is_told);
  g_test_add_func ("/core/worksheet-words/what-was-agreed-is-counted", what_was_agreed_is_counted);
  g_test_add_func ("/core/worksheet-words/who-is-not-named-is-called-by-the-sheet",
                   who_is_not_named_is_called_by_the_sheet);
  g_test_add_func ("/core/worksheet-words/a-companion-has-a-line", a_companion_has_a_line);

  return g_test_run ();
}
