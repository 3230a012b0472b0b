/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Pictures of everything that paper draws, to be looked at: show FOLDER. */

#include <glib/gstdio.h>
#include <locale.h>
#include <math.h>

#include "keel-boat.h"
#include "keel-map.h"
#include "keel-pen.h"
#include "keel-small-multiples.h"
#include "keel-surface.h"
#include "sample.h"

#define MARGIN 18.0

typedef struct
{
  const char        *folder;
  const KeelPalette *palette;
  KeelLettering     *lettering;
  double             width;
  gboolean           is_rtl;
  guint              n_points;
  guint              n_events;
  KeelMeasure        series;
  gboolean           is_zoomed;
} Show;

static const struct
{
  const char *name;
  double      min;
  double      max;
  double      middle;
  double      wobble;
  const char *high;
  const char *low;
} series_looks[KEEL_N_MEASURES] = {
  { "managing", -3, 3, 0.3, 0.5, "too much", "too little" },
  { "leading", -3, 3, -0.6, 0.5, "too much", "too little" },
  { "tilt", -6, 6, -1, 0.7, "leading further", "managing further" },
  { "fit", 0, 100, 68, 9, NULL, NULL },
};

static void
begin (cairo_t    *cr,
       const Show *show)
{
  keel_pen_set_colour (cr, show->palette->paper);
  cairo_paint (cr);
  cairo_translate (cr, MARGIN, MARGIN);
}

static void
draw_chart (cairo_t  *cr,
            gpointer  data)
{
  const Show *show = data;
  KeelMetrics metrics = keel_lettering_get_metrics (show->lettering);
  KeelChartWords words = sample_words ();
  g_autoptr (Sample) sample = sample_new (show->n_points, show->n_events, series_looks[show->series].middle,
                                          series_looks[show->series].wobble);
  g_autoptr (KeelChart) chart = NULL;

  sample->data.series = show->series;
  sample->data.min = series_looks[show->series].min;
  sample->data.max = series_looks[show->series].max;
  sample->data.is_zoomed = show->is_zoomed;
  sample->data.is_rtl = show->is_rtl;
  sample->data.width = show->width - 2 * MARGIN;
  sample->data.height = 300 - 2 * MARGIN;
  words.high = series_looks[show->series].high;
  words.low = series_looks[show->series].low;

  begin (cr, show);
  chart = keel_chart_new (&sample->data, &words, &metrics);
  keel_chart_draw (chart, cr, show->palette, show->lettering);
  if (chart->markers->len > 2)
    keel_chart_draw_highlight (chart, chart->markers->len - 2, TRUE, cr, show->palette);
}

static void
draw_map (cairo_t  *cr,
          gpointer  data)
{
  const Show *show = data;
  KeelMetrics metrics = keel_lettering_get_metrics (show->lettering);
  g_autofree KeelMapPoint *points = g_new0 (KeelMapPoint, show->n_points);
  KeelMapWords words = {
    .value = sample_value, .managing = "Managing", .leading = "Leading", .too_little = "too little",
    .too_much = "too much", .middle = "about right on both", .latest = "20 Nov",
  };
  KeelMapData map_data = { points, show->n_points, show->width - 2 * MARGIN, 360 - 2 * MARGIN, show->is_rtl };
  double most = show->series == KEEL_MEASURE_TILT ? 1 : 0.45;
  g_autoptr (KeelMap) map = NULL;

  for (guint i = 0; i < show->n_points; i++)
    points[i] = (KeelMapPoint) { most * (0.8 + 0.6 * sin (i * 0.9) - i * 0.04), most * (-1.2 + 0.5 * cos (i * 1.3) + i * 0.05),
                                 i >= 7, i == 3 };

  begin (cr, show);
  map = keel_map_new (&map_data, &words, &metrics);
  keel_map_draw (map, cr, show->palette, show->lettering);
}

static void
draw_multiples (cairo_t  *cr,
                gpointer  data)
{
  static const char * const titles[] = { "Aims and plans", "Mindset", "Culture", "Systems" };
  const Show *show = data;
  KeelMetrics metrics = keel_lettering_get_metrics (show->lettering);
  guint n_points = show->n_points * 8;
  g_autofree KeelSmallPoint *points = g_new0 (KeelSmallPoint, n_points);
  KeelDay last = keel_day_from_ymd (2026, 11, 25);
  KeelDay cut = last - 150;
  KeelSmallMultiplesData multiples_data = {
    .titles = titles, .n_panels = 4, .min = -3, .max = 3, .points = points, .n_points = n_points,
    .cuts = &cut, .n_cuts = 1,
    .first = last - 365, .last = last, .width = show->width - 2 * MARGIN, .first_weekday = 1,
    .is_rtl = show->is_rtl, .value = sample_value, .time = sample_time,
    .managing = "Managing", .leading = "Leading",
  };
  g_autoptr (KeelSmallMultiples) multiples = NULL;

  for (guint i = 0; i < n_points; i++)
    points[i] = (KeelSmallPoint) { i / 2 % 4, i % 2 ? KEEL_MEASURE_LEADING : KEEL_MEASURE_MANAGING,
                                   last - 30 * (i / 8), round (3 * (sin (i * 1.1) + (i % 2 ? -0.8 : 0.6))) / 3 };

  begin (cr, show);
  multiples = keel_small_multiples_new (&multiples_data, &metrics);
  keel_small_multiples_draw (multiples, cr, show->palette, show->lettering);
}

