/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a folder is, and how one becomes a workbook. Its promises:
 *
 *  (1) Looking changes nothing.
 *  (2) Only a folder that is missing or empty becomes a workbook. (Empty but for
 *      our own README is what an interrupted start leaves behind.)
 *  (3) The marker comes last: a folder that has one is complete.
 */

#include "keel-folder-private.h"
#include "keel-config.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include "keel-error.h"
#include "keel-id.h"
#include "keel-json-gate.h"
#include "keel-json-reader.h"
#include "keel-json-writer.h"
#include "keel-record.h"

#define MARKER_FORMAT "even-keel/workbook"
#define MARKER_SCHEMA 1

/* Ten lines, in plain English and for ever the same: they are for whoever finds
 * the folder when the program is gone. */
static const char readme[] =
  "This folder is a workbook of Even Keel: a journal and a plan, kept as plain files.\n"
  "Each record is one JSON document, UTF-8 text that any editor can open: journal/2026/\n"
  "2026-11-23-7d728b0ede86.json is an entry for 23 November 2026. Named alike are checkins,\n"
  "events, worksheets and plan (goals, steps, if-then plans). practice, reading, cards and\n"
  "exercises hold what each device noted that was ticked, read and practised.\n"
  "\"day\" is the day it is about; \"deleted\" is set for what lies in the Trash.\n"
  "To copy, back up or move the workbook, copy, back up or move this folder.\n"
  "Two files with the same \"id\" are two versions of it; Even Keel shows both. Files that\n"
  "end in .~tmp are saves that were interrupted; Even Keel clears them up.\n"
  "workbook.json marks the folder as a workbook: please keep it, as it is.\n";

gsize
keel_folder_max_document (void)
{
  return keel_json_limits_document ()->max_bytes;
}

static gboolean
parse_marker (GByteArray  *text,
              char       **out_id,
              gboolean    *out_is_sample,
              GError     **error)
{
  g_autoptr (JsonNode) root = NULL;
  JsonObject *object;
  gint64 schema;

  root = keel_json_parse ((const char *) text->data, text->len, keel_json_limits_document (), error);
  if (root == NULL)
    return FALSE;
  object = keel_json_read_root (root, error);

  return object != NULL
         && keel_json_read_header (object, MARKER_FORMAT, MARKER_SCHEMA, &schema, error)
         && keel_json_read_boolean (object, "", "sample", out_is_sample, error)
         && keel_json_read_id_required (object, "", "id", out_id, error);
}

const char *
keel_folder_get_name (const char *path)
{
  const char *separator = strrchr (path, '/');

  return separator != NULL ? separator + 1 : path;
}

gboolean
keel_folder_has_marker (int dir)
{
  struct stat status;

  return fstatat (dir, KEEL_FOLDER_MARKER, &status, AT_SYMLINK_NOFOLLOW) == 0 || errno != ENOENT;
}

static gboolean
read_marker (int        dir,
             char     **out_id,
             gboolean  *out_is_sample,
             GError   **error)
{
  g_autoptr (GByteArray) text = g_byte_array_new ();

  if (!keel_folder_has_marker (dir))
    {
      g_set_error_literal (error, KEEL_ERROR, KEEL_ERROR_NOT_FOUND, _("There is no “workbook.json”"));
      return FALSE;
    }
  if (!keel_file_read (dir, KEEL_FOLDER_MARKER, keel_folder_max_document (), text, NULL, error))
    return FALSE;
  if (!parse_marker (text, out_id, out_is_sample, error))
    {
      g_prefix_error (error, "“%s”: ", KEEL_FOLDER_MARKER);
      return FALSE;
    }
  return TRUE;
}

gboolean
keel_folder_read_marker (int       dir,
                         char    **out_id,
                         GError  **error)
{
  gboolean is_sample;

  return read_marker (dir, out_id, &is_sample, error);
}

