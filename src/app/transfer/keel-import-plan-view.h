/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-import.h"

G_BEGIN_DECLS

/**
 * KeelImportPlanView:
 *
 * What an import would do: what it would add, what is there already, and what it
 * refuses, with the reasons.
 */
#define KEEL_TYPE_IMPORT_PLAN_VIEW (keel_import_plan_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelImportPlanView, keel_import_plan_view, KEEL, IMPORT_PLAN_VIEW, AdwBin)

void keel_import_plan_view_show (KeelImportPlanView   *self,
                                 const char           *file,
                                 const KeelImportPlan *plan);

G_END_DECLS
