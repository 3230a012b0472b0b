/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The guard against dependence: weeks that resemble each other make a test too sure of
 * itself, and variance is inflated for it. After Hamed and Rao, J. Hydrology 204 (1998),
 * 182–196; DOMAIN, sections 3.4 and 3.5. */

/* How much neighbours in @residuals depend on each other. The residuals sum to 0 in each
 * run; nothing is paired across @split, where the second run begins, 0 for one run.
 *
 * @out_correlation is the sum of the products of neighbours by the sum of squares. The
 * return value is φ: that, freed of the bias of a run's length, in 0 … 0.6. Both are 0 if
 * there is next to nothing to correlate. */
double keel_guard_get_phi (const double *residuals,
                           guint         n,
                           guint         split,
                           double       *out_correlation);

/* Two-sided p of a statistic that is @excess away from its mean, continuity already taken
 * off, by the normal distribution with its variance inflated by (1 + φ) / (1 - φ). 1 if
 * the statistic cannot vary. */
double keel_guard_p       (double        excess,
                           double        variance,
                           double        phi);

G_END_DECLS
