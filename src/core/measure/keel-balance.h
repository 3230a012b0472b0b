/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-balance-series.h"
#include "keel-checkin.h"
#include "keel-event.h"
#include "keel-goal.h"
#include "keel-score.h"
#include "keel-shift.h"

G_BEGIN_DECLS

/**
 * KeelBalance:
 *
 * What the check-ins and events of a workbook say about balance over time: a value made of
 * what is there, and made anew when that changes. Pulse and full are never joined. Drafts
 * and check-ins that cannot be scored are in no series; of several on a day the latest
 * counts.
 *
 * Reference counted; belongs to the main thread, as the records do.
 *
 * Whose numbers come first is the open goal's to say: its form, if it names one of which there
 * are scored check-ins, and its measure (of one side of a facet, that side of the whole). Else
 * the form is the one with more scored check-ins, the pulse on a tie, and the measure the
 * tilt.
 */
typedef struct _KeelBalance KeelBalance;

/**
 * KeelBalancePoint:
 * @checkin: borrowed
 * @score: scored
 * @segment: counted from 0 in the series of its form; nothing is compared or joined from one
 *   to the next
 */
typedef struct
{
  KeelCheckin *checkin;
  KeelDay      day;
  KeelScore    score;
  guint        segment;
} KeelBalancePoint;

/* @checkins: of KeelCheckin, newest first; @events: of KeelEvent, latest first; as the
 * workbook has them. @goal: the one that is open, or NULL. @sets: of KeelItemSet, those that are known; a check-in of another is not
 * scored, and where one set gives way to another every series is cut. */
KeelBalance             *keel_balance_new            (GListModel        *checkins,
                                                      GListModel        *events,
                                                      KeelGoal          *goal,
                                                      GPtrArray         *sets) G_GNUC_WARN_UNUSED_RESULT;
KeelBalance             *keel_balance_ref            (KeelBalance       *self);
void                     keel_balance_unref          (KeelBalance       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelBalance, keel_balance_unref)

KeelForm                 keel_balance_get_form       (const KeelBalance *self);
KeelMeasure              keel_balance_get_focus      (const KeelBalance *self);

/* In order of days, from 0. */
guint                    keel_balance_get_n_points   (const KeelBalance *self,
                                                      KeelForm           form);
const KeelBalancePoint  *keel_balance_get_point      (const KeelBalance *self,
                                                      KeelForm           form,
                                                      guint              point);
/* The last of them; NULL if there is none. */
const KeelBalancePoint  *keel_balance_get_latest     (const KeelBalance *self,
                                                      KeelForm           form);
/* The point from which on all are of the set of items of the last one: before it, facets may
 * have been others. */
guint                    keel_balance_get_first_of_set (const KeelBalance *self,
                                                        KeelForm           form);
/* The day of the first point or event of all; KEEL_DAY_NONE. */
KeelDay                  keel_balance_get_oldest     (const KeelBalance *self);
/* Finished check-ins of the form that have no numbers. */
guint                    keel_balance_get_n_unscored (const KeelBalance *self,
                                                      KeelForm           form);

/* In order of days, from 0; borrowed. */
guint                    keel_balance_get_n_events   (const KeelBalance *self);
KeelEvent               *keel_balance_get_event      (const KeelBalance *self,
                                                      guint              event);

/* Borrowed; computed when it is first asked for. */
const KeelBalanceSeries *keel_balance_get_series     (KeelBalance       *self,
                                                      KeelForm           form,
                                                      KeelMeasure        measure);

/* Before and after @event (DOMAIN, section 3.5). */
KeelShift                keel_balance_get_shift      (KeelBalance       *self,
                                                      KeelForm           form,
                                                      KeelMeasure        measure,
                                                      KeelEvent         *event);

/* How far two points of a segment must lie apart to be called different; FALSE while it has
 * fewer than KEEL_TWO_DATES_MIN_POINTS. */
gboolean                 keel_balance_get_smallest   (KeelBalance       *self,
                                                      KeelForm           form,
                                                      KeelMeasure        measure,
                                                      guint              segment,
                                                      double            *out_smallest);

G_END_DECLS
