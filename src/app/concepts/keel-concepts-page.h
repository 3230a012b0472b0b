/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelConceptsPage:
 *
 * The view of the programme: its contents on one side, the page that is read on the
 * other. Comes back to the page and the line where it was left.
 *
 * Property "session" (KeelSession, construct-only). The actions "concepts.…" are for
 * what stands inside it; "view.search" searches the page that is shown, or all.
 */
#define KEEL_TYPE_CONCEPTS_PAGE (keel_concepts_page_get_type ())

G_DECLARE_FINAL_TYPE (KeelConceptsPage, keel_concepts_page, KEEL, CONCEPTS_PAGE, AdwBin)

GtkWidget *keel_concepts_page_new       (KeelSession      *session) G_GNUC_WARN_UNUSED_RESULT;

/* Shows what @address names, as a link in a page would: "page:P4", "prompt:J01". */
void       keel_concepts_page_show      (KeelConceptsPage *self,
                                         const char       *address);
/* Shows @address on @page ("P4"), with @words marked: as a search has found it. Nothing while
 * there is no such page. */
void       keel_concepts_page_show_found (KeelConceptsPage *self,
                                         const char       *page,
                                         const char       *address,
                                         const char       *words);

G_END_DECLS
