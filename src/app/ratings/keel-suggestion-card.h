/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-item-texts.h"
#include "keel-programme.h"
#include "keel-score.h"

G_BEGIN_DECLS

/**
 * KeelSuggestionCard:
 *
 * One thing to try after a check-in: an if–then plan for the side and the direction at which the
 * sheet points, to be copied; where it points nowhere, a prompt to write about. Hidden when
 * the programme has neither. Of the window it wants win.tell(s) and
 * win.new-entry-from-prompt(s).
 */
#define KEEL_TYPE_SUGGESTION_CARD (keel_suggestion_card_get_type ())

G_DECLARE_FINAL_TYPE (KeelSuggestionCard, keel_suggestion_card, KEEL, SUGGESTION_CARD, AdwBin)

/* All borrowed for the call; @programme may be NULL. */
void keel_suggestion_card_set (KeelSuggestionCard *self,
                               KeelProgramme      *programme,
                               KeelItemTexts      *texts,
                               const KeelScore    *score);

G_END_DECLS
