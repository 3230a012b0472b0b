/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-library.h"

#include <glib/gstdio.h>
#include "store-fixture.h"

/* A folder with the places own, one, two and builtin. */
typedef struct
{
  char *root;
  char *own;
  char *built_in;
  char *shared[3];
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->root = g_dir_make_tmp ("keel-library-XXXXXX", NULL);
  fixture->own = g_build_filename (fixture->root, "own", NULL);
  fixture->built_in = g_build_filename (fixture->root, "builtin", NULL);
  fixture->shared[0] = g_build_filename (fixture->root, "one", NULL);
  fixture->shared[1] = g_build_filename (fixture->root, "two", NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  store_remove_tree (fixture->root);
  g_free (fixture->root);
  g_free (fixture->own);
  g_free (fixture->built_in);
  g_free (fixture->shared[0]);
  g_free (fixture->shared[1]);
}

/* A programme that has its place as its title; @id may differ from the folder's name. */
static void
plant (Fixture    *fixture,
       const char *place,
       const char *folder,
       const char *id)
{
  g_autofree char *dir = g_build_filename (fixture->root, place, folder, NULL);
  g_autofree char *path = g_build_filename (dir, "programme.json", NULL);
  g_autofree char *text =
    g_strdup_printf ("{\"format\":\"even-keel/programme\",\"schema\":1,\"id\":\"%s\",\"version\":\"1\",\"language\":\"en\","
                     "\"title\":\"%s\",\"summary\":\"S\",\"licence\":\"L\",\"parts\":[{\"id\":\"all\",\"title\":\"All\","
                     "\"pages\":[\"P1\"]}],\"pages\":[{\"id\":\"P1\",\"title\":\"T\",\"blocks\":[{\"id\":\"b\","
                     "\"kind\":\"text\",\"text\":\"Words.\"}]}]}", id, place);

  g_assert_cmpint (g_mkdir_with_parents (dir, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static KeelLibrary *
look (Fixture *fixture)
{
  const KeelLibraryFolders folders = { fixture->own, (const char * const *) fixture->shared, fixture->built_in };

  return keel_library_new (&folders);
}

/* "own:a! shared:b- …": an exclamation mark on those in use, a hyphen on those refused. */
static char *
describe (KeelLibrary *library)
{
  static const char * const places[] = { "own", "shared", "built-in" };
  GString *text = g_string_new (NULL);
  GPtrArray *entries = keel_library_get_entries (library);

  for (guint i = 0; i < entries->len; i++)
    {
      const KeelLibraryEntry *entry = entries->pdata[i];

      g_assert_true ((entry->programme == NULL) == (entry->problems != NULL));
      g_string_append_printf (text, "%s%s:%s%s%s", i > 0 ? " " : "", places[entry->place], entry->id,
                              entry->is_used ? "!" : "", entry->programme == NULL ? "-" : "");
    }

  return g_string_free (text, FALSE);
}

static void
assert_library (Fixture    *fixture,
                const char *expected)
{
  g_autoptr (KeelLibrary) library = look (fixture);
  g_autofree char *found = describe (library);

  g_assert_cmpstr (found, ==, expected);
}

static void
assert_title (Fixture    *fixture,
              const char *id,
              const char *title)
{
  g_autoptr (KeelLibrary) library = look (fixture);
  KeelProgramme *programme = keel_library_find (library, id);

  g_assert_cmpstr (programme != NULL ? keel_programme_get_content (programme)->title : NULL, ==, title);
}

static void
folders_need_not_be_there (Fixture       *fixture,
                           gconstpointer  data)
{
  const KeelLibraryFolders none = { NULL, NULL, NULL };
  g_autoptr (KeelLibrary) library = keel_library_new (&none);

  g_assert_cmpuint (keel_library_get_entries (library)->len, ==, 0);
  assert_library (fixture, "");
  assert_title (fixture, "a", NULL);
}

static void
several_stand_side_by_side (Fixture       *fixture,
                            gconstpointer  data)
{
  plant (fixture, "builtin", "b", "b");
  plant (fixture, "builtin", "a", "a");
  plant (fixture, "two", "c", "c");
  plant (fixture, "one", "d", "d");
  plant (fixture, "own", "e", "e");

  assert_library (fixture, "own:e! shared:d! shared:c! built-in:a! built-in:b!");
  assert_title (fixture, "c", "two");
}

static void
the_nearest_wins (Fixture       *fixture,
                  gconstpointer  data)
{
  plant (fixture, "builtin", "a", "a");
  assert_title (fixture, "a", "builtin");
  plant (fixture, "two", "a", "a");
  assert_title (fixture, "a", "two");
  plant (fixture, "one", "a", "a");
  assert_title (fixture, "a", "one");
  plant (fixture, "own", "a", "a");
  assert_title (fixture, "a", "own");

  assert_library (fixture, "own:a! shared:a shared:a built-in:a");
}

static void
case_makes_no_difference (Fixture       *fixture,
                          gconstpointer  data)
{
  plant (fixture, "builtin", "a", "a");
  plant (fixture, "own", "A", "A");

  assert_library (fixture, "own:A! built-in:a");
  assert_title (fixture, "a", "own");
}

static void
a_broken_one_is_listed_and_not_used (Fixture       *fixture,
                                     gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->own, "a", "programme.json", NULL);
  g_autoptr (KeelLibrary) library = NULL;
  const KeelLibraryEntry *entry;

  plant (fixture, "builtin", "a", "a");
  plant (fixture, "own", "a", "a");
  g_assert_true (g_file_set_contents (path, "{\"format\":\"even-keel/programme\",\"schema\":1}", -1, NULL));

  assert_library (fixture, "own:a- built-in:a!");
  assert_title (fixture, "a", "builtin");

  library = look (fixture);
  entry = keel_library_get_entries (library)->pdata[0];
  g_assert_cmpstr (entry->file, ==, path);
  g_assert_cmpuint (entry->problems->len, ==, 8);
}

static void
the_folder_has_the_name (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr (KeelLibrary) library = NULL;
  const KeelLibraryEntry *entry;

  plant (fixture, "own", "a", "b");
  assert_library (fixture, "own:a-");

  library = look (fixture);
  entry = keel_library_get_entries (library)->pdata[0];
  g_assert_cmpstr (((KeelProgrammeProblem *) entry->problems->pdata[0])->path, ==, "id");
}

/* What is no programme's folder: a file, one without the document, one that no id names. */
static void
other_things_are_passed_over (Fixture       *fixture,
                              gconstpointer  data)
{
  g_autofree char *file = g_build_filename (fixture->own, "notes", NULL);
  g_autofree char *folder = g_build_filename (fixture->own, "empty", NULL);

  plant (fixture, "own", ".hidden", "hidden");
  plant (fixture, "own", "a", "a");
  g_assert_true (g_file_set_contents (file, "mine", -1, NULL));
  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);

  assert_library (fixture, "own:a!");
}

#define LIBRARY_TEST(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  LIBRARY_TEST ("/core/library/folders-need-not-be-there", folders_need_not_be_there);
  LIBRARY_TEST ("/core/library/several-stand-side-by-side", several_stand_side_by_side);
  LIBRARY_TEST ("/core/library/the-nearest-wins", the_nearest_wins);
  LIBRARY_TEST ("/core/library/case-makes-no-difference", case_makes_no_difference);
  LIBRARY_TEST ("/core/library/a-broken-one-is-listed-and-not-used", a_broken_one_is_listed_and_not_used);
  LIBRARY_TEST ("/core/library/the-folder-has-the-name", the_folder_has_the_name);
  LIBRARY_TEST ("/core/library/other-things-are-passed-over", other_things_are_passed_over);

  return g_test_run ();
}
