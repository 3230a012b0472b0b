/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-programme-update.h"

#include <string.h>

static KeelProgramme *
read_changed (const char *from,
              const char *to)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "programme", "good", "full.json", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GString) document = NULL;
  GPtrArray *problems = NULL;
  KeelProgramme *programme;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  document = g_string_new (text);
  if (from != NULL)
    {
      g_string_replace (document, "\"version\": \"1.0\"", "\"version\": \"1.1\"", 1);
      g_assert_cmpuint (g_string_replace (document, from, to, 0), >, 0);
    }

  programme = keel_programme_new_from_json (document->str, document->len, &problems);
  if (problems != NULL)
    g_error ("%s: %s", ((KeelProgrammeProblem *) problems->pdata[0])->path,
             ((KeelProgrammeProblem *) problems->pdata[0])->message);
  return programme;
}

static char *
join_paths (GPtrArray *problems)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < problems->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "", ((KeelProgrammeProblem *) problems->pdata[i])->path);

  return g_string_free (text, FALSE);
}

static void
ids_keep_their_meaning (void)
{
  static const struct
  {
    const char *from;
    const char *to;
    const char *breaches;
  } cases[] = {
    { "Every block", "Each block", "" },
    { "\"id\": \"full\"", "\"id\": \"fuller\"", "id" },
    { "\"version\": \"1.1\"", "\"version\": \"0.9\"", "version" },
    { "\"version\": \"1.1\"", "\"version\": \"1.0\"", "version" },
    { "\"language\": \"en\"", "\"language\": \"fr\"", "language" },
    { "I do the act 1 of AP, managing.", "I do act one.", "item_set/items/AP-M1" },
    { "\"id\": \"set-1\"", "\"id\": \"set-2\"", "" },
    { "\"CU-M3\",\n      \"CU-L2\"", "\"CU-L2\",\n      \"CU-M3\"", "item_set/order" },
    { "\"answer\": \"both\"", "\"answer\": \"leading\"", "exercises/sorting/cases/both" },
    { "\"kind\": \"percent\"", "\"kind\": \"line\"", "worksheets/W1/fields/sure" },
    { "\"id\": \"a\"", "\"id\": \"other\"", "worksheets/W1/fields/how" },
  };
  g_autoptr (KeelProgramme) old = read_changed (NULL, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (KeelProgramme) programme = read_changed (cases[i].from, cases[i].to);
      g_autoptr (GPtrArray) breaches = keel_programme_list_breaches (programme, old);
      g_autofree char *paths = join_paths (breaches);

      g_test_message ("%s → %s", cases[i].from, cases[i].to);
      g_assert_cmpstr (paths, ==, cases[i].breaches);
    }
}

static void
what_is_given_up_is_listed (void)
{
  g_autoptr (KeelProgramme) old = read_changed (NULL, NULL);
  g_autoptr (KeelProgramme) programme = read_changed ("\"id\": \"AP-M-more\"", "\"id\": \"renamed\"");
  g_autoptr (GPtrArray) none = keel_programme_list_given_up (old, old);
  g_autoptr (GPtrArray) paths = keel_programme_list_given_up (programme, old);

  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (paths->len, ==, 1);
  g_assert_cmpstr (paths->pdata[0], ==, "templates/AP-M-more");
}

static void
versions_are_compared_by_their_numbers (void)
{
  static const struct
  {
    const char *version;
    const char *than;
    gboolean    is_newer;
  } cases[] = {
    { "1.1", "1.0", TRUE },      { "1.0", "1.1", FALSE },     { "1.0", "1.0", FALSE },
    { "1.10", "1.9", TRUE },     { "2", "1.9.9", TRUE },      { "1.0.1", "1.0", TRUE },
    { "1.0", "1", FALSE },       { "2026-11", "2026-2", TRUE }, { "spring", "autumn", FALSE },
    { "1.0 second", "1.0", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (keel_programme_is_newer (cases[i].version, cases[i].than), ==, cases[i].is_newer);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/programme-update/ids-keep-their-meaning", ids_keep_their_meaning);
  g_test_add_func ("/core/programme-update/what-is-given-up-is-listed", what_is_given_up_is_listed);
  g_test_add_func ("/core/programme-update/versions-are-compared-by-their-numbers", versions_are_compared_by_their_numbers);

  return g_test_run ();
}
