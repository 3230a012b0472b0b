/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-page-index.h"

G_BEGIN_DECLS

/**
 * KeelContentsList:
 *
 * The pages of a programme by their parts, each with its summary, how long it takes and
 * a quiet mark when it has been read; and a search of all of them.
 *
 * What is chosen is told by actions: "concepts.show-page" with a page's id,
 * "concepts.show-found" with a page's id, an address on it and the words.
 */
#define KEEL_TYPE_CONTENTS_LIST (keel_contents_list_get_type ())

G_DECLARE_FINAL_TYPE (KeelContentsList, keel_contents_list, KEEL, CONTENTS_LIST, AdwBin)

void keel_contents_list_set_programme (KeelContentsList *self,
                                       KeelProgramme    *programme);
/* Of its programme; made when it is first needed. */
KeelPageIndex *keel_contents_list_get_index (KeelContentsList *self);
void keel_contents_list_set_read      (KeelContentsList *self,
                                       const char       *page,
                                       gboolean          is_read);
/* The page that is shown beside the list; NULL: none. */
void keel_contents_list_select        (KeelContentsList *self,
                                       const char       *page);
void keel_contents_list_focus_row     (KeelContentsList *self);

/* Puts the cursor in the search, with @words in it (NULL: as it is). */
void keel_contents_list_search        (KeelContentsList *self,
                                       const char       *words);
/* Ends the search, if there is one. */
gboolean keel_contents_list_end_search (KeelContentsList *self);

G_END_DECLS
