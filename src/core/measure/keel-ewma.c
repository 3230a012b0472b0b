/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-ewma.h"

#include <math.h>

void
keel_ewma (const KeelPoint *points,
           guint            n_points,
           double           days,
           double          *out_values)
{
  for (guint i = 0; i < n_points; i++)
    if (i == 0)
      out_values[i] = points[i].value;
    else
      {
        double weight = -expm1 (-((double) points[i].day - points[i - 1].day) / days);

        out_values[i] = out_values[i - 1] + weight * (points[i].value - out_values[i - 1]);
      }
}
