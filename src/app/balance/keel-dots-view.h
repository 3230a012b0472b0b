/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-balance-picture.h"
#include "keel-drawing.h"

G_BEGIN_DECLS

/* Makes a picture of what was said of weeks: keel_balance_energy_new() or
 * keel_balance_split_new(). */
typedef KeelSmallMultiples * (* KeelDotsMaker) (const GArray          *notes,
                                                const KeelBalanceView *view,
                                                const char            *title,
                                                const KeelMetrics     *metrics);

/**
 * KeelDotsView:
 *
 * What was said of weeks, as dots.
 */
#define KEEL_TYPE_DOTS_VIEW (keel_dots_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelDotsView, keel_dots_view, KEEL, DOTS_VIEW, KeelDrawing)

GtkWidget *keel_dots_view_new (KeelDotsMaker          make) G_GNUC_WARN_UNUSED_RESULT;

/* @notes: of KeelWeekNote; kept. @words: the picture for who does not see it. */
void       keel_dots_view_set (KeelDotsView          *self,
                               GArray                *notes,
                               const KeelBalanceView *view,
                               const char            *words);

G_END_DECLS
