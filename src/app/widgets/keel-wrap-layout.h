/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * KeelWrapLayout:
 *
 * Children one after the other, as words in a line: what does not fit stands in the
 * next line. A child that expands takes what is left of its line.
 *
 * Property "spacing" (int): between children and between lines.
 */
#define KEEL_TYPE_WRAP_LAYOUT (keel_wrap_layout_get_type ())

G_DECLARE_FINAL_TYPE (KeelWrapLayout, keel_wrap_layout, KEEL, WRAP_LAYOUT, GtkLayoutManager)

G_END_DECLS
