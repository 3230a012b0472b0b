/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-coverage.h"
#include "keel-markup.h"

#include <stdlib.h>

static void
keel_carrier_free (gpointer data)
{
  KeelCarrier *carrier = data;

  g_free (carrier->text);
  g_free (carrier);
}

static void
add_line (GString    *text,
          const char *line)
{
  if (line != NULL)
    g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line);
}

static void
add_markdown (GString    *text,
              const char *markdown)
{
  g_autoptr (KeelMarkup) markup = markdown != NULL ? keel_markup_parse (markdown, NULL) : NULL;
  g_autofree char *plain = markup != NULL ? keel_markup_to_plain (markup) : NULL;

  add_line (text, plain);
}

static void
add_fields (GString                  *text,
            const KeelProgrammeField *fields,
            guint                     n_fields)
{
  for (guint i = 0; i < n_fields; i++)
    {
      add_line (text, fields[i].label);
      add_line (text, fields[i].help);
    }
}

/* One carrier a mark; takes what has gathered in @text. */
static void
add_carriers (GPtrArray          *carriers,
              const KeelCarrier  *carrier,
              const char * const *marks,
              GString            *text)
{
  for (guint i = 0; marks[i] != NULL; i++)
    {
      KeelCarrier *copy = g_memdup2 (carrier, sizeof *carrier);

      copy->mark = marks[i];
      copy->text = g_strdup (text->str);
      g_ptr_array_add (carriers, copy);
    }

  g_string_truncate (text, 0);
}

static void
add_block (GPtrArray                *carriers,
           const KeelProgrammePage  *page,
           const KeelProgrammeBlock *block,
           GString                  *text)
{
  const KeelCarrier carrier = { .kind = KEEL_CARRIER_BLOCK, .id = page->id, .block = block->id };

  add_line (text, block->title);
  add_markdown (text, block->text);
  for (guint i = 0; i < block->n_rows; i++)
    {
      add_line (text, block->rows[i].topic);
      add_markdown (text, block->rows[i].managing);
      add_markdown (text, block->rows[i].leading);
    }

  add_carriers (carriers, &carrier, block->marks, text);
}

static void
add_pages (GPtrArray                  *carriers,
           const KeelProgrammeContent *content,
           GString                    *text)
{
  for (guint i = 0; i < content->n_pages; i++)
    for (guint j = 0; j < content->pages[i].n_blocks; j++)
      add_block (carriers, &content->pages[i], &content->pages[i].blocks[j], text);
}

static void
add_items (GPtrArray                  *carriers,
           const KeelProgrammeItemSet *set,
           GString                    *text)
{
  for (guint i = 0; set != NULL && i < set->n_items; i++)
    {
      const KeelProgrammeItem *item = &set->items[i];
      const KeelCarrier carrier = { .kind = KEEL_CARRIER_ITEM, .id = item->id };

      add_line (text, item->text);
      add_markdown (text, item->help);
      add_line (text, item->overdone);
      add_carriers (carriers, &carrier, item->marks, text);
    }
}

static void
add_practices (GPtrArray                  *carriers,
               const KeelProgrammeContent *content,
               GString                    *text)
{
  for (guint i = 0; i < content->n_practices; i++)
    {
      const KeelProgrammePractice *practice = &content->practices[i];
      const KeelCarrier carrier = { .kind = KEEL_CARRIER_PRACTICE, .id = practice->id };

      add_line (text, practice->text);
      add_markdown (text, practice->help);
      add_carriers (carriers, &carrier, practice->marks, text);
    }
}

static void
add_prompts (GPtrArray                  *carriers,
             const KeelProgrammeContent *content,
             GString                    *text)
{
  for (guint i = 0; i < content->n_prompts; i++)
    {
      const KeelProgrammePrompt *prompt = &content->prompts[i];
      const KeelCarrier carrier = { .kind = KEEL_CARRIER_PROMPT, .id = prompt->id };

      add_line (text, prompt->text);
      add_markdown (text, prompt->help);
      add_carriers (carriers, &carrier, prompt->marks, text);
    }
}

