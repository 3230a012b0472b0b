/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What an entry says, in the order it is shown: for a list, an excerpt and search. */

#include "keel-entry.h"
#include "keel-config.h"
#include "keel-entry-private.h"
#include "keel-text.h"

/* The first line of a text that holds a word. */
typedef struct
{
  const char *start;
  const char *end;       /* without white space around it */
  const char *rest;      /* what comes after it */
} Line;

static const char *
skip_space (const char *text)
{
  while (*text && g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);

  return text;
}

gboolean
keel_entry_holds_word (const char *text)
{
  return *skip_space (text) != '\0';
}

static gboolean
holds_text (const KeelEntryText *texts,
            guint                n_texts,
            KeelEntryText        text)
{
  for (guint i = 0; i < n_texts; i++)
    if (texts[i] == text)
      return TRUE;

  return FALSE;
}

guint
keel_entry_list_texts (KeelEntry     *self,
                       KeelEntryText *out)
{
  const KeelEntryText *texts;
  guint n_asked, n_texts;

  g_return_val_if_fail (KEEL_IS_ENTRY (self), 0);

  n_asked = n_texts = keel_entry_kind_get_texts (self->kind, &texts);
  for (guint i = 0; i < n_asked; i++)
    out[i] = texts[i];

  for (guint i = 0; i < KEEL_N_ENTRY_TEXTS; i++)
    if (!holds_text (texts, n_asked, i) && keel_entry_holds_word (keel_entry_get_text (self, i)))
      out[n_texts++] = i;

  return n_texts;
}

gboolean
keel_entry_has_words (KeelEntry *self)
{
  KeelEntryText texts[KEEL_N_ENTRY_TEXTS];
  guint n_texts = keel_entry_list_texts (self, texts);

  for (guint i = 0; i < n_texts; i++)
    if (keel_entry_holds_word (keel_entry_get_text (self, texts[i])))
      return TRUE;

  return FALSE;
}

gboolean
keel_entry_is_open (KeelEntry *self)
{
  KeelEntryText closing;

  g_return_val_if_fail (KEEL_IS_ENTRY (self), FALSE);

  return keel_entry_kind_get_closing (self->kind, &closing) &&
         !keel_entry_holds_word (keel_entry_get_text (self, closing));
}

static gboolean
find_first_line (const char *text,
                 Line       *out_line)
{
  Line line;

  line.start = skip_space (text);
  if (*line.start == '\0')
    return FALSE;

  line.rest = line.start + strcspn (line.start, "\r\n");
  line.end = line.rest;
  while (g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (line.end))))
    line.end = g_utf8_prev_char (line.end);

  *out_line = line;
  return TRUE;
}

char *
keel_entry_dup_headline (KeelEntry *self)
{
  KeelEntryText texts[KEEL_N_ENTRY_TEXTS];
  Line line;
  guint n_texts;

  g_return_val_if_fail (KEEL_IS_ENTRY (self), NULL);

  if (self->title && find_first_line (self->title, &line))
    return g_strndup (line.start, (gsize) (line.end - line.start));

  n_texts = keel_entry_list_texts (self, texts);
  for (guint i = 0; i < n_texts; i++)
    if (find_first_line (keel_entry_get_text (self, texts[i]), &line))
      return g_strndup (line.start, (gsize) (line.end - line.start));

  return g_strdup ("");
}

char *
keel_entry_dup_body (KeelEntry *self)
{
  g_autoptr (GString) body = g_string_new (NULL);
  KeelEntryText texts[KEEL_N_ENTRY_TEXTS];
  gboolean has_headline;
  guint n_texts;
  Line line;

  g_return_val_if_fail (KEEL_IS_ENTRY (self), NULL);

  has_headline = self->title && find_first_line (self->title, &line);
  n_texts = keel_entry_list_texts (self, texts);
  for (guint i = 0; i < n_texts; i++)
    {
      const char *text = skip_space (keel_entry_get_text (self, texts[i]));

      if (!has_headline && find_first_line (text, &line))
        {
          has_headline = TRUE;
          text = skip_space (line.rest);
        }

      if (*text && body->len > 0)
        g_string_append_c (body, '\n');
      g_string_append (body, text);
    }

  return g_string_free (g_steal_pointer (&body), FALSE);
}

void
keel_entry_append_folded (KeelEntry *self,
                          GString   *folded)
{
  char day[sizeof "2026-11-23"];
  int year, month, day_of_month;

  g_return_if_fail (KEEL_IS_ENTRY (self));
  g_return_if_fail (folded != NULL);

  keel_day_get_ymd (self->day, &year, &month, &day_of_month);
  g_snprintf (day, sizeof day, "%04d-%02d-%02d", year, month, day_of_month);
  g_string_append (folded, day);

  if (self->title)
    {
      g_string_append_c (folded, '\n');
      keel_text_fold_append (folded, self->title, -1);
    }

  for (guint i = 0; i < KEEL_N_ENTRY_TEXTS; i++)
    if (self->texts[i])
      {
        g_string_append_c (folded, '\n');
        keel_text_fold_append (folded, self->texts[i], -1);
      }

  for (guint i = 0; self->tags && self->tags[i]; i++)
    {
      g_string_append_c (folded, '\n');
      keel_text_fold_append (folded, self->tags[i], -1);
    }
}

void
keel_entry_fold_ahead (KeelEntry *self)
{
  g_autoptr (GString) folded = g_string_new (NULL);

  g_return_if_fail (KEEL_IS_ENTRY (self));

  keel_entry_append_folded (self, folded);
  g_free (self->folded);
  /* Without the room to grow: thousands wait for the main thread to take them. */
  self->folded = g_strndup (folded->str, folded->len);
}

char *
keel_entry_take_folded (KeelEntry *self)
{
  g_return_val_if_fail (KEEL_IS_ENTRY (self), NULL);

  return g_steal_pointer (&self->folded);
}

int
keel_entry_compare (KeelEntry *a,
                    KeelEntry *b)
{
  int time_a = MAX (a->time, 0);
  int time_b = MAX (b->time, 0);
  int order;

  if (a->day != b->day)
    return a->day > b->day ? -1 : 1;
  if (time_a != time_b)
    return time_a > time_b ? -1 : 1;

  order = keel_moment_compare (keel_record_get_created (KEEL_RECORD (b)),
                               keel_record_get_created (KEEL_RECORD (a)));
  if (order != 0)
    return order;

  return strcmp (keel_record_get_id (KEEL_RECORD (a)), keel_record_get_id (KEEL_RECORD (b)));
}
