/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-store.h"

G_BEGIN_DECLS

/* Backups: all files of the workbook folder in one <state>/backups/<name>.jsonl.gz,
 * one line a file: {"file": "…", "text": "…"}, or "base64" for what is not text.
 * `zcat` and a JSON reader are enough to get everything back without us. A new
 * one is read back whole before older ones are thinned out: 7 daily, 5 weekly,
 * 12 monthly, every yearly; none is removed when the new one holds under 90 % of
 * the records of the last. Names: "2026-11-23", and for an extra one
 * "2026-11-23-before-import-081403" or "2026-11-23-manual-081403". The format:
 * data/schema/backup.md.
 *
 * Where one is asked for by @name, the absolute path of a copy does as well. */

typedef struct
{
  char    *name;
  KeelDay  day;
  char    *reason;       /* NULL for the daily one; else "import", "empty-trash", … */
  guint    n_records;
  goffset  size;         /* of the compressed file */
} KeelBackup;

/* Newest first. */
GPtrArray  *keel_backup_list        (KeelStore     *store) G_GNUC_WARN_UNUSED_RESULT;

/* The day's first, if anything has changed since the last one; @out_name is NULL
 * when there was no need, and while the workbook is frozen. */
gboolean    keel_backup_make_daily  (KeelStore     *store,
                                     KeelMoment     now,
                                     char         **out_name,
                                     GError       **error);

/* One more, before something large; or @reason "manual". */
gboolean    keel_backup_make_extra  (KeelStore     *store,
                                     KeelMoment     now,
                                     const char    *reason,
                                     char         **out_name,
                                     GError       **error);

/* "Save a Copy…": the same form, to a place of the reader's choice. */
gboolean    keel_backup_save_copy   (KeelStore     *store,
                                     const char    *file,
                                     GError       **error);

/* Everything into a new or empty folder, which then is a workbook. */
gboolean    keel_backup_restore_all (KeelStore     *store,
                                     const char    *name,
                                     const char    *target,
                                     KeelProgress   progress,
                                     gpointer       user_data,
                                     GCancellable  *cancellable,
                                     GError       **error);

/* The records in a backup, as KeelDocument (those that can be read), newest
 * first: to compare and restore single ones. */
GPtrArray  *keel_backup_read        (KeelStore     *store,
                                     const char    *name,
                                     GCancellable  *cancellable,
                                     GError       **error) G_GNUC_WARN_UNUSED_RESULT;

/* "Delete for Good, there too": every backup is rewritten without the record. One
 * that cannot be read is an error that names it, after all others are done. */
gboolean    keel_backup_remove_record (KeelStore   *store,
                                     const char    *id,
                                     GError       **error);

void        keel_backup_free        (KeelBackup    *backup);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelBackup, keel_backup_free)

G_END_DECLS
