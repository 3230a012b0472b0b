/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-worksheet-private.h"

#include "model-fixture.h"

static const KeelWorksheetForm decision = { "managing-and-leading", "W2", "Decision page" };

static void
the_described_example_is_read (void)
{
  g_autoptr (KeelRecord) record = model_read_example ("worksheet.md");
  KeelWorksheet *worksheet = KEEL_WORKSHEET (record);
  g_autofree char *headline = keel_worksheet_dup_headline (worksheet);

  g_assert_cmpuint (keel_worksheet_get_day (worksheet), ==, model_day ("2026-11-23"));
  g_assert_cmpstr (keel_worksheet_get_programme (worksheet), ==, "managing-and-leading");
  g_assert_cmpstr (keel_worksheet_get_form (worksheet), ==, "W2");
  g_assert_cmpstr (keel_worksheet_get_title (worksheet), ==, "Decision page");
  g_assert_cmpstr (keel_worksheet_get_links (worksheet)[0], ==, "step:91b9a2ce-0d4f-4f5e-a6a5-0f2f5a1d7c33");
  g_assert_cmpuint (keel_fields_get_day (keel_worksheet_get_fields (worksheet), "look"), ==, model_day ("2027-09-01"));
  g_assert_cmpstr (headline, ==, "Do we sell in the neighbouring country? By 1 March.");
}

static void
bad_documents_are_refused (void)
{
  static const ModelEdit cases[] = {
    { "\"day\": \"2026-11-23\",", "", "“day” is missing" },
    { "\"programme\": \"managing-and-leading\",", "", "“programme” is missing" },
    { "\"worksheet\": \"W2\"", "\"worksheet\": 2", "“worksheet” is a whole number, not a text" },
    { "\"title\": \"Decision page\"", "\"title\": []", "“title” is a list, not a text" },
    { "\"links\": [\"step:91b9a2ce-0d4f-4f5e-a6a5-0f2f5a1d7c33\"]", "\"links\": {}", "“links” is an object, not a list" },
  };

  model_check_refusals ("worksheet.md", cases, G_N_ELEMENTS (cases));
}

static void
what_is_unknown_survives (void)
{
  static const ModelEdit edits[] = {
    { "\"confidence\": 70", "\"confidence\": [ 70.0 ]", NULL },
    { "1d7c33\"]\n}", "1d7c33\"],\n  \"mood\": { }\n}", NULL },
  };

  model_check_unknown ("worksheet.md", edits, G_N_ELEMENTS (edits), "programme");
}

static void
newer_documents_are_shown_but_not_written (void)
{
  g_autoptr (KeelRecord) record = model_read_newer ("worksheet.md", (ModelEdit) { "\"title\": \"Decision page\"", "\"title\": {}", NULL });

  g_assert_null (keel_worksheet_get_title (KEEL_WORKSHEET (record)));
  g_assert_cmpuint (keel_fields_get_length (keel_worksheet_get_fields (KEEL_WORKSHEET (record))), ==, 4);
}

static void
an_answer_makes_it_worth_a_file (void)
{
  static const char * const links[] = { " step:1 ", "step:1", NULL };
  g_autoptr (KeelWorksheet) worksheet = keel_worksheet_new (&decision, model_day ("2026-11-23"), model_now (0));
  g_autoptr (KeelFields) none = keel_fields_new ();
  g_autoptr (KeelFields) fields = keel_fields_with_text (none, "question", "Why?");

  keel_worksheet_set_links (worksheet, links);
  g_assert_cmpuint (g_strv_length ((char **) keel_worksheet_get_links (worksheet)), ==, 1);
  g_assert_true (keel_record_is_blank (KEEL_RECORD (worksheet)));
  keel_worksheet_set_fields (worksheet, fields, none);
  g_assert_false (keel_record_is_blank (KEEL_RECORD (worksheet)));
}

/* The form's order counts, which is that of the labels; a day and a choice tell nothing. */
static void
its_first_words_tell_it_apart (void)
{
  g_autoptr (KeelWorksheet) worksheet = keel_worksheet_new (&decision, model_day ("2026-11-23"), model_now (0));
  g_autoptr (KeelFields) none = keel_fields_new ();
  g_autoptr (KeelFields) later = keel_fields_with_text (none, "decision", "We try it");
  g_autoptr (KeelFields) day = keel_fields_with_day (later, "look", model_day ("2027-09-01"));
  g_autoptr (KeelFields) choice = keel_fields_with_text (day, "kind", "complex");
  g_autoptr (KeelFields) answers = keel_fields_with_text (choice, "question", " Do we sell?\nBy March.");
  g_autoptr (KeelFields) look = keel_fields_with_text (none, "look", "Date");
  g_autoptr (KeelFields) kind = keel_fields_with_text (look, "kind", "Kind");
  g_autoptr (KeelFields) chosen = keel_fields_with_text (kind, "kind:complex", "Complex");
  g_autoptr (KeelFields) labels = keel_fields_with_text (chosen, "question", "The question");
  g_autofree char *blank = keel_worksheet_dup_headline (worksheet);
  g_autofree char *bare = NULL;
  g_autofree char *headline = NULL;

  keel_worksheet_set_fields (worksheet, answers, none);
  bare = keel_worksheet_dup_headline (worksheet);
  keel_worksheet_set_fields (worksheet, answers, labels);
  headline = keel_worksheet_dup_headline (worksheet);

  g_assert_cmpstr (blank, ==, "");
  g_assert_cmpstr (bare, ==, "We try it");
  g_assert_cmpstr (headline, ==, "Do we sell?");
}

static void
search_reads_it (void)
{
  g_autofree char *text = model_example ("worksheet.md");
  g_autoptr (KeelRecord) record = model_read (text);
  g_autoptr (GString) folded = g_string_new (NULL);

  keel_worksheet_append_folded (KEEL_WORKSHEET (record), folded);
  g_assert_cmpstr (folded->str, ==, "2026-11-23\ndecision page\ndo we sell in the neighbouring country? by 1 march.\n"
                                    "yes, from june four shops for one season no\n70\n2027-09-01");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/worksheet/the-described-example-is-read", the_described_example_is_read);
  g_test_add_func ("/core/worksheet/bad-documents-are-refused", bad_documents_are_refused);
  g_test_add_func ("/core/worksheet/what-is-unknown-survives", what_is_unknown_survives);
  g_test_add_func ("/core/worksheet/newer-documents-are-shown-but-not-written",
                   newer_documents_are_shown_but_not_written);
  g_test_add_func ("/core/worksheet/an-answer-makes-it-worth-a-file", an_answer_makes_it_worth_a_file);
  g_test_add_func ("/core/worksheet/its-first-words-tell-it-apart", its_first_words_tell_it_apart);
  g_test_add_func ("/core/worksheet/search-reads-it", search_reads_it);

  return g_test_run ();
}
