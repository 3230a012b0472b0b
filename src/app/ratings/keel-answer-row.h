/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelAnswerRow:
 *
 * One answer of a finished check-in: what was asked, what was answered and what was corrected.
 * Opened, it has the steps.
 */
#define KEEL_TYPE_ANSWER_ROW (keel_answer_row_get_type ())

G_DECLARE_FINAL_TYPE (KeelAnswerRow, keel_answer_row, KEEL, ANSWER_ROW, AdwExpanderRow)

/* @item: its id; @text: its words. */
GtkWidget  *keel_answer_row_new      (KeelSession   *session,
                                      KeelCheckin   *checkin,
                                      const char    *item,
                                      const char    *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
