/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-checkin.h"
#include "keel-score.h"

G_BEGIN_DECLS

/* What is said about a check-in where it is listed and around its sheet. @score is NULL when
 * nothing is known of its set of items. */

/* One quiet line: how far a draft is, what a sheet says. */
char       *keel_checkin_words_line           (KeelCheckin          *checkin,
                                               const KeelScore      *score) G_GNUC_WARN_UNUSED_RESULT;

/* A row as a screen reader says it. */
char       *keel_checkin_words_row_sentence   (KeelCheckin          *checkin,
                                               const KeelScore      *score) G_GNUC_WARN_UNUSED_RESULT;

/* "Pulse, 23 November 2026": of one among others. */
char       *keel_checkin_words_name           (KeelCheckin          *checkin) G_GNUC_WARN_UNUSED_RESULT;

/* "Entered later, on 3 December 2026."; NULL if it was not. */
char       *keel_checkin_words_entered_later  (KeelCheckin          *checkin) G_GNUC_WARN_UNUSED_RESULT;

/* Over a draft whose window has passed. */
char       *keel_checkin_words_past           (KeelCheckin          *checkin) G_GNUC_WARN_UNUSED_RESULT;

/* Over a draft of which the programme in use has no words. */
const char *keel_checkin_words_cannot_ask     (void);

/* Over a check-in of a set that is not known. */
const char *keel_checkin_words_unknown_set    (void);

/* "Corrected on 27 November 2026: from “Too little” to “About right”." */
char       *keel_checkin_words_correction     (const KeelCorrection *correction) G_GNUC_WARN_UNUSED_RESULT;

/* Above the answers of a sheet that is more than a day old. */
const char *keel_checkin_words_will_correct   (void);

/* Toasts, and the name of a file that is suggested. */
const char *keel_checkin_words_deleted        (void);
char       *keel_checkin_words_exported       (guint                 n_checkins) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_checkin_words_export_name    (KeelDay               today,
                                               gboolean              is_json) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
