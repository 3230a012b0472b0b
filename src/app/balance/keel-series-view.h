/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-balance.h"
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelSeriesView:
 *
 * The chart of one measure on a card, and below it what can be said of the point or the event
 * that a person is on, with a way to open it. Wants win.show-week(s) of the window.
 */
#define KEEL_TYPE_SERIES_VIEW (keel_series_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelSeriesView, keel_series_view, KEEL, SERIES_VIEW, AdwBin)

GtkWidget *keel_series_view_new (KeelSession    *session,
                                 KeelMeasure     measure) G_GNUC_WARN_UNUSED_RESULT;

/* The days from @first to @last. */
void       keel_series_view_set (KeelSeriesView *self,
                                 KeelBalance    *balance,
                                 KeelForm        form,
                                 KeelDay         first,
                                 KeelDay         last,
                                 int             first_weekday);

G_END_DECLS
