/* SPDX-License-Identifier: GPL-3.0-or-later */

/* keelctl backup now|list|restore.
 *
 *   backup now                     one more backup
 *   backup list                    the backups there are
 *   backup restore NAME DIR        all of one into a new folder
 *   backup restore NAME --record ID   one record of it into the workbook; what the
 *                                  workbook has stays in the record's history
 */

#include "keel-config.h"
#include "keel-ctl.h"

#include <glib/gi18n-lib.h>
#include <string.h>
#include "keel-backup.h"
#include "keel-ctl-wait.h"
#include "keel-error.h"
#include "keel-id.h"

static const KeelBackup *
find_backup (GPtrArray  *backups,
             const char *name)
{
  for (guint i = 0; i < backups->len; i++)
    {
      const KeelBackup *backup = g_ptr_array_index (backups, i);

      if (g_str_equal (backup->name, name))
        return backup;
    }

  return NULL;
}

static void
add_backup (KeelJsonWriter   *writer,
            const KeelBackup *backup)
{
  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_add_string (writer, "name", backup->name);
  keel_json_writer_add_day (writer, "day", backup->day);
  keel_json_writer_add_string (writer, "reason", backup->reason);
  keel_json_writer_add_integer (writer, "records", backup->n_records);
  keel_json_writer_add_integer (writer, "bytes", backup->size);
  keel_json_writer_end_object (writer);
}

static void
print_list_json (KeelCtl   *ctl,
                 GPtrArray *backups)
{
  KeelJsonWriter *writer = keel_json_writer_new ();

  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_begin_array (writer, "backups");
  for (guint i = 0; i < backups->len; i++)
    add_backup (writer, g_ptr_array_index (backups, i));
  keel_json_writer_end_array (writer);
  keel_json_writer_add_integer (writer, "count", backups->len);
  keel_json_writer_end_object (writer);

  keel_ctl_print_json (ctl, writer);
}

/* @width: of the longest name. */
static void
print_backup (KeelCtl          *ctl,
              const KeelBackup *backup,
              int               width)
{
  g_autofree char *records =
    /* Translators: %'u is the number of records in a backup. */
    g_strdup_printf (ngettext ("%'u record", "%'u records", backup->n_records), backup->n_records);
  g_autofree char *size = g_format_size ((guint64) backup->size);
  g_autofree char *line = g_strdup_printf ("%-*s  %s, %s", width, backup->name, records, size);

  keel_ctl_print (ctl, line);
}

static KeelCtlStatus
run_list (KeelCtl  *ctl,
          GError  **error)
{
  g_autoptr (GPtrArray) backups = NULL;
  gsize width = 0;

  if (!keel_ctl_open (ctl, TRUE, error))
    return KEEL_CTL_REFUSED;

  backups = keel_backup_list (keel_session_get_store (ctl->session));
  if (ctl->as_json)
    {
      print_list_json (ctl, backups);
      return KEEL_CTL_DONE;
    }

  for (guint i = 0; i < backups->len; i++)
    width = MAX (width, strlen (((KeelBackup *) g_ptr_array_index (backups, i))->name));
  for (guint i = 0; i < backups->len; i++)
    print_backup (ctl, g_ptr_array_index (backups, i), (int) width);

  return KEEL_CTL_DONE;
}

static KeelCtlStatus
run_now (KeelCtl  *ctl,
         GError  **error)
{
  g_autoptr (GPtrArray) backups = NULL;
  g_autofree char *name = NULL;
  const KeelBackup *backup;
  KeelStore *store;

  if (!keel_ctl_open (ctl, FALSE, error))
    return KEEL_CTL_REFUSED;

  store = keel_session_get_store (ctl->session);
  if (!keel_backup_make_extra (store, keel_session_get_now (ctl->session), "manual", &name, error))
    return KEEL_CTL_REFUSED;

  backups = keel_backup_list (store);
  backup = find_backup (backups, name);
  if (backup == NULL)
    {
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_NOT_FOUND,
                   /* Translators: %s is the name of a backup that was just made. */
                   _("The backup “%s” is gone again"), name);
      return KEEL_CTL_REFUSED;
    }

  if (ctl->as_json)
    {
      KeelJsonWriter *writer = keel_json_writer_new ();

      add_backup (writer, backup);
      keel_ctl_print_json (ctl, writer);
    }
  else
    print_backup (ctl, backup, 0);

  return KEEL_CTL_DONE;
}

static void
print_folder (KeelCtl    *ctl,
              const char *folder)
{
  g_autofree char *line = NULL;

  if (ctl->as_json)
    {
      KeelJsonWriter *writer = keel_json_writer_new ();

      keel_json_writer_begin_object (writer, NULL);
      keel_json_writer_add_string (writer, "workbook", folder);
      keel_json_writer_end_object (writer);
      keel_ctl_print_json (ctl, writer);
      return;
    }

  /* Translators: %s is a folder, into which a backup was restored. */
  line = g_strdup_printf (_("The backup is in %s now"), folder);
  keel_ctl_print (ctl, line);
}

