/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* What the files of the page share: keel-journal-page.c (what is in front, and when),
 * -entry.c (the entry that is shown: begun, shown, left), -actions.c (what a person can
 * ask for), -memory.c (where a person was). */

#include "keel-entry-editor.h"
#include "keel-entry-finder.h"
#include "keel-journal-page.h"

G_BEGIN_DECLS

struct _KeelJournalPage
{
  AdwBin parent_instance;

  GtkStack *stack;
  AdwLeaflet *leaflet;
  KeelEntryFinder *list;
  AdwBin *editor_place;
  KeelEntryEditor *editor;

  KeelSession *session;
  KeelEntry *entry;         /* the one that is shown */
  gulong first_frame;
  guint build;
  KeelEntry *blank;         /* left without a word in it */
  guint forget;
  gboolean is_restored;     /* where a person was is shown, or somewhere else already */
};

/* Selects @entry (keel_journal_page_select), and brings the side forward on which it is
 * shown. Clearing a search leads back to it. */
void       keel_journal_page_open            (KeelJournalPage *self,
                                              KeelEntry       *entry);

/* "list" or "entry", where only one is in sight. */
void       keel_journal_page_show_side       (KeelJournalPage *self,
                                              const char      *name);

/* keel-journal-page-entry.c */

/* In the workbook, and not in its Trash; NULL otherwise. */
KeelEntry *keel_journal_page_find_entry      (KeelJournalPage *self,
                                              const char      *id);

/* What is shown is not in the workbook any more; has been begun, and nothing written. */
gboolean   keel_journal_page_has_lost_entry  (KeelJournalPage *self);
gboolean   keel_journal_page_has_blank_entry (KeelJournalPage *self);

/* Shows @entry, leaving the one before; NULL: none. */
void       keel_journal_page_set_entry       (KeelJournalPage *self,
                                              KeelEntry       *entry);
/* The same, and selects it in the list that is in front. */
void       keel_journal_page_select          (KeelJournalPage *self,
                                              KeelEntry       *entry);

/* keel-journal-page-actions.c */

void       keel_journal_page_install_actions (GtkWidgetClass  *widget_class);
void       keel_journal_page_update_actions  (KeelJournalPage *self);

/* keel-journal-page-memory.c */

void       keel_journal_page_watch_memory    (KeelJournalPage *self);
/* Shows what was shown when the window was last left; FALSE: that may still come. */
gboolean   keel_journal_page_restore         (KeelJournalPage *self);
void       keel_journal_page_remember_entry  (KeelJournalPage *self);
void       keel_journal_page_remember_side   (KeelJournalPage *self);

G_END_DECLS
