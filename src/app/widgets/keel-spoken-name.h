/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * keel_spoken_name_set:
 *
 * Calls @widget, to a screen reader, otherwise than by the words in it. A name alone
 * (%GTK_ACCESSIBLE_PROPERTY_LABEL) is enough in GTK 4.8; in later versions those words win,
 * by a relation that GTK has made.
 */
void  keel_spoken_name_set (GtkWidget  *widget,
                            const char *name);

G_END_DECLS
