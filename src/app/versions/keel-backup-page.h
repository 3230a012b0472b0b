/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelBackupPage:
 *
 * What is in one backup, what differs from the workbook first. A page of a KeelPanel.
 */
#define KEEL_TYPE_BACKUP_PAGE (keel_backup_page_get_type ())

G_DECLARE_FINAL_TYPE (KeelBackupPage, keel_backup_page, KEEL, BACKUP_PAGE, AdwBin)

GtkWidget *keel_backup_page_new (KeelSession *session,
                                 const char  *name) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
