/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A store is a workbook folder that is open, and what this device keeps about it.
 * Its promises, by number (STORAGE.md); the tests name them:
 *
 *  (1) A reader sees the old document or the new one, never a part of either.
 *      A document gets its name only when all of it is on the disk.
 *  (2) When a save has been reported, it outlives a power cut: new documents too.
 *      File, folder and, where one was made, its parents are synced before.
 *  (3) A save that fails leaves what was there and says so. Even the last step
 *      that can fail, syncing the folder, is taken back by a second exchange.
 *  (4) Nothing is deleted, renamed, moved or overwritten because it could not be
 *      read, was empty, or had vanished. The loader only looks; what it cannot read
 *      becomes a sentence in keel_store_list_attention().
 *  (5) A document of a newer schema is never written. (That members we do not know
 *      survive is the record's part of the promise.)
 *  (6) A version that came in between is kept: a save exchanges, so what was there
 *      ends up in our hands, and it is either what we knew (then it goes to
 *      history) or a second version (then it gets a name of its own).
 *
 * The way of a save (keel-save.c), and what a kill at each place leaves:
 *
 *      keel_store_save ()
 *           │  gate: what we could not read back is never written
 *           │  keel_store_begin_writing (): mutex, flock, marker, frozen?
 *           ▼
 *      ┌─────────┐ equal bytes are on the disk already
 *      │  LOOK   │──────────────────────────────────────────────┐
 *      └────┬────┘ is_saved_already ()                          │
 *           │ write_temporary (): O_EXCL, write, fsync, close   │
 *           ▼                                                   │
 *      ┌─────────┐ error: unlink                                │
 *      │ WRITTEN │────────────────────────▶ FAILED              │
 *      └────┬────┘ killed: a leftover, old document untouched   │
 *           │ put_in_place ()                                   │
 *           │   not there:  RENAME_NOREPLACE                    │
 *           │   there:      RENAME_EXCHANGE                     │
 *           │   EINVAL:     compare, then rename                │
 *           ▼                                                   │
 *      ┌─────────┐ killed: the new document, and a leftover     │
 *      │ PLACED  │         that holds the old one               │
 *      └────┬────┘                                              │
 *           │ judge_what_was_there (): known, or a version that │
 *           │ came in between → RENAME_NOREPLACE to its name    │
 *           │ keel_file_sync_folder ()                          │
 *           ├───────────── error: take_back () ──▶ FAILED       │
 *           ▼                                                   │
 *      ┌─────────┐                                              │
 *      │ DURABLE │ put_away (): the temporary goes to history   │
 *      └────┬────┘ keel_store_note_save ()                      │
 *           ▼                                                   │
 *         SAVED ◀───────────────────────────────────────────────┘
 *           keel_store_drop_draft (); only now TRUE
 *
 *      leftovers of the next start: keel_store_heal () (keel-heal.c): known bytes are
 *      removed, others become second versions.
 *
 * Which files may be written at all:
 *
 *      open ──▶ WRITABLE ◀──────────────┐
 *       │          │                    │ all came back, or
 *       │          │ marker gone        │ keel_store_accept_vanished ()
 *       │          │ much lost at once  │
 *       │          ▼                    │
 *       │        FROZEN ────────────────┘   keel_store_check_marker (),
 *       ▼                                   keel_store_judge_losses ()
 *      READ-ONLY (opened to look)
 *
 * The parts: keel-file.c system calls · keel-folder*.c the folder · keel-seen.c memory
 * · keel-document.c one document · keel-load.c, keel-rescan.c reading · keel-save.c,
 * keel-add-many.c, keel-remove.c writing · keel-heal.c after a crash · keel-draft.c,
 * keel-history.c, keel-index.c the state folder.
 */

#include "keel-store-private.h"
#include "keel-config.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "keel-error.h"
#include "keel-json-gate.h"
#include "keel-json-reader.h"
#include "keel-json-writer.h"

#define DEVICE_FILE "device.json"
#define DEVICE_FORMAT "even-keel/device"
#define DEVICE_SCHEMA 1

/* A temporary file may still be another program's work in progress for so long. */
#define LEFTOVER_AGE 3600

G_DEFINE_FINAL_TYPE (KeelStore, keel_store, G_TYPE_OBJECT)

static gboolean
is_frozen (KeelStore *self)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);

  return self->is_read_only || self->has_lost_much || self->has_no_marker;
}

/* A folder without a marker that can be read has no id. To look at it without writing,
 * its place serves as one. */
static char *
make_up_id (const char *folder)
{
  g_autofree char *digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, folder, -1);

  return g_strdup_printf ("look-%.16s", digest);
}

