/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <fcntl.h>
#include <gio/gio.h>
#include <stdio.h>   /* RENAME_EXCHANGE */

G_BEGIN_DECLS

/* Whole files, by plain system calls on folder descriptors: what GLib's own
 * functions do not promise (STORAGE.md, Saving). Interrupted calls are made again,
 * short writes go on, links are never followed, nothing is ever truncated.
 *
 * Errors are of G_IO_ERROR, a sentence that names the path as it was given and
 * what the system said.
 */

/* What stat() says; enough to see that a file is not the one we knew. */
typedef struct
{
  goffset size;
  gint64  mtime;   /* nanoseconds */
  guint64 inode;
} KeelFileStat;

gboolean  keel_file_stat_equal       (const KeelFileStat *a,
                                      const KeelFileStat *b);

/* What was being done when the system refused. */
typedef enum
{
  KEEL_FILE_READING,
  KEEL_FILE_WRITING,
  KEEL_FILE_REMOVING,
  KEEL_FILE_LISTING,
  KEEL_FILE_MAKING_FOLDER,
} KeelFileAct;

void      keel_file_set_error        (GError            **error,
                                      KeelFileAct         act,
                                      const char         *path,
                                      int                 errsv);

/* Closes unless negative, and forgets. */
void      keel_file_close            (int                *fd);

/* A descriptor that closes itself: keel_autofd int fd = -1; */
#define keel_autofd __attribute__ ((cleanup (keel_file_close)))

/* An open folder; -1 and errno if it cannot be opened. A link to one is not one. */
int       keel_file_open_folder      (int                 dir,
                                      const char         *path,
                                      GError            **error);

/* Of what @path is itself, link or not. FALSE, and errno: there is nothing, or nothing to
 * be known. */
gboolean  keel_file_look             (int                 dir,
                                      const char         *path,
                                      KeelFileStat       *out_stat,
                                      gboolean           *out_is_regular);

/* renameat2() with RENAME_NOREPLACE, RENAME_EXCHANGE or 0, within one folder; errno. */
gboolean  keel_file_rename           (int                 dir,
                                      const char         *from,
                                      const char         *to,
                                      guint               flags);

/* Names @temporary @name if there is no such name; errno. A file system that cannot say
 * "only if it is not there" is asked before. */
gboolean  keel_file_give_name        (int                 dir,
                                      const char         *temporary,
                                      const char         *name);

/* All of a regular file of at most @max bytes into @buffer, which is emptied
 * first and ends in a NUL that does not count. G_IO_ERROR_NOT_REGULAR_FILE: a link,
 * a FIFO, a device; KEEL_ERROR_LIMIT: too large. @out_stat (optional) is of the
 * file that was read, whatever the name stands for by now. */
gboolean  keel_file_read             (int                 dir,
                                      const char         *path,
                                      gsize               max,
                                      GByteArray         *buffer,
                                      KeelFileStat       *out_stat,
                                      GError            **error);

/* A new file, 0600. @durable: its bytes outlive a power cut when this returns (its
 * name, only after keel_file_sync_folder()). Failing, it leaves no file. */
gboolean  keel_file_write_new        (int                 dir,
                                      const char         *path,
                                      gconstpointer       data,
                                      gsize               length,
                                      gboolean            durable,
                                      KeelFileStat       *out_stat,
                                      GError            **error);

/* A file of ours in the state folder: old or new at any moment, and durable. Never for a
 * document of the workbook: what a sync tool wrote meanwhile would be lost. */
gboolean  keel_file_replace          (int                 dir,
                                      const char         *name,
                                      gconstpointer       data,
                                      gsize               length,
                                      GError            **error);

/* Names that were made, changed or removed in @dir outlive a power cut. @path is
 * for the message. */
gboolean  keel_file_sync_folder      (int                 dir,
                                      const char         *path,
                                      GError            **error);

/* Opens the folder @path (some levels deep) below @dir, making what is missing,
 * 0700; @durable: which then outlives a power cut. */
int       keel_file_make_folders     (int                 dir,
                                      const char         *path,
                                      gboolean            durable,
                                      GError            **error);

/* "." + name + "." + 8 hex digits + ".~tmp" */
char     *keel_file_temporary_name   (const char         *name) G_GNUC_WARN_UNUSED_RESULT;

/* Removes everything below @path in @dir, and itself. A link is removed, not
 * followed. What is not there is no error. */
gboolean  keel_file_remove_tree      (int                 dir,
                                      const char         *path,
                                      GError            **error);

/* Names in the folder @path below @dir, sorted, "." and ".." aside; an empty
 * vector if it cannot be opened. */
char    **keel_file_list_names       (int                 dir,
                                      const char         *path) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
