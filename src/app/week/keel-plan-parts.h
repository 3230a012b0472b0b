/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* What the sheet of a record of the plan is put together from: labels, rows and buttons.
 * They are appended to the box or the list that is given; none knows of a record. */

#include <adwaita.h>
#include "keel-text-box.h"

G_BEGIN_DECLS

/* Both wrap. @css_class of a label may be NULL. */
GtkWidget  *keel_plan_parts_label_new   (const char         *text,
                                         const char         *css_class) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget  *keel_plan_parts_heading_new (const char         *text,
                                         const char         *css_class) G_GNUC_WARN_UNUSED_RESULT;

/* A line of text as wide as it is read. */
GtkWidget  *keel_plan_parts_add_line    (GtkBox             *box,
                                         const char         *text,
                                         const char         *css_class);
/* @text under its label, both together; @hint may be NULL. */
GtkWidget  *keel_plan_parts_add_text    (GtkBox             *box,
                                         KeelTextBox        *text,
                                         const char         *label,
                                         const char         *hint);
/* @action: its detailed name */
GtkWidget  *keel_plan_parts_add_button  (GtkBox             *box,
                                         const char         *label,
                                         const char         *action);

/* Rows on a card; all of them away. */
GtkListBox *keel_plan_parts_add_rows    (GtkBox             *box,
                                         const char         *label);
void        keel_plan_parts_clear_rows  (GtkListBox         *rows);
/* A row that opens @target in the week. */
void        keel_plan_parts_add_way     (GtkListBox         *rows,
                                         const char         *title,
                                         const char         *caption,
                                         const char         *target);
/* A row in which one of several is chosen. The names are put in anew only when they are
 * others than before. */
GtkWidget  *keel_plan_parts_add_choice  (GtkListBox         *rows,
                                         const char         *label);
void        keel_plan_parts_show_choice (AdwComboRow        *row,
                                         const char * const *names,
                                         guint               chosen);

G_END_DECLS
