/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * KeelChoiceRow:
 *
 * A few choices beside each other, none of them chosen until a person chooses. One tab stop; the
 * arrows choose, Delete and Backspace take it back, and so does choosing the chosen one again. The
 * choices share the width, unless another layout is set.
 *
 * Signal "chosen" (int): a person, and only a person, has chosen; as keel_choice_row_set().
 */
#define KEEL_TYPE_CHOICE_ROW (keel_choice_row_get_type ())

G_DECLARE_FINAL_TYPE (KeelChoiceRow, keel_choice_row, KEEL, CHOICE_ROW, GtkWidget)

#define KEEL_CHOICE_ROW_NONE (-1)

/* @name: what it is about, for a screen reader. */
GtkWidget *keel_choice_row_new (const char    *name) G_GNUC_WARN_UNUSED_RESULT;

/* After those that are there. @spoken: the same in full for a screen reader. */
void       keel_choice_row_add (KeelChoiceRow *self,
                                const char    *label,
                                const char    *spoken);

/* The choices are counted from 0; or KEEL_CHOICE_ROW_NONE. */
void       keel_choice_row_set (KeelChoiceRow *self,
                                int            choice);

G_END_DECLS
