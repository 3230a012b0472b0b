/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelWorksheetView:
 *
 * A worksheet to fill in, now and when its outcome is known. Everything is saved as one
 * types. A new one is made when the first answer is given: looking at a form leaves nothing.
 *
 * When the programme that it is from is not there, its answers can be read. Above the form
 * stands what of the plan it is linked to, below it the entries that are linked to it. Of the
 * window it wants win.new-linked-entry(as), win.print(s), win.show-entry(s), win.show-history(s)
 * and win.show-in-week(s).
 */
#define KEEL_TYPE_WORKSHEET_VIEW (keel_worksheet_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelWorksheetView, keel_worksheet_view, KEEL, WORKSHEET_VIEW, AdwBin)

GtkWidget     *keel_worksheet_view_new      (KeelSession       *session) G_GNUC_WARN_UNUSED_RESULT;

/* The worksheet with this id; that it is not there is said. */
void           keel_worksheet_view_show     (GtkWidget         *self,
                                             const char        *id);

/* A new one of a form of the programme in use, by its id, and linked if a link follows:
 * "W5", "W5:step:ID". */
void           keel_worksheet_view_show_new (GtkWidget         *self,
                                             const char        *target);

/* What is shown; NULL: nothing, or a new one that is not made yet. */
KeelWorksheet *keel_worksheet_view_get      (KeelWorksheetView *self);

G_END_DECLS
