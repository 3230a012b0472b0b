/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-find.h"

G_BEGIN_DECLS

/**
 * KeelFindList:
 *
 * What a search of everything has found, under a heading a kind. One stop for Tab; arrows
 * move among the rows, and Up from the first leaves.
 *
 * Signals: "opened" (gpointer: the KeelFound that was activated, borrowed), "more-wanted"
 * (guint: the KeelFoundKind of which all are asked for), "left" (Up was pressed on the first
 * row).
 */
#define KEEL_TYPE_FIND_LIST (keel_find_list_get_type ())

G_DECLARE_FINAL_TYPE (KeelFindList, keel_find_list, KEEL, FIND_LIST, AdwBin)

/* Takes @findings, and shows them in place of what it showed. @most: how many of a kind can be
 * shown when all are asked for. */
void     keel_find_list_show       (KeelFindList  *self,
                                    KeelFindings  *findings,
                                    guint          most);

/* FALSE if there is no row. */
gboolean keel_find_list_focus_row  (KeelFindList  *self);
/* The first row of @kind that was not among the best before: row @position of that kind. */
void     keel_find_list_focus_nth  (KeelFindList  *self,
                                    KeelFoundKind  kind,
                                    guint          position);

G_END_DECLS
