/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-workbook.h"

G_BEGIN_DECLS

/**
 * KeelTextField:
 *
 * One question of an entry, and the text that answers it. It grows with the text;
 * what scrolls is the page around it. Every key goes to the workbook at once.
 *
 * Showing an entry is not typing: it changes nothing and leaves nothing to undo. A
 * change from elsewhere replaces the text only where it differs, and keeps the
 * cursor. What would make the text too long is not let in, and win.tell says so.
 */
#define KEEL_TYPE_TEXT_FIELD (keel_text_field_get_type ())

G_DECLARE_FINAL_TYPE (KeelTextField, keel_text_field, KEEL, TEXT_FIELD, AdwBin)

GtkWidget *keel_text_field_new        (KeelEntryText  text) G_GNUC_WARN_UNUSED_RESULT;

/* Shows this text of @entry; both NULL for none. */
void       keel_text_field_set_entry  (KeelTextField *self,
                                       KeelWorkbook  *workbook,
                                       KeelEntry     *entry);

/* The view itself, for whoever moves the cursor there. */
GtkTextView *keel_text_field_get_view (KeelTextField *self);

/* A text that cannot be written in can still be read and copied. */
void       keel_text_field_set_editable (KeelTextField *self,
                                         gboolean       editable);

G_END_DECLS
