/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * keel_spoken_names_mend:
 *
 * Sets right what GTK tells a screen reader of its own widgets, for every widget that is
 * realized from now on. To be called once, when GTK has been initialized.
 *
 * - A button with a mnemonic is called "_Write Write": by its label as it was set, then by
 *   the label inside. Only the second is a name.
 * - The button of a drop-down is called by its type. It takes the name of the drop-down,
 *   and what is chosen.
 * - A choice of a drop-down has no name. It takes its text.
 * - The arrows of a calendar are pictures, and called so. They are named.
 * - The choices of a menu have no name in GTK 4.18. They take their text.
 * - Escape in the search of a drop-down does not close it in GTK 4.18. It does.
 *
 * All but the last two are GTK 4.8's. Later versions give these names themselves; the same relations
 * do no harm there.
 */
void  keel_spoken_names_mend (void);

G_END_DECLS
