/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-text.h"

#include <string.h>

static void
makes_letters_alike (void)
{
  static const struct
  {
    const char *text;
    const char *folded;
  } cases[] = {
    { "", "" },
    { "Plain ASCII, 123!", "plain ascii, 123!" },
    { "Écoute", "ecoute" },
    { "E\u0301coute", "ecoute" },
    { "Straße STRASSE ẞ", "strasse strasse ss" },
    { "İstanbul ISPARTA ılık", "istanbul isparta ilik" },
    { "Łódź", "lodz" },
    { "Ångström \u212bngstro\u0308m", "angstrom angstrom" },
    { "Smørrebrød Ærø Œuvre", "smorrebrod aero oeuvre" },
    { "Þór Guðmundsson", "thor gudmundsson" },
    { "Đà Nẵng", "da nang" },
    { "ﬁn ﬂow eﬃcient ſo", "fin flow efficient so" },
    { "ΣΊΣΥΦΟΣ Σίσυφος", "σισυφοσ σισυφοσ" },
    { "ΑΫ́ΛΟΣ ᾳ ᾼ", "αυλοσ α α" },
    { "Ёлка ЙОД", "елка иод" },
    { "“so” ‘so’ „so“ «so» ‹so› don’t", "\"so\" 'so' \"so\" \"so\" 'so' don't" },
    { "a–b—c‐d\u2011e−f…", "a-b-c-d-e-f..." },
    { "½ ² ① № ㎏ Ⅷ", "1/2 2 1 no kg viii" },
    { "ＡＢＣ　１２３", "abc 123" },
    { "a\u00a0b\u2003c\u2028d\te\nf\r\ng\u3000h", "a b c d e f  g h" },
    { "co\u00adoperate zero\u200bwidth \ufeffmark a\u200db", "cooperate zerowidth mark ab" },
    { "❤\ufe0f 1\ufe0f\u20e3", "❤ 1" },
    { "שָׁלוֹם", "שלום" },
    { "مُحَمَّد", "محمد" },
    { "हिन्दी", "हिन्दी" },
    { "ภาษาไทย", "ภาษาไทย" },
    { "かが ガ ｶﾞ", "かか\u3099 カ\u3099 カ\u3099" },
    { "李白 漢字", "李白 漢字" },
    { "≠ ≮", "= <" },
    { "´ ¨", "'  " },
    { "\x01\x1f\x7f", "  \x7f" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folded = keel_text_fold (cases[i].text);

      g_assert_cmpstr (folded, ==, cases[i].folded);
    }
}

/* Writes a character that text can hold and UTF-8 can write. */
static gboolean
write_character (gunichar  c,
                 char     *buffer)
{
  if (c == 0 || (c >= 0xd800 && c < 0xe000))
    return FALSE;

  buffer[g_unichar_to_utf8 (c, buffer)] = '\0';
  return TRUE;
}

#define BLOCK 256

/* The characters of a block, in lower case if so asked, each on its own line:
 * what holds for each character holds for all texts, because they are folded one
 * by one. */
static char *
make_block (gunichar first,
            gboolean is_lower)
{
  GString *block = g_string_sized_new (BLOCK * 5);
  char character[7];

  for (gunichar c = first; c < first + BLOCK; c++)
    {
      if (!write_character (is_lower ? g_unichar_tolower (c) : c, character))
        continue;

      g_string_append (block, character);
      g_string_append_c (block, '\n');
    }

  return g_string_free (block, FALSE);
}

static void
is_idempotent (void)
{
  for (gunichar first = 0; first < 0x110000; first += BLOCK)
    {
      g_autofree char *block = make_block (first, FALSE);
      g_autofree char *once = keel_text_fold (block);
      g_autofree char *twice = keel_text_fold (once);

      g_assert_cmpstr (twice, ==, once);
      g_assert_true (g_utf8_validate (once, -1, NULL));
    }
}

/* However a text was typed or which system it went through. */
static void
makes_composed_and_decomposed_alike (void)
{
  for (gunichar first = 0; first < 0x110000; first += BLOCK)
    {
      g_autofree char *block = make_block (first, FALSE);
      g_autofree char *composed = g_utf8_normalize (block, -1, G_NORMALIZE_NFC);
      g_autofree char *decomposed = g_utf8_normalize (block, -1, G_NORMALIZE_NFD);
      g_autofree char *folded = keel_text_fold (block);
      g_autofree char *folded_composed = keel_text_fold (composed);
      g_autofree char *folded_decomposed = keel_text_fold (decomposed);

      g_assert_cmpstr (folded_composed, ==, folded);
      g_assert_cmpstr (folded_decomposed, ==, folded);
    }
}

static void
makes_cases_alike (void)
{
  for (gunichar first = 0; first < 0x110000; first += BLOCK)
    {
      g_autofree char *block = make_block (first, FALSE);
      g_autofree char *lower = make_block (first, TRUE);
      g_autofree char *folded = keel_text_fold (block);
      g_autofree char *folded_lower = keel_text_fold (lower);

      g_assert_cmpstr (folded_lower, ==, folded);
    }
}

static char *
make_random_text (guint n_characters)
{
  static const gunichar ranges[] = { 0x80, 0x250, 0x500, 0x3000, 0xe000, 0x10000, 0x20000, 0x110000 };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n_characters; i++)
    {
      gunichar range = ranges[g_test_rand_int_range (0, G_N_ELEMENTS (ranges))];
      char character[7];

      if (write_character ((gunichar) g_test_rand_int_range (1, (gint32) range), character))
        g_string_append (text, character);
    }

  return g_string_free (text, FALSE);
}

