/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-session.h"
#include "keel-panel.h"

G_BEGIN_DECLS

/**
 * KeelHistoryPanel:
 *
 * The earlier versions of one record that this device has kept, latest first, each to
 * be looked at and restored. Of the window it wants win.tell-undo(s).
 */
#define KEEL_TYPE_HISTORY_PANEL (keel_history_panel_get_type ())

G_DECLARE_FINAL_TYPE (KeelHistoryPanel, keel_history_panel, KEEL, HISTORY_PANEL, KeelPanel)

KeelPanel *keel_history_panel_new (KeelSession *session,
                                   KeelRecord  *record) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
