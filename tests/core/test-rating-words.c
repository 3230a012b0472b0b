/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-rating-words.h"

static const struct
{
  KeelAnswer  answer;
  const char *words;
  const char *step;
} answers[] = {
  { -3, "Far too little", "Far too little, 1 of 7" },
  { -2, "Too little", "Too little, 2 of 7" },
  { -1, "Slightly too little", "Slightly too little, 3 of 7" },
  { 0, "About right", "About right, 4 of 7" },
  { 1, "Slightly too much", "Slightly too much, 5 of 7" },
  { 2, "Too much", "Too much, 6 of 7" },
  { 3, "Far too much", "Far too much, 7 of 7" },
  { KEEL_ANSWER_NA, "Not called for", "Not called for" },
  { KEEL_ANSWER_BLANK, "Not answered", "Not answered" },
};

static void
test_every_step_has_words (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      g_autofree char *step = keel_rating_words_step (answers[i].answer);

      g_assert_cmpstr (keel_rating_words_answer (answers[i].answer), ==, answers[i].words);
      g_assert_cmpstr (step, ==, answers[i].step);
    }
}

static void
test_forms_name_their_window (void)
{
  g_assert_nonnull (strstr (keel_rating_words_question (KEEL_FORM_FULL), "last four weeks"));
  g_assert_nonnull (strstr (keel_rating_words_question (KEEL_FORM_PULSE), "last seven days"));
  g_assert_cmpstr (keel_rating_words_form (KEEL_FORM_FULL), ==, "Full Check-In");
  g_assert_cmpstr (keel_rating_words_form (KEEL_FORM_PULSE), ==, "Pulse");
  g_assert_nonnull (strstr (keel_rating_words_form_about (KEEL_FORM_FULL), "24"));
  g_assert_nonnull (strstr (keel_rating_words_form_about (KEEL_FORM_PULSE), "8"));
}

static void
test_places_count_from_one (void)
{
  g_autofree char *position = keel_rating_words_position (0, 24);
  g_autofree char *item = keel_rating_words_item ("Weighing", 23, 24);

  g_assert_cmpstr (position, ==, "1 of 24");
  g_assert_cmpstr (item, ==, "Weighing, item 24 of 24");
}

static void
test_what_is_left_is_counted (void)
{
  g_autofree char *none = keel_rating_words_left (0);
  g_autofree char *one = keel_rating_words_left (1);
  g_autofree char *two = keel_rating_words_left (2);
  g_autofree char *progress = keel_rating_words_progress (5, 24);

  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (one, ==, "1 item is not answered. It may stay so.");
  g_assert_cmpstr (two, ==, "2 items are not answered. They may stay so.");
  g_assert_cmpstr (progress, ==, "5 of 24 answered");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/rating-words/every-step-has-words", test_every_step_has_words);
  g_test_add_func ("/core/rating-words/forms-name-their-window", test_forms_name_their_window);
  g_test_add_func ("/core/rating-words/places-count-from-one", test_places_count_from_one);
  g_test_add_func ("/core/rating-words/what-is-left-is-counted", test_what_is_left_is_counted);

  return g_test_run ();
}
