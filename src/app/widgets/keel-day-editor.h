/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-field-editor.h"

G_BEGIN_DECLS

/**
 * KeelDayEditor:
 *
 * A field that a day answers, past or to come. The day can be taken away.
 */
#define KEEL_TYPE_DAY_EDITOR (keel_day_editor_get_type ())

G_DECLARE_FINAL_TYPE (KeelDayEditor, keel_day_editor, KEEL, DAY_EDITOR, KeelFieldEditor)

G_END_DECLS
