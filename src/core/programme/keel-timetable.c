/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-timetable.h"

#include "keel-device-record.h"
#include "keel-workbook-marks.h"

static void
add_week (GHashTable *weeks,
          KeelDay     week,
          KeelDay     before)
{
  if (week != KEEL_DAY_NONE && week < before)
    g_hash_table_add (weeks, GUINT_TO_POINTER (week));
}

static guint
count_weeks_before (KeelWorkbook *workbook,
                    KeelDay       monday)
{
  g_autoptr (GHashTable) weeks = g_hash_table_new (NULL, NULL);
  GListModel *checkins = keel_workbook_get_checkins (workbook);
  GListModel *marks = keel_workbook_get_marks (workbook);
  guint n_checkins = g_list_model_get_n_items (checkins);
  guint n_marks = g_list_model_get_n_items (marks);

  for (guint i = 0; i < n_checkins; i++)
    {
      g_autoptr (KeelCheckin) checkin = g_list_model_get_item (checkins, i);

      if (!keel_checkin_is_draft (checkin))
        add_week (weeks, keel_day_get_monday (keel_checkin_get_day (checkin)), monday);
    }

  for (guint i = 0; i < n_marks; i++)
    {
      g_autoptr (KeelDeviceRecord) record = g_list_model_get_item (marks, i);

      add_week (weeks, keel_device_record_get_week (record), monday);
    }

  return g_hash_table_size (weeks);
}

const KeelProgrammeWeek *
keel_timetable_find (KeelProgramme *programme,
                     KeelWorkbook  *workbook,
                     KeelDay        monday)
{
  const KeelProgrammeContent *content;
  guint week;

  g_return_val_if_fail (KEEL_IS_PROGRAMME (programme), NULL);
  g_return_val_if_fail (KEEL_IS_WORKBOOK (workbook), NULL);

  content = keel_programme_get_content (programme);
  if (content->n_timetable == 0)
    return NULL;

  week = count_weeks_before (workbook, monday) + 1;
  for (guint i = 0; i < content->n_timetable; i++)
    if (content->timetable[i].week == week)
      return &content->timetable[i];

  return NULL;
}
