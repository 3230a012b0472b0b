/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * KeelSieve:
 *
 * Of what has been found, the best: first what has a title that begins with one of the words
 * and has them all, then what has them all in its title, then the others; among equals in the
 * order in which they were found. It keeps no more than may be wanted, however much is found.
 */
typedef struct _KeelSieve KeelSieve;

/* @words: folded (keel_text_split_query()), at least one; borrowed, as everything that is
 * sifted is. @limit: how many are wanted at most. */
KeelSieve *keel_sieve_new         (const char * const *words,
                                   guint               limit) G_GNUC_WARN_UNUSED_RESULT;
void       keel_sieve_free        (KeelSieve          *self);

/* @title: as a person reads it; NULL if it has none that answers. */
void       keel_sieve_sift        (KeelSieve          *self,
                                   gpointer            thing,
                                   const char         *title);

/* How much has been sifted. */
guint      keel_sieve_get_n_found (KeelSieve          *self);
/* The best of it, the very best first. */
GPtrArray *keel_sieve_list_best   (KeelSieve          *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelSieve, keel_sieve_free)

G_END_DECLS
