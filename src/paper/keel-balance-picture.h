/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-balance.h"
#include "keel-chart.h"
#include "keel-small-multiples.h"
#include "keel-week-notes.h"

G_BEGIN_DECLS

/**
 * KeelBalanceView:
 * @first: the first day in view
 * @last: the last, after @first
 * @height: of a chart or the map; facets take what they need
 * @first_weekday: 1 Monday … 7 Sunday
 *
 * Which part of a balance a picture shows, and how large it is.
 */
typedef struct
{
  KeelForm    form;
  KeelMeasure measure;
  KeelDay     first;
  KeelDay     last;
  double      width;
  double      height;
  int         first_weekday;
  gboolean    is_rtl;
} KeelBalanceView;

/* The same pictures for the window, for print and for files. Points of a chart have the
 * indices of the form's points in @balance, events those of its events. */

KeelChart          *keel_balance_chart_new  (KeelBalance           *balance,
                                             const KeelBalanceView *view,
                                             const KeelMetrics     *metrics) G_GNUC_WARN_UNUSED_RESULT;

/* @titles: of the facets, KEEL_N_FACETS. A side of a facet with too few answers has no
 * point. */
KeelSmallMultiples *keel_balance_facets_new (KeelBalance           *balance,
                                             const KeelBalanceView *view,
                                             const char * const    *titles,
                                             const KeelMetrics     *metrics) G_GNUC_WARN_UNUSED_RESULT;

/* What was said of weeks (KeelWeekNote), apart from all scores and in ink: a dot for a week's energy,
 * two for its time split. @title: above it, or NULL. Form and measure of @view are not asked. */
KeelSmallMultiples *keel_balance_energy_new (const GArray          *notes,
                                             const KeelBalanceView *view,
                                             const char            *title,
                                             const KeelMetrics     *metrics) G_GNUC_WARN_UNUSED_RESULT;
KeelSmallMultiples *keel_balance_split_new  (const GArray          *notes,
                                             const KeelBalanceView *view,
                                             const char            *title,
                                             const KeelMetrics     *metrics) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