static gboolean
open_folder (KeelStore  *self,
             GError    **error)
{
  g_autofree char *reason = NULL;
  KeelFolderState state = keel_folder_look (self->folder, &reason);
  gboolean can_look = self->is_read_only
                      && (state == KEEL_FOLDER_UNMARKED || state == KEEL_FOLDER_NEWER || state == KEEL_FOLDER_BROKEN);

  if (state != KEEL_FOLDER_WORKBOOK && state != KEEL_FOLDER_SAMPLE && !can_look)
    {
      if (state == KEEL_FOLDER_EMPTY)
        /* Translators: %s is a folder. */
        reason = g_strdup_printf (_("“%s” is empty and not a workbook"), self->folder);
      g_set_error_literal (error, KEEL_ERROR, KEEL_ERROR_NOT_WORKBOOK, reason);
      return FALSE;
    }

  self->dir = open (self->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (self->dir < 0)
    {
      keel_file_set_error (error, KEEL_FILE_LISTING, self->folder, errno);
      return FALSE;
    }

  if (can_look)
    self->workbook_id = make_up_id (self->folder);
  return can_look || keel_folder_read_marker (self->dir, &self->workbook_id, error);
}

static char *
read_device (KeelStore *self)
{
  g_autoptr (GByteArray) text = g_byte_array_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *device = NULL;
  JsonObject *object;
  gint64 schema;

  if (!keel_file_read (self->state, DEVICE_FILE, keel_folder_max_document (), text, NULL, NULL))
    return NULL;
  root = keel_json_parse ((const char *) text->data, text->len, keel_json_limits_document (), NULL);
  object = root == NULL ? NULL : keel_json_read_root (root, NULL);
  if (object == NULL
      || !keel_json_read_header (object, DEVICE_FORMAT, DEVICE_SCHEMA, &schema, NULL)
      || !keel_json_read_string_required (object, "", "device", &device, NULL)
      || strlen (device) != 8 || strspn (device, "0123456789abcdef") != 8)
    return NULL;
  return g_steal_pointer (&device);
}

static gboolean
write_device (KeelStore   *self,
              const char  *device,
              GError     **error)
{
  KeelJsonWriter *writer = keel_json_writer_new ();
  g_autoptr (GBytes) bytes = NULL;
  gconstpointer data;
  gsize length;

  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_add_string (writer, "format", DEVICE_FORMAT);
  keel_json_writer_add_integer (writer, "schema", DEVICE_SCHEMA);
  keel_json_writer_add_string (writer, "device", device);
  keel_json_writer_end_object (writer);
  bytes = keel_json_writer_finish (writer);

  data = g_bytes_get_data (bytes, &length);
  return keel_file_replace (self->state, DEVICE_FILE, data, length, error);
}

/* A device whose name is lost gets a new one: counters of the old one stay as they
 * are in every document. */
static gboolean
settle_device (KeelStore  *self,
               GError    **error)
{
  self->device = read_device (self);
  if (self->device != NULL)
    return TRUE;

  self->device = g_strdup_printf ("%08x", g_random_int ());
  return self->is_read_only || write_device (self, self->device, error);
}

static gboolean
open_state_folder (KeelStore   *self,
                   const char  *state_root,
                   GError     **error)
{
  self->state_folder = g_build_filename (state_root, self->workbook_id, NULL);
  if (!self->is_read_only && !keel_folder_make_path (self->state_folder, error))
    return FALSE;

  self->state = open (self->state_folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (self->state < 0 && !self->is_read_only)
    {
      keel_file_set_error (error, KEEL_FILE_LISTING, self->state_folder, errno);
      return FALSE;
    }
  return settle_device (self, error);
}

static void
keel_store_finalize (GObject *object)
{
  KeelStore *self = KEEL_STORE (object);

  keel_file_close (&self->dir);
  keel_file_close (&self->state);
  g_hash_table_unref (self->seen);
  g_hash_table_unref (self->paths);
  g_hash_table_unref (self->durable);
  g_mutex_clear (&self->writing);
  g_mutex_clear (&self->memory);
  g_free (self->folder);
  g_free (self->state_folder);
  g_free (self->workbook_id);
  g_free (self->device);

  G_OBJECT_CLASS (keel_store_parent_class)->finalize (object);
}

static void
keel_store_class_init (KeelStoreClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = keel_store_finalize;
}

static void
keel_store_init (KeelStore *self)
{
  self->dir = -1;
  self->state = -1;
  self->leftover_age = LEFTOVER_AGE;
  self->seen = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, keel_seen_free);
  self->paths = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->durable = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_mutex_init (&self->writing);
  g_mutex_init (&self->memory);
}

KeelStore *
keel_store_open (const char  *folder,
                 const char  *state_root,
                 gboolean     read_only,
                 GError     **error)
{
  g_autoptr (KeelStore) self = g_object_new (KEEL_TYPE_STORE, NULL);

  self->folder = g_canonicalize_filename (folder, NULL);
  self->is_read_only = read_only;
  if (!open_folder (self, error) || !open_state_folder (self, state_root, error))
    return NULL;

  return g_steal_pointer (&self);
}

const char *
keel_store_get_folder (KeelStore *self)
{
  return self->folder;
}

const char *
keel_store_get_state_folder (KeelStore *self)
{
  return self->state_folder;
}

const char *
keel_store_get_workbook_id (KeelStore *self)
{
  return self->workbook_id;
}

const char *
keel_store_get_device (KeelStore *self)
{
  return self->device;
}

gboolean
keel_store_is_frozen (KeelStore *self)
{
  return is_frozen (self);
}

gboolean
keel_store_is_read_only (KeelStore *self)
{
  return self->is_read_only;
}

char **
keel_store_list_folders (KeelStore *self)
{
  g_auto (GStrv) shelves = keel_folder_list_shelves (self->dir);
  g_autoptr (GStrvBuilder) folders = g_strv_builder_new ();

  g_strv_builder_add (folders, self->folder);
  for (char **shelf = shelves; *shelf != NULL; shelf++)
    {
      g_autofree char *path = g_build_filename (self->folder, *shelf, NULL);

      g_strv_builder_add (folders, path);
    }
  return g_strv_builder_end (folders);
}

static gboolean
has_marker (KeelStore *self,
            int        dir)
{
  g_autofree char *id = NULL;

  return keel_folder_read_marker (dir, &id, NULL) && strcmp (id, self->workbook_id) == 0;
}

/* The folder may have been taken away and put back (a medium that was unplugged): what
 * is open then is not what lies there. */
static gboolean
open_again (KeelStore *self)
{
  keel_autofd int dir = open (self->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  if (dir < 0 || !has_marker (self, dir) || dup3 (dir, self->dir, O_CLOEXEC) < 0)
    return FALSE;

  g_mutex_lock (&self->memory);
  g_hash_table_remove_all (self->durable);
  g_mutex_unlock (&self->memory);
  return TRUE;
}

gboolean
keel_store_check_marker (KeelStore *self)
{
  gboolean is_there = self->is_read_only || has_marker (self, self->dir) || open_again (self);

  g_mutex_lock (&self->memory);
  self->has_no_marker = !is_there;
  g_mutex_unlock (&self->memory);
  return is_there;
}

gboolean
keel_store_begin_writing (KeelStore  *self,
                          GError    **error)
{
  g_mutex_lock (&self->writing);
  keel_store_check_marker (self);
  if (!is_frozen (self))
    {
      keel_folder_lock (self->dir);
      return TRUE;
    }

  g_mutex_unlock (&self->writing);
  g_set_error_literal (error, KEEL_ERROR, KEEL_ERROR_FROZEN,
                       self->is_read_only
                       ? _("The workbook was opened to look only; nothing is written")
                       : _("Nothing is written until it is settled what has become of the workbook"));
  return FALSE;
}

void
keel_store_end_writing (KeelStore *self)
{
  keel_folder_unlock (self->dir);
  g_mutex_unlock (&self->writing);
}

int
keel_store_open_state (KeelStore   *self,
                       const char  *path,
                       gboolean     durable,
                       GError     **error)
{
  if (self->state >= 0)
    return keel_file_make_folders (self->state, path, durable, error);

  keel_file_set_error (error, KEEL_FILE_LISTING, self->state_folder, ENOENT);
  return -1;
}

/* A folder that was there may have been made by someone who died before it was
 * durable; once a run is often enough to make sure. */
int
keel_store_open_shelf (KeelStore   *self,
                       const char  *path,
                       const char **out_name,
                       GError     **error)
{
  g_autofree char *shelf = g_path_get_dirname (path);
  gboolean is_durable;
  int fd = -1;

  g_mutex_lock (&self->memory);
  is_durable = g_hash_table_contains (self->durable, shelf);
  g_mutex_unlock (&self->memory);

  if (is_durable)
    fd = keel_file_open_folder (self->dir, shelf, NULL);
  if (fd < 0)
    fd = keel_file_make_folders (self->dir, shelf, TRUE, error);
  if (fd < 0)
    return -1;

  g_mutex_lock (&self->memory);
  g_hash_table_add (self->durable, g_steal_pointer (&shelf));
  g_mutex_unlock (&self->memory);
  *out_name = keel_folder_get_name (path);
  return fd;
}
