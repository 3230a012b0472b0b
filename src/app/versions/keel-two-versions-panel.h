/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-session.h"
#include "keel-panel.h"

G_BEGIN_DECLS

/**
 * KeelTwoVersionsPanel:
 *
 * An entry that was also changed elsewhere: both versions side by side, marked where
 * they differ, and the choice between them.
 */
#define KEEL_TYPE_TWO_VERSIONS_PANEL (keel_two_versions_panel_get_type ())

G_DECLARE_FINAL_TYPE (KeelTwoVersionsPanel, keel_two_versions_panel, KEEL, TWO_VERSIONS_PANEL, KeelPanel)

/* @attention: the second version, of kind KEEL_DOCUMENT_SECOND_VERSION. */
KeelPanel *keel_two_versions_panel_new (KeelSession   *session,
                                        KeelAttention *attention) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
