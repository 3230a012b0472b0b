/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>

#include "app-fixture.h"
#include "keel-import-panel.h"

static const char *diary =
  "{\"tags\": {}, \"entries\": ["
  "{\"title\": \"Up betimes.\", \"body\": \"To the office.\", \"date\": \"1660-01-02\","
  " \"time\": \"09:00\", \"tags\": [], \"starred\": false},"
  "{\"title\": \"To bed.\", \"body\": \"\", \"date\": \"1660-01-03\","
  " \"time\": \"22:00\", \"tags\": [], \"starred\": false},"
  "{\"title\": \"No day.\", \"body\": \"\"}]}";

static GtkWindow *
open_panel (AppFixture *fixture,
            const char *text)
{
  GtkWindow *panel = app_import (fixture, text);

  g_assert_true (KEEL_IS_IMPORT_PANEL (panel));
  return panel;
}

static void
test_changes_nothing_before_it_is_told_to (AppFixture    *fixture,
                                           gconstpointer  data)
{
  GtkWindow *panel = open_panel (fixture, diary);

  g_assert_cmpstr (app_get_page (GTK_WIDGET (panel)), ==, "plan");
  g_assert_nonnull (app_find_label (GTK_WIDGET (panel), "2 entries to add"));
  g_assert_nonnull (app_find_label (GTK_WIDGET (panel), "1 refused"));
  gtk_window_close (panel);
  app_wait_for_window (fixture);

  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_entries (fixture->workbook)), ==, 0);
}

static void
test_adds_them_and_takes_them_back (AppFixture    *fixture,
                                    gconstpointer  data)
{
  GtkWindow *panel = open_panel (fixture, diary);
  GListModel *entries = keel_workbook_get_entries (fixture->workbook);

  gtk_widget_activate_action (GTK_WIDGET (panel), "import.apply", NULL);
  app_wait_for_window (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (entries), ==, 2);
  g_assert_nonnull (app_find_label (GTK_WIDGET (fixture->window), "2 entries added"));

  app_activate (fixture, "undo", NULL);
  g_assert_cmpuint (g_list_model_get_n_items (entries), ==, 0);
}

static void
test_says_why_a_file_is_none (AppFixture    *fixture,
                              gconstpointer  data)
{
  GtkWindow *panel = open_panel (fixture, "<p>Not a diary & never was</p>");

  g_assert_cmpstr (app_get_page (GTK_WIDGET (panel)), ==, "trouble");
  gtk_window_close (panel);
  app_wait_for_window (fixture);
}

static void
test_offers_nothing_where_nothing_is_new (AppFixture    *fixture,
                                          gconstpointer  data)
{
  GtkWindow *panel = open_panel (fixture, diary);

  gtk_widget_activate_action (GTK_WIDGET (panel), "import.apply", NULL);
  app_wait_for_window (fixture);

  panel = open_panel (fixture, diary);
  g_assert_nonnull (app_find_label (GTK_WIDGET (panel), "2 already there"));
  gtk_widget_activate_action (GTK_WIDGET (panel), "import.apply", NULL);
  g_assert_cmpstr (app_get_page (GTK_WIDGET (panel)), ==, "plan");
  gtk_window_close (panel);
  app_wait_for_window (fixture);
}

static void
add_tests (gpointer application)
{
  APP_TEST (application, "/app/import-panel/changes-nothing-before-it-is-told-to", test_changes_nothing_before_it_is_told_to);
  APP_TEST (application, "/app/import-panel/adds-them-and-takes-them-back", test_adds_them_and_takes_them_back);
  APP_TEST (application, "/app/import-panel/says-why-a-file-is-none", test_says_why_a_file_is_none);
  APP_TEST (application, "/app/import-panel/offers-nothing-where-nothing-is-new", test_offers_nothing_where_nothing_is_new);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}
