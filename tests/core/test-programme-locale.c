/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-programme-locale.h"
#include "keel-error.h"

#include <string.h>

#define HEADER "\"format\":\"even-keel/programme-locale\",\"schema\":1,"

static KeelProgrammeLocale *
read_text (const char  *text,
           GError     **error)
{
  g_autoptr (JsonNode) root = json_from_string (text, NULL);

  return keel_programme_locale_read (json_node_get_object (root), error);
}

static void
what_is_wrong_is_named (void)
{
  static const struct
  {
    const char *text;
    int         code;
    const char *named;
  } cases[] = {
    { "{}", KEEL_ERROR_SCHEMA, "format" },
    { "{\"format\":\"even-keel/programme\",\"schema\":1}", KEEL_ERROR_FORMAT, "even-keel/programme" },
    { "{\"format\":\"even-keel/programme-locale\",\"schema\":2}", KEEL_ERROR_NEWER, "2" },
    { "{" HEADER "\"language\":\"fr\",\"strings\":{}}", KEEL_ERROR_SCHEMA, "programme" },
    { "{" HEADER "\"programme\":\"../a\",\"language\":\"fr\",\"strings\":{}}", KEEL_ERROR_SCHEMA, "../a" },
    { "{" HEADER "\"programme\":\"a\",\"language\":\"../fr\",\"strings\":{}}", KEEL_ERROR_SCHEMA, "../fr" },
    { "{" HEADER "\"programme\":\"a\",\"language\":\"fr\"}", KEEL_ERROR_SCHEMA, "strings" },
    { "{" HEADER "\"programme\":\"a\",\"language\":\"fr\",\"strings\":[]}", KEEL_ERROR_SCHEMA, "strings" },
    { "{" HEADER "\"programme\":\"a\",\"language\":\"fr\",\"strings\":{},\"note\":1}", KEEL_ERROR_SCHEMA, "note" },
    { "{" HEADER "\"programme\":\"a\",\"language\":\"fr\",\"strings\":{\"title\":\"T\"}}", KEEL_ERROR_SCHEMA, "strings.title" },
    { "{" HEADER "\"programme\":\"a\",\"language\":\"fr\",\"strings\":{\"title\":null}}", KEEL_ERROR_SCHEMA, "strings.title" },
    { "{" HEADER "\"programme\":\"a\",\"language\":\"fr\",\"strings\":{\"title\":{\"text\":\"T\"}}}",
      KEEL_ERROR_SCHEMA, "strings.title.of" },
    { "{" HEADER "\"programme\":\"a\",\"language\":\"fr\",\"strings\":{\"title\":{\"of\":\"1\",\"text\":[]}}}",
      KEEL_ERROR_SCHEMA, "strings.title.text" },
    { "{" HEADER "\"programme\":\"a\",\"language\":\"fr\",\"strings\":{\"title\":{\"of\":\"1\",\"text\":\"T\",\"x\":1}}}",
      KEEL_ERROR_SCHEMA, "strings.title.x" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (KeelProgrammeLocale) locale = read_text (cases[i].text, &error);

      g_test_message ("%s", cases[i].text);
      g_assert_null (locale);
      g_assert_error (error, KEEL_ERROR, cases[i].code);
      g_assert_nonnull (strstr (error->message, cases[i].named));
    }
}

static void
comes_back_as_it_was (void)
{
  g_autoptr (KeelProgrammeLocale) locale = keel_programme_locale_new ("acme", "pt_BR");
  g_autoptr (KeelProgrammeLocale) again = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) bytes_again = NULL;
  g_autoptr (GError) error = NULL;

  keel_programme_locale_add (locale, "title", "0123456789ab", "Um “programa”\n\"dois\"");
  keel_programme_locale_add (locale, "pages/P1/title", "ba9876543210", "Uma página");
  bytes = keel_programme_locale_to_json (locale);
  again = read_text (g_bytes_get_data (bytes, NULL), &error);
  g_assert_no_error (error);
  bytes_again = keel_programme_locale_to_json (again);

  g_assert_true (g_bytes_equal (bytes, bytes_again));
  g_assert_cmpstr (again->programme, ==, "acme");
  g_assert_cmpstr (again->language, ==, "pt_BR");
  g_assert_cmpuint (g_hash_table_size (again->texts), ==, 2);
}

static void
languages_have_names (void)
{
  static const struct
  {
    const char *name;
    gboolean    is_one;
  } cases[] = {
    { "fr", TRUE }, { "pt_BR", TRUE }, { "es_419", TRUE }, { "sr@latin", TRUE }, { "qtx", TRUE }, { "", FALSE },
    { "f", FALSE }, { "pt-BR", FALSE }, { "FR", FALSE }, { "fr.UTF-8", FALSE }, { "fr\n", FALSE }, { "fr/..", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (keel_locale_is_language (cases[i].name), ==, cases[i].is_one);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/programme-locale/what-is-wrong-is-named", what_is_wrong_is_named);
  g_test_add_func ("/core/programme-locale/comes-back-as-it-was", comes_back_as_it_was);
  g_test_add_func ("/core/programme-locale/languages-have-names", languages_have_names);

  return g_test_run ();
}
