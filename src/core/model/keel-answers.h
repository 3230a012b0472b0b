/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-answer.h"

G_BEGIN_DECLS

/**
 * KeelAnswered:
 * @item: a g_ref_string_new_intern(): the same few in every check-in
 * @answer: never KEEL_ANSWER_BLANK
 *
 * One answer. The answers of a check-in are a GArray of these, by item, each item once.
 */
typedef struct
{
  char       *item;
  KeelAnswer  answer;
} KeelAnswered;

GArray     *keel_answers_new     (void) G_GNUC_WARN_UNUSED_RESULT;

KeelAnswer  keel_answers_get     (GArray     *answers,
                                  const char *item);

/* KEEL_ANSWER_BLANK takes the answer away. Both say whether anything has changed. */
gboolean    keel_answers_set     (GArray     *answers,
                                  const char *item,
                                  KeelAnswer  answer);
gboolean    keel_answers_assign  (GArray     *answers,
                                  GArray     *other);

/* Whether it is one of the steps, or "not called for". */
gboolean    keel_answer_is_given (KeelAnswer  answer);

G_END_DECLS
