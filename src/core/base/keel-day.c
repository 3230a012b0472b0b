/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The proleptic Gregorian calendar, by arithmetic: thousands of days are read
 * when a workbook is loaded, so parsing allocates nothing.
 *
 * Years are counted from March, which puts the leap day last; then a month's
 * first day is a linear function of the month, and 400 years are a period.
 */

#include "keel-day.h"

#include <string.h>

#define DAYS_IN_400_YEARS 146097

/* Days from 0000-03-01 to 0001-01-01, less one, because that one is day 1. */
#define DAYS_BEFORE_DAY_ONE 305

static gboolean
is_leap_year (int year)
{
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static int
get_days_in_month (int year,
                   int month)
{
  static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

  return month == 2 && is_leap_year (year) ? 29 : lengths[month - 1];
}

/* The number that @n_digits digits at @text spell, or −1. */
static int
read_digits (const char *text,
             int         n_digits)
{
  int value = 0;

  for (int i = 0; i < n_digits; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return -1;

      value = value * 10 + (text[i] - '0');
    }

  return value;
}

gboolean
keel_day_is_valid (KeelDay day)
{
  return day != KEEL_DAY_NONE && day <= KEEL_DAY_MAX;
}

KeelDay
keel_day_from_ymd (int year,
                   int month,
                   int day_of_month)
{
  int march_year, march_month, day_of_year;

  if (year < 1 || year > 2199 || month < 1 || month > 12 ||
      day_of_month < 1 || day_of_month > get_days_in_month (year, month))
    return KEEL_DAY_NONE;

  march_year = month > 2 ? year : year - 1;
  march_month = month > 2 ? month - 3 : month + 9;
  day_of_year = (153 * march_month + 2) / 5 + day_of_month;

  return (KeelDay) (march_year * 365 + march_year / 4 - march_year / 100 + march_year / 400 +
                    day_of_year - 1 - DAYS_BEFORE_DAY_ONE);
}

void
keel_day_get_ymd (KeelDay  day,
                  int     *out_year,
                  int     *out_month,
                  int     *out_day_of_month)
{
  int days, period, day_of_period, year_of_period, day_of_year, march_month, month;

  g_return_if_fail (keel_day_is_valid (day));

  days = (int) day + DAYS_BEFORE_DAY_ONE;
  period = days / DAYS_IN_400_YEARS;
  day_of_period = days % DAYS_IN_400_YEARS;
  year_of_period = (day_of_period - day_of_period / 1460 + day_of_period / 36524 -
                    day_of_period / (DAYS_IN_400_YEARS - 1)) / 365;
  day_of_year = day_of_period -
                (365 * year_of_period + year_of_period / 4 - year_of_period / 100);
  march_month = (5 * day_of_year + 2) / 153;
  month = march_month < 10 ? march_month + 3 : march_month - 9;

  if (out_year != NULL)
    *out_year = period * 400 + year_of_period + (month <= 2 ? 1 : 0);
  if (out_month != NULL)
    *out_month = month;
  if (out_day_of_month != NULL)
    *out_day_of_month = day_of_year - (153 * march_month + 2) / 5 + 1;
}

int
keel_day_get_weekday (KeelDay day)
{
  g_return_val_if_fail (keel_day_is_valid (day), 0);

  /* 0001-01-01 was a Monday. */
  return (int) ((day - 1) % 7) + 1;
}

KeelDay
keel_day_get_monday (KeelDay day)
{
  g_return_val_if_fail (keel_day_is_valid (day), KEEL_DAY_NONE);

  return day - (KeelDay) (keel_day_get_weekday (day) - 1);
}

gboolean
keel_day_parse (const char *text,
                KeelDay    *out_day)
{
  KeelDay day;

  g_return_val_if_fail (text != NULL, FALSE);

  if (strlen (text) != 10 || text[4] != '-' || text[7] != '-')
    return FALSE;

  day = keel_day_from_ymd (read_digits (text, 4),
                           read_digits (text + 5, 2),
                           read_digits (text + 8, 2));
  if (day == KEEL_DAY_NONE)
    return FALSE;

  *out_day = day;
  return TRUE;
}

char *
keel_day_to_string (KeelDay day)
{
  int year, month, day_of_month;

  g_return_val_if_fail (keel_day_is_valid (day), NULL);

  keel_day_get_ymd (day, &year, &month, &day_of_month);
  return g_strdup_printf ("%04d-%02d-%02d", year, month, day_of_month);
}

char *
keel_day_format (KeelDay     day,
                 const char *pattern)
{
  g_autoptr (GDateTime) date_time = NULL;
  int year, month, day_of_month;

  g_return_val_if_fail (keel_day_is_valid (day), NULL);
  g_return_val_if_fail (pattern != NULL, NULL);

  keel_day_get_ymd (day, &year, &month, &day_of_month);
  date_time = g_date_time_new_utc (year, month, day_of_month, 0, 0, 0);
  return g_date_time_format (date_time, pattern);
}

KeelDay
keel_day_in_year (KeelDay day,
                  int     year)
{
  int month, day_of_month;

  g_return_val_if_fail (keel_day_is_valid (day), KEEL_DAY_NONE);

  keel_day_get_ymd (day, NULL, &month, &day_of_month);
  return keel_day_from_ymd (year, month, day_of_month);
}

gboolean
keel_time_parse (const char *text,
                 int        *out_minutes)
{
  int hours, minutes;

  g_return_val_if_fail (text != NULL, FALSE);

  if (strlen (text) != 5 || text[2] != ':')
    return FALSE;

  hours = read_digits (text, 2);
  minutes = read_digits (text + 3, 2);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
    return FALSE;

  *out_minutes = hours * 60 + minutes;
  return TRUE;
}

char *
keel_time_to_string (int minutes)
{
  g_return_val_if_fail (minutes >= 0 && minutes < 24 * 60, NULL);

  return g_strdup_printf ("%02d:%02d", minutes / 60, minutes % 60);
}
