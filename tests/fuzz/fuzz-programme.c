/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Any bytes at all, as if they were a programme: refused with at least one problem and at most a
 * hundred, or read; and in what is read, and in each of its languages, every text can be drawn and every
 * thing that is named is there. Bytes that are no JSON are shown to the Markdown as a text as well. */

#include "keel-fuzz.h"
#include "keel-coverage.h"
#include "keel-markup.h"
#include "keel-reading-time.h"

#include <string.h>

static void
check_markup (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (KeelMarkup) markup = keel_markup_parse (text, &error);
  g_autofree char *plain = NULL;
  const KeelMarkupNode *nodes;
  guint n_nodes;

  g_assert_true ((markup == NULL) == (error != NULL));
  if (markup == NULL)
    return;

  nodes = keel_markup_get_nodes (markup, &n_nodes);
  for (guint i = 0; i < n_nodes; i++)
    {
      g_assert_cmpuint (nodes[i].n_runs, >, 0);
      g_assert_cmpuint (nodes[i].depth, <=, 2);
      for (guint j = 0; j < nodes[i].n_runs; j++)
        {
          g_assert_true (nodes[i].runs[j].text[0] != '\0');
          g_assert_true ((nodes[i].runs[j].link == KEEL_LINK_TO_NOTHING) == (nodes[i].runs[j].target == NULL));
        }
    }

  plain = keel_markup_to_plain (markup);
  g_assert_true (g_utf8_validate (plain, -1, NULL));
}

static void
check_page (KeelProgramme           *programme,
            const KeelProgrammePage *page)
{
  g_assert_true (keel_programme_find_page (programme, page->id) == page);
  g_assert_nonnull (keel_programme_find_part_of (programme, page->id));
  g_assert_cmpuint (keel_page_get_minutes (page), >=, 1);

  for (guint i = 0; i < page->n_blocks; i++)
    {
      const KeelProgrammeBlock *block = &page->blocks[i];

      if (block->text != NULL)
        {
          g_autoptr (KeelMarkup) markup = keel_markup_parse (block->text, NULL);

          g_assert_nonnull (markup);
        }
      for (guint j = 0; block->prompts[j] != NULL; j++)
        g_assert_nonnull (keel_programme_find_prompt (programme, block->prompts[j]));
      for (guint j = 0; block->sources[j] != NULL; j++)
        g_assert_nonnull (keel_programme_find_reading (programme, block->sources[j]));
    }
}

static void
check_programme (KeelProgramme *programme)
{
  const KeelProgrammeContent *content = keel_programme_get_content (programme);
  g_autoptr (GPtrArray) carriers = keel_coverage_list (programme);

  g_assert_cmpuint (content->n_pages, >, 0);
  for (guint i = 0; i < content->n_pages; i++)
    check_page (programme, &content->pages[i]);

  for (guint i = 0; i < carriers->len; i++)
    g_assert_true (g_utf8_validate (((KeelCarrier *) carriers->pdata[i])->text, -1, NULL));
}

/* Whatever it was translated to, it is a programme like another. */
static void
check_languages (KeelProgramme *programme)
{
  g_autoptr (GPtrArray) languages = keel_programme_list_languages (programme);
  g_autoptr (GPtrArray) faults = keel_programme_list_faults (programme);

  g_assert_cmpuint (faults->len, <=, KEEL_PROGRAMME_MAX_PROBLEMS);
  for (guint i = 0; i < languages->len; i++)
    {
      const KeelProgrammeLanguage *language = languages->pdata[i];
      const char * const names[] = { language->language, NULL };
      g_autoptr (KeelProgramme) translated = keel_programme_translate (programme, names);

      g_assert_cmpuint (language->n_translated + language->n_refused, <=, language->n_texts);
      check_programme (translated);
    }
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (KeelProgramme) programme = keel_programme_new_from_json ((const char *) data, size, &problems);
  g_autofree char *text = NULL;

  g_assert_true ((programme == NULL) == (problems != NULL));
  if (programme != NULL)
    {
      check_programme (programme);
      check_languages (programme);
      return 0;
    }

  g_assert_cmpuint (problems->len, >, 0);
  g_assert_cmpuint (problems->len, <=, KEEL_PROGRAMME_MAX_PROBLEMS);
  text = g_strndup ((const char *) data, size);
  check_markup (text);
  return 0;
}
