/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-entry.h"

G_BEGIN_DECLS

typedef int (* KeelEntryCompare) (KeelEntry *a,
                                  KeelEntry *b);

/**
 * KeelSortedEntries:
 *
 * A GListModel of KeelEntry in an order of its own, total (two entries are never
 * equal). It does not listen to its entries: whoever changes one so that its place
 * changes says where it stood.
 *
 *   position = keel_sorted_entries_find (list, entry);
 *   … change the entry …
 *   keel_sorted_entries_settle (list, position);
 */
#define KEEL_TYPE_SORTED_ENTRIES (keel_sorted_entries_get_type ())

G_DECLARE_FINAL_TYPE (KeelSortedEntries, keel_sorted_entries, KEEL, SORTED_ENTRIES, GObject)

KeelSortedEntries *keel_sorted_entries_new      (KeelEntryCompare   compare) G_GNUC_WARN_UNUSED_RESULT;

guint              keel_sorted_entries_get_size (KeelSortedEntries *self);
/* Borrowed. */
KeelEntry         *keel_sorted_entries_get      (KeelSortedEntries *self,
                                                 guint              position);

/* Where @entry stands, as it is now; it must be there. */
guint              keel_sorted_entries_find     (KeelSortedEntries *self,
                                                 KeelEntry         *entry);
/* The first position whose entry is of @day or earlier, in the journal's order. */
guint              keel_sorted_entries_find_day (KeelSortedEntries *self,
                                                 KeelDay            day);

/* Adds entries, whatever their order, with one items-changed, around the smallest
 * stretch of the list that they fall into. */
void               keel_sorted_entries_add      (KeelSortedEntries *self,
                                                 GPtrArray         *entries);
void               keel_sorted_entries_remove   (KeelSortedEntries *self,
                                                 guint              position);

/* The entry at @position has changed: it moves to where it belongs (a removal and an
 * insertion), or is announced where it stands (one removed, one added). */
void               keel_sorted_entries_settle   (KeelSortedEntries *self,
                                                 guint              position);

/* Holds just @entries from now on, whatever their order; entries that stay may have
 * changed their places. */
void               keel_sorted_entries_set      (KeelSortedEntries *self,
                                                 GPtrArray         *entries);

G_END_DECLS
