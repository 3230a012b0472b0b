/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-way-page.h"

G_BEGIN_DECLS

/**
 * KeelWorksheetList:
 *
 * The worksheets among what the Week lists: the latest few, and the ways to all of them and to
 * the circle. Without a form and a worksheet it is empty.
 */
#define KEEL_TYPE_WORKSHEET_LIST (keel_worksheet_list_get_type ())

G_DECLARE_FINAL_TYPE (KeelWorksheetList, keel_worksheet_list, KEEL, WORKSHEET_LIST, KeelWayPage)

/* Marks the row of what the page shows; NULL: none. */
void keel_worksheet_list_select (KeelWorksheetList *self,
                                 const char        *target);

G_END_DECLS
