/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What holds between any two calls:
 *
 *  (1) Every record is in `by_id`, and in exactly one list: in the Trash if it is
 *      deleted, else in that of its kind. What is single is never in the Trash.
 *  (2) The journal's entries, and no other records, are in the search index, before the
 *      list announces them.
 *  (3) `n_open` counts the journal's entries that are open.
 *  (4) The profile is there, the same object for ever.
 *  (5) A list is in order before a record notifies what has changed its place.
 */

#include "keel-workbook.h"
#include "keel-config.h"
#include "keel-device-record.h"
#include "keel-entry-private.h"
#include "keel-profile-private.h"
#include "keel-workbook-private.h"

enum
{
  PROP_CAN_UNDO = 1,
  PROP_CAN_REDO,
  PROP_DEVICE,
  N_PROPS,
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (KeelWorkbook, keel_workbook, G_TYPE_OBJECT)

static int
compare_deleted (KeelRecord *a,
                 KeelRecord *b)
{
  int order = keel_moment_compare (keel_record_get_deleted (b), keel_record_get_deleted (a));

  return order != 0 ? order : keel_record_compare (a, b);
}

static int
compare_entries (KeelRecord *a,
                 KeelRecord *b)
{
  return keel_entry_compare ((KeelEntry *) a, (KeelEntry *) b);
}

static const struct
{
  GType             (* get_type) (void);
  KeelRecordCompare    compare;
} lists[KEEL_N_LISTS] = {
  [KEEL_LIST_TRASH] = { keel_record_get_type, compare_deleted },
  [KEEL_LIST_ENTRIES] = { keel_entry_get_type, compare_entries },
  [KEEL_LIST_CHECKINS] = { keel_checkin_get_type, keel_record_compare },
  [KEEL_LIST_EVENTS] = { keel_event_get_type, keel_record_compare },
  [KEEL_LIST_WORKSHEETS] = { keel_worksheet_get_type, keel_record_compare },
  [KEEL_LIST_GOALS] = { keel_goal_get_type, keel_record_compare },
  [KEEL_LIST_STEPS] = { keel_step_get_type, keel_record_compare },
  [KEEL_LIST_IF_THENS] = { keel_if_then_get_type, keel_record_compare },
  [KEEL_LIST_MARKS] = { keel_device_record_get_type, keel_record_compare },
  [KEEL_LIST_PROFILE] = { keel_profile_get_type, keel_record_compare },
};

KeelList
keel_workbook_find_list (KeelRecord *record)
{
  if (keel_record_is_deleted (record) && !keel_record_is_single (record))
    return KEEL_LIST_TRASH;

  for (guint i = KEEL_LIST_TRASH + 1; i < KEEL_N_LISTS; i++)
    if (G_TYPE_CHECK_INSTANCE_TYPE (record, lists[i].get_type ()))
      return i;

  g_assert_not_reached ();
}

static KeelSortedRecords *
list_for (KeelWorkbook *self,
          KeelRecord   *record)
{
  return self->lists[keel_workbook_find_list (record)];
}

static void
update_index (KeelWorkbook *self,
              KeelEntry    *entry)
{
  if (keel_record_is_deleted (KEEL_RECORD (entry)))
    keel_search_index_remove (self->index, entry);
  else if (entry->slot == KEEL_ENTRY_NO_SLOT)
    keel_search_index_put (self->index, entry);
  else
    keel_search_index_touch (self->index, entry);
}

static void
keel_workbook_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  KeelWorkbook *self = KEEL_WORKBOOK (object);

  switch (prop_id)
    {
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, self->can_undo);
      break;

    case PROP_CAN_REDO:
      g_value_set_boolean (value, self->can_redo);
      break;

