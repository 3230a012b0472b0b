/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-search-index.h"
#include "keel-config.h"
#include "keel-entry-private.h"
#include "keel-needle.h"

#include <string.h>

/* Blanks below this are not worth moving text for, in bytes. */
#define LEAST_BLANK (64 * 1024)

/* How many entries before its turn the text of one is fetched from memory. */
#define N_AHEAD 4

/* The place of one entry's text in the block; slots lie in the order of their text. */
typedef struct
{
  KeelEntry *entry;      /* borrowed; NULL: blanked */
  gsize      start;
  gsize      length;     /* without the NUL after it */
  gboolean   is_stale;
} Slot;

struct _KeelSearchIndex
{
  GString   *block;
  GArray    *slots;      /* Slot */
  GPtrArray *stale;      /* KeelEntry, borrowed */
  gsize      n_blank;    /* bytes */
};

struct _KeelSearchHits
{
  guint   n_hits;
  guint   n_slots;
  guint8 *is_hit;        /* by slot */
};

static Slot *
get_slot (KeelSearchIndex *self,
          guint            i)
{
  return &g_array_index (self->slots, Slot, i);
}

static Slot *
find_slot (KeelSearchIndex *self,
           KeelEntry       *entry)
{
  return entry->slot == KEEL_ENTRY_NO_SLOT ? NULL : get_slot (self, entry->slot);
}

/* No word holds a NUL, so nothing is found in a blank. */
static void
blank_slot (KeelSearchIndex *self,
            Slot            *slot)
{
  memset (self->block->str + slot->start, '\0', slot->length);
  self->n_blank += slot->length + 1;
  slot->entry->slot = KEEL_ENTRY_NO_SLOT;
  slot->entry = NULL;
}

/* Moves texts and slots together over the blanks. */
static void
pack (KeelSearchIndex *self)
{
  gsize length = 0;
  guint n_slots = 0;

  for (guint i = 0; i < self->slots->len; i++)
    {
      Slot slot = *get_slot (self, i);

      if (!slot.entry)
        continue;

      memmove (self->block->str + length, self->block->str + slot.start, slot.length + 1);
      slot.start = length;
      slot.entry->slot = n_slots;
      *get_slot (self, n_slots++) = slot;
      length += slot.length + 1;
    }

  g_string_truncate (self->block, length);
  g_array_set_size (self->slots, n_slots);
  self->n_blank = 0;
}

static void
pack_if_worth_it (KeelSearchIndex *self)
{
  if (self->n_blank > LEAST_BLANK && self->n_blank > self->block->len / 4)
    pack (self);
}

static void
append (KeelSearchIndex *self,
        KeelEntry       *entry)
{
  g_autofree char *folded = keel_entry_take_folded (entry);
  Slot slot = { .entry = entry, .start = self->block->len };

  if (folded)
    g_string_append (self->block, folded);
  else
    keel_entry_append_folded (entry, self->block);

  slot.length = self->block->len - slot.start;
  g_string_append_c (self->block, '\0');
  entry->slot = self->slots->len;
  g_array_append_val (self->slots, slot);
}

/* What was typed since the last search. */
static void
fold_stale (KeelSearchIndex *self)
{
  for (guint i = 0; i < self->stale->len; i++)
    {
      KeelEntry *entry = self->stale->pdata[i];

      blank_slot (self, find_slot (self, entry));
      append (self, entry);
    }

  g_ptr_array_set_size (self->stale, 0);
  pack_if_worth_it (self);
}

/* The rarest first: the others are looked for only where it is. */
static GArray *
make_needles (KeelSearchIndex    *self,
              const char * const *words)
{
  GArray *needles = g_array_new (FALSE, FALSE, sizeof (KeelNeedle));

  for (guint i = 0; words[i]; i++)
    {
      KeelNeedle needle;

      keel_needle_init (&needle, words[i], self->block->str, self->block->len);
      g_array_append_val (needles, needle);
    }
  g_array_sort (needles, keel_needle_compare);

  return needles;
}

static gboolean
holds_needle (KeelSearchIndex  *self,
              const Slot       *slot,
              const KeelNeedle *needle)
{
  const char *start = self->block->str + slot->start;

  return keel_needle_find (needle, start, start + slot->length) != NULL;
}

static gboolean
holds_needles (KeelSearchIndex *self,
               const Slot      *slot,
               GArray          *needles,
               guint            first)
{
  for (guint i = first; i < needles->len; i++)
    if (!holds_needle (self, slot, &g_array_index (needles, KeelNeedle, i)))
      return FALSE;

  return TRUE;
}

/* The run leaps from hit to hit: the processor does not guess where it will read next. */
static void
fetch_ahead (KeelSearchIndex *self,
             guint            i)
{
  if (i + N_AHEAD < self->slots->len)
    __builtin_prefetch (self->block->str + get_slot (self, i + N_AHEAD)->start);
}

