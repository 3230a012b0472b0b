/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-trash-words.h"
#include "keel-workbook.h"
#include "model-fixture.h"

static KeelEntry *
delete_entry (KeelWorkbook *workbook,
              const char   *title)
{
  KeelEntry *entry = keel_workbook_add_entry (workbook, KEEL_ENTRY_FREE, model_day ("2026-11-20"),
                                              KEEL_TIME_NONE, model_now (0));

  keel_workbook_set_entry_title (workbook, entry, title);
  keel_workbook_delete (workbook, KEEL_RECORD (entry), model_now (0));

  return entry;
}

static void
test_says_the_day_and_when_it_was_deleted (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelEntry *entry = delete_entry (workbook, "A day on the water");
  g_autofree char *footer = keel_trash_words_footer (KEEL_RECORD (entry));
  g_autofree char *row = keel_trash_words_row (KEEL_RECORD (entry));

  g_assert_cmpstr (footer, ==, "20 Nov 2026 · Deleted on 23 Nov 2026");
  g_assert_cmpstr (row, ==, "A day on the water, 20 Nov 2026 · Deleted on 23 Nov 2026");
}

static void
test_asks_about_just_what_would_go (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelEntry *entry = delete_entry (workbook, "100 % <b>");
  g_autofree char *one = keel_trash_words_delete_one (KEEL_RECORD (entry));
  g_autofree char *all = keel_trash_words_delete_all (12);
  g_autofree char *single = keel_trash_words_delete_all (1);
  g_autofree char *deleted = keel_trash_words_deleted (2);

  g_assert_cmpstr (one, ==, "Delete “100 % <b>” for Good?");
  g_assert_cmpstr (all, ==, "Delete 12 Records for Good?");
  g_assert_cmpstr (single, ==, "Delete 1 Record for Good?");
  g_assert_cmpstr (deleted, ==, "2 records deleted for good");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/trash-words/says-the-day-and-when-it-was-deleted",
                   test_says_the_day_and_when_it_was_deleted);
  g_test_add_func ("/core/trash-words/asks-about-just-what-would-go", test_asks_about_just_what_would_go);

  return g_test_run ();
}
