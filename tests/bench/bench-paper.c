/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Five years in one chart, 320 points and 40 events: drawing it again, against the same
 * strokes and texts given to cairo and pango by hand; what the pointer costs, against
 * drawing it again; laying it out, against the same, and against a tenth of the points. */

#include <locale.h>

#include "bench.h"
#include "hand.h"
#include "sample.h"

#define N_POINTS 320
#define N_EVENTS 40
#define WIDTH 1044
#define HEIGHT 264
#define FONT_SIZE 13
#define N_ROUNDS 60
#define N_MOVES 200

typedef struct
{
  Sample            *sample;
  Sample            *small;
  KeelChart         *chart;
  const KeelPalette *palette;
  PangoContext      *context;
  KeelLettering     *lettering;
  Hand              *hand;
  cairo_t           *cr;
} Bench;

static KeelChart *
lay_out (Bench  *bench,
         Sample *sample)
{
  KeelChartWords words = sample_words ();
  KeelMetrics metrics = keel_lettering_get_metrics (bench->lettering);

  sample->data.width = WIDTH;
  sample->data.height = HEIGHT;

  return keel_chart_new (&sample->data, &words, &metrics);
}

/* The subject. */

static void
draw (gpointer data)
{
  Bench *bench = data;

  keel_chart_draw (bench->chart, bench->cr, bench->palette, bench->lettering);
  cairo_surface_flush (cairo_get_target (bench->cr));
}

/* The floor. */
static void
draw_by_hand (gpointer data)
{
  Bench *bench = data;

  hand_draw (bench->hand, bench->cr);
  cairo_surface_flush (cairo_get_target (bench->cr));
}

/* The pointer: found and ringed, many times, or the time is not to be measured. */
static void
point (gpointer data)
{
  Bench *bench = data;

  for (guint i = 0; i < N_MOVES; i++)
    {
      const KeelChartMarker *at = &g_array_index (bench->chart->markers, KeelChartMarker, i);
      guint found = keel_chart_find_marker (bench->chart, at->x + 1, at->y);

      keel_chart_draw_highlight (bench->chart, found, FALSE, bench->cr, bench->palette);
    }
  cairo_surface_flush (cairo_get_target (bench->cr));
}

static void
lay_out_all (gpointer data)
{
  Bench *bench = data;

  keel_chart_free (lay_out (bench, bench->sample));
}

static void
lay_out_a_tenth (gpointer data)
{
  Bench *bench = data;

  keel_chart_free (lay_out (bench, bench->small));
}

static void
compare (Bench      *bench,
         const char *what,
         BenchFunc   subject,
         BenchFunc   floor,
         guint       n_times,
         double      goal)
{
  double subject_time, floor_time;

  bench_compare (subject, floor, bench, N_ROUNDS, &subject_time, &floor_time);
  bench_report (what, subject_time / n_times, floor_time, goal);
}

int
main (void)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
  Bench bench = {
    .sample = sample_new (N_POINTS, N_EVENTS, -1, 0.7),
    .small = sample_new (N_POINTS / 10, N_EVENTS / 10, -1, 0.7),
    .palette = keel_palette_get (KEEL_PALETTE_LIGHT),
    .context = pango_font_map_create_context (pango_cairo_font_map_get_default ()),
    .cr = cairo_create (surface),
  };

  setlocale (LC_ALL, "");
  pango_cairo_context_set_resolution (bench.context, 96);
  bench.lettering = keel_lettering_new (bench.context, FONT_SIZE);
  bench.chart = lay_out (&bench, bench.sample);
  bench.hand = hand_new (bench.chart, bench.palette, bench.context, FONT_SIZE);

  compare (&bench, "320 points: draw / bare cairo", draw, draw_by_hand, 1, 1.5);
  compare (&bench, "320 points: a pointer move / draw", point, draw, N_MOVES, 0.1);
  compare (&bench, "320 points: lay out / draw", lay_out_all, draw, 1, 0.2);
  compare (&bench, "320 points: lay out / lay out 32", lay_out_all, lay_out_a_tenth, 1, 12);

  cairo_destroy (bench.cr);
  cairo_surface_destroy (surface);
  hand_free (bench.hand);
  keel_chart_free (bench.chart);
  keel_lettering_free (bench.lettering);
  g_object_unref (bench.context);
  sample_free (bench.sample);
  sample_free (bench.small);

  return 0;
}
