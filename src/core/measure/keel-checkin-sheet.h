/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-checkin.h"
#include "keel-answer-sheet.h"

G_BEGIN_DECLS

/* A check-in as a sheet of @set. Answers to items that the set does not have are left out.
 * @set must be the one that the check-in names. */
KeelAnswerSheet keel_checkin_get_sheet       (KeelCheckin *checkin,
                                              KeelItemSet *set);

/* How many days back the form asks about: 28, 7. */
guint           keel_form_get_n_days         (KeelForm     form);

/* A draft whose window has passed on @today: what it asks about is no longer the last
 * weeks. It may be gone on with, and need not be. */
gboolean        keel_checkin_is_past         (KeelCheckin *checkin,
                                              KeelDay      today);

G_END_DECLS