/* One run over the block for the first word; after each place of it the others are looked
 * for in the entry that holds it, and the run goes on behind that entry. */
static void
mark_entries_with (KeelSearchIndex *self,
                   GArray          *needles,
                   KeelSearchHits  *hits)
{
  const KeelNeedle *first = &g_array_index (needles, KeelNeedle, 0);
  const char *start = self->block->str;
  const char *end = start + self->block->len;
  const char *at = start;
  guint i = 0;

  while ((at = keel_needle_find (first, at, end)) != NULL)
    {
      gsize offset = (gsize) (at - start);

      while (get_slot (self, i)->start + get_slot (self, i)->length < offset)
        i++;

      fetch_ahead (self, i);
      hits->is_hit[i] = holds_needles (self, get_slot (self, i), needles, 1);
      hits->n_hits += hits->is_hit[i];
      at = start + get_slot (self, i)->start + get_slot (self, i)->length;
    }
}

static void
mark_all (KeelSearchIndex *self,
          KeelSearchHits  *hits)
{
  for (guint i = 0; i < hits->n_slots; i++)
    {
      hits->is_hit[i] = get_slot (self, i)->entry != NULL;
      hits->n_hits += hits->is_hit[i];
    }
}

KeelSearchIndex *
keel_search_index_new (void)
{
  KeelSearchIndex *self = g_new0 (KeelSearchIndex, 1);

  self->block = g_string_new (NULL);
  self->slots = g_array_new (FALSE, FALSE, sizeof (Slot));
  self->stale = g_ptr_array_new ();

  return self;
}

void
keel_search_index_free (KeelSearchIndex *self)
{
  if (!self)
    return;

  for (guint i = 0; i < self->slots->len; i++)
    if (get_slot (self, i)->entry)
      get_slot (self, i)->entry->slot = KEEL_ENTRY_NO_SLOT;

  g_string_free (self->block, TRUE);
  g_array_unref (self->slots);
  g_ptr_array_unref (self->stale);
  g_free (self);
}

void
keel_search_index_put (KeelSearchIndex *self,
                       KeelEntry       *entry)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (KEEL_IS_ENTRY (entry));

  keel_search_index_remove (self, entry);
  append (self, entry);
}

void
keel_search_index_touch (KeelSearchIndex *self,
                         KeelEntry       *entry)
{
  Slot *slot;

  g_return_if_fail (self != NULL);
  g_return_if_fail (KEEL_IS_ENTRY (entry));

  slot = find_slot (self, entry);
  if (!slot || slot->is_stale)
    return;

  slot->is_stale = TRUE;
  g_ptr_array_add (self->stale, entry);
}

void
keel_search_index_remove (KeelSearchIndex *self,
                          KeelEntry       *entry)
{
  Slot *slot;

  g_return_if_fail (self != NULL);
  g_return_if_fail (KEEL_IS_ENTRY (entry));

  slot = find_slot (self, entry);
  if (!slot)
    return;

  if (slot->is_stale)
    g_ptr_array_remove_fast (self->stale, entry);
  blank_slot (self, slot);
  pack_if_worth_it (self);
}

gboolean
keel_search_index_matches (KeelSearchIndex    *self,
                           KeelEntry          *entry,
                           const char * const *words)
{
  const char *start;
  const Slot *slot;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (KEEL_IS_ENTRY (entry), FALSE);
  g_return_val_if_fail (entry->slot != KEEL_ENTRY_NO_SLOT, FALSE);

  fold_stale (self);
  slot = find_slot (self, entry);
  start = self->block->str + slot->start;
  for (guint i = 0; words[i]; i++)
    if (!memmem (start, slot->length, words[i], strlen (words[i])))
      return FALSE;

  return TRUE;
}

KeelSearchHits *
keel_search_index_find (KeelSearchIndex    *self,
                        const char * const *words)
{
  KeelSearchHits *hits;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (words != NULL, NULL);

  fold_stale (self);

  hits = g_new0 (KeelSearchHits, 1);
  hits->n_slots = self->slots->len;
  hits->is_hit = g_new0 (guint8, hits->n_slots);

  if (words[0])
    {
      g_autoptr (GArray) needles = make_needles (self, words);

      mark_entries_with (self, needles, hits);
    }
  else
    {
      mark_all (self, hits);
    }

  return hits;
}

gboolean
keel_search_hits_contains (KeelSearchHits *hits,
                           KeelEntry      *entry)
{
  return entry->slot < hits->n_slots && hits->is_hit[entry->slot];
}

guint
keel_search_hits_count (KeelSearchHits *hits)
{
  return hits->n_hits;
}

void
keel_search_hits_free (KeelSearchHits *hits)
{
  if (!hits)
    return;

  g_free (hits->is_hit);
  g_free (hits);
}

const char *
keel_search_index_get_block (KeelSearchIndex *self,
                             gsize           *out_length)
{
  g_return_val_if_fail (self != NULL, NULL);

  *out_length = self->block->len;
  return self->block->str;
}
