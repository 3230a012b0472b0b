/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A character is folded alone, whatever stands around it: so a text folds in
 * parts as it folds in whole, and a place in the folded text is a place in the
 * text. Because composed and decomposed forms must meet, what can be decomposed
 * is, Hangul too: a search for 하 finds 한 while it is being typed.
 *
 * Of the marks only those go that a reader would call an accent. The vowel
 * signs of Indic scripts and of Thai are letters, and so is the voicing of kana.
 */

#include "keel-text-fold.h"
#include "keel-text.h"

#include <string.h>

#define REPLACEMENT_CHARACTER 0xfffd

static const char ascii_folds[] =
  "                                "
  " !\"#$%&'()*+,-./0123456789:;<=>?"
  "@abcdefghijklmnopqrstuvwxyz[\\]^_"
  "`abcdefghijklmnopqrstuvwxyz{|}~\x7f";

G_STATIC_ASSERT (sizeof ascii_folds == 128 + 1);

#define LATIN_FIRST 0x00c0
#define LATIN_BEHIND 0x0180

/* Most letters of Europe that are not ASCII, folded. */
static const char latin_folds[][4] = {
  "a", "a", "a", "a", "a", "a", "ae", "c",  /* À Á Â Ã Ä Å Æ Ç */
  "e", "e", "e", "e", "i", "i", "i", "i",  /* È É Ê Ë Ì Í Î Ï */
  "d", "n", "o", "o", "o", "o", "o", "×",  /* Ð Ñ Ò Ó Ô Õ Ö × */
  "o", "u", "u", "u", "u", "y", "th", "ss",  /* Ø Ù Ú Û Ü Ý Þ ß */
  "a", "a", "a", "a", "a", "a", "ae", "c",  /* à á â ã ä å æ ç */
  "e", "e", "e", "e", "i", "i", "i", "i",  /* è é ê ë ì í î ï */
  "d", "n", "o", "o", "o", "o", "o", "÷",  /* ð ñ ò ó ô õ ö ÷ */
  "o", "u", "u", "u", "u", "y", "th", "y",  /* ø ù ú û ü ý þ ÿ */
  "a", "a", "a", "a", "a", "a", "c", "c",  /* Ā ā Ă ă Ą ą Ć ć */
  "c", "c", "c", "c", "c", "c", "d", "d",  /* Ĉ ĉ Ċ ċ Č č Ď ď */
  "d", "d", "e", "e", "e", "e", "e", "e",  /* Đ đ Ē ē Ĕ ĕ Ė ė */
  "e", "e", "e", "e", "g", "g", "g", "g",  /* Ę ę Ě ě Ĝ ĝ Ğ ğ */
  "g", "g", "g", "g", "h", "h", "h", "h",  /* Ġ ġ Ģ ģ Ĥ ĥ Ħ ħ */
  "i", "i", "i", "i", "i", "i", "i", "i",  /* Ĩ ĩ Ī ī Ĭ ĭ Į į */
  "i", "i", "ij", "ij", "j", "j", "k", "k",  /* İ ı Ĳ ĳ Ĵ ĵ Ķ ķ */
  "ĸ", "l", "l", "l", "l", "l", "l", "l·",  /* ĸ Ĺ ĺ Ļ ļ Ľ ľ Ŀ */
  "l·", "l", "l", "n", "n", "n", "n", "n",  /* ŀ Ł ł Ń ń Ņ ņ Ň */
  "n", "'n", "ŋ", "ŋ", "o", "o", "o", "o",  /* ň ŉ Ŋ ŋ Ō ō Ŏ ŏ */
  "o", "o", "oe", "oe", "r", "r", "r", "r",  /* Ő ő Œ œ Ŕ ŕ Ŗ ŗ */
  "r", "r", "s", "s", "s", "s", "s", "s",  /* Ř ř Ś ś Ŝ ŝ Ş ş */
  "s", "s", "t", "t", "t", "t", "t", "t",  /* Š š Ţ ţ Ť ť Ŧ ŧ */
  "u", "u", "u", "u", "u", "u", "u", "u",  /* Ũ ũ Ū ū Ŭ ŭ Ů ů */
  "u", "u", "u", "u", "w", "w", "y", "y",  /* Ű ű Ų ų Ŵ ŵ Ŷ ŷ */
  "y", "z", "z", "z", "z", "z", "z", "s",  /* Ÿ Ź ź Ż ż Ž ž ſ */
};

