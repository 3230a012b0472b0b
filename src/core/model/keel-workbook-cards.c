/* SPDX-License-Identifier: GPL-3.0-or-later */

/* In which box each recall card lies. */

#include "keel-workbook-marks-private.h"
#include "keel-config.h"

gboolean
keel_workbook_set_card (KeelWorkbook      *self,
                        const char        *programme,
                        const char        *card,
                        const KeelCardBox *box,
                        KeelMoment         now)
{
  g_autofree char *key = g_strconcat (programme, "/", card, NULL);
  KeelMarkAbout about = { KEEL_TYPE_CARDS, KEEL_DAY_NONE, KEEL_CARDS_BOXES, key };
  KeelMark *mark;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (keel_marks_are_ids (programme, card), FALSE);
  g_return_val_if_fail (box->box >= 1 && box->box <= 5 && keel_day_is_valid (box->due), FALSE);

  mark = keel_marks_make (self, &about, now);
  mark->values[0].number = box->box;
  mark->values[1].number = box->due;
  mark->values[2].number = box->last;
  return keel_marks_put (self, &about, mark, now);
}

gboolean
keel_workbook_get_card (KeelWorkbook *self,
                        const char   *programme,
                        const char   *card,
                        KeelCardBox  *out_box)
{
  g_autofree char *key = g_strconcat (programme, "/", card, NULL);
  KeelMarkAbout about = { KEEL_TYPE_CARDS, KEEL_DAY_NONE, KEEL_CARDS_BOXES, key };
  KeelMark *mark;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (keel_marks_are_ids (programme, card), FALSE);

  mark = keel_marks_find (self, &about);
  if (!mark || mark->values[0].number == KEEL_MARK_NO_NUMBER)
    return FALSE;

  out_box->box = (guint) mark->values[0].number;
  out_box->due = (KeelDay) mark->values[1].number;
  out_box->last = (KeelDay) mark->values[2].number;
  return TRUE;
}
