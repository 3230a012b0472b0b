/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-field-editor.h"

G_BEGIN_DECLS

/**
 * KeelListEditor:
 *
 * A field that several texts answer, each in a row of its own: lines, or texts that were added
 * one after the other. Enter in a line adds one below it, Backspace in an empty row takes
 * it away. Blank rows are no answers.
 */
#define KEEL_TYPE_LIST_EDITOR (keel_list_editor_get_type ())

G_DECLARE_FINAL_TYPE (KeelListEditor, keel_list_editor, KEEL, LIST_EDITOR, KeelFieldEditor)

G_END_DECLS
