/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The text of a page, as the labels that hold it: whatever can be selected, in reading
 * order.
 *
 * A place is a block and how many characters of its labels come before: it stays the same
 * place when the page becomes narrower or its letters larger.
 */

/* GtkLabel, borrowed: all of them below @root, or those that can be seen. */
GPtrArray *keel_page_labels_list      (GtkWidget   *root,
                                       gboolean     only_mapped) G_GNUC_WARN_UNUSED_RESULT;

/* The line at @y of @blocks, whose children are named "block:<id>". FALSE below the
 * last. @out_block is borrowed from the widget. */
gboolean   keel_page_labels_find_line (GtkWidget   *blocks,
                                       double       y,
                                       const char **out_block,
                                       guint       *out_offset);

/* Where in @blocks the line with the character @offset of @block begins; FALSE if
 * there is no such block. */
gboolean   keel_page_labels_find_y    (GtkWidget   *blocks,
                                       const char  *block,
                                       guint        offset,
                                       double      *out_y);

/* Where in @blocks the byte @index of @label stands. */
gboolean   keel_page_labels_find_byte (GtkWidget   *blocks,
                                       GtkLabel    *label,
                                       int          index,
                                       double      *out_y,
                                       double      *out_height);

G_END_DECLS
