/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-series.h"

G_BEGIN_DECLS

#define KEEL_EWMA_DAYS 28.0

/* A smoothed line, drawn on request: no limits, no verdict (DOMAIN, section 3.6). The first value
 * is the first point's; what is @days old has lost all but 1/e of its weight. @out_values
 * has room for @n_points. */
void keel_ewma (const KeelPoint *points,
                guint            n_points,
                double           days,
                double          *out_values);

G_END_DECLS
