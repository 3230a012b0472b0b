/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-entry.h"
#include "keel-goal.h"
#include "keel-if-then.h"

G_BEGIN_DECLS

/**
 * KeelPrintPart:
 *
 * What a printed document may hold, in the order in which it does; flags.
 */
typedef enum
{
  KEEL_PRINT_PLAN = 1 << 0,
  KEEL_PRINT_BALANCE = 1 << 1,
  KEEL_PRINT_WORKSHEETS = 1 << 2,
  KEEL_PRINT_ENTRIES = 1 << 3,
} KeelPrintPart;

#define KEEL_PRINT_N_PARTS 4

/* What a printed document says beside what the records say. */

/* "Balance"; its id on the command line: "balance". A single part. */
const char *keel_printout_words_part       (KeelPrintPart       part);
const char *keel_printout_words_part_id    (KeelPrintPart       part);
/* What is in it, in one sentence. */
const char *keel_printout_words_part_about (KeelPrintPart       part);

/* The title of a document with these parts. */
const char *keel_printout_words_title      (guint               parts);

/* "3 March 2026 – 23 November 2026"; NULL without a range. A day may be KEEL_DAY_NONE. */
char       *keel_printout_words_range      (KeelDay             from,
                                            KeelDay             to) G_GNUC_WARN_UNUSED_RESULT;

/* The heading of an entry: its day, time and title. "Tags: team, work"; NULL without tags. */
char       *keel_printout_words_entry      (KeelEntry          *entry) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_printout_words_tags       (const char * const *tags) G_GNUC_WARN_UNUSED_RESULT;

/* Where a part has nothing to show. */
const char *keel_printout_words_nothing    (KeelPrintPart       part);

/* Headings and a column. */
const char *keel_printout_words_contents   (void);
const char *keel_printout_words_map        (void);
const char *keel_printout_words_facets     (void);
const char *keel_printout_words_numbers    (void);
const char *keel_printout_words_events     (void);
const char *keel_printout_words_day_column (void);

const char *keel_printout_words_steps      (void);
const char *keel_printout_words_if_thens   (void);
const char *keel_printout_words_reviews    (void);

/* Above what was written of a goal, in a review, and beside an if–then plan's sentence. */
const char *keel_printout_words_goal_text   (KeelGoalText       text);
const char *keel_printout_words_review_text (KeelReviewText     text);
const char *keel_printout_words_if_then_text (KeelIfThenText    text);

/* Pages, counted from 1: "2 of 9"; as a screen reader says one, "Page 2 of 9: November 2026";
 * "9 pages"; what was done, short enough for a toast. @heading may be NULL. */
char       *keel_printout_words_page       (guint               page,
                                            guint               n_pages) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_printout_words_spoken_page (guint              page,
                                            guint               n_pages,
                                            const char         *heading) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_printout_words_n_pages    (guint               n_pages) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_printout_words_saved      (guint               n_pages) G_GNUC_WARN_UNUSED_RESULT;

/* The name of a file made on @day, without its ending. */
char       *keel_printout_words_file_name  (guint               parts,
                                            KeelDay             day) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
