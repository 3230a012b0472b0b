/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-window.h"

G_BEGIN_DECLS

/* A window to look around in: on a sample that is made for it, in front of @own, which is
 * hidden as long as it is there and has nothing in common with it but the programmes and how
 * things look. What is changed in its preferences is forgotten with it. When it is closed, by
 * app.leave-sample or any other way, the sample is gone and @own is back.
 *
 * A window and a session of its own, instead of another folder in those that are there: no
 * record, draft, undo or unsaved word of one workbook is ever where one of the other could
 * meet it.
 *
 * NULL: no sample could be made; @error says why. */
KeelWindow *keel_sample_window_new (GtkApplication  *application,
                                    KeelWindow      *own,
                                    KeelSession     *session,
                                    GSettings       *settings,
                                    GError         **error);

G_END_DECLS
