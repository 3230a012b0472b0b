/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-label.h"

G_BEGIN_DECLS

typedef struct
{
  double x;
  double y;
} KeelSpot;

/**
 * KeelPlacing:
 * @area: no word may leave it
 * @points: of KeelSpot: what words had better not cover
 * @labels: of KeelLabel: the words that have found a place; none covers another
 *
 * Words inside a picture. Each has a few places where it may stand and takes the first
 * that covers no point, or else the one that covers fewest; points are drawn over words,
 * never under them. One that finds no place is left out: what it says stands in the
 * sentence beside the picture too.
 */
typedef struct
{
  KeelBox  area;
  GArray  *points;
  GArray  *labels;
} KeelPlacing;

/* @most_covered: a place that covers more points than that is none; G_MAXUINT for a word that
 * must stand. @spots: where the upper left corner of @label may be, the best first. Takes the
 * label's text. */
void  keel_placing_add (KeelPlacing    *self,
                        KeelLabel       label,
                        guint           most_covered,
                        const KeelSpot *spots,
                        guint           n_spots);

G_END_DECLS
