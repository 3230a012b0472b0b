/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-chart.h"

#include <math.h>

#include "paper-fixture.h"
#include "sample.h"

static KeelChart *
make_chart (guint    n_points,
            guint    n_events,
            gboolean is_rtl)
{
  g_autoptr (Sample) sample = sample_new (n_points, n_events, -1, 0.7);
  KeelChartWords words = paper_chart_words ();
  KeelMetrics metrics = paper_measure ();

  sample->data.is_rtl = is_rtl;

  return keel_chart_new (&sample->data, &words, &metrics);
}

static double
get_distance (const KeelChart *chart,
              guint            marker,
              double           x,
              double           y)
{
  const KeelChartMarker *at = &g_array_index (chart->markers, KeelChartMarker, marker);

  return hypot (at->x - x, at->y - y);
}

/* Against looking at every marker. */
static void
finds_the_nearest_marker (void)
{
  static const guint counts[] = { 0, 1, 12, 320 };
  GRand *rand = g_rand_new_with_seed (3);
  guint n_found = 0;

  for (guint i = 0; i < 2 * G_N_ELEMENTS (counts); i++)
    {
      g_autoptr (KeelChart) chart = make_chart (counts[i / 2], 0, i % 2);

      for (guint j = 0; j < 1000; j++)
        {
          double x = g_rand_double_range (rand, 0, chart->width);
          double y = g_rand_double_range (rand, 0, chart->height);
          guint found = keel_chart_find_marker (chart, x, y);
          double least = G_MAXDOUBLE;

          for (guint k = 0; k < chart->markers->len; k++)
            least = MIN (least, get_distance (chart, k, x, y));

          g_assert_cmpint (found == KEEL_CHART_NONE, ==, least > 12);
          if (found == KEEL_CHART_NONE)
            continue;
          g_assert_cmpfloat (get_distance (chart, found, x, y), ==, least);
          n_found++;
        }
    }

  g_assert_cmpuint (n_found, >, 300);
  g_rand_free (rand);
}

static void
finds_flags_by_mark_and_by_label (void)
{
  g_autoptr (KeelChart) chart = make_chart (52, 3, FALSE);

  for (guint i = 0; i < chart->flags->len; i++)
    {
      const KeelChartFlag *flag = &g_array_index (chart->flags, KeelChartFlag, i);
      const KeelBox *box = &flag->label.box;

      g_assert_cmpuint (keel_chart_find_flag (chart, flag->x + 2, chart->plot.y), ==, i);
      g_assert_true (flag->has_label);
      g_assert_cmpuint (keel_chart_find_flag (chart, box->x + box->width / 2, box->y + 3), ==, i);
    }

  g_assert_cmpuint (keel_chart_find_flag (chart, chart->plot.x + 20, chart->plot.y + 60), ==, KEEL_CHART_NONE);
}

static void
keys_lead_as_they_look (void)
{
  static const struct
  {
    gboolean      is_rtl;
    guint         from;
    KeelChartMove move;
    guint         to;
  } cases[] = {
    { FALSE, 5, KEEL_CHART_LEFT, 4 },
    { FALSE, 5, KEEL_CHART_RIGHT, 6 },
    { FALSE, 0, KEEL_CHART_LEFT, 0 },
    { FALSE, 11, KEEL_CHART_RIGHT, 11 },
    { FALSE, 5, KEEL_CHART_FIRST, 0 },
    { FALSE, 5, KEEL_CHART_LAST, 11 },
    { FALSE, KEEL_CHART_NONE, KEEL_CHART_LEFT, 11 },
    { FALSE, KEEL_CHART_NONE, KEEL_CHART_FIRST, 0 },
    { TRUE, 5, KEEL_CHART_LEFT, 6 },
    { TRUE, 5, KEEL_CHART_RIGHT, 4 },
    { TRUE, 0, KEEL_CHART_RIGHT, 0 },
    { TRUE, 11, KEEL_CHART_LEFT, 11 },
    { TRUE, 5, KEEL_CHART_FIRST, 0 },
    { TRUE, KEEL_CHART_NONE, KEEL_CHART_RIGHT, 11 },
  };
  g_autoptr (KeelChart) empty = make_chart (0, 0, FALSE);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (KeelChart) chart = make_chart (12, 0, cases[i].is_rtl);

      g_assert_cmpuint (keel_chart_move (chart, cases[i].from, cases[i].move), ==, cases[i].to);
    }

  g_assert_cmpuint (keel_chart_move (empty, KEEL_CHART_NONE, KEEL_CHART_LAST), ==, KEEL_CHART_NONE);
}

static void
spans_end_today (void)
{
  static const struct
  {
    KeelChartSpan span;
    const char   *oldest;
    const char   *first;
  } cases[] = {
    { KEEL_CHART_EIGHT_WEEKS, "2020-01-01", "2026-09-30" },
    { KEEL_CHART_HALF_A_YEAR, "2020-01-01", "2026-05-26" },
    { KEEL_CHART_YEAR, "2020-01-01", "2025-11-25" },
    { KEEL_CHART_YEAR, "2026-11-20", "2025-11-25" },
    { KEEL_CHART_ALL, "2020-01-01", "2020-01-01" },
    { KEEL_CHART_ALL, "2026-11-20", "2026-09-30" },
    { KEEL_CHART_ALL, "2026-12-20", "2026-09-30" },
  };
  KeelDay last = paper_day ("2026-11-25");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (keel_chart_span_get_first (cases[i].span, paper_day (cases[i].oldest), last), ==,
                      paper_day (cases[i].first));

  g_assert_cmpuint (keel_chart_span_get_first (KEEL_CHART_ALL, KEEL_DAY_NONE, last), ==, paper_day ("2026-09-30"));
  g_assert_cmpuint (keel_chart_span_get_first (KEEL_CHART_YEAR, 1, 10), ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/chart-find/the-nearest-marker", finds_the_nearest_marker);
  g_test_add_func ("/paper/chart-find/flags-by-mark-and-by-label", finds_flags_by_mark_and_by_label);
  g_test_add_func ("/paper/chart-find/keys-lead-as-they-look", keys_lead_as_they_look);
  g_test_add_func ("/paper/chart-find/spans-end-today", spans_end_today);

  return g_test_run ();
}
