/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-plan-view.h"

G_BEGIN_DECLS

/**
 * KeelReviewView:
 *
 * The review of a goal: what was done, what was seen, what the numbers allow to say, and what
 * becomes of it. Shown with the id of a goal.
 */
#define KEEL_TYPE_REVIEW_VIEW (keel_review_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelReviewView, keel_review_view, KEEL, REVIEW_VIEW, KeelPlanView)

GtkWidget *keel_review_view_new  (KeelSession *session) G_GNUC_WARN_UNUSED_RESULT;

void       keel_review_view_show (GtkWidget   *widget,
                              const char  *id);

G_END_DECLS
