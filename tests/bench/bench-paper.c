/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Five years in one chart, 320 points and 40 events: drawing it again, against the same
 * strokes and texts given to cairo and pango by hand; what the pointer costs, against
 * drawing it again; laying it out, against the same, and against a tenth of the points. */

#include <locale.h>

#include "bench.h"
#include "keel-pen.h"
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
  GPtrArray         *texts;       /* PangoLayout of each label, in order */
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

/* The floor: the same numbers by hand. */

static void
set_colour (cairo_t    *cr,
            KeelColour  colour)
{
  cairo_set_source_rgb (cr, ((colour >> 16) & 0xff) / 255.0, ((colour >> 8) & 0xff) / 255.0,
                        (colour & 0xff) / 255.0);
}

static void
add_path (cairo_t        *cr,
          const KeelPath *path)
{
  guint n_steps;
  const KeelPathStep *steps = keel_path_get_steps (path, &n_steps);

  for (guint i = 0; i < n_steps; i++)
    if (steps[i].kind == KEEL_STEP_MOVE)
      cairo_move_to (cr, steps[i].x, steps[i].y);
    else if (steps[i].kind == KEEL_STEP_LINE)
      cairo_line_to (cr, steps[i].x, steps[i].y);
    else
      cairo_close_path (cr);
}

static void
add_square (cairo_t *cr,
            double   x,
            double   y,
            double   half)
{
  cairo_rectangle (cr, x - half, y - half, 2 * half, 2 * half);
}

static void
draw_back_by_hand (Bench *bench)
{
  const KeelChart *chart = bench->chart;
  const KeelSeriesLook *look = &bench->palette->series[chart->series];
  cairo_t *cr = bench->cr;
  static const double cut[2] = { 3, 3 };

  add_path (cr, chart->bands);
  set_colour (cr, look->band);
  cairo_fill (cr);
  add_path (cr, chart->band_edges);
  set_colour (cr, look->band_edge);
  cairo_set_line_width (cr, 1);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_stroke (cr);

  for (guint i = 0; i < chart->value_ticks->len; i++)
    {
      double y = keel_pen_snap (g_array_index (chart->value_ticks, KeelChartTick, i).position);

      cairo_move_to (cr, chart->plot.x, y);
      cairo_line_to (cr, chart->plot.x + chart->plot.width, y);
    }
  set_colour (cr, bench->palette->grid);
  cairo_stroke (cr);

  for (guint i = 0; i < chart->flags->len; i++)
    {
      const KeelChartFlag *flag = &g_array_index (chart->flags, KeelChartFlag, i);

      if (flag->kind == KEEL_CHART_CUT)
        {
          cairo_move_to (cr, keel_pen_snap (flag->x), flag->top);
          cairo_line_to (cr, keel_pen_snap (flag->x), chart->plot.y + chart->plot.height);
          cairo_set_dash (cr, cut, 2, 0);
          cairo_stroke (cr);
          cairo_set_dash (cr, NULL, 0, 0);
        }
      else if (flag->has_label)
        {
          cairo_move_to (cr, keel_pen_snap (flag->x), flag->top + 2);
          cairo_line_to (cr, keel_pen_snap (flag->x), chart->plot.y);
        }
    }
  cairo_stroke (cr);
}

static void
draw_texts_by_hand (Bench *bench)
{
  const KeelChart *chart = bench->chart;
  cairo_t *cr = bench->cr;
  guint n_texts = 0;

  set_colour (cr, bench->palette->faint_ink);
  for (guint i = 0; i < chart->tick_labels->len; i++)
    {
      const KeelLabel *label = &g_array_index (chart->tick_labels, KeelLabel, i);

      cairo_move_to (cr, label->box.x, label->box.y);
      pango_cairo_show_layout (cr, g_ptr_array_index (bench->texts, n_texts++));
    }
  for (guint i = 0; i < chart->words->len; i++)
    {
      const KeelLabel *label = &g_array_index (chart->words, KeelLabel, i);

      cairo_move_to (cr, label->box.x, label->box.y);
      pango_cairo_layout_path (cr, g_ptr_array_index (bench->texts, n_texts));
      set_colour (cr, bench->palette->paper);
      cairo_set_line_width (cr, 3);
      cairo_stroke (cr);
      set_colour (cr, bench->palette->faint_ink);
      cairo_move_to (cr, label->box.x, label->box.y);
      pango_cairo_show_layout (cr, g_ptr_array_index (bench->texts, n_texts++));
    }
  set_colour (cr, bench->palette->ink);
  for (guint i = 0; i < chart->flags->len; i++)
    {
      const KeelChartFlag *flag = &g_array_index (chart->flags, KeelChartFlag, i);

      if (!flag->has_label)
        continue;
      cairo_move_to (cr, flag->label.box.x, flag->label.box.y);
      pango_cairo_show_layout (cr, g_ptr_array_index (bench->texts, n_texts++));
    }
}

