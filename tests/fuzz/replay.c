/* SPDX-License-Identifier: GPL-3.0-or-later */

/* replay FOLDER: shows a target each file of a folder once, as libFuzzer would. */

#include "keel-fuzz.h"

#include <glib.h>

int
main (int    argc,
      char **argv)
{
  g_autoptr (GDir) folder = NULL;
  g_autoptr (GError) error = NULL;
  const char *name;
  guint n_files = 0;

  g_assert_cmpint (argc, ==, 2);
  folder = g_dir_open (argv[1], 0, &error);
  g_assert_no_error (error);

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (argv[1], name, NULL);
      g_autofree char *text = NULL;
      g_autofree uint8_t *exact = NULL;
      gsize length;

      if (!g_file_test (path, G_FILE_TEST_IS_REGULAR))
        continue;

      g_assert_true (g_file_get_contents (path, &text, &length, NULL));

      /* Without the NUL that GLib puts behind it, so that a sanitizer sees a
       * byte read too many. */
      exact = g_memdup2 (text, length);
      LLVMFuzzerTestOneInput (exact, length);
      n_files++;
    }

  g_assert_cmpuint (n_files, >, 0);
  return 0;
}
