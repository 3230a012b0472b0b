/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * KeelBanner:
 *
 * A sentence below the header bar that stays as long as it is true, with a button for
 * what can be done about it. A screen reader hears when the sentence changes.
 */
#define KEEL_TYPE_BANNER (keel_banner_get_type ())

G_DECLARE_FINAL_TYPE (KeelBanner, keel_banner, KEEL, BANNER, GtkWidget)

/* @sentence: NULL hides the banner. @button_label: NULL for none; it runs @action_name, which
 * may have a target: "win.show-view::week". */
void keel_banner_say (KeelBanner *self,
                      const char *sentence,
                      const char *button_label,
                      const char *action_name);

/* What is not to be worried about has no colour. */
void keel_banner_set_quiet (KeelBanner *self,
                            gboolean    is_quiet);

const char *keel_banner_get_sentence (KeelBanner *self);

G_END_DECLS
