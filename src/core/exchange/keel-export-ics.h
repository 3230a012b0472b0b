/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-reminder.h"

G_BEGIN_DECLS

/* A calendar file (RFC 5545) with one appointment: every week at the time of @reminder, from @now
 * on, with an alarm. The time floats: nine o'clock is nine wherever a person is. Nothing of a
 * workbook is in it. Saved again it has the same UID and a later SEQUENCE, so that a calendar
 * takes it for the same appointment, moved. */
GBytes *keel_export_ics (const KeelReminder *reminder,
                         KeelMoment          now) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
