/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app-fixture.h"
#include "keel-block.h"
#include "keel-concepts-page.h"
#include "keel-contents-list.h"
#include "keel-entry-editor.h"
#include "keel-page-row.h"
#include "keel-reading-view.h"
#include "keel-term-popover.h"
#include "keel-workbook-marks.h"
#include "programme-fixture.h"

static void
take_programmes (AppFixture *fixture)
{
  g_autoptr (KeelLibrary) library = programme_make_library (fixture->root);

  keel_session_take_library (fixture->session, library);
}

static GtkWidget *
show_concepts (AppFixture *fixture)
{
  take_programmes (fixture);
  app_activate (fixture, "show-view", "concepts");
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 700);
  gtk_window_present (GTK_WINDOW (fixture->window));

  return app_find (GTK_WIDGET (fixture->window), KEEL_TYPE_CONCEPTS_PAGE);
}

static KeelReadingView *
find_reading (AppFixture *fixture)
{
  return KEEL_READING_VIEW (app_find (GTK_WIDGET (fixture->window), KEEL_TYPE_READING_VIEW));
}

static gboolean
is_settled (gpointer data)
{
  return keel_reading_view_is_settled (find_reading (data));
}

static void
follow (AppFixture *fixture,
        const char *address)
{
  keel_concepts_page_show (KEEL_CONCEPTS_PAGE (app_find (GTK_WIDGET (fixture->window), KEEL_TYPE_CONCEPTS_PAGE)),
                           address);
  app_wait (is_settled, fixture);
}

static const char *
get_shown (AppFixture *fixture)
{
  return keel_reading_view_get_page (find_reading (fixture))->id;
}

static void
test_says_when_there_is_none (AppFixture    *fixture,
                              gconstpointer  data)
{
  KeelLibraryFolders folders = { 0 };
  g_autoptr (KeelLibrary) library = keel_library_new (&folders);

  keel_session_take_library (fixture->session, library);
  app_activate (fixture, "show-view", "concepts");

  g_assert_nonnull (app_find_label (GTK_WIDGET (fixture->window), "No Programme"));
}

static void
test_shows_every_kind_of_block (AppFixture    *fixture,
                                gconstpointer  data)
{
  static const char * const addresses[] = {
    "page:P1", "item:AP-M1", "practice:B1", "prompt:J01", "card:Q01", "worksheet:W1", "glossary:tilt",
    "reading:kotter-1990",
  };
  GtkWidget *page = show_concepts (fixture);

  for (guint i = 0; i < G_N_ELEMENTS (addresses); i++)
    {
      g_auto (GStrv) parts = g_strsplit (addresses[i], ":", 2);

      follow (fixture, addresses[i]);
      if (i > 0)
        g_assert_nonnull (keel_block_find (page, parts[0], parts[1]));
    }

  g_assert_cmpstr (get_shown (fixture), ==, "P3");
}

static void
test_goes_from_page_to_page (AppFixture    *fixture,
                             gconstpointer  data)
{
  GtkWidget *page = show_concepts (fixture);

  app_wait (is_settled, fixture);
  g_assert_cmpstr (get_shown (fixture), ==, "P1");
  g_assert_true (gtk_widget_activate_action (page, "concepts.next-page", NULL));
  g_assert_cmpstr (get_shown (fixture), ==, "P2");
  gtk_widget_activate_action (page, "concepts.previous-page", NULL);
  g_assert_cmpstr (get_shown (fixture), ==, "P1");
}

static gboolean
is_first_read (gpointer data)
{
  AppFixture *fixture = data;

  return keel_workbook_is_read (fixture->workbook, KEEL_BUILT_IN_PROGRAMME, "P3");
}

/* A page that is in sight as a whole has been read. */
static void
test_marks_what_was_read_to_its_end (AppFixture    *fixture,
                                     gconstpointer  data)
{
  show_concepts (fixture);
  follow (fixture, "page:P3");
  g_assert_nonnull (gtk_widget_get_ancestor (gtk_window_get_focus (GTK_WINDOW (fixture->window)),
                                             KEEL_TYPE_READING_VIEW));
  app_wait (is_first_read, fixture);

  g_signal_emit_by_name (find_reading (fixture), "read-toggled", FALSE);
  g_assert_false (is_first_read (fixture));
}

static void
test_comes_back_to_the_line (AppFixture    *fixture,
                             gconstpointer  data)
{
  const char *block;
  guint offset;

  show_concepts (fixture);
  app_wait (is_settled, fixture);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 360);
  follow (fixture, "block:sides");
  keel_reading_view_show_address (find_reading (fixture), "block:sides");
  app_wait (is_settled, fixture);
  follow (fixture, "page:P2");

  g_assert_true (keel_workbook_get_reading_place (fixture->workbook, KEEL_BUILT_IN_PROGRAMME, "P1", &block, &offset));
  g_assert_cmpstr (block, !=, "opening");

  follow (fixture, "page:P1");
  g_assert_true (keel_reading_view_get_place (find_reading (fixture), &block, &offset));
  g_assert_cmpstr (block, !=, "opening");
}

