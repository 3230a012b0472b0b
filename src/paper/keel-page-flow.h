/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Where pages break: lines of known heights, one piece under another, on pages of one height.
 *
 *  (1) A line lies on one page whole; one that is higher than a page has a page of its own.
 *  (2) No piece leaves a single line behind or takes one along: two at least, and pieces of up to
 *      three lines stay whole.
 *  (3) A heading stands on the page of what follows it, as do several in a row.
 *  (4) The space above a piece is left out at the top of a page.
 */

/**
 * KeelFlowPiece:
 * @n_lines: at least one
 * @space: above it
 * @keeps_with_next: a heading
 * @begins_page: it starts a page
 */
typedef struct
{
  guint    n_lines;
  double   space;
  gboolean keeps_with_next;
  gboolean begins_page;
} KeelFlowPiece;

/**
 * KeelPageSlice:
 * @piece: its index
 * @page: from 0
 * @y: of the top of its first line, from the top of the page
 *
 * Lines of a piece that lie on one page.
 */
typedef struct
{
  guint  piece;
  guint  page;
  guint  first_line;
  guint  n_lines;
  double y;
} KeelPageSlice;

/* @pieces: KeelFlowPiece; @heights: double, of the lines of all of them, one after another.
 * Returns KeelPageSlice in the order of pages and pieces. */
GArray *keel_page_flow (const GArray *pieces,
                        const GArray *heights,
                        double        page_height) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
