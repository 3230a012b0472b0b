/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a person does. An act, its undo and its redo are the same: changes that are
 * swapped (keel-change.h). */

#include "keel-workbook.h"
#include "keel-config.h"
#include "keel-entry-private.h"
#include "keel-text.h"
#include "keel-workbook-private.h"

/* A view may still show what has just been forgotten. */
static gboolean
can_change (KeelWorkbook *self,
            KeelEntry    *entry)
{
  KeelRecord *record = KEEL_RECORD (entry);

  return keel_record_is_writable (record) &&
         keel_workbook_find_entry (self, keel_record_get_id (record)) == entry;
}

static gboolean
can_type (KeelWorkbook *self,
          KeelEntry    *entry)
{
  return can_change (self, entry) && keel_entry_get_kind (entry) != KEEL_ENTRY_OTHER;
}

/* Nobody has ever seen it, so nobody would look for it in the Trash. */
static gboolean
can_forget (KeelEntry *entry)
{
  return keel_record_is_blank (KEEL_RECORD (entry)) &&
         keel_record_is_unsaved (KEEL_RECORD (entry));
}

static void
do_change (KeelWorkbook *self,
           KeelChange   *change,
           KeelMoment    now)
{
  KeelEntry *entry = keel_change_get_entry (change);

  g_object_freeze_notify (G_OBJECT (entry));

  if (keel_change_moves (change))
    {
      KeelPlace place = keel_workbook_lift (self, entry);

      keel_change_swap (change, now);
      keel_workbook_settle (self, entry, place);
    }
  else
    {
      gboolean was_open = keel_workbook_counts_as_open (entry);

      keel_change_swap (change, now);
      keel_workbook_note_content (self, entry, was_open);
    }

  g_object_thaw_notify (G_OBJECT (entry));
}

/* Thousands at once: each list is filled anew, and says so once. */
static void
do_changes (KeelWorkbook *self,
            GPtrArray    *act,
            KeelMoment    now)
{
  for (guint i = 0; i < act->len; i++)
    {
      KeelEntry *entry = keel_change_get_entry (act->pdata[i]);
      gboolean was_open = keel_workbook_counts_as_open (entry);

      g_object_freeze_notify (G_OBJECT (entry));
      keel_change_swap (act->pdata[i], now);
      keel_workbook_note_content (self, entry, was_open);
    }

  keel_workbook_fill_lists (self);

  for (guint i = 0; i < act->len; i++)
    g_object_thaw_notify (G_OBJECT (keel_change_get_entry (act->pdata[i])));
}

static void
perform (KeelWorkbook *self,
         GPtrArray    *changes,
         KeelMoment    now)
{
  g_autoptr (GPtrArray) act = g_ptr_array_ref (changes);

  if (act->len == 1)
    do_change (self, act->pdata[0], now);
  else
    do_changes (self, act, now);

  keel_workbook_update_undo (self);
  for (guint i = 0; i < act->len; i++)
    keel_workbook_emit_changed (self, keel_change_get_entry (act->pdata[i]));
}

static GPtrArray *
act_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) keel_change_free);
}

/* Takes @change. */
static void
do_act (KeelWorkbook *self,
        KeelChange   *change,
        KeelMoment    now)
{
  GPtrArray *act = act_new ();

  g_ptr_array_add (act, change);
  keel_undo_push (self->undo, act);
  perform (self, act, now);
}

/* To undo it is to put the entries into the Trash. */
static void
remember_added (KeelWorkbook *self,
                GPtrArray    *entries)
{
  GPtrArray *act = act_new ();

  for (guint i = 0; i < entries->len; i++)
    g_ptr_array_add (act, keel_change_new_deleted (entries->pdata[i]));
  keel_undo_push (self->undo, act);

  keel_workbook_update_undo (self);
}

/* What may be typed into @entry in the place of @old; NULL if nothing may, or not as
 * much. A text that came from elsewhere longer than that can still be made shorter. */
static char *
clean_typed (KeelWorkbook *self,
             KeelEntry    *entry,
             const char   *old,
             const char   *value)
{
  g_autofree char *clean = NULL;

  if (!can_type (self, entry))
    return NULL;

  clean = keel_text_clean (value ? value : "", -1);
  return strlen (clean) <= MAX (KEEL_ENTRY_TEXT_MAX, strlen (old)) ? g_steal_pointer (&clean)
                                                                  : NULL;
}

static void
note_typed (KeelWorkbook *self,
            KeelEntry    *entry,
            gboolean      was_open)
{
  keel_workbook_note_content (self, entry, was_open);
  keel_workbook_emit_changed (self, entry);
}

