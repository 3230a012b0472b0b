/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelWeekPage:
 *
 * The Week: what a week asks on one side, what was opened of it on the other; one after the
 * other where the window is narrow.
 *
 * Of the window it wants these actions: win.new-checkin(s), win.show-checkin(s),
 * win.new-entry-from-prompt(s), win.new-linked-entry(as), win.show-entry(s), win.show-practices,
 * win.show-concept(s), and app.new-entry. Its own begin with "week.".
 *
 * Property "session" (construct only).
 */
#define KEEL_TYPE_WEEK_PAGE (keel_week_page_get_type ())

G_DECLARE_FINAL_TYPE (KeelWeekPage, keel_week_page, KEEL, WEEK_PAGE, AdwBin)

GtkWidget *keel_week_page_new  (KeelSession  *session) G_GNUC_WARN_UNUSED_RESULT;

/* Opens what @target names (the table in keel-week-page.c): "insight:I04", "cards",
 * "worksheet:ID", "new-worksheet:W1", "new-worksheet:W1:step:ID", "worksheets", "circle". Nothing
 * happens when it names nothing. */
void       keel_week_page_show (KeelWeekPage *self,
                                const char   *target);

G_END_DECLS
