/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What can be asked of a workbook besides its lists. */

#include "keel-workbook.h"
#include "keel-config.h"
#include "keel-entry-private.h"
#include "keel-text.h"
#include "keel-workbook-private.h"

gboolean
keel_workbook_is_empty (KeelWorkbook *self)
{
  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);

  /* The profile is always there. */
  return g_hash_table_size (self->by_id) == 1
         && !keel_moment_is_set (keel_record_get_created (KEEL_RECORD (self->profile)));
}

/* What has a page of its own in the Week. */
static const struct
{
  const char *type;
  GType    (* get_type) (void);
} linked[] = {
  { KEEL_LINK_GOAL, keel_goal_get_type },
  { KEEL_LINK_IF_THEN, keel_if_then_get_type },
  { KEEL_LINK_STEP, keel_step_get_type },
  { KEEL_LINK_WORKSHEET, keel_worksheet_get_type },
};

KeelRecord *
keel_workbook_find_linked (KeelWorkbook *self,
                           const char   *link)
{
  g_auto (GStrv) parts = NULL;
  KeelRecord *record;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);
  g_return_val_if_fail (link != NULL, NULL);

  parts = g_strsplit (link, ":", 2);
  record = parts[0] ? keel_workbook_find_record (self, parts[1]) : NULL;
  if (!record || keel_record_is_deleted (record))
    return NULL;

  for (guint i = 0; i < G_N_ELEMENTS (linked); i++)
    if (g_str_equal (parts[0], linked[i].type) && G_OBJECT_TYPE (record) == linked[i].get_type ())
      return record;

  return NULL;
}

char *
keel_link_new_to_record (KeelRecord *record)
{
  g_return_val_if_fail (KEEL_IS_RECORD (record), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (linked); i++)
    if (G_OBJECT_TYPE (record) == linked[i].get_type ())
      return keel_link_new (linked[i].type, keel_record_get_id (record));

  return NULL;
}

/* A format holds no line break. */
static char *
make_origin_key (const char *format,
                 const char *key)
{
  return g_strconcat (format, "\n", key, NULL);
}

/* Only an import asks, and then for thousands. */
static void
ensure_by_origin (KeelWorkbook *self)
{
  GHashTableIter iter;
  gpointer record;

  if (self->by_origin)
    return;

  self->by_origin = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_hash_table_iter_init (&iter, self->by_id);
  while (g_hash_table_iter_next (&iter, NULL, &record))
    {
      const char *format, *key;

      if (!KEEL_IS_ENTRY (record))
        continue;

      keel_entry_get_origin (record, &format, &key);
      if (format)
        g_hash_table_insert (self->by_origin, make_origin_key (format, key), record);
    }
}

KeelEntry *
keel_workbook_find_origin (KeelWorkbook *self,
                           const char   *format,
                           const char   *key)
{
  g_autofree char *origin = NULL;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);
  g_return_val_if_fail (format && key, NULL);

  ensure_by_origin (self);
  origin = make_origin_key (format, key);
  return g_hash_table_lookup (self->by_origin, origin);
}

static void
count_tag (GHashTable *counts,
           const char *tag)
{
  g_autofree char *folded = keel_text_fold (tag);
  KeelTagCount *count = g_hash_table_lookup (counts, folded);

  if (!count)
    {
      count = g_new0 (KeelTagCount, 1);
      count->tag = g_strdup (tag);
      g_hash_table_insert (counts, g_steal_pointer (&folded), count);
    }

  count->n_entries++;
}

static int
compare_counts (gconstpointer a,
                gconstpointer b)
{
  const KeelTagCount *one = *(const KeelTagCount * const *) a;
  const KeelTagCount *two = *(const KeelTagCount * const *) b;

  if (one->n_entries != two->n_entries)
    return one->n_entries > two->n_entries ? -1 : 1;

  return g_utf8_collate (one->tag, two->tag);
}

GPtrArray *
keel_workbook_list_tags (KeelWorkbook *self)
{
  g_autoptr (GHashTable) counts = NULL;
  GPtrArray *tags;
  GHashTableIter iter;
  gpointer count;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);

  counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < keel_sorted_records_get_size (self->lists[KEEL_LIST_ENTRIES]); i++)
    {
      const char * const *own = keel_entry_get_tags (keel_sorted_records_get (self->lists[KEEL_LIST_ENTRIES], i));

      for (guint j = 0; own[j]; j++)
        count_tag (counts, own[j]);
    }

  tags = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_tag_count_free);
  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, NULL, &count))
    g_ptr_array_add (tags, count);
  g_ptr_array_sort (tags, compare_counts);

  return tags;
}

void
keel_tag_count_free (KeelTagCount *count)
{
  if (!count)
    return;

  g_free (count->tag);
  g_free (count);
}

static void
add_entries_of (KeelWorkbook *self,
                KeelDay       day,
                GPtrArray    *found)
{
  guint n_entries = keel_sorted_records_get_size (self->lists[KEEL_LIST_ENTRIES]);

  for (guint i = keel_sorted_records_find_day (self->lists[KEEL_LIST_ENTRIES], day); i < n_entries; i++)
    {
      KeelEntry *entry = keel_sorted_records_get (self->lists[KEEL_LIST_ENTRIES], i);

      if (keel_entry_get_day (entry) != day)
        return;
      g_ptr_array_add (found, g_object_ref (entry));
    }
}

GPtrArray *
keel_workbook_list_earlier_years (KeelWorkbook *self,
                                  KeelDay       day)
{
  GPtrArray *found;
  guint n_entries;
  int year, oldest;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);
  g_return_val_if_fail (keel_day_is_valid (day), NULL);

  found = g_ptr_array_new_with_free_func (g_object_unref);
  n_entries = keel_sorted_records_get_size (self->lists[KEEL_LIST_ENTRIES]);
  if (n_entries == 0)
    return found;

  keel_day_get_ymd (day, &year, NULL, NULL);
  keel_day_get_ymd (keel_entry_get_day (keel_sorted_records_get (self->lists[KEEL_LIST_ENTRIES], n_entries - 1)),
                    &oldest, NULL, NULL);
  while (--year >= oldest)
    {
      KeelDay same_day = keel_day_in_year (day, year);

      if (same_day != KEEL_DAY_NONE)
        add_entries_of (self, same_day, found);
    }

  return found;
}

guint
keel_workbook_count_open (KeelWorkbook *self)
{
  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), 0);

  return self->n_open;
}
