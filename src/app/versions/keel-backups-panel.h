/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-session.h"
#include "keel-panel.h"

G_BEGIN_DECLS

/**
 * KeelBackupsPanel:
 *
 * The backups on this device: to make one, to save a copy elsewhere, to look into one
 * and take back an entry or everything. Of the window it wants win.tell(s) and
 * win.tell-undo(s).
 */
#define KEEL_TYPE_BACKUPS_PANEL (keel_backups_panel_get_type ())

G_DECLARE_FINAL_TYPE (KeelBackupsPanel, keel_backups_panel, KEEL, BACKUPS_PANEL, KeelPanel)

KeelPanel *keel_backups_panel_new (KeelSession *session) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
