/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app-fixture.h"
#include "keel-concepts-page.h"
#include "keel-find-panel.h"
#include "keel-find-row.h"
#include "keel-journal-page.h"
#include "programme-fixture.h"

static GtkWidget *
open_panel (AppFixture *fixture)
{
  gtk_window_present (GTK_WINDOW (fixture->window));
  app_activate (fixture, "search-everywhere", NULL);
  g_assert_true (KEEL_IS_FIND_PANEL (app_front (fixture)));

  return GTK_WIDGET (app_front (fixture));
}

static void
type (GtkWidget  *panel,
      const char *words)
{
  gtk_editable_set_text (GTK_EDITABLE (app_find (panel, GTK_TYPE_SEARCH_ENTRY)), words);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static const char *
get_shown (GtkWidget *panel)
{
  GtkWidget *search = app_find (panel, GTK_TYPE_SEARCH_ENTRY);
  GtkWidget *page = gtk_widget_get_parent (gtk_widget_get_parent (search));

  return app_get_page (page);
}

static GtkListBox *
get_rows (GtkWidget *panel)
{
  return GTK_LIST_BOX (app_find (panel, GTK_TYPE_LIST_BOX));
}

static guint
count_rows (GtkWidget *panel)
{
  guint n_rows = 0;

  while (gtk_list_box_get_row_at_index (get_rows (panel), (int) n_rows) != NULL)
    n_rows++;

  return n_rows;
}

static void
activate_row (GtkWidget *panel,
              int        position)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (get_rows (panel), position);

  g_assert_nonnull (row);
  g_signal_emit_by_name (get_rows (panel), "row-activated", row);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static const char *
get_view (AppFixture *fixture)
{
  GtkWidget *views = app_find (GTK_WIDGET (fixture->window), ADW_TYPE_VIEW_STACK);

  return adw_view_stack_get_visible_child_name (ADW_VIEW_STACK (views));
}

static void
take_programme (AppFixture *fixture)
{
  g_autoptr (KeelLibrary) library = programme_make_library (fixture->root);

  keel_session_take_library (fixture->session, library);
}

static void
test_says_what_there_is (AppFixture    *fixture,
                         gconstpointer  data)
{
  GtkWidget *panel = open_panel (fixture);

  app_add_entry (fixture, "A day on the water");
  g_assert_true (GTK_IS_TEXT (gtk_root_get_focus (GTK_ROOT (panel))));
  g_assert_cmpstr (get_shown (panel), ==, "empty");
  type (panel, "water");
  g_assert_cmpstr (get_shown (panel), ==, "found");
  g_assert_nonnull (app_find_label (panel, "1 place found"));
  g_assert_nonnull (app_find_label (panel, "Journal"));
  type (panel, "xyzzy");
  g_assert_cmpstr (get_shown (panel), ==, "none");
  g_assert_nonnull (app_find_label (panel, "Nothing you have written and no page holds “xyzzy”."));
  type (panel, " ");
  g_assert_cmpstr (get_shown (panel), ==, "empty");

  gtk_window_destroy (GTK_WINDOW (panel));
}

static void
test_opens_an_entry_in_the_journal (AppFixture    *fixture,
                                    gconstpointer  data)
{
  GtkWidget *panel;

  app_add_entry (fixture, "A day on the water");
  panel = open_panel (fixture);
  type (panel, "water");
  activate_row (panel, 0);

  g_assert_null (app_front (fixture));
  g_assert_cmpstr (get_view (fixture), ==, "journal");
}

static void
test_opens_an_event_after_itself (AppFixture    *fixture,
                                  gconstpointer  data)
{
  KeelMoment now = keel_session_get_now (fixture->session);
  GtkWidget *panel;

  keel_workbook_add_event (fixture->workbook, KEEL_EVENT_NOTE, keel_moment_get_day (now), "A new boat", now);
  panel = open_panel (fixture);
  type (panel, "boat");
  g_assert_cmpuint (count_rows (panel), ==, 1);
  activate_row (panel, 0);

  g_assert_nonnull (app_front (fixture));
  g_assert_false (KEEL_IS_FIND_PANEL (app_front (fixture)));
  gtk_window_destroy (app_front (fixture));
}

static void
test_opens_a_place_in_the_concepts (AppFixture    *fixture,
                                    gconstpointer  data)
{
  GtkWidget *panel;

  take_programme (fixture);
  panel = open_panel (fixture);
  type (panel, "smallest hand");
  g_assert_cmpuint (count_rows (panel), ==, 1);
  activate_row (panel, 0);

  g_assert_cmpstr (get_view (fixture), ==, "concepts");
  g_assert_nonnull (app_find (GTK_WIDGET (fixture->window), KEEL_TYPE_CONCEPTS_PAGE));
}

static void
test_the_best_first_and_all_in_the_journal (AppFixture    *fixture,
                                            gconstpointer  data)
{
  GtkWidget *panel;

  for (guint i = 0; i < 9; i++)
    app_add_entry (fixture, "A day on the water");
  panel = open_panel (fixture);
  type (panel, "water");
  g_assert_cmpuint (count_rows (panel), ==, 6);
  g_assert_nonnull (app_find_label (panel, "Show All 9 in the Journal"));
  activate_row (panel, 5);

  g_assert_null (app_front (fixture));
  g_assert_cmpstr (get_view (fixture), ==, "journal");
  g_assert_nonnull (app_find_label (GTK_WIDGET (fixture->window), "9 of 9 entries"));
}

static void
test_all_of_another_kind_stay_here (AppFixture    *fixture,
                                    gconstpointer  data)
{
  KeelMoment now = keel_session_get_now (fixture->session);
  GtkWidget *panel;

  for (guint i = 0; i < 7; i++)
    keel_workbook_add_event (fixture->workbook, KEEL_EVENT_NOTE, keel_moment_get_day (now), "A new boat", now);
  panel = open_panel (fixture);
  type (panel, "boat");
  g_assert_cmpuint (count_rows (panel), ==, 6);
  activate_row (panel, 5);
  g_assert_cmpuint (count_rows (panel), ==, 7);

  /* Another word begins with the best again. */
  type (panel, "new");
  g_assert_cmpuint (count_rows (panel), ==, 6);
  gtk_window_destroy (GTK_WINDOW (panel));
}

static void
test_does_not_take_the_place_of_a_panel (AppFixture    *fixture,
                                         gconstpointer  data)
{
  gtk_window_present (GTK_WINDOW (fixture->window));
  app_activate (fixture, "show-trash", NULL);
  app_activate (fixture, "search-everywhere", NULL);

  g_assert_false (KEEL_IS_FIND_PANEL (app_front (fixture)));
  gtk_window_destroy (app_front (fixture));
}

static void
add_tests (gpointer application)
{
  APP_TEST (application, "/app/find-panel/says-what-there-is", test_says_what_there_is);
  APP_TEST (application, "/app/find-panel/opens-an-entry", test_opens_an_entry_in_the_journal);
  APP_TEST (application, "/app/find-panel/opens-an-event", test_opens_an_event_after_itself);
  APP_TEST (application, "/app/find-panel/opens-a-place", test_opens_a_place_in_the_concepts);
  APP_TEST (application, "/app/find-panel/all-in-the-journal", test_the_best_first_and_all_in_the_journal);
  APP_TEST (application, "/app/find-panel/all-of-another-kind", test_all_of_another_kind_stay_here);
  APP_TEST (application, "/app/find-panel/leaves-panels-alone", test_does_not_take_the_place_of_a_panel);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}
