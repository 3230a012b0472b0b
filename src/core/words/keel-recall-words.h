/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-day.h"
#include "keel-recall.h"

G_BEGIN_DECLS

/* What is said about recall cards. Nothing counts days in a row, and nothing is late. */

/* "Card 2 of 7" */
char       *keel_recall_words_place (guint           place,
                                     guint           n_cards) G_GNUC_WARN_UNUSED_RESULT;

/* "Missed", "Partly", "Got It" */
const char *keel_recall_words_grade (KeelRecallGrade grade);

/* What there is to say when no card is due: that all for today are done, when the next
 * is (KEEL_DAY_NONE: there is none yet, and how one comes). */
char       *keel_recall_words_none  (guint           n_today,
                                     KeelDay         next) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
