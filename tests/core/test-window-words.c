/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-window-words.h"

static void
test_names_the_trouble_and_the_place (void)
{
  g_autofree char *folder = g_build_filename (g_get_home_dir (), ".local", "drafts", NULL);
  g_autofree char *at_home = keel_window_words_not_saved ("the disk is full", folder);
  g_autofree char *elsewhere = keel_window_words_not_saved ("the disk is full", "/mnt/drafts");

  g_assert_cmpstr (at_home, ==, "Not saved: the disk is full. Your text is kept in “~/.local/drafts”.");
  g_assert_cmpstr (elsewhere, ==, "Not saved: the disk is full. Your text is kept in “/mnt/drafts”.");
}

static void
test_says_usual_troubles_in_few_words (void)
{
  static const struct
  {
    int         code;
    const char *expected;
  } cases[] = {
    { G_IO_ERROR_NO_SPACE, "the disk is full" },
    { G_IO_ERROR_READ_ONLY, "the disk is read-only" },
    { G_IO_ERROR_PERMISSION_DENIED, "the folder may not be written to" },
    { G_IO_ERROR_NOT_FOUND, "the folder is not there" },
    { G_IO_ERROR_FAILED, "“x” could not be written: EIO" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = g_error_new_literal (G_IO_ERROR, cases[i].code,
                                                      "“x” could not be written: EIO");

      g_assert_cmpstr (keel_window_words_save_trouble (error), ==, cases[i].expected);
    }
}

static void
test_tells_what_was_undone (void)
{
  static const struct
  {
    int         journal_growth;
    int         trash_growth;
    gboolean    is_redo;
    const char *expected;
  } cases[] = {
    { 1, -1, FALSE, "1 entry put back" },
    { 2, -2, FALSE, "2 entries put back" },
    { -1, 1, TRUE, "1 entry moved to the Trash" },
    { -3415, 0, FALSE, "3415 added entries taken back" },
    { 3415, 0, TRUE, "3415 entries added again" },
    { 0, 0, FALSE, "The change was undone" },
    { 0, 0, TRUE, "The change was made again" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelUndone undone = keel_undone_from_counts (cases[i].journal_growth, cases[i].trash_growth);
      g_autofree char *text = keel_window_words_undone (undone, (guint) ABS (cases[i].journal_growth),
                                                        cases[i].is_redo);

      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
test_names_what_was_undone (void)
{
  static const struct
  {
    KeelUndone  undone;
    gboolean    is_redo;
    const char *expected;
  } cases[] = {
    { KEEL_UNDONE_PUT_BACK, FALSE, "“Pulse” put back" },
    { KEEL_UNDONE_DELETED, TRUE, "“Pulse” moved to the Trash" },
    { KEEL_UNDONE_ADDED, TRUE, "“Pulse” added again" },
    { KEEL_UNDONE_TAKEN_BACK, FALSE, "“Pulse” taken back" },
    { KEEL_UNDONE_CHANGE, FALSE, "The change of “Pulse” was undone" },
    { KEEL_UNDONE_CHANGE, TRUE, "The change of “Pulse” was made again" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = keel_window_words_undone_one (cases[i].undone, "Pulse", cases[i].is_redo);

      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
test_counts_what_needs_attention (void)
{
  g_autofree char *one = keel_window_words_attention (1);
  g_autofree char *two = keel_window_words_attention (2);

  g_assert_cmpstr (one, ==, "1 document needs attention");
  g_assert_cmpstr (two, ==, "2 documents need attention");
}

static void
test_names_an_export (void)
{
  g_autofree char *name = keel_window_words_export_name (keel_day_from_ymd (2026, 11, 23));

  g_assert_cmpstr (name, ==, "Workbook 2026-11-23.json");
}

static void
test_says_where_words_are_kept (void)
{
  g_autofree char *home = g_build_filename (g_get_home_dir (), "workbook", NULL);
  g_autofree char *at_home = keel_window_words_kept (home);
  g_autofree char *elsewhere = keel_window_words_kept ("/srv/100 % mine");

  g_assert_nonnull (strstr (at_home, "“~/workbook”"));
  g_assert_nonnull (strstr (elsewhere, "“/srv/100 % mine”"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/window-words/names-the-trouble-and-the-place", test_names_the_trouble_and_the_place);
  g_test_add_func ("/core/window-words/says-usual-troubles-in-few-words", test_says_usual_troubles_in_few_words);
  g_test_add_func ("/core/window-words/tells-what-was-undone", test_tells_what_was_undone);
  g_test_add_func ("/core/window-words/names-what-was-undone", test_names_what_was_undone);
  g_test_add_func ("/core/window-words/counts-what-needs-attention", test_counts_what_needs_attention);
  g_test_add_func ("/core/window-words/names-an-export", test_names_an_export);
  g_test_add_func ("/core/window-words/says-where-words-are-kept", test_says_where_words_are_kept);

  return g_test_run ();
}
