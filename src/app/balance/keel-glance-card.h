/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-balance.h"

G_BEGIN_DECLS

/**
 * KeelGlanceCard:
 *
 * The first glance: the boat with its date, where managing and leading lie, tilt with two-sided
 * fit, what is known of change, and what comes next. Without a check-in it says so,
 * and offers one: win.new-checkin(s).
 */
#define KEEL_TYPE_GLANCE_CARD (keel_glance_card_get_type ())

G_DECLARE_FINAL_TYPE (KeelGlanceCard, keel_glance_card, KEEL, GLANCE_CARD, AdwBin)

void keel_glance_card_set (KeelGlanceCard *self,
                           KeelBalance    *balance,
                           KeelForm        form);

G_END_DECLS
