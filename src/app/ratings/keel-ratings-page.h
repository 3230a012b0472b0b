/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelRatingsPage:
 *
 * The Ratings: check-ins and bridging practices on one side, the one that is answered or read
 * on the other; one after the other where the window is narrow.
 *
 * Of the window it wants these actions: win.tell(s), win.tell-undo(s), win.show-entry(s),
 * win.new-entry-from-prompt(s). Its own begin with "ratings.".
 *
 * Property "session" (construct only).
 */
#define KEEL_TYPE_RATINGS_PAGE (keel_ratings_page_get_type ())

G_DECLARE_FINAL_TYPE (KeelRatingsPage, keel_ratings_page, KEEL, RATINGS_PAGE, AdwBin)

GtkWidget *keel_ratings_page_new          (KeelSession     *session) G_GNUC_WARN_UNUSED_RESULT;

/* Shows the check-in with @id, if it is there and not in the Trash: after an undo, or when
 * another page names it. */
void       keel_ratings_page_show_checkin (KeelRatingsPage *self,
                                           const char      *id);

/* Begins a check-in of @form, or goes on with the one that was begun and is about the weeks
 * that have just passed. */
void       keel_ratings_page_new_checkin  (KeelRatingsPage *self,
                                           KeelForm         form);

/* The bridging practices, those of this week first. */
void       keel_ratings_page_show_practices (KeelRatingsPage *self);

G_END_DECLS
