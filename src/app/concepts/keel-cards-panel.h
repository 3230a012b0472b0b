/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-panel.h"
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelCardsPanel:
 *
 * The recall cards that are due, one after the other: answered freely, then revealed, then
 * graded by the reader alone. At most ten a day.
 */
#define KEEL_TYPE_CARDS_PANEL (keel_cards_panel_get_type ())

G_DECLARE_FINAL_TYPE (KeelCardsPanel, keel_cards_panel, KEEL, CARDS_PANEL, KeelPanel)

/* The session has a programme. */
KeelPanel *keel_cards_panel_new (KeelSession *session) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
