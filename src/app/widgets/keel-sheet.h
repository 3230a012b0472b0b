/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * KeelSheet:
 *
 * A sheet to write on: what stands on it is as wide as reading is easy, the sheet
 * scrolls as a whole, and the cursor of whichever text is written in stays in sight
 * (a text view that does not scroll itself would let it go), as does any other widget
 * that gets the focus.
 *
 * Property "content" (GtkWidget).
 */
#define KEEL_TYPE_SHEET (keel_sheet_get_type ())

G_DECLARE_FINAL_TYPE (KeelSheet, keel_sheet, KEEL, SHEET, AdwBin)

void keel_sheet_set_content   (KeelSheet *self,
                               GtkWidget *content);

void keel_sheet_scroll_to_top (KeelSheet *self);

G_END_DECLS
