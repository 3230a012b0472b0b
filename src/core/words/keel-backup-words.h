/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-entry.h"

G_BEGIN_DECLS

/* What is said about backups and earlier versions. */

/* @reason: NULL for the daily one, else "import", "empty-trash", "migration", "manual" or any
 * other: "Before an import". */
const char *keel_backup_words_reason   (const char   *reason);

/* Below a backup: "Before an import · 3,415 entries · 1.2 MB". */
char       *keel_backup_words_footer   (const char   *reason,
                                        guint         n_records,
                                        guint64       size) G_GNUC_WARN_UNUSED_RESULT;

/* Of all: "12 backups, 14.3 MB together". */
char       *keel_backup_words_total    (guint         n_backups,
                                        guint64       size) G_GNUC_WARN_UNUSED_RESULT;

/* The name of a file for a copy of the workbook, made on @day. */
char       *keel_backup_words_copy_name (KeelDay      day) G_GNUC_WARN_UNUSED_RESULT;

/**
 * KeelDifference:
 * @KEEL_DIFFERENCE_NONE: the workbook says the same
 * @KEEL_DIFFERENCE_CHANGED: the workbook says something else
 * @KEEL_DIFFERENCE_DELETED: it lies in the Trash
 * @KEEL_DIFFERENCE_MISSING: the workbook has no such entry
 *
 * How an entry of a backup stands to the workbook.
 */
typedef enum
{
  KEEL_DIFFERENCE_NONE,
  KEEL_DIFFERENCE_CHANGED,
  KEEL_DIFFERENCE_DELETED,
  KEEL_DIFFERENCE_MISSING,
} KeelDifference;

/* @present: the record of the workbook, or NULL. */
KeelDifference keel_difference_between (KeelRecord   *version,
                                        KeelRecord   *present);

/* Below an entry of a backup: "23 November 2026 · Changed since". */
char       *keel_backup_words_entry    (KeelEntry     *version,
                                        KeelDifference difference) G_GNUC_WARN_UNUSED_RESULT;

/* An earlier version: "Monday, 23 November 2026, 21:02". */
char       *keel_backup_words_moment   (KeelMoment     moment) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
