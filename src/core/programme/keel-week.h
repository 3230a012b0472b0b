/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-programme.h"
#include "keel-workbook.h"

G_BEGIN_DECLS

/**
 * KeelTask:
 * @KEEL_TASK_PULSE: the pulse, before any chart is seen
 * @KEEL_TASK_FULL: in its place every fourth week: the full check-in
 * @KEEL_TASK_PRACTICES: one word on each bridging practice
 * @KEEL_TASK_NOTES: energy, time split: what of it the profile asks for
 * @KEEL_TASK_ENTRY: one reflection
 * @KEEL_TASK_IF_THEN: what became of an if–then plan: it came and was done, or not, or did not come
 * @KEEL_TASK_STEP: an open step of the plan: offered, not asked, for a step takes its time
 * @KEEL_TASK_REVIEW: a look back at the goal, when its day has come or its numbers are at a review
 * @KEEL_TASK_INSIGHT: the programme's thought for the week
 * @KEEL_TASK_CARDS: two recall cards of those that are due
 * @KEEL_TASK_PAGE: the page that the timetable has for the week: offered, not asked
 *
 * What a week may ask, in the order in which it asks (DOMAIN, section 5.3).
 */
typedef enum
{
  KEEL_TASK_PULSE,
  KEEL_TASK_FULL,
  KEEL_TASK_PRACTICES,
  KEEL_TASK_NOTES,
  KEEL_TASK_ENTRY,
  KEEL_TASK_IF_THEN,
  KEEL_TASK_STEP,
  KEEL_TASK_REVIEW,
  KEEL_TASK_INSIGHT,
  KEEL_TASK_CARDS,
  KEEL_TASK_PAGE,
  KEEL_N_TASKS,
} KeelTask;

typedef enum
{
  KEEL_TASK_OPEN,
  KEEL_TASK_BEGUN,
  KEEL_TASK_DONE,
} KeelTaskState;

/**
 * KeelWeekItem:
 * @record: the id of the check-in or entry that does the task, or has begun to; of the if–then
 *   plan, step or goal that it is about; else NULL
 * @content: the id of the prompt, insight or page of the programme; else NULL
 * @n_done: practices and notes that were said, cards that were answered; else 0
 * @n_all: how many there are to it; else 0
 */
typedef struct
{
  KeelTask       task;
  KeelTaskState  state;
  char          *record;
  char          *content;
  guint          n_done;
  guint          n_all;
} KeelWeekItem;

/**
 * KeelWeek:
 * @monday: names the week (ISO 8601), wherever a calendar begins it
 * @is_past: it is over: @items are what was done or begun in it, and nothing is asked
 * @items: of KeelWeekItem, in the order of KeelTask
 * @next: the place in @items of the one to do next; -1: there is none
 *
 * What a week asks, and what of it is done: a value made of what the workbook holds, and made
 * anew when that changes. A week asks nothing because of the weeks before it but the full
 * check-in, which comes once four weeks have passed since the last one.
 */
typedef struct
{
  KeelDay    monday;
  gboolean   is_past;
  GPtrArray *items;
  int        next;
} KeelWeek;

/* The week of @day, not a later one than that of @today. @programme: the one in use; NULL: none,
 * then only the journal asks. */
KeelWeek           *keel_week_new      (KeelWorkbook   *workbook,
                                        KeelProgramme  *programme,
                                        KeelDay         day,
                                        KeelDay         today) G_GNUC_WARN_UNUSED_RESULT;
void                keel_week_free     (KeelWeek       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelWeek, keel_week_free)

/* Whether it is asked, and not only offered. */
gboolean            keel_task_is_asked (KeelTask        task);

/* Borrowed, the first of several. NULL if the week does not ask for it. */
const KeelWeekItem *keel_week_find     (const KeelWeek *self,
                                        KeelTask        task);

/* Something was asked, and all of it is done. What is only offered does not count. */
gboolean            keel_week_is_done  (const KeelWeek *self);

G_END_DECLS
