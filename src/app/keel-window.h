/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelWindow:
 *
 * The one window: the views and their switcher, the banner, the toasts, and every
 * action that leads from one part of the program to another. It knows all pages; no
 * page knows it.
 *
 * What it offers to pages, as actions of the group "win":
 *
 * | action | parameter | |
 * | --- | --- | --- |
 * | tell | s | a toast with this plain text |
 * | tell-undo | s | the same, with Undo |
 * | undo, redo | | the last act of the person |
 * | show-view | s | a view by name: "journal" |
 * | new-entry-from-prompt | s | a new entry that answers the prompt with this id |
 * | new-linked-entry | as | a new entry with these links (keel_link_new()) |
 * | show-entry | s | an entry by id, in the journal |
 * | show-in-week | s | in the Week: "insight:ID", "worksheet:ID" (keel_week_page_show()) |
 * | show-practices | | the bridging practices, in the ratings |
 * | search | | the search of the view that is shown, or of everything if it has none |
 * | show-trash, show-attention, show-backups | | |
 * | show-history | s | earlier versions of the record with this id |
 * | compare-versions | s | the two versions of the entry with this id |
 * | import | | asks for a file; import-file (s: a URI) has one |
 * | print | s | what goes on paper: "" asks, "plan", "balance" … alone, "entry:", "goal:", "step:", "worksheet:" and an id |
 * | export | | everything, for programs |
 * | preferences, show-help-overlay | | |
 * | open-again, look-only, choose-folder, default-folder | | of the workbook |
 */
#define KEEL_TYPE_WINDOW (keel_window_get_type ())

G_DECLARE_FINAL_TYPE (KeelWindow, keel_window, KEEL, WINDOW, AdwApplicationWindow)

KeelWindow *keel_window_new       (GtkApplication *application,
                                   KeelSession    *session,
                                   GSettings      *settings);

/* A blank entry in the journal, the cursor in it. */
void        keel_window_new_entry (KeelWindow     *self);

G_END_DECLS
