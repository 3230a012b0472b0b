/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-needle.h"
#include "keel-config.h"

#include <string.h>

/* How much of a text shows which bytes are rare in it. */
#define SAMPLE (64 * 1024)

/* How many places are asked before the answers are looked at. */
#define STRIDE 32

static gsize
find_rarest (const guint *counts,
             const char  *word,
             gsize        length,
             gsize        but)
{
  gsize rarest = but == 0 && length > 1 ? 1 : 0;

  for (gsize i = 0; i < length; i++)
    if (i != but && counts[(guint8) word[i]] < counts[(guint8) word[rarest]])
      rarest = i;

  return rarest;
}

/* Whether the word may begin at one of the STRIDE places from @at on. */
static gboolean
may_begin_at (const KeelNeedle *needle,
              const char       *at)
{
  KeelLanes seen = { 0 };
  guint64 parts[2];

  for (guint i = 0; i < STRIDE; i += sizeof (KeelLanes))
    {
      KeelLanes rarest, second;

      memcpy (&rarest, at + needle->rarest + i, sizeof rarest);
      memcpy (&second, at + needle->second + i, sizeof second);
      seen |= (KeelLanes) ((rarest == needle->rarest_byte) & (second == needle->second_byte));
    }

  memcpy (parts, &seen, sizeof parts);
  return (parts[0] | parts[1]) != 0;
}

/* One place after the other. */
static const char *
find_near (const KeelNeedle *needle,
           const char       *at,
           const char       *end)
{
  const char *rarest, *last;

  if ((gsize) (end - at) < needle->length)
    return NULL;

  /* Between these two the rarest byte can stand. */
  rarest = at + needle->rarest;
  last = end - needle->length + needle->rarest;
  while (rarest <= last)
    {
      rarest = memchr (rarest, needle->word[needle->rarest], (gsize) (last - rarest) + 1);
      if (!rarest)
        return NULL;
      if (memcmp (rarest - needle->rarest, needle->word, needle->length) == 0)
        return rarest - needle->rarest;

      rarest++;
    }

  return NULL;
}

const char *
keel_needle_find (const KeelNeedle *needle,
                  const char       *at,
                  const char       *end)
{
  gsize reach = STRIDE + needle->length - 1;

  while ((gsize) (end - at) >= reach)
    {
      const char *found = may_begin_at (needle, at) ? find_near (needle, at, at + reach) : NULL;

      if (found)
        return found;
      at += STRIDE;
    }

  return find_near (needle, at, end);
}

static guint
count (const KeelNeedle *needle,
       const char       *at,
       const char       *end)
{
  guint n_places = 0;

  while ((at = keel_needle_find (needle, at, end)) != NULL)
    {
      n_places++;
      at++;
    }

  return n_places;
}

void
keel_needle_init (KeelNeedle *needle,
                  const char *word,
                  const char *text,
                  gsize       length)
{
  gsize n_sampled = MIN (length, SAMPLE);
  guint counts[256] = { 0 };

  g_return_if_fail (*word != '\0');

  for (gsize i = 0; i < n_sampled; i++)
    counts[(guint8) text[i]]++;

  needle->word = word;
  needle->length = strlen (word);
  needle->rarest = find_rarest (counts, word, needle->length, needle->length);
  needle->second = find_rarest (counts, word, needle->length, needle->rarest);
  memset (&needle->rarest_byte, word[needle->rarest], sizeof needle->rarest_byte);
  memset (&needle->second_byte, word[needle->second], sizeof needle->second_byte);
  needle->n_seen = count (needle, text, text + n_sampled);
}

int
keel_needle_compare (gconstpointer a,
                     gconstpointer b)
{
  const KeelNeedle *one = a;
  const KeelNeedle *two = b;

  if (one->n_seen != two->n_seen)
    return one->n_seen < two->n_seen ? -1 : 1;

  return (one->length < two->length) - (one->length > two->length);
}
