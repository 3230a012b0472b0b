/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-page-index.h"

G_BEGIN_DECLS

/**
 * KeelFoundRow:
 *
 * A place that a search of all pages has found: the page, and the words with what stands
 * around them.
 */
#define KEEL_TYPE_FOUND_ROW (keel_found_row_get_type ())

G_DECLARE_FINAL_TYPE (KeelFoundRow, keel_found_row, KEEL, FOUND_ROW, GtkListBoxRow)

/* @place lives as long as its index, which outlives the row. */
GtkWidget          *keel_found_row_new       (const KeelPageText *place,
                                              const char * const *words) G_GNUC_WARN_UNUSED_RESULT;
const KeelPageText *keel_found_row_get_place (KeelFoundRow       *self);

G_END_DECLS
