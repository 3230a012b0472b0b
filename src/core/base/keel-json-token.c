/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-json-token.h"

#include <math.h>
#include <string.h>

#define MAX_INTEGER (G_GUINT64_CONSTANT (1) << 53)

/* Longer than any integer that fits, shorter than any that overflows a double. */
#define MAX_FINITE_DIGITS 300

static const char *
refuse (KeelJsonFault   *fault,
        const char      *at,
        KeelJsonProblem  problem)
{
  fault->at = at;
  fault->problem = problem;
  return NULL;
}

/* Whether one of eight bytes is a quote, a backslash, a control character or
 * not ASCII. A byte less than n has its top bit set in (word − n · 0x0101…), and
 * a byte is n where (word ^ n · 0x0101…) is less than 1; a borrow from one byte
 * to the next sets a bit only where one of them was special. */
static inline gboolean
is_any_special (const char *bytes)
{
  const guint64 ones = G_GUINT64_CONSTANT (0x0101010101010101);
  guint64 word, quote, backslash, found;

  memcpy (&word, bytes, sizeof word);
  quote = word ^ (ones * '"');
  backslash = word ^ (ones * '\\');
  found = word | (word - ones * 0x20) | (quote - ones) | (backslash - ones);
  return (found & (ones * 0x80)) != 0;
}

static inline gboolean
is_plain (guchar byte)
{
  return byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\';
}

static inline const char *
skip_plain (const char *at,
            const char *end)
{
  while (end - at >= 8 && !is_any_special (at))
    at += 8;

  while (at < end && is_plain ((guchar) *at))
    at++;

  return at;
}

/* The length of the UTF-8 sequence at @at, which is not ASCII, or 0. The first
 * byte decides the range of the second: this is what keeps out overlong forms,
 * surrogates and what lies above U+10FFFF. */
static inline gsize
measure_character (const char *at,
                   const char *end)
{
  const guchar *bytes = (const guchar *) at;
  gsize room = (gsize) (end - at);
  gsize length = bytes[0] < 0xe0 ? 2 : bytes[0] < 0xf0 ? 3 : 4;
  guchar min = 0x80, max = 0xbf;

  if (bytes[0] < 0xc2 || bytes[0] > 0xf4 || room < length)
    return 0;

  if (bytes[0] == 0xe0)
    min = 0xa0;
  else if (bytes[0] == 0xed)
    max = 0x9f;
  else if (bytes[0] == 0xf0)
    min = 0x90;
  else if (bytes[0] == 0xf4)
    max = 0x8f;

  if (bytes[1] < min || bytes[1] > max)
    return 0;

  for (gsize i = 2; i < length; i++)
    {
      if ((bytes[i] & 0xc0) != 0x80)
        return 0;
    }

  return length;
}

/* The UTF-16 unit that the four digits of "\uXXXX" at @at spell, or −1. */
static int
read_unit (const char *at,
           const char *end)
{
  int unit = 0;

  if (end - at < 6 || at[0] != '\\' || at[1] != 'u')
    return -1;

  for (int i = 2; i < 6; i++)
    {
      int digit = g_ascii_xdigit_value (at[i]);

      if (digit < 0)
        return -1;

      unit = unit << 4 | digit;
    }

  return unit;
}

static inline gboolean
is_high_half (int unit)
{
  return (unit & ~0x3ff) == 0xd800;
}

static inline gboolean
is_low_half (int unit)
{
  return (unit & ~0x3ff) == 0xdc00;
}

static const char *
pass_escape (const char    *at,
             const char    *end,
             KeelJsonFault *fault)
{
  int unit;

  if (end - at >= 2 && at[1] != '\0' && strchr ("\"\\/bfnrt", at[1]) != NULL)
    return at + 2;

  unit = read_unit (at, end);
  if (unit < 0)
    return refuse (fault, at, KEEL_JSON_BAD_ESCAPE);
  if (unit == 0)
    return refuse (fault, at, KEEL_JSON_NUL);
  if (is_low_half (unit) || (is_high_half (unit) && !is_low_half (read_unit (at + 6, end))))
    return refuse (fault, at, KEEL_JSON_HALF_PAIR);

  return at + (is_high_half (unit) ? 12 : 6);
}

static const char *
pass_digits (const char *at,
             const char *end)
{
  while (at < end && g_ascii_isdigit (*at))
    at++;

  return at;
}

