/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-backup-name.h"

#include <string.h>

/* Thinning out counts periods that have a backup, not days gone by: a workbook
 * that lay untouched for a year, or a clock that was wrong, costs no backup.
 */

#define DAY_LENGTH 10
#define MANUAL "manual"
#define BEFORE "before-"

typedef struct
{
  KeelDay  day;
  char    *reason;
  int      time;      /* HHMMSS as a number; -1 for the day's own */
  int      number;
} NameParts;

static void
name_parts_clear (NameParts *parts)
{
  g_clear_pointer (&parts->reason, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (NameParts, name_parts_clear)

static gboolean
is_reason (const char *text)
{
  return *text != '\0' && strspn (text, "abcdefghijklmnopqrstuvwxyz-") == strlen (text);
}

/* "-081403" or "-081403-2" at the end of @text; cuts it off. */
static gboolean
take_time (char *text,
           int  *out_time,
           int  *out_number)
{
  g_autoptr (GRegex) pattern = g_regex_new ("^(.*)-([0-9]{6})(?:-([0-9]{1,4}))?$", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *time = NULL;
  g_autofree char *number = NULL;
  int end;

  if (!g_regex_match (pattern, text, 0, &match))
    return FALSE;

  time = g_match_info_fetch (match, 2);
  number = g_match_info_fetch (match, 3);
  g_match_info_fetch_pos (match, 1, NULL, &end);
  text[end] = '\0';
  *out_time = atoi (time);
  *out_number = number == NULL || *number == '\0' ? 1 : atoi (number);
  return TRUE;
}

static gboolean
parse (const char *name,
       NameParts  *out_parts)
{
  g_autofree char *day_text = g_strndup (name, DAY_LENGTH);
  g_autofree char *rest = NULL;
  const char *reason = NULL;
  KeelDay day;
  int time = -1;
  int number = 1;

  if (!keel_day_parse (day_text, &day))
    return FALSE;

  if (name[DAY_LENGTH] != '\0')
    {
      rest = g_strdup (name + DAY_LENGTH);
      if (*rest != '-' || !take_time (rest, &time, &number))
        return FALSE;
      reason = rest + 1;
      if (g_str_has_prefix (reason, BEFORE))
        reason += strlen (BEFORE);
      else if (g_strcmp0 (reason, MANUAL) != 0)
        return FALSE;
      if (!is_reason (reason))
        return FALSE;
    }

  *out_parts = (NameParts) { .day = day, .reason = g_strdup (reason), .time = time, .number = number };
  return TRUE;
}

char *
keel_backup_name_new (KeelMoment  now,
                      const char *reason,
                      guint       number)
{
  g_autofree char *day = keel_day_to_string (keel_moment_get_day (now));
  g_autoptr (GDateTime) date_time = NULL;
  g_autofree char *time = NULL;
  const char *before = g_strcmp0 (reason, MANUAL) == 0 ? "" : BEFORE;

  g_return_val_if_fail (reason == NULL || is_reason (reason), NULL);

  if (reason == NULL)
    return g_steal_pointer (&day);

  date_time = keel_moment_to_date_time (now);
  time = g_date_time_format (date_time, "%H%M%S");
  if (number > 1)
    return g_strdup_printf ("%s-%s%s-%s-%u", day, before, reason, time, number);

  return g_strdup_printf ("%s-%s%s-%s", day, before, reason, time);
}

gboolean
keel_backup_name_parse (const char  *name,
                        KeelDay     *out_day,
                        char       **out_reason)
{
  g_auto (NameParts) parts = { 0 };

  if (!parse (name, &parts))
    return FALSE;

  if (out_day != NULL)
    *out_day = parts.day;
  if (out_reason != NULL)
    *out_reason = g_steal_pointer (&parts.reason);
  return TRUE;
}

#define NEWEST_FIRST(a, b) (((a) < (b)) - ((a) > (b)))

int
keel_backup_name_compare (gconstpointer a,
                          gconstpointer b)
{
  g_auto (NameParts) first = { 0 };
  g_auto (NameParts) second = { 0 };

  parse (a, &first);
  parse (b, &second);

  if (first.day != second.day)
    return NEWEST_FIRST (first.day, second.day);
  if (first.time != second.time)
    return NEWEST_FIRST (first.time, second.time);
  if (first.number != second.number)
    return NEWEST_FIRST (first.number, second.number);

  return strcmp (b, a);
}

/* The period a day is in, as a number that differs from that of any other. */

static guint
get_day (KeelDay day)
{
  return day;
}

static guint
get_week (KeelDay day)
{
  return (day + 7 - (guint) keel_day_get_weekday (day)) / 7;
}

static guint
get_month (KeelDay day)
{
  int year, month, day_of_month;

  keel_day_get_ymd (day, &year, &month, &day_of_month);
  return (guint) (year * 12 + month);
}

static guint
get_year (KeelDay day)
{
  int year, month, day_of_month;

  keel_day_get_ymd (day, &year, &month, &day_of_month);
  return (guint) year;
}

static const struct
{
  guint    (* get_period) (KeelDay day);
  guint    n_periods;
  gboolean keeps_all;      /* of a period, not only its newest */
} rules[] = {
  { get_day,   7,         TRUE },
  { get_week,  5,         FALSE },
  { get_month, 12,        FALSE },
  { get_year,  G_MAXUINT, FALSE },
};

static void
mark_kept (const char * const *names,
           guint               rule,
           GHashTable         *kept)
{
  guint n_periods = 0;
  guint last = 0;

  for (guint i = 0; names[i] != NULL; i++)
    {
      KeelDay day = KEEL_DAY_NONE;
      guint period;
      gboolean is_newest;

      if (!keel_backup_name_parse (names[i], &day, NULL))
        continue;

      period = rules[rule].get_period (day);
      is_newest = n_periods == 0 || period != last;
      if (is_newest && n_periods == rules[rule].n_periods)
        return;

      n_periods += is_newest;
      last = period;
      if (is_newest || rules[rule].keeps_all)
        g_hash_table_add (kept, (gpointer) names[i]);
    }
}

GPtrArray *
keel_backup_name_list_old (const char * const *names)
{
  g_autoptr (GHashTable) kept = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *old = g_ptr_array_new ();

  for (guint rule = 0; rule < G_N_ELEMENTS (rules); rule++)
    mark_kept (names, rule, kept);

  for (guint i = 0; names[i] != NULL; i++)
    {
      if (keel_backup_name_parse (names[i], NULL, NULL) && !g_hash_table_contains (kept, names[i]))
        g_ptr_array_add (old, (gpointer) names[i]);
    }

  return old;
}
