/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-pen.h"

#include <math.h>

void
keel_pen_set_colour (cairo_t    *cr,
                     KeelColour  colour)
{
  cairo_set_source_rgb (cr,
                        ((colour >> 16) & 0xff) / 255.0,
                        ((colour >> 8) & 0xff) / 255.0,
                        (colour & 0xff) / 255.0);
}

void
keel_pen_set_line (cairo_t      *cr,
                   double        width,
                   const double  dash[2])
{
  double lengths[2] = { dash[0] * width, dash[1] * width };

  cairo_set_line_width (cr, width);
  cairo_set_dash (cr, lengths, dash[0] > 0 ? 2 : 0, 0);
}

/* Corners of a shape around (0, 0), for a circle of radius 1 and its area. */
#define MOST_CORNERS 4

static const struct
{
  guint  n_corners;
  double corners[MOST_CORNERS][2];
} shapes[] = {
  [KEEL_POINT_CIRCLE] = { 0 },
  [KEEL_POINT_DIAMOND] = { 4, { { 0, -1.253 }, { 1.253, 0 }, { 0, 1.253 }, { -1.253, 0 } } },
  [KEEL_POINT_SQUARE] = { 4, { { -0.886, -0.886 }, { 0.886, -0.886 }, { 0.886, 0.886 }, { -0.886, 0.886 } } },
  [KEEL_POINT_TRIANGLE] = { 3, { { 0, -1.555 }, { 1.347, 0.778 }, { -1.347, 0.778 } } },
};

void
keel_pen_add_shape (cairo_t        *cr,
                    KeelPointShape  shape,
                    double          x,
                    double          y,
                    double          radius)
{
  cairo_new_sub_path (cr);
  if (shape == KEEL_POINT_CIRCLE)
    cairo_arc (cr, x, y, radius, 0, 2 * G_PI);

  for (guint i = 0; i < shapes[shape].n_corners; i++)
    cairo_line_to (cr, x + radius * shapes[shape].corners[i][0], y + radius * shapes[shape].corners[i][1]);

  cairo_close_path (cr);
}

double
keel_pen_snap (double position)
{
  return floor (position) + 0.5;
}