static gboolean
is_at (const char *at,
       const char *end,
       char        a,
       char        b)
{
  return at < end && (*at == a || *at == b);
}

static gboolean
is_integer_in_range (const char *digits,
                     gsize       n_digits)
{
  guint64 value = 0;

  if (n_digits > 16)
    return FALSE;

  for (gsize i = 0; i < n_digits; i++)
    value = value * 10 + (guint64) (digits[i] - '0');

  return value <= MAX_INTEGER;
}

static gboolean
is_finite (const char *number,
           gsize       length)
{
  g_autofree char *copy = g_strndup (number, length);

  return isfinite (g_ascii_strtod (copy, NULL));
}

const char *
keel_json_pass_space (const char *at,
                      const char *end)
{
  while (at < end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t'))
    at++;

  return at;
}

const char *
keel_json_pass_string (const char    *at,
                       const char    *end,
                       KeelJsonFault *fault)
{
  at++;
  while (at != NULL)
    {
      at = skip_plain (at, end);

      if (at == end)
        return refuse (fault, at, KEEL_JSON_ENDS_EARLY);

      if (*at == '"')
        return at + 1;

      if (*at == '\\')
        {
          at = pass_escape (at, end, fault);
        }
      else if ((*at & 0x80) == 0)
        {
          return refuse (fault, at, KEEL_JSON_RAW_CONTROL);
        }
      else
        {
          gsize length = measure_character (at, end);

          if (length == 0)
            return refuse (fault, at, KEEL_JSON_BAD_UTF8);

          at += length;
        }
    }

  return NULL;
}

const char *
keel_json_pass_number (const char    *at,
                       const char    *end,
                       KeelJsonFault *fault)
{
  const char *start = at;
  const char *digits = is_at (at, end, '-', '-') ? at + 1 : at;
  const char *integer_end = pass_digits (digits, end);
  gsize n_digits = (gsize) (integer_end - digits);
  gboolean has_exponent;

  if (n_digits == 0 || (n_digits > 1 && *digits == '0'))
    return refuse (fault, digits, KEEL_JSON_BAD_NUMBER);

  at = integer_end;
  if (is_at (at, end, '.', '.'))
    {
      at = pass_digits (at + 1, end);
      if (at[-1] == '.')
        return refuse (fault, at, KEEL_JSON_BAD_NUMBER);
    }

  has_exponent = is_at (at, end, 'e', 'E');
  if (has_exponent)
    {
      at += is_at (at + 1, end, '+', '-') ? 2 : 1;
      at = pass_digits (at, end);
      if (!g_ascii_isdigit (at[-1]))
        return refuse (fault, at, KEEL_JSON_BAD_NUMBER);
    }

  if (at == integer_end)
    return is_integer_in_range (digits, n_digits) ? at : refuse (fault, start, KEEL_JSON_BIG_NUMBER);

  if (has_exponent || n_digits > MAX_FINITE_DIGITS)
    return is_finite (start, (gsize) (at - start)) ? at : refuse (fault, start, KEEL_JSON_BIG_NUMBER);

  return at;
}

const char *
keel_json_pass_literal (const char    *at,
                        const char    *end,
                        const char    *literal,
                        KeelJsonFault *fault)
{
  gsize length = strlen (literal);

  if ((gsize) (end - at) < length || memcmp (at, literal, length) != 0)
    return refuse (fault, at, KEEL_JSON_NO_VALUE);

  return at + length;
}

char *
keel_json_decode (const char *text,
                  gsize       length)
{
  static const char letters[] = "bfnrt", meanings[] = "\b\f\n\r\t";
  GString *decoded = g_string_sized_new (length);
  const char *end = text + length;

  while (text < end)
    {
      const char *letter;

      if (*text != '\\')
        {
          g_string_append_c (decoded, *text++);
        }
      else if (text[1] == 'u')
        {
          int unit = read_unit (text, end);

          text += 6;
          if (is_high_half (unit))
            {
              unit = 0x10000 + ((unit & 0x3ff) << 10) + (read_unit (text, end) & 0x3ff);
              text += 6;
            }
          g_string_append_unichar (decoded, (gunichar) unit);
        }
      else
        {
          letter = strchr (letters, text[1]);
          g_string_append_c (decoded, letter != NULL ? meanings[letter - letters] : text[1]);
          text += 2;
        }
    }

  return g_string_free (decoded, FALSE);
}
