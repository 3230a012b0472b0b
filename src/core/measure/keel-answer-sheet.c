/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-answer-sheet.h"

KeelAnswerSheet
keel_answer_sheet_blank (KeelForm form)
{
  KeelAnswerSheet sheet = { .form = form };

  for (guint i = 0; i < KEEL_N_ITEMS; i++)
    sheet.answers[i] = KEEL_ANSWER_BLANK;

  return sheet;
}

gboolean
keel_answer_is_rating (KeelAnswer answer)
{
  return answer >= KEEL_ANSWER_MIN && answer <= KEEL_ANSWER_MAX;
}

guint
keel_form_get_n_items (KeelForm form)
{
  return form == KEEL_FORM_FULL ? KEEL_N_ITEMS : KEEL_N_PULSE_ITEMS;
}

gboolean
keel_form_asks (KeelForm        form,
                const KeelItem *item)
{
  return form == KEEL_FORM_FULL || item->in_pulse;
}
