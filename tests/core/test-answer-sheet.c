/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-answer-sheet.h"

static void
a_new_sheet_is_blank (void)
{
  KeelAnswerSheet sheet = keel_answer_sheet_blank (KEEL_FORM_PULSE);

  g_assert_cmpint (sheet.form, ==, KEEL_FORM_PULSE);
  for (guint i = 0; i < KEEL_N_ITEMS; i++)
    g_assert_cmpint (sheet.answers[i], ==, KEEL_ANSWER_BLANK);
}

static void
ratings_are_the_seven_steps (void)
{
  for (int i = G_MININT8; i <= G_MAXINT8; i++)
    g_assert_cmpint (keel_answer_is_rating ((KeelAnswer) i), ==, i >= -3 && i <= 3);

  g_assert_false (keel_answer_is_rating (KEEL_ANSWER_NA));
  g_assert_false (keel_answer_is_rating (KEEL_ANSWER_BLANK));
}

static void
a_form_asks_its_items (void)
{
  g_autoptr (KeelItemSet) set = keel_item_set_new_mlw_1 ();
  guint n_full = 0;
  guint n_pulse = 0;

  for (guint i = 0; i < KEEL_N_ITEMS; i++)
    {
      n_full += keel_form_asks (KEEL_FORM_FULL, keel_item_set_get_item (set, i)) ? 1 : 0;
      n_pulse += keel_form_asks (KEEL_FORM_PULSE, keel_item_set_get_item (set, i)) ? 1 : 0;
    }

  g_assert_cmpuint (n_full, ==, keel_form_get_n_items (KEEL_FORM_FULL));
  g_assert_cmpuint (n_pulse, ==, keel_form_get_n_items (KEEL_FORM_PULSE));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/answer-sheet/a-new-sheet-is-blank", a_new_sheet_is_blank);
  g_test_add_func ("/core/answer-sheet/ratings-are-the-seven-steps", ratings_are_the_seven_steps);
  g_test_add_func ("/core/answer-sheet/a-form-asks-its-items", a_form_asks_its_items);

  return g_test_run ();
}
