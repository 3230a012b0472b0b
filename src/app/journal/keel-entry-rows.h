/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-entry-row.h"

G_BEGIN_DECLS

/* The rows that a list has made of its entries (#KeelEntryRow), told together.
 *
 * GTK 4.8 lists have no headings: the first row of a month shows the month. A row
 * cannot know when its neighbour changes, so every row that exists (some two hundred
 * at most) is told what stands before it.
 *
 * Of those rows a dozen are in sight. The others stay bare until they come near:
 * that makes the first frame, and every key of a search, some ten times cheaper.
 */

/* @model: what the list shows. A row that has no place in it is left as it is. */
void       keel_entry_rows_follow_one (KeelEntryRow       *row,
                                       GListModel         *model);
void       keel_entry_rows_follow     (GtkListView        *list,
                                       GListModel         *model);

/* Those that are in sight of @scroller, or less than a page away. */
void       keel_entry_rows_dress_near (GtkListView        *list,
                                       GtkWidget          *scroller);

/* @words: the folded words to mark, or NULL */
void       keel_entry_rows_set_words  (GtkListView        *list,
                                       const char * const *words);

/* The list's own widget around the row of @entry, if there is one. */
GtkWidget *keel_entry_rows_find       (GtkListView        *list,
                                       KeelEntry          *entry);

G_END_DECLS
