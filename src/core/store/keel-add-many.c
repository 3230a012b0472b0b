/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Many new documents at once: an import. Each is written, synced and named as safely as
 * in a single save, by several writers, because a disk takes as long to sync eight files
 * as one. The folders are synced once, at the end; until then nothing counts, and what
 * was added is taken back if anything fails. */

#include "keel-store-private.h"
#include "keel-config.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <unistd.h>
#include "keel-error.h"

#define N_WRITERS 8

typedef struct
{
  KeelStoreSave *save;
  char          *path;
  const char    *name;
  int            dir;        /* borrowed from the shelves */
  KeelFileStat   stat;
  KeelDigest     digest;
  gboolean       is_placed;
} Addition;

typedef struct
{
  KeelStore    *store;
  GCancellable *cancellable;
  GHashTable   *shelves;     /* path of a folder → its descriptor */
  GArray       *additions;
  gint          n_taken;     /* atomic */

  GMutex        lock;        /* guards all below */
  GCond         advanced;
  guint         n_done;
  guint         n_writers;   /* still at work */
  GError       *error;       /* the first */
} Adding;

static void
addition_clear (gpointer data)
{
  Addition *addition = data;

  g_free (addition->path);
}

static void
close_shelf (gpointer data)
{
  close (GPOINTER_TO_INT (data));
}

static void
adding_init (Adding       *adding,
             KeelStore    *store,
             GCancellable *cancellable)
{
  *adding = (Adding) {
    .store = store,
    .cancellable = cancellable,
    .shelves = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, close_shelf),
    .additions = g_array_new (FALSE, TRUE, sizeof (Addition)),
  };
  g_array_set_clear_func (adding->additions, addition_clear);
  g_mutex_init (&adding->lock);
  g_cond_init (&adding->advanced);
}

static void
adding_clear (Adding *adding)
{
  g_hash_table_unref (adding->shelves);
  g_array_unref (adding->additions);
  g_clear_error (&adding->error);
  g_mutex_clear (&adding->lock);
  g_cond_clear (&adding->advanced);
}

static void
set_exists (GError     **error,
            const char  *path)
{
  /* Translators: a file's name. */
  g_set_error (error, KEEL_ERROR, KEEL_ERROR_CHANGED, _("“%s” is there already"), path);
}

static int
open_shelf (Adding      *adding,
            const char  *path,
            GError     **error)
{
  g_autofree char *shelf = g_path_get_dirname (path);
  gpointer known;
  const char *name;
  int dir;

  if (g_hash_table_lookup_extended (adding->shelves, shelf, NULL, &known))
    return GPOINTER_TO_INT (known);

  dir = keel_store_open_shelf (adding->store, path, &name, error);
  if (dir >= 0)
    g_hash_table_insert (adding->shelves, g_steal_pointer (&shelf), GINT_TO_POINTER (dir));
  return dir;
}

/* Everything that can be refused before anything is written. */
static gboolean
prepare (Adding         *adding,
         KeelStoreSave  *save,
         GError        **error)
{
  Addition addition = { .save = save };
  g_autofree char *path = keel_folder_path_for (save->folder, save->day, save->id);
  g_autofree char *known_path = keel_store_find_path (adding->store, save->id);
  gsize length;
  gconstpointer data;

  if (known_path != NULL)
    {
      set_exists (error, known_path);
      return FALSE;
    }
  if (!keel_store_pass_gate (save->bytes, path, error))
    return FALSE;

  addition.dir = open_shelf (adding, path, error);
  if (addition.dir < 0)
    return FALSE;
  data = g_bytes_get_data (save->bytes, &length);
  addition.digest = keel_digest_of (data, length);
  addition.path = g_steal_pointer (&path);
  addition.name = strrchr (addition.path, '/') + 1;
  g_array_append_val (adding->additions, addition);
  return TRUE;
}

static gboolean
prepare_all (Adding     *adding,
             GPtrArray  *saves,
             GError    **error)
{
  for (guint i = 0; i < saves->len; i++)
    if (!prepare (adding, g_ptr_array_index (saves, i), error))
      return FALSE;
  return TRUE;
}

