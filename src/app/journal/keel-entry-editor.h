/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelEntryEditor:
 *
 * The side of the Journal that shows one entry, to read and to write in. There is
 * no Save: every key is the workbook's at once, and a quiet word says when it is on
 * the disk. Showing an entry changes nothing in it.
 *
 * Properties: "folded" (boolean): there is a way back to the list, and little room;
 * "starred" and "observer" (booleans): of the entry; setting one is an act.
 */
#define KEEL_TYPE_ENTRY_EDITOR (keel_entry_editor_get_type ())

G_DECLARE_FINAL_TYPE (KeelEntryEditor, keel_entry_editor, KEEL, ENTRY_EDITOR, AdwBin)

GtkWidget  *keel_entry_editor_new         (KeelSession     *session) G_GNUC_WARN_UNUSED_RESULT;

/* NULL: nothing is selected. */
void        keel_entry_editor_set_entry   (KeelEntryEditor *self,
                                           KeelEntry       *entry);
KeelEntry  *keel_entry_editor_get_entry   (KeelEntryEditor *self);

/* NULL when the entry does not show this text. */
GtkTextView *keel_entry_editor_get_view   (KeelEntryEditor *self,
                                           KeelEntryText    text);

/* The cursor goes to the first text. */
void        keel_entry_editor_focus_text  (KeelEntryEditor *self);

G_END_DECLS
