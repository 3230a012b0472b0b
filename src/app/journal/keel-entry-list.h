/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelEntryList:
 *
 * The side of the Journal that finds entries: search, filters, the list by months.
 * What answers a query stands in a list of its own, so that clearing the query
 * gives back the other one exactly as it was left: its place and its selection.
 *
 * Property "selected" (KeelEntry or NULL): in whichever list is in front.
 */
#define KEEL_TYPE_ENTRY_LIST (keel_entry_list_get_type ())

G_DECLARE_FINAL_TYPE (KeelEntryList, keel_entry_list, KEEL, ENTRY_LIST, AdwBin)

void       keel_entry_list_set_session   (KeelEntryList *self,
                                          KeelSession   *session);

KeelEntry *keel_entry_list_get_selected  (KeelEntryList *self);

/* Selects @entry wherever it is listed. */
void       keel_entry_list_select        (KeelEntryList *self,
                                          KeelEntry     *entry);

/* Selects @entry in the list behind the results too: it is where clearing the
 * query leads back to. */
void       keel_entry_list_settle_on     (KeelEntryList *self,
                                          KeelEntry     *entry);

KeelEntry *keel_entry_list_get_neighbour (KeelEntryList *self,
                                          KeelEntry     *entry,
                                          int            offset);

gboolean   keel_entry_list_focus_row     (KeelEntryList *self);
void       keel_entry_list_start_search  (KeelEntryList *self);

/* No query any more: neither words nor filters. */
void       keel_entry_list_clear_query   (KeelEntryList *self);
gboolean   keel_entry_list_has_query     (KeelEntryList *self);

G_END_DECLS
