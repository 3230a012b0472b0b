/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-item-texts.h"
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelResultView:
 *
 * What one sheet says: first how many answers say what, then the zones in a sentence and the
 * four numbers (tilt and fit on one card), the map, the facets, one thing to try, the moment, the
 * answers; and, always, what none of it means. What cannot be said is left out: a
 * sheet that is not scored has no numbers, one of an unknown set only its answers.
 */
#define KEEL_TYPE_RESULT_VIEW (keel_result_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelResultView, keel_result_view, KEEL, RESULT_VIEW, AdwBin)

/* @texts: borrowed; NULL when nothing is known of the items. @checkin NULL: none. */
void keel_result_view_set   (KeelResultView *self,
                             KeelSession    *session,
                             KeelCheckin    *checkin,
                             KeelItemTexts  *texts);

/* The keyboard goes to what can be done first, a screen reader to the headline. */
void keel_result_view_start (KeelResultView *self);

G_END_DECLS
