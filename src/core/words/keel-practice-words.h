/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-workbook-marks.h"

G_BEGIN_DECLS

/* What is said about the bridging practices: states of a week, never a sum of them. */

/* "Did it", "Did not", "No chance"; "Not said". */
const char *keel_practice_words_tick (KeelTick    tick);

/* A sign for it in a grid, that needs no colour; "" when nothing was said. */
const char *keel_practice_words_sign (KeelTick    tick);

/* Above a column: the week's Monday, "23 Nov". */
char       *keel_practice_words_week (KeelDay     week) G_GNUC_WARN_UNUSED_RESULT;

/* A cell of the grid in full: "Asked for feedback on one specific behaviour, week of 23 November
 * 2026: did it". */
char       *keel_practice_words_cell (const char *practice,
                                      KeelDay     week,
                                      KeelTick    tick) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
