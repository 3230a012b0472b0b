/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-workbook.h"

G_BEGIN_DECLS

/**
 * KeelTagEntry:
 *
 * The tags of an entry, each with a button that removes it, and a field for one
 * more. A comma or Enter adds what was typed, Backspace in the empty field takes
 * the last tag back, and tags in use elsewhere are offered while typing.
 */
#define KEEL_TYPE_TAG_ENTRY (keel_tag_entry_get_type ())

G_DECLARE_FINAL_TYPE (KeelTagEntry, keel_tag_entry, KEEL, TAG_ENTRY, AdwBin)

/* Both NULL for none. */
void keel_tag_entry_set_entry (KeelTagEntry *self,
                               KeelWorkbook *workbook,
                               KeelEntry    *entry);

G_END_DECLS
