/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-drawing.h"
#include "keel-balance.h"

G_BEGIN_DECLS

/**
 * KeelTrackView:
 *
 * The map of managing and leading with the path of all check-ins of a form.
 */
#define KEEL_TYPE_TRACK_VIEW (keel_track_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelTrackView, keel_track_view, KEEL, TRACK_VIEW, KeelDrawing)

void keel_track_view_set (KeelTrackView *self,
                           KeelBalance    *balance,
                           KeelForm        form);

G_END_DECLS
