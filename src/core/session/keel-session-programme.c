/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which programmes there are, and which is in use.
 *
 * They are read when a page first asks for them: a workbook can be opened, and an entry
 * written, without. A programme never changes, so whoever shows one keeps it and is told
 * by "programme" when another is in use.
 */

#include "keel-programme-item-set.h"
#include "keel-session-private.h"
#include "keel-user-library.h"

static KeelProgramme *
choose_programme (KeelSession *self)
{
  const char *wanted = keel_profile_get_programme (keel_workbook_get_profile (self->workbook));
  KeelProgramme *programme = NULL;

  if (self->library == NULL)
    return NULL;

  if (wanted != NULL)
    programme = keel_library_find (self->library, wanted);

  return programme != NULL ? programme : keel_library_find (self->library, KEEL_BUILT_IN_PROGRAMME);
}

void
keel_session_update_programme (KeelSession *self)
{
  if (g_set_object (&self->programme, choose_programme (self)))
    g_object_notify (G_OBJECT (self), "programme");
}

static void
read_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  g_task_return_pointer (task, keel_user_library_new (), g_object_unref);
}

static void
programmes_read_cb (GObject      *object,
                    GAsyncResult *result,
                    gpointer      user_data)
{
  g_autoptr (KeelLibrary) library = g_task_propagate_pointer (G_TASK (result), NULL);

  /* One that was handed over meanwhile counts. */
  if (KEEL_SESSION (object)->is_reading_programmes)
    keel_session_take_library (KEEL_SESSION (object), library);
}

void
keel_session_read_programmes (KeelSession *self)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (KEEL_IS_SESSION (self));

  if (self->library != NULL || self->is_reading_programmes)
    return;

  self->is_reading_programmes = TRUE;
  task = g_task_new (self, NULL, programmes_read_cb, NULL);
  g_task_run_in_thread (task, read_in_thread);
}

void
keel_session_take_library (KeelSession *self,
                           KeelLibrary *library)
{
  g_return_if_fail (KEEL_IS_SESSION (self));
  g_return_if_fail (KEEL_IS_LIBRARY (library));

  self->is_reading_programmes = FALSE;
  if (!g_set_object (&self->library, library))
    return;

  g_object_notify (G_OBJECT (self), "library");
  keel_session_update_programme (self);
}

KeelLibrary *
keel_session_get_library (KeelSession *self)
{
  g_return_val_if_fail (KEEL_IS_SESSION (self), NULL);

  return self->library;
}

KeelProgramme *
keel_session_get_programme (KeelSession *self)
{
  g_return_val_if_fail (KEEL_IS_SESSION (self), NULL);

  return self->programme;
}

static gboolean
is_asking (KeelProgramme *programme,
           const char    *item_set)
{
  const KeelProgrammeItemSet *set = keel_programme_get_content (programme)->item_set;

  return set != NULL && g_str_equal (set->id, item_set);
}

KeelProgramme *
keel_session_find_asking (KeelSession *self,
                          const char  *item_set)
{
  GPtrArray *entries;

  g_return_val_if_fail (KEEL_IS_SESSION (self), NULL);
  g_return_val_if_fail (item_set != NULL, NULL);

  if (self->programme != NULL && is_asking (self->programme, item_set))
    return self->programme;

  entries = self->library != NULL ? keel_library_get_entries (self->library) : NULL;
  for (guint i = 0; entries != NULL && i < entries->len; i++)
    {
      const KeelLibraryEntry *entry = entries->pdata[i];

      if (entry->is_used && is_asking (entry->programme, item_set))
        return entry->programme;
    }

  return NULL;
}

/* Takes @set, unless one of its id is there. */
static void
add_set (GPtrArray   *sets,
         KeelItemSet *set)
{
  g_autoptr (KeelItemSet) taken = set;

  for (guint i = 0; taken != NULL && i < sets->len; i++)
    if (g_str_equal (keel_item_set_get_id (sets->pdata[i]), keel_item_set_get_id (taken)))
      return;

  if (taken != NULL)
    g_ptr_array_add (sets, g_steal_pointer (&taken));
}

GPtrArray *
keel_session_list_item_sets (KeelSession *self)
{
  GPtrArray *sets;
  GPtrArray *entries;

  g_return_val_if_fail (KEEL_IS_SESSION (self), NULL);

  sets = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_item_set_unref);
  if (self->programme != NULL)
    add_set (sets, keel_programme_make_item_set (self->programme));

  entries = self->library != NULL ? keel_library_get_entries (self->library) : NULL;
  for (guint i = 0; entries != NULL && i < entries->len; i++)
    {
      const KeelLibraryEntry *entry = entries->pdata[i];

      if (entry->is_used)
        add_set (sets, keel_programme_make_item_set (entry->programme));
    }
  add_set (sets, keel_item_set_new_mlw_1 ());

  return sets;
}
