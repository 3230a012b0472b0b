/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What comes to a workbook from outside, and what goes: records that were read, or have gone
 * from where they were read. */

#include "keel-workbook.h"
#include "keel-config.h"
#include "keel-entry-private.h"
#include "keel-profile-private.h"
#include "keel-workbook-private.h"

/* The records that each list gets. */

typedef GPtrArray *Portions[KEEL_N_LISTS];

static void
portions_init (Portions portions)
{
  for (guint i = 0; i < KEEL_N_LISTS; i++)
    portions[i] = g_ptr_array_new ();
}

static void
portions_clear (Portions portions)
{
  for (guint i = 0; i < KEEL_N_LISTS; i++)
    g_ptr_array_unref (portions[i]);
}

/* What can no longer be changed cannot be changed back. */
static gboolean
can_change_back (KeelRecord *record)
{
  return keel_record_is_writable (record) &&
         !(KEEL_IS_ENTRY (record) && keel_entry_get_kind (KEEL_ENTRY (record)) == KEEL_ENTRY_OTHER);
}

static void
assign_loaded (KeelWorkbook *self,
               KeelRecord   *loaded)
{
  KeelRecord *record = keel_workbook_find_record (self, keel_record_get_id (loaded));
  KeelPlace place;

  /* An id belongs to one kind for ever: whoever breaks that is not followed. */
  if (record == loaded || G_OBJECT_TYPE (record) != G_OBJECT_TYPE (loaded))
    return;

  g_object_freeze_notify (G_OBJECT (record));
  place = keel_workbook_lift (self, record);
  keel_record_assign (record, loaded);
  keel_workbook_settle (self, record, place);
  g_object_thaw_notify (G_OBJECT (record));

  if (!can_change_back (record))
    keel_undo_forget (self->undo, record);
}

/* Nothing is chosen, as in a workbook without a profile. */
static void
reset_profile (KeelWorkbook *self)
{
  g_autoptr (KeelProfile) blank = keel_profile_new ();

  keel_record_init_in_place (KEEL_RECORD (self->profile), KEEL_PROFILE_ID, KEEL_MOMENT_NONE);
  keel_record_assign (KEEL_RECORD (self->profile), KEEL_RECORD (blank));
}

/* All but its list. */
static void
take_in (KeelWorkbook *self,
         KeelRecord   *record)
{
  g_hash_table_insert (self->by_id, (gpointer) keel_record_get_id (record), g_object_ref (record));
  keel_workbook_note_content (self, record, FALSE);
}

void
keel_workbook_add_profile (KeelWorkbook *self)
{
  take_in (self, KEEL_RECORD (self->profile));
  keel_sorted_records_add_one (self->lists[KEEL_LIST_PROFILE], KEEL_RECORD (self->profile));
}

void
keel_workbook_fill_lists (KeelWorkbook *self)
{
  Portions portions;
  GHashTableIter iter;
  gpointer record;

  portions_init (portions);
  g_hash_table_iter_init (&iter, self->by_id);
  while (g_hash_table_iter_next (&iter, NULL, &record))
    g_ptr_array_add (portions[keel_workbook_find_list (record)], record);

  for (guint i = 0; i < KEEL_N_LISTS; i++)
    keel_sorted_records_set (self->lists[i], portions[i]);
  portions_clear (portions);
}

void
keel_workbook_load (KeelWorkbook *self,
                    GPtrArray    *records)
{
  g_autoptr (GPtrArray) known = g_ptr_array_new ();
  Portions portions;

  g_return_if_fail (KEEL_IS_WORKBOOK (self));
  g_return_if_fail (records != NULL);

  portions_init (portions);
  for (guint i = 0; i < records->len; i++)
    {
      KeelRecord *record = records->pdata[i];

      if (keel_workbook_find_record (self, keel_record_get_id (record)))
        {
          g_ptr_array_add (known, record);
          continue;
        }

      take_in (self, record);
      g_ptr_array_add (portions[keel_workbook_find_list (record)], record);
    }

  g_clear_pointer (&self->by_origin, g_hash_table_unref);
  for (guint i = 0; i < KEEL_N_LISTS; i++)
    keel_sorted_records_add (self->lists[i], portions[i]);
  portions_clear (portions);

  for (guint i = 0; i < known->len; i++)
    assign_loaded (self, known->pdata[i]);

  keel_workbook_update_undo (self);
}

void
keel_workbook_clear (KeelWorkbook *self)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  g_return_if_fail (KEEL_IS_WORKBOOK (self));

  g_clear_pointer (&self->by_origin, g_hash_table_unref);
  keel_undo_clear (self->undo);
  keel_workbook_set_device (self, NULL);
  self->n_open = 0;
  for (guint i = 0; i < KEEL_N_LISTS; i++)
    keel_sorted_records_set (self->lists[i], none);
  keel_search_index_free (self->index);
  self->index = keel_search_index_new ();
  g_hash_table_remove_all (self->by_id);
  reset_profile (self);
  keel_workbook_add_profile (self);

  keel_workbook_update_undo (self);
}

void
keel_workbook_forget (KeelWorkbook *self,
                      const char   *id)
{
  KeelRecord *found = keel_workbook_find_record (self, id);
  g_autoptr (KeelRecord) record = NULL;
  KeelPlace place;

  if (!found)
    return;
  if (found == KEEL_RECORD (self->profile))
    {
      reset_profile (self);
      return;
    }

  record = g_object_ref (found);
  place = keel_workbook_lift (self, record);
  if (place.is_open)
    self->n_open--;
  g_clear_pointer (&self->by_origin, g_hash_table_unref);
  g_hash_table_remove (self->by_id, keel_record_get_id (record));
  if (KEEL_IS_ENTRY (record))
    keel_search_index_remove (self->index, KEEL_ENTRY (record));
  keel_undo_forget (self->undo, record);
  keel_sorted_records_remove (place.list, place.position);

  keel_workbook_update_undo (self);
}
