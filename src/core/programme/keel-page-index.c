/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-page-index.h"
#include "keel-markup.h"
#include "keel-text.h"

struct _KeelPageIndex
{
  KeelProgramme *programme;
  GPtrArray     *texts;  /* KeelPageText */
};

/* A place that is being read. */
typedef struct
{
  KeelPageIndex           *index;
  const KeelProgrammePage *page;
  GString                 *text;
} Place;

static void
free_text (KeelPageText *text)
{
  g_free (text->address);
  g_free (text->text);
  g_free (text->folded);
  g_free (text);
}

static void
add_line (Place      *place,
          const char *line)
{
  if (line == NULL)
    return;

  if (place->text->len > 0)
    g_string_append_c (place->text, '\n');
  g_string_append (place->text, line);
}

static void
add_markdown (Place      *place,
              const char *markdown)
{
  g_autoptr (KeelMarkup) markup = markdown != NULL ? keel_markup_parse (markdown, NULL) : NULL;
  g_autofree char *plain = markup != NULL ? keel_markup_to_plain (markup) : NULL;

  add_line (place, plain);
}

/* What has been added since the last end is a place. */
static void
end_place (Place      *place,
           const char *scheme,
           const char *id)
{
  KeelPageText *text;

  if (place->text->len == 0)
    return;

  text = g_new0 (KeelPageText, 1);
  text->page = place->page;
  text->address = g_strconcat (scheme, ":", id, NULL);
  text->text = g_strdup (place->text->str);
  text->folded = keel_text_fold (text->text);
  g_ptr_array_add (place->index->texts, text);
  g_string_truncate (place->text, 0);
}

static void
add_items (Place                    *place,
           const KeelProgrammeBlock *block)
{
  for (guint i = 0; block->items[i] != NULL; i++)
    {
      const KeelProgrammeItem *item = keel_programme_find_item (place->index->programme, block->items[i]);

      add_line (place, item->text);
      add_markdown (place, item->help);
      add_line (place, item->overdone);
      end_place (place, "item", item->id);
    }
}

static void
add_practices (Place                    *place,
               const KeelProgrammeBlock *block)
{
  for (guint i = 0; block->practices[i] != NULL; i++)
    {
      const KeelProgrammePractice *practice =
        keel_programme_find_practice (place->index->programme, block->practices[i]);

      add_line (place, practice->text);
      add_markdown (place, practice->help);
      end_place (place, "practice", practice->id);
    }
}

static void
add_prompts (Place                    *place,
             const KeelProgrammeBlock *block)
{
  for (guint i = 0; block->prompts[i] != NULL; i++)
    {
      const KeelProgrammePrompt *prompt = keel_programme_find_prompt (place->index->programme, block->prompts[i]);

      add_line (place, prompt->text);
      add_markdown (place, prompt->help);
      end_place (place, "prompt", prompt->id);
    }
}

/* The answers are not found: to look one up is not to recall it. */
static void
add_cards (Place                    *place,
           const KeelProgrammeBlock *block)
{
  for (guint i = 0; block->cards[i] != NULL; i++)
    {
      const KeelProgrammeCard *card = keel_programme_find_card (place->index->programme, block->cards[i]);

      add_markdown (place, card->question);
      end_place (place, "card", card->id);
    }
}

static void
add_worksheet (Place                    *place,
               const KeelProgrammeBlock *block)
{
  const KeelProgrammeWorksheet *worksheet =
    keel_programme_find_worksheet (place->index->programme, block->worksheet);

  add_line (place, worksheet->title);
  add_line (place, worksheet->summary);
  end_place (place, "worksheet", worksheet->id);
}

static void
add_exercise (Place                    *place,
              const KeelProgrammeBlock *block)
{
  const KeelProgrammeExercise *exercise =
    keel_programme_find_exercise (place->index->programme, block->exercise);

  add_line (place, exercise->title);
  add_markdown (place, exercise->text);
  end_place (place, "exercise", exercise->id);
}

static void
add_glossary (Place                    *place,
              const KeelProgrammeBlock *block)
{
  const KeelProgrammeContent *content = keel_programme_get_content (place->index->programme);

  for (guint i = 0; i < content->n_glossary; i++)
    {
      add_line (place, content->glossary[i].term);
      add_markdown (place, content->glossary[i].text);
      end_place (place, "glossary", content->glossary[i].id);
    }
}

