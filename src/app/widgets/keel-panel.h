/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * KeelPanel:
 *
 * A window in front of the window: the Trash, the backups, an import. It has a header
 * bar, toasts of its own, and a pile of pages of which the uppermost is shown.
 * Escape goes back a page, from the first it closes; Ctrl+Z takes back the last act
 * as in the main window.
 *
 * Children in .ui: of type "start" and "end" they stand in the header bar while the
 * first page is shown; the property "page" is that page. Where the title would be cut beside
 * those at the end, they stand below the page.
 *
 * Properties: "page" (GtkWidget), "show-close" (boolean: whether the header bar has the
 * window's own buttons; without where it has Cancel).
 */
#define KEEL_TYPE_PANEL (keel_panel_get_type ())

G_DECLARE_DERIVABLE_TYPE (KeelPanel, keel_panel, KEEL, PANEL, AdwWindow)

struct _KeelPanelClass
{
  AdwWindowClass parent_class;
};

void keel_panel_set_page (KeelPanel  *self,
                             GtkWidget  *page);

/* Another page in front. It is gone when it has been left. */
void keel_panel_push        (KeelPanel  *self,
                             GtkWidget  *page,
                             const char *title);
void keel_panel_pop         (KeelPanel  *self);

/* A toast: plain text. */
void keel_panel_tell        (KeelPanel  *self,
                             AdwToast   *toast);

G_END_DECLS
