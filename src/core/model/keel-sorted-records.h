/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-day.h"
#include "keel-record.h"

G_BEGIN_DECLS

typedef int (* KeelRecordCompare) (KeelRecord *a,
                                   KeelRecord *b);

/**
 * KeelSortedRecords:
 *
 * A GListModel of records in an order of its own, total (two records are never
 * equal). It does not listen to its records: whoever changes one so that its place
 * changes says where it stood.
 *
 *   position = keel_sorted_records_find (list, record);
 *   … change the record …
 *   keel_sorted_records_settle (list, position);
 */
#define KEEL_TYPE_SORTED_RECORDS (keel_sorted_records_get_type ())

G_DECLARE_FINAL_TYPE (KeelSortedRecords, keel_sorted_records, KEEL, SORTED_RECORDS, GObject)

/* @item_type: of all its records, or KEEL_TYPE_RECORD for a mixture. */
KeelSortedRecords *keel_sorted_records_new      (GType              item_type,
                                                 KeelRecordCompare  compare) G_GNUC_WARN_UNUSED_RESULT;

guint              keel_sorted_records_get_size (KeelSortedRecords *self);
/* Borrowed, of the item type. */
gpointer           keel_sorted_records_get      (KeelSortedRecords *self,
                                                 guint              position);

/* Where @record stands, as it is now; it must be there. */
guint              keel_sorted_records_find     (KeelSortedRecords *self,
                                                 KeelRecord        *record);
/* The first position whose record is of @day or earlier, in a list whose order begins
 * with the later day. */
guint              keel_sorted_records_find_day (KeelSortedRecords *self,
                                                 KeelDay            day);

/* Adds records, whatever their order, with one items-changed, around the smallest
 * stretch of the list that they fall into. */
void               keel_sorted_records_add      (KeelSortedRecords *self,
                                                 GPtrArray         *records);
void               keel_sorted_records_add_one  (KeelSortedRecords *self,
                                                 KeelRecord        *record);
void               keel_sorted_records_remove   (KeelSortedRecords *self,
                                                 guint              position);

/* The record at @position has changed: it moves to where it belongs (a removal and an
 * insertion), or is announced where it stands (one removed, one added). */
void               keel_sorted_records_settle   (KeelSortedRecords *self,
                                                 guint              position);

/* Holds just @records from now on, whatever their order; records that stay may have
 * changed their places. */
void               keel_sorted_records_set      (KeelSortedRecords *self,
                                                 GPtrArray         *records);

G_END_DECLS
