/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-programme-strings.h"

#include "programme-fixture.h"

static const char * const french[] = { "fr_FR", "fr", "C", NULL };

static KeelProgramme *
translate (const char * const *texts)
{
  g_autoptr (KeelProgramme) programme = programme_read_full_in ("fr", texts);

  return keel_programme_translate (programme, french);
}

static const char *
get_text (KeelProgramme *programme,
          const char    *path)
{
  g_autoptr (GPtrArray) strings = keel_programme_list_strings (programme);

  for (guint i = 0; i < strings->len; i++)
    if (g_str_equal (((KeelProgrammeString *) strings->pdata[i])->path, path))
      return *((KeelProgrammeString *) strings->pdata[i])->field;

  return NULL;
}

static void
assert_counts (const KeelProgrammeLanguage *language,
               guint                        n_translated,
               guint                        n_stale,
               guint                        n_refused)
{
  g_assert_nonnull (language);
  g_assert_cmpstr (language->language, ==, "fr");
  g_assert_cmpuint (language->n_translated, ==, n_translated);
  g_assert_cmpuint (language->n_stale, ==, n_stale);
  g_assert_cmpuint (language->n_refused, ==, n_refused);
  g_assert_cmpuint (language->n_texts, >, 100);
}

static void
falls_back_text_by_text (void)
{
  const char * const texts[] = {
    "title", "Un programme entier",
    "pages/P1/blocks/research/text", "Peu ; voir [Kotter](reading:kotter-1990).",
    "!summary", "Un de chaque, mais autrefois",
    "pages/P99/title", "Une page qui n’est plus",
    NULL
  };
  g_autoptr (KeelProgramme) programme = translate (texts);

  g_assert_cmpstr (get_text (programme, "title"), ==, texts[1]);
  g_assert_cmpstr (get_text (programme, "pages/P1/blocks/research/text"), ==, texts[3]);
  g_assert_cmpstr (get_text (programme, "summary"), ==, "One of everything.");
  assert_counts (keel_programme_get_translation (programme), 2, 2, 0);
}

static void
the_source_stays_as_it_was (void)
{
  const char * const texts[] = { "title", "Un programme entier", NULL };
  g_autoptr (KeelProgramme) source = programme_read_full_in ("fr", texts);
  g_autoptr (KeelProgramme) programme = keel_programme_translate (source, french);

  g_assert_true (programme != source);
  g_assert_cmpstr (keel_programme_get_content (source)->title, ==, "A full programme");
  g_assert_null (keel_programme_get_translation (source));
}

static void
things_are_found_in_it (void)
{
  const char * const texts[] = { "pages/P1/title", "Chaque bloc", NULL };
  g_autoptr (KeelProgramme) programme = translate (texts);
  const KeelProgrammeContent *content = keel_programme_get_content (programme);

  g_assert_true (keel_programme_find_page (programme, "P1") == &content->pages[0]);
  g_assert_cmpstr (keel_programme_find_page (programme, "P1")->title, ==, "Chaque bloc");
  g_assert_true (keel_programme_find_part_of (programme, "P3") == &content->parts[1]);
  g_assert_true (keel_programme_find_item (programme, "AP-M1") == &content->item_set->items[0]);
  g_assert_true (keel_programme_find_worksheet (programme, "W1") == &content->worksheets[0]);
  g_assert_null (keel_programme_find_page (programme, "P9"));
}

/* What no translation may put there: it is as if it were not translated. */
static void
what_may_not_stand_there_is_refused (void)
{
  static const struct
  {
    const char *path;
    const char *text;
  } cases[] = {
    { "title", "" },
    { "title", " \t" },
    { "title", "Deux\nlignes" },
    { "title", "Une cloche\a" },
    { "pages/P1/blocks/research/text", "<b>Gras</b>" },
    { "pages/P1/blocks/research/text", "![image](https://example.org/a.png)" },
    { "pages/P1/blocks/research/text", "[ici](javascript:alert)" },
    { "pages/P1/blocks/research/text", "[ici](file:///etc/passwd)" },
    { "pages/P1/blocks/research/text", "[ici](https://example.org/)" },
    { "pages/P1/blocks/research/text", "[ici](page:P3)" },
    { "pages/P1/blocks/research/text", "[ici](page:P99)" },
    { "pages/P1/blocks/research/text", "# Un titre" },
    { "credits", "Voir [le réseau](https://example.com/a?b=c#d)." },
    { "glossary/approach/text", "## Un titre" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char * const texts[] = { cases[i].path, cases[i].text, NULL };
      g_autoptr (KeelProgramme) source = programme_read_full ();
      g_autoptr (KeelProgramme) programme = translate (texts);
      g_autoptr (GPtrArray) faults = keel_programme_list_faults (programme);

      g_test_message ("%s: %s", cases[i].path, cases[i].text);
      g_assert_cmpstr (get_text (programme, cases[i].path), ==, get_text (source, cases[i].path));
      assert_counts (keel_programme_get_translation (programme), 0, 0, 1);
      g_assert_cmpuint (faults->len, ==, 1);
    }
}

static void
a_text_as_long_as_a_line_is_the_end (void)
{
  g_autofree char *long_text = g_strnfill (1025, 'a');
  const char * const texts[] = { "title", long_text, "summary", long_text + 1, NULL };
  g_autoptr (KeelProgramme) programme = translate (texts);

  assert_counts (keel_programme_get_translation (programme), 1, 0, 1);
}

static void
faults_are_told_with_their_language (void)
{
  const char * const texts[] = { "title", "", NULL };
  g_autoptr (KeelProgramme) programme = translate (texts);
  g_autoptr (GPtrArray) faults = keel_programme_list_faults (programme);

  g_assert_cmpuint (faults->len, ==, 1);
  g_assert_cmpstr (((KeelProgrammeProblem *) faults->pdata[0])->path, ==, "fr: title");
}

static void
the_dearest_language_is_chosen (void)
{
  static const struct
  {
    const char *languages[4];
    const char *expected;
  } cases[] = {
    { { "fr_FR", "fr", "C", NULL }, "fr" },
    { { "fr", NULL }, "fr" },
    { { "de", "fr", NULL }, "fr" },
    { { "en", "fr", NULL }, NULL },
    { { "en_GB", "en", "fr", NULL }, NULL },
    { { "fr_FR", "C", NULL }, NULL },
    { { "C", NULL }, NULL },
    { { "", NULL }, NULL },
    { { NULL }, NULL },
  };
  const char * const texts[] = { "title", "Un programme entier", NULL };
  g_autoptr (KeelProgramme) source = programme_read_full_in ("fr", texts);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (KeelProgramme) programme = keel_programme_translate (source, cases[i].languages);
      const KeelProgrammeLanguage *translation = keel_programme_get_translation (programme);

      g_test_message ("case %u", (guint) i);
      g_assert_cmpstr (translation != NULL ? translation->language : NULL, ==, cases[i].expected);
      g_assert_true ((programme == source) == (cases[i].expected == NULL));
    }
}

