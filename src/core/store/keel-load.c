/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reading a whole workbook, newest first. What a reader waits for comes first: the
 * newest year alone is listed, its first documents are read, and only then the index
 * and all the rest. Two readers take the rest a portion at a time; each notes what it
 * has read before it hands it on, so that what is handed on is never older than
 * a save of ours. */

#include "keel-store-private.h"

#define N_FIRST 24     /* documents in the first batch: as many as a tall window shows */
#define N_PORTION 50   /* that a reader takes at once */
#define N_BATCH 500    /* that the caller gets at once */

typedef struct
{
  KeelStore      *store;
  GCancellable   *cancellable;
  GPtrArray      *files;       /* KeelFolderFile */
  GHashTable     *done;        /* paths that the first batch had */
  gint            n_taken;     /* of files; atomic */

  GMutex          handing_on;  /* guards all below, and keeps calls apart */
  KeelStoreBatch  batch;
  gpointer        user_data;
  GPtrArray      *ready;       /* KeelDocument, not handed on yet */
  GPtrArray      *demoted;     /* paths of what turned out to be second versions */
} Load;

typedef struct
{
  KeelDocument *document;
  KeelFileStat  stat;
  KeelDigest    digest;
} Reading;

static GPtrArray *
documents_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) keel_document_unref);
}

static void
load_init (Load           *load,
           KeelStore      *store,
           KeelStoreBatch  batch,
           gpointer        user_data,
           GCancellable   *cancellable)
{
  *load = (Load) {
    .store = store,
    .cancellable = cancellable,
    .batch = batch,
    .user_data = user_data,
    .done = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
    .ready = documents_new (),
    .demoted = g_ptr_array_new_with_free_func (g_free),
  };
  g_mutex_init (&load->handing_on);
}

static void
load_clear (Load *load)
{
  g_mutex_clear (&load->handing_on);
  g_clear_pointer (&load->files, g_ptr_array_unref);
  g_hash_table_unref (load->done);
  g_ptr_array_unref (load->ready);
  g_ptr_array_unref (load->demoted);
}

/* Each batch is an array of its own, which the caller may keep. */
static void
hand_on (Load *load)
{
  g_autoptr (GPtrArray) documents = NULL;

  if (load->ready->len == 0)
    return;

  documents = g_steal_pointer (&load->ready);
  load->ready = documents_new ();
  load->batch (documents, load->user_data);
}

/* Waits for a save that is just under way: it may have written what was read here. */
static void
note_readings (Load    *load,
               Reading *readings,
               guint    n_readings,
               guint64  serial,
               guint    n_wanted)
{
  g_mutex_lock (&load->handing_on);
  g_mutex_lock (&load->store->writing);
  for (guint i = 0; i < n_readings; i++)
    {
      char *demoted = NULL;

      if (keel_store_note_document (load->store, readings[i].document, &readings[i].stat,
                                    &readings[i].digest, serial, &demoted))
        g_ptr_array_add (load->ready, keel_document_ref (readings[i].document));
      if (demoted != NULL)
        g_ptr_array_add (load->demoted, demoted);
    }
  g_mutex_unlock (&load->store->writing);

  if (load->ready->len >= n_wanted)
    hand_on (load);
  g_mutex_unlock (&load->handing_on);
}

static void
read_portion (Load       *load,
              GByteArray *buffer,
              guint       start,
              guint       end,
              guint       n_wanted)
{
  g_autofree Reading *readings = g_new0 (Reading, end - start);
  guint64 serial = keel_store_get_serial (load->store);
  guint n_readings = 0;

  for (guint i = start; i < end; i++)
    {
      const KeelFolderFile *file = g_ptr_array_index (load->files, i);
      Reading *reading = &readings[n_readings];

      if (g_cancellable_is_cancelled (load->cancellable))
        break;
      if (g_hash_table_contains (load->done, file->path))
        continue;
      reading->document = keel_document_read (load->store, file->path, buffer, &reading->stat, &reading->digest);
      n_readings++;
    }

  note_readings (load, readings, n_readings, serial, n_wanted);
  for (guint i = 0; i < n_readings; i++)
    keel_document_unref (readings[i].document);
}

