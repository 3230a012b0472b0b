/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * KeelVerdict:
 * @KEEL_VERDICT_NONE: not distinguishable from usual variation, or there is none
 * @KEEL_VERDICT_SMALL: p < .05, but smaller than what matters
 * @KEEL_VERDICT_POSSIBLE: p < .05
 * @KEEL_VERDICT_CLEAR: p < .01
 *
 * How certain a change is (DOMAIN, sections 3.4 and 3.5). There is one only where a
 * KeelTrend is at a review, or a KeelShift has enough points.
 */
typedef enum
{
  KEEL_VERDICT_NONE,
  KEEL_VERDICT_SMALL,
  KEEL_VERDICT_POSSIBLE,
  KEEL_VERDICT_CLEAR,
} KeelVerdict;

/* @meaningful: the smallest change that matters, in the unit of @change. */
KeelVerdict keel_verdict_of (double p,
                             double change,
                             double meaningful);

G_END_DECLS
