/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * KeelWayList:
 *
 * Rows that lead somewhere: a title, a line below it, and an action. What changes is
 * changed in place, so that the keyboard does not lose its row:
 *
 *   keel_way_list_begin (list);
 *   keel_way_list_add (list, title, line, "week.open", "worksheet:…");
 *   keel_way_list_end (list);
 *
 * Property "boxed" (boolean, TRUE): a list on a sheet; else one in a side bar, whose rows
 * have no frame.
 */
#define KEEL_TYPE_WAY_LIST (keel_way_list_get_type ())

G_DECLARE_FINAL_TYPE (KeelWayList, keel_way_list, KEEL, WAY_LIST, GtkWidget)

void  keel_way_list_begin    (KeelWayList *self);

/* @line and @target may be NULL: no line; an action without a target. */
void  keel_way_list_add      (KeelWayList *self,
                              const char  *title,
                              const char  *line,
                              const char  *action,
                              const char  *target);

/* What was not added again goes; an empty list is not seen. */
void  keel_way_list_end      (KeelWayList *self);

/* The row that leads there is marked; NULL: none. */
void  keel_way_list_mark     (KeelWayList *self,
                              const char  *target);

/* What a screen reader calls the list. */
void  keel_way_list_set_name (KeelWayList *self,
                              const char  *name);

G_END_DECLS