static gboolean
add (Addition  *addition,
     GError   **error)
{
  g_autofree char *temporary = keel_file_temporary_name (addition->name);
  gsize length;
  gconstpointer data = g_bytes_get_data (addition->save->bytes, &length);
  int errsv;

  if (!keel_file_write_new (addition->dir, temporary, data, length, TRUE, &addition->stat, error))
    return FALSE;
  addition->is_placed = keel_file_give_name (addition->dir, temporary, addition->name);
  if (addition->is_placed)
    return TRUE;

  errsv = errno;
  unlinkat (addition->dir, temporary, 0);
  if (errsv == EEXIST)
    set_exists (error, addition->path);
  else
    keel_file_set_error (error, KEEL_FILE_WRITING, addition->path, errsv);
  return FALSE;
}

/* FALSE if there is no more to do. */
static gboolean
add_next (Adding *adding)
{
  guint i = (guint) g_atomic_int_add (&adding->n_taken, 1);
  g_autoptr (GError) error = NULL;
  gboolean goes_on;

  if (i >= adding->additions->len || g_cancellable_set_error_if_cancelled (adding->cancellable, &error))
    goes_on = FALSE;
  else
    goes_on = add (&g_array_index (adding->additions, Addition, i), &error);

  g_mutex_lock (&adding->lock);
  adding->n_done += goes_on;
  if (error != NULL && adding->error == NULL)
    adding->error = g_steal_pointer (&error);
  goes_on = goes_on && adding->error == NULL;
  adding->n_writers -= !goes_on;
  g_cond_signal (&adding->advanced);
  g_mutex_unlock (&adding->lock);
  return goes_on;
}

/* A writer. */
static gpointer
add_some (gpointer data)
{
  while (add_next (data))
    continue;
  return NULL;
}

/* Tells how far it is, at the latest when all is done. */
static void
watch_writers (Adding       *adding,
               KeelProgress  progress,
               gpointer      user_data)
{
  gboolean is_over = FALSE;

  while (!is_over)
    {
      guint n_done;

      g_mutex_lock (&adding->lock);
      if (adding->n_writers > 0)
        g_cond_wait (&adding->advanced, &adding->lock);
      n_done = adding->n_done;
      is_over = adding->n_writers == 0;
      g_mutex_unlock (&adding->lock);

      if (progress != NULL)
        progress (n_done, adding->additions->len, user_data);
    }
}

static gboolean
add_all (Adding        *adding,
         KeelProgress   progress,
         gpointer       user_data,
         GError       **error)
{
  GThread *writers[N_WRITERS];

  adding->n_writers = N_WRITERS;
  for (guint i = 0; i < N_WRITERS; i++)
    writers[i] = g_thread_new ("keel-add", add_some, adding);
  watch_writers (adding, progress, user_data);
  for (guint i = 0; i < N_WRITERS; i++)
    g_thread_join (writers[i]);

  /* Cancelled while the last document was written is cancelled all the same. */
  if (adding->error == NULL && !g_cancellable_set_error_if_cancelled (adding->cancellable, &adding->error))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&adding->error));
  return FALSE;
}

static gboolean
sync_shelves (Adding  *adding,
              GError **error)
{
  GHashTableIter iter;
  gpointer path;
  gpointer dir;

  g_hash_table_iter_init (&iter, adding->shelves);
  while (g_hash_table_iter_next (&iter, &path, &dir))
    if (!keel_file_sync_folder (GPOINTER_TO_INT (dir), path, error))
      return FALSE;
  return TRUE;
}

static void
take_back (Adding *adding)
{
  for (guint i = 0; i < adding->additions->len; i++)
    {
      const Addition *addition = &g_array_index (adding->additions, Addition, i);

      if (addition->is_placed)
        unlinkat (addition->dir, addition->name, 0);
    }
  (void) !sync_shelves (adding, NULL);
}

static void
note_all (Adding *adding)
{
  for (guint i = 0; i < adding->additions->len; i++)
    {
      const Addition *addition = &g_array_index (adding->additions, Addition, i);

      keel_store_note_save (adding->store, addition->save->id, addition->path,
                            &addition->stat, &addition->digest);
    }
}

gboolean
keel_store_add_many (KeelStore     *self,
                     GPtrArray     *saves,
                     KeelProgress   progress,
                     gpointer       user_data,
                     GCancellable  *cancellable,
                     GError       **error)
{
  Adding adding;
  gboolean is_added;

  if (!keel_store_begin_writing (self, error))
    return FALSE;

  adding_init (&adding, self, cancellable);
  is_added = prepare_all (&adding, saves, error)
             && add_all (&adding, progress, user_data, error)
             && sync_shelves (&adding, error);
  if (is_added)
    note_all (&adding);
  else
    take_back (&adding);
  adding_clear (&adding);

  keel_store_end_writing (self);
  return is_added;
}
