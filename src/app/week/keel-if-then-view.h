/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-plan-view.h"

G_BEGIN_DECLS

/**
 * KeelIfThenView:
 *
 * An if–then plan: its sentence with what the programme offers for the goal, what may get in the
 * way, a rehearsal, and its log. Shown with the id of a plan, or NULL for a new one.
 */
#define KEEL_TYPE_IF_THEN_VIEW (keel_if_then_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelIfThenView, keel_if_then_view, KEEL, IF_THEN_VIEW, KeelPlanView)

GtkWidget *keel_if_then_view_new  (KeelSession *session) G_GNUC_WARN_UNUSED_RESULT;

void       keel_if_then_view_show (GtkWidget   *widget,
                               const char  *id);

G_END_DECLS
