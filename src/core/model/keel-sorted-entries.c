/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-sorted-entries.h"
#include "keel-config.h"
#include "keel-entry-private.h"

struct _KeelSortedEntries
{
  GObject           parent_instance;

  KeelEntryCompare  compare;
  GPtrArray        *entries;     /* owned, in order */
};

static void keel_sorted_entries_init_model (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (KeelSortedEntries, keel_sorted_entries, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, keel_sorted_entries_init_model))

static void
emit_changed (KeelSortedEntries *self,
              guint              position,
              guint              n_removed,
              guint              n_added)
{
  g_list_model_items_changed (G_LIST_MODEL (self), position, n_removed, n_added);
}

static int
compare_in_array (gconstpointer a,
                  gconstpointer b,
                  gpointer      user_data)
{
  KeelSortedEntries *self = user_data;

  return self->compare (*(KeelEntry **) a, *(KeelEntry **) b);
}

/* The first position in [@from, @to) whose entry does not stand before @entry; @to if
 * there is none. */
static guint
find_place (KeelSortedEntries *self,
            KeelEntry         *entry,
            guint              from,
            guint              to)
{
  while (from < to)
    {
      guint middle = from + (to - from) / 2;

      if (self->compare (self->entries->pdata[middle], entry) < 0)
        from = middle + 1;
      else
        to = middle;
    }

  return from;
}

/* From the back, so that nothing is moved twice: @batch, sorted, into the stretch from
 * @first to @last of a list that had @n_old entries. */
static void
merge (KeelSortedEntries *self,
       GPtrArray         *batch,
       guint              first,
       guint              last,
       guint              n_old)
{
  gpointer *entries;
  guint n_batch = batch->len;
  guint from, to;

  g_ptr_array_set_size (self->entries, (int) (n_old + n_batch));
  entries = self->entries->pdata;
  memmove (entries + last + n_batch, entries + last, (n_old - last) * sizeof *entries);

  from = last;
  to = last + n_batch;
  while (n_batch > 0)
    {
      KeelEntry *next = batch->pdata[n_batch - 1];

      if (from > first && self->compare (entries[from - 1], next) > 0)
        {
          entries[--to] = entries[--from];
          continue;
        }

      entries[--to] = g_object_ref (next);
      n_batch--;
    }
}

static GType
keel_sorted_entries_get_item_type (GListModel *model)
{
  return KEEL_TYPE_ENTRY;
}

static guint
keel_sorted_entries_get_n_items (GListModel *model)
{
  return KEEL_SORTED_ENTRIES (model)->entries->len;
}

static gpointer
keel_sorted_entries_get_item (GListModel *model,
                              guint       position)
{
  KeelSortedEntries *self = KEEL_SORTED_ENTRIES (model);

  return position < self->entries->len ? g_object_ref (self->entries->pdata[position]) : NULL;
}

static void
keel_sorted_entries_init_model (GListModelInterface *iface)
{
  iface->get_item_type = keel_sorted_entries_get_item_type;
  iface->get_n_items = keel_sorted_entries_get_n_items;
  iface->get_item = keel_sorted_entries_get_item;
}

static void
keel_sorted_entries_finalize (GObject *object)
{
  KeelSortedEntries *self = KEEL_SORTED_ENTRIES (object);

  g_ptr_array_unref (self->entries);

  G_OBJECT_CLASS (keel_sorted_entries_parent_class)->finalize (object);
}

static void
keel_sorted_entries_class_init (KeelSortedEntriesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = keel_sorted_entries_finalize;
}

static void
keel_sorted_entries_init (KeelSortedEntries *self)
{
  self->entries = g_ptr_array_new_with_free_func (g_object_unref);
}

KeelSortedEntries *
keel_sorted_entries_new (KeelEntryCompare compare)
{
  KeelSortedEntries *self = g_object_new (KEEL_TYPE_SORTED_ENTRIES, NULL);

  self->compare = compare;
  return self;
}

guint
keel_sorted_entries_get_size (KeelSortedEntries *self)
{
  return self->entries->len;
}

KeelEntry *
keel_sorted_entries_get (KeelSortedEntries *self,
                         guint              position)
{
  return self->entries->pdata[position];
}

guint
keel_sorted_entries_find (KeelSortedEntries *self,
                          KeelEntry         *entry)
{
  guint position = find_place (self, entry, 0, self->entries->len);

  g_assert (position < self->entries->len && self->entries->pdata[position] == entry);

  return position;
}

guint
keel_sorted_entries_find_day (KeelSortedEntries *self,
                              KeelDay            day)
{
  guint from = 0;
  guint to = self->entries->len;

  while (from < to)
    {
      guint middle = from + (to - from) / 2;

      if (keel_entry_get_day (self->entries->pdata[middle]) > day)
        from = middle + 1;
      else
        to = middle;
    }

  return from;
}

void
keel_sorted_entries_add (KeelSortedEntries *self,
                         GPtrArray         *entries)
{
  g_autoptr (GPtrArray) batch = g_ptr_array_sized_new (entries->len);
  guint n_old = self->entries->len;
  guint first, last;

  if (entries->len == 0)
    return;

  for (guint i = 0; i < entries->len; i++)
    g_ptr_array_add (batch, entries->pdata[i]);
  g_ptr_array_sort_with_data (batch, compare_in_array, self);

  first = find_place (self, batch->pdata[0], 0, n_old);
  last = find_place (self, batch->pdata[batch->len - 1], first, n_old);
  merge (self, batch, first, last, n_old);

  emit_changed (self, first, last - first, last - first + batch->len);
}

void
keel_sorted_entries_remove (KeelSortedEntries *self,
                            guint              position)
{
  g_autoptr (KeelEntry) removed G_GNUC_UNUSED = g_ptr_array_steal_index (self->entries, position);

  emit_changed (self, position, 1, 0);
}

void
keel_sorted_entries_settle (KeelSortedEntries *self,
                            guint              position)
{
  guint n_entries = self->entries->len;
  KeelEntry *entry = self->entries->pdata[position];
  guint place = find_place (self, entry, 0, position);

  if (place == position)
    place = find_place (self, entry, position + 1, n_entries) - 1;

  if (place == position)
    {
      emit_changed (self, position, 1, 1);
      return;
    }

  g_ptr_array_steal_index (self->entries, position);
  emit_changed (self, position, 1, 0);
  g_ptr_array_insert (self->entries, (int) place, entry);
  emit_changed (self, place, 0, 1);
}

void
keel_sorted_entries_set (KeelSortedEntries *self,
                         GPtrArray         *entries)
{
  g_autoptr (GPtrArray) old = self->entries;
  guint first = 0;
  guint n_same = 0;

  self->entries = g_ptr_array_new_full (entries->len, g_object_unref);
  for (guint i = 0; i < entries->len; i++)
    g_ptr_array_add (self->entries, g_object_ref (entries->pdata[i]));
  g_ptr_array_sort_with_data (self->entries, compare_in_array, self);

  while (first < MIN (old->len, entries->len) &&
         old->pdata[first] == self->entries->pdata[first])
    first++;
  while (n_same < MIN (old->len, entries->len) - first &&
         old->pdata[old->len - 1 - n_same] == self->entries->pdata[entries->len - 1 - n_same])
    n_same++;

  if (first + n_same < MAX (old->len, entries->len))
    emit_changed (self, first, old->len - first - n_same, entries->len - first - n_same);
}
