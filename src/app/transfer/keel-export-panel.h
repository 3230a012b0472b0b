/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-session.h"
#include "keel-panel.h"

G_BEGIN_DECLS

/**
 * KeelExportPanel:
 *
 * Writes entries to a file, as Markdown for people or as JSON that can be imported
 * again. Then it closes, and its parent tells how many they were (win.tell).
 */
#define KEEL_TYPE_EXPORT_PANEL (keel_export_panel_get_type ())

G_DECLARE_FINAL_TYPE (KeelExportPanel, keel_export_panel, KEEL, EXPORT_PANEL, KeelPanel)

/* @entry: that one; NULL: asks for all or a range of days. */
KeelPanel *keel_export_panel_new (KeelSession *session,
                                  KeelEntry   *entry) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
