/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-panel.h"
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelProgrammePanel:
 *
 * What a programme in a file holds, before it is added to the person's own; or everything that is
 * wrong with it. Nothing of it is shown as markup, and no link of it leads anywhere here.
 */
#define KEEL_TYPE_PROGRAMME_PANEL (keel_programme_panel_get_type ())

G_DECLARE_FINAL_TYPE (KeelProgrammePanel, keel_programme_panel, KEEL, PROGRAMME_PANEL, KeelPanel)

KeelPanel *keel_programme_panel_new (KeelSession *session,
                                     GFile       *file) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
