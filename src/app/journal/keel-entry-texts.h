/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-workbook.h"

G_BEGIN_DECLS

/**
 * KeelEntryTexts:
 *
 * The questions of an entry and its texts, in the order of its kind; what was
 * written under another kind stands below. Fields are made when they are first
 * needed and kept for the next entry.
 */
#define KEEL_TYPE_ENTRY_TEXTS (keel_entry_texts_get_type ())

G_DECLARE_FINAL_TYPE (KeelEntryTexts, keel_entry_texts, KEEL, ENTRY_TEXTS, GtkWidget)

/* Both NULL for none. */
void         keel_entry_texts_set_entry    (KeelEntryTexts *self,
                                            KeelWorkbook   *workbook,
                                            KeelEntry      *entry);

void         keel_entry_texts_set_editable (KeelEntryTexts *self,
                                            gboolean        editable);

gboolean     keel_entry_texts_focus_first  (KeelEntryTexts *self);

/* NULL when the entry does not show this text. */
GtkTextView *keel_entry_texts_get_view     (KeelEntryTexts *self,
                                            KeelEntryText   text);

G_END_DECLS