static gboolean
is_our_readme (int dir)
{
  g_autoptr (GByteArray) text = g_byte_array_new ();

  return keel_file_read (dir, KEEL_FOLDER_README, sizeof readme, text, NULL, NULL)
         && text->len == strlen (readme)
         && memcmp (text->data, readme, text->len) == 0;
}

/* What a folder without a marker is. */
static KeelFolderState
judge_names (int dir)
{
  g_auto (GStrv) names = keel_file_list_names (dir, ".");
  gboolean is_empty = TRUE;

  for (char **name = names; *name != NULL; name++)
    {
      if (g_strv_contains (keel_record_list_folders (), *name) || keel_folder_is_root_document (*name))
        return KEEL_FOLDER_UNMARKED;
      if ((*name)[0] != '.' && !(strcmp (*name, KEEL_FOLDER_README) == 0 && is_our_readme (dir)))
        is_empty = FALSE;
    }
  return is_empty ? KEEL_FOLDER_EMPTY : KEEL_FOLDER_OTHER;
}

static KeelFolderState
judge (int      dir,
       GError **error)
{
  g_autoptr (GError) problem = NULL;
  g_autofree char *id = NULL;
  gboolean is_sample = FALSE;

  if (read_marker (dir, &id, &is_sample, &problem))
    return is_sample ? KEEL_FOLDER_SAMPLE : KEEL_FOLDER_WORKBOOK;
  if (g_error_matches (problem, KEEL_ERROR, KEEL_ERROR_NOT_FOUND))
    return judge_names (dir);
  if (g_error_matches (problem, KEEL_ERROR, KEEL_ERROR_NEWER))
    return KEEL_FOLDER_NEWER;

  g_propagate_error (error, g_steal_pointer (&problem));
  return KEEL_FOLDER_BROKEN;
}

static char *
explain (KeelFolderState  state,
         const char      *folder,
         const GError    *error)
{
  switch (state)
    {
    case KEEL_FOLDER_EMPTY:
    case KEEL_FOLDER_WORKBOOK:
      return NULL;
    case KEEL_FOLDER_SAMPLE:
      /* Translators: %s is a folder. */
      return g_strdup_printf (_("“%s” is a sample to look around in, and goes with the window that shows it"),
                              folder);
    case KEEL_FOLDER_UNMARKED:
      /* Translators: %s is a folder. */
      return g_strdup_printf (_("“%s” holds parts of a workbook, but its “workbook.json” is missing"), folder);
    case KEEL_FOLDER_NEWER:
      /* Translators: %s is a folder. */
      return g_strdup_printf (_("“%s” is a workbook of a newer version of Even Keel"), folder);
    case KEEL_FOLDER_OTHER:
      /* Translators: %s is a folder. */
      return g_strdup_printf (_("“%s” holds other files and is not a workbook"), folder);
    case KEEL_FOLDER_MISSING:
    case KEEL_FOLDER_BROKEN:
      break;
    }

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    /* Translators: %s is a folder. */
    return g_strdup_printf (_("The folder “%s” is not there"), folder);
  if (state == KEEL_FOLDER_MISSING)
    return g_strdup (error->message);
  /* Translators: a folder, then a sentence that says what is wrong with its marker file. */
  return g_strdup_printf (_("The workbook in “%s” cannot be opened: %s"), folder, error->message);
}

/* The reader's own folder may well be a link. */
static int
open_root (const char  *folder,
           GError     **error)
{
  int fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  if (fd < 0)
    keel_file_set_error (error, KEEL_FILE_LISTING, folder, errno);
  return fd;
}

KeelFolderState
keel_folder_look (const char  *folder,
                  char       **out_reason)
{
  g_autoptr (GError) error = NULL;
  keel_autofd int dir = open_root (folder, &error);
  KeelFolderState state = dir < 0 ? KEEL_FOLDER_MISSING : judge (dir, &error);

  if (out_reason != NULL && state != KEEL_FOLDER_EMPTY && state != KEEL_FOLDER_WORKBOOK)
    *out_reason = explain (state, folder, error);
  return state;
}

