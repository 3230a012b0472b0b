/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-entry.h"

G_BEGIN_DECLS

/**
 * KeelEntryView:
 *
 * A list of entries that scrolls, any number of them, with the months between them.
 * It keeps its place when entries come and go.
 *
 * Property "selected" (KeelEntry or NULL) notifies whoever moved the selection. It
 * asks the page around it by action: journal.pick-entry(s) for a single click,
 * journal.open-entry(s) for Enter, journal.delete-entry(s) for the Delete key.
 */
#define KEEL_TYPE_ENTRY_VIEW (keel_entry_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelEntryView, keel_entry_view, KEEL, ENTRY_VIEW, AdwBin)

/* A model of KeelEntry, newest first, or NULL; the view refers to it. */
void       keel_entry_view_set_model    (KeelEntryView *self,
                                         GListModel    *model);

/* The folded words to mark; NULL for none. */
void       keel_entry_view_set_words    (KeelEntryView      *self,
                                         const char * const *words);

KeelEntry *keel_entry_view_get_selected (KeelEntryView      *self);

/* Selects @entry and scrolls to it; NULL, or one that is not there: none. */
void       keel_entry_view_select       (KeelEntryView *self,
                                         KeelEntry     *entry);

/* The entry @offset rows after @entry, or NULL when the list ends before. */
KeelEntry *keel_entry_view_get_neighbour (KeelEntryView *self,
                                          KeelEntry     *entry,
                                          int            offset);

/* The cursor goes to the selected row, or the first; FALSE if there is none. */
gboolean   keel_entry_view_focus_row    (KeelEntryView      *self);

G_END_DECLS
