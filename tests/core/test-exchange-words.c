/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-exchange-words.h"

static void
test_counts (void)
{
  static const struct
  {
    char      *(* words) (guint n);
    guint       n;
    const char *expected;
  } cases[] = {
    { keel_exchange_words_to_add, 0, "Nothing to add" },
    { keel_exchange_words_to_add, 1, "1 entry to add" },
    { keel_exchange_words_to_add, 415, "415 entries to add" },
    { keel_exchange_words_present, 0, "None already there" },
    { keel_exchange_words_present, 1, "1 already there" },
    { keel_exchange_words_present, 12, "12 already there" },
    { keel_exchange_words_refused, 0, "None refused" },
    { keel_exchange_words_refused, 2, "2 refused" },
    { keel_exchange_words_more, 12, "And 12 more" },
    { keel_exchange_words_added, 0, "Nothing was added" },
    { keel_exchange_words_added, 1, "1 entry added" },
    { keel_exchange_words_added, 2, "2 entries added" },
    { keel_exchange_words_exported, 0, "Nothing to export" },
    { keel_exchange_words_exported, 1, "1 entry exported" },
    { keel_exchange_words_exported, 7, "7 entries exported" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = cases[i].words (cases[i].n);

      g_assert_cmpstr (words, ==, cases[i].expected);
    }
}

static void
test_refusal_counts_from_one (void)
{
  g_autofree char *words = keel_exchange_words_refusal (0, "“date” is missing");

  g_assert_cmpstr (words, ==, "Entry 1: “date” is missing");
}

static void
test_progress (void)
{
  g_autofree char *one = keel_exchange_words_progress (0, 1);
  g_autofree char *many = keel_exchange_words_progress (12, 415);

  g_assert_cmpstr (one, ==, "0 of 1 entry");
  g_assert_cmpstr (many, ==, "12 of 415 entries");
}

static void
test_file (void)
{
  g_autofree char *words = keel_exchange_words_file ("diary.json", 6745150);

  g_assert_cmpstr (words, ==, "diary.json, 6.7\u00a0MB");
}

static void
test_cancelled (void)
{
  g_autofree char *words = keel_exchange_words_cancelled ();

  g_assert_cmpstr (words, ==, "Import cancelled, nothing was added");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/exchange-words/counts", test_counts);
  g_test_add_func ("/core/exchange-words/refusal-counts-from-one", test_refusal_counts_from_one);
  g_test_add_func ("/core/exchange-words/progress", test_progress);
  g_test_add_func ("/core/exchange-words/file", test_file);
  g_test_add_func ("/core/exchange-words/cancelled", test_cancelled);

  return g_test_run ();
}
