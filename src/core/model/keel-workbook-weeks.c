/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is said of a week: ticked, shown, how it was. */

#include "keel-workbook-marks-private.h"
#include "keel-config.h"
#include "keel-id.h"

static const char * const tick_states[] = {
  [KEEL_TICK_NONE] = NULL,
  [KEEL_TICK_DID] = "did",
  [KEEL_TICK_DID_NOT] = "did-not",
  [KEEL_TICK_NO_CHANCE] = "no-chance",
};

static const guint shown_sections[] = {
  [KEEL_SHOWN_PROMPT] = KEEL_PRACTICE_PROMPTS,
  [KEEL_SHOWN_INSIGHT] = KEEL_PRACTICE_INSIGHTS,
};

static gboolean
is_week (KeelDay week)
{
  return keel_day_is_valid (week) && keel_day_get_weekday (week) == 1;
}

gboolean
keel_workbook_tick (KeelWorkbook *self,
                    KeelDay       week,
                    const char   *practice,
                    KeelTick      tick,
                    KeelMoment    now)
{
  KeelMarkAbout about = { KEEL_TYPE_PRACTICE, week, KEEL_PRACTICE_TICKS, practice };
  KeelMark *mark;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (is_week (week) && keel_id_is_content (practice), FALSE);
  g_return_val_if_fail (tick < G_N_ELEMENTS (tick_states), FALSE);

  if (tick == keel_workbook_get_tick (self, week, practice))
    return TRUE;

  mark = keel_marks_make (self, &about, now);
  mark->values[0].text = g_strdup (tick_states[tick]);
  return keel_marks_put_undoable (self, &about, mark, now);
}

KeelTick
keel_workbook_get_tick (KeelWorkbook *self,
                        KeelDay       week,
                        const char   *practice)
{
  KeelMarkAbout about = { KEEL_TYPE_PRACTICE, week, KEEL_PRACTICE_TICKS, practice };
  KeelMark *mark;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), KEEL_TICK_NONE);
  g_return_val_if_fail (practice != NULL, KEEL_TICK_NONE);

  mark = keel_marks_find (self, &about);
  for (guint i = KEEL_TICK_DID; mark && i < G_N_ELEMENTS (tick_states); i++)
    if (g_strcmp0 (mark->values[0].text, tick_states[i]) == 0)
      return i;

  return KEEL_TICK_NONE;
}

gboolean
keel_workbook_note_shown (KeelWorkbook *self,
                          KeelShown     what,
                          KeelDay       week,
                          const char   *id,
                          KeelMoment    now)
{
  KeelMarkAbout about = { KEEL_TYPE_PRACTICE, week, shown_sections[what], id };

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (is_week (week) && keel_id_is_content (id), FALSE);

  if (g_strcmp0 (keel_workbook_get_shown (self, what, week), id) == 0)
    return TRUE;

  return keel_marks_put (self, &about, keel_marks_make (self, &about, now), now);
}

const char *
keel_workbook_get_shown (KeelWorkbook *self,
                         KeelShown     what,
                         KeelDay       week)
{
  KeelMarkAbout about = { KEEL_TYPE_PRACTICE, week, shown_sections[what], NULL };

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);

  return keel_marks_find_latest_key (self, &about, "");
}

KeelDay
keel_workbook_get_last_shown (KeelWorkbook *self,
                              KeelShown     what,
                              const char   *id)
{
  KeelSortedRecords *marks;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), KEEL_DAY_NONE);
  g_return_val_if_fail (id != NULL, KEEL_DAY_NONE);

  marks = self->lists[KEEL_LIST_MARKS];
  for (guint i = 0; i < keel_sorted_records_get_size (marks); i++)
    {
      KeelDeviceRecord *record = keel_sorted_records_get (marks, i);

      if (G_OBJECT_TYPE (record) == KEEL_TYPE_PRACTICE &&
          keel_device_record_find (record, shown_sections[what], id))
        return keel_device_record_get_week (record);
    }

  return KEEL_DAY_NONE;
}

gboolean
keel_workbook_set_energy (KeelWorkbook *self,
                          KeelDay       week,
                          guint         energy,
                          KeelMoment    now)
{
  KeelMarkAbout about = { KEEL_TYPE_PRACTICE, week, KEEL_PRACTICE_ENERGY, "" };
  KeelMark *mark;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (is_week (week) && energy <= 5, FALSE);

  if (energy == keel_workbook_get_energy (self, week))
    return TRUE;

  mark = keel_marks_make (self, &about, now);
  mark->values[0].number = energy == 0 ? KEEL_MARK_NO_NUMBER : energy;
  return keel_marks_put_undoable (self, &about, mark, now);
}

guint
keel_workbook_get_energy (KeelWorkbook *self,
                          KeelDay       week)
{
  KeelMarkAbout about = { KEEL_TYPE_PRACTICE, week, KEEL_PRACTICE_ENERGY, "" };
  KeelMark *mark;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), 0);

  mark = keel_marks_find (self, &about);
  return mark && mark->values[0].number != KEEL_MARK_NO_NUMBER ? (guint) mark->values[0].number : 0;
}

static gint64
tenths_to_number (int tenths)
{
  return tenths < 0 ? KEEL_MARK_NO_NUMBER : tenths;
}

static int
number_to_tenths (gint64 number)
{
  return number == KEEL_MARK_NO_NUMBER ? -1 : (int) number;
}

gboolean
keel_workbook_set_time_split (KeelWorkbook *self,
                              KeelDay       week,
                              int           leading,
                              int           needed,
                              KeelMoment    now)
{
  KeelMarkAbout about = { KEEL_TYPE_PRACTICE, week, KEEL_PRACTICE_TIME_SPLIT, "" };
  int old_leading, old_needed;
  KeelMark *mark;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (is_week (week), FALSE);
  g_return_val_if_fail (leading >= -1 && leading <= 10 && needed >= -1 && needed <= 10, FALSE);

  keel_workbook_get_time_split (self, week, &old_leading, &old_needed);
  if (leading == old_leading && needed == old_needed)
    return TRUE;

  mark = keel_marks_make (self, &about, now);
  mark->values[0].number = tenths_to_number (leading);
  mark->values[1].number = tenths_to_number (needed);
  return keel_marks_put_undoable (self, &about, mark, now);
}

void
keel_workbook_get_time_split (KeelWorkbook *self,
                              KeelDay       week,
                              int          *out_leading,
                              int          *out_needed)
{
  KeelMarkAbout about = { KEEL_TYPE_PRACTICE, week, KEEL_PRACTICE_TIME_SPLIT, "" };
  KeelMark *mark;

  g_return_if_fail (KEEL_IS_WORKBOOK (self));

  mark = keel_marks_find (self, &about);
  *out_leading = mark ? number_to_tenths (mark->values[0].number) : -1;
  *out_needed = mark ? number_to_tenths (mark->values[1].number) : -1;
}
