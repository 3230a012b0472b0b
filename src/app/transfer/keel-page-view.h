/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>
#include "keel-page-layout.h"

G_BEGIN_DECLS

/**
 * KeelPageView:
 *
 * One page of a document as it will be on paper: white, whatever the window is. A key leads to
 * another (Page Up and Page Down, arrows, Home, End); a screen reader is told which it is.
 *
 * Properties: "page" (uint, from 0; notified), "n-pages" (uint).
 */
#define KEEL_TYPE_PAGE_VIEW (keel_page_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelPageView, keel_page_view, KEEL, PAGE_VIEW, GtkWidget)

/* At its first page. @layout: NULL for none. */
void            keel_page_view_set_layout  (KeelPageView   *self,
                                            KeelPageLayout *layout);
KeelPageLayout *keel_page_view_get_layout  (KeelPageView   *self);

guint           keel_page_view_get_page    (KeelPageView   *self);
void            keel_page_view_set_page    (KeelPageView   *self,
                                            guint           page);
guint           keel_page_view_get_n_pages (KeelPageView   *self);

G_END_DECLS
