/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The only file of the core that writes. Its promises:
 *
 *  (1) A call that was interrupted is made again; a short write goes on where
 *      it stopped; what fsync() and close() say counts.
 *  (2) No link is followed in the last step of a path, and nothing waits: a
 *      FIFO or a device is opened without blocking and refused.
 *  (3) No existing file is ever truncated or opened for writing.
 */

#include "keel-file.h"
#include "keel-config.h"

#include <dirent.h>
#include <errno.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "keel-error.h"

gboolean
keel_file_stat_equal (const KeelFileStat *a,
                      const KeelFileStat *b)
{
  return a->size == b->size && a->mtime == b->mtime && a->inode == b->inode;
}

void
keel_file_set_error (GError      **error,
                     KeelFileAct   act,
                     const char   *path,
                     int           errsv)
{
  int code = (int) g_io_error_from_errno (errsv);
  const char *why = g_strerror (errsv);

  switch (act)
    {
    case KEEL_FILE_READING:
      /* Translators: a file's name, and what the system says: “No such file or directory”. */
      g_set_error (error, G_IO_ERROR, code, _("“%s” could not be read: %s"), path, why);
      break;
    case KEEL_FILE_WRITING:
      /* Translators: a file's name, and what the system says: “No space left on device”. */
      g_set_error (error, G_IO_ERROR, code, _("“%s” could not be written: %s"), path, why);
      break;
    case KEEL_FILE_REMOVING:
      /* Translators: a file's name, and what the system says: “Permission denied”. */
      g_set_error (error, G_IO_ERROR, code, _("“%s” could not be removed: %s"), path, why);
      break;
    case KEEL_FILE_LISTING:
      /* Translators: a folder's name, and what the system says: “Permission denied”. */
      g_set_error (error, G_IO_ERROR, code, _("The folder “%s” could not be opened: %s"), path, why);
      break;
    case KEEL_FILE_MAKING_FOLDER:
      /* Translators: a folder's name, and what the system says: “Permission denied”. */
      g_set_error (error, G_IO_ERROR, code, _("The folder “%s” could not be made: %s"), path, why);
      break;
    }
}

void
keel_file_close (int *fd)
{
  if (*fd >= 0)
    close (*fd);
  *fd = -1;
}

/* A folder that a sandboxed program was handed through the document portal calls every file a
 * link when it is asked not to follow one: the portal opens its own by way of /proc. So the
 * file is held first, and opened if it is none. */
static int
open_held (int         dir,
           const char *path,
           int         flags)
{
  struct stat status;
  char way[sizeof "/proc/self/fd/" + 11];
  int held = openat (dir, path, O_PATH | O_NOFOLLOW | O_CLOEXEC);
  int fd = -1;

  if (held < 0)
    return -1;

  g_snprintf (way, sizeof way, "/proc/self/fd/%d", held);
  if (fstat (held, &status) == 0 && !S_ISLNK (status.st_mode))
    fd = open (way, flags | O_CLOEXEC);
  else
    errno = ELOOP;
  close (held);

  return fd;
}

static int
open_again (int         dir,
            const char *path,
            int         flags,
            mode_t      mode)
{
  int fd;

  do
    {
      fd = openat (dir, path, flags | O_NOFOLLOW | O_CLOEXEC, mode);
      if (fd < 0 && errno == ELOOP && (flags & O_CREAT) == 0)
        fd = open_held (dir, path, flags);
    }
  while (fd < 0 && errno == EINTR);

  return fd;
}

static int
sync_again (int fd)
{
  int result;

  do
    result = fsync (fd);
  while (result < 0 && errno == EINTR);

  return result;
}

int
keel_file_open_folder (int          dir,
                       const char  *path,
                       GError     **error)
{
  int fd = open_again (dir, path, O_RDONLY | O_DIRECTORY, 0);
  int errsv = errno;

  if (fd < 0)
    keel_file_set_error (error, KEEL_FILE_LISTING, path, errsv);
  errno = errsv;
  return fd;
}

static KeelFileStat
stat_from_system (const struct stat *status)
{
  return (KeelFileStat) {
    .size = status->st_size,
    .mtime = (gint64) status->st_mtim.tv_sec * G_GINT64_CONSTANT (1000000000) + status->st_mtim.tv_nsec,
    .inode = status->st_ino,
  };
}

gboolean
keel_file_look (int           dir,
                const char   *path,
                KeelFileStat *out_stat,
                gboolean     *out_is_regular)
{
  struct stat status;

  if (fstatat (dir, path, &status, AT_SYMLINK_NOFOLLOW) < 0)
    return FALSE;

  *out_stat = stat_from_system (&status);
  *out_is_regular = S_ISREG (status.st_mode);
  return TRUE;
}

