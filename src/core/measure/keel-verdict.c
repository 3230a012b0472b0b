/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-verdict.h"

#include <math.h>

#define P_CLEAR    0.01
#define P_POSSIBLE 0.05

/* A change of just as much as matters does matter. */
#define TOLERANCE 1e-9

KeelVerdict
keel_verdict_of (double p,
                 double change,
                 double meaningful)
{
  if (p >= P_POSSIBLE)
    return KEEL_VERDICT_NONE;
  if (fabs (change) < meaningful - TOLERANCE)
    return KEEL_VERDICT_SMALL;

  return p < P_CLEAR ? KEEL_VERDICT_CLEAR : KEEL_VERDICT_POSSIBLE;
}
