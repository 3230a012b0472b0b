/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* For the store only: what else it asks of a workbook's folder. */

#include "keel-file.h"
#include "keel-folder.h"

G_BEGIN_DECLS

#define KEEL_FOLDER_MARKER "workbook.json"
#define KEEL_FOLDER_README "README.txt"

/* The id that the marker in @dir gives. KEEL_ERROR_NOT_FOUND: there is none;
 * KEEL_ERROR_NEWER, or any other: it cannot be read. */
gboolean   keel_folder_read_marker  (int             dir,
                                     char          **out_id,
                                     GError        **error);

/* Whether a document of this name lies in the workbook folder itself, beside the
 * marker: a record that stands alone, or a copy of it. */
gboolean   keel_folder_is_root_document (const char *name);

/* The name in @path, which lies within the workbook. */
const char *keel_folder_get_name    (const char     *path);

/* Whether a marker, of any kind, lies in @dir. */
gboolean   keel_folder_has_marker   (int             dir);

/* As keel_folder_list(). Without @with_stat, files have no size, mtime and inode:
 * whoever opens them anyway saves a call each. @leftovers (optional) gets the paths of
 * temporary files of ours. */
GPtrArray *keel_folder_walk         (int             dir,
                                     guint           only_years,
                                     gboolean        with_stat,
                                     GPtrArray      *leftovers,
                                     GError        **error) G_GNUC_WARN_UNUSED_RESULT;

/* The folders that keel_folder_walk() reads, within the workbook, newest year
 * first. */
char     **keel_folder_list_shelves (int             dir) G_GNUC_WARN_UNUSED_RESULT;

/* flock (LOCK_EX) on @dir: one writer at a time, of all processes. Where the file
 * system has no locks (some NFS), what keeps both writers' words is that a save
 * exchanges and never replaces. */
void       keel_folder_lock         (int             dir);
void       keel_folder_unlock       (int             dir);

/* The longest document, in bytes. */
gsize      keel_folder_max_document (void);

/* Makes the folder at the absolute @path, 0700, and its parents, each durable. */
gboolean   keel_folder_make_path    (const char     *path,
                                     GError        **error);

G_END_DECLS
