/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-drawing.h"
#include "keel-balance.h"

G_BEGIN_DECLS

/**
 * KeelBoatView:
 *
 * The boat of a check-in: it leans as far as the tilt, and gets there as a boat does; at once
 * where animations are switched off. Without a check-in it is an outline, upright.
 */
#define KEEL_TYPE_BOAT_VIEW (keel_boat_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelBoatView, keel_boat_view, KEEL, BOAT_VIEW, KeelDrawing)

/* @point: NULL for none. */
void   keel_boat_view_set_point (KeelBoatView           *self,
                                 const KeelBalancePoint *point);

/* The heel at this moment, in degrees. */
double keel_boat_view_get_heel  (KeelBoatView           *self);

G_END_DECLS
