/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * KeelPointSpot:
 *
 * A point of a chart as a screen reader meets it: nothing to see, a whole sentence to hear, and
 * the keyboard can be there. As wide and high as a finger needs.
 */
#define KEEL_TYPE_POINT_SPOT (keel_point_spot_get_type ())

G_DECLARE_FINAL_TYPE (KeelPointSpot, keel_point_spot, KEEL, POINT_SPOT, GtkWidget)

#define KEEL_POINT_SPOT_SIZE 24

GtkWidget *keel_point_spot_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
