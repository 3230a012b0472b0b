/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-page-flow.h"
#include "keel-page-picture.h"
#include "keel-typesetter.h"

G_BEGIN_DECLS

/* What stands on pages, cut into pieces whose lines have been measured; private to the page layout.
 * Texts are kept nowhere but in the printout: a piece is set anew when it is drawn. */

/**
 * KeelPieceKind:
 * @KEEL_PIECE_TEXT: a paragraph, from one line break to the next
 * @KEEL_PIECE_ITEM: the same, the first with a bullet before it
 * @KEEL_PIECE_CONTENTS: a line of the contents: a heading and its page
 * @KEEL_PIECE_ROW: a row of a table
 * @KEEL_PIECE_PICTURE: a picture
 * @KEEL_PIECE_ROOM: empty lines for a pen
 */
typedef enum
{
  KEEL_PIECE_TEXT,
  KEEL_PIECE_ITEM,
  KEEL_PIECE_CONTENTS,
  KEEL_PIECE_ROW,
  KEEL_PIECE_PICTURE,
  KEEL_PIECE_ROOM,
} KeelPieceKind;

#define KEEL_PIECE_NO_HEADING G_MAXUINT

/**
 * KeelPagePiece:
 * @text: borrowed from the printout, @length bytes of it
 * @cells: of a row, borrowed; @n_columns of them
 * @heading: which one it is, or of the contents: which one it names
 * @level: of a heading in the contents
 */
typedef struct
{
  KeelPieceKind       kind;
  KeelStyle           style;
  const char         *text;
  int                 length;
  const char * const *cells;
  guint               n_columns;
  guint               heading;
  guint               level;
  gboolean            is_first;
  KeelPagePicture    *picture;
} KeelPagePiece;

/**
 * KeelPagePieces:
 * @pieces: KeelPagePiece
 * @flow: KeelFlowPiece, one for each
 * @heights: double, of all lines
 */
typedef struct
{
  KeelTypesetter *typesetter;
  double          width;
  double          page_height;
  gboolean        is_rtl;
  gboolean        begins_page;
  GArray         *pieces;
  GArray         *flow;
  GArray         *heights;
} KeelPagePieces;

/* @typesetter: borrowed. */
KeelPagePieces *keel_page_pieces_new          (KeelTypesetter         *typesetter,
                                               double                  width,
                                               double                  page_height,
                                               gboolean                is_rtl) G_GNUC_WARN_UNUSED_RESULT;
void            keel_page_pieces_free         (KeelPagePieces         *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelPagePieces, keel_page_pieces_free)

void            keel_page_pieces_add_text     (KeelPagePieces         *self,
                                               KeelStyle               style,
                                               const char             *text);
void            keel_page_pieces_add_contents (KeelPagePieces         *self,
                                               const char             *text,
                                               guint                   level,
                                               guint                   heading);
/* @heading: which of the headings it is, if it is one. */
void            keel_page_pieces_add_block    (KeelPagePieces         *self,
                                               const KeelPrintBlock   *block,
                                               const KeelPrintBalance *balance,
                                               guint                   heading);
/* What is added next begins a page. */
void            keel_page_pieces_break        (KeelPagePieces         *self);

/* Takes what @other has, after what is there. */
void            keel_page_pieces_append       (KeelPagePieces         *self,
                                               KeelPagePieces         *other);

/* How the drawing and the measuring agree. */

#define KEEL_PIECE_INDENT 14.0
#define KEEL_PIECE_NUMBER_ROOM 44.0
#define KEEL_PIECE_CELL_GAP 8.0
#define KEEL_PIECE_CELL_PAD 3.0
#define KEEL_PIECE_PEN_LINE 24.0

/* The room for the words of a piece, of a width in all. */
double          keel_page_piece_get_width     (const KeelPagePiece    *piece,
                                               double                  width);

G_END_DECLS
