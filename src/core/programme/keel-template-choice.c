/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-template-choice.h"
#include "keel-config.h"

#include <string.h>

static gboolean
is_side_of_facet (const KeelProgrammeTemplate *template,
                  const char                  *measure)
{
  const char *side = template->side == KEEL_SIDE_MANAGING ? "-M" : "-L";
  gsize length = strlen (template->facet);

  return strncmp (measure, template->facet, length) == 0 && g_str_equal (measure + length, side);
}

gboolean
keel_template_suits (const KeelProgrammeTemplate *template,
                     const char                  *measure,
                     gboolean                     is_less)
{
  gboolean is_leading;

  g_return_val_if_fail (template != NULL, FALSE);

  is_leading = template->side == KEEL_SIDE_LEADING;
  if (!measure || g_str_equal (measure, "V"))
    return TRUE;
  if (g_str_equal (measure, "M") || g_str_equal (measure, "L"))
    return is_leading == g_str_equal (measure, "L") && template->is_less == is_less;
  if (g_str_equal (measure, "T"))
    return template->is_less == (is_leading ? is_less : !is_less);
  if (g_str_has_suffix (measure, "-M") || g_str_has_suffix (measure, "-L"))
    return is_side_of_facet (template, measure) && template->is_less == is_less;

  return TRUE;
}
