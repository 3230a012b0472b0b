/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-score.h"

G_BEGIN_DECLS

/**
 * KeelMapBox:
 *
 * The map of managing and leading for one check-in: a picture, a sentence, and the same as a
 * table when it is asked for.
 */
#define KEEL_TYPE_MAP_BOX (keel_map_box_get_type ())

G_DECLARE_FINAL_TYPE (KeelMapBox, keel_map_box, KEEL, MAP_BOX, AdwBin)

/* @score is scored; @day: its day, for the point. */
void keel_map_box_set (KeelMapBox      *self,
                       const KeelScore *score,
                       const char      *day);

G_END_DECLS
