/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-entry-words.h"

#include "model-fixture.h"

#include <string.h>

static void
every_kind_has_words (void)
{
  for (guint kind = 0; kind < KEEL_N_ENTRY_KINDS; kind++)
    {
      g_assert_cmpstr (keel_entry_words_kind (kind), !=, "");
      g_assert_true (g_str_has_suffix (keel_entry_words_kind_description (kind), "."));
      for (guint other = 0; other < kind; other++)
        g_assert_cmpstr (keel_entry_words_kind (kind), !=, keel_entry_words_kind (other));
    }

  g_assert_cmpstr (keel_entry_words_kind (KEEL_ENTRY_THREE_QUESTIONS), ==, "Three Questions");
}

/* Nobody is shouted at. */
static void
every_text_has_a_question_and_a_hint (void)
{
  for (guint text = 0; text < KEEL_N_ENTRY_TEXTS; text++)
    {
      const char *question = keel_entry_words_question (text);
      const char *hint = keel_entry_words_hint (text);

      g_assert_true (text == KEEL_TEXT_BODY ? *question == '\0' : g_str_has_suffix (question, "?"));
      g_assert_cmpstr (hint, !=, "");
      g_assert_null (strchr (question, '!'));
      g_assert_null (strchr (hint, '!'));
    }
}

static void
days_are_in_words (void)
{
  static const struct
  {
    char       *(* words) (KeelDay day);
    const char  *day;
    const char  *expected;
  } cases[] = {
    { keel_entry_words_month, "2026-11-23", "November 2026" },
    { keel_entry_words_month, "1668-05-01", "May 1668" },
    { keel_entry_words_day_number, "2026-11-23", "23" },
    { keel_entry_words_day_number, "2026-11-03", "3" },
    { keel_entry_words_short_weekday, "2026-11-23", "Mon" },
    { keel_entry_words_short_weekday, "2026-11-29", "Sun" },
    { keel_entry_words_short_day, "2026-11-03", "3 Nov 2026" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = cases[i].words (model_day (cases[i].day));

      g_assert_cmpstr (words, ==, cases[i].expected);
    }
}

static void
a_time_stands_after_its_day (void)
{
  g_autofree char *day = keel_entry_words_day_and_time (model_day ("2026-11-23"), KEEL_TIME_NONE);
  g_autofree char *both = keel_entry_words_day_and_time (model_day ("2026-11-23"), 21 * 60 + 2);

  g_assert_cmpstr (day, ==, "Monday, 23 November 2026");
  g_assert_cmpstr (both, ==, "Monday, 23 November 2026, 21:02");
}

static void
rows_say_what_is_to_be_known (void)
{
  static const struct
  {
    const char *title;
    const char *tags[3];
    gboolean    is_starred;
    gboolean    is_open;
    const char *footer;
    const char *sentence;
  } cases[] = {
    { NULL, { NULL }, FALSE, FALSE, "", "Nothing written yet" },
    { "A hard talk?", { NULL }, FALSE, TRUE, "Open", "A hard talk?, open" },
    { "T", { "team" }, FALSE, FALSE, "team", "T, 1 tag: team" },
    { "T", { "team", "budget" }, TRUE, TRUE, "Starred · Open · team, budget",
      "T, starred, open, 2 tags: team, budget" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (KeelEntry) entry = model_entry ("2026-11-23", cases[i].title, NULL);
      g_autofree char *expected = g_strconcat ("Monday, 23 November 2026, ", cases[i].sentence, NULL);
      g_autofree char *footer = NULL;
      g_autofree char *sentence = NULL;

      keel_entry_set_kind (entry, cases[i].is_open ? KEEL_ENTRY_LONG_FORM : KEEL_ENTRY_FREE);
      keel_entry_set_starred (entry, cases[i].is_starred);
      keel_entry_set_tags (entry, cases[i].tags);
      footer = keel_entry_words_footer (entry);
      sentence = keel_entry_words_row_sentence (entry);
      g_assert_cmpstr (footer, ==, cases[i].footer);
      g_assert_cmpstr (sentence, ==, expected);
    }
}

static void
a_cut_headline_says_so (void)
{
  g_autofree char *words = keel_entry_words_cut_headline ("A hard");

  g_assert_cmpstr (words, ==, "A hard…");
}

static void
years_are_counted (void)
{
  static const struct
  {
    const char *day;
    const char *expected;
  } cases[] = {
    { "2025-11-23", "One year ago" },
    { "2024-11-23", "2 years ago" },
    { "1668-11-23", "358 years ago" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = keel_entry_words_years_ago (model_day ("2026-11-23"),
                                                           model_day (cases[i].day));

      g_assert_cmpstr (words, ==, cases[i].expected);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/entry-words/every-kind-has-words", every_kind_has_words);
  g_test_add_func ("/core/entry-words/every-text-has-a-question-and-a-hint",
                   every_text_has_a_question_and_a_hint);
  g_test_add_func ("/core/entry-words/days-are-in-words", days_are_in_words);
  g_test_add_func ("/core/entry-words/a-time-stands-after-its-day", a_time_stands_after_its_day);
  g_test_add_func ("/core/entry-words/rows-say-what-is-to-be-known", rows_say_what_is_to_be_known);
  g_test_add_func ("/core/entry-words/a-cut-headline-says-so", a_cut_headline_says_so);
  g_test_add_func ("/core/entry-words/years-are-counted", years_are_counted);

  return g_test_run ();
}