gboolean
keel_file_rename (int         dir,
                  const char *from,
                  const char *to,
                  guint       flags)
{
  int result;

  do
    result = renameat2 (dir, from, dir, to, flags);
  while (result < 0 && errno == EINTR);

  return result == 0;
}

gboolean
keel_file_give_name (int         dir,
                     const char *temporary,
                     const char *name)
{
  KeelFileStat stat;
  gboolean is_regular;

  if (keel_file_rename (dir, temporary, name, RENAME_NOREPLACE))
    return TRUE;
  if (errno != EINVAL && errno != ENOSYS)
    return FALSE;
  if (keel_file_look (dir, name, &stat, &is_regular))
    {
      errno = EEXIST;
      return FALSE;
    }
  return keel_file_rename (dir, temporary, name, 0);
}

static void
set_not_regular (GError     **error,
                 const char  *path)
{
  /* Translators: a file's name. */
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE,
               _("“%s” is not a file but a link, a folder or a device"), path);
}

static void
set_too_large (GError     **error,
               const char  *path,
               gsize        max)
{
  g_autofree char *limit = g_format_size_full (max, G_FORMAT_SIZE_IEC_UNITS);

  /* Translators: a file's name, then a size such as “2.0 MiB”. */
  g_set_error (error, KEEL_ERROR, KEEL_ERROR_LIMIT, _("“%s” is larger than %s"), path, limit);
}

/* Reads to the end. Asking for one byte more than the file has tells the end of it
 * in the first call. */
static gboolean
read_all (int          fd,
          const char  *path,
          gsize        expected,
          gsize        max,
          GByteArray  *buffer,
          GError     **error)
{
  gsize length = 0;

  while (TRUE)
    {
      gsize want = MAX (expected, length) - length + 1;
      gssize got;

      g_byte_array_set_size (buffer, (guint) (length + want));
      got = read (fd, buffer->data + length, want);
      if (got < 0 && errno == EINTR)
        continue;
      if (got < 0)
        {
          keel_file_set_error (error, KEEL_FILE_READING, path, errno);
          return FALSE;
        }

      length += (gsize) got;
      if (length > max)
        {
          set_too_large (error, path, max);
          return FALSE;
        }
      if (got == 0 || length == expected)
        break;
    }

  g_byte_array_set_size (buffer, (guint) length + 1);
  buffer->data[length] = '\0';
  g_byte_array_set_size (buffer, (guint) length);
  return TRUE;
}

gboolean
keel_file_read (int            dir,
                const char    *path,
                gsize          max,
                GByteArray    *buffer,
                KeelFileStat  *out_stat,
                GError       **error)
{
  keel_autofd int fd = open_again (dir, path, O_RDONLY | O_NONBLOCK, 0);
  struct stat status;

  g_byte_array_set_size (buffer, 0);
  if (fd < 0 && (errno == ELOOP || errno == ENXIO))
    {
      set_not_regular (error, path);
      return FALSE;
    }
  if (fd < 0 || fstat (fd, &status) < 0)
    {
      keel_file_set_error (error, KEEL_FILE_READING, path, errno);
      return FALSE;
    }
  if (!S_ISREG (status.st_mode))
    {
      set_not_regular (error, path);
      return FALSE;
    }
  if ((gsize) status.st_size > max)
    {
      set_too_large (error, path, max);
      return FALSE;
    }
  if (!read_all (fd, path, (gsize) status.st_size, max, buffer, error))
    return FALSE;

  if (out_stat != NULL)
    *out_stat = stat_from_system (&status);
  return TRUE;
}

static gboolean
write_all (int           fd,
           gconstpointer data,
           gsize         length)
{
  const guint8 *bytes = data;

  while (length > 0)
    {
      gssize written = write (fd, bytes, length);

      if (written < 0 && errno == EINTR)
        continue;
      if (written <= 0)
        {
          errno = written == 0 ? EIO : errno;
          return FALSE;
        }
      bytes += written;
      length -= (gsize) written;
    }
  return TRUE;
}

/* Everything of a write but opening; errno says what failed. */
static gboolean
fill_and_close (int            fd,
                gconstpointer  data,
                gsize          length,
                gboolean       durable,
                KeelFileStat  *out_stat)
{
  struct stat status;
  gboolean is_written = write_all (fd, data, length)
                        && (!durable || sync_again (fd) == 0)
                        && fstat (fd, &status) == 0;
  int errsv = errno;

  if (close (fd) < 0 && is_written && errno != EINTR)
    return FALSE;

  errno = errsv;
  if (is_written && out_stat != NULL)
    *out_stat = stat_from_system (&status);
  return is_written;
}

