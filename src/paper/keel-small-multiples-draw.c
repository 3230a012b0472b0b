/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-small-multiples.h"

#include "keel-pen.h"

static void
stroke_rules (const GArray *rules,
              KeelColour    colour,
              const double  dash[2],
              cairo_t      *cr)
{
  for (guint i = 0; i < rules->len; i++)
    {
      const KeelSmallRule *rule = &g_array_index (rules, KeelSmallRule, i);
      gboolean is_level = rule->y1 == rule->y2;

      cairo_move_to (cr, is_level ? rule->x1 : keel_pen_snap (rule->x1),
                     is_level ? keel_pen_snap (rule->y1) : rule->y1);
      cairo_line_to (cr, is_level ? rule->x2 : keel_pen_snap (rule->x2),
                     is_level ? keel_pen_snap (rule->y2) : rule->y2);
    }

  keel_pen_set_colour (cr, colour);
  keel_pen_set_line (cr, 1, dash);
  cairo_stroke (cr);
}

static KeelColour
get_colour (const KeelSmallMultiples *self,
            KeelMeasure               series,
            const KeelPalette        *palette)
{
  if (!self->is_plain)
    return palette->series[series].hue;

  return series == KEEL_MEASURE_MANAGING ? palette->ink : palette->faint_ink;
}

static void
fill_markers (const KeelSmallMultiples *self,
              const GArray             *markers,
              KeelMeasure                series,
              const KeelPalette        *palette,
              cairo_t                  *cr)
{
  for (guint i = 0; i < markers->len; i++)
    {
      const KeelSmallMarker *marker = &g_array_index (markers, KeelSmallMarker, i);

      if (marker->series == series)
        keel_pen_add_shape (cr, palette->series[series].mark, marker->x, marker->y,
                            self->marker_radius);
    }

  keel_pen_set_colour (cr, get_colour (self, series, palette));
  cairo_fill (cr);
}

void
keel_small_multiples_draw (const KeelSmallMultiples *self,
                           cairo_t                  *cr,
                           const KeelPalette        *palette,
                           KeelLettering            *lettering)
{
  static const double unbroken[2] = { 0, 0 };
  static const double cut_dash[2] = { 3, 3 };

  cairo_save (cr);
  stroke_rules (self->grid, palette->grid, unbroken, cr);
  stroke_rules (self->middles, palette->rule, unbroken, cr);
  stroke_rules (self->cuts, palette->rule, cut_dash, cr);

  for (guint i = 0; i < self->labels->len; i++)
    {
      const KeelLabel *label = &g_array_index (self->labels, KeelLabel, i);

      keel_lettering_draw (lettering, cr, label,
                           label->letter == KEEL_LETTER_TICK ? palette->faint_ink : palette->ink);
    }

  for (KeelMeasure series = KEEL_MEASURE_MANAGING; series <= KEEL_MEASURE_LEADING; series++)
    {
      fill_markers (self, self->markers, series, palette, cr);
      fill_markers (self, self->legend, series, palette, cr);
    }
  cairo_restore (cr);
}
