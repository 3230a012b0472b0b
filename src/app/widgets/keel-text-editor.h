/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-field-editor.h"

G_BEGIN_DECLS

/**
 * KeelTextEditor:
 *
 * A field that one text answers: a line, in which Enter goes on to the next field, or a text
 * of several.
 */
#define KEEL_TYPE_TEXT_EDITOR (keel_text_editor_get_type ())

G_DECLARE_FINAL_TYPE (KeelTextEditor, keel_text_editor, KEEL, TEXT_EDITOR, KeelFieldEditor)

G_END_DECLS
