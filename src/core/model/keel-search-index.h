/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-entry.h"

G_BEGIN_DECLS

/**
 * KeelSearchIndex:
 *
 * The folded text of all entries in one block, each ended by a NUL, in the
 * order they came. A word that is rare is found by one memmem() that runs over
 * the whole block; one that is common by as many as there are entries, each of
 * which stops at its first hit. An entry that has changed is appended anew and its
 * old place is blanked; the block is packed when a quarter of it is blank.
 *
 * Workers fold, the main thread indexes: keel_entry_append_folded() needs no
 * lock on an entry that only its maker holds.
 */
typedef struct _KeelSearchIndex KeelSearchIndex;

KeelSearchIndex *keel_search_index_new    (void) G_GNUC_WARN_UNUSED_RESULT;
void             keel_search_index_free   (KeelSearchIndex     *self);

/* @folded may be NULL: then it is folded here. */
void             keel_search_index_put    (KeelSearchIndex     *self,
                                           KeelEntry           *entry,
                                           const char          *folded);
void             keel_search_index_remove (KeelSearchIndex     *self,
                                           KeelEntry           *entry);

/* Entries that hold every one of the folded @words: a set to ask by
 * keel_search_hits_contains(). */
typedef struct _KeelSearchHits KeelSearchHits;

KeelSearchHits  *keel_search_index_find   (KeelSearchIndex     *self,
                                           const char * const  *words) G_GNUC_WARN_UNUSED_RESULT;
gboolean         keel_search_hits_contains (KeelSearchHits     *hits,
                                           KeelEntry           *entry);
guint            keel_search_hits_count   (KeelSearchHits      *hits);
void             keel_search_hits_free    (KeelSearchHits      *hits);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelSearchIndex, keel_search_index_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelSearchHits, keel_search_hits_free)

G_END_DECLS
