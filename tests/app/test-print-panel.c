/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>

#include "app-fixture.h"
#include "keel-page-print.h"
#include "keel-page-view.h"
#include "keel-print-panel.h"
#include "keel-printout-words.h"
#include "keel-progress-view.h"

static const KeelMoment now = { .seconds = 1795604400, .offset = 60 };

static KeelPageView *
get_view (gpointer panel)
{
  return KEEL_PAGE_VIEW (app_find (panel, KEEL_TYPE_PAGE_VIEW));
}

static gboolean
has_pages (gpointer panel)
{
  return keel_page_view_get_n_pages (get_view (panel)) > 0;
}

static gboolean
has_more_pages (gpointer panel)
{
  return keel_page_view_get_n_pages (get_view (panel)) > 6;
}

static gboolean
has_none (gpointer panel)
{
  return !has_pages (panel);
}

static KeelEntry *
add_entry (AppFixture *fixture,
           const char *text,
           guint       n_times)
{
  KeelEntry *entry = keel_workbook_add_entry (fixture->workbook, KEEL_ENTRY_FREE, keel_day_from_ymd (2026, 11, 2),
                                              KEEL_TIME_NONE, now);
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < n_times; i++)
    g_string_append (words, text);
  keel_workbook_set_entry_text (fixture->workbook, entry, KEEL_TEXT_BODY, words->str);
  g_string_free (words, TRUE);

  return entry;
}

static GtkWindow *
open_panel (AppFixture *fixture,
            const char *what)
{
  GtkWindow *panel;

  gtk_window_present (GTK_WINDOW (fixture->window));
  app_activate (fixture, "print", what);
  panel = app_front (fixture);
  g_assert_true (KEEL_IS_PRINT_PANEL (panel));
  app_wait (has_pages, panel);

  return panel;
}

/* The check of a part: they stand in the order of the parts. */
static GtkCheckButton *
find_check (GtkWindow     *panel,
            KeelPrintPart  part)
{
  GtkWidget *row = gtk_widget_get_ancestor (app_find_label (GTK_WIDGET (panel), keel_printout_words_part (part)),
                                            ADW_TYPE_ACTION_ROW);

  return GTK_CHECK_BUTTON (app_find (row, GTK_TYPE_CHECK_BUTTON));
}

