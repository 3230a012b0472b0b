/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-answer.h"
#include "keel-item-set.h"

G_BEGIN_DECLS

/**
 * KeelAnswerSheet:
 * @answers: by the item's index in its KeelItemSet
 *
 * What a person answered in one check-in: a plain value, to be copied at will.
 */
typedef struct
{
  KeelForm   form;
  KeelAnswer answers[KEEL_N_ITEMS];
} KeelAnswerSheet;

/* Nothing answered. */
KeelAnswerSheet keel_answer_sheet_blank (KeelForm        form);

/* Whether it is one of the steps from -3 to 3. */
gboolean        keel_answer_is_rating   (KeelAnswer      answer);

/* How many items the form asks, and whether it asks this one. */
guint           keel_form_get_n_items   (KeelForm        form);
gboolean        keel_form_asks          (KeelForm        form,
                                         const KeelItem *item);

G_END_DECLS
