/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What holds between any two calls:
 *
 *  (1) Every entry is in `by_id`, and in exactly one of the two lists: in the Trash if
 *      it is deleted, else in the journal.
 *  (2) The journal's entries, and no others, are in the search index, before the list
 *      announces them.
 *  (3) `n_open` counts the journal's entries that are open.
 *  (4) A list is in order before an entry notifies what has changed its place.
 */

#include "keel-workbook.h"
#include "keel-config.h"
#include "keel-entry-private.h"
#include "keel-workbook-private.h"

enum
{
  PROP_CAN_UNDO = 1,
  PROP_CAN_REDO,
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

static KeelSortedEntries *
list_for (KeelWorkbook *self,
          KeelEntry    *entry)
{
  return keel_record_is_deleted (KEEL_RECORD (entry)) ? self->trash : self->entries;
}

static int
compare_deleted (KeelEntry *a,
                 KeelEntry *b)
{
  int order = keel_moment_compare (keel_record_get_deleted (KEEL_RECORD (b)),
                                   keel_record_get_deleted (KEEL_RECORD (a)));

  return order != 0 ? order : keel_entry_compare (a, b);
}

static void
add_to_list (KeelSortedEntries *list,
             KeelEntry         *entry)
{
  g_autoptr (GPtrArray) one = g_ptr_array_new ();

  g_ptr_array_add (one, entry);
  keel_sorted_entries_add (list, one);
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
assign_loaded (KeelWorkbook *self,
               KeelEntry    *loaded)
{
  KeelEntry *entry = keel_workbook_find_entry (self, keel_record_get_id (KEEL_RECORD (loaded)));
  KeelPlace place;

  if (entry == loaded)
    return;

  g_object_freeze_notify (G_OBJECT (entry));
  place = keel_workbook_lift (self, entry);
  keel_entry_assign (entry, loaded);
  keel_workbook_settle (self, entry, place);
  g_object_thaw_notify (G_OBJECT (entry));

  /* What can no longer be changed cannot be changed back. */
  if (!keel_record_is_writable (KEEL_RECORD (entry)) ||
      keel_entry_get_kind (entry) == KEEL_ENTRY_OTHER)
    keel_undo_forget (self->undo, entry);
}

/* All but its list. */
static void
take_in (KeelWorkbook *self,
         KeelEntry    *entry)
{
  g_hash_table_insert (self->by_id, (gpointer) keel_record_get_id (KEEL_RECORD (entry)),
                       g_object_ref (entry));
  keel_workbook_note_content (self, entry, FALSE);
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
  g_clear_pointer (&self->by_origin, g_hash_table_unref);
  g_clear_object (&self->entries);
  g_clear_object (&self->trash);
  g_clear_pointer (&self->by_id, g_hash_table_unref);

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
  self->entries = keel_sorted_entries_new (keel_entry_compare);
  self->trash = keel_sorted_entries_new (compare_deleted);
  self->index = keel_search_index_new ();
  self->undo = keel_undo_new ();
}

KeelWorkbook *
keel_workbook_new (void)
{
  return g_object_new (KEEL_TYPE_WORKBOOK, NULL);
}

KeelSortedEntries *
keel_workbook_get_sorted_entries (KeelWorkbook *self)
{
  return self->entries;
}

KeelSearchIndex *
keel_workbook_get_search_index (KeelWorkbook *self)
{
  return self->index;
}

KeelPlace
keel_workbook_lift (KeelWorkbook *self,
                    KeelEntry    *entry)
{
  KeelPlace place = {
    .list = list_for (self, entry),
    .is_open = keel_workbook_counts_as_open (entry),
  };

  place.position = keel_sorted_entries_find (place.list, entry);
  return place;
}

void
keel_workbook_settle (KeelWorkbook *self,
                      KeelEntry    *entry,
                      KeelPlace     place)
{
  KeelSortedEntries *list = list_for (self, entry);

  keel_workbook_note_content (self, entry, place.is_open);
  if (list == place.list)
    {
      keel_sorted_entries_settle (list, place.position);
      return;
    }

  keel_sorted_entries_remove (place.list, place.position);
  add_to_list (list, entry);
}

gboolean
keel_workbook_counts_as_open (KeelEntry *entry)
{
  return keel_entry_is_open (entry) && !keel_record_is_deleted (KEEL_RECORD (entry));
}

void
keel_workbook_note_content (KeelWorkbook *self,
                            KeelEntry    *entry,
                            gboolean      was_open)
{
  if (was_open)
    self->n_open--;
  if (keel_workbook_counts_as_open (entry))
    self->n_open++;

  update_index (self, entry);
}

void
keel_workbook_fill_lists (KeelWorkbook *self)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new ();
  g_autoptr (GPtrArray) trash = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer entry;

  g_hash_table_iter_init (&iter, self->by_id);
  while (g_hash_table_iter_next (&iter, NULL, &entry))
    g_ptr_array_add (keel_record_is_deleted (entry) ? trash : entries, entry);

  keel_sorted_entries_set (self->entries, entries);
  keel_sorted_entries_set (self->trash, trash);
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
                            KeelEntry    *entry)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, entry);
}

