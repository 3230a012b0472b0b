/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-week.h"

G_BEGIN_DECLS

/* What the files of KeelWeek share: keel-week.c, and -plan.c with what the plan asks. */

/* What the questions are asked of. */
typedef struct
{
  KeelWorkbook               *workbook;
  KeelProgramme              *programme;  /* or NULL */
  const KeelProgrammeContent *content;    /* likewise */
  KeelDay                     monday;
  KeelDay                     today;
} KeelWeekQuestion;

gboolean      keel_week_has_day      (const KeelWeekQuestion *question,
                                      KeelDay                 day);
gboolean      keel_week_is_over      (const KeelWeekQuestion *question);

/* The last of @items; borrowed. */
KeelWeekItem *keel_week_add_item     (GPtrArray              *items,
                                      KeelTask                task,
                                      KeelTaskState           state);

/* Each adds what it asks to @items. */
void          keel_week_ask_if_thens (const KeelWeekQuestion *question,
                                      GPtrArray              *items);
void          keel_week_ask_steps    (const KeelWeekQuestion *question,
                                      GPtrArray              *items);
void          keel_week_ask_review   (const KeelWeekQuestion *question,
                                      GPtrArray              *items);

G_END_DECLS
