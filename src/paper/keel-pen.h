/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>

#include "keel-palette.h"

G_BEGIN_DECLS

/* The strokes that all pictures share. */

void    keel_pen_set_colour (cairo_t        *cr,
                             KeelColour      colour);

/* @dash in line widths, as KeelSeriesLook has it; also sets the width. */
void    keel_pen_set_line   (cairo_t        *cr,
                             double          width,
                             const double    dash[2]);

/* Adds a shape to the current path. All shapes of one radius cover about the same area,
 * so that none looks heavier. */
void    keel_pen_add_shape  (cairo_t        *cr,
                             KeelPointShape  shape,
                             double          x,
                             double          y,
                             double          radius);

/* Where a thin line has to run to fall on whole pixels. */
double  keel_pen_snap       (double          position);

G_END_DECLS
