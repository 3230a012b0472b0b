/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The folder of a sample, from its making to its end:
 *
 *      make_folder ()         even-keel-sample-XXXXXX, 0700, in the temporary folder
 *           │ lock ()         held until the descriptor is closed
 *           │ fill ()         workbook/ with a document each; state/ is the store's to make
 *           ▼
 *        in use ──── the program dies ──▶ free to lock: keel_sample_sweep () removes it
 *           │
 *      keel_sample_free ()    everything below it, then itself
 *
 * Between its making and its locking another program's sweep may take a folder for a
 * left-over. Whoever has the lock looks, therefore, whether the name still stands for
 * what was locked, and makes another folder if it does not.
 */

#include "keel-sample.h"

#include "keel-config.h"
#include "keel-error.h"
#include "keel-file.h"
#include "keel-folder.h"
#include "keel-json-gate.h"
#include "keel-json-reader.h"
#include "keel-record.h"

#include <errno.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define SAMPLE_FORMAT "even-keel/sample"
#define SAMPLE_SCHEMA 1

#define DOCUMENT "managing-and-leading.json"

#define FOLDER_PREFIX "even-keel-sample-"

/* Each time, a sweep would have to come in between. */
#define N_TRIES 8

struct _KeelSample
{
  char *folder;
  char *workbook;
  char *state;
  int   dir;       /* of the folder, locked */
};

/* The folder. */

static gboolean
try_lock (int dir)
{
  int result;

  do
    result = flock (dir, LOCK_EX | LOCK_NB);
  while (result < 0 && errno == EINTR);

  return result == 0;
}

static gboolean
is_still_named (int         dir,
                const char *folder)
{
  struct stat locked;
  struct stat named;

  return fstat (dir, &locked) == 0 && lstat (folder, &named) == 0
         && locked.st_dev == named.st_dev && locked.st_ino == named.st_ino;
}

