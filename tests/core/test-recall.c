/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-recall.h"

/* Day 0 of the cases. */
#define START ((KeelDay) 739000)

/* The example of the method: a new card, and what becomes of it. */
static void
boxes_follow_the_example (void)
{
  static const struct
  {
    guint           day;
    KeelRecallGrade grade;
    guint           box;
    guint           due;
  } steps[] = {
    { 1, KEEL_RECALL_GOT_IT, 2, 4 },
    { 5, KEEL_RECALL_PARTLY, 2, 8 },
    { 8, KEEL_RECALL_GOT_IT, 3, 15 },
    { 16, KEEL_RECALL_MISSED, 1, 17 },
    { 17, KEEL_RECALL_GOT_IT, 2, 20 },
    { 20, KEEL_RECALL_GOT_IT, 3, 27 },
    { 27, KEEL_RECALL_GOT_IT, 4, 48 },
    { 48, KEEL_RECALL_GOT_IT, 5, 108 },
    { 108, KEEL_RECALL_GOT_IT, 5, 168 },
    { 110, KEEL_RECALL_PARTLY, 5, 170 },
    { 300, KEEL_RECALL_MISSED, 1, 301 },
    { 300, KEEL_RECALL_MISSED, 1, 301 },
  };
  KeelRecall card = keel_recall_begin (START);

  g_assert_cmpuint (card.box, ==, 1);
  g_assert_cmpuint (keel_recall_get_due (card), ==, START + 1);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      card = keel_recall_answer (card, steps[i].grade, START + steps[i].day);
      g_assert_cmpuint (card.box, ==, steps[i].box);
      g_assert_cmpuint (card.last, ==, START + steps[i].day);
      g_assert_cmpuint (keel_recall_get_due (card), ==, START + steps[i].due);
    }
}

static void
the_calendar_ends (void)
{
  g_assert_cmpuint (keel_recall_get_due ((KeelRecall) { 5, KEEL_DAY_MAX - 1 }), ==, KEEL_DAY_MAX);
}

static void
assert_due (const KeelRecall *cards,
            guint             n_cards,
            guint             n_answered,
            KeelDay           today,
            const char       *expected)
{
  g_autoptr (GArray) due = keel_recall_list_due (cards, n_cards, n_answered, today);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < due->len; i++)
    g_string_append_printf (text, "%s%u", i > 0 ? " " : "", g_array_index (due, guint, i));

  g_assert_cmpstr (text->str, ==, expected);
}

static void
the_longest_overdue_comes_first (void)
{
  static const KeelRecall cards[] = {
    { 1, START },      /* due on day 1 */
    { 3, START },      /* 7 */
    { 1, START + 4 },  /* 5 */
    { 2, START - 2 },  /* 1 */
    { 5, START },      /* 60 */
  };

  assert_due (cards, 5, 0, START, "");
  assert_due (cards, 5, 0, START + 1, "0 3");
  assert_due (cards, 5, 0, START + 6, "0 3 2");
  assert_due (cards, 5, 0, START + 60, "0 3 2 1 4");
  assert_due (cards, 0, 0, START, "");
}

static void
ten_a_day_are_enough (void)
{
  KeelRecall cards[30];

  for (guint i = 0; i < G_N_ELEMENTS (cards); i++)
    cards[i] = keel_recall_begin (START);

  assert_due (cards, 30, 0, START + 1, "0 1 2 3 4 5 6 7 8 9");
  assert_due (cards, 30, 7, START + 1, "0 1 2");
  assert_due (cards, 30, 10, START + 1, "");
  assert_due (cards, 30, 11, START + 1, "");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/recall/boxes-follow-the-example", boxes_follow_the_example);
  g_test_add_func ("/core/recall/the-calendar-ends", the_calendar_ends);
  g_test_add_func ("/core/recall/the-longest-overdue-comes-first", the_longest_overdue_comes_first);
  g_test_add_func ("/core/recall/ten-a-day-are-enough", ten_a_day_are_enough);

  return g_test_run ();
}
