/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>
#include <string.h>

#include "keel-backup-writer.h"
#include "keel-error.h"

typedef struct
{
  char *folder;
  char *file;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = g_dir_make_tmp ("keel-XXXXXX", NULL);
  fixture->file = g_build_filename (fixture->folder, "2026-11-23.jsonl.gz", NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_remove (fixture->file);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->file);
  g_free (fixture->folder);
}

#define BYTES(text) { text, sizeof (text) - 1 }

static const struct
{
  const char *path;
  struct
  {
    const char *data;
    gsize       length;
  } content;
} files[] = {
  { "README.txt", BYTES ("") },
  { "journal/2026/a.json", BYTES ("{\n  \"id\": \"x\",\n  \"text\": \"“ä”\\n\\\\\"\n}\n") },
  { "journal/2026/b.json", BYTES ("{\"half") },
  { "journal/2026/controls.txt", BYTES ("\x01\x1f\x7f\t\r\n") },
  { "journal/2026/latin-1.txt", BYTES ("gr\xfc\xdf") },
  { "journal/2026/nul.bin", BYTES ("a\0b") },
  { "journal/2026/ä “quoted”.json", BYTES ("[]") },
};

static KeelBackupWriter *
begin (const char *file)
{
  g_auto (KeelBackupSum) sum = { 0 };
  g_autoptr (KeelBackupHeader) header = NULL;
  g_autoptr (GError) error = NULL;
  KeelBackupWriter *writer;

  keel_backup_sum_init (&sum);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (files[i].content.data, files[i].content.length);

      keel_backup_sum_add (&sum, files[i].path, bytes);
    }

  header = keel_backup_header_new ("3fa85f64-5717-4562-b3fc-2c963f66afa6", &sum);
  writer = keel_backup_writer_new (file, header, &error);
  g_assert_no_error (error);
  return writer;
}

static void
add_all (KeelBackupWriter *writer)
{
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (files[i].content.data, files[i].content.length);

      g_assert_true (keel_backup_writer_add (writer, files[i].path, bytes, &error));
      g_assert_no_error (error);
    }
}

static void
write_all (const char *file)
{
  g_autoptr (KeelBackupWriter) writer = begin (file);
  g_autoptr (GError) error = NULL;

  add_all (writer);
  g_assert_true (keel_backup_writer_commit (writer, FALSE, NULL, &error));
  g_assert_no_error (error);
}

static gboolean
compare_visit (const char  *path,
               GBytes      *bytes,
               gpointer     user_data,
               GError     **error)
{
  guint *n_visited = user_data;
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  g_assert_cmpuint (*n_visited, <, G_N_ELEMENTS (files));
  g_assert_cmpstr (path, ==, files[*n_visited].path);
  g_assert_cmpmem (data, length, files[*n_visited].content.data, files[*n_visited].content.length);
  (*n_visited)++;
  return TRUE;
}

