/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-palette.h"
#include "keel-path.h"

G_BEGIN_DECLS

/**
 * KeelBoat:
 * @x: where the boat turns: the middle of its waterline
 * @y: likewise
 * @scale: pixels for one of the boat's own units
 *
 * The boat of the Balance view, placed in a picture. Its keel is in the hue of managing,
 * its sail in that of leading; how far it leans is the tilt and nothing more.
 *
 * The sail is set to the right of the mast. A tilt to leading leans the boat to that
 * side, to the right; a tilt to managing leans it to the left. It is the same in
 * every language: a boat has no direction of reading.
 */
typedef struct
{
  double x;
  double y;
  double scale;
} KeelBoat;

/* A turn of the boat in degrees, clockwise. */
#define KEEL_BOAT_MOST_HEEL 30.0
#define KEEL_BOAT_HEEL_PER_STEP 5.0

/* Of a tilt T in −6 … 6: five degrees a step, at most thirty. */
double          keel_boat_get_heel         (double            tilt);

/* On the way from one heel to another, as a boat gets there: @progress 0 … 1 in time. It
 * rolls a little past the end and settles there, never beyond the most. */
double          keel_boat_get_heel_between (double            from,
                                            double            to,
                                            double            progress);

/* As large as fits, with room to lean. */
KeelBoat        keel_boat_fit              (double            width,
                                            double            height);

typedef enum
{
  KEEL_BOAT_SEA,          /* does not lean */
  KEEL_BOAT_WAVES,        /* does not lean */
  KEEL_BOAT_KEEL,
  KEEL_BOAT_HULL,
  KEEL_BOAT_PLANKS,
  KEEL_BOAT_JIB,
  KEEL_BOAT_SAIL,
  KEEL_BOAT_SEAMS,
  KEEL_BOAT_SPARS,
  KEEL_BOAT_PENNANT,
  KEEL_BOAT_WATERLINE,    /* does not lean */
  KEEL_BOAT_N_PARTS,
} KeelBoatPart;

/* In the boat's own units: the origin where it turns, y downward, the mast 83 tall. */
const KeelPathStep *keel_boat_get_part         (KeelBoatPart      part,
                                                guint            *out_n_steps);

/* Where a place on the boat comes to stand. */
void                keel_boat_get_place        (const KeelBoat   *self,
                                                double            heel,
                                                double            x,
                                                double            y,
                                                double           *out_x,
                                                double           *out_y);

/* With a scale of tilt above the mast: a tick for each step, a longer one for level. */
void                keel_boat_draw             (const KeelBoat   *self,
                                                double            heel,
                                                cairo_t          *cr,
                                                const KeelPalette *palette);

/* Upright, in outline and without a scale: while there is no number to show. */
void                keel_boat_draw_still       (const KeelBoat   *self,
                                                cairo_t          *cr,
                                                const KeelPalette *palette);

G_END_DECLS
