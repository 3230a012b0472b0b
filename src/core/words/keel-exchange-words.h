/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What import and export say, in the window and in keelctl. Numbers are grouped as the
 * reader's language groups them: 3,415. */

/* A plan, a line each: "3,415 entries to add", "12 already there", "2 refused".
 * With none, the first says so; the others are then better not shown. Not only entries are
 * records: "3,415 records to add". */
char *keel_exchange_words_to_add    (guint       n_records,
                                     gboolean    are_entries) G_GNUC_WARN_UNUSED_RESULT;
char *keel_exchange_words_present   (guint       n_entries) G_GNUC_WARN_UNUSED_RESULT;
char *keel_exchange_words_refused   (guint       n_entries) G_GNUC_WARN_UNUSED_RESULT;

/* One refusal, counted from 1 as people count: "Entry 3: “date” is missing". */
char *keel_exchange_words_refusal   (guint       index,
                                     const char *why) G_GNUC_WARN_UNUSED_RESULT;

/* Below the first few refusals: "And 12 more". */
char *keel_exchange_words_more      (guint       n_refusals) G_GNUC_WARN_UNUSED_RESULT;

/* While it runs: "1,200 of 3,415 entries". */
char *keel_exchange_words_progress  (guint       n_done,
                                     guint       n_total) G_GNUC_WARN_UNUSED_RESULT;

/* What happened, short enough for a toast. */
char *keel_exchange_words_added     (guint       n_records,
                                     gboolean    are_entries) G_GNUC_WARN_UNUSED_RESULT;
char *keel_exchange_words_exported  (guint       n_entries) G_GNUC_WARN_UNUSED_RESULT;
char *keel_exchange_words_exported_records (guint n_records) G_GNUC_WARN_UNUSED_RESULT;
char *keel_exchange_words_cancelled (void) G_GNUC_WARN_UNUSED_RESULT;

/* A file and its size: "diary.json, 6.7 MB". */
char *keel_exchange_words_file      (const char *name,
                                     guint64     n_bytes) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
