/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-balance-picture.h"

#include "balance-fixture.h"
#include "paper-fixture.h"

static KeelBalanceView
get_view (KeelMeasure measure)
{
  return (KeelBalanceView) {
    .form = KEEL_FORM_PULSE,
    .measure = measure,
    .first = balance_last_day () - 364,
    .last = balance_last_day (),
    .width = 700,
    .height = 240,
    .first_weekday = 1,
  };
}

/* Every point in view has a marker: none is left out, none is made of several. */
static void
no_point_is_aggregated (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelBalance) balance = NULL;
  KeelBalanceView view = get_view (KEEL_MEASURE_TILT);
  KeelMetrics metrics = paper_measure ();

  balance_fill (workbook, 272);
  balance = balance_of (workbook);
  for (KeelMeasure measure = 0; measure < KEEL_N_MEASURES; measure++)
    {
      g_autoptr (KeelChart) chart = NULL;

      view.measure = measure;
      view.first = keel_balance_get_oldest (balance);
      chart = keel_balance_chart_new (balance, &view, &metrics);
      g_assert_cmpuint (chart->markers->len, ==, keel_balance_get_n_points (balance, KEEL_FORM_PULSE));
      g_assert_cmpint (chart->series, ==, measure);
      g_assert_cmpuint (chart->flags->len, ==, 40);
    }
}

static void
points_keep_their_marks (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelBalance) balance = NULL;
  KeelBalanceView view = get_view (KEEL_MEASURE_TILT);
  KeelMetrics metrics = paper_measure ();
  g_autoptr (KeelChart) chart = NULL;
  const KeelBalanceSeries *series;
  guint n_partial = 0;

  balance_fill (workbook, 24);
  balance = balance_of (workbook);
  series = keel_balance_get_series (balance, KEEL_FORM_PULSE, KEEL_MEASURE_TILT);
  chart = keel_balance_chart_new (balance, &view, &metrics);
  g_assert_cmpuint (chart->markers->len, ==, 24);
  for (guint i = 0; i < chart->markers->len; i++)
    {
      const KeelChartMarker *marker = &g_array_index (chart->markers, KeelChartMarker, i);

      g_assert_cmpint (marker->is_unusual, ==, g_array_index (series->unusual, gboolean, marker->point));
      g_assert_cmpint (marker->is_partial, ==,
                       keel_balance_get_point (balance, KEEL_FORM_PULSE, marker->point)->score.is_partial);
      n_partial += marker->is_partial;
    }
  g_assert_cmpuint (n_partial, ==, 2);
}

static void
nothing_can_be_drawn (void)
{
  static const char * const titles[] = { "Approach", "Mindset", "Culture", "Strategic judgement" };
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelBalance) balance = balance_of (workbook);
  KeelBalanceView view = get_view (KEEL_MEASURE_FIT);
  KeelMetrics metrics = paper_measure ();
  g_autoptr (KeelChart) chart = keel_balance_chart_new (balance, &view, &metrics);
  g_autoptr (KeelSmallMultiples) facets = keel_balance_facets_new (balance, &view, titles, &metrics);

  g_assert_cmpuint (chart->markers->len, ==, 0);
  g_assert_cmpuint (facets->markers->len, ==, 0);
}

/* A partial pulse has no answers in the fourth facet. */
static void
a_facet_without_answers_has_no_point (void)
{
  static const char * const titles[] = { "Approach", "Mindset", "Culture", "Strategic judgement" };
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelBalance) balance = NULL;
  KeelBalanceView view = get_view (KEEL_MEASURE_TILT);
  KeelMetrics metrics = paper_measure ();
  g_autoptr (KeelSmallMultiples) facets = NULL;

  balance_fill (workbook, 24);
  balance = balance_of (workbook);
  facets = keel_balance_facets_new (balance, &view, titles, &metrics);
  g_assert_cmpuint (facets->plots->len, ==, KEEL_N_FACETS);
  g_assert_cmpuint (facets->markers->len, ==, 24 * 2 * KEEL_N_FACETS - 2 * 2);
}

/* A dot for each thing that was said, in view whatever part of its week is, and nothing else. */
static void
weeks_are_dots (void)
{
  KeelBalanceView view = get_view (KEEL_MEASURE_TILT);
  KeelMetrics metrics = paper_measure ();
  KeelWeekNote said[] = {
    { keel_day_get_monday (view.first), 1, -1, 4 },
    { keel_day_get_monday (view.last), 5, 0, 10 },
    { keel_day_get_monday (view.last) - 7, 0, 3, -1 },
  };
  g_autoptr (GArray) notes = g_array_new (FALSE, FALSE, sizeof (KeelWeekNote));
  g_autoptr (KeelSmallMultiples) energy = NULL;
  g_autoptr (KeelSmallMultiples) split = NULL;

  view.first++;
  g_array_append_vals (notes, said, G_N_ELEMENTS (said));
  energy = keel_balance_energy_new (notes, &view, NULL, &metrics);
  split = keel_balance_split_new (notes, &view, "Time", &metrics);
  g_assert_cmpuint (energy->markers->len, ==, 2);
  g_assert_cmpuint (energy->legend->len, ==, 0);
  g_assert_cmpuint (split->markers->len, ==, 4);
  g_assert_cmpuint (split->legend->len, ==, 2);
  g_assert_cmpfloat (split->height, >, energy->height);
  g_assert_true (energy->is_plain && split->is_plain);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/balance-picture/no-point-is-aggregated", no_point_is_aggregated);
  g_test_add_func ("/paper/balance-picture/points-keep-their-marks", points_keep_their_marks);
  g_test_add_func ("/paper/balance-picture/nothing-can-be-drawn", nothing_can_be_drawn);
  g_test_add_func ("/paper/balance-picture/a-facet-without-answers-has-no-point",
                   a_facet_without_answers_has_no_point);
  g_test_add_func ("/paper/balance-picture/weeks-are-dots", weeks_are_dots);

  return g_test_run ();
}
