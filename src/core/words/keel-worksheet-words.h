/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-circle.h"
#include "keel-worksheet.h"

G_BEGIN_DECLS

/* What a worksheet is called in a list: "Decision page: Do we sell …?"; never empty. */
char       *keel_worksheet_words_title      (KeelWorksheet       *worksheet) G_GNUC_WARN_UNUSED_RESULT;

/* What it is called without its own words: "Decision page". */
char       *keel_worksheet_words_form       (KeelWorksheet       *worksheet) G_GNUC_WARN_UNUSED_RESULT;

/* Why its answers cannot be changed. */
const char *keel_worksheet_words_no_form    (void);
const char *keel_worksheet_words_read_only  (void);

/* Told after it went to the Trash. */
const char *keel_worksheet_words_deleted    (void);

/* Above the entries that are linked to it. */
const char *keel_worksheet_words_entries    (void);

/* The list of what it is linked to itself. */
const char *keel_worksheet_words_ends       (void);

/* Lists: all of them, what may be begun, and what was filled in; and a way to the first. */
const char *keel_worksheet_words_worksheets (void);
const char *keel_worksheet_words_all        (void);
const char *keel_worksheet_words_forms      (void);
const char *keel_worksheet_words_filled     (void);
char       *keel_worksheet_words_new        (const char          *form) G_GNUC_WARN_UNUSED_RESULT;

/* Before the first full check-in. */
char       *keel_worksheet_words_offer      (const char          *form) G_GNUC_WARN_UNUSED_RESULT;

/* The circle: who, or what the sheet is called when nobody is named; when they meet; how much
 * was agreed ("" for nothing); and all of it, with the newest action below. */
const char *keel_worksheet_words_circle     (void);
char       *keel_worksheet_words_companion  (const KeelCompanion *companion) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_worksheet_words_next       (KeelDay              next,
                                             KeelDay              today) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_worksheet_words_agreed     (guint                n_agreed) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_worksheet_words_companion_line (const KeelCompanion *companion,
                                             KeelDay              today) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