static void
add_cards (GPtrArray                  *carriers,
           const KeelProgrammeContent *content,
           GString                    *text)
{
  for (guint i = 0; i < content->n_cards; i++)
    {
      const KeelProgrammeCard *card = &content->cards[i];
      const KeelCarrier carrier = { .kind = KEEL_CARRIER_CARD, .id = card->id };

      add_markdown (text, card->question);
      add_markdown (text, card->answer);
      add_carriers (carriers, &carrier, card->marks, text);
    }
}

static void
add_steps (GPtrArray                  *carriers,
           const KeelProgrammeContent *content,
           GString                    *text)
{
  for (guint i = 0; i < content->n_steps; i++)
    {
      const KeelProgrammeStep *step = &content->steps[i];
      const KeelCarrier carrier = { .kind = KEEL_CARRIER_STEP, .id = step->id };

      add_line (text, step->title);
      add_markdown (text, step->help);
      add_fields (text, step->fields, step->n_fields);
      add_carriers (carriers, &carrier, step->marks, text);
    }
}

static void
add_worksheets (GPtrArray                  *carriers,
                const KeelProgrammeContent *content,
                GString                    *text)
{
  for (guint i = 0; i < content->n_worksheets; i++)
    {
      const KeelProgrammeWorksheet *worksheet = &content->worksheets[i];
      const KeelCarrier carrier = { .kind = KEEL_CARRIER_WORKSHEET, .id = worksheet->id };

      add_line (text, worksheet->title);
      add_line (text, worksheet->summary);
      add_markdown (text, worksheet->help);
      add_fields (text, worksheet->fields, worksheet->n_fields);
      add_carriers (carriers, &carrier, worksheet->marks, text);
    }
}

static void
add_insights (GPtrArray                  *carriers,
              const KeelProgrammeContent *content,
              GString                    *text)
{
  for (guint i = 0; i < content->n_insights; i++)
    {
      const KeelCarrier carrier = { .kind = KEEL_CARRIER_INSIGHT, .id = content->insights[i].id };

      add_markdown (text, content->insights[i].text);
      add_carriers (carriers, &carrier, content->insights[i].marks, text);
    }
}

static void
add_features (GPtrArray                  *carriers,
              const KeelProgrammeContent *content,
              GString                    *text)
{
  for (guint i = 0; i < content->n_features; i++)
    {
      const KeelCarrier carrier = { .kind = KEEL_CARRIER_FEATURE, .id = content->features[i].id };

      add_line (text, content->features[i].text);
      add_carriers (carriers, &carrier, content->features[i].marks, text);
    }
}

static int
compare_marks (gconstpointer a,
               gconstpointer b)
{
  const KeelCarrier *left = *(const KeelCarrier * const *) a;
  const KeelCarrier *right = *(const KeelCarrier * const *) b;

  if (left->mark[0] != right->mark[0])
    return left->mark[0] < right->mark[0] ? -1 : 1;

  return atoi (left->mark + 1) - atoi (right->mark + 1);
}

GPtrArray *
keel_coverage_list (KeelProgramme *programme)
{
  GPtrArray *carriers = g_ptr_array_new_with_free_func (keel_carrier_free);
  g_autoptr (GString) text = g_string_new (NULL);
  const KeelProgrammeContent *content = keel_programme_get_content (programme);

  add_pages (carriers, content, text);
  add_items (carriers, content->item_set, text);
  add_practices (carriers, content, text);
  add_prompts (carriers, content, text);
  add_cards (carriers, content, text);
  add_steps (carriers, content, text);
  add_worksheets (carriers, content, text);
  add_insights (carriers, content, text);
  add_features (carriers, content, text);

  /* Stable: what bears the same mark stays in the order above. */
  g_ptr_array_sort (carriers, compare_marks);
  return carriers;
}