/* Takes one step of the undo stack, which may be NULL. */
static gboolean
take_step (KeelWorkbook  *self,
           GPtrArray     *act,
           KeelMoment     now,
           KeelEntry    **out_entry)
{
  KeelChange *change = act ? act->pdata[0] : NULL;
  KeelEntry *entry = act ? keel_change_get_entry (change) : NULL;

  if (!act)
    return FALSE;

  if (keel_change_deletes (change) && can_forget (entry))
    {
      keel_workbook_forget (self, keel_record_get_id (KEEL_RECORD (entry)));
      entry = NULL;
    }
  else
    perform (self, act, now);

  if (out_entry)
    *out_entry = entry;
  return TRUE;
}

KeelEntry *
keel_workbook_add_entry (KeelWorkbook  *self,
                         KeelEntryKind  kind,
                         KeelDay        day,
                         int            time,
                         KeelMoment     now)
{
  g_autoptr (KeelEntry) entry = NULL;
  g_autoptr (GPtrArray) one = g_ptr_array_new ();

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);

  entry = keel_entry_new (kind, day, time, now);
  g_ptr_array_add (one, entry);
  keel_workbook_load (self, one);
  remember_added (self, one);
  keel_workbook_emit_changed (self, entry);

  return entry;
}

void
keel_workbook_add_imported (KeelWorkbook *self,
                            GPtrArray    *entries)
{
  g_return_if_fail (KEEL_IS_WORKBOOK (self));
  g_return_if_fail (entries != NULL);

  if (entries->len == 0)
    return;

  keel_workbook_load (self, entries);
  remember_added (self, entries);
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

  was_open = keel_workbook_counts_as_open (entry);
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
  note_typed (self, entry, keel_workbook_counts_as_open (entry));
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

  do_act (self, keel_change_new_day (entry, day, time), KEEL_MOMENT_NONE);
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
    do_act (self, keel_change_new_kind (entry, kind), KEEL_MOMENT_NONE);
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
    do_act (self, keel_change_new_tags (entry, wanted), KEEL_MOMENT_NONE);
}

void
keel_workbook_set_entry_starred (KeelWorkbook *self,
                                 KeelEntry    *entry,
                                 gboolean      starred)
{
  g_return_if_fail (KEEL_IS_WORKBOOK (self));
  g_return_if_fail (KEEL_IS_ENTRY (entry));

  if (can_change (self, entry) && !starred != !keel_entry_is_starred (entry))
    do_act (self, keel_change_new_starred (entry), KEEL_MOMENT_NONE);
}

void
keel_workbook_set_entry_observer (KeelWorkbook *self,
                                  KeelEntry    *entry,
                                  gboolean      observer)
{
  g_return_if_fail (KEEL_IS_WORKBOOK (self));
  g_return_if_fail (KEEL_IS_ENTRY (entry));

  if (can_change (self, entry) && !observer != !keel_entry_is_observer (entry))
    do_act (self, keel_change_new_observer (entry), KEEL_MOMENT_NONE);
}

void
keel_workbook_restore_version (KeelWorkbook *self,
                               KeelEntry    *entry,
                               KeelEntry    *version)
{
  g_return_if_fail (KEEL_IS_WORKBOOK (self));
  g_return_if_fail (KEEL_IS_ENTRY (entry));
  g_return_if_fail (KEEL_IS_ENTRY (version));

  if (can_change (self, entry) && keel_record_is_writable (KEEL_RECORD (version)))
    do_act (self, keel_change_new_content (entry, version), KEEL_MOMENT_NONE);
}

void
keel_workbook_delete (KeelWorkbook *self,
                      KeelEntry    *entry,
                      KeelMoment    now)
{
  g_return_if_fail (KEEL_IS_WORKBOOK (self));
  g_return_if_fail (KEEL_IS_ENTRY (entry));
  g_return_if_fail (keel_moment_is_set (now));

  if (!can_change (self, entry) || keel_record_is_deleted (KEEL_RECORD (entry)))
    return;

  if (can_forget (entry))
    keel_workbook_forget (self, keel_record_get_id (KEEL_RECORD (entry)));
  else
    do_act (self, keel_change_new_deleted (entry), now);
}

void
keel_workbook_undelete (KeelWorkbook *self,
                        KeelEntry    *entry)
{
  g_return_if_fail (KEEL_IS_WORKBOOK (self));
  g_return_if_fail (KEEL_IS_ENTRY (entry));

  if (can_change (self, entry) && keel_record_is_deleted (KEEL_RECORD (entry)))
    do_act (self, keel_change_new_deleted (entry), KEEL_MOMENT_NONE);
}

gboolean
keel_workbook_undo (KeelWorkbook  *self,
                    KeelMoment     now,
                    KeelEntry    **out_entry)
{
  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);

  return take_step (self, keel_undo_step_back (self->undo), now, out_entry);
}

gboolean
keel_workbook_redo (KeelWorkbook  *self,
                    KeelMoment     now,
                    KeelEntry    **out_entry)
{
  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);

  return take_step (self, keel_undo_step_forward (self->undo), now, out_entry);
}
