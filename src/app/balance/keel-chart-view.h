/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-balance.h"
#include "keel-drawing.h"

G_BEGIN_DECLS

/**
 * KeelChartView:
 *
 * A chart of one series. Each point in view is a child that a screen reader can read and the
 * keyboard can be on; the chart is one stop of Tab, and remembers where one was in it.
 * Left and Right go from point to point as they are seen, Home and End to the first and the
 * last in time.
 *
 * Signals: "point-shown" (uint point): a person is on it, by pointer, touch or
 * keyboard; G_MAXUINT when on none. "event-shown" (uint event): the pointer is on a flag.
 * "point-opened" (uint point): Enter, or two clicks. Points and events are known by their
 * indices in the balance.
 */
#define KEEL_TYPE_CHART_VIEW (keel_chart_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelChartView, keel_chart_view, KEEL, CHART_VIEW, KeelDrawing)

#define KEEL_CHART_VIEW_NO_POINT G_MAXUINT

/* @first and @last: the days in view. */
void keel_chart_view_set         (KeelChartView *self,
                                  KeelBalance   *balance,
                                  KeelForm       form,
                                  KeelMeasure    measure,
                                  KeelDay        first,
                                  KeelDay        last,
                                  int            first_weekday);

/* The point that has been come to last; KEEL_CHART_VIEW_NO_POINT. */
guint keel_chart_view_get_point  (KeelChartView *self);

G_END_DECLS