gboolean
keel_folder_make_path (const char  *path,
                       GError     **error)
{
  g_autofree char *parent = g_path_get_dirname (path);
  keel_autofd int dir = -1;

  if (g_file_test (path, G_FILE_TEST_IS_DIR))
    return TRUE;
  if (!keel_folder_make_path (parent, error))
    return FALSE;
  if (mkdir (path, 0700) < 0 && errno != EEXIST)
    {
      keel_file_set_error (error, KEEL_FILE_MAKING_FOLDER, path, errno);
      return FALSE;
    }

  dir = open_root (parent, error);
  return dir >= 0 && keel_file_sync_folder (dir, parent, error);
}

void
keel_folder_lock (int dir)
{
  int result;

  do
    result = flock (dir, LOCK_EX);
  while (result < 0 && errno == EINTR);
}

void
keel_folder_unlock (int dir)
{
  flock (dir, LOCK_UN);
}

static GBytes *
write_marker (gboolean   is_sample,
              KeelMoment now)
{
  KeelJsonWriter *writer = keel_json_writer_new ();
  g_autofree char *id = keel_id_new ();

  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_add_string (writer, "format", MARKER_FORMAT);
  keel_json_writer_add_integer (writer, "schema", MARKER_SCHEMA);
  keel_json_writer_add_string (writer, "id", id);
  keel_json_writer_add_moment (writer, "created", now);
  if (is_sample)
    keel_json_writer_add_boolean (writer, "sample", TRUE);
  keel_json_writer_end_object (writer);
  return keel_json_writer_finish (writer);
}

/* In the folder, which is locked and has been found empty. */
static gboolean
fill (int          dir,
      gboolean     is_sample,
      KeelMoment   now,
      GError     **error)
{
  g_autoptr (GBytes) marker = write_marker (is_sample, now);
  gconstpointer data;
  gsize length;

  if (!is_our_readme (dir)
      && !keel_file_write_new (dir, KEEL_FOLDER_README, readme, strlen (readme), TRUE, NULL, error))
    return FALSE;
  if (!keel_file_sync_folder (dir, KEEL_FOLDER_README, error))
    return FALSE;

  data = g_bytes_get_data (marker, &length);
  return keel_file_replace (dir, KEEL_FOLDER_MARKER, data, length, error);
}

static gboolean
create (const char  *folder,
        gboolean     is_sample,
        KeelMoment   now,
        GError     **error)
{
  g_autofree char *reason = NULL;
  keel_autofd int dir = -1;
  KeelFolderState state;

  if (!keel_folder_make_path (folder, error))
    return FALSE;
  dir = open_root (folder, error);
  if (dir < 0)
    return FALSE;

  keel_folder_lock (dir);
  state = keel_folder_look (folder, &reason);
  if (state != KEEL_FOLDER_EMPTY)
    {
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_NOT_WORKBOOK, "%s",
                   state == KEEL_FOLDER_WORKBOOK ? _("There is a workbook already") : reason);
      return FALSE;
    }

  /* A file system without permissions refuses; it is the reader's choice. */
  (void) !fchmod (dir, 0700);
  return fill (dir, is_sample, now, error);
}

gboolean
keel_folder_create (const char  *folder,
                    KeelMoment   now,
                    GError     **error)
{
  return create (folder, FALSE, now, error);
}

gboolean
keel_folder_create_sample (const char  *folder,
                           KeelMoment   now,
                           GError     **error)
{
  return create (folder, TRUE, now, error);
}

char *
keel_folder_path_for (const char *record_folder,
                      KeelDay     day,
                      const char *id)
{
  g_autofree char *text = NULL;

  if (keel_id_is_place (id))
    return g_strconcat (id, ".json", NULL);

  text = keel_day_to_string (day);
  return g_strdup_printf ("%s/%.4s/%s-%s.json", record_folder, text, text, keel_id_get_tail (id));
}
