/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app-fixture.h"
#include "keel-entry-editor.h"
#include "keel-entry-finder.h"
#include "keel-entry-row.h"
#include "keel-journal-page.h"

static KeelJournalPage *
find_page (AppFixture *fixture)
{
  return KEEL_JOURNAL_PAGE (app_find (GTK_WIDGET (fixture->window), KEEL_TYPE_JOURNAL_PAGE));
}

static KeelEntryFinder *
find_finder (AppFixture *fixture)
{
  return KEEL_ENTRY_FINDER (app_find (GTK_WIDGET (fixture->window), KEEL_TYPE_ENTRY_FINDER));
}

/* What the page shows; NULL while nothing is shown. */
static KeelEntry *
get_shown (AppFixture *fixture)
{
  GtkWidget *editor = app_find (GTK_WIDGET (fixture->window), KEEL_TYPE_ENTRY_EDITOR);

  return editor != NULL ? keel_entry_editor_get_entry (KEEL_ENTRY_EDITOR (editor)) : NULL;
}

static gboolean
shows_something (gpointer data)
{
  return get_shown (data) != NULL;
}

static guint
count_entries (AppFixture *fixture)
{
  return g_list_model_get_n_items (keel_workbook_get_entries (fixture->workbook));
}

static gboolean
has_one_entry (gpointer data)
{
  return count_entries (data) == 1;
}

static void
run_action (AppFixture *fixture,
            const char *name,
            KeelEntry  *entry)
{
  gtk_widget_activate_action (GTK_WIDGET (find_page (fixture)), name, entry != NULL ? "s" : NULL,
                              entry != NULL ? keel_record_get_id (KEEL_RECORD (entry)) : NULL);
}

static void
search_for (AppFixture *fixture,
            const char *words)
{
  GtkWidget *search = app_find (GTK_WIDGET (find_finder (fixture)), GTK_TYPE_SEARCH_ENTRY);

  gtk_editable_set_text (GTK_EDITABLE (search), words);
  g_signal_emit_by_name (search, "search-changed");
}

static GtkStack *
find_stack (AppFixture *fixture)
{
  return GTK_STACK (app_find (GTK_WIDGET (find_page (fixture)), GTK_TYPE_STACK));
}

static void
test_says_what_it_is_while_it_is_empty (AppFixture    *fixture,
                                        gconstpointer  data)
{
  KeelEntry *entry;

  g_assert_cmpstr (gtk_stack_get_visible_child_name (find_stack (fixture)), ==, "first");
  entry = app_add_entry (fixture, "A day on the water");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (find_stack (fixture)), ==, "entries");
  keel_workbook_delete (fixture->workbook, KEEL_RECORD (entry), keel_session_get_now (fixture->session));
  g_assert_cmpstr (gtk_stack_get_visible_child_name (find_stack (fixture)), ==, "first");
}

static void
test_opens_on_the_newest_entry (AppFixture    *fixture,
                                gconstpointer  data)
{
  KeelEntry *entry = app_add_entry (fixture, "A day on the water");

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 700);
  gtk_window_present (GTK_WINDOW (fixture->window));
  app_wait (shows_something, fixture);
  g_assert_true (get_shown (fixture) == entry);
  g_assert_false (GTK_IS_TEXT_VIEW (gtk_root_get_focus (GTK_ROOT (fixture->window))));
}

static void
test_a_blank_entry_vanishes_when_left (AppFixture    *fixture,
                                       gconstpointer  data)
{
  KeelEntry *entry = app_add_entry (fixture, "A day on the water");

  gtk_window_present (GTK_WINDOW (fixture->window));
  keel_journal_page_new_entry (find_page (fixture));
  g_assert_cmpuint (count_entries (fixture), ==, 2);
  g_assert_true (get_shown (fixture) != entry);
  g_assert_cmpint (keel_entry_get_kind (get_shown (fixture)), ==, KEEL_ENTRY_THREE_QUESTIONS);
  g_assert_true (GTK_IS_TEXT_VIEW (gtk_root_get_focus (GTK_ROOT (fixture->window))));

  keel_journal_page_show_entry (find_page (fixture), keel_record_get_id (KEEL_RECORD (entry)));
  app_wait (has_one_entry, fixture);
  g_assert_true (get_shown (fixture) == entry);
}

