/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * KeelFoldLayout:
 *
 * A row of a table of three columns, which becomes a card where there is no room for
 * columns that can be read.
 *
 * Its children are the topic, then twice a caption and a cell:
 *
 *     wide     topic   cell     cell        (what is above a column says what it is)
 *
 *     narrow   topic
 *              caption
 *              cell
 *              caption
 *              cell
 *
 * The row above the others holds three children, the columns' names; it is not there when
 * the table is narrow.
 */
#define KEEL_TYPE_FOLD_LAYOUT (keel_fold_layout_get_type ())

G_DECLARE_FINAL_TYPE (KeelFoldLayout, keel_fold_layout, KEEL, FOLD_LAYOUT, GtkLayoutManager)

G_END_DECLS
