/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From back to front: grid, band, events, line, words, points. Points come last: nothing
 * is ever drawn over them. Equal strokes are gathered into one path each. */

#include "keel-chart.h"
#include "keel-pen.h"

#define EVENT_MARK 4.0
#define RING_GAP 2.5
#define HIGHLIGHT_GAP 4.0

static const double unbroken[2] = { 0, 0 };
static const double cut_dash[2] = { 3, 3 };
static const double interim_dash[2] = { 3, 2 };

static void
draw_grid (const KeelChart   *self,
           cairo_t           *cr,
           const KeelPalette *palette)
{
  double right = self->plot.x + self->plot.width;
  double bottom = self->plot.y + self->plot.height;

  keel_pen_set_line (cr, 1, unbroken);
  for (guint middle = 0; middle <= 1; middle++)
    {
      for (guint i = 0; i < self->value_ticks->len; i++)
        {
          const KeelChartTick *tick = &g_array_index (self->value_ticks, KeelChartTick, i);

          if (tick->is_middle != (gboolean) middle)
            continue;
          cairo_move_to (cr, self->plot.x, keel_pen_snap (tick->position));
          cairo_line_to (cr, right, keel_pen_snap (tick->position));
        }

      keel_pen_set_colour (cr, middle ? palette->rule : palette->grid);
      cairo_stroke (cr);
    }

  for (guint i = 0; i < self->time_ticks->len; i++)
    {
      double x = keel_pen_snap (g_array_index (self->time_ticks, KeelChartTick, i).position);

      cairo_move_to (cr, x, bottom);
      cairo_line_to (cr, x, bottom + 4);
    }
  keel_pen_set_colour (cr, palette->rule);
  cairo_stroke (cr);
}

static void
draw_bands (const KeelChart   *self,
            cairo_t           *cr,
            const KeelPalette *palette)
{
  const KeelSeriesLook *look = &palette->series[self->series];

  keel_path_trace (self->bands, cr);
  keel_pen_set_colour (cr, look->band);
  cairo_fill (cr);

  keel_path_trace (self->band_edges, cr);
  keel_pen_set_colour (cr, look->band_edge);
  keel_pen_set_line (cr, 1, unbroken);
  cairo_stroke (cr);
}

/* Cuts run through the whole plot; the others only reach its edge. */
static void
draw_poles (const KeelChart   *self,
            cairo_t           *cr,
            const KeelPalette *palette)
{
  for (guint i = 0; i < self->flags->len; i++)
    {
      const KeelChartFlag *flag = &g_array_index (self->flags, KeelChartFlag, i);

      if (flag->kind != KEEL_CHART_CUT)
        continue;
      cairo_move_to (cr, keel_pen_snap (flag->x), flag->top);
      cairo_line_to (cr, keel_pen_snap (flag->x), self->plot.y + self->plot.height);
    }
  keel_pen_set_colour (cr, palette->rule);
  keel_pen_set_line (cr, 1, cut_dash);
  cairo_stroke (cr);

  for (guint i = 0; i < self->flags->len; i++)
    {
      const KeelChartFlag *flag = &g_array_index (self->flags, KeelChartFlag, i);

      if (flag->kind == KEEL_CHART_CUT || !flag->has_label)
        continue;
      cairo_move_to (cr, keel_pen_snap (flag->x), flag->top + 2);
      cairo_line_to (cr, keel_pen_snap (flag->x), self->plot.y);
    }
  keel_pen_set_line (cr, 1, unbroken);
  cairo_stroke (cr);
}

/* An action points down at its day, a note is a dot. */
static void
draw_event_marks (const KeelChart   *self,
                  cairo_t           *cr,
                  const KeelPalette *palette)
{
  for (guint i = 0; i < self->flags->len; i++)
    {
      const KeelChartFlag *flag = &g_array_index (self->flags, KeelChartFlag, i);
      double x = keel_pen_snap (flag->x);

      if (flag->kind == KEEL_CHART_ACTION)
        {
          cairo_move_to (cr, x - EVENT_MARK, self->plot.y - EVENT_MARK);
          cairo_line_to (cr, x + EVENT_MARK, self->plot.y - EVENT_MARK);
          cairo_line_to (cr, x, self->plot.y + EVENT_MARK);
          cairo_close_path (cr);
        }
      else if (flag->kind == KEEL_CHART_NOTE)
        {
          keel_pen_add_shape (cr, KEEL_POINT_CIRCLE, x, self->plot.y, EVENT_MARK / 1.5);
        }
    }

  keel_pen_set_colour (cr, palette->ink);
  cairo_fill (cr);
}

