/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * room_report:
 *
 * What no accessible object tells of the windows of this program: a line for each label
 * that is cut and for each label or control that lies outside its window. The line:
 * "cut" or "outside", the type, the text, with tabs between.
 */
char *room_report (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
