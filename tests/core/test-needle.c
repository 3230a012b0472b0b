/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-needle.h"

#include "model-fixture.h"

#include <string.h>

static void
assert_finds (const char *text,
              gsize       length,
              const char *word)
{
  KeelNeedle needle;
  const char *end = text + length;
  const char *at = text;

  keel_needle_init (&needle, word, text, length);
  while (at)
    {
      const char *found = keel_needle_find (&needle, at, end);

      g_assert_true (found == memmem (at, (gsize) (end - at), word, strlen (word)));
      at = found ? found + 1 : NULL;
    }
}

static void
words_are_found_where_they_are (void)
{
  static const struct
  {
    const char *text;
    const char *word;
  } cases[] = {
    { "", "a" }, { "a", "a" }, { "a", "b" }, { "a", "ab" }, { "aaa", "aa" },
    { "one two three", "two" }, { "one two three", "three" }, { "one two three", "one" },
    { "one two three", "one two three" }, { "one two three", "one two three " },
    { "über", "ü" }, { "abababab", "bab" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelNeedle needle;
      gsize length = strlen (cases[i].text);

      keel_needle_init (&needle, cases[i].word, cases[i].text, length);
      g_assert_true (keel_needle_find (&needle, cases[i].text, cases[i].text + length) ==
                     strstr (cases[i].text, cases[i].word));
      if (length > 0)
        assert_finds (cases[i].text, length, cases[i].word);
    }
}

/* At every place of texts of every length around the stride, at the very end of what may
 * be read. */
static void
every_place_is_looked_at (void)
{
  for (gsize length = 1; length < 300; length++)
    for (gsize place = 0; place + 3 <= length; place += 1 + length / 40)
      {
        g_autofree char *text = g_malloc (length);
        KeelNeedle needle;

        memset (text, 'a', length);
        memcpy (text + place, "bac", 3);
        keel_needle_init (&needle, "bac", text, length);
        g_assert_true (keel_needle_find (&needle, text, text + length) == text + place);
        g_assert_null (keel_needle_find (&needle, text + place + 1, text + length));
        g_assert_null (keel_needle_find (&needle, text, text + place + 2));
      }
}

static void
agrees_with_memmem (void)
{
  guint n_rounds = model_rounds (3000);

  for (guint i = 0; i < n_rounds; i++)
    {
      gsize length = 1 + model_random (400);
      gsize word_length = 1 + model_random (6);
      g_autofree char *text = g_malloc (length);
      char word[8] = "";

      for (gsize j = 0; j < length; j++)
        text[j] = (char) ('\0' + (int) model_random (4));
      for (gsize j = 0; j < word_length; j++)
        word[j] = (char) ('\1' + (int) model_random (3));

      assert_finds (text, length, word);
    }
}

/* Seen less often; of those seen equally often, the longer one. */
static void
the_rarer_goes_first (void)
{
  static const struct
  {
    const char *text;
    const char *rarer;
    const char *other;
  } cases[] = {
    { "my lord and the lord treasurer", "treasurer", "lord" },
    { "aaab", "aab", "aa" },
    { "the end", "nowhere", "the" },
    { "one two", "three", "four" },
    { "", "bb", "a" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelNeedle rarer, other;
      gsize length = strlen (cases[i].text);

      keel_needle_init (&rarer, cases[i].rarer, cases[i].text, length);
      keel_needle_init (&other, cases[i].other, cases[i].text, length);
      g_assert_cmpint (keel_needle_compare (&rarer, &other), <, 0);
      g_assert_cmpint (keel_needle_compare (&other, &rarer), >, 0);
      g_assert_cmpint (keel_needle_compare (&other, &other), ==, 0);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/needle/words-are-found-where-they-are", words_are_found_where_they_are);
  g_test_add_func ("/core/needle/every-place-is-looked-at", every_place_is_looked_at);
  g_test_add_func ("/core/needle/agrees-with-memmem", agrees_with_memmem);
  g_test_add_func ("/core/needle/the-rarer-goes-first", the_rarer_goes_first);

  return g_test_run ();
}
