/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-series.h"

G_BEGIN_DECLS

/* The expected mean step of neighbours, in standard deviations (NIST/SEMATECH e-Handbook,
 * 6.3.2.2). */
#define KEEL_XMR_STEP_PER_DEVIATION 1.128

/**
 * KeelXmr:
 * @mean_step: mean absolute step between neighbours
 * @lower, @upper: centre ± 3 mean_step / 1.128
 * @step_limit: 3.267 mean_step
 *
 * The classic chart of individual values and moving ranges, for coaches who ask for it: a
 * reference, which cries wolf on short series. DOMAIN, section 3.6.
 */
typedef struct
{
  double centre;
  double mean_step;
  double lower;
  double upper;
  double step_limit;
} KeelXmr;

/* FALSE if there are fewer than two points. */
gboolean keel_xmr_of (const KeelPoint *points,
                      guint            n_points,
                      KeelXmr         *out_xmr);

G_END_DECLS
