/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-item-texts.h"
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelAnswerView:
 *
 * A draft that is answered: one item at a time, in the fixed order, and after the last a
 * page that finishes it. Every answer is in the workbook at once; where one is, too, so that
 * a person can leave at any moment.
 *
 * Its actions begin with "answers.".
 */
#define KEEL_TYPE_ANSWER_VIEW (keel_answer_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelAnswerView, keel_answer_view, KEEL, ANSWER_VIEW, AdwBin)

/* @texts, borrowed, must have words (keel_item_texts_can_ask()). Shows the item at which the
 * draft was left, and changes nothing. @checkin NULL: none. */
void keel_answer_view_set   (KeelAnswerView *self,
                             KeelSession    *session,
                             KeelCheckin    *checkin,
                             KeelItemTexts  *texts);

/* The keyboard goes to the item that is shown. */
void keel_answer_view_start (KeelAnswerView *self);

G_END_DECLS