static void
draw_boat (cairo_t  *cr,
           gpointer  data)
{
  static const double tilts[] = { -6, -2.5, 0, 0.8, 6 };
  const Show *show = data;
  guint n_boats = G_N_ELEMENTS (tilts) + 1;

  begin (cr, show);
  for (guint i = 0; i < n_boats; i++)
    {
      KeelBoat boat = keel_boat_fit ((show->width - 2 * MARGIN) / 3, (show->width - 2 * MARGIN) / 3);

      boat.x += (i % 3) * (show->width - 2 * MARGIN) / 3;
      boat.y += i / 3 * (show->width - 2 * MARGIN) / 3;
      if (i + 1 < n_boats)
        keel_boat_draw (&boat, keel_boat_get_heel (tilts[i]), cr, show->palette);
      else
        keel_boat_draw_still (&boat, cr, show->palette);
    }
}

static void
write_png (const Show   *show,
           const char   *name,
           double        height,
           KeelDrawFunc  draw)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_strconcat (show->folder, "/", name, ".png", NULL);
  KeelPicture picture = {
    .title = name, .created = KEEL_MOMENT_NONE, .width = show->width, .height = height,
    .draw = draw, .data = (gpointer) show,
  };
  g_autoptr (GBytes) bytes = keel_surface_to_png (&picture, 1, &error);

  g_assert_no_error (error);
  g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);
}

static void
show_charts (Show       *show,
             const char *variant)
{
  static const guint counts[] = { 0, 1, 5, 12, 24, 320 };

  for (gsize i = 0; i < G_N_ELEMENTS (counts); i++)
    for (KeelMeasure series = 0; series < KEEL_N_MEASURES; series++)
      {
        g_autofree char *name = g_strdup_printf ("chart-%s-%03u-%s-%.0f", series_looks[series].name, counts[i],
                                                 variant, show->width);

        if (series != KEEL_MEASURE_TILT && counts[i] != 24)
          continue;
        show->n_points = counts[i];
        show->n_events = counts[i] == 320 ? 40 : counts[i] / 4;
        show->series = series;
        show->is_zoomed = counts[i] != 24 || series == KEEL_MEASURE_FIT;
        write_png (show, name, 300, draw_chart);
      }
}

static void
show_others (Show       *show,
             const char *variant)
{
  static const guint counts[] = { 0, 1, 12 };
  g_autofree char *boat = g_strdup_printf ("boat-%s-%.0f", variant, show->width);
  g_autofree char *multiples = g_strdup_printf ("multiples-%s-%.0f", variant, show->width);

  for (gsize i = 0; i < G_N_ELEMENTS (counts); i++)
    for (guint is_wide = 0; is_wide < 2; is_wide++)
      {
        g_autofree char *name = g_strdup_printf ("map-%s-%u-%s-%.0f", is_wide ? "wide" : "near", counts[i],
                                                 variant, show->width);

        show->n_points = counts[i];
        show->series = is_wide ? KEEL_MEASURE_TILT : KEEL_MEASURE_FIT;
        write_png (show, name, 360, draw_map);
      }

  show->n_points = 12;
  write_png (show, multiples, show->width > 600 ? 240 : 760, draw_multiples);
  write_png (show, boat, MARGIN * 2 + (show->width - 2 * MARGIN) * 2 / 3, draw_boat);
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char      *name;
    KeelPaletteKind  palette;
    gboolean         is_rtl;
    double           size;        /* of letters, 0 for the usual */
  } variants[] = {
    { "light", KEEL_PALETTE_LIGHT, FALSE },
    { "large", KEEL_PALETTE_LIGHT, FALSE, 26 },
    { "dark", KEEL_PALETTE_DARK, FALSE },
    { "light-rtl", KEEL_PALETTE_LIGHT, TRUE },
    { "hc-light", KEEL_PALETTE_HIGH_CONTRAST_LIGHT, FALSE },
    { "hc-dark", KEEL_PALETTE_HIGH_CONTRAST_DARK, FALSE },
    { "print", KEEL_PALETTE_PRINT, FALSE },
  };
  static const double widths[] = { 360, 1080 };

  setlocale (LC_ALL, "");
  if (argc != 2 || g_mkdir_with_parents (argv[1], 0755) != 0)
    {
      g_printerr ("Usage: show FOLDER\n");
      return 2;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (variants); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (widths); j++)
      {
        g_autoptr (KeelLettering) lettering = keel_lettering_new (NULL, variants[i].size);
        Show show = {
          .folder = argv[1], .palette = keel_palette_get (variants[i].palette), .lettering = lettering,
          .width = widths[j], .is_rtl = variants[i].is_rtl,
        };

        show_charts (&show, variants[i].name);
        show_others (&show, variants[i].name);
      }

  return 0;
}
