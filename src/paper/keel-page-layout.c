/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-page-layout-private.h"

#include "keel-printout-words.h"

/* Fewer pages need no contents, and more lines than on four pages are none. */
#define LEAST_PAGES 3
#define LEAST_CONTENTS 2
#define MOST_CONTENTS 160

/* How deep the contents go. */
#define MOST_LEVELS 2

static const KeelPrintBlock *
get_block (const KeelPageLayout *self,
           guint                 block)
{
  return keel_printout_get_block (self->printout, block);
}

static guint
count_headings (const KeelPageLayout *self,
                guint                 most_level)
{
  guint n = 0;

  for (guint i = 0; i < self->headings->len; i++)
    n += g_array_index (self->headings, KeelPageHeading, i).level <= most_level;

  return n;
}

/* As deep as they stay short. */
static guint
choose_depth (const KeelPageLayout *self)
{
  guint depth = 1;

  while (depth < MOST_LEVELS && count_headings (self, depth + 1) <= MOST_CONTENTS)
    depth++;

  return depth;
}

/* Everything below the title. FALSE if it was cancelled. */
static gboolean
add_blocks (KeelPageLayout    *self,
            KeelPagePieces    *pieces,
            KeelPageProgress   progress,
            gpointer           progress_data,
            GCancellable      *cancellable,
            GError           **error)
{
  guint n_blocks = keel_printout_get_n_blocks (self->printout);

  for (guint i = 0; i < n_blocks; i++)
    {
      const KeelPrintBlock *block = get_block (self, i);

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      keel_page_pieces_add_block (pieces, block, keel_printout_get_balance (self->printout), self->headings->len);
      if (block->kind == KEEL_PRINT_HEADING)
        {
          KeelPageHeading heading = { block->text, block->level, 0, 0 };

          g_array_append_val (self->headings, heading);
        }
      if (progress != NULL)
        progress (i + 1, n_blocks, progress_data);
    }

  return TRUE;
}

static void
add_title (KeelPageLayout *self)
{
  const char *title = keel_printout_get_title (self->printout);
  const char *subtitle = keel_printout_get_subtitle (self->printout);

  if (title != NULL)
    keel_page_pieces_add_text (self->pieces, KEEL_STYLE_TITLE, title);
  if (subtitle != NULL)
    keel_page_pieces_add_text (self->pieces, KEEL_STYLE_SUBTITLE, subtitle);
}

static void
add_contents (KeelPageLayout *self)
{
  guint depth = choose_depth (self);

  keel_page_pieces_add_text (self->pieces, KEEL_STYLE_HEADING_2, keel_printout_words_contents ());
  for (guint i = 0; i < self->headings->len; i++)
    {
      const KeelPageHeading *heading = &g_array_index (self->headings, KeelPageHeading, i);

      if (heading->level <= depth)
        keel_page_pieces_add_contents (self->pieces, heading->text, heading->level, i);
    }
  keel_page_pieces_break (self->pieces);
}

static GArray *
flow (const KeelPagePieces *pieces)
{
  return keel_page_flow (pieces->flow, pieces->heights, pieces->page_height);
}

static guint
count_pages (const GArray *slices)
{
  return slices->len > 0 ? g_array_index (slices, KeelPageSlice, slices->len - 1).page + 1 : 1;
}

static gboolean
needs_contents (const KeelPageLayout *self,
                const KeelPagePieces *body)
{
  g_autoptr (GArray) slices = flow (body);

  return count_pages (slices) >= LEAST_PAGES && count_headings (self, choose_depth (self)) >= LEAST_CONTENTS;
}

