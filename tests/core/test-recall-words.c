/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-recall-words.h"

static void
test_says_which_card (void)
{
  g_autofree char *place = keel_recall_words_place (2, 7);

  g_assert_cmpstr (place, ==, "Card 2 of 7");
  g_assert_cmpstr (keel_recall_words_grade (KEEL_RECALL_GOT_IT), ==, "Got It");
}

static void
test_says_when_there_are_more (void)
{
  KeelDay day = keel_day_from_ymd (2026, 11, 26);
  g_autofree char *never = keel_recall_words_none (0, KEEL_DAY_NONE);
  g_autofree char *next = keel_recall_words_none (0, day);
  g_autofree char *one = keel_recall_words_none (1, day);
  g_autofree char *many = keel_recall_words_none (10, day);

  g_assert_cmpstr (never, ==, "The cards of a page join in once you have read it to its end.");
  g_assert_cmpstr (next, ==, "The next cards come on 26 Nov 2026.");
  g_assert_cmpstr (one, ==, "You answered 1 card today. The next come on 26 Nov 2026.");
  g_assert_cmpstr (many, ==, "You answered 10 cards today. The next come on 26 Nov 2026.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/recall-words/says-which-card", test_says_which_card);
  g_test_add_func ("/core/recall-words/says-when-there-are-more", test_says_when_there_are_more);

  return g_test_run ();
}
