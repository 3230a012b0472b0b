/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-programme.h"

#include <glib/gstdio.h>
#include <string.h>
#include "store-fixture.h"

#define LOCALE(programme, language, text) \
  "{\"format\":\"even-keel/programme-locale\",\"schema\":1,\"programme\":\"" programme "\",\"language\":\"" language "\"," \
  "\"strings\":{\"title\":{\"of\":\"@DIGEST@\",\"text\":\"" text "\"}}}"

#define PROGRAMME(locales) \
  "{\"format\":\"even-keel/programme\",\"schema\":1,\"id\":\"a\",\"version\":\"1\",\"language\":\"en\"," \
  "\"title\":\"Title\",\"summary\":\"S\",\"licence\":\"L\",\"parts\":[{\"id\":\"all\",\"title\":\"All\"," \
  "\"pages\":[\"P1\"]}],\"pages\":[{\"id\":\"P1\",\"title\":\"T\",\"blocks\":[{\"id\":\"b\"," \
  "\"kind\":\"text\",\"text\":\"Words.\"}]}]" locales "}"

typedef struct
{
  char *root;
} Fixture;

static void
put (Fixture    *fixture,
     const char *name,
     const char *text)
{
  g_autofree char *path = g_build_filename (fixture->root, name, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *locale = NULL;

  fixture->root = g_dir_make_tmp ("keel-programme-XXXXXX", NULL);
  locale = g_build_filename (fixture->root, "locale", NULL);
  g_assert_cmpint (g_mkdir (locale, 0700), ==, 0);
  put (fixture, "programme.json", PROGRAMME (""));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  store_remove_tree (fixture->root);
  g_free (fixture->root);
}

/* "fr, pt_BR; locale/de.json": languages, and where faults are. */
static char *
describe (Fixture *fixture)
{
  GPtrArray *problems = NULL;
  g_autoptr (KeelProgramme) programme = keel_programme_new_from_folder (fixture->root, &problems);
  g_autoptr (GPtrArray) languages = NULL;
  g_autoptr (GPtrArray) faults = NULL;
  GString *text = g_string_new (NULL);

  g_assert_nonnull (programme);
  languages = keel_programme_list_languages (programme);
  faults = keel_programme_list_faults (programme);
  for (guint i = 0; i < languages->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", ((KeelProgrammeLanguage *) languages->pdata[i])->language);
  for (guint i = 0; i < faults->len; i++)
    g_string_append_printf (text, "; %s", ((KeelProgrammeProblem *) faults->pdata[i])->path);

  return g_string_free (text, FALSE);
}

static void
assert_folder (Fixture    *fixture,
               const char *expected)
{
  g_autofree char *found = describe (fixture);

  g_assert_cmpstr (found, ==, expected);
}

static void
languages_lie_beside_it (Fixture       *fixture,
                         gconstpointer  data)
{
  assert_folder (fixture, "");
  put (fixture, "locale/pt_BR.json", LOCALE ("a", "pt_BR", "Título"));
  put (fixture, "locale/fr.json", LOCALE ("a", "fr", "Titre"));
  put (fixture, "locale/notes.txt", "no language");
  put (fixture, "locale/.fr.json", "{");

  assert_folder (fixture, "fr, pt_BR");
}

static void
a_bad_language_does_not_refuse_it (Fixture       *fixture,
                                   gconstpointer  data)
{
  put (fixture, "locale/de.json", "{");
  put (fixture, "locale/es.json", LOCALE ("another", "es", "Título"));
  put (fixture, "locale/it.json", LOCALE ("a", "fr", "Titre"));
  put (fixture, "locale/nl.json", "[]");
  put (fixture, "locale/fr.json", LOCALE ("a", "fr", "Titre"));

  assert_folder (fixture, "fr; locale/de.json; locale/es.json; locale/it.json; locale/nl.json");
}

static void
deep_nesting_is_no_danger (Fixture       *fixture,
                           gconstpointer  data)
{
  g_autofree char *deep = g_strnfill (100000, '[');

  put (fixture, "locale/fr.json", deep);
  assert_folder (fixture, "; locale/fr.json");
}

static const char *
get_title (KeelProgramme *programme)
{
  return keel_programme_get_content (programme)->title;
}

static void
the_one_beside_wins_over_the_one_within (Fixture       *fixture,
                                         gconstpointer  data)
{
  const char * const languages[] = { "fr", NULL };
  g_autofree char *digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, "Title", -1);
  g_autoptr (GString) within = g_string_new (PROGRAMME (",\"locales\":[" LOCALE ("a", "fr", "Dedans") "]"));
  g_autoptr (GString) beside = g_string_new (LOCALE ("a", "fr", "Dehors"));
  g_autoptr (KeelProgramme) first = NULL;
  g_autoptr (KeelProgramme) first_french = NULL;
  g_autoptr (KeelProgramme) second = NULL;
  g_autoptr (KeelProgramme) second_french = NULL;
  GPtrArray *problems = NULL;

  digest[12] = '\0';
  g_string_replace (within, "@DIGEST@", digest, 0);
  g_string_replace (beside, "@DIGEST@", digest, 0);
  put (fixture, "programme.json", within->str);
  first = keel_programme_new_from_folder (fixture->root, &problems);
  first_french = keel_programme_translate (first, languages);
  g_assert_cmpstr (get_title (first_french), ==, "Dedans");

  put (fixture, "locale/fr.json", beside->str);
  second = keel_programme_new_from_folder (fixture->root, &problems);
  second_french = keel_programme_translate (second, languages);
  g_assert_cmpstr (get_title (second_french), ==, "Dehors");
}

static void
languages_within_are_read_strictly (Fixture       *fixture,
                                    gconstpointer  data)
{
  static const struct
  {
    const char *text;
    const char *path;
  } cases[] = {
    { PROGRAMME (",\"locales\":{}"), "locales" },
    { PROGRAMME (",\"locales\":[1]"), "locales[0]" },
    { PROGRAMME (",\"locales\":[{}]"), "locales[0]" },
    { PROGRAMME (",\"locales\":[" LOCALE ("a", "fr", "Titre") "," LOCALE ("b", "de", "Titel") "]"), "locales[1]" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) problems = NULL;
      g_autoptr (KeelProgramme) programme = keel_programme_new_from_json (cases[i].text, strlen (cases[i].text), &problems);

      g_assert_null (programme);
      g_assert_cmpuint (problems->len, ==, 1);
      g_assert_cmpstr (((KeelProgrammeProblem *) problems->pdata[0])->path, ==, cases[i].path);
    }
}

static void
a_programme_is_told_from_a_diary (Fixture       *fixture,
                                  gconstpointer  data)
{
  static const struct
  {
    const char *text;
    gboolean    is_programme;
  } cases[] = {
    { PROGRAMME (""), TRUE },
    { "{\"format\":\"even-keel/programme\"", TRUE },
    { "{\"format\":\"even-keel/export\"}", FALSE },
    { "{\"tags\":{},\"entries\":[]}", FALSE },
    { "", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (keel_programme_is_announced (cases[i].text, strlen (cases[i].text)), ==, cases[i].is_programme);
}

#define FILE_TEST(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  FILE_TEST ("/core/programme-file/languages-lie-beside-it", languages_lie_beside_it);
  FILE_TEST ("/core/programme-file/a-bad-language-does-not-refuse-it", a_bad_language_does_not_refuse_it);
  FILE_TEST ("/core/programme-file/deep-nesting-is-no-danger", deep_nesting_is_no_danger);
  FILE_TEST ("/core/programme-file/the-one-beside-wins-over-the-one-within", the_one_beside_wins_over_the_one_within);
  FILE_TEST ("/core/programme-file/languages-within-are-read-strictly", languages_within_are_read_strictly);
  FILE_TEST ("/core/programme-file/a-programme-is-told-from-a-diary", a_programme_is_told_from_a_diary);

  return g_test_run ();
}
