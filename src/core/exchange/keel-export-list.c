/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-export-list.h"

static gboolean
is_wanted (KeelEntry *entry,
           KeelDay    from,
           KeelDay    to)
{
  KeelDay day = keel_entry_get_day (entry);

  return (from == KEEL_DAY_NONE || day >= from) &&
         (to == KEEL_DAY_NONE || day <= to) &&
         !keel_record_is_deleted (KEEL_RECORD (entry)) &&
         !keel_record_is_blank (KEEL_RECORD (entry));
}

/* The journal's order, turned round. */
static int
compare_oldest_first (gconstpointer a,
                      gconstpointer b)
{
  return keel_entry_compare (*(KeelEntry * const *) b, *(KeelEntry * const *) a);
}

GPtrArray *
keel_export_list (GListModel *entries,
                  KeelDay     from,
                  KeelDay     to)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_entries = g_list_model_get_n_items (entries);

  for (guint i = 0; i < n_entries; i++)
    {
      g_autoptr (KeelEntry) entry = g_list_model_get_item (entries, i);

      if (is_wanted (entry, from, to))
        g_ptr_array_add (list, g_steal_pointer (&entry));
    }

  g_ptr_array_sort (list, compare_oldest_first);
  return list;
}
