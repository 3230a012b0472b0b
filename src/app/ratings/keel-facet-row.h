/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>
#include "keel-score.h"

G_BEGIN_DECLS

/**
 * KeelFacetRow:
 *
 * A facet of one sheet: its name, the two sides each with a dot on a line of seven steps,
 * in words beside it, and which of them is the weaker one.
 */
#define KEEL_TYPE_FACET_ROW (keel_facet_row_get_type ())

G_DECLARE_FINAL_TYPE (KeelFacetRow, keel_facet_row, KEEL, FACET_ROW, GtkWidget)

/* @sides: the names of the two sides, by KeelSide. @columns: shared by the rows that stand one
 * below the other, so that their lines do. */
GtkWidget *keel_facet_row_new (const char           *title,
                               const char * const   *sides,
                               const KeelFacetScore *facet,
                               GtkSizeGroup         *columns) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