G_STATIC_ASSERT (G_N_ELEMENTS (latin_folds) == LATIN_BEHIND - LATIN_FIRST);

/* What neither case nor decomposition makes plain, in order. */
static const struct
{
  gunichar    character;
  const char *folded;
} plain_forms[] = {
  { 0x00ab, "\"" },  /* « */
  { 0x00b4, "'" },   /* ´ */
  { 0x00bb, "\"" },  /* » */
  { 0x02b9, "'" },   /* ʹ */
  { 0x02ba, "\"" },  /* ʺ */
  { 0x02bb, "'" },   /* ʻ */
  { 0x02bc, "'" },   /* ʼ */
  { 0x02bd, "'" },   /* ʽ */
  { 0x03c2, "σ" },   /* ς */
  { 0x05f3, "'" },   /* ׳ */
  { 0x05f4, "\"" },  /* ״ */
  { 0x1ffd, "'" },   /* ´ of Greek */
  { 0x2010, "-" },   /* ‐ */
  { 0x2011, "-" },   /* non-breaking hyphen */
  { 0x2012, "-" },   /* ‒ */
  { 0x2013, "-" },   /* – */
  { 0x2014, "-" },   /* — */
  { 0x2015, "-" },   /* ― */
  { 0x2018, "'" },   /* ‘ */
  { 0x2019, "'" },   /* ’ */
  { 0x201a, "'" },   /* ‚ */
  { 0x201b, "'" },   /* ‛ */
  { 0x201c, "\"" },  /* “ */
  { 0x201d, "\"" },  /* ” */
  { 0x201e, "\"" },  /* „ */
  { 0x201f, "\"" },  /* ‟ */
  { 0x2026, "..." }, /* … */
  { 0x2032, "'" },   /* ′ */
  { 0x2033, "\"" },  /* ″ */
  { 0x2039, "'" },   /* ‹ */
  { 0x203a, "'" },   /* › */
  { 0x2044, "/" },   /* ⁄ */
  { 0x2212, "-" },   /* − */
  { 0x2215, "/" },   /* ∕ */
};

static const char *
find_plain_form (gunichar c)
{
  guint first = 0, behind = G_N_ELEMENTS (plain_forms);

  if (c >= LATIN_FIRST && c < LATIN_BEHIND)
    return latin_folds[c - LATIN_FIRST];

  while (first < behind)
    {
      guint middle = (first + behind) / 2;

      if (plain_forms[middle].character == c)
        return plain_forms[middle].folded;

      if (plain_forms[middle].character < c)
        first = middle + 1;
      else
        behind = middle;
    }

  return NULL;
}

/* Accents by their combining class: overlays (1), the points of Hebrew, Arabic
 * and Syriac (10–36), what stands below, above and beside (200–240). */
static gboolean
is_accent (gunichar c)
{
  int class = g_unichar_combining_class (c);

  return class == 1 || (class >= 10 && class <= 36) || class >= 200;
}

/* What says how its neighbour is shown, and is not seen itself. */
static gboolean
is_variation (gunichar c)
{
  return c == 0x034f || (c >= 0x180b && c <= 0x180f) || (c >= 0xfe00 && c <= 0xfe0f) ||
         (c >= 0xe0100 && c <= 0xe01ef);
}

static gboolean
is_ignored (gunichar      c,
            GUnicodeType  type)
{
  return type == G_UNICODE_FORMAT ||
         type == G_UNICODE_ENCLOSING_MARK ||
         (type == G_UNICODE_NON_SPACING_MARK && (is_accent (c) || is_variation (c)));
}

/* Appends a part that can be decomposed no further. */
static void
append_part (GString  *folded,
             gunichar  c)
{
  GUnicodeType type = g_unichar_type (c);
  gunichar lower = g_unichar_tolower (c);
  const char *plain = find_plain_form (lower);

  if (is_ignored (c, type))
    return;

  if (plain != NULL)
    g_string_append (folded, plain);
  else if (g_unichar_isspace (c))
    g_string_append_c (folded, ' ');
  else if (type == G_UNICODE_DASH_PUNCTUATION)
    g_string_append_c (folded, '-');
  else if (lower < 128)
    g_string_append_c (folded, ascii_folds[lower]);
  else
    g_string_append_unichar (folded, lower);
}

