/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-chart.h"

/* The floor of a chart: the same strokes and texts given to cairo and pango by hand, by who knows
 * beforehand where they go. All that is handed over is borrowed and outlives it. */
typedef struct _Hand Hand;

/* @font_size: in pixels. */
Hand *hand_new  (const KeelChart   *chart,
                 const KeelPalette *palette,
                 PangoContext      *context,
                 double             font_size);
void  hand_free (Hand              *self);

void  hand_draw (Hand              *self,
                 cairo_t           *cr);