static void
test_gives_back_every_byte (Fixture       *fixture,
                            gconstpointer  data)
{
  g_autoptr (KeelBackupHeader) header = NULL;
  g_autoptr (GError) error = NULL;
  guint n_visited = 0;

  write_all (fixture->file);

  header = keel_backup_file_read_header (fixture->file, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (header->workbook, ==, "3fa85f64-5717-4562-b3fc-2c963f66afa6");
  g_assert_cmpuint (header->n_files, ==, G_N_ELEMENTS (files));
  g_assert_cmpuint (header->n_records, ==, 2);   /* of the three, one is cut off */

  g_assert_true (keel_backup_file_visit (fixture->file, compare_visit, &n_visited, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (n_visited, ==, G_N_ELEMENTS (files));
}

static void
test_is_for_its_owner_only (Fixture       *fixture,
                            gconstpointer  data)
{
  GStatBuf info;

  write_all (fixture->file);
  g_assert_cmpint (g_stat (fixture->file, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);
}

static gboolean
left_out_visit (const char  *path,
                GBytes      *bytes,
                gpointer     user_data,
                GError     **error)
{
  g_assert_cmpstr (path, ==, "film.mp4");
  g_assert_null (bytes);
  (*(guint *) user_data)++;
  return TRUE;
}

static void
test_names_what_is_left_out (Fixture       *fixture,
                             gconstpointer  data)
{
  KeelBackupHeader header = { .workbook = (char *) "x", .n_files = 1, .digest = (char *) "y" };
  g_autoptr (GError) error = NULL;
  g_autoptr (KeelBackupWriter) writer = keel_backup_writer_new (fixture->file, &header, &error);
  guint n_visited = 0;

  g_assert_true (keel_backup_writer_add (writer, "film.mp4", NULL, &error));
  g_assert_true (keel_backup_writer_commit (writer, FALSE, NULL, &error));
  g_assert_true (keel_backup_file_visit (fixture->file, left_out_visit, &n_visited, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (n_visited, ==, 1);
}

static void
test_leaves_nothing_unless_committed (Fixture       *fixture,
                                      gconstpointer  data)
{
  KeelBackupWriter *writer = begin (fixture->file);

  add_all (writer);
  keel_backup_writer_free (writer);
  g_assert_false (g_file_test (fixture->file, G_FILE_TEST_EXISTS));

  /* tear_down() finds the folder empty, or fails. */
}

static void
test_replaces_only_if_asked (Fixture       *fixture,
                             gconstpointer  data)
{
  g_autoptr (KeelBackupWriter) second = NULL;
  g_autoptr (KeelBackupWriter) third = NULL;
  g_autoptr (GError) error = NULL;

  write_all (fixture->file);

  second = begin (fixture->file);
  g_assert_false (keel_backup_writer_commit (second, FALSE, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
  g_clear_error (&error);

  third = begin (fixture->file);
  g_assert_true (keel_backup_writer_commit (third, TRUE, NULL, &error));
  g_assert_no_error (error);
}

static gboolean
ignore_visit (const char  *path,
              GBytes      *bytes,
              gpointer     user_data,
              GError     **error)
{
  return TRUE;
}

static void
put_packed (const char *file,
            const char *text)
{
  g_autoptr (GFile) target = g_file_new_for_path (file);
  g_autoptr (GFileOutputStream) raw = g_file_replace (target, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL);
  g_autoptr (GZlibCompressor) compressor = g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP, -1);
  g_autoptr (GOutputStream) packed = g_converter_output_stream_new (G_OUTPUT_STREAM (raw), G_CONVERTER (compressor));

  g_assert_true (g_output_stream_write_all (packed, text, strlen (text), NULL, NULL, NULL));
  g_assert_true (g_output_stream_close (packed, NULL, NULL));
}

#define HEADER "{\"format\": \"even-keel/backup\", \"schema\": 1, \"workbook\": \"x\", \"records\": 1, \"files\": 1, \"digest\": \"y\"}\n"

static void
test_refuses_what_is_none (Fixture       *fixture,
                           gconstpointer  data)
{
  static const struct
  {
    const char *text;
    int         code;
  } cases[] = {
    { "", KEEL_ERROR_SYNTAX },
    { "\n", KEEL_ERROR_SYNTAX },
    { "[]\n", KEEL_ERROR_SCHEMA },
    { "{\"format\": \"even-keel/entry\", \"schema\": 1}\n", KEEL_ERROR_FORMAT },
    { "{\"format\": \"even-keel/backup\", \"schema\": 2, \"workbook\": \"x\", \"digest\": \"y\"}\n", KEEL_ERROR_NEWER },
    { "{\"format\": \"even-keel/backup\", \"schema\": 1, \"digest\": \"y\"}\n", KEEL_ERROR_SCHEMA },
    { HEADER "{\"file\": \"a\", \"text\": \"b\"\n", KEEL_ERROR_SYNTAX },
    { HEADER "{\"text\": \"b\"}\n", KEEL_ERROR_SCHEMA },
    { HEADER "{\"file\": \"a\", \"text\": 7}\n", KEEL_ERROR_SCHEMA },
    { HEADER "\n", KEEL_ERROR_SYNTAX },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      put_packed (fixture->file, cases[i].text);
      g_assert_false (keel_backup_file_visit (fixture->file, ignore_visit, NULL, NULL, &error));
      g_assert_error (error, KEEL_ERROR, cases[i].code);
      g_assert_nonnull (strstr (error->message, "2026-11-23.jsonl.gz"));
    }
}

static void
test_notices_every_cut (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autofree char *whole = NULL;
  gsize length;

  write_all (fixture->file);
  g_assert_true (g_file_get_contents (fixture->file, &whole, &length, NULL));

  for (gsize cut = 0; cut < length; cut++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_true (g_file_set_contents (fixture->file, whole, (gssize) cut, NULL));
      g_assert_false (keel_backup_file_visit (fixture->file, ignore_visit, NULL, NULL, &error));
      g_assert_nonnull (error);
    }
}

static void
test_ignores_unknown_members (Fixture       *fixture,
                              gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  guint n_visited = 0;

  put_packed (fixture->file, HEADER "{\"file\": \"film.mp4\", \"left_out\": true, \"later\": [1, {\"x\": null}]}");
  g_assert_true (keel_backup_file_visit (fixture->file, left_out_visit, &n_visited, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (n_visited, ==, 1);
}

/* The lines between "```json" and "```" in data/schema/backup.md. */
static char *
read_described_lines (void)
{
  g_autofree char *page = g_test_build_filename (G_TEST_DIST, "..", "data", "schema", "backup.md", NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  GString *described = g_string_new (NULL);
  gboolean is_inside = FALSE;

  g_assert_true (g_file_get_contents (page, &text, NULL, NULL));
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (g_str_has_prefix (lines[i], "```"))
        is_inside = g_str_equal (lines[i], "```json");
      else if (is_inside)
        g_string_append_printf (described, "%s\n", lines[i]);
    }

  return g_string_free (described, FALSE);
}

static gboolean
count_visit (const char  *path,
             GBytes      *bytes,
             gpointer     user_data,
             GError     **error)
{
  (*(guint *) user_data)++;
  return TRUE;
}

static void
test_is_as_described (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autofree char *described = read_described_lines ();
  g_autoptr (GError) error = NULL;
  guint n_visited = 0;

  put_packed (fixture->file, described);
  g_assert_true (keel_backup_file_visit (fixture->file, count_visit, &n_visited, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (n_visited, ==, 3);
}

static void
test_can_be_cancelled (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  write_all (fixture->file);
  g_cancellable_cancel (cancellable);
  g_assert_false (keel_backup_file_visit (fixture->file, ignore_visit, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

#define ADD(name, function) \
  g_test_add ("/core/backup-file/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("gives-back-every-byte", test_gives_back_every_byte);
  ADD ("is-for-its-owner-only", test_is_for_its_owner_only);
  ADD ("names-what-is-left-out", test_names_what_is_left_out);
  ADD ("leaves-nothing-unless-committed", test_leaves_nothing_unless_committed);
  ADD ("replaces-only-if-asked", test_replaces_only_if_asked);
  ADD ("refuses-what-is-none", test_refuses_what_is_none);
  ADD ("notices-every-cut", test_notices_every_cut);
  ADD ("ignores-unknown-members", test_ignores_unknown_members);
  ADD ("is-as-described", test_is_as_described);
  ADD ("can-be-cancelled", test_can_be_cancelled);
  return g_test_run ();
}
