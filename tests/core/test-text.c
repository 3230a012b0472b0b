/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-text.h"

#include <string.h>

static void
splits_queries (void)
{
  static const struct
  {
    const char *query;
    const char *words;  /* joined with "|" */
  } cases[] = {
    { "", "" },
    { "   \t\n ", "" },
    { "one", "one" },
    { "  Über  die\tStraße ", "strasse|uber|die" },
    { "a bb ccc", "ccc|bb|a" },
    { "b a c", "a|b|c" },
    { "team Team TEAM", "team" },
    { "work working reworking", "reworking" },
    { "or work", "work" },
    { "don’t “so”", "don't|\"so\"" },
    { "\u0301", "" },
    { "100 % 1", "100|%" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) words = keel_text_split_query (cases[i].query);
      g_autofree char *joined = g_strjoinv ("|", words);

      g_assert_cmpstr (joined, ==, cases[i].words);
    }
}

static void
has_all_words_or_not (void)
{
  static const struct
  {
    const char *folded;
    const char *words[3];
    gboolean    has_all;
  } cases[] = {
    { "we left the harbour", { "harbour", "left" }, TRUE },
    { "we left the harbour", { "arbo" }, TRUE },
    { "we left the harbour", { "harbour", "gate" }, FALSE },
    { "we left the harbour", { "gate", "harbour" }, FALSE },
    { "", { "harbour" }, FALSE },
    { "", { NULL }, TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (keel_text_has_all (cases[i].folded, cases[i].words), ==, cases[i].has_all);
}

/* @text with each range in brackets. */
static char *
mark (const char *text,
      GArray     *ranges)
{
  GString *marked = g_string_new (NULL);
  gsize behind = 0;

  for (guint i = 0; i < ranges->len; i++)
    {
      const KeelTextRange *range = &g_array_index (ranges, KeelTextRange, i);

      g_assert_cmpuint (range->start, >=, behind);
      g_assert_cmpuint (range->end, >, range->start);
      g_assert_cmpuint (range->end, <=, strlen (text));
      g_string_append_len (marked, text + behind, (gssize) (range->start - behind));
      g_string_append_c (marked, '[');
      g_string_append_len (marked, text + range->start, (gssize) (range->end - range->start));
      g_string_append_c (marked, ']');
      behind = range->end;
    }

  g_string_append (marked, text + behind);
  return g_string_free (marked, FALSE);
}

static void
finds_words_where_they_stand (void)
{
  static const struct
  {
    const char *text;
    const char *query;
    const char *marked;
  } cases[] = {
    { "", "a", "" },
    { "nothing", "", "nothing" },
    { "nothing", "x", "nothing" },
    { "Écoute, ÉCOUTE, e\u0301coute", "ecoute", "[Écoute], [ÉCOUTE], [e\u0301coute]" },
    { "Die Straße", "strasse", "Die [Straße]" },
    { "Die Straße", "stras", "Die [Straß]e" },
    { "Die Straße", "sse", "Die Stra[ße]" },
    { "ßß", "s", "[ß][ß]" },
    { "ßß", "sss", "[ßß]" },
    { "aaaa", "aa", "[aa][aa]" },
    { "ananas", "ana", "[ana]nas" },
    { "one two one", "one two", "[one] [two] [one]" },
    { "workshop at work", "work workshop", "[workshop] at work" },
    { "eﬃcient", "f", "e[ﬃ]cient" },
    { "co\u00adoperate", "cooperate", "[co\u00adoperate]" },
    { "cafe\u0301s", "cafe", "[cafe\u0301]s" },
    { "한국", "하", "[한]국" },
    { "“so” it’s", "it's", "“so” [it’s]" },
    { "wait… what", "...", "wait[…] what" },
    { "a\nb", "a b", "[a]\n[b]" },
    { "x\u0301", "x", "[x\u0301]" },
    { "ΣΊΣΥΦΟΣ", "σίσυφος", "[ΣΊΣΥΦΟΣ]" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) words = keel_text_split_query (cases[i].query);
      g_autoptr (GArray) ranges = keel_text_find (cases[i].text, (const char * const *) words);
      g_autofree char *marked = mark (cases[i].text, ranges);

      g_assert_cmpstr (marked, ==, cases[i].marked);
    }
}

static void
prefers_the_longer_of_two_words (void)
{
  static const char * const words[] = { "ab", "", "abc", NULL };
  g_autoptr (GArray) ranges = keel_text_find ("xabcab", words);
  g_autoptr (GArray) none = keel_text_find ("xabcab", NULL);
  g_autofree char *marked = mark ("xabcab", ranges);

  g_assert_cmpstr (marked, ==, "x[abc][ab]");
  g_assert_cmpuint (none->len, ==, 0);
}

/* A text of few letters, so that words are found in it. */
static char *
make_random_text (guint n_characters)
{
  static const char * const letters[] = {
    "a", "A", "ä", "a\u0301", "s", "ß", "ẞ", "ﬁ", "f", "i", "İ", "ı", "…", ".", " ", "\n", "\u00ad",
    "\u0301", "한", "하", "ㄴ", "½", "1", "’", "'", "😀", "ﷺ",
  };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n_characters; i++)
    g_string_append (text, letters[g_test_rand_int_range (0, G_N_ELEMENTS (letters))]);

  return g_string_free (text, FALSE);
}

static void
ranges_are_whole_characters (void)
{
  for (guint i = 0; i < 5000; i++)
    {
      g_autofree char *text = make_random_text (30);
      g_autofree char *query = make_random_text (2);
      g_auto (GStrv) words = keel_text_split_query (query);
      g_autoptr (GArray) ranges = keel_text_find (text, (const char * const *) words);
      g_autofree char *folded = keel_text_fold (text);
      gboolean is_found = FALSE;

      for (guint j = 0; words[j] != NULL; j++)
        is_found = is_found || strstr (folded, words[j]) != NULL;

      g_assert_cmpint (ranges->len > 0, ==, is_found);
      for (guint j = 0; j < ranges->len; j++)
        {
          const KeelTextRange *range = &g_array_index (ranges, KeelTextRange, j);
          g_autofree char *part = g_strndup (text + range->start, range->end - range->start);
          g_autofree char *folded_part = keel_text_fold (part);
          gboolean holds_word = FALSE;

          g_assert_true (g_utf8_validate (part, -1, NULL));
          for (guint k = 0; words[k] != NULL; k++)
            holds_word = holds_word || strstr (folded_part, words[k]) != NULL;
          g_assert_true (holds_word);
          g_assert_cmpuint (range->start, >=,
                            j > 0 ? g_array_index (ranges, KeelTextRange, j - 1).end : 0);
        }
    }
}

static void
cleans (void)
{
  static const struct
  {
    const char *text;
    gssize      length;
    const char *clean;
  } cases[] = {
    { "", -1, "" },
    { NULL, 0, "" },
    { "plain\n\ttext", -1, "plain\n\ttext" },
    { "a\r\nb\rc\n\rd\r\r\n", -1, "a\nb\nc\n\nd\n\n" },
    { "a\r", 2, "a\n" },
    { "a\r\n", 2, "a\n" },
    { "a\0b\0", 4, "ab" },
    { "\x01\x02\x1b[1mbold\x1f\x0b\x0c\x08", -1, "[1mbold" },
    { "\x7f", -1, "\x7f" },
    { "caf\xe9 \xff\xc3", -1, "caf\ufffd \ufffd\ufffd" },
    { "\xed\xa0\x80", -1, "\ufffd\ufffd\ufffd" },
    { "\xf0\x9f\x98\x80 é", 4, "😀" },
    { "\xf0\x9f\x98\x80", 3, "\ufffd\ufffd\ufffd" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *exact = g_memdup2 (cases[i].text, cases[i].length >= 0 ? (gsize) cases[i].length
                                                                              : strlen (cases[i].text) + 1);
      g_autofree char *clean = keel_text_clean (exact, cases[i].length);
      g_autofree char *again = keel_text_clean (clean, -1);

      g_assert_cmpstr (clean, ==, cases[i].clean);
      g_assert_cmpstr (again, ==, clean);
    }
}

static void
has_a_first_line (void)
{
  static const struct
  {
    const char *text;
    const char *line;
  } cases[] = {
    { "", "" },
    { " \n\t\n\u00a0\n", "" },
    { "one", "one" },
    { "one\ntwo", "one" },
    { "\n\n  two words \u3000\r\nthree", "two words" },
    { "\rone\rtwo", "one" },
    { "…\nnext", "…" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *line = keel_text_first_line (cases[i].text);

      g_assert_cmpstr (line, ==, cases[i].line);
    }
}

static void
excerpts (void)
{
  static const char numbers[] = "one two three four five six seven eight nine ten eleven twelve";
  static const struct
  {
    const char *text;
    const char *query;
    guint       max_chars;
    const char *excerpt;
  } cases[] = {
    { "", "", 10, "" },
    { " \n ", "", 10, "" },
    { "short", "", 10, "short" },
    { "exactly 10", "", 10, "exactly 10" },
    { "  two\n\nlines\u00a0of  text ", "", 30, "two lines of text" },
    { "two lines of text", "", 12, "two lines…" },
    { "two lines", "", 4, "two…" },
    { "two lines of text", "", 13, "two lines of…" },
    { "incomprehensibilities", "", 10, "incompreh…" },
    { "李白李白李白李白", "", 5, "李白李白…" },
    { numbers, "", 20, "one two three four…" },
    { numbers, "two", 20, "one two three four…" },
    { numbers, "missing", 20, "one two three four…" },
    { numbers, "seven", 20, "…six seven eight…" },
    { numbers, "twelve", 20, "…ten eleven twelve" },
    { numbers, "one twelve", 20, "one two three four…" },
    { "a b c d e f g h i j k l m n o p q r s t", "t", 9, "…q r s t" },
    { "Erst ging er lange über die nasse Straße heim", "strasse", 20, "…nasse Straße heim" },
    { "abcdefghijklmnopqrstuvwxyz", "m", 9, "…jklmnop…" },
    { "abcdefghijklmnopqrstuvwxyz", "z", 9, "…stuvwxyz" },
    { "aaaa bbbbbbbbbbbbbbbbbbbb cccc", "bbbbbbbbbbbbbbbbbbbb", 10, "…bbbbbbbb…" },
    { "cafe\u0301 e\u0301 e\u0301e\u0301e\u0301e\u0301e\u0301", "", 3, "ca…" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) words = keel_text_split_query (cases[i].query);
      g_autofree char *excerpt = keel_text_excerpt (cases[i].text, (const char * const *) words,
                                                    cases[i].max_chars);

      g_assert_cmpstr (excerpt, ==, cases[i].excerpt);
    }
}

static void
excerpts_hold_to_their_length (void)
{
  for (guint i = 0; i < 5000; i++)
    {
      g_autofree char *text = make_random_text ((guint) g_test_rand_int_range (0, 80));
      g_autofree char *query = make_random_text (2);
      g_auto (GStrv) words = keel_text_split_query (query);
      guint max_chars = (guint) g_test_rand_int_range (3, 60);
      g_autofree char *excerpt = keel_text_excerpt (text, (const char * const *) words, max_chars);
      g_autofree char *plain = keel_text_excerpt (text, NULL, max_chars);

      g_assert_true (g_utf8_validate (excerpt, -1, NULL));
      g_assert_cmpint (g_utf8_strlen (excerpt, -1), <=, max_chars);
      g_assert_cmpint (g_utf8_strlen (plain, -1), <=, max_chars);
      g_assert_null (strchr (excerpt, '\n'));
    }
}

static void
excerpts_show_the_first_hit (void)
{
  static const char * const words[] = { "a", "ss", "fi", NULL };

  for (guint i = 0; i < 5000; i++)
    {
      g_autofree char *text = make_random_text ((guint) g_test_rand_int_range (0, 200));
      guint max_chars = (guint) g_test_rand_int_range (20, 60);
      g_autofree char *excerpt = keel_text_excerpt (text, words, max_chars);
      g_autoptr (GArray) hits = keel_text_find (text, words);
      g_autoptr (GArray) shown_hits = keel_text_find (excerpt, words);

      g_assert_cmpint (shown_hits->len > 0, ==, hits->len > 0);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/text/splits-queries", splits_queries);
  g_test_add_func ("/core/text/has-all-words-or-not", has_all_words_or_not);
  g_test_add_func ("/core/text/finds-words-where-they-stand", finds_words_where_they_stand);
  g_test_add_func ("/core/text/prefers-the-longer-of-two-words", prefers_the_longer_of_two_words);
  g_test_add_func ("/core/text/ranges-are-whole-characters", ranges_are_whole_characters);
  g_test_add_func ("/core/text/cleans", cleans);
  g_test_add_func ("/core/text/has-a-first-line", has_a_first_line);
  g_test_add_func ("/core/text/excerpts", excerpts);
  g_test_add_func ("/core/text/excerpts-hold-to-their-length", excerpts_hold_to_their_length);
  g_test_add_func ("/core/text/excerpts-show-the-first-hit", excerpts_show_the_first_hit);

  return g_test_run ();
}
