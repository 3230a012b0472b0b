/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-session.h"
#include "keel-panel.h"

G_BEGIN_DECLS

/**
 * KeelFindPanel:
 *
 * The search of everything (#KeelFind), in front of whatever is shown: what is opened from it
 * is shown where it lives, and the panel is gone; Escape leaves all as it was.
 *
 * Of the window in front of which it stands it wants win.show-entry(s), win.show-in-week(s),
 * win.show-checkin(s), win.edit-event(s), win.show-place((sss)) and win.search-journal(s).
 */
#define KEEL_TYPE_FIND_PANEL (keel_find_panel_get_type ())

G_DECLARE_FINAL_TYPE (KeelFindPanel, keel_find_panel, KEEL, FIND_PANEL, KeelPanel)

KeelPanel *keel_find_panel_new (KeelSession *session) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
