/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* What a person can ask for about the entry that is shown: "entry." and a verb. Most of it is
 * done elsewhere, by the window or the page, who are told the entry's id. */

#include "keel-entry-editor.h"

G_BEGIN_DECLS

/* After the properties "starred" and "observer", which are actions too. */
void keel_entry_editor_install_actions (GtkWidgetClass  *widget_class);

/* Enables what can be asked for. @writable: the entry may be changed; never without one */
void keel_entry_editor_update_actions  (KeelEntryEditor *self,
                                        gboolean         writable);

G_END_DECLS
