/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>
#include "keel-score.h"

G_BEGIN_DECLS

/**
 * KeelCountsBar:
 *
 * How many answers of a sheet say too little, about right and too much: a bar in
 * three parts, which have the form of a middle with two wings rather than colours of
 * their own, and each count in words below its part's end. A screen reader is told the sentence.
 */
#define KEEL_TYPE_COUNTS_BAR (keel_counts_bar_get_type ())

G_DECLARE_FINAL_TYPE (KeelCountsBar, keel_counts_bar, KEEL, COUNTS_BAR, GtkWidget)

GtkWidget *keel_counts_bar_new (void) G_GNUC_WARN_UNUSED_RESULT;

void       keel_counts_bar_set (KeelCountsBar   *self,
                                const KeelScore *score);

G_END_DECLS
