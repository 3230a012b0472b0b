/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>
#include "keel-workbook.h"

G_BEGIN_DECLS

/**
 * KeelTagOffers:
 *
 * Tags in use that go on from what is typed, in a popover that leaves the cursor
 * where it is: Down goes into it, Enter picks, going on typing ignores it.
 *
 * Signal "picked" (string).
 */
#define KEEL_TYPE_TAG_OFFERS (keel_tag_offers_get_type ())

G_DECLARE_FINAL_TYPE (KeelTagOffers, keel_tag_offers, KEEL, TAG_OFFERS, GtkPopover)

GtkWidget *keel_tag_offers_new         (void) G_GNUC_WARN_UNUSED_RESULT;

/* Opens with those of @tags (KeelTagCount) that hold @typed and are not in @entry,
 * or closes when there are none. */
void       keel_tag_offers_offer       (KeelTagOffers *self,
                                        GPtrArray     *tags,
                                        const char    *typed,
                                        KeelEntry     *entry);

/* FALSE when nothing is offered. */
gboolean   keel_tag_offers_focus_first (KeelTagOffers *self);

G_END_DECLS
