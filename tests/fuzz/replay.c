/* SPDX-License-Identifier: GPL-3.0-or-later */

/* replay FOLDER: shows a target each file of a folder, and of the folders in it, once, as
 * libFuzzer would. */

#include "keel-fuzz.h"

#include <glib.h>

static void
show_file (const char *path)
{
  g_autofree char *text = NULL;
  g_autofree uint8_t *exact = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &text, &length, NULL));

  /* Without the NUL that GLib puts behind it, so that a sanitizer sees a
   * byte read too many. */
  exact = g_memdup2 (text, length);
  LLVMFuzzerTestOneInput (exact, length);
}

static guint
show_folder (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) folder = g_dir_open (path, 0, &error);
  const char *name;
  guint n_files = 0;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *inner = g_build_filename (path, name, NULL);

      if (g_file_test (inner, G_FILE_TEST_IS_DIR))
        n_files += show_folder (inner);
      else
        {
          show_file (inner);
          n_files++;
        }
    }

  return n_files;
}

int
main (int    argc,
      char **argv)
{
  g_assert_cmpint (argc, ==, 2);
  g_assert_cmpuint (show_folder (argv[1]), >, 0);
  return 0;
}
