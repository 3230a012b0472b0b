/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-export-weeks.h"

static GArray *
make_notes (void)
{
  KeelWeekNote notes[] = {
    { keel_day_from_ymd (2026, 11, 9), 4, -1, -1 },
    { keel_day_from_ymd (2026, 11, 16), 0, 3, -1 },
    { keel_day_from_ymd (2026, 11, 23), 1, 0, 10 },
  };
  GArray *array = g_array_new (FALSE, FALSE, sizeof (KeelWeekNote));

  return g_array_append_vals (array, notes, G_N_ELEMENTS (notes));
}

static void
a_line_for_each_week_that_said_it (void)
{
  g_autoptr (GArray) notes = make_notes ();
  g_autofree char *energy = keel_export_energy_csv (notes);
  g_autofree char *split = keel_export_time_split_csv (notes);

  g_assert_cmpstr (energy, ==, "week,energy\r\n2026-11-09,4\r\n2026-11-23,1\r\n");
  g_assert_cmpstr (split, ==, "week,leading_tenths,needed_tenths\r\n2026-11-16,3,\r\n2026-11-23,0,10\r\n");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/export-weeks/a-line-for-each-week-that-said-it", a_line_for_each_week_that_said_it);

  return g_test_run ();
}
