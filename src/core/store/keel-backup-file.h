/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The file of a backup, and reading it: gzip, in it one JSON object a line, in
 * UTF-8 (data/schema/backup.md). The first line says what it is, every other is
 * one file of the workbook. Read as a stream: never more of it in memory than one
 * line. keel-backup-writer.h writes it. */

/* A larger file is no document of ours: it is named, and left out. */
#define KEEL_BACKUP_FILE_MAX (8 * 1024 * 1024)

/**
 * KeelBackupSum:
 *
 * What a backup holds, added up file by file, in order: how many files, how many
 * of them records, and a SHA-256 over all paths and contents. Two folders with
 * the same digest hold the same.
 */
typedef struct
{
  GChecksum *checksum;
  guint      n_records;
  guint      n_files;
} KeelBackupSum;

void              keel_backup_sum_init       (KeelBackupSum    *sum);
void              keel_backup_sum_clear      (KeelBackupSum    *sum);
/* @bytes: NULL for a file that is left out. */
void              keel_backup_sum_add        (KeelBackupSum    *sum,
                                              const char       *path,
                                              GBytes           *bytes);
/* Ends the sum: nothing can be added afterwards. */
const char       *keel_backup_sum_get_digest (KeelBackupSum    *sum);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (KeelBackupSum, keel_backup_sum_clear)

/**
 * KeelBackupHeader:
 * @workbook: the workbook's id
 * @digest: as keel_backup_sum_get_digest() has it
 *
 * The first line.
 */
typedef struct
{
  char  *workbook;
  guint  n_records;
  guint  n_files;
  char  *digest;
} KeelBackupHeader;

KeelBackupHeader *keel_backup_header_new     (const char       *workbook,
                                              KeelBackupSum    *sum) G_GNUC_WARN_UNUSED_RESULT;
void              keel_backup_header_free    (KeelBackupHeader *header);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelBackupHeader, keel_backup_header_free)

KeelBackupHeader *keel_backup_file_read_header (const char     *file,
                                              GError          **error) G_GNUC_WARN_UNUSED_RESULT;

/* Called for each file in the backup, in order; @bytes is NULL for one that was
 * left out. FALSE, with an error, ends the reading. */
typedef gboolean (* KeelBackupVisit) (const char  *path,
                                      GBytes      *bytes,
                                      gpointer     user_data,
                                      GError     **error);

gboolean          keel_backup_file_visit     (const char       *file,
                                              KeelBackupVisit   visit,
                                              gpointer          user_data,
                                              GCancellable     *cancellable,
                                              GError          **error);

/* The SHA-256 of all lines: reads the whole file. */
char             *keel_backup_file_digest    (const char       *file,
                                              GCancellable     *cancellable,
                                              GError          **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
