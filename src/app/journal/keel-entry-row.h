/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>
#include "keel-entry-card.h"

G_BEGIN_DECLS

/**
 * KeelEntryRow:
 *
 * The place of one entry in a list, and above it, where a month begins, the name of
 * that month. A list makes some two hundred rows, of which a dozen are in sight: a
 * row stays bare until it is dressed, and has then a card (#KeelEntryCard).
 */
#define KEEL_TYPE_ENTRY_ROW (keel_entry_row_get_type ())

G_DECLARE_FINAL_TYPE (KeelEntryRow, keel_entry_row, KEEL, ENTRY_ROW, GtkWidget)

GtkWidget     *keel_entry_row_new       (void) G_GNUC_WARN_UNUSED_RESULT;

/* The item says where the row stands and what it shows. @words: the folded words to
 * mark, or NULL. */
void           keel_entry_row_bind      (KeelEntryRow       *self,
                                         GtkListItem        *item,
                                         const char * const *words);
void           keel_entry_row_unbind    (KeelEntryRow       *self);
void           keel_entry_row_set_words (KeelEntryRow       *self,
                                         const char * const *words);

/* Shows what there is to see; once is enough. */
void           keel_entry_row_dress     (KeelEntryRow       *self);

/* The month above, decided from the entry that stands before it; NULL when the
 * row is the first. */
void           keel_entry_row_follow    (KeelEntryRow       *self,
                                         KeelEntry          *previous);

/* NULL while nothing is bound. */
KeelEntry     *keel_entry_row_get_entry (KeelEntryRow       *self);
GtkListItem   *keel_entry_row_get_item  (KeelEntryRow       *self);
/* NULL while the row is bare. */
KeelEntryCard *keel_entry_row_get_card  (KeelEntryRow       *self);
/* NULL when there is none above this row. */
const char    *keel_entry_row_get_month (KeelEntryRow       *self);

G_END_DECLS
