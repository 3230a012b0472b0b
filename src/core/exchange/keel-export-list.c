/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-export-list.h"

#include "keel-entry.h"
#include "keel-export.h"

static gboolean
is_wanted (KeelRecord *record,
           KeelDay     from,
           KeelDay     to)
{
  KeelDay day = keel_record_get_day (record);

  return (from == KEEL_DAY_NONE || day >= from) &&
         (to == KEEL_DAY_NONE || day <= to) &&
         !keel_record_is_deleted (record) && !keel_record_is_blank (record);
}

/* The lists' own orders, turned round. */
static int
compare_oldest_first (gconstpointer a,
                      gconstpointer b)
{
  KeelRecord *first = *(KeelRecord * const *) a;
  KeelRecord *second = *(KeelRecord * const *) b;
  KeelDay first_day = keel_record_get_day (first);
  KeelDay second_day = keel_record_get_day (second);

  if (first_day != second_day)
    return first_day < second_day ? -1 : 1;
  if (KEEL_IS_ENTRY (first) != KEEL_IS_ENTRY (second))
    return KEEL_IS_ENTRY (first) ? -1 : 1;
  if (KEEL_IS_ENTRY (first))
    return keel_entry_compare (KEEL_ENTRY (second), KEEL_ENTRY (first));
  if (G_OBJECT_TYPE (first) != G_OBJECT_TYPE (second))
    return strcmp (keel_record_get_folder (first), keel_record_get_folder (second));

  return keel_record_compare (second, first);
}

GPtrArray *
keel_export_list (GListModel *records,
                  KeelDay     from,
                  KeelDay     to)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_records = g_list_model_get_n_items (records);

  for (guint i = 0; i < n_records; i++)
    {
      g_autoptr (KeelRecord) record = g_list_model_get_item (records, i);

      if (is_wanted (record, from, to))
        g_ptr_array_add (list, g_steal_pointer (&record));
    }

  g_ptr_array_sort (list, compare_oldest_first);
  return list;
}

GListModel *
keel_export_collect (KeelWorkbook *workbook)
{
  GListStore *all = g_list_store_new (KEEL_TYPE_RECORD);
  GListModel *lists[] = {
    keel_workbook_get_entries (workbook),
    keel_workbook_get_checkins (workbook),
    keel_workbook_get_events (workbook),
    keel_workbook_get_goals (workbook),
    keel_workbook_get_steps (workbook),
    keel_workbook_get_if_thens (workbook),
  };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (guint j = 0; j < g_list_model_get_n_items (lists[i]); j++)
      {
        g_autoptr (KeelRecord) record = g_list_model_get_item (lists[i], j);

        g_list_store_append (all, record);
      }

  return G_LIST_MODEL (all);
}

GListModel *
keel_export_collect_checkins (KeelWorkbook *workbook)
{
  GListStore *finished = g_list_store_new (KEEL_TYPE_CHECKIN);
  GListModel *checkins = keel_workbook_get_checkins (workbook);

  for (guint i = 0; i < g_list_model_get_n_items (checkins); i++)
    {
      g_autoptr (KeelCheckin) checkin = g_list_model_get_item (checkins, i);

      if (!keel_checkin_is_draft (checkin))
        g_list_store_append (finished, checkin);
    }

  return G_LIST_MODEL (finished);
}
