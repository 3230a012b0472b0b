/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-folder.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "keel-error.h"
#include "store-fixture.h"

#define MARKER(format, schema, id) \
  "{\"format\": \"" format "\", \"schema\": " schema ", \"id\": \"" id "\", " \
  "\"created\": \"2026-11-23T08:14:03+01:00\"}"
#define AN_ID "3fa85f64-5717-4562-b3fc-7d728b0ede86"
#define A_MARKER MARKER ("even-keel/workbook", "1", AN_ID)
#define SAMPLE(sample) \
  "{\"format\": \"even-keel/workbook\", \"schema\": 1, \"id\": \"" AN_ID "\", \"sample\": " sample "}"
#define A_SAMPLE SAMPLE ("true")

static char *
make_root (void)
{
  char *root = g_dir_make_tmp ("keel-folder-XXXXXX", NULL);

  g_assert_nonnull (root);
  return root;
}

/* A folder with up to three files; a path that ends in "/" is a folder. */
static char *
make_folder (const char *root,
             guint       number,
             const char *paths[3],
             const char *text)
{
  char *folder = g_strdup_printf ("%s/%u", root, number);

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  for (guint i = 0; i < 3 && paths[i] != NULL; i++)
    {
      g_autofree char *file = g_build_filename (folder, paths[i], NULL);
      g_autofree char *parent = g_path_get_dirname (file);

      if (g_str_has_suffix (paths[i], "/"))
        g_assert_cmpint (g_mkdir_with_parents (file, 0700), ==, 0);
      else
        {
          g_assert_cmpint (g_mkdir_with_parents (parent, 0700), ==, 0);
          g_assert_true (g_file_set_contents (file, text == NULL ? "text" : text, -1, NULL));
        }
    }
  return folder;
}

static const struct
{
  const char      *desc;
  const char      *paths[3];
  const char      *text;
  KeelFolderState  state;
} looks[] = {
  { "nothing in it", { NULL }, NULL, KEEL_FOLDER_EMPTY },
  { "hidden files only", { ".directory", ".git/config" }, NULL, KEEL_FOLDER_EMPTY },
  { "a workbook", { "workbook.json" }, A_MARKER, KEEL_FOLDER_WORKBOOK },
  { "a sample", { "workbook.json" }, A_SAMPLE, KEEL_FOLDER_SAMPLE },
  { "a sample or not", { "workbook.json" }, SAMPLE ("\"yes\""), KEEL_FOLDER_BROKEN },
  { "newer", { "workbook.json" }, MARKER ("even-keel/workbook", "2", AN_ID), KEEL_FOLDER_NEWER },
  { "another format", { "workbook.json" }, MARKER ("else/workbook", "1", AN_ID), KEEL_FOLDER_BROKEN },
  { "no id", { "workbook.json" }, MARKER ("even-keel/workbook", "1", "x"), KEEL_FOLDER_BROKEN },
  { "cut off", { "workbook.json" }, "{\"format\": \"even", KEEL_FOLDER_BROKEN },
  { "empty marker", { "workbook.json" }, "", KEEL_FOLDER_BROKEN },
  { "a folder for a marker", { "workbook.json/" }, NULL, KEEL_FOLDER_BROKEN },
  { "documents, no marker", { "journal/2026/2026-11-23-7d728b0ede86.json" }, "{}", KEEL_FOLDER_UNMARKED },
  { "a record folder, no marker", { "journal/" }, NULL, KEEL_FOLDER_UNMARKED },
  { "another's files", { "letter.odt" }, NULL, KEEL_FOLDER_OTHER },
  { "another's README", { "README.txt" }, NULL, KEEL_FOLDER_OTHER },
};

static void
test_look (void)
{
  g_autofree char *root = make_root ();

  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      g_autofree char *folder = make_folder (root, i, (const char **) looks[i].paths, looks[i].text);
      g_autofree char *before = store_snapshot (folder);
      g_autofree char *after = NULL;
      g_autofree char *reason = NULL;
      gboolean is_usable = looks[i].state == KEEL_FOLDER_EMPTY || looks[i].state == KEEL_FOLDER_WORKBOOK;

      g_test_message ("%s", looks[i].desc);
      g_assert_cmpint (keel_folder_look (folder, &reason), ==, looks[i].state);
      g_assert_cmpint (reason == NULL, ==, is_usable);
      if (reason != NULL)
        g_assert_nonnull (strstr (reason, folder));
      after = store_snapshot (folder);
      g_assert_cmpstr (before, ==, after);
    }
  store_remove_tree (root);
}

