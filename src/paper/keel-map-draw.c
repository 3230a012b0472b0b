/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-map.h"
#include "keel-pen.h"

#define RADIUS 2.75
#define LATEST_RADIUS 5.5
#define HIGHLIGHT_GAP 4.0

static const double unbroken[2] = { 0, 0 };
static const double zone_dash[2] = { 1, 3 };
static const double thread_dash[2] = { 2, 2 };

static double
get_bottom (const KeelMap *self)
{
  return self->plot.y + self->plot.height;
}

/* The edge on which leading is read: where reading begins. */
static double
get_start (const KeelMap *self)
{
  return self->is_rtl ? self->plot.x + self->plot.width : self->plot.x;
}

static void
add_box (cairo_t       *cr,
         const KeelBox *box)
{
  double x = keel_pen_snap (box->x);
  double y = keel_pen_snap (box->y);

  cairo_rectangle (cr, x, y, keel_pen_snap (box->x + box->width) - x, keel_pen_snap (box->y + box->height) - y);
}

/* The zones reach from edge to edge; only where both are about right is an outline. */
static void
draw_zones (const KeelMap     *self,
            cairo_t           *cr,
            const KeelPalette *palette)
{
  const KeelBox *middle = &self->middle;
  double xs[] = { keel_pen_snap (middle->x), keel_pen_snap (middle->x + middle->width) };
  double ys[] = { keel_pen_snap (middle->y), keel_pen_snap (middle->y + middle->height) };

  for (guint i = 0; i < 2; i++)
    {
      cairo_move_to (cr, xs[i], self->plot.y);
      cairo_line_to (cr, xs[i], get_bottom (self));
      cairo_move_to (cr, self->plot.x, ys[i]);
      cairo_line_to (cr, self->plot.x + self->plot.width, ys[i]);
    }
  keel_pen_set_colour (cr, palette->rule);
  keel_pen_set_line (cr, 1, zone_dash);
  cairo_stroke (cr);

  add_box (cr, middle);
  keel_pen_set_line (cr, 1, unbroken);
  cairo_stroke (cr);
}

static void
draw_axes (const KeelMap     *self,
           cairo_t           *cr,
           const KeelPalette *palette)
{
  double x = keel_pen_snap (self->plot.x + self->plot.width / 2);
  double y = keel_pen_snap (self->plot.y + self->plot.height / 2);

  cairo_move_to (cr, x, self->plot.y);
  cairo_line_to (cr, x, get_bottom (self));
  cairo_move_to (cr, self->plot.x, y);
  cairo_line_to (cr, self->plot.x + self->plot.width, y);
  add_box (cr, &self->plot);
  keel_pen_set_colour (cr, palette->grid);
  keel_pen_set_line (cr, 1, unbroken);
  cairo_stroke (cr);
}

/* From the latest point to both axes, where its two numbers are read in their hues. */
static void
draw_threads (const KeelMap     *self,
              cairo_t           *cr,
              const KeelPalette *palette)
{
  const KeelSeriesLook *managing = &palette->series[KEEL_MEASURE_MANAGING];
  const KeelSeriesLook *leading = &palette->series[KEEL_MEASURE_LEADING];
  const KeelMapMarker *latest;

  if (self->markers->len == 0)
    return;

  latest = &g_array_index (self->markers, KeelMapMarker, self->markers->len - 1);
  keel_pen_set_line (cr, 1, thread_dash);
  cairo_move_to (cr, latest->x, latest->y);
  cairo_line_to (cr, latest->x, get_bottom (self));
  keel_pen_set_colour (cr, managing->hue);
  cairo_stroke (cr);
  cairo_move_to (cr, latest->x, latest->y);
  cairo_line_to (cr, get_start (self), latest->y);
  keel_pen_set_colour (cr, leading->hue);
  cairo_stroke (cr);

  keel_pen_add_shape (cr, managing->mark, latest->x, get_bottom (self), RADIUS * 1.3);
  keel_pen_set_colour (cr, managing->hue);
  cairo_fill (cr);
  keel_pen_add_shape (cr, leading->mark, get_start (self), latest->y, RADIUS * 1.3);
  keel_pen_set_colour (cr, leading->hue);
  cairo_fill (cr);
}

static double
get_radius (const KeelMap *self,
            guint          marker)
{
  return marker + 1 == self->markers->len ? LATEST_RADIUS : RADIUS;
}

static void
draw_markers (const KeelMap     *self,
              cairo_t           *cr,
              const KeelPalette *palette)
{
  for (guint i = 0; i < self->markers->len; i++)
    {
      const KeelMapMarker *marker = &g_array_index (self->markers, KeelMapMarker, i);
      KeelColour colour = i + 1 == self->markers->len ? palette->ink : palette->faint_ink;

      keel_pen_add_shape (cr, KEEL_POINT_CIRCLE, marker->x, marker->y, get_radius (self, i));
      keel_pen_set_colour (cr, marker->is_partial ? palette->paper : colour);
      cairo_fill_preserve (cr);
      keel_pen_set_colour (cr, colour);
      cairo_stroke (cr);
    }
}

void
keel_map_draw (const KeelMap     *self,
               cairo_t           *cr,
               const KeelPalette *palette,
               KeelLettering     *lettering)
{
  cairo_save (cr);
  draw_axes (self, cr, palette);
  draw_zones (self, cr, palette);
  draw_threads (self, cr, palette);

  keel_path_trace (self->path, cr);
  keel_pen_set_colour (cr, palette->faint_ink);
  keel_pen_set_line (cr, palette->line_width * 0.75, unbroken);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_stroke (cr);

  for (guint i = 0; i < self->tick_labels->len; i++)
    keel_lettering_draw (lettering, cr, &g_array_index (self->tick_labels, KeelLabel, i), palette->faint_ink);
  keel_lettering_draw (lettering, cr, &self->managing_label, palette->series[KEEL_MEASURE_MANAGING].text);
  keel_lettering_draw (lettering, cr, &self->leading_label, palette->series[KEEL_MEASURE_LEADING].text);
  for (guint i = 0; i < self->words->len; i++)
    {
      const KeelLabel *label = &g_array_index (self->words, KeelLabel, i);
      KeelColour colour = label->letter == KEEL_LETTER_STRONG ? palette->ink : palette->faint_ink;

      keel_lettering_draw_over (lettering, cr, label, colour, palette->paper);
    }

  keel_pen_set_line (cr, palette->line_width, unbroken);
  draw_markers (self, cr, palette);
  cairo_restore (cr);
}

void
keel_map_draw_highlight (const KeelMap     *self,
                         guint              marker,
                         gboolean           has_focus,
                         cairo_t           *cr,
                         const KeelPalette *palette)
{
  const KeelMapMarker *at;

  g_return_if_fail (marker < self->markers->len);

  at = &g_array_index (self->markers, KeelMapMarker, marker);
  cairo_save (cr);
  keel_pen_add_shape (cr, KEEL_POINT_CIRCLE, at->x, at->y, get_radius (self, marker) + HIGHLIGHT_GAP);
  keel_pen_set_colour (cr, has_focus ? palette->focus : palette->ink);
  keel_pen_set_line (cr, has_focus ? 2.5 : 1.5, unbroken);
  cairo_stroke (cr);
  cairo_restore (cr);
}
