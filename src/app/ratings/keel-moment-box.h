/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-item-texts.h"
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelMomentBox:
 *
 * "One moment behind one rating": which answer, and what happened, saved as it is typed. It
 * may become an entry of the Journal (moment.make-entry), and stays here too. Of the window it
 * wants win.show-entry(s).
 */
#define KEEL_TYPE_MOMENT_BOX (keel_moment_box_get_type ())

G_DECLARE_FINAL_TYPE (KeelMomentBox, keel_moment_box, KEEL, MOMENT_BOX, AdwBin)

/* @texts: borrowed. @checkin NULL: none. */
void keel_moment_box_set (KeelMomentBox *self,
                          KeelSession   *session,
                          KeelCheckin   *checkin,
                          KeelItemTexts *texts);

G_END_DECLS
