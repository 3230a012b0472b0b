/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-page-pieces.h"

#include <string.h>

#define PEN_LINES 3

static const KeelStyle heading_styles[KEEL_PRINT_LEVELS] = {
  KEEL_STYLE_HEADING_1, KEEL_STYLE_HEADING_2, KEEL_STYLE_HEADING_3, KEEL_STYLE_HEADING_4,
};

static void
piece_clear (gpointer data)
{
  KeelPagePiece *piece = data;

  g_clear_pointer (&piece->picture, keel_page_picture_free);
}

KeelPagePieces *
keel_page_pieces_new (KeelTypesetter *typesetter,
                      double          width,
                      double          page_height,
                      gboolean        is_rtl)
{
  KeelPagePieces *self = g_new0 (KeelPagePieces, 1);

  self->typesetter = typesetter;
  self->width = width;
  self->page_height = page_height;
  self->is_rtl = is_rtl;
  self->pieces = g_array_new (FALSE, FALSE, sizeof (KeelPagePiece));
  g_array_set_clear_func (self->pieces, piece_clear);
  self->flow = g_array_new (FALSE, FALSE, sizeof (KeelFlowPiece));
  self->heights = g_array_new (FALSE, FALSE, sizeof (double));

  return self;
}

void
keel_page_pieces_free (KeelPagePieces *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->pieces);
  g_array_unref (self->flow);
  g_array_unref (self->heights);
  g_free (self);
}

double
keel_page_piece_get_width (const KeelPagePiece *piece,
                           double               width)
{
  switch (piece->kind)
    {
    case KEEL_PIECE_ITEM:
      return width - KEEL_PIECE_INDENT;
    case KEEL_PIECE_CONTENTS:
      return width - KEEL_PIECE_NUMBER_ROOM - (piece->level - 1) * KEEL_PIECE_INDENT;
    case KEEL_PIECE_ROW:
      return (width - (piece->n_columns - 1) * KEEL_PIECE_CELL_GAP) / piece->n_columns;
    case KEEL_PIECE_TEXT:
    case KEEL_PIECE_PICTURE:
    case KEEL_PIECE_ROOM:
      break;
    }

  return width;
}

/* With lines of these heights below each other. */
static void
add (KeelPagePieces      *self,
     const KeelPagePiece *piece,
     double               space,
     gboolean             keeps_with_next,
     guint                n_lines)
{
  KeelFlowPiece flow = { n_lines, space, keeps_with_next, self->begins_page };

  g_array_append_vals (self->pieces, piece, 1);
  g_array_append_val (self->flow, flow);
  self->begins_page = FALSE;
}

static guint
add_heights (KeelPagePieces *self,
             PangoLayout    *layout,
             double          leading)
{
  PangoLayoutIter *lines = pango_layout_get_iter (layout);
  guint n_lines = 0;

  do
    {
      PangoRectangle logical;
      double height;

      pango_layout_iter_get_line_extents (lines, NULL, &logical);
      height = pango_units_to_double (logical.height) * leading;
      g_array_append_val (self->heights, height);
      n_lines++;
    }
  while (pango_layout_iter_next_line (lines));

  pango_layout_iter_free (lines);

  return n_lines;
}

/* One piece, set and measured. */
static void
add_set (KeelPagePieces      *self,
         const KeelPagePiece *piece,
         double               space)
{
  const KeelStyleLook *look = keel_style_get_look (piece->style);
  double width = keel_page_piece_get_width (piece, self->width);
  g_autoptr (PangoLayout) layout = keel_typesetter_set (self->typesetter, piece->style, piece->text, piece->length,
                                                        width, piece->kind == KEEL_PIECE_CONTENTS);

  add (self, piece, space, look->keeps_with_next, add_heights (self, layout, look->leading));
}

/* A piece a line of @text: only so can a long one be drawn without setting all of it for every
 * page. An empty line is a little room. */
static void
add_lines (KeelPagePieces *self,
           KeelPieceKind   kind,
           KeelStyle       style,
           const char     *text,
           guint           heading)
{
  double space = keel_style_get_look (style)->space;
  gboolean is_first = TRUE;

  for (const char *line = text; line != NULL;)
    {
      const char *end = strchr (line, '\n');
      KeelPagePiece piece = {
        .kind = kind,
        .style = style,
        .text = line,
        .length = end != NULL ? (int) (end - line) : (int) strlen (line),
        .heading = heading,
        .is_first = is_first,
      };
      gboolean is_empty = strspn (line, " \t") >= (gsize) piece.length;

      if (!is_empty)
        {
          add_set (self, &piece, space);
          is_first = FALSE;
        }
      space = is_empty ? keel_style_get_look (style)->space : 0;
      line = end != NULL ? end + 1 : NULL;
    }
}

void
keel_page_pieces_add_text (KeelPagePieces *self,
                           KeelStyle       style,
                           const char     *text)
{
  add_lines (self, KEEL_PIECE_TEXT, style, text, KEEL_PIECE_NO_HEADING);
}

void
keel_page_pieces_add_contents (KeelPagePieces *self,
                               const char     *text,
                               guint           level,
                               guint           heading)
{
  KeelPagePiece piece = {
    .kind = KEEL_PIECE_CONTENTS,
    .style = KEEL_STYLE_CONTENTS,
    .text = text,
    .length = -1,
    .heading = heading,
    .level = level,
  };

  add_set (self, &piece, 0);
}

