/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-item-texts.h"
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelAnswerList:
 *
 * The answers of a finished check-in, one below the other, each with its corrections; opened,
 * an answer can be changed: for a day it just changes, later it is corrected by a button.
 */
#define KEEL_TYPE_ANSWER_LIST (keel_answer_list_get_type ())

G_DECLARE_FINAL_TYPE (KeelAnswerList, keel_answer_list, KEEL, ANSWER_LIST, AdwBin)

/* @texts: borrowed; NULL when nothing is known of the items. @checkin NULL: none. */
void keel_answer_list_set (KeelAnswerList *self,
                           KeelSession    *session,
                           KeelCheckin    *checkin,
                           KeelItemTexts  *texts);

G_END_DECLS
