/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>
#include "keel-workbook-marks.h"

G_BEGIN_DECLS

/**
 * KeelTickRow:
 *
 * One bridging practice in one week: "did it", "did not", "no chance", none of them chosen until
 * a person chooses. One tab stop; the arrows choose, Delete and Backspace take it back, and so does
 * choosing the chosen one again.
 *
 * Signal "ticked" (int KeelTick): a person, and only a person, has chosen.
 */
#define KEEL_TYPE_TICK_ROW (keel_tick_row_get_type ())

G_DECLARE_FINAL_TYPE (KeelTickRow, keel_tick_row, KEEL, TICK_ROW, GtkWidget)

GtkWidget *keel_tick_row_new (const char  *practice) G_GNUC_WARN_UNUSED_RESULT;

void       keel_tick_row_set (KeelTickRow *self,
                              KeelTick     tick);

G_END_DECLS
