/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-programme.h"

G_BEGIN_DECLS

/**
 * KeelProse:
 *
 * A Markdown text of a programme, to be read: paragraphs that follow each other are one
 * label (a page has few widgets, and a selection can go on over paragraphs), headings
 * are headings and lists are lists for a screen reader.
 *
 * A term or a work of the further reading is explained on the spot. Where any other link
 * leads is the page's to know: it is asked by the action "concepts.follow" with the
 * address as it stands in the text.
 */
#define KEEL_TYPE_PROSE (keel_prose_get_type ())

G_DECLARE_FINAL_TYPE (KeelProse, keel_prose, KEEL, PROSE, GtkWidget)

/* @markdown: a text of @programme */
GtkWidget *keel_prose_new        (KeelProgramme *programme,
                                  const char    *markdown) G_GNUC_WARN_UNUSED_RESULT;

/* One label with the text of @line as it is: selectable, found by a search of the page. */
GtkWidget *keel_prose_line_new   (const char    *line,
                                  const char    *css_class) G_GNUC_WARN_UNUSED_RESULT;

/* The same as a heading of @level, 1 to 6. */
GtkWidget *keel_prose_heading_new (const char   *line,
                                  guint          level) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
