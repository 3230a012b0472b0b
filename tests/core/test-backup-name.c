/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-backup-name.h"

static KeelMoment
moment (const char *text)
{
  KeelMoment result;

  g_assert_true (keel_moment_parse (text, &result));
  return result;
}

static void
test_says_day_and_reason (void)
{
  static const struct
  {
    const char *now;
    const char *reason;
    guint       number;
    const char *name;
  } cases[] = {
    { "2026-11-23T08:14:03+01:00", NULL, 1, "2026-11-23" },
    { "2026-11-23T23:30:00-10:00", NULL, 1, "2026-11-23" },
    { "2026-11-23T08:14:03+01:00", "import", 1, "2026-11-23-before-import-081403" },
    { "2026-11-23T08:14:03+01:00", "empty-trash", 1, "2026-11-23-before-empty-trash-081403" },
    { "2026-11-23T08:14:03+01:00", "manual", 1, "2026-11-23-manual-081403" },
    { "2026-11-23T08:14:03+01:00", "manual", 2, "2026-11-23-manual-081403-2" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = keel_backup_name_new (moment (cases[i].now), cases[i].reason, cases[i].number);
      g_autofree char *reason = NULL;
      KeelDay day;

      g_assert_cmpstr (name, ==, cases[i].name);
      g_assert_true (keel_backup_name_parse (name, &day, &reason));
      g_assert_cmpuint (day, ==, keel_day_from_ymd (2026, 11, 23));
      g_assert_cmpstr (reason, ==, cases[i].reason);
    }
}

static void
test_refuses_other_names (void)
{
  static const char * const names[] = {
    "",
    "2026-11-2",
    "2026-02-30",
    "2026-11-23-",
    "2026-11-23-manual",
    "2026-11-23-manual-0814",
    "2026-11-23-before-081403",
    "2026-11-23-before--081403x",
    "2026-11-23-by-hand-081403",
    "2026-11-23-before-Import-081403",
    "2026-11-23-before-../x-081403",
    "../2026-11-23",
    "2026-11-23 (copy)",
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_false (keel_backup_name_parse (names[i], NULL, NULL));
}

static void
test_sorts_newest_first (void)
{
  static const char * const names[] = {
    "2027-01-01",
    "2026-11-23-manual-230000",
    "2026-11-23-before-import-081403-10",
    "2026-11-23-before-import-081403-9",
    "2026-11-23-before-import-081403",
    "2026-11-23-manual-000000",
    "2026-11-23",
    "2026-11-22-manual-235959",
    "0999-12-31",
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      for (guint j = 0; j < G_N_ELEMENTS (names); j++)
        {
          int order = keel_backup_name_compare (names[i], names[j]);

          g_assert_cmpint (CLAMP (order, -1, 1), ==, i < j ? -1 : i > j);
        }
    }
}

static void
test_keeps_the_newest_of_each_period (void)
{
  static const struct
  {
    const char *names;   /* newest first */
    const char *old;
  } cases[] = {
    { "", "" },
    { "2026-11-23", "" },
    /* Seven days stay; the eighth is the newest of its week. */
    { "2026-11-22 2026-11-21 2026-11-20 2026-11-19 2026-11-18 2026-11-17 2026-11-16 2026-11-15", "" },
    { "2026-11-23 2026-11-22 2026-11-21 2026-11-20 2026-11-19 2026-11-18 2026-11-17 2026-11-16", "2026-11-16" },
    /* A day's extra ones count as that day. */
    { "2026-11-23-manual-090000 2026-11-23 2026-11-22 2026-11-21 2026-11-20 2026-11-19 2026-11-18 2026-11-17 2026-11-16",
      "2026-11-16" },
    /* Seven days with a backup, not seven days gone by. */
    { "2026-11-23 2026-06-03 2026-06-02 2026-06-01 2025-02-03 2025-02-02 2025-02-01", "" },
    /* Sundays: six weeks, of which five stay, and a month's newest. */
    { "2026-11-22 2026-11-21 2026-11-20 2026-11-19 2026-11-18 2026-11-17 2026-11-16 "
      "2026-11-15 2026-11-08 2026-11-01 2026-10-25 2026-10-18",
      "2026-10-18" },
    /* Month ends: twelve stay, and the year's newest. */
    { "2026-11-23 2026-11-22 2026-11-21 2026-11-20 2026-11-19 2026-11-18 2026-11-17 "
      "2026-10-31 2026-09-30 2026-08-31 2026-07-31 2026-06-30 2026-05-31 2026-04-30 2026-03-31 "
      "2026-02-28 2026-01-31 2025-12-31 2025-11-30 2025-10-31 2024-12-31 2024-11-30",
      "2025-11-30 2025-10-31 2024-11-30" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) names = g_strsplit (cases[i].names, " ", -1);
      g_autoptr (GPtrArray) old = keel_backup_name_list_old ((const char * const *) names);
      g_autofree char *joined = NULL;

      g_ptr_array_add (old, NULL);
      joined = g_strjoinv (" ", (char **) old->pdata);
      g_assert_cmpstr (joined, ==, cases[i].old);
    }
}

/* What thinning out each day leaves, day by day, over six years. */
static void
test_leaves_a_backup_for_every_period (void)
{
  g_autoptr (GPtrArray) kept = g_ptr_array_new_with_free_func (g_free);
  KeelDay first = keel_day_from_ymd (2021, 1, 1);
  KeelDay last = keel_day_from_ymd (2026, 12, 9);   /* a Wednesday */
  static const char * const expected[] = {
    "2026-12-09", "2026-12-08", "2026-12-07", "2026-12-06", "2026-12-05", "2026-12-04", "2026-12-03",
    "2026-11-30", "2026-11-29", "2026-11-22", "2026-11-15",
    "2026-10-31", "2026-09-30", "2026-08-31", "2026-07-31", "2026-06-30", "2026-05-31",
    "2026-04-30", "2026-03-31", "2026-02-28", "2026-01-31",
    "2025-12-31", "2024-12-31", "2023-12-31", "2022-12-31", "2021-12-31",
    NULL,
  };

  for (KeelDay day = first; day <= last; day++)
    {
      g_autoptr (GPtrArray) names = g_ptr_array_new ();
      g_autoptr (GPtrArray) old = NULL;

      g_ptr_array_insert (kept, 0, keel_day_to_string (day));
      for (guint i = 0; i < kept->len; i++)
        g_ptr_array_add (names, g_ptr_array_index (kept, i));
      g_ptr_array_add (names, NULL);

      old = keel_backup_name_list_old ((const char * const *) names->pdata);
      for (guint i = 0; i < old->len; i++)
        g_ptr_array_remove (kept, g_ptr_array_index (old, i));
    }

  g_ptr_array_add (kept, NULL);
  g_assert_cmpstrv ((char **) kept->pdata, expected);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/backup-name/says-day-and-reason", test_says_day_and_reason);
  g_test_add_func ("/core/backup-name/refuses-other-names", test_refuses_other_names);
  g_test_add_func ("/core/backup-name/sorts-newest-first", test_sorts_newest_first);
  g_test_add_func ("/core/backup-name/keeps-the-newest-of-each-period", test_keeps_the_newest_of_each_period);
  g_test_add_func ("/core/backup-name/leaves-a-backup-for-every-period", test_leaves_a_backup_for_every_period);
  return g_test_run ();
}
