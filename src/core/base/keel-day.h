/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * KeelDay:
 *
 * A calendar day, counted from 0001-01-01 (day 1) as in [struct@GLib.Date],
 * up to 2199-12-31.
 *
 * A day has no time and no zone, so what was written on Sunday stays written
 * on Sunday wherever the reader travels. `KEEL_DAY_NONE` means "no day".
 */
typedef guint32 KeelDay;

#define KEEL_DAY_NONE ((KeelDay) 0)
#define KEEL_DAY_MAX  ((KeelDay) 803168)  /* 2199-12-31; a test holds it */

/* A time of the day in minutes after midnight, 0 … 1439. */
#define KEEL_TIME_NONE (-1)

gboolean  keel_day_is_valid      (KeelDay      day);
KeelDay   keel_day_from_ymd      (int          year,
                                  int          month,
                                  int          day_of_month);
void      keel_day_get_ymd       (KeelDay      day,
                                  int         *out_year,
                                  int         *out_month,
                                  int         *out_day_of_month);
int       keel_day_get_weekday   (KeelDay      day);  /* 1 Monday … 7 Sunday */

/* The Monday of its week (ISO 8601). */
KeelDay   keel_day_get_monday    (KeelDay      day);

/* YYYY-MM-DD, exactly ten characters. */
gboolean  keel_day_parse         (const char  *text,
                                  KeelDay     *out_day);
char     *keel_day_to_string     (KeelDay      day) G_GNUC_WARN_UNUSED_RESULT;

/* By g_date_time_format() with a (translated) pattern: the reader's words. */
char     *keel_day_format        (KeelDay      day,
                                  const char  *pattern) G_GNUC_WARN_UNUSED_RESULT;

/* The same day and month in another year; 29 February gives KEEL_DAY_NONE in
 * a year without one, as does a year out of range. */
KeelDay   keel_day_in_year       (KeelDay      day,
                                  int          year);

/* HH:MM, exactly five characters. */
gboolean  keel_time_parse        (const char  *text,
                                  int         *out_minutes);
char     *keel_time_to_string    (int          minutes) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
