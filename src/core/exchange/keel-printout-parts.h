/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-fields.h"
#include "keel-printout.h"
#include "keel-programme.h"

G_BEGIN_DECLS

/* The parts of a printout, each from the records it is of. Headings begin at @level, which is 1
 * where a part is alone and 2 where its own name stands above it. Days may be KEEL_DAY_NONE. */

/* Entries (KeelEntry), oldest first, without the blank ones: a heading a month, one an entry, the
 * questions above their texts, tags. */
void keel_printout_add_entries (KeelPrintout     *self,
                                GListModel       *entries,
                                KeelDay           from,
                                KeelDay           to,
                                guint             level);

/**
 * KeelBalanceWish:
 * @checkins, @events: as the workbook has them
 * @goal: the one that is open, or NULL
 * @today: where charts end, if @to is not given
 * @titles: of the facets, KEEL_N_FACETS, or NULL
 * @sets: as in keel_balance_new(), or NULL: the one that the program
 *   brings
 */
typedef struct
{
  GListModel         *checkins;
  GListModel         *events;
  KeelGoal           *goal;
  KeelDay             from;
  KeelDay             to;
  KeelDay             today;
  const char * const *titles;
  GPtrArray          *sets;
} KeelBalanceWish;

/* What the Balance view shows, for each form that has a check-in: the boat and what is said, the
 * map, a chart for each measure, the facets, the check-ins as a table; then the events. All check-ins
 * are reckoned with; the charts, the table and the events show those of the range. */
void keel_printout_add_balance (KeelPrintout          *self,
                                const KeelBalanceWish *wish,
                                guint                  level);

/**
 * KeelPlanWish:
 * @goals, @steps, @if_thens: as the workbook has them
 * @record: the id of the only one, a goal with what belongs to it, or a step; or NULL
 * @from, @to: goals that were open on one of these days
 * @programme: whose names things have; or NULL
 */
typedef struct
{
  GListModel    *goals;
  GListModel    *steps;
  GListModel    *if_thens;
  const char    *record;
  KeelDay        from;
  KeelDay        to;
  KeelProgramme *programme;
} KeelPlanWish;

/* Goals with their steps, if–then plans and reviews; then what belongs to none. */
void keel_printout_add_plan       (KeelPrintout             *self,
                                   const KeelPlanWish       *wish,
                                   guint                     level);

/* Worksheets (KeelWorksheet), oldest first, each on a page. @has_room: what was not answered has
 * lines for a pen. */
void keel_printout_add_worksheets (KeelPrintout             *self,
                                   GListModel               *worksheets,
                                   KeelDay                   from,
                                   KeelDay                   to,
                                   KeelProgramme            *programme,
                                   gboolean                  has_room,
                                   guint                     level);

/* Answers below what was asked: by @fields where there are some, else by @old_labels. */
void keel_printout_add_fields     (KeelPrintout             *self,
                                   KeelFields               *answers,
                                   KeelFields               *old_labels,
                                   const KeelProgrammeField *fields,
                                   guint                     n_fields,
                                   gboolean                  has_room);

G_END_DECLS