/* From the top of the sheet, and where headings and pages begin. */
static void
index_slices (KeelPageLayout *self)
{
  guint n_pages = count_pages (self->slices);
  guint page = 0;

  for (guint i = 0; i < self->slices->len; i++)
    {
      KeelPageSlice *slice = &g_array_index (self->slices, KeelPageSlice, i);
      const KeelPagePiece *piece = &g_array_index (self->pieces->pieces, KeelPagePiece, slice->piece);

      slice->y += KEEL_PAGE_TOP;
      for (; page <= slice->page; page++)
        g_array_append_val (self->first_slices, i);
      if (piece->kind == KEEL_PIECE_TEXT && piece->heading != KEEL_PIECE_NO_HEADING && slice->first_line == 0)
        {
          KeelPageHeading *heading = &g_array_index (self->headings, KeelPageHeading, piece->heading);

          heading->page = slice->page;
          heading->y = slice->y;
        }
    }
  for (; page <= n_pages; page++)
    g_array_append_val (self->first_slices, self->slices->len);
}

KeelPageLayout *
keel_page_layout_new (KeelPrintout      *printout,
                      const KeelPaper   *paper,
                      KeelPageProgress   progress,
                      gpointer           progress_data,
                      GCancellable      *cancellable,
                      GError           **error)
{
  g_autoptr (KeelPageLayout) self = g_new0 (KeelPageLayout, 1);
  g_autoptr (KeelTypesetter) typesetter = keel_typesetter_new (paper->is_rtl);
  g_autoptr (KeelPagePieces) body = NULL;
  double width = MAX (paper->width - 2 * KEEL_PAGE_SIDE, KEEL_PAGE_SIDE);
  double height = MAX (paper->height - KEEL_PAGE_TOP - KEEL_PAGE_FOOT, KEEL_PAGE_TOP);

  g_atomic_ref_count_init (&self->n_references);
  self->printout = keel_printout_ref (printout);
  self->paper = *paper;
  self->headings = g_array_new (FALSE, FALSE, sizeof (KeelPageHeading));
  self->first_slices = g_array_new (FALSE, FALSE, sizeof (guint));
  self->pieces = keel_page_pieces_new (typesetter, width, height, paper->is_rtl);
  body = keel_page_pieces_new (typesetter, width, height, paper->is_rtl);

  if (!add_blocks (self, body, progress, progress_data, cancellable, error))
    return NULL;

  add_title (self);
  if (needs_contents (self, body))
    add_contents (self);
  keel_page_pieces_append (self->pieces, body);
  self->pieces->typesetter = NULL;
  self->slices = flow (self->pieces);
  index_slices (self);

  return g_steal_pointer (&self);
}

KeelPageLayout *
keel_page_layout_ref (KeelPageLayout *self)
{
  g_atomic_ref_count_inc (&self->n_references);

  return self;
}

void
keel_page_layout_unref (KeelPageLayout *self)
{
  if (self == NULL || !g_atomic_ref_count_dec (&self->n_references))
    return;

  keel_printout_unref (self->printout);
  keel_page_pieces_free (self->pieces);
  g_clear_pointer (&self->slices, g_array_unref);
  g_array_unref (self->first_slices);
  g_array_unref (self->headings);
  g_free (self);
}

KeelPrintout *
keel_page_layout_get_printout (const KeelPageLayout *self)
{
  return self->printout;
}

const KeelPaper *
keel_page_layout_get_paper (const KeelPageLayout *self)
{
  return &self->paper;
}

guint
keel_page_layout_get_n_pages (const KeelPageLayout *self)
{
  return count_pages (self->slices);
}

guint
keel_page_layout_get_n_headings (const KeelPageLayout *self)
{
  return self->headings->len;
}

const KeelPageHeading *
keel_page_layout_get_heading (const KeelPageLayout *self,
                              guint                 heading)
{
  g_return_val_if_fail (heading < self->headings->len, NULL);

  return &g_array_index (self->headings, KeelPageHeading, heading);
}

const char *
keel_page_layout_get_page_name (const KeelPageLayout *self,
                                guint                 page)
{
  const char *name = NULL;

  for (guint i = 0; i < self->headings->len; i++)
    {
      const KeelPageHeading *heading = &g_array_index (self->headings, KeelPageHeading, i);

      if (heading->page > page)
        break;

      name = heading->text;
      if (heading->page == page)
        break;
    }

  return name;
}
