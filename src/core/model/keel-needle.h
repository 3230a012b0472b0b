/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef guint8 KeelLanes __attribute__ ((vector_size (16)));

/**
 * KeelNeedle:
 *
 * A word, and which two of its bytes are the rarest in what is searched. Where both
 * stand in the right distance the word may be: sixteen places are asked at once, so that
 * most of a text is passed over at the speed of memory. memmem(), which steps by the
 * length of the word, is slow for the short words that a search begins with.
 *
 * Borrows the word; set up by keel_needle_init() and then left alone.
 */
typedef struct
{
  const char *word;
  gsize       length;
  gsize       rarest;         /* offsets in the word */
  gsize       second;
  guint       n_seen;         /* how often it stands in the first part of the text */
  KeelLanes   rarest_byte;    /* in every lane */
  KeelLanes   second_byte;
} KeelNeedle;

/* @word is not empty. What is rare is seen in the first part of @text, where it will be
 * looked for. */
void        keel_needle_init (KeelNeedle       *needle,
                              const char       *word,
                              const char       *text,
                              gsize             length);

/* For g_array_sort(): the one that was seen less often goes first. */
int         keel_needle_compare (gconstpointer    a,
                                 gconstpointer    b);

/* The first place of the word in [@at, @end), or NULL. */
const char *keel_needle_find (const KeelNeedle *needle,
                              const char       *at,
                              const char       *end);

G_END_DECLS
