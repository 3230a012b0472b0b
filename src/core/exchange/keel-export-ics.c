/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-export-ics.h"

#include "keel-agenda-words.h"

#include <string.h>

/* The one appointment there is: no two calendars of a person have to tell theirs apart. */
#define UID "week@" KEEL_APP_ID

#define LENGTH "PT15M"

/* RFC 5545, section 3.1: the bytes of a line, its end not counted. */
#define MOST_BYTES 75

static const char * const weekdays[] = { NULL, "MO", "TU", "WE", "TH", "FR", "SA", "SU" };

/* Between characters, never within one. */
static void
add_folded (GString    *ics,
            const char *line)
{
  gsize room = MOST_BYTES;

  for (const char *c = line; *c != '\0'; c = g_utf8_next_char (c))
    {
      gsize n_bytes = (gsize) (g_utf8_next_char (c) - c);

      if (n_bytes > room)
        {
          g_string_append (ics, "\r\n ");
          room = MOST_BYTES - 1;
        }
      g_string_append_len (ics, c, (gssize) n_bytes);
      room -= n_bytes;
    }
  g_string_append (ics, "\r\n");
}

static void
add (GString    *ics,
     const char *name,
     const char *value)
{
  g_autofree char *line = g_strconcat (name, ":", value, NULL);

  add_folded (ics, line);
}

/* Section 3.3.11. */
static void
add_text (GString    *ics,
          const char *name,
          const char *text)
{
  g_autoptr (GString) value = g_string_new (NULL);

  for (const char *c = text; *c != '\0'; c++)
    if (*c == '\n')
      g_string_append (value, "\\n");
    else if (strchr ("\\;,", *c) != NULL)
      g_string_append_printf (value, "\\%c", *c);
    else
      g_string_append_c (value, *c);

  add (ics, name, value->str);
}

static void
add_start (GString            *ics,
           const KeelReminder *reminder,
           KeelMoment          now)
{
  int year, month, day;
  g_autofree char *start = NULL;
  g_autofree char *rule = g_strconcat ("FREQ=WEEKLY;BYDAY=", weekdays[reminder->weekday], NULL);

  keel_day_get_ymd (keel_reminder_find_day (reminder, keel_moment_get_day (now)), &year, &month, &day);
  start = g_strdup_printf ("%04d%02d%02dT%02d%02d00", year, month, day, reminder->time / 60, reminder->time % 60);

  add (ics, "DTSTART", start);
  add (ics, "DURATION", LENGTH);
  add (ics, "RRULE", rule);
}

/* In UTC, as it has to be. */
static void
add_stamp (GString    *ics,
           KeelMoment  now)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (now.seconds);
  g_autofree char *stamp = g_date_time_format (utc, "%Y%m%dT%H%M%SZ");
  g_autofree char *sequence = g_strdup_printf ("%" G_GINT64_FORMAT, now.seconds / 60);

  add (ics, "DTSTAMP", stamp);
  add (ics, "SEQUENCE", sequence);
}

static void
add_alarm (GString *ics)
{
  add (ics, "BEGIN", "VALARM");
  add (ics, "ACTION", "DISPLAY");
  add (ics, "TRIGGER", "PT0S");
  add_text (ics, "DESCRIPTION", keel_agenda_words_appointment ());
  add (ics, "END", "VALARM");
}

GBytes *
keel_export_ics (const KeelReminder *reminder,
                 KeelMoment          now)
{
  GString *ics = g_string_new (NULL);

  g_return_val_if_fail (reminder->weekday >= 1 && reminder->weekday <= 7, NULL);
  g_return_val_if_fail (reminder->time >= 0 && reminder->time < 24 * 60, NULL);

  add (ics, "BEGIN", "VCALENDAR");
  add (ics, "VERSION", "2.0");
  add (ics, "PRODID", "-//Even Keel//Even Keel " KEEL_VERSION "//EN");
  add (ics, "BEGIN", "VEVENT");
  add (ics, "UID", UID);
  add_stamp (ics, now);
  add_start (ics, reminder, now);
  add_text (ics, "SUMMARY", keel_agenda_words_appointment ());
  add_text (ics, "DESCRIPTION", keel_agenda_words_appointment_notes ());
  add (ics, "TRANSP", "TRANSPARENT");
  add_alarm (ics);
  add (ics, "END", "VEVENT");
  add (ics, "END", "VCALENDAR");

  return g_string_free_to_bytes (ics);
}
