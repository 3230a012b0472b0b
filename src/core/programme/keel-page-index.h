/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-programme.h"

G_BEGIN_DECLS

/* Everything that a page shows, as it is searched: one text a place that can be shown.
 *
 * A place has all the words of a query or it is not found: words that are looked for
 * together stand near each other.
 */

/**
 * KeelPageText:
 * @address: where on the page: "block:opening", "prompt:J01"; "page:P1" for what stands
 *   above all blocks
 * @text: what is read there, without Markdown, a line a paragraph
 * @folded: the same folded (keel-text.h)
 */
typedef struct
{
  const KeelProgrammePage *page;
  char                    *address;
  char                    *text;
  char                    *folded;
} KeelPageText;

typedef struct _KeelPageIndex KeelPageIndex;

/* Keeps @programme. */
KeelPageIndex *keel_page_index_new  (KeelProgramme      *programme) G_GNUC_WARN_UNUSED_RESULT;
void           keel_page_index_free (KeelPageIndex      *self);

/* The places that have all of @words, which are folded (keel_text_split_query()), in the
 * order of the programme: KeelPageText, borrowed. Without words there are none. */
GPtrArray     *keel_page_index_find (KeelPageIndex      *self,
                                     const char * const *words) G_GNUC_WARN_UNUSED_RESULT;

/* Everything on one page: KeelPageText, borrowed. */
GPtrArray     *keel_page_index_list (KeelPageIndex           *self,
                                     const KeelProgrammePage *page) G_GNUC_WARN_UNUSED_RESULT;

/* Whether @page has the place with @address; the first page that has it, or NULL. */
gboolean       keel_page_index_has  (KeelPageIndex           *self,
                                     const KeelProgrammePage *page,
                                     const char              *address);
const KeelProgrammePage *keel_page_index_find_page (KeelPageIndex *self,
                                     const char              *address);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelPageIndex, keel_page_index_free)

G_END_DECLS
