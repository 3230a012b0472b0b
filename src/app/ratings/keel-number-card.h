/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>
#include "keel-score.h"

G_BEGIN_DECLS

/* Some of the four numbers side by side on one card, each with its name above and its
 * reading below. KEEL_N_MEASURES as @second leaves the first alone: but tilt never is. */
GtkWidget *keel_number_card_new (const KeelScore *score,
                                 KeelMeasure      first,
                                 KeelMeasure      second) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
