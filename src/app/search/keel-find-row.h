/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>
#include "keel-find.h"

G_BEGIN_DECLS

/**
 * KeelFindRow:
 *
 * One thing that a search of everything has found: its title, its day, and the words around
 * the hit, marked. Or the way to the rest of a kind.
 */
#define KEEL_TYPE_FIND_ROW (keel_find_row_get_type ())

G_DECLARE_FINAL_TYPE (KeelFindRow, keel_find_row, KEEL, FIND_ROW, GtkListBoxRow)

/* @found is borrowed: it lives as long as the row. */
GtkWidget       *keel_find_row_new       (const KeelFound    *found,
                                          const char * const *words) G_GNUC_WARN_UNUSED_RESULT;
/* A row that leads to all of @kind. */
GtkWidget       *keel_find_row_new_more  (KeelFoundKind       kind,
                                          const char         *label) G_GNUC_WARN_UNUSED_RESULT;

KeelFoundKind    keel_find_row_get_kind  (KeelFindRow        *self);
/* NULL: the way to the rest. */
const KeelFound *keel_find_row_get_found (KeelFindRow        *self);

G_END_DECLS
