/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-export-ics.h"

#include "model-fixture.h"

#include <libical/ical.h>
#include <string.h>

/* 23 November 2026, a Monday, 21:02:11 +01:00. */

static const KeelReminder friday = { .weekday = 5, .time = 16 * 60 + 30 };

static icalcomponent *
read_back (const KeelReminder *reminder)
{
  g_autoptr (GBytes) bytes = keel_export_ics (reminder, model_now (0));
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  icalcomponent *calendar = icalparser_parse_string (text);

  g_assert_nonnull (calendar);
  /* Where libical had something to mend, it says so in the component. */
  g_assert_cmpint (icalcomponent_count_errors (calendar), ==, 0);
  g_assert_true (icalrestriction_check (calendar));
  g_assert_cmpint (icalcomponent_isa (calendar), ==, ICAL_VCALENDAR_COMPONENT);
  g_assert_cmpint (icalcomponent_count_components (calendar, ICAL_ANY_COMPONENT), ==, 1);

  return calendar;
}

static icalcomponent *
get_event (icalcomponent *calendar)
{
  icalcomponent *event = icalcomponent_get_first_component (calendar, ICAL_VEVENT_COMPONENT);

  g_assert_nonnull (event);
  return event;
}

static void
is_an_appointment_each_week (void)
{
  icalcomponent *calendar = read_back (&friday);
  icalcomponent *event = get_event (calendar);
  struct icaltimetype start = icalcomponent_get_dtstart (event);
  struct icaldurationtype duration = icalcomponent_get_duration (event);

  g_assert_cmpstr (icaltime_as_ical_string (start), ==, "20261127T163000");
  g_assert_false (icaltime_is_utc (start));
  g_assert_null (icaltime_get_tzid (start));
  g_assert_cmpint (icaldurationtype_as_int (duration), ==, 15 * 60);
  g_assert_cmpstr (icalcomponent_get_uid (event), ==, "week@" KEEL_APP_ID);
  g_assert_cmpstr (icaltime_as_ical_string (icalcomponent_get_dtstamp (event)), ==, "20261123T200211Z");

  icalcomponent_free (calendar);
}

/* Five Fridays, one after the other. */
static void
comes_again (void)
{
  static const char * const expected[] = {
    "20261127T163000", "20261204T163000", "20261211T163000", "20261218T163000", "20261225T163000",
  };
  icalcomponent *calendar = read_back (&friday);
  icalcomponent *event = get_event (calendar);
  icalproperty *property = icalcomponent_get_first_property (event, ICAL_RRULE_PROPERTY);
  struct icalrecurrencetype rule = icalproperty_get_rrule (property);
  icalrecur_iterator *iterator = icalrecur_iterator_new (rule, icalcomponent_get_dtstart (event));

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpstr (icaltime_as_ical_string (icalrecur_iterator_next (iterator)), ==, expected[i]);

  icalrecur_iterator_free (iterator);
  icalcomponent_free (calendar);
}

static void
every_weekday_begins_on_itself (void)
{
  for (guint weekday = 1; weekday <= 7; weekday++)
    {
      const KeelReminder reminder = { .weekday = weekday, .time = 5 };
      icalcomponent *calendar = read_back (&reminder);
      icalcomponent *event = get_event (calendar);
      struct icaltimetype start = icalcomponent_get_dtstart (event);
      icalproperty *property = icalcomponent_get_first_property (event, ICAL_RRULE_PROPERTY);
      struct icalrecurrencetype rule = icalproperty_get_rrule (property);

      /* libical counts from Sunday, 1. */
      g_assert_cmpint (icaltime_day_of_week (start), ==, (int) (weekday % 7 + 1));
      g_assert_cmpint (icalrecurrencetype_day_day_of_week (rule.by_day[0]), ==, icaltime_day_of_week (start));
      g_assert_cmpint (start.hour, ==, 0);
      g_assert_cmpint (start.minute, ==, 5);

      icalcomponent_free (calendar);
    }
}

static void
has_an_alarm (void)
{
  icalcomponent *calendar = read_back (&friday);
  icalcomponent *alarm = icalcomponent_get_first_component (get_event (calendar), ICAL_VALARM_COMPONENT);
  icalproperty *action = icalcomponent_get_first_property (alarm, ICAL_ACTION_PROPERTY);
  icalproperty *trigger = icalcomponent_get_first_property (alarm, ICAL_TRIGGER_PROPERTY);

  g_assert_cmpint (icalproperty_get_action (action), ==, ICAL_ACTION_DISPLAY);
  g_assert_cmpint (icaldurationtype_as_int (icalproperty_get_trigger (trigger).duration), ==, 0);

  icalcomponent_free (calendar);
}

/* A calendar knows it again, and which of two is the later. */
static void
moves_with_a_later_sequence (void)
{
  g_autoptr (GBytes) later_bytes = keel_export_ics (&friday, model_now (60));
  g_autofree char *later_text = g_strndup (g_bytes_get_data (later_bytes, NULL), g_bytes_get_size (later_bytes));
  icalcomponent *first = read_back (&friday);
  icalcomponent *later = icalparser_parse_string (later_text);

  g_assert_cmpstr (icalcomponent_get_uid (get_event (first)), ==, icalcomponent_get_uid (get_event (later)));
  g_assert_cmpint (icalcomponent_get_sequence (get_event (later)), ==,
                   icalcomponent_get_sequence (get_event (first)) + 60);

  icalcomponent_free (first);
  icalcomponent_free (later);
}

/* RFC 5545, section 3.1: CRLF and no bare one of the two, 75 bytes, whole characters. */
static void
lines_are_folded (void)
{
  g_autoptr (GBytes) bytes = keel_export_ics (&friday, model_now (0));
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_auto (GStrv) lines = g_strsplit (text, "\r\n", -1);
  guint n_folded = 0;

  g_assert_true (g_str_has_suffix (text, "END:VCALENDAR\r\n"));
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_assert_cmpuint (strlen (lines[i]), <=, 75);
      g_assert_true (g_utf8_validate (lines[i], -1, NULL));
      g_assert_null (strpbrk (lines[i], "\r\n"));
      n_folded += lines[i][0] == ' ';
    }
  g_assert_cmpuint (n_folded, >, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/export-ics/is-an-appointment-each-week", is_an_appointment_each_week);
  g_test_add_func ("/core/export-ics/comes-again", comes_again);
  g_test_add_func ("/core/export-ics/every-weekday-begins-on-itself", every_weekday_begins_on_itself);
  g_test_add_func ("/core/export-ics/has-an-alarm", has_an_alarm);
  g_test_add_func ("/core/export-ics/moves-with-a-later-sequence", moves_with_a_later_sequence);
  g_test_add_func ("/core/export-ics/lines-are-folded", lines_are_folded);

  return g_test_run ();
}
