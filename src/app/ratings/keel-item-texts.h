/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-item-set.h"
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelItemTexts:
 *
 * A set of items together with what the programme that asks it says about them, whether it is
 * in use or not. A check-in may have been made with a set that no programme here has: then the
 * set is known only if it is the one that the program brings, and there are no words.
 */
typedef struct _KeelItemTexts KeelItemTexts;

/* What is known of the set @item_set; NULL: nothing. */
KeelItemTexts              *keel_item_texts_new       (KeelSession   *session,
                                                       const char    *item_set) G_GNUC_WARN_UNUSED_RESULT;
void                        keel_item_texts_free      (KeelItemTexts *self);

KeelItemSet                *keel_item_texts_get_set   (KeelItemTexts *self);

/* NULL when no programme is there that has them. */
const KeelProgrammeItem    *keel_item_texts_get_item  (KeelItemTexts *self,
                                                       guint          item);
const KeelProgrammeFacet   *keel_item_texts_get_facet (KeelItemTexts *self,
                                                       guint          facet);

/* Whether there are words to answer by. */
gboolean                    keel_item_texts_can_ask   (KeelItemTexts *self);

/* The words of an item, or its id where there are none. */
const char                 *keel_item_texts_get_text  (KeelItemTexts *self,
                                                       guint          item);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelItemTexts, keel_item_texts_free)

G_END_DECLS
