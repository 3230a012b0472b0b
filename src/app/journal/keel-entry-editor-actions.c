/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-entry-editor-actions.h"

static const char *
get_id (KeelEntryEditor *self)
{
  return keel_record_get_id (KEEL_RECORD (keel_entry_editor_get_entry (self)));
}

static void
show_history_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.show-history", "s", get_id (KEEL_ENTRY_EDITOR (widget)));
}

static void
print_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  g_autofree char *what = g_strconcat ("entry:", get_id (KEEL_ENTRY_EDITOR (widget)), NULL);

  gtk_widget_activate_action (widget, "win.print", "s", what);
}

static void
compare_versions_action (GtkWidget  *widget,
                         const char *action_name,
                         GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.compare-versions", "s", get_id (KEEL_ENTRY_EDITOR (widget)));
}

static void
delete_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "journal.delete-entry", "s", get_id (KEEL_ENTRY_EDITOR (widget)));
}

static void
focus_text_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  keel_entry_editor_focus_text (KEEL_ENTRY_EDITOR (widget));
}

void
keel_entry_editor_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_property_action (widget_class, "entry.starred", "starred");
  gtk_widget_class_install_property_action (widget_class, "entry.observer", "observer");
  gtk_widget_class_install_action (widget_class, "entry.show-history", NULL, show_history_action);
  gtk_widget_class_install_action (widget_class, "entry.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "entry.compare-versions", NULL, compare_versions_action);
  gtk_widget_class_install_action (widget_class, "entry.delete", NULL, delete_action);
  gtk_widget_class_install_action (widget_class, "entry.focus-text", NULL, focus_text_action);
}

void
keel_entry_editor_update_actions (KeelEntryEditor *self,
                                  gboolean         writable)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean is_there = keel_entry_editor_get_entry (self) != NULL;

  gtk_widget_action_set_enabled (widget, "entry.starred", writable);
  gtk_widget_action_set_enabled (widget, "entry.observer", writable);
  gtk_widget_action_set_enabled (widget, "entry.delete", writable);
  gtk_widget_action_set_enabled (widget, "entry.show-history", is_there);
  gtk_widget_action_set_enabled (widget, "entry.print", is_there);
  gtk_widget_action_set_enabled (widget, "entry.compare-versions", is_there);
}
