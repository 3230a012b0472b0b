/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-practice-words.h"

static const struct
{
  KeelTick    tick;
  const char *name;
  const char *sign;
} ticks[] = {
  { KEEL_TICK_NONE, "Not said", "" },
  { KEEL_TICK_DID, "Did it", "✓" },
  { KEEL_TICK_DID_NOT, "Did not", "–" },
  { KEEL_TICK_NO_CHANCE, "No chance", "○" },
};

static void
test_every_state_has_a_name_and_a_sign (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (ticks); i++)
    {
      g_assert_cmpstr (keel_practice_words_tick (ticks[i].tick), ==, ticks[i].name);
      g_assert_cmpstr (keel_practice_words_sign (ticks[i].tick), ==, ticks[i].sign);
    }
}

static void
test_a_cell_is_a_sentence (void)
{
  g_autofree char *week = keel_practice_words_week (keel_day_from_ymd (2026, 11, 23));
  g_autofree char *cell = keel_practice_words_cell ("Asked for feedback", keel_day_from_ymd (2026, 11, 23),
                                                    KEEL_TICK_DID);

  g_assert_cmpstr (week, ==, "23 Nov");
  g_assert_cmpstr (cell, ==, "Asked for feedback, week of 23 Nov 2026: Did it");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/practice-words/every-state-has-a-name-and-a-sign", test_every_state_has_a_name_and_a_sign);
  g_test_add_func ("/core/practice-words/a-cell-is-a-sentence", test_a_cell_is_a_sentence);

  return g_test_run ();
}
