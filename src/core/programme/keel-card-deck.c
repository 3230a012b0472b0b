/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-card-deck.h"
#include "keel-workbook-marks.h"

/* The cards that have joined in, with what is known of each. */
typedef struct
{
  GPtrArray *cards;     /* KeelProgrammeCard, borrowed */
  GArray *recalls;      /* KeelRecall */
  guint n_today;        /* answered today */
} Deck;

static void
clear_deck (Deck *deck)
{
  g_ptr_array_unref (deck->cards);
  g_array_unref (deck->recalls);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Deck, clear_deck)

/* The last day as the box and the day it is due tell it: of a card that was never asked,
 * the day on which it joined in. */
static KeelRecall
make_recall (const KeelCardBox *box)
{
  KeelRecall recall = { .box = box->box, .last = 1 };
  KeelDay days = keel_recall_get_due (recall) - 1;

  recall.last = box->due > days ? box->due - days : 1;

  return recall;
}

static Deck
read_deck (KeelWorkbook  *workbook,
           KeelProgramme *programme,
           KeelDay        today)
{
  const KeelProgrammeContent *content = keel_programme_get_content (programme);
  Deck deck = {
    .cards = g_ptr_array_new (),
    .recalls = g_array_new (FALSE, FALSE, sizeof (KeelRecall)),
  };

  for (guint i = 0; i < content->n_cards; i++)
    {
      KeelCardBox box;
      KeelRecall recall;

      if (!keel_workbook_get_card (workbook, content->id, content->cards[i].id, &box))
        continue;

      recall = make_recall (&box);
      g_ptr_array_add (deck.cards, (gpointer) &content->cards[i]);
      g_array_append_val (deck.recalls, recall);
      if (box.last == today)
        deck.n_today++;
    }

  return deck;
}

void
keel_card_deck_begin (KeelWorkbook            *workbook,
                      KeelProgramme           *programme,
                      const KeelProgrammePage *page,
                      KeelMoment               now)
{
  const KeelProgrammeContent *content = keel_programme_get_content (programme);
  KeelRecall begun = keel_recall_begin (keel_moment_get_day (now));
  KeelCardBox box = { .box = begun.box, .due = keel_recall_get_due (begun), .last = KEEL_DAY_NONE };

  for (guint i = 0; i < content->n_cards; i++)
    {
      KeelCardBox known;

      if (g_strcmp0 (content->cards[i].page, page->id) == 0
          && !keel_workbook_get_card (workbook, content->id, content->cards[i].id, &known))
        keel_workbook_set_card (workbook, content->id, content->cards[i].id, &box, now);
    }
}

GPtrArray *
keel_card_deck_list_due (KeelWorkbook  *workbook,
                         KeelProgramme *programme,
                         KeelDay        today)
{
  g_auto (Deck) deck = read_deck (workbook, programme, today);
  g_autoptr (GArray) places = keel_recall_list_due ((const KeelRecall *) (gpointer) deck.recalls->data,
                                                    deck.recalls->len, deck.n_today, today);
  GPtrArray *due = g_ptr_array_new ();

  for (guint i = 0; i < places->len; i++)
    g_ptr_array_add (due, deck.cards->pdata[g_array_index (places, guint, i)]);

  return due;
}

void
keel_card_deck_answer (KeelWorkbook            *workbook,
                       KeelProgramme           *programme,
                       const KeelProgrammeCard *card,
                       KeelRecallGrade          grade,
                       KeelMoment               now)
{
  const char *id = keel_programme_get_content (programme)->id;
  KeelDay today = keel_moment_get_day (now);
  KeelRecall recall = keel_recall_begin (today);
  KeelCardBox box;

  if (keel_workbook_get_card (workbook, id, card->id, &box))
    recall = make_recall (&box);

  recall = keel_recall_answer (recall, grade, today);
  box = (KeelCardBox) { .box = recall.box, .due = keel_recall_get_due (recall), .last = recall.last };
  keel_workbook_set_card (workbook, id, card->id, &box, now);
}

guint
keel_card_deck_count_answered (KeelWorkbook  *workbook,
                               KeelProgramme *programme,
                               KeelDay        from,
                               KeelDay        to)
{
  const KeelProgrammeContent *content = keel_programme_get_content (programme);
  guint n_answered = 0;

  for (guint i = 0; i < content->n_cards; i++)
    {
      KeelCardBox box;

      if (keel_workbook_get_card (workbook, content->id, content->cards[i].id, &box)
          && box.last >= from && box.last <= to)
        n_answered++;
    }

  return n_answered;
}

KeelDay
keel_card_deck_get_next_day (KeelWorkbook  *workbook,
                             KeelProgramme *programme,
                             KeelDay        today)
{
  g_auto (Deck) deck = read_deck (workbook, programme, today);
  KeelDay next = KEEL_DAY_NONE;

  for (guint i = 0; i < deck.recalls->len; i++)
    {
      KeelDay due = MAX (today + 1, keel_recall_get_due (g_array_index (deck.recalls, KeelRecall, i)));

      next = next == KEEL_DAY_NONE ? due : MIN (next, due);
    }

  return next;
}