static void
test_comes_back_to_the_title (AppFixture    *fixture,
                              gconstpointer  data)
{
  GtkWidget *scroller;
  const char *block;
  guint offset;

  show_concepts (fixture);
  app_wait (is_settled, fixture);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 360);
  follow (fixture, "page:P1");
  follow (fixture, "page:P2");
  g_assert_true (keel_workbook_get_reading_place (fixture->workbook, KEEL_BUILT_IN_PROGRAMME, "P1", &block, &offset));
  g_assert_cmpstr (block, ==, "opening");
  follow (fixture, "page:P1");

  scroller = gtk_widget_get_ancestor (keel_block_find (GTK_WIDGET (find_reading (fixture)), "block", "opening"),
                                      GTK_TYPE_SCROLLED_WINDOW);
  g_assert_cmpfloat (gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller))),
                     ==, 0);
}

static void
test_explains_a_term_on_the_spot (AppFixture    *fixture,
                                  gconstpointer  data)
{
  GtkWidget *page = show_concepts (fixture);
  GtkWidget *claim, *label, *popover;
  GtkScrolledWindow *scroller;
  int width, height;
  gboolean is_handled;

  follow (fixture, "page:P1");
  claim = keel_block_find (page, "block", "research");
  label = app_find_label (claim, "Little; see <a href=\"reading:kotter-1990\" class=\"keel-term\">Kotter</a>.");
  g_assert_nonnull (label);
  g_signal_emit_by_name (label, "activate-link", "reading:kotter-1990", &is_handled);

  popover = app_find (claim, KEEL_TYPE_TERM_POPOVER);
  g_assert_true (is_handled);
  g_assert_nonnull (popover);
  g_assert_nonnull (app_find_label (popover, "Classics"));

  /* There is room for its text as it wraps, and not only for one line. */
  scroller = GTK_SCROLLED_WINDOW (app_find (popover, GTK_TYPE_SCROLLED_WINDOW));
  gtk_widget_get_size_request (GTK_WIDGET (scroller), &width, NULL);
  gtk_widget_measure (gtk_scrolled_window_get_child (scroller), GTK_ORIENTATION_VERTICAL, width, NULL, &height,
                      NULL, NULL);
  g_assert_cmpint (gtk_scrolled_window_get_min_content_height (scroller), ==, height);
  g_assert_cmpint (width, <, gtk_widget_get_width (GTK_WIDGET (fixture->window)));
  gtk_popover_popdown (GTK_POPOVER (popover));
}

static void
test_starts_an_entry_from_a_prompt (AppFixture    *fixture,
                                    gconstpointer  data)
{
  GtkWidget *editor;
  KeelEntry *entry;

  show_concepts (fixture);
  app_activate (fixture, "new-entry-from-prompt", "J05");
  editor = app_find (GTK_WIDGET (fixture->window), KEEL_TYPE_ENTRY_EDITOR);
  entry = keel_entry_editor_get_entry (KEEL_ENTRY_EDITOR (editor));

  g_assert_cmpstr (keel_entry_get_linked (entry, KEEL_LINK_PROMPT), ==, "J05");
  g_assert_nonnull (app_find_label (editor, "Which plan helped?"));
}

static void
test_changes_with_the_programme (AppFixture    *fixture,
                                 gconstpointer  data)
{
  show_concepts (fixture);
  g_assert_true (keel_workbook_set_programme (fixture->workbook, "small", keel_session_get_now (fixture->session)));
  g_assert_cmpstr (keel_programme_get_content (keel_session_get_programme (fixture->session))->id, ==, "small");
  g_assert_null (app_find_label (GTK_WIDGET (fixture->window), "Every block"));
}

static void
add_tests (gpointer application)
{
  APP_TEST (application, "/app/concepts-page/says-when-there-is-none", test_says_when_there_is_none);
  APP_TEST (application, "/app/concepts-page/shows-every-kind-of-block", test_shows_every_kind_of_block);
  APP_TEST (application, "/app/concepts-page/goes-from-page-to-page", test_goes_from_page_to_page);
  APP_TEST (application, "/app/concepts-page/marks-what-was-read-to-its-end", test_marks_what_was_read_to_its_end);
  APP_TEST (application, "/app/concepts-page/comes-back-to-the-line", test_comes_back_to_the_line);
  APP_TEST (application, "/app/concepts-page/comes-back-to-the-title", test_comes_back_to_the_title);
  APP_TEST (application, "/app/concepts-page/explains-a-term-on-the-spot", test_explains_a_term_on_the_spot);
  APP_TEST (application, "/app/concepts-page/starts-an-entry-from-a-prompt", test_starts_an_entry_from_a_prompt);
  APP_TEST (application, "/app/concepts-page/changes-with-the-programme", test_changes_with_the_programme);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}
