/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "hand.h"

#include "keel-pen.h"

struct _Hand
{
  const KeelChart   *chart;
  const KeelPalette *palette;
  PangoContext      *context;
  double             font_size;
  GPtrArray         *texts;       /* PangoLayout of each label, in order */
};

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
draw_back_by_hand (Hand    *self,
                   cairo_t *cr)
{
  const KeelChart *chart = self->chart;
  const KeelSeriesLook *look = &self->palette->series[chart->series];
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
  set_colour (cr, self->palette->grid);
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
draw_texts_by_hand (Hand    *self,
                    cairo_t *cr)
{
  const KeelChart *chart = self->chart;
  guint n_texts = 0;

  set_colour (cr, self->palette->faint_ink);
  for (guint i = 0; i < chart->tick_labels->len; i++)
    {
      const KeelLabel *label = &g_array_index (chart->tick_labels, KeelLabel, i);

      cairo_move_to (cr, label->box.x, label->box.y);
      pango_cairo_show_layout (cr, g_ptr_array_index (self->texts, n_texts++));
    }
  for (guint i = 0; i < chart->words->len; i++)
    {
      const KeelLabel *label = &g_array_index (chart->words, KeelLabel, i);

      cairo_move_to (cr, label->box.x, label->box.y);
      pango_cairo_layout_path (cr, g_ptr_array_index (self->texts, n_texts));
      set_colour (cr, self->palette->paper);
      cairo_set_line_width (cr, 3);
      cairo_stroke (cr);
      set_colour (cr, self->palette->faint_ink);
      cairo_move_to (cr, label->box.x, label->box.y);
      pango_cairo_show_layout (cr, g_ptr_array_index (self->texts, n_texts++));
    }
  set_colour (cr, self->palette->ink);
  for (guint i = 0; i < chart->flags->len; i++)
    {
      const KeelChartFlag *flag = &g_array_index (chart->flags, KeelChartFlag, i);

      if (!flag->has_label)
        continue;
      cairo_move_to (cr, flag->label.box.x, flag->label.box.y);
      pango_cairo_show_layout (cr, g_ptr_array_index (self->texts, n_texts++));
    }
}

static void
draw_lines_by_hand (Hand    *self,
                    cairo_t *cr)
{
  const KeelChart *chart = self->chart;
  double width = self->palette->line_width;
  double dash[2] = { 3 * 1.5 * width, 2 * 1.5 * width };

  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  add_path (cr, chart->line);
  set_colour (cr, self->palette->series[chart->series].line);
  cairo_set_line_width (cr, width * chart->line_share);
  cairo_stroke (cr);
  set_colour (cr, self->palette->ink);
  cairo_set_line_width (cr, 1.5 * width);
  add_path (cr, chart->trends);
  cairo_stroke (cr);
  cairo_set_dash (cr, dash, 2, 0);
  add_path (cr, chart->interim_trends);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

static void
draw_marks_by_hand (Hand    *self,
                    cairo_t *cr)
{
  const KeelChart *chart = self->chart;
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
      set_colour (cr, pass ? self->palette->paper : self->palette->ink);
      cairo_fill_preserve (cr);
      if (pass)
        {
          set_colour (cr, self->palette->ink);
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

/* With the same letters as the lettering has. */
static void
add_texts (Hand   *self,
           GArray *labels)
{
  static const double sizes[] = { 0.88, 1, 1 };

  for (guint i = 0; i < labels->len; i++)
    {
      const KeelLabel *label = &g_array_index (labels, KeelLabel, i);
      PangoFontDescription *font = pango_font_description_copy (pango_context_get_font_description (self->context));
      PangoLayout *text = pango_layout_new (self->context);

      pango_font_description_set_absolute_size (font, self->font_size * sizes[label->letter] * PANGO_SCALE);
      if (label->letter == KEEL_LETTER_STRONG)
        pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
      pango_layout_set_font_description (text, font);
      pango_layout_set_text (text, label->text, -1);
      pango_font_description_free (font);
      g_ptr_array_add (self->texts, text);
    }
}

static void
set_texts (Hand *self)
{
  g_autoptr (GArray) flown = g_array_new (FALSE, FALSE, sizeof (KeelLabel));

  for (guint i = 0; i < self->chart->flags->len; i++)
    {
      const KeelChartFlag *flag = &g_array_index (self->chart->flags, KeelChartFlag, i);

      if (flag->has_label)
        g_array_append_val (flown, flag->label);
    }

  add_texts (self, self->chart->tick_labels);
  add_texts (self, self->chart->words);
  add_texts (self, flown);
}

Hand *
hand_new (const KeelChart   *chart,
          const KeelPalette *palette,
          PangoContext      *context,
          double             font_size)
{
  Hand *self = g_new0 (Hand, 1);

  self->chart = chart;
  self->palette = palette;
  self->context = g_object_ref (context);
  self->font_size = font_size;
  self->texts = g_ptr_array_new_with_free_func (g_object_unref);
  set_texts (self);

  return self;
}

void
hand_free (Hand *self)
{
  g_ptr_array_unref (self->texts);
  g_object_unref (self->context);
  g_free (self);
}

void
hand_draw (Hand    *self,
           cairo_t *cr)
{
  cairo_save (cr);
  draw_back_by_hand (self, cr);
  draw_lines_by_hand (self, cr);
  draw_texts_by_hand (self, cr);
  draw_marks_by_hand (self, cr);
  cairo_restore (cr);
}
