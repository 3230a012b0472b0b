/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-plan-view.h"

G_BEGIN_DECLS

/**
 * KeelStepView:
 *
 * A step of the plan: its type with what the programme says of it, how far it is, and the fields
 * of its type. Shown with the id of a step, or NULL for a new one; or, to make one of what a page of
 * the programme says to try, with "page:P4".
 */
#define KEEL_TYPE_STEP_VIEW (keel_step_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelStepView, keel_step_view, KEEL, STEP_VIEW, KeelPlanView)

GtkWidget *keel_step_view_new  (KeelSession *session) G_GNUC_WARN_UNUSED_RESULT;

void       keel_step_view_show (GtkWidget   *widget,
                            const char  *id);

G_END_DECLS
