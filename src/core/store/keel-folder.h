/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>
#include "keel-day.h"
#include "keel-moment.h"

G_BEGIN_DECLS

/* What a folder is, and how one becomes a workbook. Layout: STORAGE.md,
 * data/schema/workbook.md. */

/**
 * KeelFolderState:
 * @KEEL_FOLDER_MISSING: nothing there, or it cannot be opened
 * @KEEL_FOLDER_EMPTY: a folder with nothing in it (hidden files aside)
 * @KEEL_FOLDER_WORKBOOK: a marker that this program reads
 * @KEEL_FOLDER_SAMPLE: the same, of a sample (keel-sample.h): for the window that made
 *   it, and never for anybody's own records
 * @KEEL_FOLDER_UNMARKED: documents of ours but no marker: half a sync, or half
 *   a loss. Never made a workbook by itself
 * @KEEL_FOLDER_NEWER: a marker of a newer schema
 * @KEEL_FOLDER_BROKEN: a marker that cannot be read
 * @KEEL_FOLDER_OTHER: somebody else's files
 */
typedef enum
{
  KEEL_FOLDER_MISSING,
  KEEL_FOLDER_EMPTY,
  KEEL_FOLDER_WORKBOOK,
  KEEL_FOLDER_SAMPLE,
  KEEL_FOLDER_UNMARKED,
  KEEL_FOLDER_NEWER,
  KEEL_FOLDER_BROKEN,
  KEEL_FOLDER_OTHER,
} KeelFolderState;

/* @out_reason (optional) says why it cannot be used, for all but EMPTY and
 * WORKBOOK: a sentence for the reader, naming folder and file. */
KeelFolderState  keel_folder_look    (const char    *folder,
                                      char         **out_reason);

/* Makes @folder, missing or empty, a workbook: 0700, README.txt, and last the
 * marker; fsynced with its parents. Refuses any other state. */
gboolean         keel_folder_create  (const char    *folder,
                                      KeelMoment     now,
                                      GError       **error);

/* The same for a sample, whose marker says so. */
gboolean         keel_folder_create_sample (const char *folder,
                                      KeelMoment     now,
                                      GError       **error);

/* Moves a workbook to @target, missing or empty: copies what is ours, reads it
 * back and compares, and only then removes the old. Cancelled or failed, the old
 * one is whole and what was copied is removed. What is not ours stays where it
 * is. @progress (nullable) is called in this thread. */
typedef void (* KeelProgress) (guint    n_done,
                               guint    n_total,
                               gpointer user_data);

gboolean         keel_folder_move    (const char    *folder,
                                      const char    *target,
                                      KeelProgress   progress,
                                      gpointer       user_data,
                                      GCancellable  *cancellable,
                                      GError       **error);

/* "journal/2026/2026-11-23-7d728b0ede86.json" */
char            *keel_folder_path_for (const char   *record_folder,
                                      KeelDay        day,
                                      const char    *id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * KeelFolderFile:
 * @path: within the workbook
 * @size, @mtime, @inode: as stat() has them; mtime in nanoseconds
 * @is_regular: FALSE for links, FIFOs, devices: listed, never opened
 */
typedef struct
{
  char    *path;
  goffset  size;
  gint64   mtime;
  guint64  inode;
  gboolean is_regular;
} KeelFolderFile;

/* The documents of the workbook at @fd: record folders, in them year folders
 * [0-9]{4}, in both "*.json" that do not start with a dot; newest year first,
 * within it newest name first. Everything else is ignored. With @only_years
 * (a small number; 0 for all) stops after so many of the newest years of each
 * record folder. */
GPtrArray       *keel_folder_list    (int            fd,
                                      guint          only_years,
                                      GError       **error) G_GNUC_WARN_UNUSED_RESULT;

void             keel_folder_file_free (KeelFolderFile *file);

G_END_DECLS
