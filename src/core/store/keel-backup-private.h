/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-backup.h"

G_BEGIN_DECLS

/* What the files of the backups share. */

/* The names of all backups, newest first. */
char **keel_backup_list_names (KeelStore   *store) G_GNUC_WARN_UNUSED_RESULT;

/* Where the backup @name lies, or would. */
char  *keel_backup_get_file   (KeelStore   *store,
                               const char  *name) G_GNUC_WARN_UNUSED_RESULT;

/* The same for one that is there (KEEL_ERROR_NOT_FOUND). A path of its own, from
 * "Save a Copy…", stands for itself. */
char  *keel_backup_find_file  (KeelStore   *store,
                               const char  *name,
                               GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
