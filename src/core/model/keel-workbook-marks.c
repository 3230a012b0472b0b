/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-workbook-marks-private.h"
#include "keel-config.h"
#include "keel-id.h"

/* Finding. */

KeelDeviceRecord *
keel_marks_next_of_week (KeelWorkbook *self,
                         GType         type,
                         KeelDay       week,
                         guint        *position)
{
  KeelSortedRecords *marks = self->lists[KEEL_LIST_MARKS];

  while (*position < keel_sorted_records_get_size (marks))
    {
      KeelDeviceRecord *record = keel_sorted_records_get (marks, (*position)++);

      if (keel_device_record_get_week (record) != week)
        return NULL;
      if (G_OBJECT_TYPE (record) == type)
        return record;
    }

  return NULL;
}

guint
keel_marks_first_of_week (KeelWorkbook *self,
                          KeelDay       week)
{
  return keel_sorted_records_find_day (self->lists[KEEL_LIST_MARKS], week);
}

static gboolean
is_later (const KeelMark *mark,
          const KeelMark *other)
{
  return !other || keel_moment_compare (mark->at, other->at) > 0;
}

KeelMark *
keel_marks_find (KeelWorkbook        *self,
                 const KeelMarkAbout *about)
{
  guint position = keel_marks_first_of_week (self, about->week);
  KeelDeviceRecord *record;
  KeelMark *found = NULL;

  while ((record = keel_marks_next_of_week (self, about->type, about->week, &position)))
    {
      KeelMark *mark = keel_device_record_find (record, about->section, about->key);

      if (mark && is_later (mark, found))
        found = mark;
    }

  return found;
}

const char *
keel_marks_find_latest_key (KeelWorkbook        *self,
                            const KeelMarkAbout *about,
                            const char          *prefix)
{
  guint position = keel_marks_first_of_week (self, about->week);
  KeelDeviceRecord *record;
  const char *found_key = NULL;
  KeelMark *found = NULL;

  while ((record = keel_marks_next_of_week (self, about->type, about->week, &position)))
    for (guint i = 0; i < keel_device_record_get_n_marks (record, about->section); i++)
      {
        const char *key;
        KeelMark *mark = keel_device_record_get (record, about->section, i, &key);

        if (g_str_has_prefix (key, prefix) && is_later (mark, found))
          {
            found = mark;
            found_key = key;
          }
      }

  return found_key;
}

/* Making. */

/* NULL if this device cannot write its own document. */
static KeelDeviceRecord *
ensure_own_record (KeelWorkbook        *self,
                   const KeelMarkAbout *about,
                   KeelMoment           now)
{
  g_autofree char *id = NULL;
  g_autoptr (GPtrArray) one = g_ptr_array_new_with_free_func (g_object_unref);
  KeelRecord *record;

  if (!self->device)
    return NULL;

  id = keel_device_record_make_id (about->type, about->week, self->device);
  record = keel_workbook_find_record (self, id);
  if (!record)
    {
      g_ptr_array_add (one, keel_device_record_new (about->type, about->week, self->device, now));
      keel_workbook_load (self, one);
      record = one->pdata[0];
    }

  return G_OBJECT_TYPE (record) == about->type && keel_record_is_writable (record)
    ? KEEL_DEVICE_RECORD (record) : NULL;
}

KeelMark *
keel_marks_make (KeelWorkbook        *self,
                 const KeelMarkAbout *about,
                 KeelMoment           now)
{
  KeelMark *before = keel_marks_find (self, about);

  if (before && keel_moment_compare (now, before->at) <= 0)
    now.seconds = before->at.seconds + 1;

  return keel_mark_new (now);
}

typedef struct
{
  guint     section;
  char     *key;
  KeelMark *mark;      /* NULL: none */
} OtherMark;

static void
free_other_mark (gpointer data)
{
  OtherMark *other = data;

  g_free (other->key);
  keel_mark_unref (other->mark);
  g_free (other);
}

static void
swap_mark (KeelRecord *record,
           gpointer    data)
{
  KeelDeviceRecord *device_record = KEEL_DEVICE_RECORD (record);
  OtherMark *other = data;
  KeelMark *before = keel_device_record_find (device_record, other->section, other->key);
  KeelMark *mark = other->mark;

  other->mark = before ? keel_mark_ref (before) : NULL;
  keel_device_record_put (device_record, other->section, other->key, mark);
}

gboolean
keel_marks_put_undoable (KeelWorkbook        *self,
                         const KeelMarkAbout *about,
                         KeelMark            *mark,
                         KeelMoment           now)
{
  g_autoptr (KeelMark) taken = mark;
  KeelDeviceRecord *record = ensure_own_record (self, about, now);
  OtherMark *other;

  if (!record)
    return FALSE;

  other = g_new0 (OtherMark, 1);
  other->section = about->section;
  other->key = g_strdup (about->key);
  other->mark = g_steal_pointer (&taken);
  keel_workbook_do_act (self, keel_change_new_swap (KEEL_RECORD (record), swap_mark, other,
                                                    free_other_mark, TRUE),
                        KEEL_MOMENT_NONE);
  return TRUE;
}

gboolean
keel_marks_put (KeelWorkbook        *self,
                const KeelMarkAbout *about,
                KeelMark            *mark,
                KeelMoment           now)
{
  g_autoptr (KeelMark) taken = mark;
  KeelDeviceRecord *record = ensure_own_record (self, about, now);
  KeelPlace place;

  if (!record)
    return FALSE;

  place = keel_workbook_lift (self, KEEL_RECORD (record));
  keel_device_record_put (record, about->section, about->key, g_steal_pointer (&taken));
  keel_workbook_settle (self, KEEL_RECORD (record), place);
  keel_workbook_emit_changed (self, KEEL_RECORD (record));
  return TRUE;
}

gboolean
keel_marks_are_ids (const char *programme,
                    const char *content)
{
  return keel_id_is_content (programme) && keel_id_is_content (content);
}

GListModel *
keel_workbook_get_marks (KeelWorkbook *self)
{
  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);

  return G_LIST_MODEL (self->lists[KEEL_LIST_MARKS]);
}
