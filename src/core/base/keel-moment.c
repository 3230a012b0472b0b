/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Moments are read by hand, without a GDateTime: each document holds two, and
 * thousands of documents are read at a start. Moments live within the days
 * that a KeelDay can be, so that each has a day. */

#include "keel-moment.h"
#include "keel-day.h"

#include <string.h>

#define SECONDS_PER_DAY 86400

/* 1970-01-01 as a KeelDay; a test holds it. */
#define EPOCH_DAY 719163

static gboolean
read_two_digits (const char *text,
                 int         max,
                 int        *out_value)
{
  int value;

  if (!g_ascii_isdigit (text[0]) || !g_ascii_isdigit (text[1]))
    return FALSE;

  value = (text[0] - '0') * 10 + (text[1] - '0');
  if (value > max)
    return FALSE;

  *out_value = value;
  return TRUE;
}

static gboolean
read_day (const char *text,
          KeelDay    *out_day)
{
  char day[11];

  memcpy (day, text, 10);
  day[10] = '\0';
  return keel_day_parse (day, out_day);
}

/* "HH:MM:SS". A leap second (60) counts as the first second after it. */
static gboolean
read_clock (const char *text,
            int        *out_seconds)
{
  int hours, minutes, seconds;

  if (text[2] != ':' || text[5] != ':' ||
      !read_two_digits (text, 23, &hours) ||
      !read_two_digits (text + 3, 59, &minutes) ||
      !read_two_digits (text + 6, 60, &seconds))
    return FALSE;

  *out_seconds = (hours * 60 + minutes) * 60 + seconds;
  return TRUE;
}

/* "Z" or "±HH:MM", and nothing after it. */
static gboolean
read_offset (const char *text,
             int        *out_minutes)
{
  int hours, minutes;

  if (text[0] == 'Z' || text[0] == 'z')
    {
      *out_minutes = 0;
      return text[1] == '\0';
    }

  if ((text[0] != '+' && text[0] != '-') || strlen (text) != 6 || text[3] != ':' ||
      !read_two_digits (text + 1, 23, &hours) ||
      !read_two_digits (text + 4, 59, &minutes))
    return FALSE;

  *out_minutes = (hours * 60 + minutes) * (text[0] == '-' ? -1 : 1);
  return TRUE;
}

/* The end of "." and digits at @text, @text itself if there are none, or NULL
 * if a point has no digit after it. */
static const char *
skip_fraction (const char *text)
{
  if (*text != '.')
    return text;

  text++;
  if (!g_ascii_isdigit (*text))
    return NULL;

  while (g_ascii_isdigit (*text))
    text++;

  return text;
}

/* Seconds from 0001-01-01T00:00:00 on the writer's own clock. */
static gint64
get_civil_seconds (KeelMoment moment)
{
  return moment.seconds + moment.offset * 60 + (gint64) (EPOCH_DAY - 1) * SECONDS_PER_DAY;
}

gboolean
keel_moment_is_set (KeelMoment moment)
{
  return moment.seconds != G_MININT64;
}

KeelMoment
keel_moment_from_date_time (GDateTime *date_time)
{
  KeelMoment moment;

  g_return_val_if_fail (date_time != NULL, KEEL_MOMENT_NONE);

  moment.seconds = g_date_time_to_unix (date_time);
  moment.offset = (gint32) (g_date_time_get_utc_offset (date_time) / G_TIME_SPAN_MINUTE);
  return keel_moment_get_day (moment) != KEEL_DAY_NONE ? moment : KEEL_MOMENT_NONE;
}

GDateTime *
keel_moment_to_date_time (KeelMoment moment)
{
  g_autoptr (GTimeZone) zone = NULL;
  g_autoptr (GDateTime) utc = NULL;

  g_return_val_if_fail (keel_moment_is_set (moment), NULL);

  zone = g_time_zone_new_offset (moment.offset * 60);
  utc = g_date_time_new_from_unix_utc (moment.seconds);
  return g_date_time_to_timezone (utc, zone);
}

int
keel_moment_compare (KeelMoment a,
                     KeelMoment b)
{
  if (a.seconds != b.seconds)
    return a.seconds < b.seconds ? -1 : 1;

  return (a.offset > b.offset) - (a.offset < b.offset);
}

gboolean
keel_moment_equal (KeelMoment a,
                   KeelMoment b)
{
  return keel_moment_compare (a, b) == 0;
}

guint32
keel_moment_get_day (KeelMoment moment)
{
  gint64 seconds;

  if (!keel_moment_is_set (moment))
    return KEEL_DAY_NONE;

  seconds = get_civil_seconds (moment);
  if (seconds < 0 || seconds >= (gint64) KEEL_DAY_MAX * SECONDS_PER_DAY)
    return KEEL_DAY_NONE;

  return (guint32) (seconds / SECONDS_PER_DAY) + 1;
}

int
keel_moment_get_time (KeelMoment moment)
{
  if (keel_moment_get_day (moment) == KEEL_DAY_NONE)
    return KEEL_TIME_NONE;

  return (int) (get_civil_seconds (moment) % SECONDS_PER_DAY / 60);
}

gboolean
keel_moment_parse (const char *text,
                   KeelMoment *out_moment)
{
  KeelMoment moment;
  KeelDay day;
  const char *zone;
  int seconds, offset;

  g_return_val_if_fail (text != NULL, FALSE);

  if (strnlen (text, 20) < 20 || (text[10] != 'T' && text[10] != 't') ||
      !read_day (text, &day) ||
      !read_clock (text + 11, &seconds))
    return FALSE;

  zone = skip_fraction (text + 19);
  if (zone == NULL || !read_offset (zone, &offset))
    return FALSE;

  moment.seconds = ((gint64) day - EPOCH_DAY) * SECONDS_PER_DAY + seconds - offset * 60;
  moment.offset = offset;
  if (keel_moment_get_day (moment) == KEEL_DAY_NONE)
    return FALSE;

  *out_moment = moment;
  return TRUE;
}

char *
keel_moment_to_string (KeelMoment moment)
{
  int year, month, day_of_month, second, offset;
  gint64 seconds;
  KeelDay day;

  day = keel_moment_get_day (moment);
  g_return_val_if_fail (day != KEEL_DAY_NONE, NULL);

  keel_day_get_ymd (day, &year, &month, &day_of_month);
  seconds = get_civil_seconds (moment);
  second = (int) (seconds % SECONDS_PER_DAY);
  offset = ABS (moment.offset);

  return g_strdup_printf ("%04d-%02d-%02dT%02d:%02d:%02d%c%02d:%02d",
                          year, month, day_of_month,
                          second / 3600, second / 60 % 60, second % 60,
                          moment.offset < 0 ? '-' : '+', offset / 60, offset % 60);
}
