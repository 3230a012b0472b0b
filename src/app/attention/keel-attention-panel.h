/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-session.h"
#include "keel-panel.h"

G_BEGIN_DECLS

/**
 * KeelAttentionPanel:
 *
 * What is not in order in the workbook, by kind of trouble, each with its reason and
 * its remedies. It empties by itself as things get settled.
 *
 * Of the window it wants win.compare-versions(s) and win.show-backups.
 */
#define KEEL_TYPE_ATTENTION_PANEL (keel_attention_panel_get_type ())

G_DECLARE_FINAL_TYPE (KeelAttentionPanel, keel_attention_panel, KEEL, ATTENTION_PANEL, KeelPanel)

KeelPanel *keel_attention_panel_new (KeelSession *session) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
