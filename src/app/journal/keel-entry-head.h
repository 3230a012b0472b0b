/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* The kind and the title of an entry, shown in the controls at the head of its sheet. A
 * control tells of this as of what a person does: whoever shows does not listen meanwhile. */

#include <gtk/gtk.h>
#include "keel-entry.h"

G_BEGIN_DECLS

/* Fills the list too, a GtkStringList: “Other Kind” is in it only while it is true. */
void     keel_entry_head_show_kind  (GtkDropDown *drop_down,
                                     KeelEntry   *entry);

/* Whether the title stands there already: then the cursor can stay where it is. */
gboolean keel_entry_head_has_title  (GtkEditable *editable,
                                     KeelEntry   *entry);
void     keel_entry_head_show_title (GtkEditable *editable,
                                     KeelEntry   *entry);

G_END_DECLS
