/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-checkin-sheet.h"

KeelAnswerSheet
keel_checkin_get_sheet (KeelCheckin *checkin,
                        KeelItemSet *set)
{
  KeelAnswerSheet sheet = keel_answer_sheet_blank (keel_checkin_get_form (checkin));

  g_return_val_if_fail (g_strcmp0 (keel_item_set_get_id (set), keel_checkin_get_item_set (checkin)) == 0, sheet);

  for (guint i = 0; i < keel_checkin_get_n_answers (checkin); i++)
    {
      KeelAnswer answer;
      const char *id = keel_checkin_get_answered (checkin, i, &answer);
      guint item;

      if (keel_item_set_find (set, id, &item))
        sheet.answers[item] = answer;
    }

  return sheet;
}

guint
keel_form_get_n_days (KeelForm form)
{
  return form == KEEL_FORM_FULL ? 28 : 7;
}

gboolean
keel_checkin_is_past (KeelCheckin *checkin,
                      KeelDay      today)
{
  g_return_val_if_fail (KEEL_IS_CHECKIN (checkin), FALSE);

  return keel_checkin_is_draft (checkin)
         && today > keel_checkin_get_day (checkin) + keel_form_get_n_days (keel_checkin_get_form (checkin));
}
