/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelNotTherePage:
 *
 * What the window shows when the workbook's folder is missing, unmarked or not ours:
 * the reason, and what can be done. Nothing has been written then.
 *
 * Of the window it wants: win.open-again, win.choose-folder, win.look-only.
 */
#define KEEL_TYPE_NOT_THERE_PAGE (keel_not_there_page_get_type ())

G_DECLARE_FINAL_TYPE (KeelNotTherePage, keel_not_there_page, KEEL, NOT_THERE_PAGE, AdwBin)

GtkWidget *keel_not_there_page_new (KeelSession *session) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
