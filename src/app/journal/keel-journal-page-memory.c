/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where a person was in the Journal: the entry that was shown, on which side of a narrow
 * window, and where the cursor was when something was last written in it. What the list was
 * searched for is the list's own to remember. */

#include "keel-config.h"

#include "keel-journal-page-private.h"

#define ENTRY  "journal-entry"
#define SIDE   "journal-side"
#define CURSOR "journal-cursor"

static gboolean
is_writing_in (KeelJournalPage *self,
               KeelEntryText    text,
               GtkTextView    **out_view)
{
  GtkTextView *view = keel_entry_editor_get_view (self->editor, text);

  if (view == NULL || !gtk_widget_is_focus (GTK_WIDGET (view)))
    return FALSE;

  *out_view = view;
  return TRUE;
}

/* "happened 12": the text, and how many characters of it come before the cursor. */
static void
entry_changed_cb (KeelJournalPage *self,
                  KeelRecord      *record)
{
  GtkTextView *view;

  if (self->editor == NULL || record != (KeelRecord *) self->entry)
    return;

  for (guint text = 0; text < KEEL_N_ENTRY_TEXTS; text++)
    if (is_writing_in (self, text, &view))
      {
        g_autofree char *cursor = NULL;
        int offset;

        g_object_get (gtk_text_view_get_buffer (view), "cursor-position", &offset, NULL);
        cursor = g_strdup_printf ("%s %d", keel_entry_text_get_id (text), offset);
        keel_session_remember (self->session, CURSOR, cursor);
      }
}

static void
put_cursor (KeelJournalPage *self,
            KeelEntryText    text,
            int              offset)
{
  GtkTextView *view = keel_entry_editor_get_view (self->editor, text);
  GtkTextIter place;

  if (view == NULL)
    return;

  gtk_text_buffer_get_iter_at_offset (gtk_text_view_get_buffer (view), &place, offset);
  gtk_text_buffer_place_cursor (gtk_text_view_get_buffer (view), &place);
  gtk_widget_grab_focus (GTK_WIDGET (view));
}

static void
restore_cursor (KeelJournalPage *self,
                const char      *cursor)
{
  g_auto (GStrv) parts = cursor != NULL ? g_strsplit (cursor, " ", 2) : NULL;

  if (parts == NULL || g_strv_length (parts) != 2)
    return;

  for (guint text = 0; text < KEEL_N_ENTRY_TEXTS; text++)
    if (g_str_equal (keel_entry_text_get_id (text), parts[0]))
      put_cursor (self, text, (int) CLAMP (g_ascii_strtoll (parts[1], NULL, 10), 0, G_MAXINT));
}

/* An entry that is not there any more is none once everything has been read. */
static gboolean
is_still_expected (KeelJournalPage *self)
{
  return keel_session_get_state (self->session) == KEEL_SESSION_LOADING;
}

static void
show_remembered (KeelJournalPage *self,
                 KeelEntry       *entry)
{
  g_autofree char *cursor = g_strdup (keel_session_get_remembered (self->session, CURSOR));
  gboolean was_open = g_strcmp0 (keel_session_get_remembered (self->session, SIDE), "entry") == 0;

  if (adw_leaflet_get_folded (self->leaflet) && !was_open)
    return;

  keel_journal_page_select (self, entry);
  if (was_open)
    keel_journal_page_show_side (self, "entry");
  restore_cursor (self, cursor);
  keel_session_remember (self->session, CURSOR, cursor);
}

gboolean
keel_journal_page_restore (KeelJournalPage *self)
{
  const char *id = keel_session_get_remembered (self->session, ENTRY);
  KeelEntry *entry = id != NULL ? keel_journal_page_find_entry (self, id) : NULL;

  if (self->is_restored)
    return TRUE;
  if (self->editor == NULL || (id != NULL && entry == NULL && is_still_expected (self)))
    return FALSE;

  self->is_restored = TRUE;
  if (entry != NULL)
    show_remembered (self, entry);

  return TRUE;
}

void
keel_journal_page_remember_entry (KeelJournalPage *self)
{
  self->is_restored = TRUE;
  keel_session_remember (self->session, ENTRY,
                         self->entry != NULL ? keel_record_get_id (KEEL_RECORD (self->entry)) : NULL);
  keel_session_remember (self->session, CURSOR, NULL);
}

void
keel_journal_page_remember_side (KeelJournalPage *self)
{
  if (self->is_restored)
    keel_session_remember (self->session, SIDE, adw_leaflet_get_visible_child_name (self->leaflet));
}

/* Another folder: another place. */
static void
remembers_changed_cb (KeelJournalPage *self)
{
  gboolean remembers;

  g_object_get (self->session, "remembers", &remembers, NULL);
  self->is_restored = self->is_restored && remembers;
}

void
keel_journal_page_watch_memory (KeelJournalPage *self)
{
  g_signal_connect_object (self->session, "notify::remembers",
                           G_CALLBACK (remembers_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (keel_session_get_workbook (self->session), "changed",
                           G_CALLBACK (entry_changed_cb), self, G_CONNECT_SWAPPED);
}
