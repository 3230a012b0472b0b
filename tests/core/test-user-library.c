/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-user-library.h"
#include "keel-config.h"
#include "keel-error.h"

#include <glib/gstdio.h>

static void
plant (const char *data_dir,
       const char *program,
       const char *source)
{
  g_autofree char *from = g_test_build_filename (G_TEST_DIST, "data", "programme", "good", source, NULL);
  g_autofree char *text = NULL;
  g_autofree char *folder = NULL;
  g_autofree char *path = NULL;

  g_assert_true (g_file_get_contents (from, &text, NULL, NULL));
  folder = g_build_filename (data_dir, program, "programmes",
                             g_str_equal (source, "full.json") ? "full" : "small", NULL);
  path = g_build_filename (folder, "programme.json", NULL);
  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static void
the_user_s_folders_are_asked (void)
{
  g_autoptr (KeelLibrary) library = NULL;
  GPtrArray *entries;

  plant (g_get_user_data_dir (), KEEL_PROGRAM_DIR, "minimal.json");
  plant (g_get_system_data_dirs ()[0], "even-keel", "minimal.json");
  plant (g_get_system_data_dirs ()[0], "even-keel", "full.json");

  library = keel_user_library_new (NULL);
  entries = keel_library_get_entries (library);
  g_assert_cmpuint (entries->len, >=, 3);
  g_assert_cmpint (((KeelLibraryEntry *) entries->pdata[0])->place, ==, KEEL_PROGRAMME_OWN);
  g_assert_cmpint (((KeelLibraryEntry *) entries->pdata[1])->place, ==, KEEL_PROGRAMME_SHARED);
  g_assert_nonnull (keel_library_find (library, "small"));
  g_assert_nonnull (keel_library_find (library, "full"));
}

static char *
own_path (const char *name)
{
  return g_build_filename (g_get_user_data_dir (), KEEL_PROGRAM_DIR, "programmes", name, NULL);
}

static GBytes *
load (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "programme", "good", name, NULL);
  char *text = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &text, &length, NULL));
  return g_bytes_new_take (text, length);
}

static void
assert_is_there (const char *name,
                 gboolean    is_there)
{
  g_autofree char *path = own_path (name);

  g_assert_cmpint (g_file_test (path, G_FILE_TEST_EXISTS), ==, is_there);
}

static void
one_is_added_and_removed (void)
{
  g_autoptr (GBytes) document = load ("full.json");
  g_autoptr (GError) error = NULL;

  keel_user_library_add (document, &error);
  g_assert_no_error (error);
  assert_is_there ("full/programme.json", TRUE);

  /* Again: an update. */
  keel_user_library_add (document, &error);
  g_assert_no_error (error);

  keel_user_library_remove ("full", &error);
  g_assert_no_error (error);
  assert_is_there ("full", FALSE);

  g_assert_false (keel_user_library_remove ("full", &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_NOT_FOUND);
}

static void
what_is_not_ours_stays (void)
{
  g_autoptr (GBytes) document = load ("full.json");
  g_autofree char *locale = own_path ("full/locale");
  g_autofree char *language = own_path ("full/locale/fr.json");
  g_autofree char *notes = own_path ("full/notes.txt");
  g_autoptr (GError) error = NULL;

  keel_user_library_add (document, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_mkdir (locale, 0700), ==, 0);
  g_assert_true (g_file_set_contents (language, "{}", -1, NULL));
  g_assert_true (g_file_set_contents (notes, "mine", -1, NULL));

  keel_user_library_remove ("full", &error);
  g_assert_no_error (error);
  assert_is_there ("full/programme.json", FALSE);
  assert_is_there ("full/locale", FALSE);
  assert_is_there ("full/notes.txt", TRUE);
}

static void
what_is_no_programme_is_refused (void)
{
  g_autoptr (GBytes) nothing = g_bytes_new_static ("{}", 2);
  g_autoptr (GBytes) document = load ("full.json");
  g_autofree char *other = own_path ("FULL");
  g_autoptr (GError) error = NULL;

  g_assert_false (keel_user_library_add (nothing, &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA);
  g_clear_error (&error);

  g_assert_cmpint (g_mkdir_with_parents (other, 0700), ==, 0);
  g_assert_false (keel_user_library_add (document, &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_USAGE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/core/user-library/the-user-s-folders-are-asked", the_user_s_folders_are_asked);

  g_test_add_func ("/core/user-library/one-is-added-and-removed", one_is_added_and_removed);
  g_test_add_func ("/core/user-library/what-is-not-ours-stays", what_is_not_ours_stays);
  g_test_add_func ("/core/user-library/what-is-no-programme-is-refused", what_is_no_programme_is_refused);

  return g_test_run ();
}
