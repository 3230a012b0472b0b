/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"
#include "keel-text-box.h"

G_BEGIN_DECLS

/**
 * KeelPlanView:
 *
 * One record of the plan, on a sheet: what the views of a goal, a step, an if–then plan and a
 * review have in common. There is no Save: whatever a person types or chooses goes to the
 * workbook at once. A record that is new is made by the first thing that is said about it, so
 * that one which was only looked at leaves nothing behind.
 *
 * A view adds its parts when it is made, shows its record in them whenever @update is called
 * (the record, the lists of the plan, the programme or the workbook's state has changed), and
 * hears of a person by @typed and @chosen, which do not come while it shows.
 */
#define KEEL_TYPE_PLAN_VIEW (keel_plan_view_get_type ())

G_DECLARE_DERIVABLE_TYPE (KeelPlanView, keel_plan_view, KEEL, PLAN_VIEW, AdwBin)

/**
 * KeelPlanViewClass:
 * @update: shows the record; NULL: a new one
 * @typed: into the text of that index
 * @chosen: something else in the choice of that index
 */
struct _KeelPlanViewClass
{
  AdwBinClass parent_class;

  void (* update) (KeelPlanView *self);
  void (* typed)  (KeelPlanView *self,
                   guint         index,
                   const char   *text);
  void (* chosen) (KeelPlanView *self,
                   guint         index,
                   guint         chosen);
};

void           keel_plan_view_set_session   (KeelPlanView *self,
                                             KeelSession  *session);
KeelSession   *keel_plan_view_get_session   (KeelPlanView *self);
KeelWorkbook  *keel_plan_view_get_workbook  (KeelPlanView *self);
/* NULL until it has been read. */
KeelProgramme *keel_plan_view_get_programme (KeelPlanView *self);

/* NULL for a new one. */
void           keel_plan_view_set_record    (KeelPlanView *self,
                                             gpointer      record);
gpointer       keel_plan_view_get_record    (KeelPlanView *self);
/* A record that has been made by what a person said about it just now. */
void           keel_plan_view_take_new      (KeelPlanView *self,
                                             gpointer      record);
/* What is shown may be changed: it is there, and the workbook is not frozen. */
gboolean       keel_plan_view_can_change    (KeelPlanView *self);

void           keel_plan_view_set_title     (KeelPlanView *self,
                                             const char   *title,
                                             const char   *caption);
/* A section of the sheet, under a heading unless @title is NULL. */
GtkBox        *keel_plan_view_add_section   (KeelPlanView *self,
                                             const char   *title);
/* A text to be written, under its label; its index counts from 0. @hint may be NULL. */
GtkWidget     *keel_plan_view_add_text      (KeelPlanView *self,
                                             GtkBox       *box,
                                             const char   *label,
                                             const char   *hint,
                                             gboolean      is_line);
void           keel_plan_view_show_text     (KeelPlanView *self,
                                             guint         index,
                                             const char   *text);
void           keel_plan_view_focus_text    (KeelPlanView *self,
                                             guint         index);
/* One of several, in a list of rows; its index counts from 0. */
GtkWidget     *keel_plan_view_add_choice    (KeelPlanView *self,
                                             GtkListBox   *rows,
                                             const char   *label);
void           keel_plan_view_show_choice   (KeelPlanView        *self,
                                             guint                index,
                                             const char * const  *names,
                                             guint                chosen);

/* A section of the entries and worksheets that are linked to the record; not seen while
 * there are none. */
void           keel_plan_view_add_linked    (KeelPlanView *self);
/* What every record of the plan ends in, once it is there: its earlier versions, and the Trash. */
void           keel_plan_view_add_record_buttons (KeelPlanView *self,
                                                  GtkBox       *box);

G_END_DECLS
