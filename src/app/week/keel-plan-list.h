/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelPlanList:
 *
 * The plan, below what the week asks: the open goal, and folded away what has ended. What is open
 * of steps and if–then plans stands with what the week asks. A menu begins new ones. Its rows run
 * "week.open".
 */
#define KEEL_TYPE_PLAN_LIST (keel_plan_list_get_type ())

G_DECLARE_FINAL_TYPE (KeelPlanList, keel_plan_list, KEEL, PLAN_LIST, AdwBin)

/* What the workbook of @session has now. */
void       keel_plan_list_show         (KeelPlanList *self,
                                        KeelSession  *session);

/* Marks the row of what the page shows; NULL: none. */
void       keel_plan_list_select       (KeelPlanList *self,
                                        const char   *target);

/* The row that is marked, or NULL. */
GtkWidget *keel_plan_list_get_selected (KeelPlanList *self);

G_END_DECLS
