/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-item-set.h"

G_BEGIN_DECLS

/**
 * KeelForm:
 * @KEEL_FORM_FULL: all items, about the last four weeks
 * @KEEL_FORM_PULSE: the items of the pulse, about the last seven days
 *
 * The two differ in window and items: they are never joined or averaged.
 */
typedef enum
{
  KEEL_FORM_FULL,
  KEEL_FORM_PULSE,
} KeelForm;

/**
 * KeelAnswer:
 *
 * From -3 "far too little" by 0 "about right" to 3 "far too much", or one of the
 * two below. Neither of these counts in any mean.
 */
typedef gint8 KeelAnswer;

#define KEEL_ANSWER_MIN   ((KeelAnswer) -3)
#define KEEL_ANSWER_MAX   ((KeelAnswer) 3)
#define KEEL_ANSWER_NA    ((KeelAnswer) 100)   /* not called for */
#define KEEL_ANSWER_BLANK ((KeelAnswer) 101)   /* not answered */

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
