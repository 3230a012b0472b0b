/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-chart.h"

#include "paper-fixture.h"
#include "pixels.h"
#include "sample.h"

#define WIDTH 227
#define HEIGHT 174

static KeelChart *
make_chart (const KeelChartPoint *points,
            guint                 n_points)
{
  KeelChartData data = paper_chart_data ();
  KeelChartWords words = paper_chart_words ();
  KeelMetrics metrics = paper_measure ();

  data.points = points;
  data.n_points = n_points;
  data.series = KEEL_MEASURE_LEADING;

  return keel_chart_new (&data, &words, &metrics);
}

static const KeelChartPoint points[] = {
  { .day = PAPER_FIRST + 20, .value = 3 },
  { .day = PAPER_FIRST + 60, .value = 3, .is_partial = TRUE },
  { .day = PAPER_FIRST + 100, .value = 3, .segment = 1, .is_unusual = TRUE },
};

/* With every palette: full ones are full, partial ones hollow, and a line stands between
 * the two of a segment, but not across its end. */
static void
points_and_lines_are_seen (void)
{
  g_autoptr (KeelChart) chart = make_chart (points, G_N_ELEMENTS (points));
  g_autoptr (KeelLettering) lettering = keel_lettering_new (NULL, 10);

  for (guint i = 0; i < KEEL_N_PALETTES; i++)
    {
      const KeelPalette *palette = keel_palette_get (i);
      g_autoptr (Sheet) sheet = sheet_new (WIDTH, HEIGHT, palette->paper);
      double y = PAPER_ZERO - 30;
      guint n_between = 0;

      keel_chart_draw (chart, sheet->cr, palette, lettering);
      g_assert_cmphex (sheet_get (sheet, PAPER_LEFT + 20, y), ==, palette->series[KEEL_MEASURE_LEADING].hue);
      g_assert_cmphex (sheet_get (sheet, PAPER_LEFT + 60, y), ==, palette->paper);
      g_assert_cmphex (sheet_get (sheet, PAPER_LEFT + 100, y), ==, palette->series[KEEL_MEASURE_LEADING].hue);

      /* The grid runs there too. */
      for (guint x = 0; x < 20; x++)
        {
          n_between += sheet_get (sheet, PAPER_LEFT + 30 + x, y - 1) != palette->paper;
          g_assert_cmphex (sheet_get (sheet, PAPER_LEFT + 70 + x, y - 1), ==, palette->paper);
        }
      g_assert_cmpuint (n_between, >, 5);
    }
}

static void
unusual_points_are_ringed (void)
{
  const KeelPalette *palette = keel_palette_get (KEEL_PALETTE_LIGHT);
  g_autoptr (KeelChart) chart = make_chart (points, G_N_ELEMENTS (points));
  g_autoptr (KeelLettering) lettering = keel_lettering_new (NULL, 10);
  g_autoptr (Sheet) sheet = sheet_new (WIDTH, HEIGHT, palette->paper);
  double radius = chart->marker_radius + 4;
  guint n_ring[3] = { 0 };

  keel_chart_draw (chart, sheet->cr, palette, lettering);
  for (guint i = 0; i < 3; i++)
    for (int y = 0; y < 3; y++)
      n_ring[i] += sheet_get (sheet, PAPER_LEFT + 20 + 40 * i, PAPER_ZERO - 30 - radius - 1 + y) != palette->paper;

  g_assert_cmpuint (n_ring[0], ==, 0);
  g_assert_cmpuint (n_ring[1], ==, 0);
  g_assert_cmpuint (n_ring[2], >, 0);
}

static void
the_highlight_shows_which (void)
{
  const KeelPalette *palette = keel_palette_get (KEEL_PALETTE_LIGHT);
  g_autoptr (KeelChart) chart = make_chart (points, G_N_ELEMENTS (points));
  g_autoptr (Sheet) sheet = sheet_new (WIDTH, HEIGHT, palette->paper);

  keel_chart_draw_highlight (chart, 0, TRUE, sheet->cr, palette);
  g_assert_cmpuint (sheet_count (sheet, palette->focus), >, 10);
  g_assert_cmphex (sheet_get (sheet, PAPER_LEFT + 20, PAPER_ZERO - 30), ==, palette->paper);

  keel_chart_draw_highlight (chart, 1, FALSE, sheet->cr, palette);
  g_assert_cmpuint (sheet_count (sheet, palette->series[KEEL_MEASURE_LEADING].hue), >, 0);
}

/* What a chart draws it leaves as it was: nothing of it is in the next picture. */
static void
leaves_the_pen_as_it_was (void)
{
  g_autoptr (Sample) sample = sample_new (320, 40, -1, 0.7);
  g_autoptr (KeelLettering) lettering = keel_lettering_new (NULL, 10);
  KeelMetrics metrics = keel_lettering_get_metrics (lettering);
  KeelChartWords words = sample_words ();
  g_autoptr (KeelChart) chart = keel_chart_new (&sample->data, &words, &metrics);

  for (guint i = 0; i < KEEL_N_PALETTES; i++)
    {
      g_autoptr (Sheet) sheet = sheet_new (720, 300, 0xffffff);
      double x1, y1, x2, y2;

      cairo_set_line_width (sheet->cr, 7);
      keel_chart_draw (chart, sheet->cr, keel_palette_get (i), lettering);
      keel_chart_draw_highlight (chart, 5, TRUE, sheet->cr, keel_palette_get (i));
      cairo_path_extents (sheet->cr, &x1, &y1, &x2, &y2);
      g_assert_cmpfloat (x1, ==, x2);
      g_assert_cmpfloat (cairo_get_line_width (sheet->cr), ==, 7);
      g_assert_cmpint (cairo_get_dash_count (sheet->cr), ==, 0);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/chart-draw/points-and-lines-are-seen", points_and_lines_are_seen);
  g_test_add_func ("/paper/chart-draw/unusual-points-are-ringed", unusual_points_are_ringed);
  g_test_add_func ("/paper/chart-draw/the-highlight-shows-which", the_highlight_shows_which);
  g_test_add_func ("/paper/chart-draw/leaves-the-pen-as-it-was", leaves_the_pen_as_it_was);

  return g_test_run ();
}
