/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-session.h"
#include "keel-panel.h"

G_BEGIN_DECLS

/**
 * KeelExportPanel:
 *
 * Writes everything, or what is of a range of days, to a file of JSON that can be imported again or
 * read by programs. Then it closes, and its parent tells how many records they were (win.tell).
 * What is for people is the print panel's.
 */
#define KEEL_TYPE_EXPORT_PANEL (keel_export_panel_get_type ())

G_DECLARE_FINAL_TYPE (KeelExportPanel, keel_export_panel, KEEL, EXPORT_PANEL, KeelPanel)

KeelPanel *keel_export_panel_new (KeelSession *session) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
