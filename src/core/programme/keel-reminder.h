/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-day.h"
#include "keel-moment.h"

G_BEGIN_DECLS

/**
 * KeelReminder:
 * @weekday: 1 Monday … 7 Sunday
 * @time: minutes after midnight, on whatever clock is at hand
 *
 * When in a week a person wants to be told what it still asks. Nothing runs for it: it is said
 * when the program starts, and by a calendar of one's own.
 */
typedef struct
{
  guint weekday;
  int   time;
} KeelReminder;

/* Whether it has come in the week (ISO 8601) of @now. */
gboolean keel_reminder_has_come (const KeelReminder *reminder,
                                 KeelMoment          now);

/* The first day, @day or later, that it falls on. */
KeelDay  keel_reminder_find_day (const KeelReminder *reminder,
                                 KeelDay             day);

G_END_DECLS