    case PROP_DEVICE:
      g_value_set_string (value, self->device);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keel_workbook_finalize (GObject *object)
{
  KeelWorkbook *self = KEEL_WORKBOOK (object);

  g_clear_pointer (&self->index, keel_search_index_free);
  g_clear_pointer (&self->undo, keel_undo_free);
  g_clear_pointer (&self->device, g_free);
  g_clear_pointer (&self->by_origin, g_hash_table_unref);
  for (guint i = 0; i < KEEL_N_LISTS; i++)
    g_clear_object (&self->lists[i]);
  g_clear_pointer (&self->by_id, g_hash_table_unref);
  g_clear_object (&self->profile);

  G_OBJECT_CLASS (keel_workbook_parent_class)->finalize (object);
}

static void
keel_workbook_class_init (KeelWorkbookClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = keel_workbook_get_property;
  object_class->finalize = keel_workbook_finalize;

  properties[PROP_CAN_UNDO] =
    g_param_spec_boolean ("can-undo", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_CAN_REDO] =
    g_param_spec_boolean ("can-redo", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /* Which device writes: keel_workbook_set_device(). */
  properties[PROP_DEVICE] =
    g_param_spec_string ("device", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /* A person has changed a record. */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", KEEL_TYPE_WORKBOOK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, KEEL_TYPE_RECORD);
}

static void
keel_workbook_init (KeelWorkbook *self)
{
  self->by_id = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  for (guint i = 0; i < KEEL_N_LISTS; i++)
    self->lists[i] = keel_sorted_records_new (lists[i].get_type (), lists[i].compare);
  self->index = keel_search_index_new ();
  self->undo = keel_undo_new ();
  self->profile = keel_profile_new ();
  keel_workbook_add_profile (self);
}

KeelWorkbook *
keel_workbook_new (void)
{
  return g_object_new (KEEL_TYPE_WORKBOOK, NULL);
}

KeelSortedRecords *
keel_workbook_get_sorted_entries (KeelWorkbook *self)
{
  return self->lists[KEEL_LIST_ENTRIES];
}

KeelSearchIndex *
keel_workbook_get_search_index (KeelWorkbook *self)
{
  return self->index;
}

KeelPlace
keel_workbook_lift (KeelWorkbook *self,
                    KeelRecord   *record)
{
  KeelPlace place = {
    .list = list_for (self, record),
    .is_open = keel_workbook_counts_as_open (record),
  };

  place.position = keel_sorted_records_find (place.list, record);
  return place;
}

void
keel_workbook_settle (KeelWorkbook *self,
                      KeelRecord   *record,
                      KeelPlace     place)
{
  KeelSortedRecords *list = list_for (self, record);

  keel_workbook_note_content (self, record, place.is_open);
  if (list == place.list)
    {
      keel_sorted_records_settle (list, place.position);
      return;
    }

  keel_sorted_records_remove (place.list, place.position);
  keel_sorted_records_add_one (list, record);
}

gboolean
keel_workbook_counts_as_open (KeelRecord *record)
{
  return KEEL_IS_ENTRY (record) &&
         keel_entry_is_open (KEEL_ENTRY (record)) && !keel_record_is_deleted (record);
}

void
keel_workbook_note_content (KeelWorkbook *self,
                            KeelRecord   *record,
                            gboolean      was_open)
{
  if (was_open)
    self->n_open--;
  if (keel_workbook_counts_as_open (record))
    self->n_open++;

  if (KEEL_IS_ENTRY (record))
    update_index (self, KEEL_ENTRY (record));
}

void
keel_workbook_update_undo (KeelWorkbook *self)
{
  gboolean could_undo = self->can_undo;
  gboolean could_redo = self->can_redo;

  self->can_undo = keel_undo_can_undo (self->undo);
  self->can_redo = keel_undo_can_redo (self->undo);

  if (self->can_undo != could_undo)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_UNDO]);
  if (self->can_redo != could_redo)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_REDO]);
}

void
keel_workbook_emit_changed (KeelWorkbook *self,
                            KeelRecord   *record)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, record);
}

GListModel *
keel_workbook_get_entries (KeelWorkbook *self)
{
  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);

  return G_LIST_MODEL (self->lists[KEEL_LIST_ENTRIES]);
}

GListModel *
keel_workbook_get_checkins (KeelWorkbook *self)
{
  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);

  return G_LIST_MODEL (self->lists[KEEL_LIST_CHECKINS]);
}

GListModel *
keel_workbook_get_events (KeelWorkbook *self)
{
  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);

  return G_LIST_MODEL (self->lists[KEEL_LIST_EVENTS]);
}

GListModel *
keel_workbook_get_worksheets (KeelWorkbook *self)
{
  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);

  return G_LIST_MODEL (self->lists[KEEL_LIST_WORKSHEETS]);
}

GListModel *
keel_workbook_get_goals (KeelWorkbook *self)
{
  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);

  return G_LIST_MODEL (self->lists[KEEL_LIST_GOALS]);
}

GListModel *
keel_workbook_get_steps (KeelWorkbook *self)
{
  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);

  return G_LIST_MODEL (self->lists[KEEL_LIST_STEPS]);
}

GListModel *
keel_workbook_get_if_thens (KeelWorkbook *self)
{
  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);

  return G_LIST_MODEL (self->lists[KEEL_LIST_IF_THENS]);
}

GListModel *
keel_workbook_get_trash (KeelWorkbook *self)
{
  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);

  return G_LIST_MODEL (self->lists[KEEL_LIST_TRASH]);
}

KeelRecord *
keel_workbook_find_record (KeelWorkbook *self,
                           const char   *id)
{
  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);

  return id ? g_hash_table_lookup (self->by_id, id) : NULL;
}

KeelEntry *
keel_workbook_find_entry (KeelWorkbook *self,
                          const char   *id)
{
  KeelRecord *record = keel_workbook_find_record (self, id);

  return KEEL_IS_ENTRY (record) ? KEEL_ENTRY (record) : NULL;
}

void
keel_workbook_set_device (KeelWorkbook *self,
                          const char   *device)
{
  g_return_if_fail (KEEL_IS_WORKBOOK (self));

  if (g_strcmp0 (self->device, device) == 0)
    return;

  g_free (self->device);
  self->device = g_strdup (device);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DEVICE]);
}
