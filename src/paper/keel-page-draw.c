/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-page-draw.h"

#include "keel-page-layout-private.h"
#include "keel-pen.h"
#include "keel-printout-words.h"

/* From the edge of the sheet. */
#define HEADER_Y 34.0
#define FOOTER_Y 42.0

#define RULE_WIDTH 0.5

typedef struct
{
  const KeelPageLayout *layout;
  const KeelPalette    *palette;
  cairo_t              *cr;
  KeelTypesetter       *typesetter;
  double                width;
} Page;

static void
set_ink (const Page *page,
         KeelStyle   style)
{
  keel_pen_set_colour (page->cr, keel_style_get_look (style)->is_faint ? page->palette->faint_ink
                                                                       : page->palette->ink);
}

/* In the middle of as much room as its line has. */
static void
draw_line (const Page      *page,
           PangoLayoutIter *line,
           double           x,
           double           y,
           double           leading)
{
  PangoRectangle logical;
  double above;

  pango_layout_iter_get_line_extents (line, NULL, &logical);
  above = pango_units_to_double (logical.height) * (leading - 1) / 2;
  cairo_move_to (page->cr, x + pango_units_to_double (logical.x),
                 y + above + pango_units_to_double (pango_layout_iter_get_baseline (line) - logical.y));
  pango_cairo_show_layout_line (page->cr, pango_layout_iter_get_line_readonly (line));
}

static void
draw_lines (const Page  *page,
            PangoLayout *layout,
            KeelStyle    style,
            double       x,
            double       y,
            guint        first_line,
            guint        n_lines)
{
  double leading = keel_style_get_look (style)->leading;
  PangoLayoutIter *line = pango_layout_get_iter (layout);
  guint i = 0;

  set_ink (page, style);
  do
    {
      PangoRectangle logical;

      if (i >= first_line)
        {
          pango_layout_iter_get_line_extents (line, NULL, &logical);
          draw_line (page, line, x, y, leading);
          y += pango_units_to_double (logical.height) * leading;
        }
      i++;
    }
  while (i < first_line + n_lines && pango_layout_iter_next_line (line));

  pango_layout_iter_free (line);
}

static PangoLayout *
set_piece (const Page          *page,
           const KeelPagePiece *piece)
{
  return keel_typesetter_set (page->typesetter, piece->style, piece->text, piece->length,
                              keel_page_piece_get_width (piece, page->width), piece->kind == KEEL_PIECE_CONTENTS);
}

/* The bullet is on the side where the words begin. */
static void
draw_item (const Page          *page,
           const KeelPagePiece *piece,
           const KeelPageSlice *slice)
{
  g_autoptr (PangoLayout) layout = set_piece (page, piece);
  gboolean is_rtl = pango_layout_get_direction (layout, 0) == PANGO_DIRECTION_RTL;
  double size = keel_style_get_look (piece->style)->size;

  draw_lines (page, layout, piece->style, KEEL_PAGE_SIDE + (is_rtl ? 0 : KEEL_PIECE_INDENT), slice->y,
              slice->first_line, slice->n_lines);
  if (!piece->is_first || slice->first_line > 0)
    return;

  keel_pen_add_shape (page->cr, KEEL_POINT_CIRCLE,
                     KEEL_PAGE_SIDE + (is_rtl ? page->width - KEEL_PIECE_INDENT / 3 : KEEL_PIECE_INDENT / 3),
                     slice->y + size * 0.9, size * 0.16);
  cairo_fill (page->cr);
}

/* The number of its page at the other end. */
static void
draw_contents (const Page          *page,
               const KeelPagePiece *piece,
               const KeelPageSlice *slice)
{
  const KeelPageHeading *heading = keel_page_layout_get_heading (page->layout, piece->heading);
  g_autofree char *number = g_strdup_printf ("%'u", heading->page + 1);
  g_autoptr (PangoLayout) layout = set_piece (page, piece);
  g_autoptr (PangoLayout) end = keel_typesetter_set (page->typesetter, piece->style, number, -1, page->width, TRUE);
  double indent = (piece->level - 1) * KEEL_PIECE_INDENT;
  gboolean is_rtl = page->layout->paper.is_rtl;

  /* A list has one side, whatever letters its lines begin with. */
  if ((pango_layout_get_direction (layout, 0) == PANGO_DIRECTION_RTL) != is_rtl)
    pango_layout_set_alignment (layout, is_rtl ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT);
  draw_lines (page, layout, piece->style, KEEL_PAGE_SIDE + (is_rtl ? KEEL_PIECE_NUMBER_ROOM : indent), slice->y, 0, 1);
  pango_layout_set_auto_dir (end, FALSE);
  pango_layout_set_alignment (end, is_rtl ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT);
  draw_lines (page, end, piece->style, KEEL_PAGE_SIDE, slice->y, 0, 1);
}

static void
draw_rule (const Page *page,
           double      y)
{
  keel_pen_set_colour (page->cr, page->palette->grid);
  cairo_set_line_width (page->cr, RULE_WIDTH);
  cairo_move_to (page->cr, KEEL_PAGE_SIDE, y);
  cairo_rel_line_to (page->cr, page->width, 0);
  cairo_stroke (page->cr);
}

static void
draw_row (const Page          *page,
          const KeelPagePiece *piece,
          const KeelPageSlice *slice)
{
  double width = keel_page_piece_get_width (piece, page->width);
  gboolean is_rtl = page->layout->paper.is_rtl;

  for (guint i = 0; i < piece->n_columns; i++)
    {
      guint column = is_rtl ? piece->n_columns - 1 - i : i;
      g_autoptr (PangoLayout) layout =
        keel_typesetter_set (page->typesetter, piece->style, piece->cells[i], -1, width, FALSE);

      set_ink (page, piece->style);
      cairo_move_to (page->cr, KEEL_PAGE_SIDE + column * (width + KEEL_PIECE_CELL_GAP), slice->y + KEEL_PIECE_CELL_PAD);
      pango_cairo_show_layout (page->cr, layout);
    }
  draw_rule (page, slice->y);
}

