/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The entry that the Journal shows: how it is begun, comes to be shown and is left. One in
 * which nothing has been written vanishes when it is left. */

#include "keel-config.h"

#include "keel-journal-page-private.h"
#include "keel-workbook-marks.h"

#include <string.h>

static KeelWorkbook *
get_workbook (KeelJournalPage *self)
{
  return keel_session_get_workbook (self->session);
}

KeelEntry *
keel_journal_page_find_entry (KeelJournalPage *self,
                              const char      *id)
{
  KeelEntry *entry = keel_workbook_find_entry (get_workbook (self), id);

  if (entry == NULL || keel_record_is_deleted (KEEL_RECORD (entry)))
    return NULL;

  return entry;
}

static gboolean
is_there (KeelJournalPage *self,
          KeelEntry       *entry)
{
  return keel_journal_page_find_entry (self, keel_record_get_id (KEEL_RECORD (entry))) == entry;
}

/* Begun, and nothing written: no file has ever been made of it. */
static gboolean
is_blank (KeelEntry *entry)
{
  return keel_record_is_blank (KEEL_RECORD (entry)) && keel_record_is_unsaved (KEEL_RECORD (entry));
}

gboolean
keel_journal_page_has_lost_entry (KeelJournalPage *self)
{
  return self->entry != NULL && !is_there (self, self->entry);
}

gboolean
keel_journal_page_has_blank_entry (KeelJournalPage *self)
{
  return self->entry != NULL && is_blank (self->entry);
}

static void
forget_blank (KeelJournalPage *self)
{
  g_autoptr (KeelEntry) blank = g_steal_pointer (&self->blank);

  g_clear_handle_id (&self->forget, g_source_remove);

  if (blank != NULL && blank != self->entry && is_there (self, blank) && is_blank (blank))
    keel_workbook_delete (get_workbook (self), KEEL_RECORD (blank), keel_session_get_now (self->session));
}

static void
forget_blank_cb (gpointer user_data)
{
  KeelJournalPage *self = user_data;

  self->forget = 0;
  forget_blank (self);
}

/* A blank entry vanishes when it is left, anything else is saved now. It vanishes
 * a little later: the list may be in the middle of selecting another row. */
static void
leave_entry (KeelJournalPage *self,
             KeelEntry       *entry)
{
  if (!is_blank (entry))
    {
      keel_session_flush (self->session);
      return;
    }

  forget_blank (self);
  self->blank = g_object_ref (entry);
  self->forget = g_idle_add_once (forget_blank_cb, self);
}

void
keel_journal_page_set_entry (KeelJournalPage *self,
                             KeelEntry       *entry)
{
  g_autoptr (KeelEntry) previous = g_steal_pointer (&self->entry);

  if (entry != NULL)
    self->entry = g_object_ref (entry);

  if (previous == entry)
    return;

  keel_journal_page_remember_entry (self);
  if (self->editor != NULL)
    keel_entry_editor_set_entry (self->editor, entry);

  if (previous != NULL)
    leave_entry (self, previous);

  keel_journal_page_update_actions (self);
}

void
keel_journal_page_select (KeelJournalPage *self,
                          KeelEntry       *entry)
{
  keel_journal_page_set_entry (self, entry);
  keel_entry_finder_select (self->list, entry);
}

/* @links: what the entry is linked to from the start, or NULL */
static void
begin_entry (KeelJournalPage    *self,
             const char * const *links)
{
  KeelMoment now;
  KeelEntry *entry;

  if (keel_session_get_store (self->session) == NULL || keel_session_is_frozen (self->session))
    return;

  now = keel_session_get_now (self->session);
  keel_entry_finder_clear_query (self->list);
  entry = keel_workbook_add_linked_entry (get_workbook (self), KEEL_ENTRY_THREE_QUESTIONS,
                                          keel_session_get_today (self->session),
                                          keel_moment_get_time (now), links, now);
  keel_journal_page_open (self, entry);
  keel_entry_editor_focus_text (self->editor);
}

void
keel_journal_page_new_entry (KeelJournalPage *self)
{
  g_return_if_fail (KEEL_IS_JOURNAL_PAGE (self));

  begin_entry (self, NULL);
}

/* Or the same would be suggested again. */
static void
note_prompt (KeelJournalPage *self,
             const char      *prompt)
{
  if (!keel_session_is_frozen (self->session))
    keel_workbook_note_shown (get_workbook (self), KEEL_SHOWN_PROMPT,
                              keel_day_get_monday (keel_session_get_today (self->session)), prompt,
                              keel_session_get_now (self->session));
}

void
keel_journal_page_new_linked_entry (KeelJournalPage    *self,
                                    const char * const *links)
{
  g_return_if_fail (KEEL_IS_JOURNAL_PAGE (self));
  g_return_if_fail (links != NULL);

  for (guint i = 0; links[i] != NULL; i++)
    if (g_str_has_prefix (links[i], KEEL_LINK_PROMPT ":"))
      note_prompt (self, links[i] + strlen (KEEL_LINK_PROMPT ":"));
  begin_entry (self, links);
}
