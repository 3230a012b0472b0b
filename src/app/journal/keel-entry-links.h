/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelEntryLinks:
 *
 * What an entry is about: sides of facets, in the programme's words, and what of the plan
 * and the worksheets is open or new, which a person picks here; and what else was linked to
 * it. What has a place in the Week is opened by its name. Not there while no programme with
 * facets is in use. Of the window it wants win.show-in-week(s).
 */
#define KEEL_TYPE_ENTRY_LINKS (keel_entry_links_get_type ())

G_DECLARE_FINAL_TYPE (KeelEntryLinks, keel_entry_links, KEEL, ENTRY_LINKS, AdwBin)

/* @entry may be NULL. */
void keel_entry_links_set_entry (KeelEntryLinks *self,
                                 KeelSession    *session,
                                 KeelEntry      *entry);

G_END_DECLS
