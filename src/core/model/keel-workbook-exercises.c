/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What was answered each time an exercise was done. */

#include "keel-workbook-marks-private.h"
#include "keel-config.h"

gboolean
keel_workbook_add_result (KeelWorkbook       *self,
                          const char         *programme,
                          const char         *exercise,
                          KeelDay             day,
                          const char * const *answers,
                          KeelMoment          now)
{
  g_autofree char *key = g_strconcat (programme, "/", exercise, NULL);
  KeelMarkAbout about = { KEEL_TYPE_EXERCISES, KEEL_DAY_NONE, KEEL_EXERCISES_RESULTS, key };
  KeelMark *mark;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (keel_marks_are_ids (programme, exercise), FALSE);
  g_return_val_if_fail (keel_day_is_valid (day), FALSE);
  g_return_val_if_fail (g_strv_length ((char **) answers) % 2 == 0, FALSE);

  mark = keel_mark_new (now);
  mark->values[0].number = day;
  mark->values[1].texts = g_strdupv ((char **) answers);
  return keel_marks_put (self, &about, mark, now);
}

void
keel_result_free (KeelResult *result)
{
  if (!result)
    return;

  g_strfreev (result->answers);
  g_free (result);
}

static int
compare_results (gconstpointer a,
                 gconstpointer b)
{
  const KeelResult *first = *(const KeelResult * const *) a;
  const KeelResult *second = *(const KeelResult * const *) b;

  return keel_moment_compare (first->at, second->at);
}

static void
add_results_of (KeelDeviceRecord *record,
                const char       *wanted,
                GPtrArray        *results)
{
  for (guint i = 0; i < keel_device_record_get_n_marks (record, KEEL_EXERCISES_RESULTS); i++)
    {
      const char *key;
      const KeelMark *mark = keel_device_record_get (record, KEEL_EXERCISES_RESULTS, i, &key);
      KeelResult *result;

      if (!g_str_equal (key, wanted))
        continue;

      result = g_new0 (KeelResult, 1);
      result->day = (KeelDay) mark->values[0].number;
      result->at = mark->at;
      result->answers = g_strdupv (mark->values[1].texts);
      g_ptr_array_add (results, result);
    }
}

GPtrArray *
keel_workbook_list_results (KeelWorkbook *self,
                            const char   *programme,
                            const char   *exercise)
{
  g_autofree char *key = g_strconcat (programme, "/", exercise, NULL);
  GPtrArray *results;
  KeelDeviceRecord *record;
  guint position;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);
  g_return_val_if_fail (keel_marks_are_ids (programme, exercise), NULL);

  results = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_result_free);
  position = keel_marks_first_of_week (self, KEEL_DAY_NONE);
  while ((record = keel_marks_next_of_week (self, KEEL_TYPE_EXERCISES, KEEL_DAY_NONE, &position)))
    add_results_of (record, key, results);
  g_ptr_array_sort (results, compare_results);

  return results;
}
