/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* What the files of the page share: keel-concepts-page.c (what is shown, and when),
 * -marks.c (what is kept of reading), -actions.c (what a person can ask for). */

#include "keel-concepts-page.h"
#include "keel-contents-list.h"
#include "keel-reading-view.h"

G_BEGIN_DECLS

struct _KeelConceptsPage
{
  AdwBin parent_instance;

  GtkStack *stack;
  AdwLeaflet *leaflet;
  KeelContentsList *contents;
  AdwBin *reading_place;
  KeelReadingView *reading;   /* made when a page is first shown */

  KeelSession *session;
  KeelProgramme *programme;   /* the one that is shown */
  char *wanted;               /* an address that was asked for before there was a programme */
};

/* Shows @page where it was left; @address (else NULL) on it. */
void keel_concepts_page_open            (KeelConceptsPage        *self,
                                         const KeelProgrammePage *page,
                                         const char              *address);

/* "contents" or "page", where only one is in sight. */
void keel_concepts_page_show_side       (KeelConceptsPage        *self,
                                         const char              *name);

/* The page that is shown; NULL if there is none. */
const KeelProgrammePage *keel_concepts_page_get_page (KeelConceptsPage *self);

/* keel-concepts-page-marks.c */

/* Keeps where the reader is on the page that is shown. */
void keel_concepts_page_keep_place      (KeelConceptsPage        *self);
/* Where @page was left; FALSE: nowhere. @out_block is borrowed until marks change. */
gboolean keel_concepts_page_find_place  (KeelConceptsPage        *self,
                                         const KeelProgrammePage *page,
                                         const char             **out_block,
                                         guint                   *out_offset);
/* The page that was left last; NULL: none. */
const KeelProgrammePage *keel_concepts_page_find_last (KeelConceptsPage *self);
/* Marks the page that is shown; one that has been read puts its cards in. */
void keel_concepts_page_mark_read       (KeelConceptsPage        *self,
                                         gboolean                 is_read);
/* Shows what the workbook knows about reading. */
void keel_concepts_page_show_marks      (KeelConceptsPage        *self);

/* keel-concepts-page-actions.c */

void keel_concepts_page_follow          (KeelConceptsPage        *self,
                                         const char              *address);
void keel_concepts_page_update_actions  (KeelConceptsPage        *self);
void keel_concepts_page_install_actions (GtkWidgetClass          *widget_class);

G_END_DECLS
