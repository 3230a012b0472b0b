/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-session.h"
#include "keel-panel.h"

G_BEGIN_DECLS

/**
 * KeelCheckPanel:
 *
 * Reads the whole workbook again, with progress and Cancel, and reports what it has
 * found. It changes nothing.
 */
#define KEEL_TYPE_CHECK_PANEL (keel_check_panel_get_type ())

G_DECLARE_FINAL_TYPE (KeelCheckPanel, keel_check_panel, KEEL, CHECK_PANEL, KeelPanel)

KeelPanel *keel_check_panel_new (KeelSession *session) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
