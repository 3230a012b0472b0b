/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-programme.h"
#include "keel-way-list.h"
#include "keel-workbook.h"

G_BEGIN_DECLS

/* Shows in @list what is linked to @record: worksheets, then entries, newest first, each a way
 * to it. NULL: nothing is, and the list is not seen. */
void keel_linked_list_show      (KeelWayList        *list,
                                 KeelWorkbook       *workbook,
                                 KeelRecord         *record);

/* Shows in @list what @links, which may be NULL, lead to in the Week. */
void keel_linked_list_show_ends (KeelWayList        *list,
                                 KeelWorkbook       *workbook,
                                 KeelProgramme      *programme,
                                 const char * const *links);

G_END_DECLS