static char *
get_markdown (GtkWindow *panel)
{
  KeelPageLayout *layout = keel_page_view_get_layout (get_view (panel));
  g_autoptr (GBytes) bytes = keel_printout_to_markdown (keel_page_layout_get_printout (layout));

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
test_the_journal_is_in_it_when_it_is_ticked (AppFixture    *fixture,
                                             gconstpointer  data)
{
  g_autofree char *without = NULL;
  g_autofree char *with = NULL;
  GtkWindow *panel;

  add_entry (fixture, "private words ", 2000);
  panel = open_panel (fixture, "");
  g_assert_false (gtk_check_button_get_active (find_check (panel, KEEL_PRINT_ENTRIES)));
  without = get_markdown (panel);
  g_assert_null (strstr (without, "private words"));

  gtk_check_button_set_active (find_check (panel, KEEL_PRINT_ENTRIES), TRUE);
  app_wait (has_more_pages, panel);
  with = get_markdown (panel);
  g_assert_nonnull (strstr (with, "private words"));
  app_close_panel (panel);
}

static void
test_nothing_ticked_has_no_pages (AppFixture    *fixture,
                                  gconstpointer  data)
{
  GtkWindow *panel = open_panel (fixture, "balance");

  gtk_check_button_set_active (find_check (panel, KEEL_PRINT_BALANCE), FALSE);
  app_wait (has_none, panel);
  gtk_check_button_set_active (find_check (panel, KEEL_PRINT_BALANCE), TRUE);
  app_wait (has_pages, panel);
  app_close_panel (panel);
}

static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* On the smallest window, with text twice as large. */
static void
test_has_room_for_large_text (AppFixture    *fixture,
                              gconstpointer  data)
{
  GtkSettings *settings = gtk_settings_get_default ();
  GtkWindow *panel = open_panel (fixture, "");
  GtkWidget *page = app_find (GTK_WIDGET (panel), GTK_TYPE_SCROLLED_WINDOW);
  int dpi, width;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * PANGO_SCALE, NULL);
  settle ();
  gtk_widget_measure (page, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
  g_assert_cmpint (width, <=, 360);
  app_close_panel (panel);
}

static void
test_one_entry_alone (AppFixture    *fixture,
                      gconstpointer  data)
{
  KeelEntry *entry = add_entry (fixture, "this one", 1);
  g_autofree char *what = g_strconcat ("entry:", keel_record_get_id (KEEL_RECORD (entry)), NULL);
  g_autofree char *text = NULL;
  GtkWindow *panel;

  add_entry (fixture, "the other", 1);
  panel = open_panel (fixture, what);
  text = get_markdown (panel);
  g_assert_nonnull (strstr (text, "this one"));
  g_assert_null (strstr (text, "the other"));
  app_close_panel (panel);
}

static void
test_pages_are_turned (AppFixture    *fixture,
                       gconstpointer  data)
{
  GtkWindow *panel;
  KeelPageView *view;
  guint n_pages;

  add_entry (fixture, "words ", 5000);
  panel = open_panel (fixture, "entries");
  app_wait (has_more_pages, panel);
  view = get_view (panel);
  n_pages = keel_page_view_get_n_pages (view);

  g_assert_cmpuint (keel_page_view_get_page (view), ==, 0);
  gtk_widget_activate_action (GTK_WIDGET (panel), "print.next-page", NULL);
  g_assert_cmpuint (keel_page_view_get_page (view), ==, 1);
  gtk_widget_activate_action (GTK_WIDGET (panel), "print.previous-page", NULL);
  gtk_widget_activate_action (GTK_WIDGET (panel), "print.previous-page", NULL);
  g_assert_cmpuint (keel_page_view_get_page (view), ==, 0);

  keel_page_view_set_page (view, n_pages - 1);
  gtk_widget_activate_action (GTK_WIDGET (panel), "print.next-page", NULL);
  g_assert_cmpuint (keel_page_view_get_page (view), ==, n_pages - 1);
  app_close_panel (panel);
}

/* What GTK makes of it, as a file and not on paper. */
static void
test_prints_the_pages_that_are_shown (AppFixture    *fixture,
                                      gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->root, "pages.pdf", NULL);
  g_autoptr (GtkPrintOperation) operation = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *bytes = NULL;
  GtkWindow *panel;
  int n_pages;

  add_entry (fixture, "words ", 5000);
  panel = open_panel (fixture, "entries");
  app_wait (has_more_pages, panel);

  operation = keel_page_print_operation_new (keel_page_view_get_layout (get_view (panel)));
  gtk_print_operation_set_export_filename (operation, path);
  g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error), ==,
                   GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);

  g_object_get (operation, "n-pages", &n_pages, NULL);
  g_assert_cmpint (n_pages, ==, (int) keel_page_view_get_n_pages (get_view (panel)));
  g_assert_true (g_file_get_contents (path, &bytes, NULL, &error));
  g_assert_true (g_str_has_prefix (bytes, "%PDF-"));
  app_close_panel (panel);
}

static gboolean
is_setting (gpointer panel)
{
  GtkWidget *view = app_find (panel, KEEL_TYPE_PROGRESS_VIEW);

  return view != NULL && gtk_widget_get_mapped (view);
}

static void
test_closed_while_pages_are_set (AppFixture    *fixture,
                                 gconstpointer  data)
{
  GtkWindow *panel;

  for (guint i = 0; i < 20; i++)
    add_entry (fixture, "words ", 5000);
  gtk_window_present (GTK_WINDOW (fixture->window));
  app_activate (fixture, "print", "entries");
  panel = app_front (fixture);
  app_wait (is_setting, panel);
  app_close_panel (panel);
}

static void
add_tests (gpointer application)
{
  APP_TEST (application, "/app/print-panel/the-journal-is-in-it-when-it-is-ticked",
            test_the_journal_is_in_it_when_it_is_ticked);
  APP_TEST (application, "/app/print-panel/nothing-ticked-has-no-pages", test_nothing_ticked_has_no_pages);
  APP_TEST (application, "/app/print-panel/has-room-for-large-text", test_has_room_for_large_text);
  APP_TEST (application, "/app/print-panel/one-entry-alone", test_one_entry_alone);
  APP_TEST (application, "/app/print-panel/pages-are-turned", test_pages_are_turned);
  APP_TEST (application, "/app/print-panel/prints-the-pages-that-are-shown", test_prints_the_pages_that_are_shown);
  APP_TEST (application, "/app/print-panel/closed-while-pages-are-set", test_closed_while_pages_are_set);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}
