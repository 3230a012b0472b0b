/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-balance.h"

G_BEGIN_DECLS

/**
 * KeelCompareCard:
 *
 * Two check-ins of a form side by side, and whether they differ by more than a person's own
 * wobble: for the measure in focus, the first and the latest of a segment to begin with.
 */
#define KEEL_TYPE_COMPARE_CARD (keel_compare_card_get_type ())

G_DECLARE_FINAL_TYPE (KeelCompareCard, keel_compare_card, KEEL, COMPARE_CARD, AdwBin)

void keel_compare_card_set (KeelCompareCard *self,
                            KeelBalance     *balance,
                            KeelForm         form,
                            KeelMeasure      measure);

G_END_DECLS
