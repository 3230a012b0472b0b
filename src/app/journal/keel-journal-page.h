/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelJournalPage:
 *
 * The Journal: the entries on one side, the one that is written or read on the
 * other; one after the other where the window is narrow.
 *
 * It shows what the session's workbook holds and asks the workbook for every
 * change. Of the window it wants these actions: win.tell(s), win.tell-undo(s),
 * win.show-history(s), win.compare-versions(s), win.print(s), win.import. Its own
 * begin with "journal.".
 *
 * Properties: "session" (construct only), "folded" (boolean, read-only: one side
 * at a time).
 */
#define KEEL_TYPE_JOURNAL_PAGE (keel_journal_page_get_type ())

G_DECLARE_FINAL_TYPE (KeelJournalPage, keel_journal_page, KEEL, JOURNAL_PAGE, AdwBin)

GtkWidget *keel_journal_page_new          (KeelSession     *session) G_GNUC_WARN_UNUSED_RESULT;

/* Shows the entry with @id, if it is there and not in the Trash: after an undo, or
 * when another page names it. */
void       keel_journal_page_show_entry   (KeelJournalPage *self,
                                           const char      *id);

/* For whoever comes from elsewhere to the entry that is shown: the cursor goes into it. */
void       keel_journal_page_bring_focus  (KeelJournalPage *self);

/* Ctrl+F: the cursor goes into the search. */
void       keel_journal_page_start_search (KeelJournalPage *self);

/* Shows the entries that hold @words. */
void       keel_journal_page_search       (KeelJournalPage *self,
                                           const char      *words);

/* Ctrl+N: a blank entry for now, the cursor in its first text. */
void       keel_journal_page_new_entry    (KeelJournalPage *self);

/* The same, linked from the start (keel_link_new()): to a prompt of the programme that it
 * answers, to what it is about. */
void       keel_journal_page_new_linked_entry (KeelJournalPage    *self,
                                               const char * const *links);

G_END_DECLS
