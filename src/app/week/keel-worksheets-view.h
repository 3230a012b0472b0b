/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-way-page.h"

G_BEGIN_DECLS

/**
 * KeelWorksheetsView:
 *
 * All worksheets: the forms of the programme, each of which begins a new one, and those that were
 * filled in, latest first.
 */
#define KEEL_TYPE_WORKSHEETS_VIEW (keel_worksheets_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelWorksheetsView, keel_worksheets_view, KEEL, WORKSHEETS_VIEW, KeelWayPage)

GtkWidget *keel_worksheets_view_new  (KeelSession *session) G_GNUC_WARN_UNUSED_RESULT;

/* @id is not used: it is all of them. */
void       keel_worksheets_view_show (GtkWidget   *self,
                                      const char  *id);

G_END_DECLS
