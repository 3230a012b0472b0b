/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "balance-fixture.h"
#include "keel-programme-item-set.h"
#include "keel-two-dates.h"
#include "programme-fixture.h"

static void
nothing_is_nothing (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelBalance) balance = balance_of (workbook);
  const KeelBalanceSeries *series = keel_balance_get_series (balance, KEEL_FORM_PULSE, KEEL_MEASURE_TILT);

  g_assert_cmpint (keel_balance_get_form (balance), ==, KEEL_FORM_PULSE);
  g_assert_null (keel_balance_get_latest (balance, KEEL_FORM_PULSE));
  g_assert_cmpuint (keel_balance_get_oldest (balance), ==, KEEL_DAY_NONE);
  g_assert_cmpuint (series->points->len, ==, 0);
  g_assert_cmpuint (series->segments->len, ==, 0);
  g_assert_cmpuint (series->now.n_points, ==, 0);
  g_assert_false (series->has_range);
  g_assert_cmpint (series->trend.state, ==, KEEL_TREND_EARLY);
}

static void
the_form_is_the_one_with_more (void)
{
  static const struct
  {
    guint    n_pulse;
    guint    n_full;
    KeelForm form;
  } cases[] = {
    { 1, 0, KEEL_FORM_PULSE },
    { 0, 1, KEEL_FORM_FULL },
    { 2, 2, KEEL_FORM_PULSE },
    { 2, 3, KEEL_FORM_FULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
      g_autoptr (KeelBalance) balance = NULL;

      for (guint j = 0; j < cases[i].n_pulse; j++)
        balance_add (workbook, KEEL_FORM_PULSE, balance_last_day () - j, 0, -1);
      for (guint j = 0; j < cases[i].n_full; j++)
        balance_add (workbook, KEEL_FORM_FULL, balance_last_day () - j, 1, 0);

      balance = balance_of (workbook);
      g_assert_cmpint (keel_balance_get_form (balance), ==, cases[i].form);
      g_assert_cmpuint (keel_balance_get_n_points (balance, KEEL_FORM_PULSE), ==, cases[i].n_pulse);
      g_assert_cmpuint (keel_balance_get_n_points (balance, KEEL_FORM_FULL), ==, cases[i].n_full);
    }
}

static void
of_a_day_the_latest_counts (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelBalance) balance = NULL;
  KeelCheckin *later;

  balance_add (workbook, KEEL_FORM_PULSE, balance_last_day (), 0, -3);
  later = balance_add (workbook, KEEL_FORM_PULSE, balance_last_day (), 0, 2);
  balance = balance_of (workbook);
  g_assert_cmpuint (keel_balance_get_n_points (balance, KEEL_FORM_PULSE), ==, 1);
  /* Made in the same minute: the order is that of the workbook. */
  g_assert_true (keel_balance_get_latest (balance, KEEL_FORM_PULSE)->checkin
                 == g_list_model_get_item (keel_workbook_get_checkins (workbook), 0));
  g_object_unref (keel_balance_get_latest (balance, KEEL_FORM_PULSE)->checkin);
  g_assert_true (KEEL_IS_CHECKIN (later));
}

static void
drafts_and_unscored_are_in_no_series (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelBalance) balance = NULL;
  KeelCheckin *checkin = balance_add (workbook, KEEL_FORM_PULSE, balance_last_day (), 0, -1);
  KeelMoment now = keel_checkin_get_entered (checkin);
  KeelCheckin *draft = keel_workbook_add_checkin (workbook, KEEL_FORM_PULSE, "mlw-1", "en", balance_last_day (), now);
  KeelCheckin *few = keel_workbook_add_checkin (workbook, KEEL_FORM_PULSE, "mlw-1", "en", balance_last_day () - 1, now);
  KeelCheckin *other = keel_workbook_add_checkin (workbook, KEEL_FORM_PULSE, "xyz-1", "en", balance_last_day () - 2, now);

  keel_workbook_answer (workbook, draft, "AP-M1", 1, now);
  keel_workbook_answer (workbook, few, "AP-M1", 1, now);
  keel_workbook_finish_checkin (workbook, few, now);
  keel_workbook_answer (workbook, other, "AP-M1", 1, now);
  keel_workbook_finish_checkin (workbook, other, now);

  balance = balance_of (workbook);
  g_assert_cmpuint (keel_balance_get_n_points (balance, KEEL_FORM_PULSE), ==, 1);
  g_assert_true (keel_balance_get_latest (balance, KEEL_FORM_PULSE)->checkin == checkin);
  g_assert_cmpuint (keel_balance_get_n_unscored (balance, KEEL_FORM_PULSE), ==, 2);
}

