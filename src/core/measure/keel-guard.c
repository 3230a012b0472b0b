/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-guard.h"

#include <math.h>

#define MAX_PHI     0.6
#define MIN_SQUARES 1e-9

double
keel_guard_get_phi (const double *residuals,
                    guint         n,
                    guint         split,
                    double       *out_correlation)
{
  double length = split > 0 ? n / 2.0 : n;
  double products = 0;
  double squares = 0;
  double r;

  for (guint i = 0; i < n; i++)
    {
      squares += residuals[i] * residuals[i];
      if (i > 0 && i != split)
        products += residuals[i - 1] * residuals[i];
    }

  *out_correlation = 0;
  if (squares <= MIN_SQUARES)
    return 0;

  *out_correlation = r = products / squares;
  return CLAMP (r + (1 + 3 * r) / length, 0, MAX_PHI);
}

double
keel_guard_p (double excess,
              double variance,
              double phi)
{
  if (variance <= 0)
    return 1;

  return erfc (MAX (excess, 0) / sqrt (2 * variance * (1 + phi) / (1 - phi)));
}
