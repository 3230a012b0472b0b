/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a person or a programme has written, where it stands inside a sentence of the program.
 *
 * Where text runs the other way than the sentence (an English title in Hebrew, a Hebrew one in
 * English, a folder in Arabic), the marks and numbers beside it would be taken along by it. So it
 * is isolated: U+2068 before and U+2069 after it, which are not seen (Unicode Standard Annex 9).
 * All other text is as it was, so a sentence in one direction has nothing in it that a search or a
 * script would have to know of. */

/**
 * KeelReading:
 * @KEEL_READING_LEFT_TO_RIGHT: as Latin and Cyrillic, Greek, Chinese
 * @KEEL_READING_RIGHT_TO_LEFT: as Hebrew and Arabic
 *
 * The direction in which a language is read.
 */
typedef enum
{
  KEEL_READING_LEFT_TO_RIGHT,
  KEEL_READING_RIGHT_TO_LEFT,
} KeelReading;

/* @text, isolated if any of it runs another way than a sentence of @reading. */
char *keel_inline_words_isolate_in (const char  *text,
                                    KeelReading  reading) G_GNUC_WARN_UNUSED_RESULT;

/* The same in the language of the program. */
char *keel_inline_words_isolate    (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
