/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-point-spot.h"

G_BEGIN_DECLS

/**
 * KeelPointSpots:
 *
 * The spots of a chart, one a point, in their order: its children. They notice by themselves
 * that the focus has moved; which one has it is asked.
 */
typedef struct _KeelPointSpots KeelPointSpots;

#define KEEL_POINT_SPOTS_NONE G_MAXUINT

/* @chart: their parent, borrowed. @focus_moved: called with @chart alone. */
KeelPointSpots *keel_point_spots_new          (GtkWidget      *chart,
                                               GCallback       focus_moved) G_GNUC_WARN_UNUSED_RESULT;
void            keel_point_spots_free         (KeelPointSpots *self);

/* Takes spots away, or adds some without words. */
void            keel_point_spots_set_count    (KeelPointSpots *self,
                                               guint           n_spots);
guint           keel_point_spots_get_count    (KeelPointSpots *self);

/* What is heard there. */
void            keel_point_spots_set_words    (KeelPointSpots *self,
                                               guint           spot,
                                               const char     *words);

/* Around this point of the chart. */
void            keel_point_spots_place        (KeelPointSpots *self,
                                               guint           spot,
                                               double          x,
                                               double          y);

/* KEEL_POINT_SPOTS_NONE */
guint           keel_point_spots_find_focused (KeelPointSpots *self);

/* FALSE if there is no such spot, or the keyboard cannot be there. */
gboolean        keel_point_spots_focus        (KeelPointSpots *self,
                                               guint           spot);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelPointSpots, keel_point_spots_free)

G_END_DECLS
