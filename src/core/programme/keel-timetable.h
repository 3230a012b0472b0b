/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-programme.h"
#include "keel-workbook.h"

G_BEGIN_DECLS

/* What the timetable of @programme has for the week of @monday; NULL: nothing.
 *
 * The weeks of a timetable are those in which the workbook was used: a week without a finished
 * check-in and without a mark of its own (data/schema/practice.md) is skipped, and the next one
 * goes on where the last one was. So nothing has to be caught up with. */
const KeelProgrammeWeek *keel_timetable_find (KeelProgramme *programme,
                                              KeelWorkbook  *workbook,
                                              KeelDay        monday);

G_END_DECLS
