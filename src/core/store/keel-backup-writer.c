/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-backup-writer.h"

#include "keel-config.h"

#include <errno.h>
#include <fcntl.h>
#include <gio/gunixoutputstream.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "keel-error.h"
#include "keel-file.h"

struct _KeelBackupWriter
{
  char          *file;
  char          *hidden;     /* where it is until it is committed; NULL after */
  int            fd;
  GOutputStream *packed;
  GChecksum     *checksum;   /* of the lines, to compare with what is read back */
  GString       *line;       /* kept for its room */
};

static gboolean
fail_errno (const char  *file,
            GError     **error)
{
  keel_file_set_error (error, KEEL_FILE_WRITING, file, errno);
  return FALSE;
}

/* One line of JSON. */

static void
append_string (GString    *line,
               const char *text,
               gsize       length)
{
  g_string_append_c (line, '"');
  for (gsize i = 0; i < length; i++)
    {
      guchar byte = (guchar) text[i];

      if (byte == '\n')
        g_string_append (line, "\\n");
      else if (byte < 0x20)
        g_string_append_printf (line, "\\u%04x", byte);
      else
        {
          if (byte == '"' || byte == '\\')
            g_string_append_c (line, '\\');
          g_string_append_c (line, (char) byte);
        }
    }
  g_string_append_c (line, '"');
}

static void
append_content (GString *line,
                GBytes  *bytes)
{
  g_autofree char *base64 = NULL;
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  /* g_utf8_validate() with a length refuses U+0000 too. */
  if (g_utf8_validate (text, (gssize) length, NULL))
    {
      g_string_append (line, ", \"text\": ");
      append_string (line, text, length);
      return;
    }

  base64 = g_base64_encode ((const guchar *) text, length);
  g_string_append_printf (line, ", \"base64\": \"%s\"", base64);
}

static gboolean
write_line (KeelBackupWriter  *self,
            GError           **error)
{
  g_string_append_c (self->line, '\n');
  g_checksum_update (self->checksum, (const guchar *) self->line->str, (gssize) self->line->len);
  return g_output_stream_write_all (self->packed, self->line->str, self->line->len, NULL, NULL, error);
}

static gboolean
write_header (KeelBackupWriter        *self,
              const KeelBackupHeader  *header,
              GError                 **error)
{
  g_string_assign (self->line, "{\"format\": \"even-keel/backup\", \"schema\": 1, \"workbook\": ");
  append_string (self->line, header->workbook, strlen (header->workbook));
  g_string_append_printf (self->line, ", \"records\": %u, \"files\": %u, \"digest\": \"%s\"}",
                          header->n_records, header->n_files, header->digest);
  return write_line (self, error);
}

static GOutputStream *
open_packed (int fd)
{
  g_autoptr (GOutputStream) raw = g_unix_output_stream_new (fd, FALSE);
  g_autoptr (GZlibCompressor) compressor = g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP, -1);

  return g_converter_output_stream_new (raw, G_CONVERTER (compressor));
}

KeelBackupWriter *
keel_backup_writer_new (const char              *file,
                        const KeelBackupHeader  *header,
                        GError                 **error)
{
  g_autoptr (KeelBackupWriter) self = g_new0 (KeelBackupWriter, 1);
  g_autofree char *folder = g_path_get_dirname (file);
  g_autofree char *name = g_path_get_basename (file);
  g_autofree char *hidden_name = keel_file_temporary_name (name);

  self->file = g_strdup (file);
  self->hidden = g_build_filename (folder, hidden_name, NULL);
  self->fd = g_open (self->hidden, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (self->fd < 0)
    {
      fail_errno (file, error);
      g_clear_pointer (&self->hidden, g_free);
      return NULL;
    }

  self->packed = open_packed (self->fd);
  self->checksum = g_checksum_new (G_CHECKSUM_SHA256);
  self->line = g_string_new (NULL);
  if (!write_header (self, header, error))
    return NULL;

  return g_steal_pointer (&self);
}

void
keel_backup_writer_free (KeelBackupWriter *self)
{
  g_clear_object (&self->packed);
  keel_file_close (&self->fd);
  if (self->hidden != NULL)
    unlink (self->hidden);
  g_clear_pointer (&self->checksum, g_checksum_free);
  if (self->line != NULL)
    g_string_free (self->line, TRUE);
  g_free (self->hidden);
  g_free (self->file);
  g_free (self);
}

gboolean
keel_backup_writer_add (KeelBackupWriter  *self,
                        const char        *path,
                        GBytes            *bytes,
                        GError           **error)
{
  g_string_assign (self->line, "{\"file\": ");
  append_string (self->line, path, strlen (path));
  if (bytes != NULL)
    append_content (self->line, bytes);
  else
    g_string_append (self->line, ", \"left_out\": true");
  g_string_append_c (self->line, '}');
  return write_line (self, error);
}

/* Committing. */

static gboolean
reach_disk (KeelBackupWriter  *self,
            GError           **error)
{
  int fd;

  if (!g_output_stream_close (self->packed, NULL, error))
    return FALSE;
  if (fsync (self->fd) != 0)
    return fail_errno (self->file, error);

  fd = self->fd;
  self->fd = -1;
  return close (fd) == 0 || fail_errno (self->file, error);
}

static gboolean
read_back (KeelBackupWriter  *self,
           GCancellable      *cancellable,
           GError           **error)
{
  g_autofree char *digest = keel_backup_file_digest (self->hidden, cancellable, error);

  if (digest == NULL)
    return FALSE;

  if (g_strcmp0 (digest, g_checksum_get_string (self->checksum)) != 0)
    {
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_CHANGED,
                   _("“%s” was written, but something else was read back"), self->file);
      return FALSE;
    }

  return TRUE;
}

static gboolean
give_name (KeelBackupWriter  *self,
           gboolean           replace,
           GError           **error)
{
  if (replace)
    return g_rename (self->hidden, self->file) == 0 || fail_errno (self->file, error);

  if (renameat2 (AT_FDCWD, self->hidden, AT_FDCWD, self->file, RENAME_NOREPLACE) == 0)
    return TRUE;

  /* NFS and some FUSE file systems: link() is as good at not replacing. */
  if ((errno == EINVAL || errno == ENOSYS) && link (self->hidden, self->file) == 0)
    return unlink (self->hidden) == 0 || fail_errno (self->file, error);

  return fail_errno (self->file, error);
}

static gboolean
sync_folder (const char  *file,
             GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (file);
  keel_autofd int fd = keel_file_open_folder (AT_FDCWD, folder, error);

  return fd >= 0 && keel_file_sync_folder (fd, folder, error);
}

gboolean
keel_backup_writer_commit (KeelBackupWriter  *self,
                           gboolean           replace,
                           GCancellable      *cancellable,
                           GError           **error)
{
  if (!reach_disk (self, error) || !read_back (self, cancellable, error) ||
      !give_name (self, replace, error))
    return FALSE;

  g_clear_pointer (&self->hidden, g_free);
  return sync_folder (self->file, error);
}
