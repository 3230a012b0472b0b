/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-find.h"

#include "keel-workbook-plan.h"
#include "model-fixture.h"
#include "programme-fixture.h"

#include <string.h>

static const guint five[KEEL_N_FOUND_KINDS] = { 5, 5, 5, 5, 5, 5, 5 };

static KeelEntry *
add_entry (KeelWorkbook *workbook,
           const char   *day,
           const char   *title,
           const char   *text)
{
  KeelEntry *entry = keel_workbook_add_entry (workbook, KEEL_ENTRY_FREE, model_day (day), KEEL_TIME_NONE,
                                              model_now (0));

  keel_workbook_set_entry_title (workbook, entry, title);
  keel_workbook_set_entry_text (workbook, entry, KEEL_TEXT_BODY, text);
  return entry;
}

static void
add_worksheet (KeelWorkbook *workbook)
{
  static const KeelWorksheetForm form = { "managing-and-leading", "W2", "Decision page" };
  KeelWorksheet *worksheet = keel_workbook_add_worksheet (workbook, &form, NULL, model_day ("2026-11-20"),
                                                          model_now (0));
  g_autoptr (KeelFields) fields = keel_fields_with_text (keel_worksheet_get_fields (worksheet), "why",
                                                         "Because a harbour is near");
  g_autoptr (KeelFields) labels = keel_fields_with_text (keel_worksheet_get_labels (worksheet), "why", "Why");

  keel_workbook_fill_worksheet (workbook, worksheet, fields, labels, form.title);
}

/* One of everything that holds "harbour". */
static KeelWorkbook *
make_workbook (void)
{
  KeelWorkbook *workbook = keel_workbook_new ();
  KeelGoal *goal = keel_workbook_add_goal (workbook, model_day ("2026-11-21"), model_now (0), NULL);
  KeelStep *step = keel_workbook_add_step (workbook, NULL, model_day ("2026-11-22"), model_now (0), NULL);
  KeelIfThen *plan = keel_workbook_add_if_then (workbook, model_day ("2026-11-22"), model_now (0));
  KeelCheckin *checkin = keel_workbook_add_checkin (workbook, KEEL_FORM_PULSE, "items", "en",
                                                    model_day ("2026-11-22"), model_now (0));

  add_entry (workbook, "2026-11-23", "A day", "We left the HARBOUR at nine");
  keel_workbook_set_goal_text (workbook, goal, KEEL_GOAL_WHY, "To come into harbour");
  keel_workbook_set_step_text (workbook, step, KEEL_STEP_TITLE, "Ask the harbour master");
  keel_workbook_set_if_then_text (workbook, plan, KEEL_IF_THEN_IF, "the harbour is closed");
  add_worksheet (workbook);
  keel_workbook_answer (workbook, checkin, "AP-M1", 1, model_now (0));
  keel_workbook_set_checkin_moment (workbook, checkin, NULL, "At the harbour gate");
  keel_workbook_add_event (workbook, KEEL_EVENT_NOTE, model_day ("2026-11-19"), "A new harbour", model_now (0));

  return workbook;
}

/* The titles of what was found of a kind, one below the other. */
static char *
list_titles (KeelFindings *findings,
             KeelFoundKind kind)
{
  g_autoptr (GString) titles = g_string_new (NULL);

  for (guint i = 0; i < findings->best[kind]->len; i++)
    g_string_append_printf (titles, "%s%s", i > 0 ? "|" : "",
                            ((const KeelFound *) findings->best[kind]->pdata[i])->title);

  return g_strdup (titles->str);
}

static void
finds_what_a_person_has_written (void)
{
  static const struct
  {
    KeelFoundKind kind;
    const char   *scheme;
    const char   *day;
    const char   *excerpt;
  } expected[] = {
    { KEEL_FOUND_ENTRY, "entry:", "23 Nov 2026", "We left the HARBOUR at nine" },
    { KEEL_FOUND_WORKSHEET, "worksheet:", "20 Nov 2026", "harbour is near" },
    { KEEL_FOUND_MOMENT, "checkin:", "22 Nov 2026", "At the harbour gate" },
    { KEEL_FOUND_EVENT, "event:", "19 Nov 2026", "" },
  };
  g_autoptr (KeelWorkbook) workbook = make_workbook ();
  g_autoptr (KeelFind) find = keel_find_new (workbook, NULL);
  g_autoptr (KeelFindings) findings = keel_find_search (find, "Harbour", five);

  g_assert_cmpuint (findings->n_found, ==, 7);
  g_assert_cmpstr (findings->words[0], ==, "harbour");
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      const KeelFound *found;

      g_assert_cmpuint (findings->n_of_kind[expected[i].kind], ==, 1);
      found = findings->best[expected[i].kind]->pdata[0];
      g_assert_cmpint (found->kind, ==, expected[i].kind);
      g_assert_true (g_str_has_prefix (found->address, expected[i].scheme));
      g_assert_nonnull (keel_workbook_find_record (workbook, found->address + strlen (expected[i].scheme)));
      g_assert_cmpstr (found->day, ==, expected[i].day);
      g_assert_nonnull (strstr (found->excerpt, expected[i].excerpt));
      g_assert_null (found->page);
    }
}

