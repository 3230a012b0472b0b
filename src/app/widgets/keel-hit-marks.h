/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Marks for every place in @text where one of the folded @words stands, as @widget
 * would draw them: a tint of its accent, and a heavier weight, so that a hit does not
 * depend on seeing colour. NULL when nothing is to be marked. */
PangoAttrList *keel_hit_marks_new (GtkWidget          *widget,
                                   const char         *text,
                                   const char * const *words) G_GNUC_WARN_UNUSED_RESULT;

/* The same for a text that must not move while it is searched: underlined instead. */
PangoAttrList *keel_hit_marks_new_still (GtkWidget    *widget,
                                   const char         *text,
                                   const char * const *words) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
