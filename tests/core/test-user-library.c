/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-user-library.h"
#include "keel-config.h"

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

  library = keel_user_library_new ();
  entries = keel_library_get_entries (library);
  g_assert_cmpuint (entries->len, >=, 3);
  g_assert_cmpint (((KeelLibraryEntry *) entries->pdata[0])->place, ==, KEEL_PROGRAMME_OWN);
  g_assert_cmpint (((KeelLibraryEntry *) entries->pdata[1])->place, ==, KEEL_PROGRAMME_SHARED);
  g_assert_nonnull (keel_library_find (library, "small"));
  g_assert_nonnull (keel_library_find (library, "full"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/core/user-library/the-user-s-folders-are-asked", the_user_s_folders_are_asked);

  return g_test_run ();
}