static void
folds_in_parts_as_in_whole (void)
{
  for (guint i = 0; i < 2000; i++)
    {
      g_autofree char *text = make_random_text (40);
      g_autofree char *whole = keel_text_fold (text);
      g_autofree char *again = keel_text_fold (whole);
      g_autoptr (GString) parts = g_string_new (NULL);
      glong middle = g_utf8_strlen (text, -1) / 2;
      const char *cut = g_utf8_offset_to_pointer (text, middle);

      keel_text_fold_append (parts, text, cut - text);
      keel_text_fold_append (parts, cut, -1);
      g_assert_cmpstr (parts->str, ==, whole);
      g_assert_cmpstr (again, ==, whole);
    }
}

static void
bears_any_bytes (void)
{
  for (guint i = 0; i < 5000; i++)
    {
      char bytes[32];
      g_autofree char *exact = NULL;
      g_autoptr (GString) folded = g_string_new (NULL);
      g_autoptr (GString) again = g_string_new (NULL);

      for (gsize j = 0; j < sizeof bytes; j++)
        bytes[j] = (char) g_test_rand_int_range (0, 256);

      exact = g_memdup2 (bytes, sizeof bytes);
      keel_text_fold_append (folded, exact, sizeof bytes);
      g_assert_true (g_utf8_validate_len (folded->str, folded->len, NULL));
      keel_text_fold_append (again, folded->str, (gssize) folded->len);
      g_assert_cmpstr (again->str, ==, folded->str);
    }
}

static void
appends_to_what_is_there (void)
{
  g_autoptr (GString) folded = g_string_new ("THERE ");

  keel_text_fold_append (folded, "Écoute!", 6);
  keel_text_fold_append (folded, NULL, 0);
  g_assert_cmpstr (folded->str, ==, "THERE ecout");
  g_assert_cmpuint (folded->len, ==, strlen (folded->str));
}

/* Every byte of ASCII, at every place of the eight that are folded at once. */
static void
folds_ascii_in_any_company (void)
{
  for (int c = 1; c < 128; c++)
    for (gsize place = 0; place < 19; place++)
      {
        char text[] = "Words in a row, 19.";
        char expected[] = "words in a row, 19.";
        g_autofree char *folded = NULL;

        text[place] = (char) c;
        expected[place] = c < ' ' ? ' ' : g_ascii_tolower ((char) c);
        folded = keel_text_fold (text);
        g_assert_cmpstr (folded, ==, expected);
      }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/text-fold/makes-letters-alike", makes_letters_alike);
  g_test_add_func ("/core/text-fold/is-idempotent", is_idempotent);
  g_test_add_func ("/core/text-fold/makes-composed-and-decomposed-alike", makes_composed_and_decomposed_alike);
  g_test_add_func ("/core/text-fold/makes-cases-alike", makes_cases_alike);
  g_test_add_func ("/core/text-fold/folds-in-parts-as-in-whole", folds_in_parts_as_in_whole);
  g_test_add_func ("/core/text-fold/bears-any-bytes", bears_any_bytes);
  g_test_add_func ("/core/text-fold/appends-to-what-is-there", appends_to_what_is_there);
  g_test_add_func ("/core/text-fold/folds-ascii-in-any-company", folds_ascii_in_any_company);

  return g_test_run ();
}
