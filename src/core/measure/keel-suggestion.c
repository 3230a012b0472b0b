/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-suggestion.h"

/* As in keel-score.c: what differs by less was equal before it was divided. */
#define TOLERANCE 1e-9

static KeelSide
get_weaker_side (const KeelFacetScore *facet)
{
  return facet->weaker == KEEL_WEAKER_LEADING ? KEEL_SIDE_LEADING : KEEL_SIDE_MANAGING;
}

gboolean
keel_suggestion_of (const KeelScore *score,
                    KeelSuggestion  *out_suggestion)
{
  const KeelSideScore *farthest = NULL;
  KeelSuggestion suggestion = { 0 };

  g_return_val_if_fail (score != NULL, FALSE);

  for (guint i = 0; i < KEEL_N_FACETS; i++)
    {
      const KeelFacetScore *facet = &score->facets[i];
      KeelSide side = get_weaker_side (facet);

      if (!facet->counts
          || (farthest != NULL && facet->sides[side].distance <= farthest->distance + TOLERANCE))
        continue;

      farthest = &facet->sides[side];
      suggestion.facet = i;
      suggestion.side = side;
    }

  if (farthest == NULL || ABS (farthest->mean) <= TOLERANCE)
    return FALSE;

  suggestion.is_less = farthest->mean > 0;
  *out_suggestion = suggestion;
  return TRUE;
}
