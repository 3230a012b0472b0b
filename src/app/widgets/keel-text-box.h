/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * KeelTextBox:
 *
 * A framed text that grows with what is written; what scrolls is the page around it. A
 * box of one line wraps too, but takes no line break: Enter says "entered", and breaks
 * that are pasted become spaces.
 *
 * Signals: "typed": a person has changed the text (setting it emits nothing);
 * "entered": Enter in a box of one line; "emptied": Backspace where there is nothing left
 * to take away.
 */
#define KEEL_TYPE_TEXT_BOX (keel_text_box_get_type ())

G_DECLARE_FINAL_TYPE (KeelTextBox, keel_text_box, KEEL, TEXT_BOX, GtkWidget)

GtkWidget *keel_text_box_new          (gboolean     is_line) G_GNUC_WARN_UNUSED_RESULT;

char      *keel_text_box_dup_text     (KeelTextBox *self) G_GNUC_WARN_UNUSED_RESULT;

/* Not an edit: there is nothing to undo. The cursor stays as near as it can. */
void       keel_text_box_set_text     (KeelTextBox *self,
                                       const char  *text);

/* A text that cannot be written in can still be read and copied. */
void       keel_text_box_set_editable (KeelTextBox *self,
                                       gboolean     editable);

/* What a screen reader calls it. @description may be NULL. */
void       keel_text_box_set_names    (KeelTextBox *self,
                                       const char  *label,
                                       const char  *description);

G_END_DECLS
