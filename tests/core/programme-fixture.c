/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "programme-fixture.h"

#include <glib/gstdio.h>
#include <string.h>
#include "keel-programme-locale.h"
#include "keel-programme-strings.h"

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

static const char *
find_text (GPtrArray  *strings,
           const char *path)
{
  for (guint i = 0; i < strings->len; i++)
    {
      const KeelProgrammeString *string = strings->pdata[i];

      if (g_str_equal (string->path, path))
        return *string->field;
    }

  return "a text that went";
}

static GBytes *
make_locale (const char         *language,
             const char * const *texts)
{
  g_autoptr (KeelProgramme) full = programme_read_full ();
  g_autoptr (GPtrArray) strings = keel_programme_list_strings (full);
  g_autoptr (KeelProgrammeLocale) locale = keel_programme_locale_new ("full", language);

  for (guint i = 0; texts[i] != NULL; i += 2)
    {
      gboolean is_stale = texts[i][0] == '!';
      const char *path = is_stale ? texts[i] + 1 : texts[i];
      g_autofree char *digest = keel_programme_digest (is_stale ? "other" : find_text (strings, path));

      keel_programme_locale_add (locale, path, digest, texts[i + 1]);
    }

  return keel_programme_locale_to_json (locale);
}

KeelProgramme *
programme_read_full_in (const char         *language,
                        const char * const *texts)
{
  g_autofree char *text = read_good ("full.json");
  g_autoptr (GBytes) locale = make_locale (language, texts);
  g_autoptr (GString) document = g_string_new (NULL);
  GPtrArray *problems = NULL;
  KeelProgramme *programme;

  *strrchr (text, '}') = '\0';
  g_string_printf (document, "%s, \"locales\": [ %.*s ] }", text, (int) g_bytes_get_size (locale),
                   (const char *) g_bytes_get_data (locale, NULL));
  programme = keel_programme_new_from_json (document->str, document->len, &problems);
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
