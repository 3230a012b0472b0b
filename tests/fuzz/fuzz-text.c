/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Any bytes at all, as if they had been pasted: cleaned, folded, searched and
 * quoted, they stay within what keel-text.h promises. The first line is what is
 * searched for. */

#include "keel-fuzz.h"
#include "keel-text.h"

#include <string.h>

static void
check_fold (const char *text,
            gsize       length)
{
  g_autoptr (GString) once = g_string_new (NULL);
  g_autoptr (GString) twice = g_string_new (NULL);

  keel_text_fold_append (once, text, (gssize) length);
  keel_text_fold_append (twice, once->str, (gssize) once->len);
  g_assert_true (g_utf8_validate_len (once->str, once->len, NULL));
  g_assert_cmpstr (twice->str, ==, once->str);
}

static void
check_ranges (const char         *text,
              const char * const *words)
{
  g_autoptr (GArray) ranges = keel_text_find (text, words);
  gsize behind = 0;

  for (guint i = 0; i < ranges->len; i++)
    {
      const KeelTextRange *range = &g_array_index (ranges, KeelTextRange, i);

      g_assert_true (range->start >= behind && range->end > range->start);
      g_assert_true (g_utf8_validate (text + range->start, (gssize) (range->end - range->start), NULL));
      behind = range->end;
    }
  g_assert_cmpuint (behind, <=, strlen (text));
}

static void
check_excerpt (const char         *text,
               const char * const *words)
{
  g_autofree char *excerpt = keel_text_excerpt (text, words, 40);

  g_assert_true (g_utf8_validate (excerpt, -1, NULL));
  g_assert_cmpint (g_utf8_strlen (excerpt, -1), <=, 40);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autofree char *clean = keel_text_clean ((const char *) data, (gssize) size);
  g_autofree char *again = keel_text_clean (clean, -1);
  g_autofree char *query = keel_text_first_line (clean);
  g_auto (GStrv) words = keel_text_split_query (query);

  g_assert_true (g_utf8_validate (clean, -1, NULL));
  g_assert_cmpstr (again, ==, clean);
  check_fold ((const char *) data, size);
  check_ranges (clean, (const char * const *) words);
  check_excerpt (clean, (const char * const *) words);
  return 0;
}
