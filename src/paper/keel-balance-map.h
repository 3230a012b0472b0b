/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-balance-picture.h"
#include "keel-map.h"

G_BEGIN_DECLS

/* The map in the words of the workbook: the same for one check-in and for the path of all. */

/* @latest: what the last of the points is called, a short date. */
KeelMap *keel_balance_map_of          (const KeelMapData     *data,
                                       const char            *latest,
                                       const KeelMetrics     *metrics) G_GNUC_WARN_UNUSED_RESULT;

/* Of KeelMapPoint: all check-ins of @form. */
GArray  *keel_balance_map_list_points (KeelBalance           *balance,
                                       KeelForm               form) G_GNUC_WARN_UNUSED_RESULT;

/* All check-ins of the form, whatever is in view of the charts. */
KeelMap *keel_balance_map_new         (KeelBalance           *balance,
                                       const KeelBalanceView *view,
                                       const KeelMetrics     *metrics) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