static void
test_look_at_missing (void)
{
  g_autofree char *root = make_root ();
  g_autofree char *missing = g_build_filename (root, "missing", NULL);
  g_autofree char *reason = NULL;

  g_assert_cmpint (keel_folder_look (missing, &reason), ==, KEEL_FOLDER_MISSING);
  g_assert_nonnull (strstr (reason, missing));
  g_assert_false (g_file_test (missing, G_FILE_TEST_EXISTS));
  g_assert_cmpint (keel_folder_look (missing, NULL), ==, KEEL_FOLDER_MISSING);
  store_remove_tree (root);
}

static void
test_create (void)
{
  g_autofree char *root = make_root ();
  const char *below[] = { "new", "deeper/and/deeper", "." };

  for (guint i = 0; i < G_N_ELEMENTS (below); i++)
    {
      g_autofree char *folder = g_build_filename (root, below[G_N_ELEMENTS (below) - 1 - i], NULL);
      g_autofree char *readme = g_build_filename (folder, "README.txt", NULL);
      g_autofree char *marker = g_build_filename (folder, "workbook.json", NULL);
      g_autofree char *text = NULL;
      g_auto (GStrv) lines = NULL;
      g_autoptr (GError) error = NULL;
      struct stat status;

      keel_folder_create (folder, store_now (), &error);
      g_assert_no_error (error);
      g_assert_cmpint (keel_folder_look (folder, NULL), ==, KEEL_FOLDER_WORKBOOK);

      g_assert_cmpint (stat (folder, &status), ==, 0);
      g_assert_cmpint (status.st_mode & 0777, ==, 0700);
      g_assert_cmpint (stat (marker, &status), ==, 0);
      g_assert_cmpint (status.st_mode & 0777, ==, 0600);
      g_assert_true (g_file_get_contents (readme, &text, NULL, NULL));
      lines = g_strsplit (text, "\n", -1);
      g_assert_cmpint (g_strv_length (lines) - 1, ==, 10);
      for (const char * const *name = keel_record_list_folders (); *name != NULL; name++)
        g_assert_nonnull (strstr (text, *name));
      if (i == 0)
        {
          store_remove_tree (root);
          g_assert_cmpint (g_mkdir (root, 0755), ==, 0);
        }
    }
  store_remove_tree (root);
}

/* What an interrupted start leaves is no other's file. */
static void
test_create_goes_on (void)
{
  g_autofree char *root = make_root ();
  g_autofree char *marker = g_build_filename (root, "workbook.json", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (keel_folder_create (root, store_now (), NULL));
  g_assert_cmpint (g_unlink (marker), ==, 0);
  g_assert_cmpint (keel_folder_look (root, NULL), ==, KEEL_FOLDER_EMPTY);
  keel_folder_create (root, store_now (), &error);
  g_assert_no_error (error);
  store_remove_tree (root);
}

static void
test_create_refuses (void)
{
  g_autofree char *root = make_root ();

  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      g_autofree char *folder = make_folder (root, i, (const char **) looks[i].paths, looks[i].text);
      g_autofree char *before = store_snapshot (folder);
      g_autofree char *after = NULL;
      g_autoptr (GError) error = NULL;

      if (looks[i].state == KEEL_FOLDER_EMPTY)
        continue;
      g_test_message ("%s", looks[i].desc);
      g_assert_false (keel_folder_create (folder, store_now (), &error));
      g_assert_error (error, KEEL_ERROR, KEEL_ERROR_NOT_WORKBOOK);
      after = store_snapshot (folder);
      g_assert_cmpstr (before, ==, after);
    }
  store_remove_tree (root);
}

