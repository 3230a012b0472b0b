/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-balance.h"

G_BEGIN_DECLS

/* What the Balance view says. Managing and leading come before tilt, tilt never without
 * two-sided fit; nothing is said of change but what keel-verdict-words.h allows. */

/* "Tilt", "Two-Sided Fit"; "Weekly pulse", "Full check-in"; "Tilt, weekly pulse". */
const char *keel_balance_words_measure       (KeelMeasure              measure);
const char *keel_balance_words_form          (KeelForm                form);
char       *keel_balance_words_series        (KeelMeasure              measure,
                                              KeelForm                form) G_GNUC_WARN_UNUSED_RESULT;

/* Whose boat it is, "Pulse of 23 Nov 2026"; what its heel says, or does not; the picture
 * for who does not see it. */
char       *keel_balance_words_boat_name     (const KeelBalancePoint *point) G_GNUC_WARN_UNUSED_RESULT;
const char *keel_balance_words_boat_caption  (const KeelScore        *score);
char       *keel_balance_words_boat_picture  (const KeelBalancePoint *point) G_GNUC_WARN_UNUSED_RESULT;

/* What is known of a series now, or that it is too early; what the next check-ins will make
 * possible, NULL where that has been said already. */
char       *keel_balance_words_known         (const KeelBalanceSeries *series) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_balance_words_next          (const KeelBalanceSeries *series) G_GNUC_WARN_UNUSED_RESULT;
/* The usual range, if there is one, before what is known. */
char       *keel_balance_words_description   (const KeelBalanceSeries *series) G_GNUC_WARN_UNUSED_RESULT;
/* Finished check-ins that are in no chart; NULL if there are none. */
char       *keel_balance_words_unscored      (guint                   n_unscored) G_GNUC_WARN_UNUSED_RESULT;

/* A point: "23 Nov 2026. Managing +0.3, leading −1.2, tilt −1.5, two-sided fit 64 of
 * 100. …", and what is to be noted of it; the same without the day. */
char       *keel_balance_words_point         (KeelBalance            *balance,
                                              KeelForm                form,
                                              KeelMeasure             measure,
                                              guint                   point) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_balance_words_point_values  (KeelBalance            *balance,
                                              KeelForm                form,
                                              KeelMeasure             measure,
                                              guint                   point) G_GNUC_WARN_UNUSED_RESULT;

/* A chart and the map, as a screen reader names them: what, how much, from when to when. */
char       *keel_balance_words_chart         (const KeelBalanceSeries *series,
                                              KeelDay                 first,
                                              KeelDay                 last) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_balance_words_map           (KeelBalance            *balance,
                                              KeelForm                form) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_balance_words_facets        (KeelForm                form,
                                              guint                   n_points) G_GNUC_WARN_UNUSED_RESULT;

/* Both sides of a facet in a check-in: "23 Nov 2026, Mindset: managing +0.7, leading −1.0". */
char       *keel_balance_words_facet         (const KeelBalancePoint *point,
                                              guint                   facet,
                                              const char             *title) G_GNUC_WARN_UNUSED_RESULT;

/* Two check-ins of a form against each other. */
char       *keel_balance_words_compare       (KeelBalance            *balance,
                                              KeelForm                form,
                                              KeelMeasure             measure,
                                              guint                   a,
                                              guint                   b) G_GNUC_WARN_UNUSED_RESULT;

/* Events: the name of a kind and what it does to a chart; a row as a screen reader says it;
 * before and after it. */
const char *keel_balance_words_event_kind    (KeelEventKind           kind);
const char *keel_balance_words_event_effect  (KeelEventKind           kind);
char       *keel_balance_words_event_line    (KeelEvent              *event) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_balance_words_event         (KeelEvent              *event) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_balance_words_before_after  (KeelBalance            *balance,
                                              KeelForm                form,
                                              KeelMeasure             measure,
                                              KeelEvent              *event) G_GNUC_WARN_UNUSED_RESULT;
const char *keel_balance_words_event_deleted (void);

/* Axes: "−2", "+1", "+1.5", "75"; "3 Mar", "Mar", "2026". */
char       *keel_balance_words_tick          (KeelMeasure              measure,
                                              double                  value) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_balance_words_tick_day      (KeelDay                 day) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_balance_words_tick_month    (KeelDay                 day) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_balance_words_tick_year     (KeelDay                 day) G_GNUC_WARN_UNUSED_RESULT;

/* The ends of an axis; NULL where the numbers say it. */
const char *keel_balance_words_high          (KeelMeasure              measure);
const char *keel_balance_words_low           (KeelMeasure              measure);

G_END_DECLS