static void
a_translation_is_translated_from_the_source (void)
{
  const char * const texts[] = { "title", "Un programme entier", NULL };
  const char * const english[] = { "en", NULL };
  g_autoptr (KeelProgramme) source = programme_read_full_in ("fr", texts);
  g_autoptr (KeelProgramme) programme = keel_programme_translate (source, french);
  g_autoptr (KeelProgramme) again = keel_programme_translate (programme, french);
  g_autoptr (KeelProgramme) back = keel_programme_translate (programme, english);

  g_assert_true (back == source);
  assert_counts (keel_programme_get_translation (again), 1, 0, 0);
}

/* What is rated is in one language: an answer says which one. */
static void
items_are_never_mixed (void)
{
  g_autoptr (KeelProgramme) source = programme_read_full ();
  const KeelProgrammeItemSet *set = keel_programme_get_content (source)->item_set;
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (KeelProgramme) whole = NULL;
  g_autoptr (KeelProgramme) mixed = NULL;

  for (guint i = 0; i < set->n_items; i++)
    {
      g_ptr_array_add (texts, g_strdup_printf ("item_set/items/%s/text", set->items[i].id));
      g_ptr_array_add (texts, g_strdup_printf ("Je fais %s.", set->items[i].id));
    }
  g_ptr_array_add (texts, NULL);

  whole = translate ((const char * const *) texts->pdata);
  g_assert_cmpstr (keel_programme_get_content (whole)->language, ==, "fr");
  g_assert_cmpstr (keel_programme_find_item (whole, "SR-L3")->text, ==, "Je fais SR-L3.");

  mixed = translate ((const char * const *) texts->pdata + 2);
  g_assert_cmpstr (keel_programme_get_content (mixed)->language, ==, "en");
  g_assert_cmpstr (keel_programme_find_item (mixed, "SR-L3")->text, ==, "I do the act 3 of SR, leading.");
  g_assert_true (keel_programme_find_item (mixed, "SR-L3") == &keel_programme_get_content (mixed)->item_set->items[23]);
}

static void
all_languages_are_listed (void)
{
  const char * const texts[] = { "title", "Un programme entier", "!summary", "Un", "credits", "<i>", NULL };
  g_autoptr (KeelProgramme) source = programme_read_full_in ("fr", texts);
  g_autoptr (GPtrArray) languages = keel_programme_list_languages (source);

  g_assert_cmpuint (languages->len, ==, 1);
  assert_counts (languages->pdata[0], 1, 1, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/programme-translate/falls-back-text-by-text", falls_back_text_by_text);
  g_test_add_func ("/core/programme-translate/the-source-stays-as-it-was", the_source_stays_as_it_was);
  g_test_add_func ("/core/programme-translate/things-are-found-in-it", things_are_found_in_it);
  g_test_add_func ("/core/programme-translate/what-may-not-stand-there-is-refused", what_may_not_stand_there_is_refused);
  g_test_add_func ("/core/programme-translate/a-text-as-long-as-a-line-is-the-end", a_text_as_long_as_a_line_is_the_end);
  g_test_add_func ("/core/programme-translate/faults-are-told-with-their-language", faults_are_told_with_their_language);
  g_test_add_func ("/core/programme-translate/the-dearest-language-is-chosen", the_dearest_language_is_chosen);
  g_test_add_func ("/core/programme-translate/a-translation-is-translated-from-the-source",
                   a_translation_is_translated_from_the_source);
  g_test_add_func ("/core/programme-translate/items-are-never-mixed", items_are_never_mixed);
  g_test_add_func ("/core/programme-translate/all-languages-are-listed", all_languages_are_listed);

  return g_test_run ();
}
