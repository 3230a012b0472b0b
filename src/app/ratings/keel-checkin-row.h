/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelCheckinRow:
 *
 * A check-in in the list: its day, its form and one quiet line in words.
 */
#define KEEL_TYPE_CHECKIN_ROW (keel_checkin_row_get_type ())

G_DECLARE_FINAL_TYPE (KeelCheckinRow, keel_checkin_row, KEEL, CHECKIN_ROW, GtkListBoxRow)

GtkWidget   *keel_checkin_row_new         (KeelSession    *session,
                                           KeelCheckin    *checkin) G_GNUC_WARN_UNUSED_RESULT;

KeelCheckin *keel_checkin_row_get_checkin (KeelCheckinRow *self);

/* Another programme is in use: what is known of the items may be another thing. */
void         keel_checkin_row_update      (KeelCheckinRow *self);

G_END_DECLS
