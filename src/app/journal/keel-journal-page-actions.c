/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-journal-page-private.h"
#include "keel-journal-words.h"

static void
show_entry_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  keel_journal_page_show_entry (KEEL_JOURNAL_PAGE (widget), g_variant_get_string (parameter, NULL));
}

static void
open_entry_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  KeelJournalPage *self = KEEL_JOURNAL_PAGE (widget);
  KeelEntry *entry = keel_journal_page_find_entry (self, g_variant_get_string (parameter, NULL));

  if (entry == NULL)
    return;

  keel_journal_page_open (self, entry);
  keel_entry_editor_focus_text (self->editor);
}

/* Where both sides are in sight, picking a row only selects it, which has been done. */
static void
pick_entry_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  KeelJournalPage *self = KEEL_JOURNAL_PAGE (widget);

  if (adw_leaflet_get_folded (self->leaflet))
    open_entry_action (widget, action_name, parameter);
}

/* What is shown when @entry has gone: the row below it, or the last. */
static KeelEntry *
find_next (KeelJournalPage *self,
           KeelEntry       *entry)
{
  KeelEntry *next = keel_entry_finder_get_neighbour (self->list, entry, 1);

  return next != NULL ? next : keel_entry_finder_get_neighbour (self->list, entry, -1);
}

static void
delete_entry_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  KeelJournalPage *self = KEEL_JOURNAL_PAGE (widget);
  KeelEntry *entry = keel_journal_page_find_entry (self, g_variant_get_string (parameter, NULL));
  gboolean in_list;

  if (entry == NULL || keel_session_is_frozen (self->session)
      || !keel_record_is_writable (KEEL_RECORD (entry)))
    return;

  in_list = gtk_widget_get_focus_child (GTK_WIDGET (self->list)) != NULL;
  keel_journal_page_show_side (self, "list");
  if (entry == self->entry)
    keel_journal_page_select (self, find_next (self, entry));

  /* It vanishes by being left. */
  if (entry == self->blank)
    return;

  keel_workbook_delete (keel_session_get_workbook (self->session), KEEL_RECORD (entry),
                        keel_session_get_now (self->session));
  if (in_list)
    keel_entry_finder_focus_row (self->list);

  gtk_widget_activate_action (widget, "win.tell-undo", "s", keel_journal_words_deleted ());
}

static void
new_entry_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  keel_journal_page_new_entry (KEEL_JOURNAL_PAGE (widget));
}

static void
back_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KeelJournalPage *self = KEEL_JOURNAL_PAGE (widget);

  keel_journal_page_show_side (self, "list");
  keel_entry_finder_focus_row (self->list);
}

static void
go_to_neighbour (KeelJournalPage *self,
                 int              offset)
{
  KeelEntry *neighbour = self->entry != NULL
                         ? keel_entry_finder_get_neighbour (self->list, self->entry, offset) : NULL;

  if (neighbour == NULL)
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }

  keel_journal_page_select (self, neighbour);
}

static void
newer_entry_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  go_to_neighbour (KEEL_JOURNAL_PAGE (widget), -1);
}

static void
older_entry_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  go_to_neighbour (KEEL_JOURNAL_PAGE (widget), 1);
}

static void
search_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  keel_journal_page_start_search (KEEL_JOURNAL_PAGE (widget));
}

void
keel_journal_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "view.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "journal.new-entry", NULL, new_entry_action);
  gtk_widget_class_install_action (widget_class, "journal.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "journal.newer-entry", NULL, newer_entry_action);
  gtk_widget_class_install_action (widget_class, "journal.older-entry", NULL, older_entry_action);
  gtk_widget_class_install_action (widget_class, "journal.show-entry", "s", show_entry_action);
  gtk_widget_class_install_action (widget_class, "journal.open-entry", "s", open_entry_action);
  gtk_widget_class_install_action (widget_class, "journal.pick-entry", "s", pick_entry_action);
  gtk_widget_class_install_action (widget_class, "journal.delete-entry", "s", delete_entry_action);
}

void
keel_journal_page_update_actions (KeelJournalPage *self)
{
  gboolean is_open = keel_session_get_store (self->session) != NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "journal.new-entry",
                                 is_open && !keel_session_is_frozen (self->session));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "journal.newer-entry", self->entry != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "journal.older-entry", self->entry != NULL);
}
