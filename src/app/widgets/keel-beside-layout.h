/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * KeelBesideLayout:
 *
 * Children beside each other where there is room, as high as the highest, and otherwise one
 * below the other. Beside each other one that does not expand is as wide as it likes to
 * be; the others share what is left, and none has less than it needs.
 *
 * Properties: "spacing" (int), between children; "width" (int): from which on there is room,
 * in pixels for text of the ordinary size, and more of them for larger text.
 */
#define KEEL_TYPE_BESIDE_LAYOUT (keel_beside_layout_get_type ())

G_DECLARE_FINAL_TYPE (KeelBesideLayout, keel_beside_layout, KEEL, BESIDE_LAYOUT, GtkLayoutManager)

G_END_DECLS
