/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-moment.h"
#include "keel-day.h"

static void
reads_rfc_3339 (void)
{
  static const struct
  {
    const char *text;
    gint64      seconds;
    int         offset;
    const char *written;
  } cases[] = {
    { "1970-01-01T00:00:00Z", 0, 0, "1970-01-01T00:00:00+00:00" },
    { "1970-01-01T00:00:00z", 0, 0, "1970-01-01T00:00:00+00:00" },
    { "1970-01-01t00:00:00+00:00", 0, 0, "1970-01-01T00:00:00+00:00" },
    { "1970-01-01T00:00:00-00:00", 0, 0, "1970-01-01T00:00:00+00:00" },
    { "1969-12-31T23:59:59Z", -1, 0, "1969-12-31T23:59:59+00:00" },
    { "2026-11-23T08:14:03+01:00", 1795418043, 60, "2026-11-23T08:14:03+01:00" },
    { "2026-11-23T08:14:03.999+01:00", 1795418043, 60, "2026-11-23T08:14:03+01:00" },
    { "2026-11-23T08:14:03.123456789Z", 1795421643, 0, "2026-11-23T08:14:03+00:00" },
    { "2026-11-23T02:44:03-04:30", 1795418043, -270, "2026-11-23T02:44:03-04:30" },
    { "2026-11-23T12:59:03+05:45", 1795418043, 345, "2026-11-23T12:59:03+05:45" },
    { "2016-12-31T23:59:60Z", 1483228800, 0, "2017-01-01T00:00:00+00:00" },
    { "2026-01-01T00:00:00+23:59", 1767139260, 1439, "2026-01-01T00:00:00+23:59" },
    { "0001-01-01T00:00:00+14:00", -62135647200, 840, "0001-01-01T00:00:00+14:00" },
    { "2199-12-31T23:59:59-12:00", 7258161599, -720, "2199-12-31T23:59:59-12:00" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *written = NULL;
      KeelMoment moment;

      g_test_message ("%s", cases[i].text);
      g_assert_true (keel_moment_parse (cases[i].text, &moment));
      g_assert_cmpint (moment.seconds, ==, cases[i].seconds);
      g_assert_cmpint (moment.offset, ==, cases[i].offset);

      written = keel_moment_to_string (moment);
      g_assert_cmpstr (written, ==, cases[i].written);
    }
}

static void
refuses_what_is_not (void)
{
  static const char * const bad[] = {
    "", "2026", "2026-11-23", "2026-11-23T08:14:03", "2026-11-23T08:14Z", "2026-11-23 08:14:03Z",
    "2026-11-23T08:14:03+01", "2026-11-23T08:14:03+0100", "2026-11-23T08:14:03+1:00",
    "2026-11-23T08:14:03 +01:00", "2026-11-23T08:14:03+01:00 ", "2026-11-23T08:14:03ZZ",
    "2026-11-23T08:14:03Z+01:00", "2026-11-23T08:14:03+24:00", "2026-11-23T08:14:03+01:60",
    "2026-11-23T24:00:00Z", "2026-11-23T08:60:00Z", "2026-11-23T08:14:61Z", "2026-11-23T8:14:030Z",
    "2026-11-23T08-14-03Z", "2026-11-23T08:14:03.Z", "2026-11-23T08:14:03,5Z", "2026-11-23T08:14:03.",
    "2026-02-30T08:14:03Z", "2026-13-01T08:14:03Z", "0000-12-31T23:59:59Z", "2200-01-01T00:00:00Z",
    "2199-12-31T23:59:60Z", "2026-11-23T08:14:+3Z", "2026-11-23T 8:14:03Z", "2026-11-23T08:14:03*01:00",
    "２026-11-23T08:14:03Z",
  };
  KeelMoment moment = { .seconds = 4711, .offset = 42 };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_test_message ("%s", bad[i]);
      g_assert_false (keel_moment_parse (bad[i], &moment));
      g_assert_cmpint (moment.seconds, ==, 4711);
      g_assert_cmpint (moment.offset, ==, 42);
    }
}

