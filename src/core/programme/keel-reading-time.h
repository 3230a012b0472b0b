/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-programme.h"

G_BEGIN_DECLS

/* How much there is to read.
 *
 * A word is a run of letters, digits, marks, hyphens, apostrophes and underscores in
 * which there is a letter or a digit: "well-being" is one, "3.5" two, "–" none. Of a
 * Markdown text only what is shown counts, not the address of a link.
 */

guint keel_reading_count_words (const char               *markdown);  /* 0 for NULL */

/* Title, text and rows of a block: what a mark on it stands for. */
guint keel_block_count_words   (const KeelProgrammeBlock *block);

/* At 200 words a minute, to the nearest, at least 1: the page's title and its blocks' own
 * words, without the items, prompts and cards that stand in it. */
guint keel_page_get_minutes    (const KeelProgrammePage  *page);

G_END_DECLS
