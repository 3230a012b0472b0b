/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-day.h"

G_BEGIN_DECLS

/* Recall cards in five boxes, after Leitner: an answer that came moves a card on to a box
 * that is asked less often.
 *
 *     box        1   2   3   4   5
 *     days       1   3   7  21  60      until it is due, from the last answer
 *
 *     missed     box 1
 *     partly     the same box
 *     got it     the next box; 5 stays
 *
 * Due = last day + days of the box. Answering before that is allowed and counts. Even and
 * expanding intervals do equally well (Latimier et al. 2021); what matters is to
 * spread out, and to answer before one looks.
 */

#define KEEL_RECALL_BOXES       5
#define KEEL_RECALL_MOST_A_DAY 10

typedef enum
{
  KEEL_RECALL_MISSED,
  KEEL_RECALL_PARTLY,
  KEEL_RECALL_GOT_IT,
} KeelRecallGrade;

/**
 * KeelRecall:
 * @box: 1 to KEEL_RECALL_BOXES
 * @last: the day on which it was begun or answered last
 */
typedef struct
{
  guint   box;
  KeelDay last;
} KeelRecall;

KeelRecall  keel_recall_begin   (KeelDay           today);
KeelRecall  keel_recall_answer  (KeelRecall        card,
                                 KeelRecallGrade   grade,
                                 KeelDay           today);
KeelDay     keel_recall_get_due (KeelRecall        card);

/* Which of @cards are to be asked today, as their places (guint): those due, the longest
 * overdue first, those due on one day in the order of @cards; no more than are left of the
 * day's ten after @n_answered_today. */
GArray     *keel_recall_list_due (const KeelRecall *cards,
                                  guint             n_cards,
                                  guint             n_answered_today,
                                  KeelDay           today) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
