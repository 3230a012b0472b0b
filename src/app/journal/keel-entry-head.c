/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-entry-head.h"

#include "keel-entry-words.h"

static void
update_kinds (GtkStringList *kinds,
              guint          n_kinds)
{
  guint n_before = g_list_model_get_n_items (G_LIST_MODEL (kinds));

  for (guint kind = n_before; kind < n_kinds; kind++)
    gtk_string_list_append (kinds, keel_entry_words_kind ((KeelEntryKind) kind));

  for (guint kind = n_before; kind > n_kinds; kind--)
    gtk_string_list_remove (kinds, kind - 1);
}

void
keel_entry_head_show_kind (GtkDropDown *drop_down,
                           KeelEntry   *entry)
{
  KeelEntryKind kind = keel_entry_get_kind (entry);

  update_kinds (GTK_STRING_LIST (gtk_drop_down_get_model (drop_down)), MAX ((guint) kind + 1, KEEL_ENTRY_OTHER));
  gtk_drop_down_set_selected (drop_down, kind);
  gtk_widget_set_tooltip_text (GTK_WIDGET (drop_down), keel_entry_words_kind_description (kind));
}

static const char *
get_title (KeelEntry *entry)
{
  const char *title = keel_entry_get_title (entry);

  return title != NULL ? title : "";
}

gboolean
keel_entry_head_has_title (GtkEditable *editable,
                           KeelEntry   *entry)
{
  return g_str_equal (gtk_editable_get_text (editable), get_title (entry));
}

/* Undo goes off and on again: what was shown before is nothing to go back to. */
void
keel_entry_head_show_title (GtkEditable *editable,
                            KeelEntry   *entry)
{
  gtk_editable_set_enable_undo (editable, FALSE);
  gtk_editable_set_text (editable, get_title (entry));
  gtk_editable_set_enable_undo (editable, TRUE);
}
