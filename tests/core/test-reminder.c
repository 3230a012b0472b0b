/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-reminder.h"

#include "model-fixture.h"

/* 23 November 2026 is a Monday. */
static const struct
{
  KeelReminder reminder;
  const char  *now;
  gboolean     has_come;
  const char  *day;       /* on which it comes next */
} cases[] = {
  { { 1, 0 }, "2026-11-23T00:00:00+01:00", TRUE, "2026-11-23" },
  { { 5, 960 }, "2026-11-23T21:00:00+01:00", FALSE, "2026-11-27" },
  { { 5, 960 }, "2026-11-27T15:59:59+01:00", FALSE, "2026-11-27" },
  { { 5, 960 }, "2026-11-27T16:00:00+01:00", TRUE, "2026-11-27" },
  { { 5, 960 }, "2026-11-28T00:00:00+01:00", TRUE, "2026-12-04" },
  { { 5, 960 }, "2026-11-29T23:59:59+01:00", TRUE, "2026-12-04" },
  { { 5, 960 }, "2026-11-30T00:00:00+01:00", FALSE, "2026-12-04" },
  { { 7, 1439 }, "2026-11-29T23:59:00+01:00", TRUE, "2026-11-29" },
  /* Of the clock at hand, not of another place. */
  { { 5, 960 }, "2026-11-27T16:00:00-08:00", TRUE, "2026-11-27" },
  { { 5, 960 }, "2026-11-27T15:00:00-08:00", FALSE, "2026-11-27" },
};

static void
comes_once_a_week (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelMoment now;

      g_test_message ("%u: %s", i, cases[i].now);
      g_assert_true (keel_moment_parse (cases[i].now, &now));
      g_assert_cmpint (keel_reminder_has_come (&cases[i].reminder, now), ==, cases[i].has_come);
      g_assert_cmpuint (keel_reminder_find_day (&cases[i].reminder, keel_moment_get_day (now)), ==,
                        model_day (cases[i].day));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/reminder/comes-once-a-week", comes_once_a_week);

  return g_test_run ();
}
