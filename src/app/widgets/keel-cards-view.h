/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-programme.h"
#include "keel-recall.h"

G_BEGIN_DECLS

/**
 * KeelCardsView:
 *
 * Recall cards, one after the other: answered freely, then revealed, then graded by the reader
 * alone. What is written as an answer is kept nowhere.
 *
 * Signals: "graded" (const KeelProgrammeCard *card, int grade: a KeelRecallGrade), once a card;
 * "ended", when there is none left, also at once.
 */
#define KEEL_TYPE_CARDS_VIEW (keel_cards_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelCardsView, keel_cards_view, KEEL, CARDS_VIEW, AdwBin)

/* @cards: of KeelProgrammeCard, of @programme; from the first of them on. */
void keel_cards_view_ask      (KeelCardsView *self,
                               KeelProgramme *programme,
                               GPtrArray     *cards);

/* In the place of a card, when "ended" was said. */
void keel_cards_view_say_none (KeelCardsView *self,
                               const char    *words);

G_END_DECLS
