/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-balance-map.h"

#include "balance-fixture.h"
#include "paper-fixture.h"

static KeelMap *
make_map (guint n_weeks)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelBalance) balance = NULL;
  KeelMetrics metrics = paper_measure ();
  KeelBalanceView view = {
    .form = KEEL_FORM_PULSE,
    .measure = KEEL_MEASURE_TILT,
    .first = balance_last_day () - 7,
    .last = balance_last_day (),
    .width = 340,
    .height = 340,
    .first_weekday = 1,
  };

  if (n_weeks > 0)
    balance_fill (workbook, n_weeks);
  balance = balance_of (workbook);

  return keel_balance_map_new (balance, &view, &metrics);
}

static void
has_the_whole_path (void)
{
  g_autoptr (KeelMap) map = make_map (24);

  g_assert_cmpuint (map->markers->len, ==, 24);
}

static void
nothing_can_be_drawn (void)
{
  g_autoptr (KeelMap) map = make_map (0);

  g_assert_cmpuint (map->markers->len, ==, 0);
}

/* One check-in has the same words as many. */
static void
names_the_latest (void)
{
  static const KeelMapPoint point = { .managing = 1, .leading = -1 };
  KeelMapData data = { .points = &point, .n_points = 1, .width = 340, .height = 340 };
  KeelMetrics metrics = paper_measure ();
  g_autoptr (KeelMap) map = keel_balance_map_of (&data, "23 Nov", &metrics);
  g_autofree char *said = paper_texts (map->words);
  g_autoptr (KeelMap) path = make_map (5);
  g_autofree char *said_of_path = paper_texts (path->words);

  g_assert_cmpstr (said, ==, "23 Nov|about right on both");
  g_assert_cmpstr (said_of_path, ==, said);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/balance-map/has-the-whole-path", has_the_whole_path);
  g_test_add_func ("/paper/balance-map/nothing-can-be-drawn", nothing_can_be_drawn);
  g_test_add_func ("/paper/balance-map/names-the-latest", names_the_latest);

  return g_test_run ();
}
