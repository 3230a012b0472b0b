/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>
#include "keel-answer-sheet.h"

G_BEGIN_DECLS

/**
 * KeelScalePicker:
 *
 * Seven steps in words, from "far too little" to "far too much", and "not called for"
 * apart from them: side by side where there is room, else one below the other. Nothing is
 * chosen until a person chooses.
 *
 * One tab stop. The arrows, Home and End choose, as in any radio group; 0 to 3 choose
 * "about right" to "far too much", with Shift, or after "-", "too little"; N is "not
 * called for"; Delete and Backspace take the answer away; so does choosing the chosen step again.
 * For a screen reader it is a radio group named by the item (keel_scale_picker_set_item()),
 * and each step says its place.
 *
 * Property "value" (int: a KeelAnswer). Signals: "rated" (int value): a person, and only a
 * person, has chosen; "next": Enter.
 */
#define KEEL_TYPE_SCALE_PICKER (keel_scale_picker_get_type ())

G_DECLARE_FINAL_TYPE (KeelScalePicker, keel_scale_picker, KEEL, SCALE_PICKER, GtkWidget)

GtkWidget  *keel_scale_picker_new       (void) G_GNUC_WARN_UNUSED_RESULT;

KeelAnswer  keel_scale_picker_get_value (KeelScalePicker *self);
void        keel_scale_picker_set_value (KeelScalePicker *self,
                                         KeelAnswer       value);

/* What is rated, said before a step when the focus comes in: "Checking progress against
 * the plan, item 3 of 24". */
void        keel_scale_picker_set_item  (KeelScalePicker *self,
                                         const char      *item);

G_END_DECLS