static void
draw_lines (const KeelChart   *self,
            cairo_t           *cr,
            const KeelPalette *palette)
{
  const KeelSeriesLook *look = &palette->series[self->series];

  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  keel_path_trace (self->line, cr);
  keel_pen_set_colour (cr, look->line);
  keel_pen_set_line (cr, palette->line_width * self->line_share, look->dash);
  cairo_stroke (cr);

  keel_pen_set_colour (cr, palette->ink);
  keel_path_trace (self->trends, cr);
  keel_pen_set_line (cr, palette->line_width * 1.5, unbroken);
  cairo_stroke (cr);
  keel_path_trace (self->interim_trends, cr);
  keel_pen_set_line (cr, palette->line_width * 1.5, interim_dash);
  cairo_stroke (cr);
}

static void
add_marks (const KeelChart *self,
           cairo_t         *cr,
           KeelPointShape   shape,
           gboolean         is_partial)
{
  for (guint i = 0; i < self->markers->len; i++)
    {
      const KeelChartMarker *marker = &g_array_index (self->markers, KeelChartMarker, i);

      if (marker->is_partial == is_partial)
        keel_pen_add_shape (cr, shape, marker->x, marker->y, self->marker_radius);
    }
}

static void
draw_rings (const KeelChart   *self,
            cairo_t           *cr,
            const KeelPalette *palette)
{
  for (guint i = 0; i < self->markers->len; i++)
    {
      const KeelChartMarker *marker = &g_array_index (self->markers, KeelChartMarker, i);

      if (marker->is_unusual)
        keel_pen_add_shape (cr, KEEL_POINT_CIRCLE, marker->x, marker->y,
                            self->marker_radius + palette->line_width + RING_GAP);
    }

  keel_pen_set_colour (cr, palette->ink);
  cairo_stroke (cr);
}

static void
draw_markers (const KeelChart   *self,
              cairo_t           *cr,
              const KeelPalette *palette)
{
  const KeelSeriesLook *look = &palette->series[self->series];

  add_marks (self, cr, look->mark, FALSE);
  keel_pen_set_colour (cr, look->hue);
  cairo_fill (cr);

  add_marks (self, cr, look->mark, TRUE);
  keel_pen_set_colour (cr, palette->paper);
  cairo_fill_preserve (cr);
  keel_pen_set_colour (cr, look->hue);
  keel_pen_set_line (cr, palette->line_width * self->line_share, unbroken);
  cairo_stroke (cr);

  draw_rings (self, cr, palette);
}

static void
draw_labels (const KeelChart   *self,
             cairo_t           *cr,
             const KeelPalette *palette,
             KeelLettering     *lettering)
{
  for (guint i = 0; i < self->tick_labels->len; i++)
    keel_lettering_draw (lettering, cr, &g_array_index (self->tick_labels, KeelLabel, i), palette->faint_ink);

  for (guint i = 0; i < self->flags->len; i++)
    {
      const KeelChartFlag *flag = &g_array_index (self->flags, KeelChartFlag, i);

      if (flag->has_label)
        keel_lettering_draw (lettering, cr, &flag->label, palette->ink);
    }

  for (guint i = 0; i < self->words->len; i++)
    keel_lettering_draw_over (lettering, cr, &g_array_index (self->words, KeelLabel, i), palette->faint_ink,
                              palette->paper);
}

void
keel_chart_draw (const KeelChart   *self,
                 cairo_t           *cr,
                 const KeelPalette *palette,
                 KeelLettering     *lettering)
{
  cairo_save (cr);
  draw_bands (self, cr, palette);
  draw_grid (self, cr, palette);
  draw_poles (self, cr, palette);
  draw_lines (self, cr, palette);
  draw_labels (self, cr, palette, lettering);
  draw_event_marks (self, cr, palette);
  draw_markers (self, cr, palette);
  cairo_restore (cr);
}

void
keel_chart_draw_highlight (const KeelChart   *self,
                           guint              marker,
                           gboolean           has_focus,
                           cairo_t           *cr,
                           const KeelPalette *palette)
{
  const KeelChartMarker *at;

  g_return_if_fail (marker < self->markers->len);

  at = &g_array_index (self->markers, KeelChartMarker, marker);
  cairo_save (cr);
  keel_pen_add_shape (cr, KEEL_POINT_CIRCLE, at->x, at->y, self->marker_radius + HIGHLIGHT_GAP);
  keel_pen_set_colour (cr, has_focus ? palette->focus : palette->series[self->series].hue);
  keel_pen_set_line (cr, has_focus ? 2.5 : 1.5, unbroken);
  cairo_stroke (cr);
  cairo_restore (cr);
}
