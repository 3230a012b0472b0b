/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * KeelProseView:
 *
 * A text view that is as tall as its text, whatever its width becomes.
 *
 * GtkTextView measures its height by the lines it has laid out, which are those of
 * the width before. So when the width has changed, it is measured once more as
 * soon as the lines are those of the new one.
 */
#define KEEL_TYPE_PROSE_VIEW (keel_prose_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelProseView, keel_prose_view, KEEL, PROSE_VIEW, GtkTextView)

G_END_DECLS
