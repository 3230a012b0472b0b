/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Watches the first window of @application and prints, as microseconds of the
 * monotonic clock (the harness subtracts the moment of exec):
 *
 *   frame N     the first frame has been painted
 *   useful N    the first frame on which a label holds @text; not with NULL
 *   settled N   @is_settled says so, and a frame after it has been painted
 *   memory N    resident kilobytes then
 *
 * and then quits. */
typedef gboolean (* FrameSettled) (gpointer user_data);

void frame_watch_start (GApplication *application,
                        const char   *text,
                        FrameSettled  is_settled,
                        gpointer      user_data);

G_END_DECLS
