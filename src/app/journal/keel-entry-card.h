/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>
#include "keel-entry.h"

G_BEGIN_DECLS

/**
 * KeelEntryCard:
 *
 * What is seen of one entry in a list: its day, its headline, the beginning of its
 * text, a small line of notes. It follows the entry. Few widgets, all of them cheap
 * to measure.
 */
#define KEEL_TYPE_ENTRY_CARD (keel_entry_card_get_type ())

G_DECLARE_FINAL_TYPE (KeelEntryCard, keel_entry_card, KEEL, ENTRY_CARD, GtkWidget)

GtkWidget  *keel_entry_card_new          (void) G_GNUC_WARN_UNUSED_RESULT;

/* @words: the folded words to mark, or NULL. @entry: NULL to let go of it; what was
 * seen stays until there is another. */
void        keel_entry_card_show         (KeelEntryCard      *self,
                                          KeelEntry          *entry,
                                          const char * const *words);

const char *keel_entry_card_get_headline (KeelEntryCard      *self);
const char *keel_entry_card_get_excerpt  (KeelEntryCard      *self);
/* "" when there is nothing to say. */
const char *keel_entry_card_get_notes    (KeelEntryCard      *self);

G_END_DECLS
