/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "year-story.h"

G_BEGIN_DECLS

/* The tables count days from the first Monday: ON (4, 0) is the Monday of the fifth week. */
#define ON(week, weekday) ((week) * 7 + (weekday))

#define YEAR_MOST_FIELDS 16
#define YEAR_MOST_TURNS 4

/* An answer to a field: several of them for a list are divided by "|". */
typedef struct
{
  const char *field;
  const char *text;
} YearAnswer;

/* @old with @given, up to the first that names no field. */
KeelFields *year_answer_fields   (KeelFields               *old,
                                  const KeelProgrammeField *fields,
                                  guint                     n_fields,
                                  const YearAnswer         *given,
                                  guint                     n_given) G_GNUC_WARN_UNUSED_RESULT;

/* The worksheets that are begun or gone on with on that day. */
void        year_fill_worksheets (KeelWorkbook             *workbook,
                                  KeelProgramme            *programme,
                                  guint                     nth_day,
                                  KeelMoment                now);

G_END_DECLS
