/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-session.h"
#include "keel-panel.h"

G_BEGIN_DECLS

/**
 * KeelTrashPanel:
 *
 * The deleted entries, last deleted first: to put them back, or to delete them for
 * good. Of the window it wants win.tell(s) and win.tell-undo(s).
 */
#define KEEL_TYPE_TRASH_PANEL (keel_trash_panel_get_type ())

G_DECLARE_FINAL_TYPE (KeelTrashPanel, keel_trash_panel, KEEL, TRASH_PANEL, KeelPanel)

KeelPanel *keel_trash_panel_new (KeelSession *session) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
