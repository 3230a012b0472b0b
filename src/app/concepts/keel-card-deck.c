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

static const char *
get_id (KeelProgramme *programme)
{
  return keel_programme_get_content (programme)->id;
}

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
read_deck (KeelSession   *session,
           KeelProgramme *programme)
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

      if (!keel_workbook_get_card (keel_session_get_workbook (session), content->id, content->cards[i].id, &box))
        continue;

      recall = make_recall (&box);
      g_ptr_array_add (deck.cards, (gpointer) &content->cards[i]);
      g_array_append_val (deck.recalls, recall);
      if (box.last == keel_session_get_today (session))
        deck.n_today++;
    }

  return deck;
}

static void
keep (KeelSession             *session,
      KeelProgramme           *programme,
      const KeelProgrammeCard *card,
      const KeelCardBox       *box)
{
  if (!keel_session_is_frozen (session))
    keel_workbook_set_card (keel_session_get_workbook (session), get_id (programme), card->id, box,
                            keel_session_get_now (session));
}

void
keel_card_deck_begin (KeelSession             *session,
                      KeelProgramme           *programme,
                      const KeelProgrammePage *page)
{
  const KeelProgrammeContent *content = keel_programme_get_content (programme);
  KeelRecall begun = keel_recall_begin (keel_session_get_today (session));
  KeelCardBox box = { .box = begun.box, .due = keel_recall_get_due (begun), .last = KEEL_DAY_NONE };

  for (guint i = 0; i < content->n_cards; i++)
    {
      KeelCardBox known;

      if (g_strcmp0 (content->cards[i].page, page->id) == 0
          && !keel_workbook_get_card (keel_session_get_workbook (session), content->id, content->cards[i].id, &known))
        keep (session, programme, &content->cards[i], &box);
    }
}

GPtrArray *
keel_card_deck_list_due (KeelSession   *session,
                         KeelProgramme *programme)
{
  g_auto (Deck) deck = read_deck (session, programme);
  g_autoptr (GArray) places = keel_recall_list_due ((const KeelRecall *) (gpointer) deck.recalls->data,
                                                    deck.recalls->len, deck.n_today,
                                                    keel_session_get_today (session));
  GPtrArray *due = g_ptr_array_new ();

  for (guint i = 0; i < places->len; i++)
    g_ptr_array_add (due, deck.cards->pdata[g_array_index (places, guint, i)]);

  return due;
}

void
keel_card_deck_answer (KeelSession             *session,
                       KeelProgramme           *programme,
                       const KeelProgrammeCard *card,
                       KeelRecallGrade          grade)
{
  KeelDay today = keel_session_get_today (session);
  KeelRecall recall = keel_recall_begin (today);
  KeelCardBox box;

  if (keel_workbook_get_card (keel_session_get_workbook (session), get_id (programme), card->id, &box))
    recall = make_recall (&box);

  recall = keel_recall_answer (recall, grade, today);
  box = (KeelCardBox) { .box = recall.box, .due = keel_recall_get_due (recall), .last = recall.last };
  keep (session, programme, card, &box);
}

guint
keel_card_deck_count_today (KeelSession   *session,
                            KeelProgramme *programme)
{
  g_auto (Deck) deck = read_deck (session, programme);

  return deck.n_today;
}

KeelDay
keel_card_deck_get_next_day (KeelSession   *session,
                             KeelProgramme *programme)
{
  g_auto (Deck) deck = read_deck (session, programme);
  KeelDay tomorrow = keel_session_get_today (session) + 1;
  KeelDay next = KEEL_DAY_NONE;

  for (guint i = 0; i < deck.recalls->len; i++)
    {
      KeelDay due = MAX (tomorrow, keel_recall_get_due (g_array_index (deck.recalls, KeelRecall, i)));

      next = next == KEEL_DAY_NONE ? due : MIN (next, due);
    }

  return next;
}
