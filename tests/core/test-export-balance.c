/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-export-balance.h"

#include "balance-fixture.h"

#define COLUMNS "day,form,managing,leading,tilt,two_sided_fit,facets,segment,range_low,range_high,unusual,event,text\r\n"

static void
assert_csv (KeelWorkbook *workbook,
            KeelDay       first,
            const char   *expected)
{
  g_autoptr (KeelBalance) balance = balance_of (workbook);
  g_autofree char *csv = keel_export_balance_csv (balance, KEEL_FORM_PULSE, KEEL_MEASURE_TILT, first,
                                                  balance_last_day ());

  g_assert_cmpstr (csv, ==, expected);
}

static void
nothing_is_a_heading (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();

  assert_csv (workbook, balance_last_day () - 7, COLUMNS);
}

static void
points_and_events_in_order (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelMoment now;

  balance_add_tilt (workbook, balance_last_day () - 7, -0.25);
  now = keel_checkin_get_entered (balance_add_tilt (workbook, balance_last_day (), 1));
  keel_workbook_add_event (workbook, KEEL_EVENT_CONTEXT, balance_last_day () - 2, "=A new \"role\", at last", now);

  assert_csv (workbook, balance_last_day () - 7,
              COLUMNS
              "2026-11-16,pulse,0,-0.25,-0.25,91.666667,4,1,,,no,,\r\n"
              "2026-11-21,,,,,,,,,,,context,\"'=A new \"\"role\"\", at last\"\r\n"
              "2026-11-23,pulse,0,1,1,66.666667,4,2,,,no,,\r\n");
  assert_csv (workbook, balance_last_day (),
              COLUMNS
              "2026-11-23,pulse,0,1,1,66.666667,4,2,,,no,,\r\n");
}

/* DOMAIN, section 3.3: seven points of one value, then one that is far away. */
static void
a_point_stands_beside_what_judged_it (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();

  for (guint i = 0; i < 6; i++)
    balance_add_tilt (workbook, balance_last_day () - 14 - i, 0);
  balance_add_tilt (workbook, balance_last_day (), 3);

  assert_csv (workbook, balance_last_day () - 3,
              COLUMNS
              "2026-11-23,pulse,0,3,3,0,4,1,-1.4870559,1.4870559,yes,,\r\n");
}

static void
facets_a_line_each (void)
{
  static const char * const titles[] = { "Approach", "Mindset", "Culture", "Strategic judgement" };
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelBalance) balance = NULL;
  g_autofree char *csv = NULL;

  balance_add_tilt (workbook, balance_last_day () - 7, 0);
  balance_add_tilt (workbook, balance_last_day (), -0.5);
  balance = balance_of (workbook);
  csv = keel_export_facets_csv (balance, KEEL_FORM_PULSE, titles, balance_last_day (), balance_last_day ());
  g_assert_cmpstr (csv, ==,
                   "day,form,facet,managing,leading\r\n"
                   "2026-11-23,pulse,\"Approach\",0,-1\r\n"
                   "2026-11-23,pulse,\"Mindset\",0,-1\r\n"
                   "2026-11-23,pulse,\"Culture\",0,0\r\n"
                   "2026-11-23,pulse,\"Strategic judgement\",0,0\r\n");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/export-balance/nothing-is-a-heading", nothing_is_a_heading);
  g_test_add_func ("/core/export-balance/points-and-events-in-order", points_and_events_in_order);
  g_test_add_func ("/core/export-balance/a-point-stands-beside-what-judged-it", a_point_stands_beside_what_judged_it);

  g_test_add_func ("/core/export-balance/facets-a-line-each", facets_a_line_each);

  return g_test_run ();
}
