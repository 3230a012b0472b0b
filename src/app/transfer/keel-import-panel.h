/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-session.h"
#include "keel-panel.h"

G_BEGIN_DECLS

/**
 * KeelImportPanel:
 *
 * Imports a file: reads it, shows the plan, and only when told so carries it out, with
 * progress and Cancel. Then it closes, and its parent tells what was added
 * (win.tell-undo).
 */
#define KEEL_TYPE_IMPORT_PANEL (keel_import_panel_get_type ())

G_DECLARE_FINAL_TYPE (KeelImportPanel, keel_import_panel, KEEL, IMPORT_PANEL, KeelPanel)

KeelPanel *keel_import_panel_new (KeelSession *session,
                                  GFile       *file) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
