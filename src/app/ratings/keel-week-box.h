/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelWeekBox:
 *
 * What a week is asked beside the practices, each only if the profile asks for it: energy, and the
 * two questions of the time split. Nothing is chosen until a person chooses, and everything can be
 * taken back. It is out of sight while nothing is asked.
 */
#define KEEL_TYPE_WEEK_BOX (keel_week_box_get_type ())

G_DECLARE_FINAL_TYPE (KeelWeekBox, keel_week_box, KEEL, WEEK_BOX, AdwBin)

/* Once. */
void keel_week_box_set_session (KeelWeekBox *self,
                                KeelSession *session);

/* @week: a Monday. */
void keel_week_box_set_week    (KeelWeekBox *self,
                                KeelDay      week);

G_END_DECLS