/* Begun from a step, say. */
static void
test_a_blank_linked_entry_vanishes_when_left (AppFixture    *fixture,
                                              gconstpointer  data)
{
  static const char * const links[] = { "prompt:J21", "step:00396e59-f984-4f43-9a08-011950903407", NULL };
  KeelEntry *entry = app_add_entry (fixture, "A day on the water");

  gtk_window_present (GTK_WINDOW (fixture->window));
  keel_journal_page_new_linked_entry (find_page (fixture), links);
  g_assert_cmpuint (count_entries (fixture), ==, 2);

  keel_journal_page_show_entry (find_page (fixture), keel_record_get_id (KEEL_RECORD (entry)));
  app_wait (has_one_entry, fixture);
  g_assert_true (get_shown (fixture) == entry);
}

static void
test_a_word_keeps_it (AppFixture    *fixture,
                      gconstpointer  data)
{
  KeelEntry *entry = app_add_entry (fixture, "A day on the water");
  GtkWidget *focus;

  gtk_window_present (GTK_WINDOW (fixture->window));
  keel_journal_page_new_entry (find_page (fixture));
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (focus)), "Rain", -1);

  keel_journal_page_show_entry (find_page (fixture), keel_record_get_id (KEEL_RECORD (entry)));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (count_entries (fixture), ==, 2);
}

static void
test_deleting_shows_the_next (AppFixture    *fixture,
                              gconstpointer  data)
{
  KeelEntry *older = app_add_entry (fixture, "Older");
  KeelEntry *newer = app_add_entry (fixture, "Newer");

  keel_workbook_set_entry_day (fixture->workbook, older, keel_day_from_ymd (2026, 10, 1), KEEL_TIME_NONE);
  keel_journal_page_show_entry (find_page (fixture), keel_record_get_id (KEEL_RECORD (newer)));
  run_action (fixture, "journal.delete-entry", newer);
  g_assert_true (keel_record_is_deleted (KEEL_RECORD (newer)));
  g_assert_true (get_shown (fixture) == older);
  g_assert_nonnull (app_find_label (GTK_WIDGET (fixture->window), "Entry moved to the Trash"));

  run_action (fixture, "journal.delete-entry", older);
  g_assert_null (get_shown (fixture));
}

static void
test_clearing_a_search_gives_back_where_one_was (AppFixture    *fixture,
                                                 gconstpointer  data)
{
  KeelEntry *older = app_add_entry (fixture, "A day on the water");
  KeelEntry *newer = app_add_entry (fixture, "Rain");
  KeelEntryFinder *finder = find_finder (fixture);

  keel_workbook_set_entry_day (fixture->workbook, older, keel_day_from_ymd (2026, 10, 1), KEEL_TIME_NONE);
  keel_journal_page_show_entry (find_page (fixture), keel_record_get_id (KEEL_RECORD (newer)));

  search_for (fixture, "WÁTER");
  g_assert_true (keel_entry_finder_has_query (finder));
  g_assert_nonnull (app_find_label (GTK_WIDGET (finder), "1 of 2 entries"));
  keel_entry_finder_select (finder, older);
  g_assert_true (get_shown (fixture) == older);

  keel_entry_finder_clear_query (finder);
  g_assert_true (keel_entry_finder_get_selected (finder) == newer);
  g_assert_true (get_shown (fixture) == newer);

  /* What was opened from a search is where one is. */
  search_for (fixture, "water");
  run_action (fixture, "journal.open-entry", older);
  keel_entry_finder_clear_query (finder);
  g_assert_true (get_shown (fixture) == older);
}

/* The row that has the focus; NULL when it is elsewhere. */
static KeelEntry *
get_focused (AppFixture *fixture)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  GtkWidget *row = focus != NULL ? gtk_widget_get_first_child (focus) : NULL;

  return row != NULL && KEEL_IS_ENTRY_ROW (row) ? keel_entry_row_get_entry (KEEL_ENTRY_ROW (row)) : NULL;
}

