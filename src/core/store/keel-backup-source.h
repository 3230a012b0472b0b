/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-backup-file.h"

G_BEGIN_DECLS

/* Visits what a backup of the workbook in @folder holds: every file, of a kind we
 * know or not, in the order of the paths. Not: what is hidden (what sync tools and
 * git keep there, and our own files while they are being written), links and other
 * things that are no files. @bytes is NULL for a file that cannot be read, or is
 * larger than KEEL_BACKUP_FILE_MAX. */
gboolean  keel_backup_source_visit (const char       *folder,
                                    KeelBackupVisit   visit,
                                    gpointer          user_data,
                                    GCancellable     *cancellable,
                                    GError          **error);

/* One file of it. NULL if it cannot be had; *@out_is_there says whether it is
 * there all the same. */
GBytes   *keel_backup_source_read  (const char       *folder,
                                    const char       *path,
                                    gboolean         *out_is_there) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
