/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelReadingView:
 *
 * A page of the programme, to be read. It knows where the reader is and says so by its
 * signals; what is kept of that is its owner's to decide, and so is where a link leads
 * (the actions "concepts.…" of the page around it).
 *
 * Properties: "folded" (boolean: whether the way back to the contents is shown), "read"
 * (boolean: whether the page is marked as read).
 *
 * Signals: "place-changed": the reader has come to rest at another line; "end-seen": the
 * end of the page has come into sight; "read-toggled" (boolean): a person has marked it.
 */
#define KEEL_TYPE_READING_VIEW (keel_reading_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelReadingView, keel_reading_view, KEEL, READING_VIEW, AdwBin)

GtkWidget  *keel_reading_view_new          (KeelSession             *session) G_GNUC_WARN_UNUSED_RESULT;

/* Shows @page of @programme from the line of @offset in @block (NULL: from the top). */
void        keel_reading_view_show_page    (KeelReadingView         *self,
                                            KeelProgramme           *programme,
                                            const KeelProgrammePage *page,
                                            const char              *block,
                                            guint                    offset);
const KeelProgrammePage *keel_reading_view_get_page (KeelReadingView *self);

void        keel_reading_view_set_read     (KeelReadingView         *self,
                                            gboolean                 is_read);

/* Scrolls to "prompt:J01"; nothing when the page has no such place. */
void        keel_reading_view_show_address (KeelReadingView         *self,
                                            const char              *address);

/* Whether the page stands where it was asked to: what is in sight is where the reader is. */
gboolean    keel_reading_view_is_settled   (KeelReadingView         *self);

/* The line at the upper edge; FALSE before the page has been laid out, and at its top. */
gboolean    keel_reading_view_get_place    (KeelReadingView         *self,
                                            const char             **out_block,
                                            guint                   *out_offset);

/* Opens the search of the page. */
void        keel_reading_view_start_search (KeelReadingView         *self);
/* Searches the page for @words, and goes to the first place in or after @address. */
void        keel_reading_view_search       (KeelReadingView         *self,
                                            const char              *words,
                                            const char              *address);
void        keel_reading_view_focus        (KeelReadingView         *self);

G_END_DECLS
