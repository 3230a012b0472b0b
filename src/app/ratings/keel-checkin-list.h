/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelCheckinList:
 *
 * The side of the Ratings that lists: the bridging practices as a row of their own, then all
 * check-ins by month, newest first, and how to begin a new one.
 *
 * The check-ins are one stop for Tab. They run "ratings.pick-checkin" when the arrows come to
 * them, "ratings.show-checkin" when they are activated, and "ratings.delete-checkin" on Delete;
 * the first row runs "ratings.show-practices".
 */
#define KEEL_TYPE_CHECKIN_LIST (keel_checkin_list_get_type ())

G_DECLARE_FINAL_TYPE (KeelCheckinList, keel_checkin_list, KEEL, CHECKIN_LIST, AdwBin)

void       keel_checkin_list_set_session   (KeelCheckinList *self,
                                            KeelSession     *session);

/* Marks the row of what is shown; NULL: none. */
void       keel_checkin_list_select        (KeelCheckinList *self,
                                            KeelCheckin     *checkin);
void       keel_checkin_list_select_practices (KeelCheckinList *self);

/* The keyboard goes to the row that is marked, or the first. */
void       keel_checkin_list_focus_row     (KeelCheckinList *self);

/* The check-in below @checkin, or the one above if it is the last; NULL if it is alone. */
KeelCheckin *keel_checkin_list_find_next   (KeelCheckinList *self,
                                            KeelCheckin     *checkin);

G_END_DECLS