/* As two programmes ask them, one after the other. */
static void
each_is_scored_by_its_own_items (void)
{
  g_autoptr (KeelProgramme) programme = programme_read_full ();
  g_autoptr (GPtrArray) sets = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_item_set_unref);
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelBalance) balance = NULL;
  KeelMoment now = keel_checkin_get_entered (balance_add (workbook, KEEL_FORM_PULSE, balance_last_day (), 0, -1));
  KeelCheckin *other = keel_workbook_add_checkin (workbook, KEEL_FORM_PULSE, "set-1", "en", balance_last_day () - 7, now);
  KeelItemSet *set = keel_programme_make_item_set (programme);

  for (guint i = 0; i < KEEL_N_PULSE_ITEMS; i++)
    keel_workbook_answer (workbook, other, keel_item_set_get_item (set, keel_item_set_get_asked (set, i))->id, 1, now);
  keel_workbook_finish_checkin (workbook, other, now);
  g_ptr_array_add (sets, set);
  g_ptr_array_add (sets, keel_item_set_new_mlw_1 ());

  balance = keel_balance_new (keel_workbook_get_checkins (workbook), keel_workbook_get_events (workbook), NULL, sets);
  g_assert_cmpuint (keel_balance_get_n_points (balance, KEEL_FORM_PULSE), ==, 2);
  g_assert_cmpfloat (keel_balance_get_point (balance, KEEL_FORM_PULSE, 0)->score.tilt, ==, 0);
  g_assert_cmpfloat (keel_balance_get_point (balance, KEEL_FORM_PULSE, 1)->score.tilt, ==, -1);
  g_assert_cmpuint (keel_balance_get_point (balance, KEEL_FORM_PULSE, 1)->segment, ==, 1);
  g_assert_cmpuint (keel_balance_get_first_of_set (balance, KEEL_FORM_PULSE), ==, 1);
  g_assert_cmpuint (keel_balance_get_first_of_set (balance, KEEL_FORM_FULL), ==, 0);
}

/* Eight pulses, weekly; a cut by what a case says before the fifth. */
static void
what_cuts_a_series (void)
{
  static const struct
  {
    KeelEventKind kind;
    gboolean      has_event;
    guint         silence;
    guint         n_segments;
  } cases[] = {
    { KEEL_EVENT_CONTEXT, FALSE, 0, 1 },
    { KEEL_EVENT_CONTEXT, TRUE, 0, 2 },
    { KEEL_EVENT_ACTION, TRUE, 0, 1 },
    { KEEL_EVENT_NOTE, TRUE, 0, 1 },
    { KEEL_EVENT_CONTEXT, FALSE, 53, 1 },
    { KEEL_EVENT_CONTEXT, FALSE, 54, 2 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
      g_autoptr (KeelBalance) balance = NULL;
      KeelDay first = balance_last_day () - 200;
      KeelMoment now;

      for (guint j = 0; j < 8; j++)
        now = keel_checkin_get_entered (balance_add_tilt (workbook, first + j * 7 + (j >= 4 ? cases[i].silence : 0),
                                                          -1));
      if (cases[i].has_event)
        keel_workbook_add_event (workbook, cases[i].kind, first + 27, "New role", now);

      balance = balance_of (workbook);
      g_assert_cmpuint (keel_balance_get_series (balance, KEEL_FORM_PULSE, KEEL_MEASURE_FIT)->segments->len, ==,
                        cases[i].n_segments);
      g_assert_cmpuint (keel_balance_get_latest (balance, KEEL_FORM_PULSE)->segment, ==, cases[i].n_segments - 1);
      g_assert_cmpuint (keel_balance_get_point (balance, KEEL_FORM_PULSE, 3)->segment, ==, 0);
    }
}

static void
a_series_has_one_measure_of_each_point (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelBalance) balance = NULL;

  balance_add (workbook, KEEL_FORM_PULSE, balance_last_day () - 7, 0, 0);
  balance_add (workbook, KEEL_FORM_PULSE, balance_last_day (), 1, -1);
  balance = balance_of (workbook);

  for (KeelMeasure measure = 0; measure < KEEL_N_MEASURES; measure++)
    {
      const KeelBalanceSeries *series = keel_balance_get_series (balance, KEEL_FORM_PULSE, measure);

      g_assert_cmpint (series->measure, ==, measure);
      g_assert_cmpuint (series->points->len, ==, 2);
      for (guint i = 0; i < 2; i++)
        {
          const KeelBalancePoint *point = keel_balance_get_point (balance, KEEL_FORM_PULSE, i);
          const KeelPoint *value = &g_array_index (series->points, KeelPoint, i);

          g_assert_cmpuint (value->day, ==, point->day);
          g_assert_cmpfloat (value->value, ==, keel_score_get (&point->score, measure));
        }
    }
}

