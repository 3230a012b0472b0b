/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-day.h"

G_BEGIN_DECLS

/**
 * KeelDayRow:
 *
 * A row with a day in words, and a calendar behind it.
 *
 * Property "day" (uint, KeelDay), notified.
 */
#define KEEL_TYPE_DAY_ROW (keel_day_row_get_type ())

G_DECLARE_FINAL_TYPE (KeelDayRow, keel_day_row, KEEL, DAY_ROW, AdwActionRow)

KeelDay keel_day_row_get_day (KeelDayRow *self);
void    keel_day_row_set_day (KeelDayRow *self,
                              KeelDay     day);

G_END_DECLS
