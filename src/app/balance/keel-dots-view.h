/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-balance-picture.h"
#include "keel-drawing.h"

G_BEGIN_DECLS

/* Makes the picture of @data as it is now, @view->width wide; NULL while there is nothing. */
typedef KeelSmallMultiples * (* KeelDotsMaker) (gpointer               data,
                                                const KeelBalanceView *view,
                                                const KeelMetrics     *metrics);

/**
 * KeelDotsView:
 *
 * Small charts of points that nothing joins: facets, and what was said of weeks. As high as its
 * picture is at its width.
 */
#define KEEL_TYPE_DOTS_VIEW (keel_dots_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelDotsView, keel_dots_view, KEEL, DOTS_VIEW, KeelDrawing)

/* @data: borrowed, and outlives the widget. */
GtkWidget *keel_dots_view_new (KeelDotsMaker          make,
                               gpointer               data) G_GNUC_WARN_UNUSED_RESULT;

/* What @data has is new. @words: the picture for who does not see it. */
void       keel_dots_view_set (KeelDotsView          *self,
                               const KeelBalanceView *view,
                               const char            *words);

G_END_DECLS
