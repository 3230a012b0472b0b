/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-reminder.h"

gboolean
keel_reminder_has_come (const KeelReminder *reminder,
                        KeelMoment          now)
{
  guint weekday = (guint) keel_day_get_weekday (keel_moment_get_day (now));

  return weekday > reminder->weekday
         || (weekday == reminder->weekday && keel_moment_get_time (now) >= reminder->time);
}

KeelDay
keel_reminder_find_day (const KeelReminder *reminder,
                        KeelDay             day)
{
  return day + (reminder->weekday + 7 - (guint) keel_day_get_weekday (day)) % 7;
}
