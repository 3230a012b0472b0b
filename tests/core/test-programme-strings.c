/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-programme-strings.h"

#include "programme-fixture.h"

static void
paths_are_made_of_ids (void)
{
  static const struct
  {
    const char *path;
    const char *text;
  } cases[] = {
    { "title", "A full programme" },
    { "parts/first/title", "First" },
    { "pages/P1/title", "Every block" },
    { "pages/P1/blocks/article/text", "The article says this." },
    { "pages/P1/blocks/sides/rows/plan/topic", "Plan" },
    { "item_set/facets/AP/managing", "Steady" },
    { "item_set/items/AP-M1/overdone", "A plan for every hour." },
  };
  g_autoptr (KeelProgramme) programme = programme_read_full ();
  g_autoptr (GPtrArray) strings = keel_programme_list_strings (programme);
  guint n_found = 0;

  for (guint i = 0; i < strings->len; i++)
    {
      const KeelProgrammeString *string = strings->pdata[i];

      if (n_found < G_N_ELEMENTS (cases) && g_str_equal (string->path, cases[n_found].path))
        g_assert_cmpstr (*string->field, ==, cases[n_found++].text);
    }

  /* In the document's order: each was found behind the one before. */
  g_assert_cmpuint (n_found, ==, G_N_ELEMENTS (cases));
}

static void
no_path_is_there_twice (void)
{
  g_autoptr (KeelProgramme) programme = programme_read_full ();
  g_autoptr (GPtrArray) strings = keel_programme_list_strings (programme);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (strings->len, >, 100);
  for (guint i = 0; i < strings->len; i++)
    g_assert_true (g_hash_table_add (seen, ((KeelProgrammeString *) strings->pdata[i])->path));
}

static void
what_stays_is_not_among_them (void)
{
  static const char * const stays[] = { "id", "version", "language", "licence", "authors", "pages/P1/id" };
  g_autoptr (KeelProgramme) programme = programme_read_full ();
  g_autoptr (GPtrArray) strings = keel_programme_list_strings (programme);

  for (guint i = 0; i < strings->len; i++)
    for (gsize j = 0; j < G_N_ELEMENTS (stays); j++)
      g_assert_cmpstr (((KeelProgrammeString *) strings->pdata[i])->path, !=, stays[j]);
}

static void
a_digest_is_twelve_digits_of_the_sha256 (void)
{
  g_autofree char *digest = keel_programme_digest ("A full programme");

  /* printf 'A full programme' | sha256sum */
  g_assert_cmpstr (digest, ==, "e67cc0f2ae06");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/programme-strings/paths-are-made-of-ids", paths_are_made_of_ids);
  g_test_add_func ("/core/programme-strings/no-path-is-there-twice", no_path_is_there_twice);
  g_test_add_func ("/core/programme-strings/what-stays-is-not-among-them", what_stays_is_not_among_them);
  g_test_add_func ("/core/programme-strings/a-digest-is-twelve-digits-of-the-sha256",
                   a_digest_is_twelve_digits_of_the_sha256);

  return g_test_run ();
}
