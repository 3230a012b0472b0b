/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-sorted-records.h"
#include "keel-config.h"

struct _KeelSortedRecords
{
  GObject            parent_instance;

  GType              item_type;
  KeelRecordCompare  compare;
  GPtrArray         *records;     /* owned, in order */
};

static void keel_sorted_records_init_model (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (KeelSortedRecords, keel_sorted_records, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, keel_sorted_records_init_model))

static void
emit_changed (KeelSortedRecords *self,
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
  KeelSortedRecords *self = user_data;

  return self->compare (*(KeelRecord **) a, *(KeelRecord **) b);
}

/* The first position in [@from, @to) whose record does not stand before @record; @to if
 * there is none. */
static guint
find_place (KeelSortedRecords *self,
            KeelRecord        *record,
            guint              from,
            guint              to)
{
  while (from < to)
    {
      guint middle = from + (to - from) / 2;

      if (self->compare (self->records->pdata[middle], record) < 0)
        from = middle + 1;
      else
        to = middle;
    }

  return from;
}

/* From the back, so that nothing is moved twice: @batch, sorted, into the stretch from
 * @first to @last of a list that had @n_old records. */
static void
merge (KeelSortedRecords *self,
       GPtrArray         *batch,
       guint              first,
       guint              last,
       guint              n_old)
{
  gpointer *records;
  guint n_batch = batch->len;
  guint from, to;

  g_ptr_array_set_size (self->records, (int) (n_old + n_batch));
  records = self->records->pdata;
  memmove (records + last + n_batch, records + last, (n_old - last) * sizeof *records);

  from = last;
  to = last + n_batch;
  while (n_batch > 0)
    {
      KeelRecord *next = batch->pdata[n_batch - 1];

      if (from > first && self->compare (records[from - 1], next) > 0)
        {
          records[--to] = records[--from];
          continue;
        }

      records[--to] = g_object_ref (next);
      n_batch--;
    }
}

static GType
keel_sorted_records_get_item_type (GListModel *model)
{
  return KEEL_SORTED_RECORDS (model)->item_type;
}

static guint
keel_sorted_records_get_n_items (GListModel *model)
{
  return KEEL_SORTED_RECORDS (model)->records->len;
}

static gpointer
keel_sorted_records_get_item (GListModel *model,
                              guint       position)
{
  KeelSortedRecords *self = KEEL_SORTED_RECORDS (model);

  return position < self->records->len ? g_object_ref (self->records->pdata[position]) : NULL;
}

static void
keel_sorted_records_init_model (GListModelInterface *iface)
{
  iface->get_item_type = keel_sorted_records_get_item_type;
  iface->get_n_items = keel_sorted_records_get_n_items;
  iface->get_item = keel_sorted_records_get_item;
}

static void
keel_sorted_records_finalize (GObject *object)
{
  KeelSortedRecords *self = KEEL_SORTED_RECORDS (object);

  g_ptr_array_unref (self->records);

  G_OBJECT_CLASS (keel_sorted_records_parent_class)->finalize (object);
}

static void
keel_sorted_records_class_init (KeelSortedRecordsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = keel_sorted_records_finalize;
}

static void
keel_sorted_records_init (KeelSortedRecords *self)
{
  self->records = g_ptr_array_new_with_free_func (g_object_unref);
}

KeelSortedRecords *
keel_sorted_records_new (GType             item_type,
                         KeelRecordCompare compare)
{
  KeelSortedRecords *self = g_object_new (KEEL_TYPE_SORTED_RECORDS, NULL);

  self->item_type = item_type;
  self->compare = compare;

  return self;
}

guint
keel_sorted_records_get_size (KeelSortedRecords *self)
{
  return self->records->len;
}

gpointer
keel_sorted_records_get (KeelSortedRecords *self,
                         guint              position)
{
  return self->records->pdata[position];
}

guint
keel_sorted_records_find (KeelSortedRecords *self,
                          KeelRecord        *record)
{
  guint position = find_place (self, record, 0, self->records->len);

  g_assert (position < self->records->len && self->records->pdata[position] == record);

  return position;
}

guint
keel_sorted_records_find_day (KeelSortedRecords *self,
                              KeelDay            day)
{
  guint from = 0;
  guint to = self->records->len;

  while (from < to)
    {
      guint middle = from + (to - from) / 2;

      if (keel_record_get_day (self->records->pdata[middle]) > day)
        from = middle + 1;
      else
        to = middle;
    }

  return from;
}

void
keel_sorted_records_add (KeelSortedRecords *self,
                         GPtrArray         *records)
{
  g_autoptr (GPtrArray) batch = g_ptr_array_sized_new (records->len);
  guint n_old = self->records->len;
  guint first, last;

  if (records->len == 0)
    return;

  for (guint i = 0; i < records->len; i++)
    g_ptr_array_add (batch, records->pdata[i]);
  g_ptr_array_sort_with_data (batch, compare_in_array, self);

  first = find_place (self, batch->pdata[0], 0, n_old);
  last = find_place (self, batch->pdata[batch->len - 1], first, n_old);
  merge (self, batch, first, last, n_old);

  emit_changed (self, first, last - first, last - first + batch->len);
}

void
keel_sorted_records_add_one (KeelSortedRecords *self,
                             KeelRecord        *record)
{
  g_autoptr (GPtrArray) one = g_ptr_array_new ();

  g_ptr_array_add (one, record);
  keel_sorted_records_add (self, one);
}

void
keel_sorted_records_remove (KeelSortedRecords *self,
                            guint              position)
{
  g_autoptr (KeelRecord) removed G_GNUC_UNUSED = g_ptr_array_steal_index (self->records, position);

  emit_changed (self, position, 1, 0);
}

void
keel_sorted_records_settle (KeelSortedRecords *self,
                            guint              position)
{
  guint n_records = self->records->len;
  KeelRecord *record = self->records->pdata[position];
  guint place = find_place (self, record, 0, position);

  if (place == position)
    place = find_place (self, record, position + 1, n_records) - 1;

  if (place == position)
    {
      emit_changed (self, position, 1, 1);
      return;
    }

  g_ptr_array_steal_index (self->records, position);
  emit_changed (self, position, 1, 0);
  g_ptr_array_insert (self->records, (int) place, record);
  emit_changed (self, place, 0, 1);
}

void
keel_sorted_records_set (KeelSortedRecords *self,
                         GPtrArray         *records)
{
  g_autoptr (GPtrArray) old = self->records;
  guint first = 0;
  guint n_same = 0;

  self->records = g_ptr_array_new_full (records->len, g_object_unref);
  for (guint i = 0; i < records->len; i++)
    g_ptr_array_add (self->records, g_object_ref (records->pdata[i]));
  g_ptr_array_sort_with_data (self->records, compare_in_array, self);

  while (first < MIN (old->len, records->len) &&
         old->pdata[first] == self->records->pdata[first])
    first++;
  while (n_same < MIN (old->len, records->len) - first &&
         old->pdata[old->len - 1 - n_same] == self->records->pdata[records->len - 1 - n_same])
    n_same++;

  if (first + n_same < MAX (old->len, records->len))
    emit_changed (self, first, old->len - first - n_same, records->len - first - n_same);
}
