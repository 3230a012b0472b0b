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

#include <string.h>

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

/* What a worker needs: @act changes the person's own programmes before they are read. */
typedef struct
{
  gboolean (* act) (gconstpointer   object,
                    GError        **error);
  GBytes   *object;
  char    **languages;
} Reading;

static void
reading_free (gpointer data)
{
  Reading *reading = data;

  g_clear_pointer (&reading->object, g_bytes_unref);
  g_strfreev (reading->languages);
  g_free (reading);
}

static void
read_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  const Reading *reading = task_data;
  GError *error = NULL;

  if (reading->act != NULL && !reading->act (reading->object, &error))
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, keel_user_library_new ((const char * const *) reading->languages), g_object_unref);
}

static void
start_reading (KeelSession *self,
               GTask       *task,
               Reading     *reading)
{
  reading->languages = g_strdupv (self->languages != NULL ? self->languages : (char **) g_get_language_names ());
  self->reading = task;
  g_task_set_task_data (task, reading, reading_free);
  g_task_run_in_thread (task, read_in_thread);
}

static void
programmes_read_cb (GObject      *object,
                    GAsyncResult *result,
                    gpointer      user_data)
{
  KeelSession *self = KEEL_SESSION (object);
  g_autoptr (KeelLibrary) library = g_task_propagate_pointer (G_TASK (result), NULL);

  /* What was handed over meanwhile, or begun to be read later, counts. */
  if (self->reading == G_TASK (result))
    keel_session_take_library (self, library);
}

static void
read_again (KeelSession *self)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, programmes_read_cb, NULL);

  start_reading (self, task, g_new0 (Reading, 1));
}

void
keel_session_read_programmes (KeelSession *self)
{
  g_return_if_fail (KEEL_IS_SESSION (self));

  if (self->library == NULL && self->reading == NULL)
    read_again (self);
}

void
keel_session_take_library (KeelSession *self,
                           KeelLibrary *library)
{
  g_return_if_fail (KEEL_IS_SESSION (self));
  g_return_if_fail (KEEL_IS_LIBRARY (library));

  self->reading = NULL;
  if (!g_set_object (&self->library, library))
    return;

  g_object_notify (G_OBJECT (self), "library");
  keel_session_update_programme (self);
}

void
keel_session_set_languages (KeelSession        *self,
                            const char * const *languages)
{
  g_return_if_fail (KEEL_IS_SESSION (self));

  g_strfreev (self->languages);
  self->languages = g_strdupv ((char **) languages);
  if (self->library != NULL || self->reading != NULL)
    read_again (self);
}

/* The person's own. */

static gboolean
act_add (gconstpointer   object,
         GError        **error)
{
  return keel_user_library_add ((GBytes *) object, error);
}

static gboolean
act_remove (gconstpointer   object,
            GError        **error)
{
  return keel_user_library_remove (g_bytes_get_data ((GBytes *) object, NULL), error);
}

void
keel_session_add_programme_async (KeelSession         *self,
                                  GBytes              *document,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  Reading *reading;

  g_return_if_fail (KEEL_IS_SESSION (self));

  task = g_task_new (self, NULL, callback, user_data);
  if (keel_session_refuse_sample (self, task))
    return;

  reading = g_new0 (Reading, 1);
  reading->act = act_add;
  reading->object = g_bytes_ref (document);
  start_reading (self, task, reading);
}

void
keel_session_remove_programme_async (KeelSession         *self,
                                     const char          *id,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  Reading *reading;

  g_return_if_fail (KEEL_IS_SESSION (self));

  task = g_task_new (self, NULL, callback, user_data);
  if (keel_session_refuse_sample (self, task))
    return;

  reading = g_new0 (Reading, 1);
  reading->act = act_remove;
  reading->object = g_bytes_new (id, strlen (id) + 1);
  start_reading (self, task, reading);
}

gboolean
keel_session_programme_finish (KeelSession   *self,
                               GAsyncResult  *result,
                               GError       **error)
{
  g_autoptr (KeelLibrary) library = NULL;

  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  library = g_task_propagate_pointer (G_TASK (result), error);
  if (self->reading == G_TASK (result) && library != NULL)
    keel_session_take_library (self, library);
  else if (library != NULL || self->library == NULL)
    /* What is being read since then may have been read before, and what was interrupted
     * by this is still wanted. */
    read_again (self);
  else if (self->reading == G_TASK (result))
    self->reading = NULL;

  return library != NULL;
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