/* A reader. */
static gpointer
read_rest (gpointer data)
{
  Load *load = data;
  g_autoptr (GByteArray) buffer = g_byte_array_new ();
  guint start;

  while (!g_cancellable_is_cancelled (load->cancellable)
         && (start = (guint) g_atomic_int_add (&load->n_taken, N_PORTION)) < load->files->len)
    read_portion (load, buffer, start, MIN (start + N_PORTION, load->files->len), N_BATCH);
  return NULL;
}

static gboolean
load_first (Load    *load,
            GError **error)
{
  g_autoptr (GByteArray) buffer = g_byte_array_new ();
  guint n_first;

  load->files = keel_folder_walk (load->store->dir, 1, FALSE, NULL, error);
  if (load->files == NULL)
    return FALSE;

  n_first = MIN (load->files->len, N_FIRST);
  read_portion (load, buffer, 0, n_first, 1);
  for (guint i = 0; i < n_first; i++)
    {
      KeelFolderFile *file = g_ptr_array_index (load->files, i);

      g_hash_table_add (load->done, g_steal_pointer (&file->path));
    }
  g_clear_pointer (&load->files, g_ptr_array_unref);
  return TRUE;
}

static void
load_rest (Load *load)
{
  GThread *second = g_thread_new ("keel-load", read_rest, load);

  read_rest (load);
  g_thread_join (second);
  hand_on (load);
}

static void
take_in (Load       *load,
         const char *path)
{
  KeelDocument *document;

  g_mutex_lock (&load->store->writing);
  document = keel_store_take_in (load->store, path);
  g_mutex_unlock (&load->store->writing);
  if (document != NULL)
    g_ptr_array_add (load->ready, document);
}

static void
note_missing (Load    *load,
              guint64  serial)
{
  g_auto (GStrv) missing = keel_store_find_missing (load->store, load->files, serial);

  for (char **path = missing; *path != NULL; path++)
    {
      g_autofree char *promoted = NULL;

      g_free (keel_store_note_vanished (load->store, *path, serial, &promoted));
      if (promoted != NULL)
        take_in (load, promoted);
    }
}

/* What has vanished, now or before. */
static void
add_vanished (Load *load)
{
  g_autoptr (GPtrArray) attention = keel_store_list_attention (load->store);

  for (guint i = 0; i < attention->len; i++)
    {
      KeelDocument *document = g_ptr_array_index (attention, i);

      if (document->state == KEEL_DOCUMENT_VANISHED)
        g_ptr_array_add (load->ready, keel_document_ref (document));
    }
}

static void
load_remains (Load      *load,
              GPtrArray *leftovers,
              guint64    serial)
{
  g_auto (GStrv) healed = NULL;

  for (guint i = 0; i < load->demoted->len; i++)
    take_in (load, g_ptr_array_index (load->demoted, i));

  note_missing (load, serial);
  keel_store_judge_losses (load->store);

  healed = keel_store_heal (load->store, leftovers);
  for (char **path = healed; *path != NULL; path++)
    take_in (load, *path);

  add_vanished (load);
  hand_on (load);
}

static gboolean
load_all (Load    *load,
          GError **error)
{
  g_autoptr (GPtrArray) leftovers = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) index = NULL;
  guint64 serial;

  if (!load_first (load, error))
    return FALSE;

  index = keel_store_read_index (load->store);
  keel_store_note_index (load->store, index);

  serial = keel_store_get_serial (load->store);
  load->files = keel_folder_walk (load->store->dir, 0, FALSE, leftovers, error);
  if (load->files == NULL)
    return FALSE;

  load_rest (load);
  if (g_cancellable_set_error_if_cancelled (load->cancellable, error))
    return FALSE;

  load_remains (load, leftovers, serial);
  return TRUE;
}

gboolean
keel_store_load (KeelStore       *self,
                 KeelStoreBatch   batch,
                 gpointer         user_data,
                 GCancellable    *cancellable,
                 GError         **error)
{
  Load load;
  gboolean is_loaded;

  load_init (&load, self, batch, user_data, cancellable);
  is_loaded = load_all (&load, error);
  load_clear (&load);
  return is_loaded;
}