gboolean
keel_file_write_new (int            dir,
                     const char    *path,
                     gconstpointer  data,
                     gsize          length,
                     gboolean       durable,
                     KeelFileStat  *out_stat,
                     GError       **error)
{
  int fd = open_again (dir, path, O_WRONLY | O_CREAT | O_EXCL, 0600);
  int errsv;

  if (fd < 0)
    {
      keel_file_set_error (error, KEEL_FILE_WRITING, path, errno);
      return FALSE;
    }
  if (fill_and_close (fd, data, length, durable, out_stat))
    return TRUE;

  errsv = errno;
  unlinkat (dir, path, 0);
  keel_file_set_error (error, KEEL_FILE_WRITING, path, errsv);
  return FALSE;
}

gboolean
keel_file_replace (int            dir,
                   const char    *name,
                   gconstpointer  data,
                   gsize          length,
                   GError       **error)
{
  g_autofree char *temporary = keel_file_temporary_name (name);
  int errsv;

  if (!keel_file_write_new (dir, temporary, data, length, TRUE, NULL, error))
    return FALSE;
  if (keel_file_rename (dir, temporary, name, 0))
    return keel_file_sync_folder (dir, name, error);

  errsv = errno;
  unlinkat (dir, temporary, 0);
  keel_file_set_error (error, KEEL_FILE_WRITING, name, errsv);
  return FALSE;
}

gboolean
keel_file_sync_folder (int          dir,
                       const char  *path,
                       GError     **error)
{
  if (sync_again (dir) == 0)
    return TRUE;

  keel_file_set_error (error, KEEL_FILE_WRITING, path, errno);
  return FALSE;
}

/* One level. Durable, the parent is synced even if the folder was there: who made it
 * may have died before doing so. */
static int
make_folder (int          parent,
             const char  *name,
             gboolean     durable,
             GError     **error)
{
  if (mkdirat (parent, name, 0700) < 0 && errno != EEXIST)
    {
      keel_file_set_error (error, KEEL_FILE_MAKING_FOLDER, name, errno);
      return -1;
    }
  if (durable && !keel_file_sync_folder (parent, name, error))
    return -1;
  return keel_file_open_folder (parent, name, error);
}

int
keel_file_make_folders (int          dir,
                        const char  *path,
                        gboolean     durable,
                        GError     **error)
{
  g_auto (GStrv) names = g_strsplit (path, "/", -1);
  int fd = -1;

  for (char **name = names; *name != NULL; name++)
    {
      int child = make_folder (fd < 0 ? dir : fd, *name, durable, error);

      keel_file_close (&fd);
      if (child < 0)
        return -1;
      fd = child;
    }
  return fd;
}

char *
keel_file_temporary_name (const char *name)
{
  return g_strdup_printf (".%s.%08x.~tmp", name, g_random_int ());
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

char **
keel_file_list_names (int         dir,
                      const char *path)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  int fd = open_again (dir, path, O_RDONLY | O_DIRECTORY, 0);
  DIR *stream = fd < 0 ? NULL : fdopendir (fd);
  struct dirent *item;

  while (stream != NULL && (item = readdir (stream)) != NULL)
    if (strcmp (item->d_name, ".") != 0 && strcmp (item->d_name, "..") != 0)
      g_ptr_array_add (names, g_strdup (item->d_name));

  if (stream != NULL)
    closedir (stream);
  else
    keel_file_close (&fd);

  g_ptr_array_sort (names, compare_names);
  g_ptr_array_add (names, NULL);
  return (char **) g_ptr_array_steal (names, NULL);
}

gboolean
keel_file_remove_tree (int          dir,
                       const char  *path,
                       GError     **error)
{
  g_auto (GStrv) names = NULL;
  keel_autofd int fd = -1;
  int flags = 0;

  if (unlinkat (dir, path, 0) == 0 || errno == ENOENT)
    return TRUE;

  fd = open_again (dir, path, O_RDONLY | O_DIRECTORY, 0);
  if (fd >= 0)
    {
      names = keel_file_list_names (fd, ".");
      for (char **name = names; *name != NULL; name++)
        if (!keel_file_remove_tree (fd, *name, error))
          return FALSE;
      flags = AT_REMOVEDIR;
    }
  if (unlinkat (dir, path, flags) == 0)
    return TRUE;

  keel_file_set_error (error, KEEL_FILE_REMOVING, path, errno);
  return FALSE;
}
