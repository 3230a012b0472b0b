/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-small-multiples.h"

#include <math.h>

#include "paper-fixture.h"
#include "pixels.h"

/* In every palette, each point in its place and its side's hue, and the legend alike. */
static void
both_sides_are_seen (void)
{
  static const char * const titles[] = { "One", "Two" };
  static const KeelSmallPoint points[] = {
    { 0, KEEL_MEASURE_MANAGING, PAPER_FIRST + 10, 0 },
    { 0, KEEL_MEASURE_LEADING, PAPER_FIRST + 10, 1 },
    { 1, KEEL_MEASURE_MANAGING, PAPER_FIRST + 90, 3 },
    { 1, KEEL_MEASURE_LEADING, PAPER_FIRST + 100, -3 },
  };
  KeelSmallMultiplesData data = {
    .titles = titles, .n_panels = 2, .min = -3, .max = 3, .points = points, .n_points = G_N_ELEMENTS (points),
    .first = PAPER_FIRST, .last = PAPER_FIRST + PAPER_DAYS, .width = 500, .first_weekday = 1,
    .value = paper_value, .time = paper_time, .managing = "Managing", .leading = "Leading",
  };
  KeelMetrics metrics = paper_measure ();
  g_autoptr (KeelSmallMultiples) multiples = keel_small_multiples_new (&data, &metrics);
  g_autoptr (KeelLettering) lettering = keel_lettering_new (NULL, 10);
  GArray *arrays[] = { multiples->markers, multiples->legend };

  for (guint i = 0; i < KEEL_N_PALETTES * G_N_ELEMENTS (arrays); i++)
    {
      const KeelPalette *palette = keel_palette_get (i / 2);
      g_autoptr (Sheet) sheet = sheet_new (500, (int) ceil (multiples->height), palette->paper);

      keel_small_multiples_draw (multiples, sheet->cr, palette, lettering);
      for (guint j = 0; j < arrays[i % 2]->len; j++)
        {
          const KeelSmallMarker *marker = &g_array_index (arrays[i % 2], KeelSmallMarker, j);

          g_assert_cmphex (sheet_get (sheet, marker->x, marker->y), ==, palette->series[marker->series].hue);
        }
    }
}

/* Neither managing nor leading: no hue of theirs. */
static void
plain_points_are_in_ink (void)
{
  static const KeelSmallPoint points[] = {
    { 0, KEEL_MEASURE_MANAGING, PAPER_FIRST + 10, 3 },
    { 0, KEEL_MEASURE_LEADING, PAPER_FIRST + 90, 6 },
  };
  KeelSmallMultiplesData data = {
    .n_panels = 1, .min = 0, .max = 10, .is_plain = TRUE, .points = points, .n_points = G_N_ELEMENTS (points),
    .first = PAPER_FIRST, .last = PAPER_FIRST + PAPER_DAYS, .width = 500, .first_weekday = 1,
    .value = paper_value, .time = paper_time, .managing = "Was", .leading = "Needed",
  };
  KeelMetrics metrics = paper_measure ();
  g_autoptr (KeelSmallMultiples) multiples = keel_small_multiples_new (&data, &metrics);
  g_autoptr (KeelLettering) lettering = keel_lettering_new (NULL, 10);

  for (guint i = 0; i < KEEL_N_PALETTES; i++)
    {
      const KeelPalette *palette = keel_palette_get (i);
      g_autoptr (Sheet) sheet = sheet_new (500, (int) ceil (multiples->height), palette->paper);
      const KeelSmallMarker *markers = (const KeelSmallMarker *) (gpointer) multiples->markers->data;

      keel_small_multiples_draw (multiples, sheet->cr, palette, lettering);
      g_assert_cmphex (sheet_get (sheet, markers[0].x, markers[0].y), ==, palette->ink);
      g_assert_cmphex (sheet_get (sheet, markers[1].x, markers[1].y), ==, palette->faint_ink);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/small-multiples-draw/both-sides-are-seen", both_sides_are_seen);

  g_test_add_func ("/paper/small-multiples-draw/plain-points-are-in-ink", plain_points_are_in_ink);

  return g_test_run ();
}
