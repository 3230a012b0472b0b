/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-map.h"

#include "paper-fixture.h"
#include "pixels.h"

#define SIZE 360

static KeelMap *
make_map (const KeelMapPoint *points,
          guint               n_points,
          gboolean            is_rtl)
{
  KeelMapWords words = {
    .value = paper_value, .managing = "Managing", .leading = "Leading", .too_little = "too little",
    .too_much = "too much", .middle = "about right on both", .latest = "20 Nov",
  };
  KeelMapData data = { points, n_points, SIZE, SIZE, is_rtl };
  KeelMetrics metrics = paper_measure ();

  return keel_map_new (&data, &words, &metrics);
}

static const KeelMapPoint points[] = { { 0.9, 0.9, 0, FALSE }, { 1.1, -1, 0, TRUE }, { -1, -1, 0, FALSE } };

/* In every palette: the latest in ink, older ones quieter, a partial one hollow, and the
 * two numbers of the latest on the axes in their hues. */
static void
points_are_seen (void)
{
  g_autoptr (KeelLettering) lettering = keel_lettering_new (NULL, 10);

  for (guint i = 0; i < 2 * KEEL_N_PALETTES; i++)
    {
      const KeelPalette *palette = keel_palette_get (i / 2);
      g_autoptr (KeelMap) map = make_map (points, G_N_ELEMENTS (points), i % 2);
      g_autoptr (Sheet) sheet = sheet_new (SIZE, SIZE, palette->paper);
      const KeelMapMarker *markers = (const KeelMapMarker *) (gconstpointer) map->markers->data;
      double start = map->plot.x + (i % 2 ? map->plot.width : 0);

      keel_map_draw (map, sheet->cr, palette, lettering);
      g_assert_cmphex (sheet_get (sheet, markers[0].x, markers[0].y), ==, palette->faint_ink);
      g_assert_cmphex (sheet_get (sheet, markers[1].x, markers[1].y), ==, palette->paper);
      g_assert_cmphex (sheet_get (sheet, markers[2].x, markers[2].y), ==, palette->ink);
      g_assert_cmphex (sheet_get (sheet, markers[2].x, map->plot.y + map->plot.height), ==,
                       palette->series[KEEL_MEASURE_MANAGING].hue);
      g_assert_cmphex (sheet_get (sheet, start, markers[2].y), ==, palette->series[KEEL_MEASURE_LEADING].hue);
    }
}

/* An outline, never a prize: nothing is filled, and the middle is like the rest. */
static void
the_middle_is_an_outline (void)
{
  g_autoptr (KeelLettering) lettering = keel_lettering_new (NULL, 10);

  for (guint i = 0; i < KEEL_N_PALETTES; i++)
    {
      const KeelPalette *palette = keel_palette_get (i);
      g_autoptr (KeelMap) map = make_map (NULL, 0, FALSE);
      g_autoptr (Sheet) sheet = sheet_new (SIZE, SIZE, palette->paper);

      keel_map_draw (map, sheet->cr, palette, lettering);
      g_assert_cmphex (sheet_get (sheet, map->middle.x + 8, map->middle.y + 8), ==, palette->paper);
      g_assert_cmphex (sheet_get (sheet, map->middle.x - 8, map->middle.y + 8), ==, palette->paper);
      g_assert_cmphex (sheet_get (sheet, map->middle.x, map->middle.y + 8), ==, palette->rule);
    }
}

static void
the_highlight_shows_which (void)
{
  const KeelPalette *palette = keel_palette_get (KEEL_PALETTE_DARK);
  g_autoptr (KeelMap) map = make_map (points, G_N_ELEMENTS (points), FALSE);
  g_autoptr (Sheet) sheet = sheet_new (SIZE, SIZE, palette->paper);

  keel_map_draw_highlight (map, 1, FALSE, sheet->cr, palette);
  g_assert_cmpuint (sheet_count (sheet, palette->focus), ==, 0);
  keel_map_draw_highlight (map, 2, TRUE, sheet->cr, palette);
  g_assert_cmpuint (sheet_count (sheet, palette->focus), >, 10);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/map-draw/points-are-seen", points_are_seen);
  g_test_add_func ("/paper/map-draw/the-middle-is-an-outline", the_middle_is_an_outline);
  g_test_add_func ("/paper/map-draw/the-highlight-shows-which", the_highlight_shows_which);

  return g_test_run ();
}
