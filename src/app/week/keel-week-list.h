/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelWeekList:
 *
 * The side of the Week that lists: which week it is, with ways to others, and what it asks or
 * what was done in it. It follows the workbook while it is seen.
 *
 * Its rows lead into the other views of the window, or run "week.open".
 */
#define KEEL_TYPE_WEEK_LIST (keel_week_list_get_type ())

G_DECLARE_FINAL_TYPE (KeelWeekList, keel_week_list, KEEL, WEEK_LIST, AdwBin)

/* Once. */
void keel_week_list_set_session (KeelWeekList *self,
                                 KeelSession  *session);

/* Marks the row of what the page shows; NULL: none. */
void keel_week_list_select      (KeelWeekList *self,
                                 const char   *target);

/* The keyboard goes to the row that is marked, or to the next thing to do. */
void keel_week_list_focus_row   (KeelWeekList *self);

/* Another week: by this many weeks, as far as there are weeks. */
void keel_week_list_go          (KeelWeekList *self,
                                 int           n_weeks);
void keel_week_list_go_today    (KeelWeekList *self);

G_END_DECLS
