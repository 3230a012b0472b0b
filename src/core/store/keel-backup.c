/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-backup-private.h"

#include "keel-config.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "keel-backup-name.h"
#include "keel-backup-source.h"
#include "keel-backup-writer.h"
#include "keel-error.h"
#include "keel-file.h"

/* A backup keeps these promises:
 *
 *  (1) It has its name only when all of it has been read back from the disk.
 *  (2) None is thinned out before a newer one has its name, none when the newer
 *      one holds much less, and none that cannot be read.
 *  (3) It can be opened without this program.
 *  (4) It takes the workbook as it is: what cannot be read as a record is kept all
 *      the same.
 */

#define SUFFIX ".jsonl.gz"

/* How often a backup is begun anew because the workbook changed meanwhile. */
#define MAX_ATTEMPTS 3

/* Files and names. */

static char *
get_folder (KeelStore *store)
{
  return g_build_filename (keel_store_get_state_folder (store), "backups", NULL);
}

char *
keel_backup_get_file (KeelStore  *store,
          const char *name)
{
  g_autofree char *folder = get_folder (store);

  return g_strconcat (folder, "/", name, SUFFIX, NULL);
}

char *
keel_backup_find_file (KeelStore   *store,
                       const char  *name,
                       GError     **error)
{
  g_autofree char *file = g_path_is_absolute (name) ? g_strdup (name) : keel_backup_get_file (store, name);

  if ((g_path_is_absolute (name) || keel_backup_name_parse (name, NULL, NULL)) &&
      g_file_test (file, G_FILE_TEST_IS_REGULAR))
    return g_steal_pointer (&file);

  /* Translators: the name of a backup, such as “2026-11-23”. */
  g_set_error (error, KEEL_ERROR, KEEL_ERROR_NOT_FOUND, _("There is no backup “%s”"), name);
  return NULL;
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return keel_backup_name_compare (*(const char * const *) a, *(const char * const *) b);
}

char **
keel_backup_list_names (KeelStore *store)
{
  g_autofree char *folder = get_folder (store);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  GPtrArray *names = g_ptr_array_new ();
  const char *file;

  while (dir != NULL && (file = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *name = NULL;

      if (!g_str_has_suffix (file, SUFFIX))
        continue;

      name = g_strndup (file, strlen (file) - strlen (SUFFIX));
      if (keel_backup_name_parse (name, NULL, NULL))
        g_ptr_array_add (names, g_steal_pointer (&name));
    }

  g_ptr_array_sort (names, compare_names);
  g_ptr_array_add (names, NULL);
  return (char **) g_ptr_array_free (names, FALSE);
}

static KeelBackupHeader *
read_header (KeelStore  *store,
             const char *name)
{
  g_autofree char *file = keel_backup_get_file (store, name);

  return keel_backup_file_read_header (file, NULL);
}

/* The newest that can be read, or NULL. */
static KeelBackupHeader *
read_last_header (KeelStore *store)
{
  g_auto (GStrv) names = keel_backup_list_names (store);

  for (guint i = 0; names[i] != NULL; i++)
    {
      KeelBackupHeader *header = read_header (store, names[i]);

      if (header != NULL)
        return header;
    }

  return NULL;
}

void
keel_backup_free (KeelBackup *backup)
{
  g_free (backup->name);
  g_free (backup->reason);
  g_free (backup);
}

static KeelBackup *
describe (KeelStore  *store,
          const char *name)
{
  g_autofree char *file = keel_backup_get_file (store, name);
  g_autoptr (KeelBackupHeader) header = keel_backup_file_read_header (file, NULL);
  KeelBackup *backup = g_new0 (KeelBackup, 1);
  GStatBuf info;

  backup->name = g_strdup (name);
  keel_backup_name_parse (name, &backup->day, &backup->reason);
  backup->n_records = header == NULL ? 0 : header->n_records;
  backup->size = g_stat (file, &info) == 0 ? info.st_size : 0;
  return backup;
}

GPtrArray *
keel_backup_list (KeelStore *store)
{
  GPtrArray *backups = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_backup_free);
  g_auto (GStrv) names = keel_backup_list_names (store);

  for (guint i = 0; names[i] != NULL; i++)
    g_ptr_array_add (backups, describe (store, names[i]));

  return backups;
}