static void
draw_text (const Page          *page,
           const KeelPagePiece *piece,
           const KeelPageSlice *slice)
{
  g_autoptr (PangoLayout) layout = set_piece (page, piece);

  draw_lines (page, layout, piece->style, KEEL_PAGE_SIDE, slice->y, slice->first_line, slice->n_lines);
}

static void
draw_picture (const Page          *page,
              const KeelPagePiece *piece,
              const KeelPageSlice *slice)
{
  cairo_save (page->cr);
  cairo_translate (page->cr, KEEL_PAGE_SIDE, slice->y);
  keel_page_picture_draw (piece->picture, page->cr, keel_typesetter_get_lettering (page->typesetter));
  cairo_restore (page->cr);
}

static void
draw_room (const Page          *page,
           const KeelPagePiece *piece,
           const KeelPageSlice *slice)
{
  for (guint i = 0; i < slice->n_lines; i++)
    draw_rule (page, slice->y + (i + 1) * KEEL_PIECE_PEN_LINE);
}

static void
draw_slice (const Page          *page,
            const KeelPageSlice *slice)
{
  static void (* const draw[]) (const Page *, const KeelPagePiece *, const KeelPageSlice *) = {
    [KEEL_PIECE_TEXT] = draw_text,
    [KEEL_PIECE_ITEM] = draw_item,
    [KEEL_PIECE_CONTENTS] = draw_contents,
    [KEEL_PIECE_ROW] = draw_row,
    [KEEL_PIECE_PICTURE] = draw_picture,
    [KEEL_PIECE_ROOM] = draw_room,
  };
  const KeelPagePiece *piece = &g_array_index (page->layout->pieces->pieces, KeelPagePiece, slice->piece);

  draw[piece->kind] (page, piece, slice);
}

static void
draw_margin (const Page *page,
             const char *text,
             double      y,
             gboolean    is_centred)
{
  g_autoptr (PangoLayout) layout =
    keel_typesetter_set (page->typesetter, KEEL_STYLE_MARGIN, text, -1, page->width, TRUE);

  if (is_centred)
    pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  draw_lines (page, layout, KEEL_STYLE_MARGIN, KEEL_PAGE_SIDE, y, 0, 1);
}

/* The title above every page but the first, which has it; the number below. */
static void
draw_margins (const Page *page,
              guint       number)
{
  guint n_pages = keel_page_layout_get_n_pages (page->layout);
  const char *title = keel_printout_get_title (page->layout->printout);
  g_autofree char *foot = keel_printout_words_page (number + 1, n_pages);

  if (number > 0 && title != NULL)
    draw_margin (page, title, HEADER_Y, FALSE);
  if (n_pages > 1)
    draw_margin (page, foot, page->layout->paper.height - FOOTER_Y, TRUE);
}

void
keel_page_draw (const KeelPageLayout *layout,
                guint                 page,
                cairo_t              *cr,
                KeelTypesetter       *typesetter)
{
  Page drawn = { layout, keel_palette_get (KEEL_PALETTE_PRINT), cr, typesetter, layout->pieces->width };

  g_return_if_fail (page < keel_page_layout_get_n_pages (layout));

  draw_margins (&drawn, page);
  for (guint i = g_array_index (layout->first_slices, guint, page);
       i < g_array_index (layout->first_slices, guint, page + 1); i++)
    draw_slice (&drawn, &g_array_index (layout->slices, KeelPageSlice, i));
}

char *
keel_page_place_name (guint heading)
{
  return g_strdup_printf ("heading-%u", heading);
}

static void
add_link (cairo_t    *cr,
          const char *tag,
          const char *format,
          guint       heading)
{
  g_autofree char *place = keel_page_place_name (heading);
  g_autofree char *attributes = g_strconcat (format, "'", place, "'", NULL);

  cairo_tag_begin (cr, tag, attributes);
  cairo_tag_end (cr, tag);
}

void
keel_page_add_links (const KeelPageLayout *layout,
                     guint                 page,
                     cairo_t              *cr)
{
  for (guint i = g_array_index (layout->first_slices, guint, page);
       i < g_array_index (layout->first_slices, guint, page + 1); i++)
    {
      const KeelPageSlice *slice = &g_array_index (layout->slices, KeelPageSlice, i);
      const KeelPagePiece *piece = &g_array_index (layout->pieces->pieces, KeelPagePiece, slice->piece);
      char x[G_ASCII_DTOSTR_BUF_SIZE], y[G_ASCII_DTOSTR_BUF_SIZE], width[G_ASCII_DTOSTR_BUF_SIZE];
      g_autofree char *attributes = NULL;

      if (piece->heading == KEEL_PIECE_NO_HEADING || slice->first_line > 0)
        continue;

      g_ascii_formatd (x, sizeof x, "%.2f", KEEL_PAGE_SIDE);
      g_ascii_formatd (y, sizeof y, "%.2f", slice->y);
      g_ascii_formatd (width, sizeof width, "%.2f", layout->pieces->width);
      attributes = piece->kind == KEEL_PIECE_CONTENTS
                   ? g_strdup_printf ("rect=[%s %s %s 16] dest=", x, y, width)
                   : g_strdup_printf ("x=%s y=%s name=", x, y);
      add_link (cr, piece->kind == KEEL_PIECE_CONTENTS ? CAIRO_TAG_LINK : CAIRO_TAG_DEST, attributes, piece->heading);
    }
}
