/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-text.h"
#include "keel-text-fold.h"

#include <stdlib.h>
#include <string.h>

/* A folded text that remembers, for each of its bytes, where the character that
 * it comes from begins in the text. */
typedef struct
{
  GString *folded;
  GArray  *starts;  /* of gsize */
  gsize    text_length;
} MappedText;

/* A word that is looked for, and where it next stands in the folded text. */
typedef struct
{
  const char *word;
  gsize       length;
  gsize       next;  /* G_MAXSIZE: nowhere */
} Needle;

static void
mapped_text_clear (MappedText *mapped)
{
  g_string_free (mapped->folded, TRUE);
  g_array_unref (mapped->starts);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (MappedText, mapped_text_clear)

static void
mapped_text_init (MappedText *mapped,
                  const char *text)
{
  const char *end = text + strlen (text);
  const char *at = text;

  mapped->text_length = (gsize) (end - text);
  mapped->folded = g_string_sized_new (mapped->text_length);
  mapped->starts = g_array_sized_new (FALSE, FALSE, sizeof (gsize), (guint) mapped->text_length);

  while (at < end)
    {
      gsize start = (gsize) (at - text);

      at = keel_text_fold_character (mapped->folded, at, end);
      while (mapped->starts->len < mapped->folded->len)
        g_array_append_val (mapped->starts, start);
    }
}

static gsize
get_start (const MappedText *mapped,
           gsize             place)
{
  return place < mapped->starts->len ? g_array_index (mapped->starts, gsize, place)
                                     : mapped->text_length;
}

static void
advance (Needle           *needle,
         const MappedText *mapped,
         gsize             from)
{
  const char *found;

  if (needle->next >= from)
    return;

  found = strstr (mapped->folded->str + from, needle->word);
  needle->next = found != NULL ? (gsize) (found - mapped->folded->str) : G_MAXSIZE;
}

/* The needle that comes first at or after @from; of two at one place the longer. */
static const Needle *
find_first (GArray           *needles,
            const MappedText *mapped,
            gsize             from)
{
  const Needle *first = NULL;

  for (guint i = 0; i < needles->len; i++)
    {
      Needle *needle = &g_array_index (needles, Needle, i);

      advance (needle, mapped, from);
      if (needle->next == G_MAXSIZE)
        continue;

      if (first == NULL || needle->next < first->next ||
          (needle->next == first->next && needle->length > first->length))
        first = needle;
    }

  return first;
}

static GArray *
collect_needles (const MappedText   *mapped,
                 const char * const *words)
{
  GArray *needles = g_array_new (FALSE, FALSE, sizeof (Needle));

  for (guint i = 0; words != NULL && words[i] != NULL; i++)
    {
      Needle needle = { .word = words[i], .length = strlen (words[i]) };
      const char *found = strstr (mapped->folded->str, words[i]);

      if (needle.length == 0 || found == NULL)
        continue;

      needle.next = (gsize) (found - mapped->folded->str);
      g_array_append_val (needles, needle);
    }

  return needles;
}

static void
find_words (const char         *text,
            const char * const *words,
            guint               max_ranges,
            GArray             *ranges)
{
  g_auto (MappedText) mapped = { 0 };
  g_autoptr (GArray) needles = NULL;
  const Needle *needle;

  mapped_text_init (&mapped, text);
  needles = collect_needles (&mapped, words);
  needle = find_first (needles, &mapped, 0);
  while (needle != NULL && ranges->len < max_ranges)
    {
      gsize last = needle->next + needle->length - 1;
      gsize behind = last + 1;
      KeelTextRange range;

      /* To the end of the character that the last byte comes from, and of what
       * folds to nothing behind it: an accent belongs to its letter. */
      while (get_start (&mapped, behind) == get_start (&mapped, last))
        behind++;

      range.start = get_start (&mapped, needle->next);
      range.end = get_start (&mapped, behind);
      g_array_append_val (ranges, range);
      needle = find_first (needles, &mapped, behind);
    }
}

static int
compare_longer_first (gconstpointer a,
                      gconstpointer b)
{
  const char *left = *(const char * const *) a, *right = *(const char * const *) b;
  gsize left_length = strlen (left), right_length = strlen (right);

  if (left_length != right_length)
    return left_length > right_length ? -1 : 1;

  return strcmp (left, right);
}

static gboolean
is_part_of_any (const char *word,
                GPtrArray  *words)
{
  for (guint i = 0; i < words->len; i++)
    {
      if (strstr (g_ptr_array_index (words, i), word) != NULL)
        return TRUE;
    }

  return FALSE;
}

/* @text on one line: each run of white space one space, none at the ends. Stops
 * after @max_chars characters. */
static char *
flatten (const char *text,
         gsize       max_chars)
{
  GString *flat = g_string_new (NULL);
  gboolean is_pending = FALSE;
  gsize n_chars = 0;

  for (const char *at = text; *at != '\0' && n_chars < max_chars; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (g_unichar_isspace (c))
        {
          is_pending = flat->len > 0;
          continue;
        }

      if (is_pending)
        g_string_append_c (flat, ' ');
      g_string_append_len (flat, at, g_utf8_next_char (at) - at);
      n_chars += is_pending ? 2 : 1;
      is_pending = FALSE;
    }

  return g_string_free (flat, FALSE);
}

/* Where an excerpt that must show the bytes from @hit to @hit_end begins: at the
 * start, or else at a word so far before them that a third of it precedes them
 * or that nothing behind them is lost. */
static const char *
find_excerpt_start (const char *flat,
                    const char *hit,
                    const char *hit_end,
                    guint       max_chars)
{
  const char *start, *space;
  glong n_before, n_kept, n_behind;

  if (g_utf8_strlen (flat, hit_end - flat) < (glong) max_chars)
    return flat;

  n_before = g_utf8_strlen (flat, hit - flat);
  n_behind = g_utf8_strlen (hit, -1);
  n_kept = MAX ((glong) max_chars / 3, (glong) max_chars - 1 - n_behind);
  start = g_utf8_offset_to_pointer (flat, MAX (n_before - n_kept, 0));
  if (start == flat || start[-1] == ' ')
    return start;

  space = memchr (start, ' ', (gsize) (hit - start));
  return space != NULL ? space + 1 : start;
}

/* Where an excerpt of at most @max_chars characters from @start ends: before the
 * last space, but not before @hit_end, or else between two characters. */
static const char *
find_excerpt_end (const char *start,
                  const char *hit_end,
                  guint       max_chars)
{
  const char *end = g_utf8_offset_to_pointer (start, max_chars);
  const char *space = end;

  while (space > start && *space != ' ')
    space--;

  if (space > start && space >= hit_end)
    return space;

  while (end > start && g_unichar_ismark (g_utf8_get_char (end)))
    end = g_utf8_prev_char (end);

  return end;
}

char **
keel_text_split_query (const char *query)
{
  g_autofree char *folded = NULL;
  g_auto (GStrv) pieces = NULL;
  g_autoptr (GPtrArray) words = NULL;

  g_return_val_if_fail (query != NULL, NULL);

  folded = keel_text_fold (query);
  pieces = g_strsplit (folded, " ", -1);
  qsort (pieces, g_strv_length (pieces), sizeof *pieces, compare_longer_first);

  words = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; pieces[i] != NULL; i++)
    {
      if (*pieces[i] != '\0' && !is_part_of_any (pieces[i], words))
        g_ptr_array_add (words, g_strdup (pieces[i]));
    }
  g_ptr_array_add (words, NULL);

  return (char **) g_ptr_array_steal (words, NULL);
}