/* Making one. */

static gboolean
sum_visit (const char  *path,
           GBytes      *bytes,
           gpointer     user_data,
           GError     **error)
{
  keel_backup_sum_add (user_data, path, bytes);
  return TRUE;
}

static KeelBackupHeader *
survey (KeelStore  *store,
        GError    **error)
{
  g_auto (KeelBackupSum) sum = { 0 };

  keel_backup_sum_init (&sum);
  if (!keel_backup_source_visit (keel_store_get_folder (store), sum_visit, &sum, NULL, error))
    return NULL;

  return keel_backup_header_new (keel_store_get_workbook_id (store), &sum);
}

typedef struct
{
  KeelBackupWriter *writer;
  KeelBackupSum     sum;
} Copy;

static gboolean
copy_visit (const char  *path,
            GBytes      *bytes,
            gpointer     user_data,
            GError     **error)
{
  Copy *copy = user_data;

  keel_backup_sum_add (&copy->sum, path, bytes);
  return keel_backup_writer_add (copy->writer, path, bytes, error);
}

/* Once. *@out_matches is FALSE if the workbook is no longer what @header says. */
static KeelBackupWriter *
write_once (KeelStore               *store,
            const char              *file,
            const KeelBackupHeader  *header,
            gboolean                *out_matches,
            GError                 **error)
{
  g_autoptr (KeelBackupWriter) writer = keel_backup_writer_new (file, header, error);
  Copy copy = { .writer = writer };
  gboolean is_written;

  if (writer == NULL)
    return NULL;

  keel_backup_sum_init (&copy.sum);
  is_written = keel_backup_source_visit (keel_store_get_folder (store), copy_visit, &copy, NULL, error);
  if (is_written)
    *out_matches = strcmp (keel_backup_sum_get_digest (&copy.sum), header->digest) == 0;
  keel_backup_sum_clear (&copy.sum);

  return is_written ? g_steal_pointer (&writer) : NULL;
}

/* The first line says what follows, so everything is read twice. When a save or a
 * sync came in between, once more; in a workbook that never stands still, what was
 * written last is still better than none. */
static gboolean
write_backup (KeelStore         *store,
              const char        *file,
              KeelBackupHeader **header,
              gboolean           replace,
              GError           **error)
{
  for (guint attempt = 1;; attempt++)
    {
      gboolean matches = FALSE;
      g_autoptr (KeelBackupWriter) writer = write_once (store, file, *header, &matches, error);

      if (writer == NULL)
        return FALSE;
      if (matches || attempt == MAX_ATTEMPTS)
        return keel_backup_writer_commit (writer, replace, NULL, error);

      g_clear_pointer (header, keel_backup_header_free);
      *header = survey (store, error);
      if (*header == NULL)
        return FALSE;
    }
}

/* Thinning out. */

static void
thin_out (KeelStore  *store,
          const char *made)
{
  g_auto (GStrv) names = keel_backup_list_names (store);
  g_autoptr (GPtrArray) old = keel_backup_name_list_old ((const char * const *) names);

  for (guint i = 0; i < old->len; i++)
    {
      const char *name = g_ptr_array_index (old, i);
      g_autoptr (KeelBackupHeader) header = read_header (store, name);
      g_autofree char *file = keel_backup_get_file (store, name);

      if (header != NULL && strcmp (name, made) != 0)
        unlink (file);
    }
}

/* What a crash has left of writing one. They are copies, and on this device. */
static void
remove_left_overs (KeelStore *store,
                   gint64     now)
{
  g_autofree char *folder = get_folder (store);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (folder, name, NULL);
      GStatBuf info;

      if (*name == '.' && g_str_has_suffix (name, ".~tmp") && g_stat (file, &info) == 0 &&
          info.st_mtime < now - 3600)
        unlink (file);
    }
}

