/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelVersionPage:
 *
 * A record as a backup or the history has it beside the one in the workbook, and
 * Restore, which can be undone. A page of a KeelPanel.
 */
#define KEEL_TYPE_VERSION_PAGE (keel_version_page_get_type ())

G_DECLARE_FINAL_TYPE (KeelVersionPage, keel_version_page, KEEL, VERSION_PAGE, AdwBin)

/* @heading says which version it is, @restore_label what the button does. */
GtkWidget *keel_version_page_new (KeelSession *session,
                                  KeelRecord  *version,
                                  const char  *heading,
                                  const char  *restore_label) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