GListModel *
keel_workbook_get_entries (KeelWorkbook *self)
{
  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);

  return G_LIST_MODEL (self->entries);
}

GListModel *
keel_workbook_get_trash (KeelWorkbook *self)
{
  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);

  return G_LIST_MODEL (self->trash);
}

KeelEntry *
keel_workbook_find_entry (KeelWorkbook *self,
                          const char   *id)
{
  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);

  return id ? g_hash_table_lookup (self->by_id, id) : NULL;
}

void
keel_workbook_load (KeelWorkbook *self,
                    GPtrArray    *entries)
{
  g_autoptr (GPtrArray) live = g_ptr_array_new ();
  g_autoptr (GPtrArray) trash = g_ptr_array_new ();
  g_autoptr (GPtrArray) known = g_ptr_array_new ();

  g_return_if_fail (KEEL_IS_WORKBOOK (self));
  g_return_if_fail (entries != NULL);

  for (guint i = 0; i < entries->len; i++)
    {
      KeelEntry *entry = entries->pdata[i];

      if (keel_workbook_find_entry (self, keel_record_get_id (KEEL_RECORD (entry))))
        {
          g_ptr_array_add (known, entry);
          continue;
        }

      take_in (self, entry);
      g_ptr_array_add (keel_record_is_deleted (KEEL_RECORD (entry)) ? trash : live, entry);
    }

  g_clear_pointer (&self->by_origin, g_hash_table_unref);
  keel_sorted_entries_add (self->entries, live);
  keel_sorted_entries_add (self->trash, trash);

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
  self->n_open = 0;
  keel_sorted_entries_set (self->entries, none);
  keel_sorted_entries_set (self->trash, none);
  keel_search_index_free (self->index);
  self->index = keel_search_index_new ();
  g_hash_table_remove_all (self->by_id);

  keel_workbook_update_undo (self);
}

void
keel_workbook_forget (KeelWorkbook *self,
                      const char   *id)
{
  KeelEntry *found = keel_workbook_find_entry (self, id);
  g_autoptr (KeelEntry) entry = NULL;
  KeelPlace place;

  if (!found)
    return;

  entry = g_object_ref (found);
  place = keel_workbook_lift (self, entry);
  if (place.is_open)
    self->n_open--;
  g_clear_pointer (&self->by_origin, g_hash_table_unref);
  g_hash_table_remove (self->by_id, keel_record_get_id (KEEL_RECORD (entry)));
  keel_search_index_remove (self->index, entry);
  keel_undo_forget (self->undo, entry);
  keel_sorted_entries_remove (place.list, place.position);

  keel_workbook_update_undo (self);
}
