/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-json-names.h"
#include "keel-json-token.h"

#include <stdlib.h>
#include <string.h>

/* Up to this many names every pair is compared; above, they are sorted first,
 * so that an object of 20,000 names costs no 200 million comparisons. */
#define MAX_PAIRED_NAMES 24

typedef struct
{
  const char *text;
  gsize       length;
  guint32     hash;    /* of what the name stands for */
  gboolean    has_escapes;
} Name;

struct _KeelJsonNames
{
  GArray *items;       /* of Name */
};

/* FNV-1a. It need not withstand an enemy: names of equal hash are compared. */
static guint32
hash_bytes (const char *bytes,
            gsize       length)
{
  guint32 hash = 2166136261u;

  for (gsize i = 0; i < length; i++)
    hash = (hash ^ (guchar) bytes[i]) * 16777619u;

  return hash;
}

static guint32
hash_decoded (const Name *name)
{
  g_autofree char *decoded = keel_json_decode (name->text, name->length);

  return hash_bytes (decoded, strlen (decoded));
}

static int
compare_decoded (const Name *left,
                 const Name *right)
{
  g_autofree char *left_text = keel_json_decode (left->text, left->length);
  g_autofree char *right_text = keel_json_decode (right->text, right->length);

  return strcmp (left_text, right_text);
}

/* The order of strcmp(), for names that stand for themselves. */
static int
compare_bytes (const Name *left,
               const Name *right)
{
  int order = memcmp (left->text, right->text, MIN (left->length, right->length));

  return order != 0 ? order : (left->length > right->length) - (left->length < right->length);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  const Name *left = a, *right = b;

  if (left->hash != right->hash)
    return left->hash < right->hash ? -1 : 1;

  return left->has_escapes || right->has_escapes ? compare_decoded (left, right)
                                                 : compare_bytes (left, right);
}

static gboolean
is_same (const Name *a,
         const Name *b)
{
  return a->hash == b->hash && compare_names (a, b) == 0;
}

/* The one of the two that stands further back. */
static const char *
get_later (const Name *a,
           const Name *b)
{
  return MAX (a->text, b->text);
}

static const char *
find_twin_by_pairs (const Name *names,
                    guint       n_names)
{
  for (guint i = 1; i < n_names; i++)
    {
      for (guint j = 0; j < i; j++)
        {
          if (is_same (&names[i], &names[j]))
            return get_later (&names[i], &names[j]);
        }
    }

  return NULL;
}

static const char *
find_twin_by_order (Name  *names,
                    guint  n_names)
{
  qsort (names, n_names, sizeof *names, compare_names);
  for (guint i = 1; i < n_names; i++)
    {
      if (is_same (&names[i], &names[i - 1]))
        return get_later (&names[i], &names[i - 1]);
    }

  return NULL;
}

KeelJsonNames *
keel_json_names_new (void)
{
  KeelJsonNames *names = g_new0 (KeelJsonNames, 1);

  names->items = g_array_new (FALSE, FALSE, sizeof (Name));
  return names;
}

void
keel_json_names_free (KeelJsonNames *names)
{
  if (names == NULL)
    return;

  g_array_unref (names->items);
  g_free (names);
}

guint
keel_json_names_count (KeelJsonNames *names)
{
  return names->items->len;
}

void
keel_json_names_add (KeelJsonNames *names,
                     const char    *text,
                     gsize          length)
{
  Name name = { .text = text, .length = length };

  name.has_escapes = memchr (text, '\\', length) != NULL;
  name.hash = name.has_escapes ? hash_decoded (&name) : hash_bytes (text, length);
  g_array_append_val (names->items, name);
}

const char *
keel_json_names_close (KeelJsonNames *names,
                       guint          first)
{
  guint n_names = names->items->len - first;
  const char *twin = NULL;

  if (n_names > 1)
    {
      Name *open = &g_array_index (names->items, Name, first);

      twin = n_names <= MAX_PAIRED_NAMES ? find_twin_by_pairs (open, n_names)
                                         : find_twin_by_order (open, n_names);
    }

  g_array_set_size (names->items, first);
  return twin;
}
