/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-panel.h"
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelPrintPanel:
 *
 * A document for people: what it holds is ticked, its pages are shown exactly as they will be, and
 * they are printed, saved as a PDF, or written as Markdown. The journal is not ticked unless it is
 * what was asked for. Afterwards it closes, and its parent tells what was done (win.tell).
 */
#define KEEL_TYPE_PRINT_PANEL (keel_print_panel_get_type ())

G_DECLARE_FINAL_TYPE (KeelPrintPanel, keel_print_panel, KEEL, PRINT_PANEL, KeelPanel)

/* @what: "" for everything but the journal; a part alone by its id, such as "plan"; one record alone:
 * "entry:", "goal:", "step:" or "worksheet:" and its id. A goal comes with all that belongs to it. */
KeelPanel *keel_print_panel_new (KeelSession *session,
                                 const char  *what) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
