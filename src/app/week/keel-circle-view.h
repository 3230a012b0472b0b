/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-way-page.h"

G_BEGIN_DECLS

/**
 * KeelCircleView:
 *
 * Mentors, partners and peers: the worksheets about people, by whom they are about, with the next
 * date and what was agreed; soonest first.
 */
#define KEEL_TYPE_CIRCLE_VIEW (keel_circle_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelCircleView, keel_circle_view, KEEL, CIRCLE_VIEW, KeelWayPage)

GtkWidget *keel_circle_view_new  (KeelSession *session) G_GNUC_WARN_UNUSED_RESULT;

/* @id is not used: it is all of them. */
void       keel_circle_view_show (GtkWidget   *self,
                                  const char  *id);

G_END_DECLS
