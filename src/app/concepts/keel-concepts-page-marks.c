/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-card-deck.h"
#include "keel-concepts-page-private.h"
#include "keel-workbook-marks.h"

/* A place is a block and how many characters of it come before: where lines end depends
 * on the width of the window and the size of letters. */

static KeelWorkbook *
get_workbook (KeelConceptsPage *self)
{
  return keel_session_get_workbook (self->session);
}

static const char *
get_programme_id (KeelConceptsPage *self)
{
  return keel_programme_get_content (self->programme)->id;
}

/* The top of a page is a place as well: it is in its first block. */
void
keel_concepts_page_keep_place (KeelConceptsPage *self)
{
  const KeelProgrammePage *page = keel_concepts_page_get_page (self);
  const char *block, *known_block;
  guint offset, known_offset;

  if (page == NULL || page->n_blocks == 0 || keel_session_is_frozen (self->session))
    return;

  if (!keel_reading_view_is_settled (self->reading))
    return;

  if (!keel_reading_view_get_place (self->reading, &block, &offset))
    {
      block = page->blocks[0].id;
      offset = 0;
    }

  if (page == keel_concepts_page_find_last (self)
      && keel_concepts_page_find_place (self, page, &known_block, &known_offset)
      && g_str_equal (block, known_block) && offset == known_offset)
    return;

  keel_workbook_set_reading_place (get_workbook (self), get_programme_id (self), page->id, block, offset,
                                   keel_session_get_now (self->session));
}

gboolean
keel_concepts_page_find_place (KeelConceptsPage        *self,
                               const KeelProgrammePage *page,
                               const char             **out_block,
                               guint                   *out_offset)
{
  return keel_workbook_get_reading_place (get_workbook (self), get_programme_id (self), page->id,
                                          out_block, out_offset);
}

const KeelProgrammePage *
keel_concepts_page_find_last (KeelConceptsPage *self)
{
  return keel_programme_find_page (self->programme,
                                   keel_workbook_get_last_page (get_workbook (self), get_programme_id (self)));
}

void
keel_concepts_page_mark_read (KeelConceptsPage *self,
                              gboolean          is_read)
{
  const KeelProgrammePage *page = keel_concepts_page_get_page (self);

  if (keel_session_is_frozen (self->session)
      || keel_workbook_is_read (get_workbook (self), get_programme_id (self), page->id) == is_read)
    return;

  keel_workbook_set_read (get_workbook (self), get_programme_id (self), page->id, is_read,
                          keel_session_get_now (self->session));
  if (is_read)
    keel_card_deck_begin (get_workbook (self), self->programme, page, keel_session_get_now (self->session));
}

void
keel_concepts_page_show_marks (KeelConceptsPage *self)
{
  const KeelProgrammeContent *content;
  const KeelProgrammePage *page;

  if (self->programme == NULL)
    return;

  content = keel_programme_get_content (self->programme);
  for (guint i = 0; i < content->n_pages; i++)
    keel_contents_list_set_read (self->contents, content->pages[i].id,
                                 keel_workbook_is_read (get_workbook (self), content->id, content->pages[i].id));

  page = keel_concepts_page_get_page (self);
  if (page != NULL)
    keel_reading_view_set_read (self->reading, keel_workbook_is_read (get_workbook (self), content->id, page->id));
}
