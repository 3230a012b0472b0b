/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-panel.h"
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelEventPanel:
 *
 * An event, to be added or edited: what happened, of which kind, when. Nothing changes before
 * Save; deleting can be undone. Wants win.tell-undo(s) of the window.
 */
#define KEEL_TYPE_EVENT_PANEL (keel_event_panel_get_type ())

G_DECLARE_FINAL_TYPE (KeelEventPanel, keel_event_panel, KEEL, EVENT_PANEL, KeelPanel)

/* @event: NULL to add one. */
KeelPanel *keel_event_panel_new (KeelSession *session,
                                 KeelEvent   *event) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
