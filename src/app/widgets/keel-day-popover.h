/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>
#include "keel-day.h"

G_BEGIN_DECLS

/**
 * KeelDayPopover:
 *
 * A calendar and, if "has-time", a time. A day after the last one allowed is not taken, and a
 * sentence says why.
 *
 * Signal "picked" (uint day, int time): a person has closed it on another day or
 * another time (Escape: on what was there). Setting them emits nothing.
 */
#define KEEL_TYPE_DAY_POPOVER (keel_day_popover_get_type ())

G_DECLARE_FINAL_TYPE (KeelDayPopover, keel_day_popover, KEEL, DAY_POPOVER, GtkPopover)

GtkWidget *keel_day_popover_new (gboolean        has_time) G_GNUC_WARN_UNUSED_RESULT;

/* @time: KEEL_TIME_NONE for none. */
void       keel_day_popover_set (KeelDayPopover *self,
                                 KeelDay         day,
                                 int             time,
                                 KeelDay         last_day);

/* Any day may be picked, and @day may be KEEL_DAY_NONE: then the calendar opens on
 * @today, and only a day that a person has touched is picked. */
void       keel_day_popover_set_optional (KeelDayPopover *self,
                                 KeelDay         day,
                                 KeelDay         today);

G_END_DECLS
