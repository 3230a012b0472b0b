/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-programme-words.h"

#include "programme-fixture.h"

static GPtrArray *
make_problems (KeelProgrammeProblem *problems,
               guint                 n_problems)
{
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < n_problems; i++)
    g_ptr_array_add (list, &problems[i]);

  return list;
}

static void
test_says_where_and_what (void)
{
  char path[] = "pages[3].title", nowhere[] = "", message[] = "Is missing";
  KeelProgrammeProblem problems[] = { { path, message }, { nowhere, message } };
  g_autoptr (GPtrArray) list = make_problems (problems, G_N_ELEMENTS (problems));
  g_autofree char *text = keel_programme_words_problems (list);
  g_autofree char *heading = keel_programme_words_refused ("acme");

  g_assert_cmpstr (text, ==, "pages[3].title: Is missing\nIs missing");
  g_assert_cmpstr (heading, ==, "“acme” Cannot Be Used");
}

static void
test_stops_after_twelve (void)
{
  char path[] = "id", message[] = "Is missing";
  KeelProgrammeProblem problems[15];
  g_autoptr (GPtrArray) list = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (problems); i++)
    problems[i] = (KeelProgrammeProblem) { path, message };
  list = make_problems (problems, G_N_ELEMENTS (problems));
  text = keel_programme_words_problems (list);

  g_assert_true (g_str_has_suffix (text, "id: Is missing\nAnd 3 more"));
}

static void
test_says_what_is_in_it (void)
{
  const char * const texts[] = { "title", "Un programme entier", NULL };
  g_autoptr (KeelProgramme) programme = programme_read_full_in ("fr", texts);
  const KeelProgrammeContent *content = keel_programme_get_content (programme);
  KeelProgrammeContent bare = { .n_pages = 1, .authors = (const char * const[]) { NULL } };
  g_autofree char *holds = keel_programme_words_holds (content);
  g_autofree char *bare_holds = keel_programme_words_holds (&bare);
  g_autofree char *languages = keel_programme_words_languages (programme);
  g_autofree char *authors = keel_programme_words_authors (content);
  g_autofree char *nobody = keel_programme_words_authors (&bare);

  g_assert_cmpstr (holds, ==, "3 pages, 24 items to rate, 1 practice, 3 prompts, 1 exercise, 1 worksheet, 1 card");
  g_assert_cmpstr (bare_holds, ==, "1 page");
  g_assert_cmpstr (languages, ==, "en, fr (0%)");
  g_assert_cmpstr (authors, ==, "A. Writer, B. Writer");
  g_assert_cmpstr (nobody, ==, "Not said");
}

static void
test_says_how_much_is_translated (void)
{
  const char * const texts[] = { "summary", "Un de chaque.", NULL };
  const char * const french[] = { "fr", NULL };
  g_autoptr (KeelProgramme) source = programme_read_full_in ("fr", texts);
  g_autoptr (KeelProgramme) programme = keel_programme_translate (source, french);
  g_autofree char *as_written = keel_programme_words_summary (source);
  g_autofree char *translated = keel_programme_words_summary (programme);

  g_assert_cmpstr (as_written, ==, "One of everything.");
  g_assert_cmpstr (translated, ==, "Un de chaque. 0% is translated (fr).");
}

static void
test_calls_a_language_by_its_own_name (void)
{
  static const struct
  {
    const char *language;
    guint       percent;
    const char *expected;
  } cases[] = {
    { "fr", 100, "Français" },
    { "fr", 52, "Français (52%)" },
    { "pt_BR", 100, "Português (pt_BR)" },
    { "sr@latin", 100, "sr@latin" },
    { "f", 100, "f" },
    { "tlh", 3, "tlh (3%)" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = keel_programme_words_language (cases[i].language, cases[i].percent);

      g_assert_cmpstr (words, ==, cases[i].expected);
    }
}

static void
test_says_what_is_replaced (void)
{
  g_autoptr (KeelProgramme) programme = programme_read_full ();
  const KeelProgrammeContent *content = keel_programme_get_content (programme);
  KeelLibraryEntry entry = { .place = KEEL_PROGRAMME_OWN, .programme = programme };
  g_autofree char *alone = keel_programme_words_version (content, NULL);
  g_autofree char *own = keel_programme_words_version (content, &entry);
  g_autofree char *installed = NULL;

  entry.place = KEEL_PROGRAMME_SHARED;
  installed = keel_programme_words_version (content, &entry);
  g_assert_cmpstr (alone, ==, "1.0");
  g_assert_cmpstr (own, ==, "1.0, replaces version 1.0 of your own");
  g_assert_cmpstr (installed, ==, "1.0, is used instead of version 1.0, which stays installed");
}

static void
test_says_what_is_done (void)
{
  g_autofree char *added = keel_programme_words_added ("Acme");
  g_autofree char *remove = keel_programme_words_remove ("Acme");
  g_autofree char *action = keel_programme_words_remove_action ("Acme");

  g_assert_cmpstr (added, ==, "“Acme” was added");
  g_assert_cmpstr (remove, ==, "Remove “Acme”?");
  g_assert_cmpstr (action, ==, "Remove “Acme”");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/programme-words/says-where-and-what", test_says_where_and_what);
  g_test_add_func ("/core/programme-words/stops-after-twelve", test_stops_after_twelve);

  g_test_add_func ("/core/programme-words/says-what-is-in-it", test_says_what_is_in_it);
  g_test_add_func ("/core/programme-words/says-how-much-is-translated", test_says_how_much_is_translated);
  g_test_add_func ("/core/programme-words/calls-a-language-by-its-own-name", test_calls_a_language_by_its_own_name);
  g_test_add_func ("/core/programme-words/says-what-is-replaced", test_says_what_is_replaced);
  g_test_add_func ("/core/programme-words/says-what-is-done", test_says_what_is_done);

  return g_test_run ();
}