static void
test_path (void)
{
  g_autofree char *path = keel_folder_path_for ("journal", keel_day_from_ymd (2026, 11, 23),
                                                "3fa85f64-5717-4562-b3fc-7d728b0ede86");
  g_autofree char *early = keel_folder_path_for ("journal", keel_day_from_ymd (1, 1, 1),
                                                 "3fa85f64-5717-4562-b3fc-7d728b0ede86");

  g_assert_cmpstr (path, ==, "journal/2026/2026-11-23-7d728b0ede86.json");
  g_assert_cmpstr (early, ==, "journal/0001/0001-01-01-7d728b0ede86.json");
}

/* Listing. */

static void
plant_for_listing (StoreFixture *fixture)
{
  static const char *files[] = {
    "journal/2025/2025-01-01-000000000001.json",
    "journal/2026/2026-01-01-000000000002.json",
    "journal/2026/2026-11-23-000000000003.json",
    "journal/2026/any name (copy).json",
    "journal/2026/.hidden.json",
    "journal/2026/.2026.json.12345678.~tmp",
    "journal/2026/notes.txt",
    "journal/2026/deeper/2026-01-01-000000000004.json",
    "journal/20266/2026-01-01-000000000005.json",
    "journal/abcd/2026-01-01-000000000006.json",
    "journal/loose.json",
    "other/2026/2026-01-01-000000000007.json",
    "2026-01-01-000000000008.json",
  };
  g_autofree char *link = store_file (fixture, "journal/2026/2026-06-01-000000000009.json");
  g_autofree char *fifo = store_file (fixture, "journal/2026/2026-05-01-000000000010.json");
  g_autofree char *year = store_file (fixture, "journal/2024");

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    store_plant (fixture, files[i], "{}");
  g_assert_cmpint (symlink ("2026-01-01-000000000002.json", link), ==, 0);
  g_assert_cmpint (mkfifo (fifo, 0600), ==, 0);
  g_assert_cmpint (symlink ("2025", year), ==, 0);
}

static char *
describe_list (StoreFixture *fixture,
               guint         only_years)
{
  int dir = open (fixture->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) files = keel_folder_list (dir, only_years, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < files->len; i++)
    {
      const KeelFolderFile *file = g_ptr_array_index (files, i);

      g_string_append_printf (text, "%s%s\n", file->path, file->is_regular ? "" : " !");
      if (file->is_regular)
        g_assert_cmpint (file->size, ==, 2);
    }
  close (dir);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
test_list (StoreFixture  *fixture,
           gconstpointer  data)
{
  g_autofree char *all = NULL;
  g_autofree char *newest = NULL;

  plant_for_listing (fixture);
  all = describe_list (fixture, 0);
  g_assert_cmpstr (all, ==,
                   "journal/loose.json\n"
                   "journal/2026/any name (copy).json\n"
                   "journal/2026/2026-11-23-000000000003.json\n"
                   "journal/2026/2026-06-01-000000000009.json !\n"
                   "journal/2026/2026-05-01-000000000010.json !\n"
                   "journal/2026/2026-01-01-000000000002.json\n"
                   "journal/2025/2025-01-01-000000000001.json\n"
                   "journal/2024 !\n");

  newest = describe_list (fixture, 1);
  g_assert_nonnull (strstr (newest, "journal/2026/"));
  g_assert_null (strstr (newest, "journal/2025/"));
}

static void
test_list_of_nothing (StoreFixture  *fixture,
                      gconstpointer  data)
{
  g_autofree char *all = describe_list (fixture, 0);

  g_assert_cmpstr (all, ==, "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/folder/look", test_look);
  g_test_add_func ("/core/folder/look-at-missing", test_look_at_missing);
  g_test_add_func ("/core/folder/create", test_create);
  g_test_add_func ("/core/folder/create-goes-on", test_create_goes_on);
  g_test_add_func ("/core/folder/create-refuses", test_create_refuses);
  g_test_add_func ("/core/folder/path-for", test_path);
  STORE_TEST ("/core/folder/lists-documents-newest-first", test_list);
  STORE_TEST ("/core/folder/lists-nothing", test_list_of_nothing);

  return g_test_run ();
}
