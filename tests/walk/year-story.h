/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-programme.h"
#include "keel-workbook.h"

G_BEGIN_DECLS

/* What happens in an invented year beside what each of its weeks asks: goals and their reviews,
 * steps, if–then plans, worksheets, events. The person runs a hospital's kitchen; nobody in it
 * is real. */

#define YEAR_WEEKS 52

/* Nothing is done in it: a holiday. */
gboolean    year_story_is_skipped (guint          week);

/* Three answers for the journal, by the week. NULL-terminated. */
const char * const *
            year_story_get_entry  (guint          week);

/* What happens on the day that is so many days after the Monday of the first week, at @now. */
void        year_story_play       (KeelWorkbook  *workbook,
                                   KeelProgramme *programme,
                                   guint          nth_day,
                                   KeelMoment     now);

G_END_DECLS
