/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "programme-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

static char *
read_good (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "programme", "good", name, NULL);
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

KeelProgramme *
programme_read_full (void)
{
  g_autofree char *text = read_good ("full.json");
  GPtrArray *problems = NULL;
  KeelProgramme *programme = keel_programme_new_from_json (text, strlen (text), &problems);

  g_assert_nonnull (programme);
  return programme;
}

static void
write_programme (const char *folder,
                 const char *id,
                 const char *text)
{
  g_autofree char *place = g_build_filename (folder, id, NULL);
  g_autofree char *file = g_build_filename (place, "programme.json", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (place, 0700), ==, 0);
  g_file_set_contents (file, text, -1, &error);
  g_assert_no_error (error);
}

KeelLibrary *
programme_make_library (const char *root)
{
  g_autofree char *folder = g_build_filename (root, "programmes", NULL);
  g_autofree char *full = read_good ("full.json");
  g_autofree char *small = read_good ("minimal.json");
  g_autoptr (GString) built_in = g_string_new (full);
  KeelLibraryFolders folders = { .built_in = folder };

  g_string_replace (built_in, "\"id\": \"full\"", "\"id\": \"" KEEL_BUILT_IN_PROGRAMME "\"", 1);
  write_programme (folder, KEEL_BUILT_IN_PROGRAMME, built_in->str);
  write_programme (folder, "small", small);
  write_programme (folder, "broken", "{ \"format\": \"even-keel/programme\", \"schema\": 1 }");

  return keel_library_new (&folders);
}