static void
draw_lines_by_hand (Bench *bench)
{
  const KeelChart *chart = bench->chart;
  cairo_t *cr = bench->cr;
  double width = bench->palette->line_width;
  double dash[2] = { 3 * 1.5 * width, 2 * 1.5 * width };

  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  add_path (cr, chart->line);
  set_colour (cr, bench->palette->series[chart->series].line);
  cairo_set_line_width (cr, width * chart->line_share);
  cairo_stroke (cr);
  set_colour (cr, bench->palette->ink);
  cairo_set_line_width (cr, 1.5 * width);
  add_path (cr, chart->trends);
  cairo_stroke (cr);
  cairo_set_dash (cr, dash, 2, 0);
  add_path (cr, chart->interim_trends);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

static void
draw_marks_by_hand (Bench *bench)
{
  const KeelChart *chart = bench->chart;
  cairo_t *cr = bench->cr;
  double half = 0.886 * chart->marker_radius;

  for (guint i = 0; i < chart->flags->len; i++)
    {
      const KeelChartFlag *flag = &g_array_index (chart->flags, KeelChartFlag, i);

      cairo_move_to (cr, flag->x - 4, chart->plot.y - 4);
      cairo_line_to (cr, flag->x + 4, chart->plot.y - 4);
      cairo_line_to (cr, flag->x, chart->plot.y + 4);
      cairo_close_path (cr);
    }
  cairo_fill (cr);

  for (guint pass = 0; pass < 2; pass++)
    {
      for (guint i = 0; i < chart->markers->len; i++)
        {
          const KeelChartMarker *marker = &g_array_index (chart->markers, KeelChartMarker, i);

          if (marker->is_partial == (gboolean) pass)
            add_square (cr, marker->x, marker->y, half);
        }
      set_colour (cr, pass ? bench->palette->paper : bench->palette->ink);
      cairo_fill_preserve (cr);
      if (pass)
        {
          set_colour (cr, bench->palette->ink);
          cairo_stroke (cr);
        }
      cairo_new_path (cr);
    }

  for (guint i = 0; i < chart->markers->len; i++)
    {
      const KeelChartMarker *marker = &g_array_index (chart->markers, KeelChartMarker, i);

      if (!marker->is_unusual)
        continue;
      cairo_new_sub_path (cr);
      cairo_arc (cr, marker->x, marker->y, chart->marker_radius + 4, 0, 2 * G_PI);
    }
  cairo_stroke (cr);
}

static void
draw_by_hand (gpointer data)
{
  Bench *bench = data;

  cairo_save (bench->cr);
  draw_back_by_hand (bench);
  draw_lines_by_hand (bench);
  draw_texts_by_hand (bench);
  draw_marks_by_hand (bench);
  cairo_restore (bench->cr);
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

/* With the same letters as the lettering has. */
static void
add_texts (Bench  *bench,
           GArray *labels)
{
  static const double sizes[] = { 0.88, 1, 1 };

  for (guint i = 0; i < labels->len; i++)
    {
      const KeelLabel *label = &g_array_index (labels, KeelLabel, i);
      PangoFontDescription *font = pango_font_description_copy (pango_context_get_font_description (bench->context));
      PangoLayout *text = pango_layout_new (bench->context);

      pango_font_description_set_absolute_size (font, FONT_SIZE * sizes[label->letter] * PANGO_SCALE);
      if (label->letter == KEEL_LETTER_STRONG)
        pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
      pango_layout_set_font_description (text, font);
      pango_layout_set_text (text, label->text, -1);
      pango_font_description_free (font);
      g_ptr_array_add (bench->texts, text);
    }
}

static void
set_texts (Bench *bench)
{
  g_autoptr (GArray) flown = g_array_new (FALSE, FALSE, sizeof (KeelLabel));

  for (guint i = 0; i < bench->chart->flags->len; i++)
    {
      const KeelChartFlag *flag = &g_array_index (bench->chart->flags, KeelChartFlag, i);

      if (flag->has_label)
        g_array_append_val (flown, flag->label);
    }

  add_texts (bench, bench->chart->tick_labels);
  add_texts (bench, bench->chart->words);
  add_texts (bench, flown);
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
    .texts = g_ptr_array_new_with_free_func (g_object_unref),
    .cr = cairo_create (surface),
  };

  setlocale (LC_ALL, "");
  pango_cairo_context_set_resolution (bench.context, 96);
  bench.lettering = keel_lettering_new (bench.context, FONT_SIZE);
  bench.chart = lay_out (&bench, bench.sample);
  set_texts (&bench);

  compare (&bench, "320 points: draw / bare cairo", draw, draw_by_hand, 1, 1.5);
  compare (&bench, "320 points: a pointer move / draw", point, draw, N_MOVES, 0.1);
  compare (&bench, "320 points: lay out / draw", lay_out_all, draw, 1, 0.2);
  compare (&bench, "320 points: lay out / lay out 32", lay_out_all, lay_out_a_tenth, 1, 12);

  cairo_destroy (bench.cr);
  cairo_surface_destroy (surface);
  g_ptr_array_unref (bench.texts);
  keel_chart_free (bench.chart);
  keel_lettering_free (bench.lettering);
  g_object_unref (bench.context);
  sample_free (bench.sample);
  sample_free (bench.small);

  return 0;
}
