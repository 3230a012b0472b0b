/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-score.h"

G_BEGIN_DECLS

/* What a score says in plain words, and what it may not be taken to mean (DOMAIN, sections
 * 2.4 and 2.5). All of it speaks of answers, a period and a situation, never of a person;
 * there is no sentence that has the tilt without two-sided fit. */

/* "on the low side", "about right", "on the high side". */
const char *keel_score_words_zone         (KeelZone         zone);

/* A number for people: "+0.7", "−1.6", "0.0"; V "64". */
char       *keel_score_words_number       (KeelMeasure      measure,
                                           double           value) G_GNUC_WARN_UNUSED_RESULT;

/* The sentence that a result opens with: where managing and leading lie. @score is scored, here
 * and in keel_score_words_tilt(). */
const char *keel_score_words_sides        (const KeelScore *score);

/* T, which way it tilts, and V with it. */
char       *keel_score_words_tilt         (const KeelScore *score) G_GNUC_WARN_UNUSED_RESULT;

/* The side of a facet to look at first. */
const char *keel_score_words_weaker       (KeelWeaker       weaker);

/* What lies behind the numbers: always shown. */
char       *keel_score_words_answered     (const KeelScore *score) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_score_words_ratings      (const KeelScore *score) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_score_words_pairs        (const KeelScore *score) G_GNUC_WARN_UNUSED_RESULT;

/* What is to be noted about a sheet: too few answers, three facets only, all the same;
 * "" if there is nothing. */
const char *keel_score_words_note         (const KeelScore *score);

/* What a number may not be taken to mean, and what holds for all of it. */
const char *keel_score_words_limit        (KeelMeasure      measure);
const char *keel_score_words_counts_limit (void);
const char *keel_score_words_not_a_test   (void);

G_END_DECLS
