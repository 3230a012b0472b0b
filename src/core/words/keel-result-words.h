/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-score.h"

G_BEGIN_DECLS

/* What stands around the numbers of one sheet, beside the sentences of keel-score-words.h. A
 * test holds that none of it judges a person (DOMAIN, section 7.1). */

/* How many answers lie there: "9 too little", "8 about right", "7 too much". */
char       *keel_result_words_count   (const KeelScore      *score,
                                       KeelZone              zone) G_GNUC_WARN_UNUSED_RESULT;

/* A sheet in a list, in a line: where the sides lie, and how many facets that is from; the
 * counts when it is not scored. */
char       *keel_result_words_line    (const KeelScore      *score) G_GNUC_WARN_UNUSED_RESULT;

/* Each of the four numbers: its name above, and below it what it reads as. @score is scored. */
const char *keel_result_words_measure (KeelMeasure           measure);
const char *keel_result_words_reading (const KeelScore      *score,
                                       KeelMeasure           measure);

/* One side of a facet: "On the high side (+1.3)"; when answers go both ways, that; when too few
 * were given, that. */
char       *keel_result_words_side    (const KeelFacetScore *facet,
                                       KeelSide              side) G_GNUC_WARN_UNUSED_RESULT;

/* The map in one sentence. @score is scored. */
char       *keel_result_words_map     (const KeelScore      *score) G_GNUC_WARN_UNUSED_RESULT;

/* "A little more of “Orient”", by the name of the side. */
char       *keel_result_words_try     (const char           *side,
                                       gboolean              is_less) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
