/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-panel.h"
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelWeekPanel:
 *
 * A check-in and what was written in the days that it is about: seven for a pulse, 28 for a
 * full one. Wants win.show-entry(s) and win.show-checkin(s) of the window.
 */
#define KEEL_TYPE_WEEK_PANEL (keel_week_panel_get_type ())

G_DECLARE_FINAL_TYPE (KeelWeekPanel, keel_week_panel, KEEL, WEEK_PANEL, KeelPanel)

KeelPanel *keel_week_panel_new (KeelSession *session,
                                KeelCheckin *checkin) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
