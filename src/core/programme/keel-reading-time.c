/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-reading-time.h"
#include "keel-markup.h"

#define WORDS_A_MINUTE 200

static gboolean
is_of_word (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c) || c == '-' || c == '\'' || c == '_' ||
         c == 0x2019; /* ’ */
}

static guint
count_plain_words (const char *text)
{
  guint n_words = 0;
  gboolean is_counted = FALSE;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (!is_of_word (c))
        is_counted = FALSE;
      else if (!is_counted && g_unichar_isalnum (c))
        {
          is_counted = TRUE;
          n_words++;
        }
    }

  return n_words;
}

guint
keel_reading_count_words (const char *markdown)
{
  g_autoptr (KeelMarkup) markup = NULL;
  g_autofree char *plain = NULL;

  if (markdown == NULL)
    return 0;

  markup = keel_markup_parse (markdown, NULL);
  if (markup == NULL)
    return count_plain_words (markdown);

  plain = keel_markup_to_plain (markup);
  return count_plain_words (plain);
}

guint
keel_block_count_words (const KeelProgrammeBlock *block)
{
  guint n_words = keel_reading_count_words (block->text);

  if (block->title != NULL)
    n_words += count_plain_words (block->title);

  for (guint i = 0; i < block->n_rows; i++)
    {
      const KeelProgrammeRow *row = &block->rows[i];

      n_words += row->topic != NULL ? count_plain_words (row->topic) : 0;
      n_words += keel_reading_count_words (row->managing);
      n_words += keel_reading_count_words (row->leading);
    }

  return n_words;
}

guint
keel_page_get_minutes (const KeelProgrammePage *page)
{
  guint n_words = count_plain_words (page->title);

  for (guint i = 0; i < page->n_blocks; i++)
    n_words += keel_block_count_words (&page->blocks[i]);

  return MAX (1, (n_words + WORDS_A_MINUTE / 2) / WORDS_A_MINUTE);
}