static KeelCtlStatus
restore_all (KeelCtl  *ctl,
             GError  **error)
{
  const char *folder = ctl->arguments[2];
  g_autofree char *folder_name = g_filename_display_name (folder);
  g_autoptr (KeelCtlWait) wait = NULL;

  if (!keel_ctl_open (ctl, TRUE, error))
    return KEEL_CTL_REFUSED;

  wait = keel_ctl_wait_new ();
  keel_session_restore_backup_async (ctl->session, ctl->arguments[1], folder,
                                     keel_ctl_wait_note, wait, keel_ctl_wait_get_cancellable (wait),
                                     keel_ctl_wait_done_cb, wait);
  if (!keel_session_finish (ctl->session, keel_ctl_wait_run (wait), error))
    return KEEL_CTL_REFUSED;

  print_folder (ctl, folder_name);
  return KEEL_CTL_DONE;
}

/* The record as the backup has it. */
static KeelRecord *
find_in_backup (KeelCtl  *ctl,
                GError  **error)
{
  g_autoptr (GPtrArray) documents =
    keel_backup_read (keel_session_get_store (ctl->session), ctl->arguments[1], NULL, error);

  if (documents == NULL)
    return NULL;

  for (guint i = 0; i < documents->len; i++)
    {
      const KeelDocument *document = g_ptr_array_index (documents, i);
      const char *id;

      if (document->record == NULL)
        continue;

      id = keel_record_get_id (document->record);
      if (g_str_equal (id, ctl->record) || g_str_equal (keel_id_get_tail (id), ctl->record))
        return g_object_ref (document->record);
    }

  g_set_error (error, KEEL_ERROR, KEEL_ERROR_NOT_FOUND,
               /* Translators: %1$s is the id of a record, %2$s the name of a backup. */
               _("There is no record “%1$s” in the backup “%2$s”"), ctl->record, ctl->arguments[1]);
  return NULL;
}

/* A record that was deleted for good comes in like one of an import. */
static gboolean
add_again (KeelCtl    *ctl,
           GPtrArray  *versions,
           GError    **error)
{
  g_autoptr (GPtrArray) refused = g_ptr_array_new ();
  KeelImportPlan plan = { .format = KEEL_IMPORT_EVEN_KEEL, .to_add = versions, .refused = refused };
  guint n_added;

  return keel_session_import_sync (ctl->session, &plan, NULL, NULL, NULL, &n_added, error);
}

static gboolean
bring_back (KeelCtl    *ctl,
            GPtrArray  *versions,
            GError    **error)
{
  KeelWorkbook *workbook = keel_session_get_workbook (ctl->session);
  KeelRecord *version = g_ptr_array_index (versions, 0);
  KeelRecord *record = keel_workbook_find_record (workbook, keel_record_get_id (version));

  if (record == NULL)
    return add_again (ctl, versions, error);

  keel_workbook_restore_version (workbook, record, version);
  return keel_session_flush_sync (ctl->session, error);
}

static KeelCtlStatus
restore_record (KeelCtl  *ctl,
                GError  **error)
{
  g_autoptr (GPtrArray) versions = g_ptr_array_new_with_free_func (g_object_unref);
  KeelRecord *version;

  if (!keel_ctl_open (ctl, FALSE, error) ||
      (version = find_in_backup (ctl, error)) == NULL)
    return KEEL_CTL_REFUSED;

  g_ptr_array_add (versions, version);
  if (!bring_back (ctl, versions, error))
    return KEEL_CTL_REFUSED;

  keel_ctl_print_list (ctl, versions);
  return KEEL_CTL_DONE;
}

static KeelCtlStatus
run_restore (KeelCtl  *ctl,
             GError  **error)
{
  guint n_arguments = g_strv_length (ctl->arguments);

  if (ctl->record != NULL && n_arguments == 2)
    return restore_record (ctl, error);
  if (ctl->record == NULL && n_arguments == 3)
    return restore_all (ctl, error);

  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                       /* Translators: “backup restore” and --record are commands and stay. */
                       _("“backup restore” needs the name of a backup, and a new folder or --record"));
  return KEEL_CTL_WRONG_USE;
}

KeelCtlStatus
keel_ctl_run_backup (KeelCtl  *ctl,
                     GError  **error)
{
  static const char * const names[] = { "now", "list", "restore", NULL };
  static const KeelCtlRun acts[] = { run_now, run_list, run_restore };
  guint act;

  if (!keel_ctl_choose (ctl->arguments[0], names, &act, error))
    return KEEL_CTL_WRONG_USE;

  if (acts[act] != run_restore && (ctl->arguments[1] != NULL || ctl->record != NULL))
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   /* Translators: %s is a command: “now” or “list”. */
                   _("“backup %s” takes nothing more"), names[act]);
      return KEEL_CTL_WRONG_USE;
    }

  return acts[act] (ctl, error);
}
