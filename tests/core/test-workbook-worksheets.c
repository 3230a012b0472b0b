/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-workbook.h"

#include "keel-worksheet-private.h"
#include "model-fixture.h"

static const KeelWorksheetForm experiment = { "managing-and-leading", "W3", "Experiment log" };

static KeelWorksheet *
add (KeelWorkbook *workbook,
     const char   *day)
{
  return keel_workbook_add_worksheet (workbook, &experiment, NULL, model_day (day), model_now (0));
}

/* Types @text into the field @id. */
static void
type (KeelWorkbook  *workbook,
      KeelWorksheet *worksheet,
      const char    *id,
      const char    *text)
{
  g_autoptr (KeelFields) fields = keel_fields_with_text (keel_worksheet_get_fields (worksheet), id, text);
  g_autoptr (KeelFields) labels = keel_fields_with_text (keel_worksheet_get_labels (worksheet), id, "Label");

  keel_workbook_fill_worksheet (workbook, worksheet, fields, labels, "Log of a trial");
}

/* Chooses @text in the field @id. */
static void
choose (KeelWorkbook  *workbook,
        KeelWorksheet *worksheet,
        const char    *id,
        const char    *text)
{
  g_autoptr (KeelFields) fields = keel_fields_with_text (keel_worksheet_get_fields (worksheet), id, text);

  keel_workbook_answer_worksheet (workbook, worksheet, id, fields, keel_worksheet_get_labels (worksheet));
}

static const char *
said (KeelWorksheet *worksheet,
      const char    *id)
{
  return keel_fields_get_text (keel_worksheet_get_fields (worksheet), id);
}

static void
the_list_is_by_day (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (ModelMirror) mirror = model_mirror_new (keel_workbook_get_worksheets (workbook));
  KeelWorksheet *early = add (workbook, "2026-11-01");
  KeelWorksheet *late = add (workbook, "2026-11-20");

  g_assert_true (mirror->items->pdata[0] == late && mirror->items->pdata[1] == early);
  keel_workbook_set_worksheet_day (workbook, early, model_day ("2026-11-21"));
  g_assert_true (mirror->items->pdata[0] == early && mirror->items->pdata[1] == late);
  g_assert_true (keel_workbook_undo (workbook, model_now (0), NULL));
  g_assert_true (mirror->items->pdata[0] == late && mirror->items->pdata[1] == early);
  model_mirror_check (mirror);
}

static void
typing_is_saved_and_no_act (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelWorksheet *worksheet = add (workbook, "2026-11-01");
  guint n_changed = 0;

  g_signal_connect (workbook, "changed", G_CALLBACK (model_count_cb), &n_changed);
  type (workbook, worksheet, "question", "W");
  type (workbook, worksheet, "question", "Why?");
  type (workbook, worksheet, "question", "Why?");
  g_assert_cmpuint (n_changed, ==, 2);
  g_assert_cmpstr (said (worksheet, "question"), ==, "Why?");
  g_assert_cmpstr (keel_worksheet_get_title (worksheet), ==, "Log of a trial");

  /* What is undone is that it was made. */
  g_assert_true (keel_workbook_undo (workbook, model_now (0), NULL));
  g_assert_true (keel_record_is_deleted (KEEL_RECORD (worksheet)));
}

static void
undoing_a_choice_leaves_what_was_typed (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelWorksheet *worksheet = add (workbook, "2026-11-01");

  choose (workbook, worksheet, "kind", "complex");
  choose (workbook, worksheet, "kind", "intelligent");
  type (workbook, worksheet, "question", "Why?");

  g_assert_true (keel_workbook_undo (workbook, model_now (0), NULL));
  g_assert_cmpstr (said (worksheet, "kind"), ==, "complex");
  g_assert_cmpstr (said (worksheet, "question"), ==, "Why?");
  g_assert_cmpstr (keel_fields_get_text (keel_worksheet_get_labels (worksheet), "question"), ==, "Label");
  g_assert_true (keel_workbook_undo (workbook, model_now (0), NULL));
  g_assert_null (said (worksheet, "kind"));
  g_assert_true (keel_workbook_redo (workbook, model_now (0), NULL));
  g_assert_true (keel_workbook_redo (workbook, model_now (0), NULL));
  g_assert_cmpstr (said (worksheet, "kind"), ==, "intelligent");
}

static void
links_are_an_act (void)
{
  static const char * const links[] = { "step:1", "entry:2", NULL };
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelWorksheet *worksheet = add (workbook, "2026-11-01");

  keel_workbook_set_worksheet_links (workbook, worksheet, links);
  g_assert_cmpstr (keel_worksheet_get_links (worksheet)[1], ==, "entry:2");
  g_assert_true (keel_workbook_undo (workbook, model_now (0), NULL));
  g_assert_null (keel_worksheet_get_links (worksheet)[0]);
  g_assert_true (keel_workbook_redo (workbook, model_now (0), NULL));
  g_assert_cmpstr (keel_worksheet_get_links (worksheet)[0], ==, "step:1");
}

static void
the_trash_takes_what_was_filled_in (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelWorksheet *filled = add (workbook, "2026-11-01");
  KeelWorksheet *blank = add (workbook, "2026-11-02");

  type (workbook, filled, "question", "Why?");
  keel_workbook_delete (workbook, KEEL_RECORD (filled), model_now (1));
  keel_workbook_delete (workbook, KEEL_RECORD (blank), model_now (1));
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_worksheets (workbook)), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_trash (workbook)), ==, 1);
  keel_workbook_undo (workbook, model_now (2), NULL);
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_worksheets (workbook)), ==, 1);
}

static void
a_newer_one_is_not_changed (void)
{
  g_autofree char *example = model_example ("worksheet.md");
  g_autofree char *newer = model_replace (example, "\"schema\": 1", "\"schema\": 2");
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelRecord) record = model_read (newer);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  g_ptr_array_add (records, record);
  keel_workbook_load (workbook, records);
  type (workbook, KEEL_WORKSHEET (record), "question", "Why?");
  choose (workbook, KEEL_WORKSHEET (record), "kind", "complex");
  keel_workbook_set_worksheet_day (workbook, KEEL_WORKSHEET (record), model_day ("2026-11-02"));
  g_assert_cmpstr (said (KEEL_WORKSHEET (record), "question"), ==, "Do we sell in the neighbouring country? By 1 March.");
  g_assert_null (said (KEEL_WORKSHEET (record), "kind"));
  g_assert_cmpuint (keel_worksheet_get_day (KEEL_WORKSHEET (record)), ==, model_day ("2026-11-23"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/workbook-worksheets/the-list-is-by-day", the_list_is_by_day);
  g_test_add_func ("/core/workbook-worksheets/typing-is-saved-and-no-act", typing_is_saved_and_no_act);
  g_test_add_func ("/core/workbook-worksheets/undoing-a-choice-leaves-what-was-typed",
                   undoing_a_choice_leaves_what_was_typed);
  g_test_add_func ("/core/workbook-worksheets/links-are-an-act", links_are_an_act);
  g_test_add_func ("/core/workbook-worksheets/the-trash-takes-what-was-filled-in", the_trash_takes_what_was_filled_in);
  g_test_add_func ("/core/workbook-worksheets/a-newer-one-is-not-changed", a_newer_one_is_not_changed);

  return g_test_run ();
}
