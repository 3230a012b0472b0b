/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-recall.h"

static const guint intervals[KEEL_RECALL_BOXES + 1] = { 0, 1, 3, 7, 21, 60 };

KeelRecall
keel_recall_begin (KeelDay today)
{
  return (KeelRecall) { .box = 1, .last = today };
}

KeelRecall
keel_recall_answer (KeelRecall      card,
                    KeelRecallGrade grade,
                    KeelDay         today)
{
  g_return_val_if_fail (card.box >= 1 && card.box <= KEEL_RECALL_BOXES, card);

  switch (grade)
    {
    case KEEL_RECALL_MISSED:
      return (KeelRecall) { .box = 1, .last = today };
    case KEEL_RECALL_PARTLY:
      return (KeelRecall) { .box = card.box, .last = today };
    case KEEL_RECALL_GOT_IT:
      return (KeelRecall) { .box = MIN (card.box + 1, KEEL_RECALL_BOXES), .last = today };
    }

  g_return_val_if_reached (card);
}

KeelDay
keel_recall_get_due (KeelRecall card)
{
  g_return_val_if_fail (card.box >= 1 && card.box <= KEEL_RECALL_BOXES, KEEL_DAY_NONE);

  return MIN (card.last + intervals[card.box], KEEL_DAY_MAX);
}

static int
compare_due (gconstpointer a,
             gconstpointer b,
             gpointer      user_data)
{
  const KeelRecall *cards = user_data;
  guint left = *(const guint *) a;
  guint right = *(const guint *) b;
  KeelDay left_due = keel_recall_get_due (cards[left]);
  KeelDay right_due = keel_recall_get_due (cards[right]);

  if (left_due != right_due)
    return left_due < right_due ? -1 : 1;

  return left < right ? -1 : left > right;
}

GArray *
keel_recall_list_due (const KeelRecall *cards,
                      guint             n_cards,
                      guint             n_answered_today,
                      KeelDay           today)
{
  GArray *due = g_array_new (FALSE, FALSE, sizeof (guint));
  guint n_left = KEEL_RECALL_MOST_A_DAY - MIN (n_answered_today, KEEL_RECALL_MOST_A_DAY);

  for (guint i = 0; i < n_cards; i++)
    if (keel_recall_get_due (cards[i]) <= today)
      g_array_append_val (due, i);

  g_array_sort_with_data (due, compare_due, (gpointer) cards);
  g_array_set_size (due, MIN (due->len, n_left));
  return due;
}
