/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-programme.h"

G_BEGIN_DECLS

/**
 * KeelSideButtons:
 *
 * Managing, leading or both: three buttons of which one is chosen, or none yet.
 *
 * Property "side" (int: a KeelCaseAnswer, or -1), notified when a person chooses.
 */
#define KEEL_TYPE_SIDE_BUTTONS (keel_side_buttons_get_type ())

G_DECLARE_FINAL_TYPE (KeelSideButtons, keel_side_buttons, KEEL, SIDE_BUTTONS, AdwBin)

/* @question: what the buttons answer, for a screen reader */
GtkWidget *keel_side_buttons_new      (const char      *question) G_GNUC_WARN_UNUSED_RESULT;

int        keel_side_buttons_get_side (KeelSideButtons *self);
void       keel_side_buttons_set_side (KeelSideButtons *self,
                                       int              side);

G_END_DECLS
