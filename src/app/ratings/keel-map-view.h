/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * KeelMapView:
 *
 * The map of one check-in: managing to the right, leading up, in the colours of the window, light,
 * dark or in high contrast. A screen reader is told the sentence that is given with it;
 * what it shows stands in words beside it.
 */
#define KEEL_TYPE_MAP_VIEW (keel_map_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelMapView, keel_map_view, KEEL, MAP_VIEW, GtkWidget)

GtkWidget *keel_map_view_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* @managing, @leading: -3 … 3; @latest: what the point is called; @sentence: the map in words. */
void       keel_map_view_set (KeelMapView *self,
                              double       managing,
                              double       leading,
                              gboolean     is_partial,
                              const char  *latest,
                              const char  *sentence);

G_END_DECLS
