/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Appends the folded form of the one character at @at (before @end), which may
 * be empty; returns the byte after the character. A byte that is not UTF-8
 * counts as U+FFFD. Folding a text is folding its characters one by one. */
const char *keel_text_fold_character (GString    *folded,
                                      const char *at,
                                      const char *end);

G_END_DECLS
