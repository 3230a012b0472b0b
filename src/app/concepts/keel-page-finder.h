/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * KeelPageFinder:
 *
 * A search of what a page shows: every place is marked, one of them is chosen (its text
 * is selected). Case and accents make no difference. What a page hides (an answer that
 * is not revealed) is not found.
 */
typedef struct _KeelPageFinder KeelPageFinder;

/* @root: what is searched. Borrowed: it lives longer. */
KeelPageFinder *keel_page_finder_new       (GtkWidget      *root) G_GNUC_WARN_UNUSED_RESULT;
void            keel_page_finder_free      (KeelPageFinder *self);

/* Searches anew; "" finds nothing and takes the marks away. */
void            keel_page_finder_set_query (KeelPageFinder *self,
                                            const char     *query);
/* The page has gone: no label of it is touched any more. */
void            keel_page_finder_forget    (KeelPageFinder *self);

guint           keel_page_finder_get_n_hits (KeelPageFinder *self);
/* From 1; 0 while none is chosen. */
guint           keel_page_finder_get_place (KeelPageFinder *self);

/* Chooses the first place that lies in @widget or after it; else the first of all. */
void            keel_page_finder_choose_in (KeelPageFinder *self,
                                            GtkWidget      *widget);
/* The next (1) or the previous (-1); after the last comes the first. */
void            keel_page_finder_step      (KeelPageFinder *self,
                                            int             step);

/* The label with the chosen place, and its first byte; NULL if there is none. */
GtkLabel       *keel_page_finder_get_hit   (KeelPageFinder *self,
                                            int            *out_index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelPageFinder, keel_page_finder_free)

G_END_DECLS