static void
finds_the_whole_plan (void)
{
  g_autoptr (KeelWorkbook) workbook = make_workbook ();
  g_autoptr (KeelFind) find = keel_find_new (workbook, NULL);
  g_autoptr (KeelFindings) findings = keel_find_search (find, "harbour", five);
  g_autofree char *titles = list_titles (findings, KEEL_FOUND_PLAN);

  /* Titles that have the word come first. */
  g_assert_cmpstr (titles, ==, "Ask the harbour master|If the harbour is closed, then …|Goal, nothing chosen yet");
}

static void
finds_what_the_programme_says (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelProgramme) programme = programme_read_full ();
  g_autoptr (KeelFind) find = keel_find_new (workbook, programme);
  g_autoptr (KeelFindings) findings = keel_find_search (find, "approach", five);
  const KeelFound *place = findings->best[KEEL_FOUND_PLACE]->pdata[0];
  const KeelFound *term = findings->best[KEEL_FOUND_TERM]->pdata[0];

  g_assert_cmpuint (findings->n_of_kind[KEEL_FOUND_PLACE], ==, 1);
  g_assert_cmpuint (findings->n_of_kind[KEEL_FOUND_TERM], ==, 2);
  g_assert_cmpstr (place->address, ==, "item:AP-M1");
  g_assert_cmpstr (place->page, ==, "P2");
  g_assert_cmpstr (place->title, ==, keel_programme_find_page (programme, "P2")->title);
  g_assert_cmpstr (term->address, ==, "glossary:approach");
  g_assert_cmpstr (term->title, ==, keel_programme_find_term (programme, "approach")->term);
}

static void
titles_go_before_texts_and_new_before_old (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelFind) find = keel_find_new (workbook, NULL);
  g_autoptr (KeelFindings) findings = NULL;
  g_autofree char *titles = NULL;

  add_entry (workbook, "2026-11-20", "Harbour", "nothing");
  add_entry (workbook, "2026-11-21", "The old harbour", "nothing");
  add_entry (workbook, "2026-11-22", "Older", "into harbour");
  add_entry (workbook, "2026-11-23", "Newer", "into harbour");
  findings = keel_find_search (find, "harbour", five);
  titles = list_titles (findings, KEEL_FOUND_ENTRY);

  g_assert_cmpstr (titles, ==, "Harbour|The old harbour|Newer|Older");
}

static void
gives_no_more_than_is_wanted (void)
{
  static const guint limits[KEEL_N_FOUND_KINDS] = { [KEEL_FOUND_ENTRY] = 2 };
  g_autoptr (KeelWorkbook) workbook = make_workbook ();
  g_autoptr (KeelFind) find = keel_find_new (workbook, NULL);
  g_autoptr (KeelFindings) findings = NULL;

  for (guint i = 0; i < 9; i++)
    add_entry (workbook, "2026-11-20", "Harbour", "nothing");
  findings = keel_find_search (find, "harbour", limits);

  g_assert_cmpuint (findings->n_of_kind[KEEL_FOUND_ENTRY], ==, 10);
  g_assert_cmpuint (findings->best[KEEL_FOUND_ENTRY]->len, ==, 2);
  g_assert_cmpuint (findings->n_of_kind[KEEL_FOUND_PLAN], ==, 3);
  g_assert_cmpuint (findings->best[KEEL_FOUND_PLAN]->len, ==, 0);
}

static void
all_words_must_be_there (void)
{
  static const struct
  {
    const char *query;
    guint       n_found;
  } cases[] = {
    { "", 0 },
    { "   ", 0 },
    { "harbour nine", 1 },
    { "nine harb", 1 },
    { "master harbour", 1 },
    { "decision harbour", 1 },
    { "harbour xyzzy", 0 },
  };
  g_autoptr (KeelWorkbook) workbook = make_workbook ();
  g_autoptr (KeelProgramme) programme = programme_read_full ();
  g_autoptr (KeelFind) find = keel_find_new (workbook, programme);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (KeelFindings) findings = keel_find_search (find, cases[i].query, five);

      g_assert_cmpuint (findings->n_found, ==, cases[i].n_found);
    }
}

static void
the_trash_is_left_out (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelFind) find = keel_find_new (workbook, NULL);
  KeelEntry *entry = add_entry (workbook, "2026-11-20", "Harbour", "nothing");
  g_autoptr (KeelFindings) before = keel_find_search (find, "harbour", five);
  g_autoptr (KeelFindings) after = NULL;

  keel_workbook_delete (workbook, KEEL_RECORD (entry), model_now (0));
  after = keel_find_search (find, "harbour", five);
  g_assert_cmpuint (before->n_found, ==, 1);
  g_assert_cmpuint (after->n_found, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/find/what-a-person-has-written", finds_what_a_person_has_written);
  g_test_add_func ("/core/find/the-whole-plan", finds_the_whole_plan);
  g_test_add_func ("/core/find/what-the-programme-says", finds_what_the_programme_says);
  g_test_add_func ("/core/find/titles-before-texts", titles_go_before_texts_and_new_before_old);
  g_test_add_func ("/core/find/no-more-than-is-wanted", gives_no_more_than_is_wanted);
  g_test_add_func ("/core/find/all-words-must-be-there", all_words_must_be_there);
  g_test_add_func ("/core/find/the-trash-is-left-out", the_trash_is_left_out);

  return g_test_run ();
}