gboolean
keel_text_has_all (const char         *folded,
                   const char * const *words)
{
  g_return_val_if_fail (folded != NULL && words != NULL, FALSE);

  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (folded, words[i]) == NULL)
      return FALSE;

  return TRUE;
}

GArray *
keel_text_find (const char         *text,
                const char * const *words)
{
  GArray *ranges = g_array_new (FALSE, FALSE, sizeof (KeelTextRange));

  g_return_val_if_fail (text != NULL, ranges);

  find_words (text, words, G_MAXUINT, ranges);
  return ranges;
}

char *
keel_text_clean (const char *text,
                 gssize      length)
{
  GString *clean;
  const char *at, *end;

  g_return_val_if_fail (text != NULL || length == 0, NULL);

  at = text != NULL ? text : "";
  end = at + (length >= 0 ? (gsize) length : strlen (at));
  clean = g_string_sized_new ((gsize) (end - at));
  while (at < end)
    {
      gunichar c = (guchar) *at < 0x80 ? (gunichar) *at
                                       : g_utf8_get_char_validated (at, end - at);
      gboolean is_valid = c != (gunichar) -1 && c != (gunichar) -2;

      if (!is_valid)
        g_string_append_unichar (clean, 0xfffd);
      else if (c == '\r')
        g_string_append (clean, end - at > 1 && at[1] == '\n' ? "" : "\n");
      else if (c >= 0x20 || c == '\n' || c == '\t')
        g_string_append_unichar (clean, c);

      at += is_valid ? g_utf8_next_char (at) - at : 1;
    }

  return g_string_free (clean, FALSE);
}

char *
keel_text_first_line (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  while (*text != '\0')
    {
      gsize length = strcspn (text, "\r\n");
      g_autofree char *line = g_strndup (text, length);
      const char *start = line;
      const char *end = line + length;

      while (*start != '\0' && g_unichar_isspace (g_utf8_get_char (start)))
        start = g_utf8_next_char (start);
      while (end > start && g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (end))))
        end = g_utf8_prev_char (end);

      if (end > start)
        return g_strndup (start, (gsize) (end - start));

      text += length + strspn (text + length, "\r\n");
    }

  return g_strdup ("");
}

char *
keel_text_excerpt (const char         *text,
                   const char * const *words,
                   guint               max_chars)
{
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (KeelTextRange));
  g_autofree char *flat = NULL;
  g_autofree char *shown = NULL;
  const char *start, *end, *hit_end;
  guint room;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (max_chars >= 3, NULL);

  flat = flatten (text, words != NULL && words[0] != NULL ? G_MAXSIZE : (gsize) max_chars + 1);
  if (g_utf8_strlen (flat, -1) <= (glong) max_chars)
    return g_steal_pointer (&flat);

  start = hit_end = flat;
  find_words (flat, words, 1, hits);
  if (hits->len > 0)
    {
      const KeelTextRange *hit = &g_array_index (hits, KeelTextRange, 0);

      hit_end = flat + hit->end;
      start = find_excerpt_start (flat, flat + hit->start, hit_end, max_chars);
    }

  room = start > flat ? max_chars - 1 : max_chars;
  end = start + strlen (start);
  if (g_utf8_strlen (start, -1) > (glong) room)
    end = find_excerpt_end (start, hit_end, room - 1);

  shown = g_strndup (start, (gsize) (end - start));
  return g_strconcat (start > flat ? "…" : "", shown, *end != '\0' ? "…" : "", NULL);
}
