/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-day.h"

#include <string.h>

static void
agrees_with_glib (void)
{
  g_autoptr (GDate) date = g_date_new_dmy (1, G_DATE_JANUARY, 1);

  for (KeelDay day = 1; day <= KEEL_DAY_MAX; day++)
    {
      int year, month, day_of_month;

      keel_day_get_ymd (day, &year, &month, &day_of_month);
      g_assert_cmpuint (g_date_get_julian (date), ==, day);
      g_assert_cmpint (year, ==, g_date_get_year (date));
      g_assert_cmpint (month, ==, (int) g_date_get_month (date));
      g_assert_cmpint (day_of_month, ==, g_date_get_day (date));
      g_assert_cmpint (keel_day_get_weekday (day), ==, (int) g_date_get_weekday (date));
      g_assert_cmpuint (keel_day_get_monday (day), ==, day - (KeelDay) g_date_get_weekday (date) + 1);
      g_assert_cmpuint (keel_day_from_ymd (year, month, day_of_month), ==, day);
      g_date_add_days (date, 1);
    }
}

static void
has_ends (void)
{
  g_assert_cmpuint (keel_day_from_ymd (1, 1, 1), ==, 1);
  g_assert_cmpuint (keel_day_from_ymd (2199, 12, 31), ==, KEEL_DAY_MAX);
  g_assert_false (keel_day_is_valid (KEEL_DAY_NONE));
  g_assert_true (keel_day_is_valid (1));
  g_assert_true (keel_day_is_valid (KEEL_DAY_MAX));
  g_assert_false (keel_day_is_valid (KEEL_DAY_MAX + 1));
  g_assert_false (keel_day_is_valid (G_MAXUINT32));
}

static void
refuses_days_that_are_not (void)
{
  static const int cases[][3] = {
    { 0, 1, 1 }, { -1, 1, 1 }, { 2200, 1, 1 }, { G_MAXINT, 1, 1 }, { G_MININT, 1, 1 },
    { 2026, 0, 1 }, { 2026, 13, 1 }, { 2026, -1, 1 }, { 2026, G_MAXINT, 1 },
    { 2026, 1, 0 }, { 2026, 1, 32 }, { 2026, 4, 31 }, { 2026, 1, -1 }, { 2026, 1, G_MAXINT },
    { 2026, 2, 29 }, { 2028, 2, 30 }, { 1900, 2, 29 }, { 2100, 2, 29 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (keel_day_from_ymd (cases[i][0], cases[i][1], cases[i][2]), ==, KEEL_DAY_NONE);

  g_assert_cmpuint (keel_day_from_ymd (2000, 2, 29), !=, KEEL_DAY_NONE);
  g_assert_cmpuint (keel_day_from_ymd (2028, 2, 29), !=, KEEL_DAY_NONE);
}

static void
parses_what_it_writes (void)
{
  for (KeelDay day = 1; day <= KEEL_DAY_MAX; day += 97)
    {
      g_autofree char *text = keel_day_to_string (day);
      KeelDay read;

      g_assert_cmpuint (strlen (text), ==, 10);
      g_assert_true (keel_day_parse (text, &read));
      g_assert_cmpuint (read, ==, day);
    }
}

static void
parses_ten_characters_only (void)
{
  static const char * const bad[] = {
    "", "2026", "2026-11", "2026-11-2", "2026-11-233", "2026-11-23 ", " 2026-11-23", "20261123",
    "2026/11/23", "2026-11/23", "26-11-2300", "2026-1-023", "+026-11-23", "-026-11-23",
    "2026-+1-23", "2026-11- 3", "2026-11-2x", "0000-01-01", "2200-01-01", "2026-02-29",
    "2026-13-01", "2026-00-01", "2026-01-00", "２026-11-23", "2026-11-23T00:00:00Z",
  };
  KeelDay day = 4711;

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_test_message ("%s", bad[i]);
      g_assert_false (keel_day_parse (bad[i], &day));
      g_assert_cmpuint (day, ==, 4711);
    }

  g_assert_true (keel_day_parse ("2026-11-23", &day));
  g_assert_cmpuint (day, ==, keel_day_from_ymd (2026, 11, 23));
}

static void
is_formatted (void)
{
  g_autofree char *text = keel_day_format (keel_day_from_ymd (2026, 11, 3), "%-d|%m|%Y|%A");
  g_autofree char *first = keel_day_format (1, "%Y");

  g_assert_cmpstr (text, ==, "3|11|2026|Tuesday");
  g_assert_cmpstr (first, ==, "1");
}

static void
recurs_in_other_years (void)
{
  KeelDay day = keel_day_from_ymd (2026, 11, 23);
  KeelDay leap_day = keel_day_from_ymd (2028, 2, 29);

  g_assert_cmpuint (keel_day_in_year (day, 1999), ==, keel_day_from_ymd (1999, 11, 23));
  g_assert_cmpuint (keel_day_in_year (day, 2026), ==, day);
  g_assert_cmpuint (keel_day_in_year (day, 0), ==, KEEL_DAY_NONE);
  g_assert_cmpuint (keel_day_in_year (day, 2200), ==, KEEL_DAY_NONE);
  g_assert_cmpuint (keel_day_in_year (leap_day, 2024), ==, keel_day_from_ymd (2024, 2, 29));
  g_assert_cmpuint (keel_day_in_year (leap_day, 2027), ==, KEEL_DAY_NONE);
}

static void
times_round_trip (void)
{
  for (int minutes = 0; minutes < 24 * 60; minutes++)
    {
      g_autofree char *text = keel_time_to_string (minutes);
      int read;

      g_assert_true (keel_time_parse (text, &read));
      g_assert_cmpint (read, ==, minutes);
    }
}

static void
times_are_five_characters (void)
{
  static const char * const bad[] = {
    "", "2", "21:", "21:0", "21:022", "2102", "21.02", "9:00", " 9:00", "+9:00", "24:00", "23:60",
    "21:0x", "2x:00", "21:02:00", "-1:00", "21: 2",
  };
  int minutes = 4711;

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_test_message ("%s", bad[i]);
      g_assert_false (keel_time_parse (bad[i], &minutes));
      g_assert_cmpint (minutes, ==, 4711);
    }

  g_assert_true (keel_time_parse ("21:02", &minutes));
  g_assert_cmpint (minutes, ==, 21 * 60 + 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/day/agrees-with-glib", agrees_with_glib);
  g_test_add_func ("/core/day/has-ends", has_ends);
  g_test_add_func ("/core/day/refuses-days-that-are-not", refuses_days_that_are_not);
  g_test_add_func ("/core/day/parses-what-it-writes", parses_what_it_writes);
  g_test_add_func ("/core/day/parses-ten-characters-only", parses_ten_characters_only);
  g_test_add_func ("/core/day/is-formatted", is_formatted);
  g_test_add_func ("/core/day/recurs-in-other-years", recurs_in_other_years);
  g_test_add_func ("/core/day/times-round-trip", times_round_trip);
  g_test_add_func ("/core/day/times-are-five-characters", times_are_five_characters);

  return g_test_run ();
}
