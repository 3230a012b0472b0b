/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelCheckinView:
 *
 * One check-in: a draft is answered, a finished one shows its result. Above it its day, which
 * can be an earlier one, and a menu.
 *
 * Of the page it wants ratings.back, ratings.delete-checkin(s) and ratings.begin-anew.
 *
 * Property "folded" (boolean): one side at a time; there is a way back.
 */
#define KEEL_TYPE_CHECKIN_VIEW (keel_checkin_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelCheckinView, keel_checkin_view, KEEL, CHECKIN_VIEW, AdwBin)

GtkWidget   *keel_checkin_view_new         (KeelSession     *session) G_GNUC_WARN_UNUSED_RESULT;

/* NULL: none. Showing one changes nothing in it. */
void         keel_checkin_view_set_checkin (KeelCheckinView *self,
                                            KeelCheckin     *checkin);

/* The keyboard goes to the item, or the result. */
void         keel_checkin_view_start       (KeelCheckinView *self);

G_END_DECLS