static void
add_reading (Place                    *place,
             const KeelProgrammeBlock *block)
{
  const KeelProgrammeContent *content = keel_programme_get_content (place->index->programme);

  for (guint i = 0; i < content->n_reading; i++)
    {
      add_markdown (place, content->reading[i].text);
      end_place (place, "reading", content->reading[i].id);
    }
}

/* What stands in a block besides its own title, text and rows. */
static void (* const adders[]) (Place                    *place,
                                const KeelProgrammeBlock *block) =
{
  [KEEL_BLOCK_EXERCISE] = add_exercise,
  [KEEL_BLOCK_ITEMS] = add_items,
  [KEEL_BLOCK_PRACTICES] = add_practices,
  [KEEL_BLOCK_PROMPTS] = add_prompts,
  [KEEL_BLOCK_CARDS] = add_cards,
  [KEEL_BLOCK_WORKSHEET] = add_worksheet,
  [KEEL_BLOCK_GLOSSARY] = add_glossary,
  [KEEL_BLOCK_READING] = add_reading,
};

static void
add_block (Place                    *place,
           const KeelProgrammeBlock *block)
{
  add_line (place, block->title);
  add_markdown (place, block->text);
  for (guint i = 0; i < block->n_rows; i++)
    {
      add_line (place, block->rows[i].topic);
      add_markdown (place, block->rows[i].managing);
      add_markdown (place, block->rows[i].leading);
    }
  end_place (place, "block", block->id);

  if (block->kind < G_N_ELEMENTS (adders) && adders[block->kind] != NULL)
    adders[block->kind] (place, block);
}

static void
add_page (KeelPageIndex           *self,
          const KeelProgrammePage *page)
{
  Place place = { .index = self, .page = page, .text = g_string_new (NULL) };

  add_line (&place, page->title);
  add_line (&place, page->summary);
  end_place (&place, "page", page->id);
  for (guint i = 0; i < page->n_blocks; i++)
    add_block (&place, &page->blocks[i]);

  g_string_free (place.text, TRUE);
}

/* In the order of the parts, which is the order of reading. */
KeelPageIndex *
keel_page_index_new (KeelProgramme *programme)
{
  KeelPageIndex *self;
  const KeelProgrammeContent *content;

  g_return_val_if_fail (KEEL_IS_PROGRAMME (programme), NULL);

  self = g_new0 (KeelPageIndex, 1);
  self->programme = g_object_ref (programme);
  self->texts = g_ptr_array_new_with_free_func ((GDestroyNotify) free_text);

  content = keel_programme_get_content (programme);
  for (guint part = 0; part < content->n_parts; part++)
    for (guint i = 0; content->parts[part].pages[i] != NULL; i++)
      add_page (self, keel_programme_find_page (programme, content->parts[part].pages[i]));

  return self;
}

void
keel_page_index_free (KeelPageIndex *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->texts);
  g_object_unref (self->programme);
  g_free (self);
}

GPtrArray *
keel_page_index_find (KeelPageIndex      *self,
                      const char * const *words)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; words[0] != NULL && i < self->texts->len; i++)
    {
      KeelPageText *text = self->texts->pdata[i];

      if (keel_text_has_all (text->folded, words))
        g_ptr_array_add (found, text);
    }

  return found;
}

GPtrArray *
keel_page_index_list (KeelPageIndex           *self,
                      const KeelProgrammePage *page)
{
  GPtrArray *texts = g_ptr_array_new ();

  for (guint i = 0; i < self->texts->len; i++)
    if (((const KeelPageText *) self->texts->pdata[i])->page == page)
      g_ptr_array_add (texts, self->texts->pdata[i]);

  return texts;
}

gboolean
keel_page_index_has (KeelPageIndex           *self,
                     const KeelProgrammePage *page,
                     const char              *address)
{
  for (guint i = 0; i < self->texts->len; i++)
    {
      const KeelPageText *text = self->texts->pdata[i];

      if (text->page == page && g_str_equal (text->address, address))
        return TRUE;
    }

  return FALSE;
}

const KeelProgrammePage *
keel_page_index_find_page (KeelPageIndex *self,
                           const char    *address)
{
  for (guint i = 0; i < self->texts->len; i++)
    {
      const KeelPageText *text = self->texts->pdata[i];

      if (g_str_equal (text->address, address))
        return text->page;
    }

  return NULL;
}
