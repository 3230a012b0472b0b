/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-backup-file.h"

G_BEGIN_DECLS

/**
 * KeelBackupWriter:
 *
 * Writes the file of a backup:
 *
 *   writer = keel_backup_writer_new (file, header, &error);
 *   keel_backup_writer_add (writer, path, bytes, &error);       (for each file)
 *   keel_backup_writer_commit (writer, FALSE, cancellable, &error);
 *
 * Until it is committed it is a hidden file beside @file; freeing the writer
 * removes that. After any error, free it.
 */
typedef struct _KeelBackupWriter KeelBackupWriter;

KeelBackupWriter *keel_backup_writer_new    (const char              *file,
                                             const KeelBackupHeader  *header,
                                             GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
void              keel_backup_writer_free   (KeelBackupWriter        *self);

/* @bytes: NULL for a file that is there and is left out. */
gboolean          keel_backup_writer_add    (KeelBackupWriter        *self,
                                             const char              *path,
                                             GBytes                  *bytes,
                                             GError                 **error);

/* To the disk, read back whole, and only then given its name. Unless @replace,
 * a file of that name is G_IO_ERROR_EXISTS. */
gboolean          keel_backup_writer_commit (KeelBackupWriter        *self,
                                             gboolean                 replace,
                                             GCancellable            *cancellable,
                                             GError                 **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelBackupWriter, keel_backup_writer_free)

G_END_DECLS
