/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-day.h"

G_BEGIN_DECLS

/* What is said about a week's energy and its time split (DOMAIN, sections 5.1 and 2.7): each week
 * for itself, nothing worked out from several. Energy is 1 to 5, a share 0 to 10 tenths. */

/* "Energy", "Time Split". */
const char *keel_week_words_energy_title     (void);
const char *keel_week_words_split_title      (void);

/* What is asked of a week. */
const char *keel_week_words_energy_question  (void);
const char *keel_week_words_leading_question (void);
const char *keel_week_words_needed_question  (void);

/* What the numbers of energy, and tenths, mean at their ends: "1: drained · 5: full of energy". */
const char *keel_week_words_energy_ends      (void);
const char *keel_week_words_tenths_ends      (void);

/* A choice as it is seen, "3", and as a screen reader says it: "3 of 5", "1 of 5, drained". */
char       *keel_week_words_number           (guint   number) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_week_words_energy           (guint   energy) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_week_words_tenths           (guint   tenths) G_GNUC_WARN_UNUSED_RESULT;

/* What must be kept in mind. */
const char *keel_week_words_energy_note      (void);
const char *keel_week_words_split_note       (void);

/* The legend of the time split. */
const char *keel_week_words_leading          (void);
const char *keel_week_words_needed           (void);

/* The pictures, for who does not see them: "Energy: 5 weeks". */
char       *keel_week_words_energy_picture   (guint   n_weeks) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_week_words_split_picture    (guint   n_weeks) G_GNUC_WARN_UNUSED_RESULT;

/* A line of the table: "Week of 23 Nov 2026: 3 of 5"; "Week of 23 Nov 2026: leading had 3 of 10,
 * the role needed 6". One of @leading and @needed may be -1: not said. */
char       *keel_week_words_energy_line      (KeelDay week,
                                              guint   energy) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_week_words_split_line       (KeelDay week,
                                              int     leading,
                                              int     needed) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
