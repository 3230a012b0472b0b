/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-item-texts.h"
#include "keel-scale-picker.h"

G_BEGIN_DECLS

/**
 * KeelItemCard:
 *
 * One item of a check-in: the act, the steps to choose from, and in small type what the act
 * is and what too much of it looks like. Its side and its facet are not said.
 */
#define KEEL_TYPE_ITEM_CARD (keel_item_card_get_type ())

G_DECLARE_FINAL_TYPE (KeelItemCard, keel_item_card, KEEL, ITEM_CARD, AdwBin)

/* @position of @n_items, from 0, as it is asked. */
GtkWidget       *keel_item_card_new        (const KeelProgrammeItem *item,
                                            guint                    position,
                                            guint                    n_items) G_GNUC_WARN_UNUSED_RESULT;

KeelScalePicker *keel_item_card_get_picker (KeelItemCard            *self);

G_END_DECLS
