/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where a person was comes back: each view by itself, and none when there is nothing to
 * come back to. */

#include "app-fixture.h"
#include "keel-balance-page.h"
#include "keel-entry-editor.h"
#include "keel-picture-card.h"
#include "keel-practice-view.h"
#include "keel-ratings-page.h"

/* As after a kill: from what is on the disk, with a new window. */
static void
start_again (AppFixture *fixture)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (fixture->window != NULL)
    g_main_context_iteration (NULL, TRUE);
  keel_session_switch_folder (fixture->session, fixture->folder);
  g_set_weak_pointer (&fixture->window, keel_window_new (fixture->application, fixture->session, fixture->settings));
  app_wait_for_state (fixture->session, KEEL_SESSION_READY);
  gtk_window_present (GTK_WINDOW (fixture->window));
}

static KeelEntryEditor *
find_editor (AppFixture *fixture)
{
  return KEEL_ENTRY_EDITOR (app_find (GTK_WIDGET (fixture->window), KEEL_TYPE_ENTRY_EDITOR));
}

static gboolean
shows_an_entry (gpointer data)
{
  KeelEntryEditor *editor = find_editor (data);

  return editor != NULL && keel_entry_editor_get_entry (editor) != NULL;
}

static const char *
get_shown (AppFixture *fixture)
{
  app_wait (shows_an_entry, fixture);

  return keel_record_get_id (KEEL_RECORD (keel_entry_editor_get_entry (find_editor (fixture))));
}

static void
test_the_entry (AppFixture    *fixture,
                gconstpointer  data)
{
  g_autofree char *older = g_strdup (keel_record_get_id (KEEL_RECORD (app_add_entry (fixture, "Older"))));
  g_autofree char *newer = g_strdup (keel_record_get_id (KEEL_RECORD (app_add_entry (fixture, "Newer"))));

  gtk_window_present (GTK_WINDOW (fixture->window));
  app_activate (fixture, "show-entry", older);
  start_again (fixture);
  g_assert_cmpstr (get_shown (fixture), ==, older);
  app_activate (fixture, "show-entry", newer);
  start_again (fixture);
  g_assert_cmpstr (get_shown (fixture), ==, newer);
}

/* Gone meanwhile: the newest, as if nobody had been anywhere. */
static void
test_an_entry_that_is_gone (AppFixture    *fixture,
                            gconstpointer  data)
{
  g_autofree char *id = g_strdup (keel_record_get_id (KEEL_RECORD (app_add_entry (fixture, "A day on the water"))));

  keel_session_remember (fixture->session, "journal-entry", "3fa85f64-5717-4562-b3fc-7d728b0ede86");
  start_again (fixture);
  g_assert_cmpstr (get_shown (fixture), ==, id);
}

static GtkTextView *
get_focus (AppFixture *fixture)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  return GTK_IS_TEXT_VIEW (focus) ? GTK_TEXT_VIEW (focus) : NULL;
}

static gboolean
has_cursor_in_a_text (gpointer data)
{
  return get_focus (data) != NULL;
}

static void
test_the_cursor (AppFixture    *fixture,
                 gconstpointer  data)
{
  KeelEntry *entry = app_add_entry (fixture, "Fog until noon");
  GtkTextView *view;
  int cursor;

  gtk_window_present (GTK_WINDOW (fixture->window));
  app_activate (fixture, "show-entry", keel_record_get_id (KEEL_RECORD (entry)));
  view = keel_entry_editor_get_view (find_editor (fixture), KEEL_TEXT_SO_WHAT);
  gtk_widget_grab_focus (GTK_WIDGET (view));
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (view), "We waited.", -1);

  start_again (fixture);
  app_wait (has_cursor_in_a_text, fixture);
  view = get_focus (fixture);
  g_assert_true (view == keel_entry_editor_get_view (find_editor (fixture), KEEL_TEXT_SO_WHAT));
  g_object_get (gtk_text_view_get_buffer (view), "cursor-position", &cursor, NULL);
  g_assert_cmpint (cursor, ==, 10);
}

static void
test_the_search (AppFixture    *fixture,
                 gconstpointer  data)
{
  GtkWidget *search;

  app_add_entry (fixture, "Fog until noon");
  app_add_entry (fixture, "Clear");
  search = app_find (GTK_WIDGET (fixture->window), GTK_TYPE_SEARCH_ENTRY);
  gtk_editable_set_text (GTK_EDITABLE (search), "fog");
  g_signal_emit_by_name (search, "search-changed");

  start_again (fixture);
  search = app_find (GTK_WIDGET (fixture->window), GTK_TYPE_SEARCH_ENTRY);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (search)), ==, "fog");
  g_assert_nonnull (app_find_label (GTK_WIDGET (fixture->window), "1 of 2 entries"));
}

static GtkWidget *
go_to (AppFixture *fixture,
       const char *view,
       GType       type)
{
  app_activate (fixture, "show-view", view);

  return app_find (GTK_WIDGET (fixture->window), type);
}

static void
test_the_practices (AppFixture    *fixture,
                    gconstpointer  data)
{
  GtkWidget *page = go_to (fixture, "ratings", KEEL_TYPE_RATINGS_PAGE);

  gtk_widget_activate_action (page, "ratings.show-practices", NULL);
  start_again (fixture);
  page = go_to (fixture, "ratings", KEEL_TYPE_RATINGS_PAGE);
  while (app_find (page, KEEL_TYPE_PRACTICE_VIEW) == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_what_balance_shows (AppFixture    *fixture,
                         gconstpointer  data)
{
  GtkWidget *page = go_to (fixture, "balance", KEEL_TYPE_BALANCE_PAGE);
  GtkWidget *card = app_find (page, KEEL_TYPE_PICTURE_CARD);
  g_autofree char *form = NULL;
  g_autofree char *span = NULL;

  g_object_set (page, "form", "full", "span", "all", NULL);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (app_find (card, GTK_TYPE_TOGGLE_BUTTON)), TRUE);
  g_assert_true (keel_picture_card_has_table (KEEL_PICTURE_CARD (card)));

  start_again (fixture);
  page = go_to (fixture, "balance", KEEL_TYPE_BALANCE_PAGE);
  g_object_get (page, "form", &form, "span", &span, NULL);
  g_assert_cmpstr (form, ==, "full");
  g_assert_cmpstr (span, ==, "all");
  g_assert_true (keel_picture_card_has_table (KEEL_PICTURE_CARD (app_find (page, KEEL_TYPE_PICTURE_CARD))));
}

static void
add_tests (gpointer application)
{
  APP_TEST (application, "/app/places/the-entry", test_the_entry);
  APP_TEST (application, "/app/places/an-entry-that-is-gone", test_an_entry_that_is_gone);
  APP_TEST (application, "/app/places/the-cursor", test_the_cursor);
  APP_TEST (application, "/app/places/the-search", test_the_search);
  APP_TEST (application, "/app/places/the-practices", test_the_practices);
  APP_TEST (application, "/app/places/what-balance-shows", test_what_balance_shows);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}
