/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-sieve.h"

#include "keel-text.h"

/* How well a title answers. */
enum
{
  RANK_TITLE_BEGINS,
  RANK_TITLE,
  RANK_TEXT,
  N_RANKS
};

struct _KeelSieve
{
  const char * const *words;
  GPtrArray          *ranks[N_RANKS];  /* no more than @limit in each */
  guint               limit;
  guint               n_found;
};

KeelSieve *
keel_sieve_new (const char * const *words,
                guint               limit)
{
  KeelSieve *self = g_new0 (KeelSieve, 1);

  self->words = words;
  for (guint rank = 0; rank < N_RANKS; rank++)
    self->ranks[rank] = g_ptr_array_new ();
  self->limit = limit;

  return self;
}

void
keel_sieve_free (KeelSieve *self)
{
  if (self == NULL)
    return;

  for (guint rank = 0; rank < N_RANKS; rank++)
    g_ptr_array_unref (self->ranks[rank]);
  g_free (self);
}

static guint
rank_title (const char         *title,
            const char * const *words)
{
  g_autofree char *folded = title != NULL ? keel_text_fold (title) : NULL;

  if (folded == NULL || !keel_text_has_all (folded, words))
    return RANK_TEXT;

  for (guint i = 0; words[i] != NULL; i++)
    if (g_str_has_prefix (folded, words[i]))
      return RANK_TITLE_BEGINS;

  return RANK_TITLE;
}

void
keel_sieve_sift (KeelSieve  *self,
                 gpointer    thing,
                 const char *title)
{
  GPtrArray *equals = self->ranks[rank_title (title, self->words)];

  self->n_found++;
  if (equals->len < self->limit)
    g_ptr_array_add (equals, thing);
}

guint
keel_sieve_get_n_found (KeelSieve *self)
{
  return self->n_found;
}

GPtrArray *
keel_sieve_list_best (KeelSieve *self)
{
  GPtrArray *best = g_ptr_array_new ();

  for (guint rank = 0; rank < N_RANKS; rank++)
    for (guint i = 0; i < self->ranks[rank]->len && best->len < self->limit; i++)
      g_ptr_array_add (best, self->ranks[rank]->pdata[i]);

  return best;
}