static void
agrees_with_glib (void)
{
  for (guint i = 0; i < 20000; i++)
    {
      gint64 seconds = (gint64) (g_test_rand_double_range (-62135510400.0, 7258032000.0));
      KeelMoment moment = { .seconds = seconds, .offset = g_test_rand_int_range (-720, 841) };
      KeelMoment read;
      g_autofree char *text = keel_moment_to_string (moment);
      g_autoptr (GDateTime) expected = g_date_time_new_from_iso8601 (text, NULL);
      g_autoptr (GDateTime) given = keel_moment_to_date_time (moment);
      int year, month, day;

      g_assert_nonnull (expected);
      g_assert_true (g_date_time_equal (expected, given));
      g_assert_cmpint (g_date_time_get_utc_offset (given), ==, moment.offset * G_TIME_SPAN_MINUTE);
      g_assert_true (keel_moment_parse (text, &read));
      g_assert_true (keel_moment_equal (read, moment));
      g_assert_true (keel_moment_equal (keel_moment_from_date_time (given), moment));

      keel_day_get_ymd (keel_moment_get_day (moment), &year, &month, &day);
      g_assert_cmpint (year, ==, g_date_time_get_year (expected));
      g_assert_cmpint (month, ==, g_date_time_get_month (expected));
      g_assert_cmpint (day, ==, g_date_time_get_day_of_month (expected));
      g_assert_cmpint (keel_moment_get_time (moment), ==,
                       g_date_time_get_hour (expected) * 60 + g_date_time_get_minute (expected));
    }
}

static void
keeps_the_wall_clock (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");
  g_autoptr (GDateTime) before = g_date_time_new (zone, 2026, 10, 25, 1, 30, 0);
  g_autoptr (GDateTime) summer = g_date_time_add_hours (before, 1);
  g_autoptr (GDateTime) winter = g_date_time_add_hours (before, 2);
  KeelMoment first = keel_moment_from_date_time (summer);
  KeelMoment second = keel_moment_from_date_time (winter);
  g_autofree char *first_text = keel_moment_to_string (first);
  g_autofree char *second_text = keel_moment_to_string (second);

  /* The hour that comes twice: one wall clock, two instants. */
  g_assert_cmpstr (first_text, ==, "2026-10-25T02:30:00+02:00");
  g_assert_cmpstr (second_text, ==, "2026-10-25T02:30:00+01:00");
  g_assert_cmpint (keel_moment_get_time (first), ==, keel_moment_get_time (second));
  g_assert_cmpint (keel_moment_compare (first, second), <, 0);
}

static void
orders_by_instant (void)
{
  KeelMoment early = { .seconds = 100, .offset = 60 };
  KeelMoment same_elsewhere = { .seconds = 100, .offset = 120 };
  KeelMoment late = { .seconds = 101, .offset = -60 };

  g_assert_cmpint (keel_moment_compare (early, late), <, 0);
  g_assert_cmpint (keel_moment_compare (late, early), >, 0);
  g_assert_cmpint (keel_moment_compare (early, early), ==, 0);
  g_assert_cmpint (keel_moment_compare (early, same_elsewhere), <, 0);
  g_assert_cmpint (keel_moment_compare (KEEL_MOMENT_NONE, early), <, 0);
  g_assert_true (keel_moment_equal (late, late));
  g_assert_false (keel_moment_equal (early, same_elsewhere));
}

static void
never_is_no_moment (void)
{
  g_autoptr (GDateTime) far = g_date_time_new_utc (9999, 1, 1, 0, 0, 0);
  KeelMoment epoch = { .seconds = 0, .offset = 0 };

  g_assert_false (keel_moment_is_set (KEEL_MOMENT_NONE));
  g_assert_true (keel_moment_is_set (epoch));
  g_assert_cmpuint (keel_moment_get_day (KEEL_MOMENT_NONE), ==, KEEL_DAY_NONE);
  g_assert_cmpint (keel_moment_get_time (KEEL_MOMENT_NONE), ==, KEEL_TIME_NONE);
  g_assert_false (keel_moment_is_set (keel_moment_from_date_time (far)));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/moment/reads-rfc-3339", reads_rfc_3339);
  g_test_add_func ("/core/moment/refuses-what-is-not", refuses_what_is_not);
  g_test_add_func ("/core/moment/agrees-with-glib", agrees_with_glib);
  g_test_add_func ("/core/moment/keeps-the-wall-clock", keeps_the_wall_clock);
  g_test_add_func ("/core/moment/orders-by-instant", orders_by_instant);
  g_test_add_func ("/core/moment/never-is-no-moment", never_is_no_moment);

  return g_test_run ();
}
