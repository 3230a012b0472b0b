/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelPreferencesWindow:
 *
 * Where the workbook is, what each week asks beside the ratings, whether it is sound, what
 * the backups take, and the way to erase all of it. Of the window it wants win.choose-folder, win.default-folder,
 * win.check-workbook, win.show-backups, win.show-trash, win.erase-everything.
 */
#define KEEL_TYPE_PREFERENCES_WINDOW (keel_preferences_window_get_type ())

G_DECLARE_FINAL_TYPE (KeelPreferencesWindow, keel_preferences_window, KEEL, PREFERENCES_WINDOW, AdwPreferencesWindow)

GtkWindow *keel_preferences_window_new (KeelSession *session,
                                        GSettings   *settings) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
