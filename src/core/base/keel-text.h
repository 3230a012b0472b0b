/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Text as the reader typed it, and as it is compared.
 *
 * *Folding* makes what a reader takes for the same letter the same: case and
 * accents go, compatibility forms and typographic quotes and dashes become
 * plain, German sharp s becomes ss, every kind of white space and every control
 * character becomes one space each. Folding is idempotent: fold (fold (x)) =
 * fold (x). Folded text is UTF-8 without NUL, most of it ASCII.
 *
 * Folding, finding and cleaning bear any bytes; the others want UTF-8.
 */

/**
 * KeelTextRange:
 * @start: offset of the first byte
 * @end: offset of the byte after the last
 *
 * A part of a text, in bytes, on character boundaries.
 */
typedef struct
{
  gsize start;
  gsize end;
} KeelTextRange;

/* Appends the folded form of @text (@length bytes, or -1) to @folded.
 * Quick for ASCII: a table look-up a byte. */
void        keel_text_fold_append  (GString     *folded,
                                    const char  *text,
                                    gssize       length);
char       *keel_text_fold         (const char  *text) G_GNUC_WARN_UNUSED_RESULT;

/* The folded words of a query, longest first, none twice, none that is part of
 * another; an empty vector when there is none. */
char      **keel_text_split_query  (const char  *query) G_GNUC_WARN_UNUSED_RESULT;

/* Whether all folded @words occur in @folded text, as parts of words. */
gboolean    keel_text_has_all      (const char         *folded,
                                    const char * const *words);

/* Where folded @words stand in @text, as KeelTextRange of @text itself: in
 * order, not overlapping. Never NULL. */
GArray     *keel_text_find         (const char         *text,
                                    const char * const *words) G_GNUC_WARN_UNUSED_RESULT;

/* Removes what may not be in a text: U+0000 and C0 controls but \n and \t;
 * CR LF and CR become LF; invalid UTF-8 becomes U+FFFD. */
char       *keel_text_clean        (const char  *text,
                                    gssize       length) G_GNUC_WARN_UNUSED_RESULT;

/* The first line that holds a word, without white space around it; "" if none. */
char       *keel_text_first_line   (const char  *text) G_GNUC_WARN_UNUSED_RESULT;

/* At most @max_chars characters of @text on one line, around the first of the
 * folded @words if there are any (NULL: from the start), cut at words, with an
 * ellipsis where it was cut. */
char       *keel_text_excerpt      (const char         *text,
                                    const char * const *words,
                                    guint               max_chars) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