static int
open_folder (const char *folder)
{
  return open (folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

static gboolean
make_folder (KeelSample  *self,
             GError     **error)
{
  for (guint i = 0; i < N_TRIES; i++)
    {
      g_autofree char *folder = g_dir_make_tmp (FOLDER_PREFIX "XXXXXX", error);
      keel_autofd int dir = -1;

      if (folder == NULL)
        return FALSE;

      dir = open_folder (folder);
      if (dir >= 0 && try_lock (dir) && is_still_named (dir, folder))
        {
          self->folder = g_steal_pointer (&folder);
          self->dir = dir;
          dir = -1;
          return TRUE;
        }
    }

  keel_file_set_error (error, KEEL_FILE_MAKING_FOLDER, g_get_tmp_dir (), EBUSY);
  return FALSE;
}

/* All of it, then the name. */
static void
remove_folder (const char *folder)
{
  keel_file_remove_tree (AT_FDCWD, folder, NULL);
}

/* The document. */

/* A week's document has its year and its day in its id, too. */
static gboolean
move_day_cb (const GMatchInfo *match,
             GString          *result,
             gpointer          user_data)
{
  int n_days = GPOINTER_TO_INT (user_data);
  g_autofree char *year = g_match_info_fetch (match, 1);
  g_autofree char *text = g_match_info_fetch (match, 2);
  g_autofree char *moved = NULL;
  KeelDay day;

  if (!keel_day_parse (text, &day))
    {
      g_string_append (result, year);
      g_string_append (result, text);
      return FALSE;
    }

  moved = keel_day_to_string ((KeelDay) ((int) day + n_days));
  if (*year != '\0')
    g_string_append_printf (result, "/%.4s/", moved);
  g_string_append (result, moved);
  return FALSE;
}

static char *
move_days (const char *text,
           int         n_days)
{
  g_autoptr (GRegex) days = g_regex_new ("(/\\d{4}/|)\\b(\\d{4}-\\d{2}-\\d{2})(?![0-9])", 0, 0, NULL);
  char *moved = g_regex_replace_eval (days, text, -1, 0, 0, move_day_cb, GINT_TO_POINTER (n_days), NULL);

  g_assert (moved != NULL);
  return moved;
}

/* How far the days have to go: whole weeks, so that a Thursday stays one. */
static gboolean
find_distance (const char  *text,
               gsize        length,
               KeelDay      today,
               int         *out_n_days,
               GError     **error)
{
  g_autoptr (JsonNode) root = keel_json_parse (text, length, keel_json_limits_document (), error);
  JsonObject *object = root != NULL ? keel_json_read_root (root, error) : NULL;
  gint64 schema;
  KeelDay week;

  if (object == NULL
      || !keel_json_read_header (object, SAMPLE_FORMAT, SAMPLE_SCHEMA, &schema, error)
      || !keel_json_read_day_required (object, "", "week", &week, error))
    return FALSE;

  *out_n_days = (int) keel_day_get_monday (today) - (int) keel_day_get_monday (week);
  return TRUE;
}

/* Filling. */

static gboolean
write_record (int          workbook,
              KeelRecord  *record,
              GError     **error)
{
  g_autoptr (GBytes) document = keel_record_to_json (record);
  g_autofree char *path = keel_folder_path_for (keel_record_get_folder (record), keel_record_get_day (record),
                                                keel_record_get_id (record));
  g_autofree char *shelf = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);
  keel_autofd int dir = keel_file_make_folders (workbook, shelf, FALSE, error);
  gconstpointer data;
  gsize length;

  if (dir < 0)
    return FALSE;

  data = g_bytes_get_data (document, &length);
  return keel_file_write_new (dir, name, data, length, FALSE, NULL, error);
}

static gboolean
write_records (int          workbook,
               GArray      *items,
               GError     **error)
{
  for (guint i = 0; i < items->len; i++)
    {
      KeelJsonMember *item = &g_array_index (items, KeelJsonMember, i);
      g_autoptr (KeelRecord) record = keel_record_new_from_json (item->value, item->value_length, error);

      if (record == NULL || !write_record (workbook, record, error))
        {
          g_prefix_error (error, "“records[%u]”: ", i);
          return FALSE;
        }
    }

  return TRUE;
}

static gboolean
is_member (const KeelJsonMember *member,
           const char           *name)
{
  return member->name_length == strlen (name) && memcmp (member->name, name, member->name_length) == 0;
}

static gboolean
fill_workbook (KeelSample  *self,
               const char  *text,
               GError     **error)
{
  g_autoptr (GArray) members = keel_json_list_members (text, strlen (text));
  keel_autofd int workbook = open_folder (self->workbook);

  if (workbook < 0)
    {
      keel_file_set_error (error, KEEL_FILE_LISTING, self->workbook, errno);
      return FALSE;
    }

  for (guint i = 0; i < members->len; i++)
    {
      KeelJsonMember *member = &g_array_index (members, KeelJsonMember, i);

      if (is_member (member, "records") && *member->value == '[')
        {
          g_autoptr (GArray) items = keel_json_list_items (member->value, member->value_length);

          return write_records (workbook, items, error);
        }
    }

  g_set_error_literal (error, KEEL_ERROR, KEEL_ERROR_SCHEMA, "“records” is missing");
  return FALSE;
}

static gboolean
fill (KeelSample  *self,
      const char  *document,
      KeelMoment   now,
      GError     **error)
{
  g_autofree char *text = NULL;
  g_autofree char *moved = NULL;
  gsize length;
  int n_days;

  if (!g_file_get_contents (document, &text, &length, error))
    return FALSE;

  if (!find_distance (text, length, keel_moment_get_day (now), &n_days, error))
    {
      g_prefix_error (error, "“%s”: ", document);
      return FALSE;
    }

  moved = move_days (text, n_days);
  return keel_folder_create_sample (self->workbook, now, error)
         && fill_workbook (self, moved, error);
}

KeelSample *
keel_sample_new (const char  *document,
                 KeelMoment   now,
                 GError     **error)
{
  g_autoptr (KeelSample) self = g_new0 (KeelSample, 1);

  g_return_val_if_fail (document != NULL, NULL);

  self->dir = -1;
  keel_sample_sweep ();
  if (!make_folder (self, error))
    return NULL;

  self->workbook = g_build_filename (self->folder, "workbook", NULL);
  self->state = g_build_filename (self->folder, "state", NULL);
  if (!fill (self, document, now, error))
    return NULL;

  return g_steal_pointer (&self);
}

void
keel_sample_free (KeelSample *self)
{
  if (self == NULL)
    return;

  if (self->folder != NULL)
    remove_folder (self->folder);
  keel_file_close (&self->dir);
  g_free (self->folder);
  g_free (self->workbook);
  g_free (self->state);
  g_free (self);
}

const char *
keel_sample_get_workbook (KeelSample *self)
{
  return self->workbook;
}

const char *
keel_sample_get_state (KeelSample *self)
{
  return self->state;
}

/* Ours by its name and its owner, and closed to others; free, since it can be locked. */
static gboolean
remove_leftover (const char *folder)
{
  keel_autofd int dir = open_folder (folder);
  struct stat status;

  if (dir < 0 || fstat (dir, &status) < 0 || status.st_uid != geteuid () || (status.st_mode & 077) != 0)
    return FALSE;
  if (!try_lock (dir) || !is_still_named (dir, folder))
    return FALSE;

  remove_folder (folder);
  return TRUE;
}

guint
keel_sample_sweep (void)
{
  g_autoptr (GDir) dir = g_dir_open (g_get_tmp_dir (), 0, NULL);
  guint n_removed = 0;
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *folder = g_build_filename (g_get_tmp_dir (), name, NULL);

      if (g_str_has_prefix (name, FOLDER_PREFIX) && remove_leftover (folder))
        n_removed++;
    }

  return n_removed;
}

char *
keel_sample_dup_document (void)
{
  for (const char * const *dir = g_get_system_data_dirs (); *dir != NULL; dir++)
    {
      g_autofree char *document = g_build_filename (*dir, "even-keel", "sample", DOCUMENT, NULL);

      if (g_file_test (document, G_FILE_TEST_IS_REGULAR))
        return g_steal_pointer (&document);
    }

  return g_build_filename (KEEL_SAMPLE_DIR, DOCUMENT, NULL);
}
