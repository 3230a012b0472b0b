/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-week.h"

G_BEGIN_DECLS

/**
 * KeelAgendaRow:
 *
 * One thing that a week asks: whether it is done, what it is, a line on it. The one that is next
 * has a button as well, which does what activating the row does.
 */
#define KEEL_TYPE_AGENDA_ROW (keel_agenda_row_get_type ())

G_DECLARE_FINAL_TYPE (KeelAgendaRow, keel_agenda_row, KEEL, AGENDA_ROW, GtkListBoxRow)

GtkWidget  *keel_agenda_row_new  (void) G_GNUC_WARN_UNUSED_RESULT;

/* @programme: that of the week, or NULL. @title: what the item is about, in place of the name of
 * its task; or NULL. */
void        keel_agenda_row_set  (KeelAgendaRow      *self,
                                  KeelProgramme      *programme,
                                  const KeelWeekItem *item,
                                  const char         *title,
                                  gboolean            is_next);

/* What the page opens for it (keel_week_page_show()); NULL if it is opened elsewhere. */
const char *keel_agenda_row_get_target (KeelAgendaRow *self);

/* Leads to what the item asks, or to what was done. */
void        keel_agenda_row_open (KeelAgendaRow      *self);

G_END_DECLS
