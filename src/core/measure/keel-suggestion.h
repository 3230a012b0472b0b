/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-score.h"

G_BEGIN_DECLS

/**
 * KeelSuggestion:
 * @is_less: a little less of it; else a little more
 *
 * The facet side at which one sheet points: the weaker side of the facet that is farthest
 * from "about right".
 */
typedef struct
{
  guint    facet;
  KeelSide side;
  gboolean is_less;
} KeelSuggestion;

/* Of facets that are equally far the first counts, of sides that are equally far the
 * managing one. FALSE when no facet counts, when every answer is about right, or
 * when the answers of that side go both ways alike. */
gboolean keel_suggestion_of (const KeelScore *score,
                             KeelSuggestion  *out_suggestion);

G_END_DECLS