static void
add_row (KeelPagePieces       *self,
         const KeelPrintBlock *block,
         guint                 row)
{
  KeelPagePiece piece = {
    .kind = KEEL_PIECE_ROW,
    .style = row == 0 ? KEEL_STYLE_COLUMN : KEEL_STYLE_CELL,
    .cells = (const char * const *) block->cells + (gsize) row * block->n_columns,
    .n_columns = block->n_columns,
    .heading = KEEL_PIECE_NO_HEADING,
  };
  const KeelStyleLook *look = keel_style_get_look (piece.style);
  double width = keel_page_piece_get_width (&piece, self->width);
  double height = 0;

  for (guint i = 0; i < block->n_columns; i++)
    {
      g_autoptr (PangoLayout) layout =
        keel_typesetter_set (self->typesetter, piece.style, piece.cells[i], -1, width, FALSE);
      int cell_height;

      pango_layout_get_size (layout, NULL, &cell_height);
      height = MAX (height, pango_units_to_double (cell_height) + 2 * KEEL_PIECE_CELL_PAD);
    }

  g_array_append_val (self->heights, height);
  add (self, &piece, look->space, look->keeps_with_next, 1);
}

static void
add_picture (KeelPagePieces         *self,
             const KeelPrintBlock   *block,
             const KeelPrintBalance *balance)
{
  KeelMetrics metrics = keel_lettering_get_metrics (keel_typesetter_get_lettering (self->typesetter));
  KeelPagePiece piece = {
    .kind = KEEL_PIECE_PICTURE,
    .style = KEEL_STYLE_BODY,
    .heading = KEEL_PIECE_NO_HEADING,
    .picture = keel_page_picture_new (balance, block, self->width, self->page_height * 0.8, self->is_rtl, &metrics),
  };
  double height = keel_page_picture_get_height (piece.picture);

  g_array_append_val (self->heights, height);
  add (self, &piece, keel_style_get_look (KEEL_STYLE_BODY)->space, TRUE, 1);
  keel_page_pieces_add_text (self, KEEL_STYLE_NOTE, block->text);
}

static void
add_room (KeelPagePieces *self)
{
  KeelPagePiece piece = { .kind = KEEL_PIECE_ROOM, .style = KEEL_STYLE_BODY, .heading = KEEL_PIECE_NO_HEADING };
  double height = KEEL_PIECE_PEN_LINE;

  for (guint i = 0; i < PEN_LINES; i++)
    g_array_append_val (self->heights, height);
  add (self, &piece, 0, FALSE, PEN_LINES);
}

static void
add_field (KeelPagePieces       *self,
           const KeelPrintBlock *block)
{
  keel_page_pieces_add_text (self, KEEL_STYLE_LABEL, block->label);
  if (*block->text == '\0')
    add_room (self);
  else
    add_lines (self, KEEL_PIECE_TEXT, KEEL_STYLE_BODY, block->text, KEEL_PIECE_NO_HEADING);
}

void
keel_page_pieces_add_block (KeelPagePieces         *self,
                            const KeelPrintBlock   *block,
                            const KeelPrintBalance *balance,
                            guint                   heading)
{
  switch (block->kind)
    {
    case KEEL_PRINT_HEADING:
      add_lines (self, KEEL_PIECE_TEXT, heading_styles[block->level - 1], block->text, heading);
      break;
    case KEEL_PRINT_PARAGRAPH:
      keel_page_pieces_add_text (self, KEEL_STYLE_BODY, block->text);
      break;
    case KEEL_PRINT_NOTE:
      keel_page_pieces_add_text (self, KEEL_STYLE_NOTE, block->text);
      break;
    case KEEL_PRINT_ITEM:
      add_lines (self, KEEL_PIECE_ITEM, KEEL_STYLE_BODY, block->text, KEEL_PIECE_NO_HEADING);
      break;
    case KEEL_PRINT_FIELD:
      add_field (self, block);
      break;
    case KEEL_PRINT_TABLE:
      for (guint row = 0; block->cells[(gsize) row * block->n_columns] != NULL; row++)
        add_row (self, block, row);
      break;
    case KEEL_PRINT_PICTURE:
      add_picture (self, block, balance);
      break;
    case KEEL_PRINT_PAGE_BREAK:
      keel_page_pieces_break (self);
      break;
    }
}

void
keel_page_pieces_break (KeelPagePieces *self)
{
  self->begins_page = TRUE;
}

void
keel_page_pieces_append (KeelPagePieces *self,
                         KeelPagePieces *other)
{
  if (self->begins_page && other->flow->len > 0)
    g_array_index (other->flow, KeelFlowPiece, 0).begins_page = TRUE;
  self->begins_page = FALSE;

  g_array_append_vals (self->pieces, other->pieces->data, other->pieces->len);
  g_array_append_vals (self->flow, other->flow->data, other->flow->len);
  g_array_append_vals (self->heights, other->heights->data, other->heights->len);

  /* The pictures have gone over. */
  for (guint i = 0; i < other->pieces->len; i++)
    g_array_index (other->pieces, KeelPagePiece, i).picture = NULL;
}