static gboolean
ensure_folder (KeelStore  *store,
               GError    **error)
{
  keel_autofd int state = keel_file_open_folder (AT_FDCWD, keel_store_get_state_folder (store), error);
  keel_autofd int folder = -1;

  if (state < 0)
    return FALSE;

  folder = keel_file_make_folders (state, "backups", TRUE, error);
  return folder >= 0;
}

/* An extra one whose name is taken, twice in a second, gets a number. */
static char *
choose_name (KeelStore  *store,
             KeelMoment  now,
             const char *reason)
{
  for (guint number = 1;; number++)
    {
      g_autofree char *name = keel_backup_name_new (now, reason, number);
      g_autofree char *file = keel_backup_get_file (store, name);

      if (!g_file_test (file, G_FILE_TEST_EXISTS))
        return g_steal_pointer (&name);
    }
}

static gboolean
make (KeelStore         *store,
      const char        *name,
      KeelMoment         now,
      KeelBackupHeader **header,
      GError           **error)
{
  g_autoptr (KeelBackupHeader) last = read_last_header (store);
  g_autofree char *file = keel_backup_get_file (store, name);

  if (!ensure_folder (store, error))
    return FALSE;

  remove_left_overs (store, now.seconds);
  if (!write_backup (store, file, header, FALSE, error))
    return FALSE;

  /* Far fewer than last time: perhaps a loss that nobody has seen yet. */
  if (last == NULL || (guint64) (*header)->n_records * 10 >= (guint64) last->n_records * 9)
    thin_out (store, name);
  return TRUE;
}

/* The same as in the last one, or nothing to lose yet. */
static gboolean
is_needless (KeelStore              *store,
             const KeelBackupHeader *header)
{
  g_autoptr (KeelBackupHeader) last = read_last_header (store);

  if (last == NULL)
    return header->n_records == 0;

  return strcmp (header->digest, last->digest) == 0;
}

/* *@out_made stays NULL if there was no need. */
static gboolean
make_if_needed (KeelStore   *store,
                const char  *name,
                KeelMoment   now,
                char       **out_made,
                GError     **error)
{
  g_autoptr (KeelBackupHeader) header = survey (store, error);
  g_autoptr (GError) local_error = NULL;

  if (header == NULL)
    return FALSE;
  if (is_needless (store, header))
    return TRUE;

  if (make (store, name, now, &header, &local_error))
    {
      *out_made = g_strdup (name);
      return TRUE;
    }

  /* Another window or keelctl has made it at the same moment. */
  if (g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_EXISTS))
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

gboolean
keel_backup_make_daily (KeelStore   *store,
                        KeelMoment   now,
                        char       **out_name,
                        GError     **error)
{
  g_autofree char *name = keel_backup_name_new (now, NULL, 1);
  g_autofree char *file = keel_backup_get_file (store, name);
  g_autofree char *made = NULL;

  if (!keel_store_is_frozen (store) && !g_file_test (file, G_FILE_TEST_EXISTS) &&
      !make_if_needed (store, name, now, &made, error))
    return FALSE;

  if (out_name != NULL)
    *out_name = g_steal_pointer (&made);
  return TRUE;
}

gboolean
keel_backup_make_extra (KeelStore   *store,
                        KeelMoment   now,
                        const char  *reason,
                        char       **out_name,
                        GError     **error)
{
  g_autofree char *name = NULL;
  g_autoptr (KeelBackupHeader) header = NULL;

  g_return_val_if_fail (reason != NULL, FALSE);

  if (keel_store_is_read_only (store))
    {
      g_set_error_literal (error, KEEL_ERROR, KEEL_ERROR_FROZEN,
                           _("The workbook was opened to look only; no backup is made"));
      return FALSE;
    }

  name = choose_name (store, now, reason);
  header = survey (store, error);
  if (header == NULL || !make (store, name, now, &header, error))
    return FALSE;

  if (out_name != NULL)
    *out_name = g_steal_pointer (&name);
  return TRUE;
}

gboolean
keel_backup_save_copy (KeelStore   *store,
                       const char  *file,
                       GError     **error)
{
  g_autoptr (KeelBackupHeader) header = survey (store, error);

  return header != NULL && write_backup (store, file, &header, TRUE, error);
}
