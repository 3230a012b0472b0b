/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-field-editor.h"

G_BEGIN_DECLS

/**
 * KeelPercentEditor:
 *
 * A field that a whole number from 0 to 100 answers. What is no such number is marked, and
 * changes no answer.
 */
#define KEEL_TYPE_PERCENT_EDITOR (keel_percent_editor_get_type ())

G_DECLARE_FINAL_TYPE (KeelPercentEditor, keel_percent_editor, KEEL, PERCENT_EDITOR, KeelFieldEditor)

G_END_DECLS
