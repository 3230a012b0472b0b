/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * KeelScaleLayout:
 *
 * The steps of a scale, all of one size, and a last child that is no step: side by side,
 * the last one below; or, where a word would not fit, all of them one below the other.
 */
#define KEEL_TYPE_SCALE_LAYOUT (keel_scale_layout_get_type ())

G_DECLARE_FINAL_TYPE (KeelScaleLayout, keel_scale_layout, KEEL, SCALE_LAYOUT, GtkLayoutManager)

G_END_DECLS
