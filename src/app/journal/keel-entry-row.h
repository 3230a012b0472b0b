/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>
#include "keel-entry.h"

G_BEGIN_DECLS

/**
 * KeelEntryRow:
 *
 * One entry in a list: its day, its headline, the beginning of its text, and, in
 * the first row of a month, the name of that month above it. Rows are recycled, so
 * there are few widgets in one, and all of them are cheap to measure.
 */
#define KEEL_TYPE_ENTRY_ROW (keel_entry_row_get_type ())

G_DECLARE_FINAL_TYPE (KeelEntryRow, keel_entry_row, KEEL, ENTRY_ROW, GtkWidget)

GtkWidget *keel_entry_row_new         (void) G_GNUC_WARN_UNUSED_RESULT;

/* The item says where the row stands and what it shows. */
void       keel_entry_row_bind        (KeelEntryRow       *self,
                                       GtkListItem        *item,
                                       const char * const *words);
void       keel_entry_row_unbind      (KeelEntryRow       *self);

/* The folded words to mark; NULL for none. */
void       keel_entry_row_set_words   (KeelEntryRow       *self,
                                       const char * const *words);

/* The month above, decided from the entry that stands before it; NULL when the
 * row is the first. */
void       keel_entry_row_follow      (KeelEntryRow *self,
                                       KeelEntry    *previous);

KeelEntry   *keel_entry_row_get_entry (KeelEntryRow       *self);
GtkListItem *keel_entry_row_get_item  (KeelEntryRow       *self);
/* NULL when there is none above this row. */
const char  *keel_entry_row_get_month (KeelEntryRow       *self);

G_END_DECLS
