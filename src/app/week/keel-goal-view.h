/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-plan-view.h"

G_BEGIN_DECLS

/**
 * KeelGoalView:
 *
 * The goal: what is to move, which way, why, and by what sign it will be seen; below it what is
 * done for it. Shown with the id of a goal, or NULL for a new one: then the open goal, if there
 * is one.
 */
#define KEEL_TYPE_GOAL_VIEW (keel_goal_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelGoalView, keel_goal_view, KEEL, GOAL_VIEW, KeelPlanView)

GtkWidget *keel_goal_view_new  (KeelSession *session) G_GNUC_WARN_UNUSED_RESULT;

void       keel_goal_view_show (GtkWidget   *widget,
                            const char  *id);

G_END_DECLS
