/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-drawing.h"
#include "keel-map.h"

G_BEGIN_DECLS

/**
 * KeelMapView:
 *
 * The map of managing and leading, with one check-in or the path of several. About as high
 * as it is wide.
 */
#define KEEL_TYPE_MAP_VIEW (keel_map_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelMapView, keel_map_view, KEEL, MAP_VIEW, KeelDrawing)

/* @points: of KeelMapPoint, in order of days; kept. @latest: what the last is called, a short
 * date. @words: the picture for who does not see it. */
void keel_map_view_set (KeelMapView *self,
                        GArray      *points,
                        const char  *latest,
                        const char  *words);

G_END_DECLS