/* The number of ASCII bytes at @at. */
static gsize
count_ascii (const char *at,
             const char *end)
{
  const char *start = at;
  guint64 word;

  while (end - at >= (gssize) sizeof word)
    {
      memcpy (&word, at, sizeof word);
      if ((word & G_GUINT64_CONSTANT (0x8080808080808080)) != 0)
        break;

      at += sizeof word;
    }

  while (at < end && ((guchar) *at & 0x80) == 0)
    at++;

  return (gsize) (at - start);
}

static void
fold_each (char       *to,
           const char *text,
           gsize       length)
{
  for (gsize i = 0; i < length; i++)
    to[i] = ascii_folds[(guchar) text[i]];
}

/* Eight bytes of ASCII at once, if no control character is among them: nearly all of most
 * diaries. A byte below 0x80 has its top bit set by adding 0x80 − n if it is n or more,
 * and no byte carries into the next. */
static gboolean
fold_eight (char       *to,
            const char *text)
{
  const guint64 ones = G_GUINT64_CONSTANT (0x0101010101010101);
  guint64 word, capitals;

  memcpy (&word, text, sizeof word);
  if ((~(word + ones * (0x80 - ' ')) & (ones * 0x80)) != 0)
    return FALSE;

  capitals = (word + ones * (0x80 - 'A')) & ~(word + ones * (0x80 - ('Z' + 1))) & (ones * 0x80);
  word |= capitals >> 2;   /* 0x20, from capital to small */
  memcpy (to, &word, sizeof word);
  return TRUE;
}

static void
append_ascii (GString    *folded,
              const char *text,
              gsize       length)
{
  gsize start = folded->len;
  char *to;

  g_string_set_size (folded, start + length);
  to = folded->str + start;
  for (; length >= 8; length -= 8, text += 8, to += 8)
    if (!fold_eight (to, text))
      fold_each (to, text, 8);

  fold_each (to, text, length);
}

const char *
keel_text_fold_character (GString    *folded,
                          const char *at,
                          const char *end)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  const char *plain;
  gunichar c;
  gsize n_parts;

  if (((guchar) *at & 0x80) == 0)
    {
      g_string_append_c (folded, ascii_folds[(guchar) *at]);
      return at + 1;
    }

  c = g_utf8_get_char_validated (at, end - at);
  if (c == (gunichar) -1 || c == (gunichar) -2)
    {
      g_string_append_unichar (folded, REPLACEMENT_CHARACTER);
      return at + 1;
    }

  /* Before its decomposition: that of ´ is a space and an accent. */
  plain = find_plain_form (c);
  if (plain != NULL)
    {
      g_string_append (folded, plain);
      return g_utf8_next_char (at);
    }

  n_parts = g_unichar_fully_decompose (c, TRUE, parts, G_N_ELEMENTS (parts));
  for (gsize i = 0; i < n_parts; i++)
    append_part (folded, parts[i]);

  return g_utf8_next_char (at);
}

void
keel_text_fold_append (GString    *folded,
                       const char *text,
                       gssize      length)
{
  const char *at, *end;

  g_return_if_fail (folded != NULL);
  g_return_if_fail (text != NULL || length == 0);

  at = text != NULL ? text : "";
  end = at + (length >= 0 ? (gsize) length : strlen (at));
  while (at < end)
    {
      gsize n_ascii = count_ascii (at, end);

      append_ascii (folded, at, n_ascii);
      at += n_ascii;
      while (at < end && ((guchar) *at & 0x80) != 0)
        at = keel_text_fold_character (folded, at, end);
    }
}

char *
keel_text_fold (const char *text)
{
  GString *folded;
  gsize length;

  g_return_val_if_fail (text != NULL, NULL);

  length = strlen (text);
  folded = g_string_sized_new (length);
  keel_text_fold_append (folded, text, (gssize) length);
  return g_string_free (folded, FALSE);
}
