/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-printout.h"

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
 * @today: where charts end, if @to is not given
 * @titles: of the facets, KEEL_N_FACETS, or NULL
 * @sets: as in keel_balance_new(), or NULL: the one that the program
 *   brings
 */
typedef struct
{
  GListModel         *checkins;
  GListModel         *events;
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

G_END_DECLS
