/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelEntryFinder:
 *
 * The side of the Journal that finds entries: search, filters, the list by months.
 * What answers a query stands in a list of its own, so that clearing the query
 * gives back the other one exactly as it was left: its place and its selection.
 *
 * Property "selected" (KeelEntry or NULL): in whichever list is in front.
 */
#define KEEL_TYPE_ENTRY_FINDER (keel_entry_finder_get_type ())

G_DECLARE_FINAL_TYPE (KeelEntryFinder, keel_entry_finder, KEEL, ENTRY_FINDER, AdwBin)

void       keel_entry_finder_set_session   (KeelEntryFinder *self,
                                            KeelSession     *session);

KeelEntry *keel_entry_finder_get_selected  (KeelEntryFinder *self);

/* Selects @entry wherever it is listed. */
void       keel_entry_finder_select        (KeelEntryFinder *self,
                                            KeelEntry       *entry);

/* Selects @entry in the list behind the results too: it is where clearing the
 * query leads back to. */
void       keel_entry_finder_settle_on     (KeelEntryFinder *self,
                                            KeelEntry       *entry);

KeelEntry *keel_entry_finder_get_neighbour (KeelEntryFinder *self,
                                            KeelEntry       *entry,
                                            int              offset);

gboolean   keel_entry_finder_focus_row     (KeelEntryFinder *self);
void       keel_entry_finder_start_search  (KeelEntryFinder *self);

/* Shows what holds @words, whatever was filtered by, and goes to the first. */
void       keel_entry_finder_search        (KeelEntryFinder *self,
                                            const char      *words);

/* No query any more: neither words nor filters. */
void       keel_entry_finder_clear_query   (KeelEntryFinder *self);
gboolean   keel_entry_finder_has_query     (KeelEntryFinder *self);

G_END_DECLS
