/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * KeelExerciseBlock:
 *
 * A sorting exercise: the situations, each to be sorted; then what was sorted how, beside
 * how the programme sorts it and why. It may stand on several pages: the first asks until
 * there is one result, the second until there are two. The first result and the last
 * stand side by side.
 *
 * keel_exercise_block_new() is in keel-block-private.h.
 */
#define KEEL_TYPE_EXERCISE_BLOCK (keel_exercise_block_get_type ())

G_DECLARE_FINAL_TYPE (KeelExerciseBlock, keel_exercise_block, KEEL, EXERCISE_BLOCK, AdwBin)

G_END_DECLS
