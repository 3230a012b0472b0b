/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelDayButton:
 *
 * The day of an entry in words, and behind it a calendar and a time to change it
 * by (KeelDayPopover, built when it is first wanted).
 *
 * Property "short-form" (boolean): the day without its weekday, where there is
 * little room.
 */
#define KEEL_TYPE_DAY_BUTTON (keel_day_button_get_type ())

G_DECLARE_FINAL_TYPE (KeelDayButton, keel_day_button, KEEL, DAY_BUTTON, AdwBin)

/* Both NULL for none. */
void keel_day_button_set_entry (KeelDayButton *self,
                                KeelSession   *session,
                                KeelEntry     *entry);

G_END_DECLS
