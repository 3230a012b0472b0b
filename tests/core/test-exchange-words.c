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
    { keel_exchange_words_present, 0, "None already there" },
    { keel_exchange_words_present, 1, "1 already there" },
    { keel_exchange_words_present, 12, "12 already there" },
    { keel_exchange_words_refused, 0, "None refused" },
    { keel_exchange_words_refused, 2, "2 refused" },
    { keel_exchange_words_more, 12, "And 12 more" },
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

/* A file of ours may have records of all kinds. */
static void
what_is_added_is_named (void)
{
  static const struct
  {
    guint       n;
    gboolean    are_entries;
    const char *to_add;
    const char *added;
  } cases[] = {
    { 0, TRUE, "Nothing to add", "Nothing was added" },
    { 0, FALSE, "Nothing to add", "Nothing was added" },
    { 1, TRUE, "1 entry to add", "1 entry added" },
    { 415, TRUE, "415 entries to add", "415 entries added" },
    { 1, FALSE, "1 record to add", "1 record added" },
    { 5, FALSE, "5 records to add", "5 records added" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *to_add = keel_exchange_words_to_add (cases[i].n, cases[i].are_entries);
      g_autofree char *added = keel_exchange_words_added (cases[i].n, cases[i].are_entries);

      g_assert_cmpstr (to_add, ==, cases[i].to_add);
      g_assert_cmpstr (added, ==, cases[i].added);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/exchange-words/what-is-added-is-named", what_is_added_is_named);
  g_test_add_func ("/core/exchange-words/counts", test_counts);
  g_test_add_func ("/core/exchange-words/refusal-counts-from-one", test_refusal_counts_from_one);
  g_test_add_func ("/core/exchange-words/progress", test_progress);
  g_test_add_func ("/core/exchange-words/file", test_file);
  g_test_add_func ("/core/exchange-words/cancelled", test_cancelled);

  return g_test_run ();
}
