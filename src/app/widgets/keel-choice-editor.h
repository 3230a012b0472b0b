/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-field-editor.h"

G_BEGIN_DECLS

/**
 * KeelChoiceEditor:
 *
 * A field that one of its choices answers. What was chosen can be taken back.
 */
#define KEEL_TYPE_CHOICE_EDITOR (keel_choice_editor_get_type ())

G_DECLARE_FINAL_TYPE (KeelChoiceEditor, keel_choice_editor, KEEL, CHOICE_EDITOR, KeelFieldEditor)

G_END_DECLS
