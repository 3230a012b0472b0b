/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a person does with an entry of the journal. */

#include "keel-workbook.h"
#include "keel-config.h"
#include "keel-entry-private.h"
#include "keel-workbook-private.h"

static gboolean
can_change (KeelWorkbook *self,
            KeelEntry    *entry)
{
  return keel_workbook_can_change (self, KEEL_RECORD (entry));
}

static gboolean
can_type (KeelWorkbook *self,
          KeelEntry    *entry)
{
  return can_change (self, entry) && keel_entry_get_kind (entry) != KEEL_ENTRY_OTHER;
}

/* As keel_workbook_clean_typed(), but nothing into an entry of an unknown kind. */
static char *
clean_typed (KeelWorkbook *self,
             KeelEntry    *entry,
             const char   *old,
             const char   *value)
{
  return can_type (self, entry) ? keel_workbook_clean_typed (self, KEEL_RECORD (entry), old, value)
                                : NULL;
}

static void
note_typed (KeelWorkbook *self,
            KeelEntry    *entry,
            gboolean      was_open)
{
  keel_workbook_note_content (self, KEEL_RECORD (entry), was_open);
  keel_workbook_emit_changed (self, KEEL_RECORD (entry));
}

KeelEntry *
keel_workbook_add_entry (KeelWorkbook  *self,
                         KeelEntryKind  kind,
                         KeelDay        day,
                         int            time,
                         KeelMoment     now)
{
  return keel_workbook_add_linked_entry (self, kind, day, time, NULL, now);
}

KeelEntry *
keel_workbook_add_linked_entry (KeelWorkbook       *self,
                                KeelEntryKind       kind,
                                KeelDay             day,
                                int                 time,
                                const char * const *links,
                                KeelMoment          now)
{
  g_autoptr (KeelEntry) entry = NULL;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);

  entry = keel_entry_new (kind, day, time, now);
  keel_entry_give_links (entry, links);
  keel_workbook_add_made (self, KEEL_RECORD (entry));

  return entry;
}

gboolean
keel_workbook_set_entry_text (KeelWorkbook  *self,
                              KeelEntry     *entry,
                              KeelEntryText  text,
                              const char    *value)
{
  g_autofree char *clean = NULL;
  const char *old;
  gboolean was_open;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (KEEL_IS_ENTRY (entry), FALSE);

  old = keel_entry_get_text (entry, text);
  clean = clean_typed (self, entry, old, value);
  if (!clean)
    return FALSE;
  if (g_str_equal (clean, old))
    return TRUE;

  was_open = keel_workbook_counts_as_open (KEEL_RECORD (entry));
  keel_entry_set_text (entry, text, clean);
  note_typed (self, entry, was_open);
  return TRUE;
}

gboolean
keel_workbook_set_entry_title (KeelWorkbook *self,
                               KeelEntry    *entry,
                               const char   *title)
{
  g_autofree char *clean = NULL;
  const char *old;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (KEEL_IS_ENTRY (entry), FALSE);

  old = keel_entry_get_title (entry) ? keel_entry_get_title (entry) : "";
  clean = clean_typed (self, entry, old, title);
  if (!clean)
    return FALSE;

  g_strdelimit (clean, "\n", ' ');
  if (g_str_equal (clean, old))
    return TRUE;

  keel_entry_set_title (entry, clean);
  note_typed (self, entry, keel_workbook_counts_as_open (KEEL_RECORD (entry)));
  return TRUE;
}

void
keel_workbook_set_entry_day (KeelWorkbook *self,
                             KeelEntry    *entry,
                             KeelDay       day,
                             int           time)
{
  g_return_if_fail (KEEL_IS_WORKBOOK (self));
  g_return_if_fail (KEEL_IS_ENTRY (entry));
  g_return_if_fail (keel_day_is_valid (day));

  if (!can_change (self, entry) ||
      (day == keel_entry_get_day (entry) && time == keel_entry_get_time (entry)))
    return;

  keel_workbook_do_act (self, keel_change_new_day (entry, day, time), KEEL_MOMENT_NONE);
}

void
keel_workbook_set_entry_kind (KeelWorkbook  *self,
                              KeelEntry     *entry,
                              KeelEntryKind  kind)
{
  g_return_if_fail (KEEL_IS_WORKBOOK (self));
  g_return_if_fail (KEEL_IS_ENTRY (entry));
  g_return_if_fail (kind < KEEL_ENTRY_OTHER);

  if (can_type (self, entry) && kind != keel_entry_get_kind (entry))
    keel_workbook_do_act (self, keel_change_new_kind (entry, kind), KEEL_MOMENT_NONE);
}

void
keel_workbook_set_entry_tags (KeelWorkbook       *self,
                              KeelEntry          *entry,
                              const char * const *tags)
{
  static const char * const none[] = { NULL };
  g_auto (GStrv) tidy = NULL;
  const char * const *wanted;

  g_return_if_fail (KEEL_IS_WORKBOOK (self));
  g_return_if_fail (KEEL_IS_ENTRY (entry));

  tidy = keel_entry_tidy_tags (tags);
  wanted = tidy ? (const char * const *) tidy : none;
  if (can_change (self, entry) && !g_strv_equal (wanted, keel_entry_get_tags (entry)))
    keel_workbook_do_act (self, keel_change_new_tags (entry, wanted), KEEL_MOMENT_NONE);
}

static void
swap_links (KeelRecord *record,
            gpointer    other)
{
  KeelEntry *entry = KEEL_ENTRY (record);
  char ***links = other;
  g_auto (GStrv) wanted = *links;

  *links = g_strdupv ((char **) keel_entry_get_links (entry));
  keel_entry_set_links (entry, (const char * const *) wanted);
}

static void
free_links (gpointer other)
{
  char ***links = other;

  g_strfreev (*links);
  g_free (links);
}

void
keel_workbook_set_entry_links (KeelWorkbook       *self,
                               KeelEntry          *entry,
                               const char * const *links)
{
  static const char * const none[] = { NULL };
  g_auto (GStrv) tidy = NULL;
  char ***other;

  g_return_if_fail (KEEL_IS_WORKBOOK (self));
  g_return_if_fail (KEEL_IS_ENTRY (entry));

  tidy = keel_entry_tidy_links (links);
  if (!can_change (self, entry) ||
      g_strv_equal (tidy ? (const char * const *) tidy : none, keel_entry_get_links (entry)))
    return;

  other = g_new (char **, 1);
  *other = g_steal_pointer (&tidy);
  keel_workbook_do_act (self, keel_change_new_swap (KEEL_RECORD (entry), swap_links, other,
                                                    free_links, FALSE),
                        KEEL_MOMENT_NONE);
}

void
keel_workbook_set_entry_starred (KeelWorkbook *self,
                                 KeelEntry    *entry,
                                 gboolean      starred)
{
  g_return_if_fail (KEEL_IS_WORKBOOK (self));
  g_return_if_fail (KEEL_IS_ENTRY (entry));

  if (can_change (self, entry) && !starred != !keel_entry_is_starred (entry))
    keel_workbook_do_act (self, keel_change_new_starred (entry), KEEL_MOMENT_NONE);
}

void
keel_workbook_set_entry_observer (KeelWorkbook *self,
                                  KeelEntry    *entry,
                                  gboolean      observer)
{
  g_return_if_fail (KEEL_IS_WORKBOOK (self));
  g_return_if_fail (KEEL_IS_ENTRY (entry));

  if (can_change (self, entry) && !observer != !keel_entry_is_observer (entry))
    keel_workbook_do_act (self, keel_change_new_observer (entry), KEEL_MOMENT_NONE);
}
