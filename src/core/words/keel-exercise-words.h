/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-day.h"
#include "keel-programme.h"

G_BEGIN_DECLS

/* What is said about a sorting exercise. How many cases agree is a fact, never a mark. */

/* "3 still to sort"; "All are sorted" */
char *keel_exercise_words_left  (guint          n_left) G_GNUC_WARN_UNUSED_RESULT;

/* A result, and one answer of it: "23 Nov 2026: 9 of 12 as we sort them",
 * "You, 23 Nov 2026: Managing". @is_answered: FALSE says that it was left out. */
char *keel_exercise_words_score (KeelDay        day,
                                 guint          n_same,
                                 guint          n_cases) G_GNUC_WARN_UNUSED_RESULT;
char *keel_exercise_words_yours (KeelDay        day,
                                 gboolean       is_answered,
                                 KeelCaseAnswer answer) G_GNUC_WARN_UNUSED_RESULT;
/* "We: Both" */
char *keel_exercise_words_ours  (KeelCaseAnswer answer) G_GNUC_WARN_UNUSED_RESULT;

/* Above the cases, when there is a result already. */
char *keel_exercise_words_again (KeelDay        day) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
