/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-xmr.h"

#include <math.h>

#define STEP_LIMIT 3.267

gboolean
keel_xmr_of (const KeelPoint *points,
             guint            n_points,
             KeelXmr         *out_xmr)
{
  KeelXmr xmr = { 0 };
  double half;

  if (n_points < 2)
    return FALSE;

  for (guint i = 0; i < n_points; i++)
    {
      xmr.centre += points[i].value / n_points;
      if (i > 0)
        xmr.mean_step += fabs (points[i].value - points[i - 1].value) / (n_points - 1);
    }

  half = 3 * xmr.mean_step / KEEL_XMR_STEP_PER_DEVIATION;
  xmr.lower = xmr.centre - half;
  xmr.upper = xmr.centre + half;
  xmr.step_limit = STEP_LIMIT * xmr.mean_step;

  *out_xmr = xmr;
  return TRUE;
}
