/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-programme.h"

G_BEGIN_DECLS

/* Answers to a sorting exercise, as a workbook keeps them: the id of a case and
 * "managing", "leading" or "both" in turn, NULL-terminated. Cases that the exercise does
 * not have any more, and answers that nobody knows, count for nothing. */

const char *keel_exercise_get_word    (KeelCaseAnswer               answer);

/* What was answered to @id; FALSE when nothing was. */
gboolean    keel_exercise_find_answer (const char * const          *answers,
                                       const char                  *id,
                                       KeelCaseAnswer              *out_answer);

/* How many cases were sorted as the programme sorts them. */
guint       keel_exercise_count_same  (const KeelProgrammeExercise *exercise,
                                       const char * const          *answers);

G_END_DECLS
