/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>
#include "keel-item-set.h"

G_BEGIN_DECLS

/**
 * KeelStepLine:
 *
 * A line of seven steps with a mark on it, from too little (where reading begins) to too
 * much. A picture beside words: a screen reader passes it by.
 */
#define KEEL_TYPE_STEP_LINE (keel_step_line_get_type ())

G_DECLARE_FINAL_TYPE (KeelStepLine, keel_step_line, KEEL, STEP_LINE, GtkWidget)

GtkWidget *keel_step_line_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* @value: -3 … 3. */
void       keel_step_line_set (KeelStepLine *self,
                               KeelSide      side,
                               double        value);

G_END_DECLS
