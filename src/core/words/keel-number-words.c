/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-number-words.h"

#include <math.h>

#define LEFT_TO_RIGHT "\u200e"

char *
keel_number_words_signed (double value,
                          int    n_decimals)
{
  double unit = pow (10, n_decimals);
  double rounded = round (value * unit) / unit;

  if (rounded == 0)
    return g_strdup_printf ("%.*f", n_decimals, 0.0);

  return g_strdup_printf (LEFT_TO_RIGHT "%s%.*f", rounded < 0 ? "−" : "+", n_decimals, fabs (rounded));
}