static void
test_down_goes_into_what_was_found (AppFixture    *fixture,
                                    gconstpointer  data)
{
  KeelEntry *entry = app_add_entry (fixture, "A day on the water");
  GtkWidget *finder = GTK_WIDGET (find_finder (fixture));

  app_add_entry (fixture, "Rain");
  gtk_window_present (GTK_WINDOW (fixture->window));
  keel_journal_page_start_search (find_page (fixture));
  search_for (fixture, "water");
  gtk_widget_activate_action (finder, "entries.enter-list", NULL);
  g_assert_true (get_focused (fixture) == entry);
}

static void
test_a_search_without_a_hit_says_so (AppFixture    *fixture,
                                     gconstpointer  data)
{
  KeelEntryFinder *finder = find_finder (fixture);

  app_add_entry (fixture, "A day on the water");
  search_for (fixture, "<zebra>");
  g_assert_nonnull (app_find_label (GTK_WIDGET (finder), "0 of 1 entry"));
  g_assert_nonnull (app_find_label (GTK_WIDGET (finder), "No entry holds “&lt;zebra&gt;”."));
}

static void
test_goes_from_entry_to_entry (AppFixture    *fixture,
                               gconstpointer  data)
{
  KeelEntry *older = app_add_entry (fixture, "Older");
  KeelEntry *newer = app_add_entry (fixture, "Newer");

  keel_workbook_set_entry_day (fixture->workbook, older, keel_day_from_ymd (2026, 10, 1), KEEL_TIME_NONE);
  keel_journal_page_show_entry (find_page (fixture), keel_record_get_id (KEEL_RECORD (newer)));
  run_action (fixture, "journal.older-entry", NULL);
  g_assert_true (get_shown (fixture) == older);
  g_assert_true (keel_entry_finder_get_selected (find_finder (fixture)) == older);
  run_action (fixture, "journal.older-entry", NULL);
  g_assert_true (get_shown (fixture) == older);
  run_action (fixture, "journal.newer-entry", NULL);
  g_assert_true (get_shown (fixture) == newer);
}

static void
set_up (AppFixture    *fixture,
        gconstpointer  data)
{
  app_fixture_set_up (fixture, data);
  app_activate (fixture, "show-view", "journal");
}

#define JOURNAL_TEST(application, path, function) \
  g_test_add (path, AppFixture, application, set_up, function, app_fixture_tear_down)

static void
add_tests (gpointer application)
{
  JOURNAL_TEST (application, "/app/journal-page/says-what-it-is-while-it-is-empty", test_says_what_it_is_while_it_is_empty);
  JOURNAL_TEST (application, "/app/journal-page/opens-on-the-newest-entry", test_opens_on_the_newest_entry);
  JOURNAL_TEST (application, "/app/journal-page/a-blank-entry-vanishes-when-left", test_a_blank_entry_vanishes_when_left);
  JOURNAL_TEST (application, "/app/journal-page/a-blank-linked-entry-vanishes-when-left",
                test_a_blank_linked_entry_vanishes_when_left);
  JOURNAL_TEST (application, "/app/journal-page/a-word-keeps-it", test_a_word_keeps_it);
  JOURNAL_TEST (application, "/app/journal-page/deleting-shows-the-next", test_deleting_shows_the_next);
  JOURNAL_TEST (application, "/app/journal-page/clearing-a-search-gives-back-where-one-was",
            test_clearing_a_search_gives_back_where_one_was);
  JOURNAL_TEST (application, "/app/journal-page/down-goes-into-what-was-found", test_down_goes_into_what_was_found);
  JOURNAL_TEST (application, "/app/journal-page/a-search-without-a-hit-says-so", test_a_search_without_a_hit_says_so);
  JOURNAL_TEST (application, "/app/journal-page/goes-from-entry-to-entry", test_goes_from_entry_to_entry);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}
