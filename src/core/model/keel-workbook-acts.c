/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a person does with a record of any kind. An act, its undo and its redo are the
 * same: changes that are swapped (keel-change.h). */

#include "keel-workbook.h"
#include "keel-config.h"
#include "keel-text.h"
#include "keel-workbook-private.h"

/* Nobody has ever seen it, so nobody would look for it in the Trash. */
static gboolean
can_forget (KeelRecord *record)
{
  return keel_record_is_blank (record) && keel_record_is_unsaved (record);
}

static void
do_change (KeelWorkbook *self,
           KeelChange   *change,
           KeelMoment    now)
{
  KeelRecord *record = keel_change_get_record (change);

  g_object_freeze_notify (G_OBJECT (record));

  if (keel_change_moves (change))
    {
      KeelPlace place = keel_workbook_lift (self, record);

      keel_change_swap (change, now);
      keel_workbook_settle (self, record, place);
    }
  else
    {
      gboolean was_open = keel_workbook_counts_as_open (record);

      keel_change_swap (change, now);
      keel_workbook_note_content (self, record, was_open);
    }

  g_object_thaw_notify (G_OBJECT (record));
}

/* Thousands at once: each list is filled anew, and says so once. */
static void
do_changes (KeelWorkbook *self,
            GPtrArray    *act,
            KeelMoment    now)
{
  for (guint i = 0; i < act->len; i++)
    {
      KeelRecord *record = keel_change_get_record (act->pdata[i]);
      gboolean was_open = keel_workbook_counts_as_open (record);

      g_object_freeze_notify (G_OBJECT (record));
      keel_change_swap (act->pdata[i], now);
      keel_workbook_note_content (self, record, was_open);
    }

  keel_workbook_fill_lists (self);

  for (guint i = 0; i < act->len; i++)
    g_object_thaw_notify (G_OBJECT (keel_change_get_record (act->pdata[i])));
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
    keel_workbook_emit_changed (self, keel_change_get_record (act->pdata[i]));
}

static GPtrArray *
act_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) keel_change_free);
}

/* To undo it is to put the records into the Trash. */
static void
remember_added (KeelWorkbook *self,
                GPtrArray    *records)
{
  GPtrArray *act = act_new ();

  for (guint i = 0; i < records->len; i++)
    g_ptr_array_add (act, keel_change_new_deleted (records->pdata[i]));
  keel_undo_push (self->undo, act);

  keel_workbook_update_undo (self);
}

/* Takes one step of the undo stack, which may be NULL. */
static gboolean
take_step (KeelWorkbook  *self,
           GPtrArray     *act,
           KeelMoment     now,
           KeelRecord   **out_record)
{
  KeelChange *change = act ? act->pdata[0] : NULL;
  KeelRecord *record = act ? keel_change_get_record (change) : NULL;

  if (!act)
    return FALSE;

  if (keel_change_deletes (change) && can_forget (record))
    {
      keel_workbook_forget (self, keel_record_get_id (record));
      record = NULL;
    }
  else
    perform (self, act, now);

  if (out_record)
    *out_record = record;
  return TRUE;
}

gboolean
keel_workbook_can_change (KeelWorkbook *self,
                          KeelRecord   *record)
{
  return keel_record_is_writable (record) &&
         keel_workbook_find_record (self, keel_record_get_id (record)) == record;
}

char *
keel_workbook_clean_typed (KeelWorkbook *self,
                           KeelRecord   *record,
                           const char   *old,
                           const char   *value)
{
  g_autofree char *clean = NULL;

  if (!keel_workbook_can_change (self, record))
    return NULL;

  clean = keel_text_clean (value ? value : "", -1);
  return strlen (clean) <= MAX (KEEL_ENTRY_TEXT_MAX, strlen (old)) ? g_steal_pointer (&clean)
                                                                  : NULL;
}

void
keel_workbook_do_act (KeelWorkbook *self,
                      KeelChange   *change,
                      KeelMoment    now)
{
  GPtrArray *act = act_new ();

  g_ptr_array_add (act, change);
  keel_undo_push (self->undo, act);
  perform (self, act, now);
}

void
keel_workbook_add_made (KeelWorkbook *self,
                        KeelRecord   *record)
{
  g_autoptr (GPtrArray) one = g_ptr_array_new ();

  g_ptr_array_add (one, record);
  keel_workbook_load (self, one);
  remember_added (self, one);
  keel_workbook_emit_changed (self, record);
}

void
keel_workbook_add_imported (KeelWorkbook *self,
                            GPtrArray    *records)
{
  g_return_if_fail (KEEL_IS_WORKBOOK (self));
  g_return_if_fail (records != NULL);

  if (records->len == 0)
    return;

  keel_workbook_load (self, records);
  remember_added (self, records);
}

void
keel_workbook_restore_version (KeelWorkbook *self,
                               KeelRecord   *record,
                               KeelRecord   *version)
{
  g_return_if_fail (KEEL_IS_WORKBOOK (self));
  g_return_if_fail (KEEL_IS_RECORD (record));
  g_return_if_fail (KEEL_IS_RECORD (version));

  if (keel_workbook_can_change (self, record) && keel_record_is_writable (version) &&
      G_OBJECT_TYPE (record) == G_OBJECT_TYPE (version))
    keel_workbook_do_act (self, keel_change_new_content (record, version), KEEL_MOMENT_NONE);
}

void
keel_workbook_delete (KeelWorkbook *self,
                      KeelRecord   *record,
                      KeelMoment    now)
{
  g_return_if_fail (KEEL_IS_WORKBOOK (self));
  g_return_if_fail (KEEL_IS_RECORD (record));
  g_return_if_fail (keel_moment_is_set (now));

  if (!keel_workbook_can_change (self, record) || keel_record_is_deleted (record) ||
      keel_record_is_single (record))
    return;

  if (can_forget (record))
    keel_workbook_forget (self, keel_record_get_id (record));
  else
    keel_workbook_do_act (self, keel_change_new_deleted (record), now);
}

void
keel_workbook_undelete (KeelWorkbook *self,
                        KeelRecord   *record)
{
  g_return_if_fail (KEEL_IS_WORKBOOK (self));
  g_return_if_fail (KEEL_IS_RECORD (record));

  if (keel_workbook_can_change (self, record) && keel_record_is_deleted (record))
    keel_workbook_do_act (self, keel_change_new_deleted (record), KEEL_MOMENT_NONE);
}

gboolean
keel_workbook_undo (KeelWorkbook  *self,
                    KeelMoment     now,
                    KeelRecord   **out_record)
{
  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);

  return take_step (self, keel_undo_step_back (self->undo), now, out_record);
}

gboolean
keel_workbook_redo (KeelWorkbook  *self,
                    KeelMoment     now,
                    KeelRecord   **out_record)
{
  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);

  return take_step (self, keel_undo_step_forward (self->undo), now, out_record);
}