/* DOMAIN, section 3.7, T1. */
static void
before_and_after_an_event (void)
{
  static const double tilts[] = {
    -1.5, -1, -1.75, -1.25, -1.5, -.75, -1.25, -1.5, -1, -1.75, -1.25, -1.5,
    -1, -.5, -.75, -.25, -.5, -.75, 0, -.5, -.25, -.75, -.25, 0,
  };
  static const guint days[] = { 0, 7, 14, 21, 28, 35, 42, 50, 56, 63, 70, 77, 84, 91, 98, 105, 112, 119, 126, 134,
                                140, 147, 154, 161 };
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelBalance) balance = NULL;
  KeelDay first = balance_last_day () - 170;
  KeelMoment now;
  KeelEvent *event;
  KeelShift shift;
  double smallest;

  for (gsize i = 0; i < G_N_ELEMENTS (tilts); i++)
    now = keel_checkin_get_entered (balance_add_tilt (workbook, first + days[i], tilts[i]));
  event = keel_workbook_add_event (workbook, KEEL_EVENT_ACTION, first + 84, "Mentor", now);

  balance = balance_of (workbook);
  shift = keel_balance_get_shift (balance, KEEL_FORM_PULSE, KEEL_MEASURE_TILT, event);
  g_assert_cmpfloat_with_epsilon (shift.shift, 1, 1e-9);
  g_assert_cmpint (shift.verdict, ==, KEEL_VERDICT_CLEAR);
  g_assert_cmpint (keel_balance_get_series (balance, KEEL_FORM_PULSE, KEEL_MEASURE_TILT)->trend.verdict, ==,
                   KEEL_VERDICT_CLEAR);
  g_assert_true (keel_balance_get_smallest (balance, KEEL_FORM_PULSE, KEEL_MEASURE_TILT, 0, &smallest));
  g_assert_cmpfloat_with_epsilon (smallest, 1.121821, 1e-3);
}

static void
five_years_fill_a_chart (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelBalance) balance = NULL;

  balance_fill (workbook, 272);
  balance = balance_of (workbook);
  g_assert_cmpuint (keel_balance_get_n_points (balance, KEEL_FORM_PULSE)
                    + keel_balance_get_n_points (balance, KEEL_FORM_FULL), ==, 320);
  g_assert_cmpuint (keel_balance_get_n_events (balance), ==, 40);
  g_assert_cmpuint (keel_balance_get_series (balance, KEEL_FORM_PULSE, KEEL_MEASURE_TILT)->points->len, ==,
                    keel_balance_get_n_points (balance, KEEL_FORM_PULSE));
  g_assert_cmpuint (keel_balance_get_series (balance, KEEL_FORM_PULSE, KEEL_MEASURE_TILT)->segments->len, ==, 3);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/balance/nothing-is-nothing", nothing_is_nothing);
  g_test_add_func ("/core/balance/the-form-is-the-one-with-more", the_form_is_the_one_with_more);
  g_test_add_func ("/core/balance/of-a-day-the-latest-counts", of_a_day_the_latest_counts);
  g_test_add_func ("/core/balance/drafts-and-unscored-are-in-no-series", drafts_and_unscored_are_in_no_series);
  g_test_add_func ("/core/balance/each-is-scored-by-its-own-items", each_is_scored_by_its_own_items);
  g_test_add_func ("/core/balance/what-cuts-a-series", what_cuts_a_series);
  g_test_add_func ("/core/balance/a-series-has-one-measure-of-each-point", a_series_has_one_measure_of_each_point);
  g_test_add_func ("/core/balance/before-and-after-an-event", before_and_after_an_event);
  g_test_add_func ("/core/balance/five-years-fill-a-chart", five_years_fill_a_chart);

  return g_test_run ();
}
