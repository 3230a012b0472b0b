/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelReminderGroup:
 *
 * The preferences that tell when in a week a person wants to hear what it still asks: whether it
 * is said at the start, weekday and time, and a file for a calendar of one's own.
 */
#define KEEL_TYPE_REMINDER_GROUP (keel_reminder_group_get_type ())

G_DECLARE_FINAL_TYPE (KeelReminderGroup, keel_reminder_group, KEEL, REMINDER_GROUP, AdwPreferencesGroup)

/* Once; and NULL, NULL when it is no longer seen. */
void keel_reminder_group_set_session (KeelReminderGroup *self,
                                      KeelSession       *session,
                                      GSettings         *settings);

G_END_DECLS
