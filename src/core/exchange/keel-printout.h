/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-balance.h"
#include "keel-moment.h"

G_BEGIN_DECLS

/* A printout is what a document for people holds, one block under another, and nothing of how
 * it looks: paper sets it on pages, keel_printout_to_markdown() writes it as a text.
 *
 * It is filled once (keel-printout-parts.h), from records that belong to the main thread, and copies
 * all that it takes. From then on it never changes and may be handed to a worker.
 */
typedef struct _KeelPrintout KeelPrintout;

/**
 * KeelPrintKind:
 * @KEEL_PRINT_HEADING: @text on one line; @level 1 … KEEL_PRINT_LEVELS. Stays with what follows it
 * @KEEL_PRINT_PARAGRAPH: @text as it was typed, lines and all
 * @KEEL_PRINT_NOTE: a small line that belongs to what stands above it
 * @KEEL_PRINT_ITEM: @text in a list, a bullet before it
 * @KEEL_PRINT_FIELD: @text, and @label on a line above it. @text is "" where nothing was written;
 *   there is room for a pen then
 * @KEEL_PRINT_TABLE: @cells, row by row, @n_columns in each; the first row are the names of the columns
 * @KEEL_PRINT_PICTURE: @picture of the check-ins of @form, of @measure where it is a chart; @text says
 *   what is to be seen
 * @KEEL_PRINT_PAGE_BREAK: what follows begins a page
 */
typedef enum
{
  KEEL_PRINT_HEADING,
  KEEL_PRINT_PARAGRAPH,
  KEEL_PRINT_NOTE,
  KEEL_PRINT_ITEM,
  KEEL_PRINT_FIELD,
  KEEL_PRINT_TABLE,
  KEEL_PRINT_PICTURE,
  KEEL_PRINT_PAGE_BREAK,
} KeelPrintKind;

#define KEEL_PRINT_LEVELS 4

typedef enum
{
  KEEL_PRINT_BOAT,
  KEEL_PRINT_MAP,
  KEEL_PRINT_CHART,
  KEEL_PRINT_FACETS,
} KeelPrintPicture;

/* Texts are NULL where the kind has none. */
typedef struct
{
  KeelPrintKind    kind;
  guint            level;
  guint            n_columns;
  KeelPrintPicture picture;
  KeelForm         form;
  KeelMeasure      measure;
  char            *label;
  char            *text;
  GStrv            cells;
} KeelPrintBlock;

/**
 * KeelPrintBalance:
 * @balance: of records that no one else has, every series computed: it is only read
 * @first, @last: the days that charts show
 * @titles: of the facets, KEEL_N_FACETS; NULL where they are not known
 *
 * What the pictures of a printout show.
 */
typedef struct
{
  KeelBalance *balance;
  KeelDay      first;
  KeelDay      last;
  GStrv        titles;
} KeelPrintBalance;

/* @title: NULL for a text without one. @subtitle: what it holds, in a sentence; or NULL. */
KeelPrintout           *keel_printout_new          (const char           *title,
                                                    const char           *subtitle,
                                                    KeelMoment            created) G_GNUC_WARN_UNUSED_RESULT;
KeelPrintout           *keel_printout_ref          (KeelPrintout         *self);
void                    keel_printout_unref        (KeelPrintout         *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelPrintout, keel_printout_unref)

/* Looking. */

const char             *keel_printout_get_title    (const KeelPrintout   *self);
const char             *keel_printout_get_subtitle (const KeelPrintout   *self);
KeelMoment              keel_printout_get_created  (const KeelPrintout   *self);
guint                   keel_printout_get_n_blocks (const KeelPrintout   *self);
const KeelPrintBlock   *keel_printout_get_block    (const KeelPrintout   *self,
                                                    guint                 block);
/* NULL if it has no picture. */
const KeelPrintBalance *keel_printout_get_balance  (const KeelPrintout   *self);

/* The blocks as Markdown for people. What in a text would be taken for a heading is escaped. */
GBytes                 *keel_printout_to_markdown  (const KeelPrintout   *self) G_GNUC_WARN_UNUSED_RESULT;

/* Filling. Texts are copied; those without a word are left out, but for that of a field. */

void                    keel_printout_add_heading    (KeelPrintout       *self,
                                                      guint               level,
                                                      const char         *text);
void                    keel_printout_add_paragraph  (KeelPrintout       *self,
                                                      const char         *text);
void                    keel_printout_add_note       (KeelPrintout       *self,
                                                      const char         *text);
void                    keel_printout_add_item       (KeelPrintout       *self,
                                                      const char         *text);
void                    keel_printout_add_field      (KeelPrintout       *self,
                                                      const char         *label,
                                                      const char         *text);
/* @cells: whole rows, NULL at the end. */
void                    keel_printout_add_table      (KeelPrintout       *self,
                                                      guint               n_columns,
                                                      const char * const *cells);
/* After keel_printout_take_balance(). */
void                    keel_printout_add_picture    (KeelPrintout       *self,
                                                      KeelPrintPicture    picture,
                                                      KeelForm            form,
                                                      KeelMeasure         measure,
                                                      const char         *text);
void                    keel_printout_add_page_break (KeelPrintout       *self);

/* Takes what @balance holds. */
void                    keel_printout_take_balance   (KeelPrintout       *self,
                                                      KeelPrintBalance   *balance);

G_END_DECLS
