/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-answer-sheet.h"

G_BEGIN_DECLS

/* What is said while a person answers: the steps, the question above them, where one is. */

/* "Far too little" … "Far too much", "Not called for", "Not answered". */
const char *keel_rating_words_answer         (KeelAnswer  answer);

/* A step as a screen reader says it: "Too little, 2 of 7". "Not called for" is no step
 * and has no place. */
char       *keel_rating_words_step           (KeelAnswer  answer) G_GNUC_WARN_UNUSED_RESULT;

/* "Pulse", "Full Check-In"; what the form is, in one sentence. */
const char *keel_rating_words_form           (KeelForm    form);
const char *keel_rating_words_form_about     (KeelForm    form);

/* The line above every item; it goes on with the item. */
const char *keel_rating_words_question       (KeelForm    form);

/* "3 of 24", from position 0; "Checking progress against the plan, item 3 of 24". */
char       *keel_rating_words_position       (guint       position,
                                              guint       n_items) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_rating_words_item           (const char *item,
                                              guint       position,
                                              guint       n_items) G_GNUC_WARN_UNUSED_RESULT;

/* How far one is: "5 of 24 answered". */
char       *keel_rating_words_progress       (guint       n_answered,
                                              guint       n_items) G_GNUC_WARN_UNUSED_RESULT;

/* Before finishing: which is left; "" when nothing is. */
char       *keel_rating_words_left           (guint       n_left) G_GNUC_WARN_UNUSED_RESULT;

/* What the keys do, for a screen reader. */
const char *keel_rating_words_keys           (void);

G_END_DECLS
