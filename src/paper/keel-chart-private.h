/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-chart.h"

G_BEGIN_DECLS

/* Between the parts of a chart. All speak of the layout before it is mirrored. */

/* How far the outermost points lie inside the plot, so that none is cut. */
#define KEEL_CHART_INSET 9.0

double    keel_chart_get_x      (const KeelChart      *self,
                                 const KeelChartData  *data,
                                 double                day);
double    keel_chart_get_y      (const KeelChart      *self,
                                 double                value);

GArray   *keel_chart_flags_new  (void) G_GNUC_WARN_UNUSED_RESULT;

/* Also lowers the plot by what the flags need above it. */
void      keel_chart_add_flags  (KeelChart            *self,
                                 const KeelChartData  *data,
                                 const KeelMetrics    *metrics);

void      keel_chart_add_bands  (KeelChart            *self,
                                 const KeelChartData  *data);

/* After all else, for words cover no points. */
void      keel_chart_add_words  (KeelChart            *self,
                                 const KeelChartData  *data,
                                 const KeelChartWords *words,
                                 const KeelMetrics    *metrics);

/* The first point after a day: an index, or n_points. */
guint     keel_chart_find_after (const KeelChartData  *data,
                                 KeelDay               day);

G_END_DECLS
