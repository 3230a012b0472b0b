/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-entry.h"

G_BEGIN_DECLS

/**
 * KeelSearchIndex:
 *
 * The folded text of all entries in one block, each ended by a NUL, in the
 * order they came. A word is looked for (KeelNeedle) in one run over the block that,
 * after each hit, goes on behind the entry which holds it; of several words the rarest,
 * and the others only in the entries that hold it. An entry that has changed is appended anew and its
 * old place is blanked; the block is packed when a quarter of it is blank.
 *
 * Each entry knows its slot, so no look-up stands between a hit and its entry. An
 * entry is in one index at most.
 *
 * Workers fold (keel_entry_fold_ahead()), the main thread indexes.
 */
typedef struct _KeelSearchIndex KeelSearchIndex;

KeelSearchIndex *keel_search_index_new    (void) G_GNUC_WARN_UNUSED_RESULT;
void             keel_search_index_free   (KeelSearchIndex     *self);

/* Puts @entry in, or what it says now in the place of what it said. Takes what was
 * folded ahead, if it was; else folds here. */
void             keel_search_index_put    (KeelSearchIndex     *self,
                                           KeelEntry           *entry);

/* @entry, if it is there, says something else now: it is folded anew before the next
 * search. Costs nothing, so that it can be called at every key. */
void             keel_search_index_touch  (KeelSearchIndex     *self,
                                           KeelEntry           *entry);
void             keel_search_index_remove (KeelSearchIndex     *self,
                                           KeelEntry           *entry);

/* Whether @entry, which is in the index, holds every one of the folded @words. */
gboolean         keel_search_index_matches (KeelSearchIndex    *self,
                                           KeelEntry           *entry,
                                           const char * const  *words);

/* Entries that hold every one of the folded @words: a set to ask by
 * keel_search_hits_contains(), until the index changes. */
typedef struct _KeelSearchHits KeelSearchHits;

KeelSearchHits  *keel_search_index_find   (KeelSearchIndex     *self,
                                           const char * const  *words) G_GNUC_WARN_UNUSED_RESULT;
gboolean         keel_search_hits_contains (KeelSearchHits     *hits,
                                           KeelEntry           *entry);
guint            keel_search_hits_count   (KeelSearchHits      *hits);
void             keel_search_hits_free    (KeelSearchHits      *hits);

/* The block, for measuring: what one memmem() would run over. */
const char      *keel_search_index_get_block (KeelSearchIndex  *self,
                                           gsize               *out_length);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelSearchIndex, keel_search_index_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelSearchHits, keel_search_hits_free)

G_END_DECLS
