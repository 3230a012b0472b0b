/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-recall.h"
#include "keel-session.h"

G_BEGIN_DECLS

/* The recall cards of the programme in use, as the workbook knows them. A card joins in
 * when its page has been read to the end; it is due the day after. */

/* The cards that stand on @page and have not joined in yet do so. */
void       keel_card_deck_begin        (KeelSession             *session,
                                        KeelProgramme           *programme,
                                        const KeelProgrammePage *page);

/* KeelProgrammeCard, borrowed from @programme: what is to be asked today, at most what is
 * left of the day's ten; the longest overdue first. */
GPtrArray *keel_card_deck_list_due     (KeelSession             *session,
                                        KeelProgramme           *programme) G_GNUC_WARN_UNUSED_RESULT;

void       keel_card_deck_answer       (KeelSession             *session,
                                        KeelProgramme           *programme,
                                        const KeelProgrammeCard *card,
                                        KeelRecallGrade          grade);

/* How many were answered today, and the first day on which a card is due that is not
 * asked any more today; KEEL_DAY_NONE when no card has joined in. */
guint      keel_card_deck_count_today  (KeelSession             *session,
                                        KeelProgramme           *programme);
KeelDay    keel_card_deck_get_next_day (KeelSession             *session,
                                        KeelProgramme           *programme);

G_END_DECLS
