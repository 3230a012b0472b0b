/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-programme.h"
#include "keel-recall.h"
#include "keel-workbook-marks.h"

G_BEGIN_DECLS

/* The recall cards of a programme, as a workbook knows them. A card joins in when its page
 * has been read to the end; it is due the day after. */

/* The cards that stand on @page and have not joined in yet do so. */
void       keel_card_deck_begin          (KeelWorkbook            *workbook,
                                          KeelProgramme           *programme,
                                          const KeelProgrammePage *page,
                                          KeelMoment               now);

/* KeelProgrammeCard, borrowed from @programme: what is to be asked @today, at most what is
 * left of the day's ten; the longest overdue first. */
GPtrArray *keel_card_deck_list_due       (KeelWorkbook            *workbook,
                                          KeelProgramme           *programme,
                                          KeelDay                  today) G_GNUC_WARN_UNUSED_RESULT;

void       keel_card_deck_answer         (KeelWorkbook            *workbook,
                                          KeelProgramme           *programme,
                                          const KeelProgrammeCard *card,
                                          KeelRecallGrade          grade,
                                          KeelMoment               now);

/* How many were answered last on one of these days. */
guint      keel_card_deck_count_answered (KeelWorkbook            *workbook,
                                          KeelProgramme           *programme,
                                          KeelDay                  from,
                                          KeelDay                  to);

/* The first day after @today on which a card is due; KEEL_DAY_NONE when none has joined in. */
KeelDay    keel_card_deck_get_next_day   (KeelWorkbook            *workbook,
                                          KeelProgramme           *programme,
                                          KeelDay                  today);

G_END_DECLS
