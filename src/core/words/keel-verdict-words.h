/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-range.h"
#include "keel-shift.h"
#include "keel-trend.h"

G_BEGIN_DECLS

/* What may be said about change over time (DOMAIN, section 3), and never more: there are no
 * words of a verdict below the least number of check-ins, or between reviews. A direction
 * is named by what it leads to, never as gain or loss. */

/* While there is no personal range: fewer than 6 check-ins since the last cut. */
char       *keel_verdict_words_early           (guint            n_points) G_GNUC_WARN_UNUSED_RESULT;

/* Where the next check-in should lie, within the scale of @measure. */
char       *keel_verdict_words_range           (const KeelRange *range,
                                                KeelMeasure      measure) G_GNUC_WARN_UNUSED_RESULT;

/* Of a point outside, and how often that happens when nothing has changed. */
const char *keel_verdict_words_unusual         (void);
const char *keel_verdict_words_unusual_help    (void);

/* The line: too early, interim, or the verdict of this review. */
char       *keel_verdict_words_trend           (const KeelTrend *trend,
                                                KeelMeasure      measure) G_GNUC_WARN_UNUSED_RESULT;

/* Before and after an event; see keel_shift_marked_afterwards(). */
char       *keel_verdict_words_shift           (const KeelShift *shift,
                                                KeelMeasure      measure,
                                                gboolean         marked_afterwards) G_GNUC_WARN_UNUSED_RESULT;

/* Two check-ins; @smallest by keel_two_dates_get_smallest(), and what to say if there is none
 * yet. */
char       *keel_verdict_words_two_dates       (double           a,
                                                double           b,
                                                double           smallest,
                                                KeelMeasure      measure) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_verdict_words_two_dates_early (guint            n_points) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
