/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app-fixture.h"
#include "keel-circle-view.h"
#include "keel-field-form.h"
#include "keel-print-panel.h"
#include "keel-text-box.h"
#include "keel-worksheet-list.h"
#include "keel-worksheet-view.h"
#include "programme-fixture.h"

static void
take_programmes (AppFixture *fixture)
{
  g_autoptr (KeelLibrary) library = programme_make_library (fixture->root);

  keel_session_take_library (fixture->session, library);
}

static KeelWorksheetView *
open_sheet (AppFixture *fixture,
            const char *target)
{
  app_activate (fixture, "show-in-week", target);

  return KEEL_WORKSHEET_VIEW (app_find (GTK_WIDGET (fixture->window), KEEL_TYPE_WORKSHEET_VIEW));
}

static void
type (KeelWorksheetView *view,
      const char        *text)
{
  GtkTextView *place = GTK_TEXT_VIEW (app_find (app_find (GTK_WIDGET (view), KEEL_TYPE_FIELD_FORM), GTK_TYPE_TEXT_VIEW));

  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (place), text, -1);
}

static guint
count (AppFixture *fixture)
{
  return g_list_model_get_n_items (keel_workbook_get_worksheets (fixture->workbook));
}

static char *
make_target (KeelWorksheet *worksheet)
{
  return keel_link_new (KEEL_LINK_WORKSHEET, keel_record_get_id (KEEL_RECORD (worksheet)));
}

static void
test_the_first_answer_makes_it (AppFixture    *fixture,
                                gconstpointer  data)
{
  KeelWorksheetView *view;
  KeelWorksheet *worksheet;

  take_programmes (fixture);
  view = open_sheet (fixture, "new-worksheet:W1");
  g_assert_nonnull (app_find_label (GTK_WIDGET (view), "Decision page"));
  g_assert_null (keel_worksheet_view_get (view));
  g_assert_cmpuint (count (fixture), ==, 0);

  type (view, "A. B.");
  worksheet = keel_worksheet_view_get (view);
  g_assert_cmpuint (count (fixture), ==, 1);
  g_assert_cmpstr (keel_worksheet_get_programme (worksheet), ==, KEEL_BUILT_IN_PROGRAMME);
  g_assert_cmpstr (keel_fields_get_text (keel_worksheet_get_fields (worksheet), "who"), ==, "A. B.");
  g_assert_cmpstr (keel_fields_get_text (keel_worksheet_get_labels (worksheet), "who"), ==, "Whom");

  type (view, " C.");
  g_assert_cmpuint (count (fixture), ==, 1);

  open_sheet (fixture, "new-worksheet:W1");
  g_assert_null (keel_worksheet_view_get (view));
}

static void
test_a_choice_is_undone_and_shown (AppFixture    *fixture,
                                   gconstpointer  data)
{
  KeelWorksheetView *view;
  GtkWidget *choice;

  take_programmes (fixture);
  view = open_sheet (fixture, "new-worksheet:W1");
  type (view, "A. B.");
  choice = app_find (GTK_WIDGET (view), GTK_TYPE_CHECK_BUTTON);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (choice), TRUE);
  g_assert_cmpstr (keel_fields_get_text (keel_worksheet_get_fields (keel_worksheet_view_get (view)), "how"), ==, "a");

  keel_workbook_undo (fixture->workbook, keel_session_get_now (fixture->session), NULL);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (choice)));
  g_assert_cmpstr (keel_fields_get_text (keel_worksheet_get_fields (keel_worksheet_view_get (view)), "who"), ==, "A. B.");
}

static void
test_without_its_programme_it_is_read (AppFixture    *fixture,
                                       gconstpointer  data)
{
  static const KeelWorksheetForm gone = { "gone", "W7", "Page of old" };
  g_autoptr (KeelFields) none = keel_fields_new ();
  g_autoptr (KeelFields) fields = keel_fields_with_text (none, "what", "What we saw");
  g_autoptr (KeelFields) labels = keel_fields_with_text (none, "what", "What was seen");
  g_autofree char *target = NULL;
  KeelWorksheet *worksheet;
  KeelWorksheetView *view;

  take_programmes (fixture);
  worksheet = keel_workbook_add_worksheet (fixture->workbook, &gone, NULL, keel_session_get_today (fixture->session),
                                           keel_session_get_now (fixture->session));
  keel_workbook_fill_worksheet (fixture->workbook, worksheet, fields, labels, gone.title);
  target = make_target (worksheet);
  view = open_sheet (fixture, target);

  g_assert_nonnull (app_find_label (GTK_WIDGET (view), "Page of old"));
  g_assert_nonnull (app_find_label (GTK_WIDGET (view), "What was seen"));
  g_assert_nonnull (app_find_label (GTK_WIDGET (view), "What we saw"));
  g_assert_null (app_find (GTK_WIDGET (view), KEEL_TYPE_TEXT_BOX));
}

static void
test_an_entry_is_linked (AppFixture    *fixture,
                         gconstpointer  data)
{
  g_autoptr (KeelEntry) entry = NULL;
  KeelWorksheetView *view;

  take_programmes (fixture);
  view = open_sheet (fixture, "new-worksheet:W1");
  type (view, "A. B.");
  gtk_widget_activate_action (GTK_WIDGET (view), "worksheet.write", NULL);
  entry = g_list_model_get_item (keel_workbook_get_entries (fixture->workbook), 0);

  g_assert_nonnull (entry);
  g_assert_true (keel_entry_has_link (entry, KEEL_LINK_WORKSHEET,
                                      keel_record_get_id (KEEL_RECORD (keel_worksheet_view_get (view)))));
}

static void
test_it_goes_on_paper (AppFixture    *fixture,
                       gconstpointer  data)
{
  KeelWorksheetView *view;

  take_programmes (fixture);
  view = open_sheet (fixture, "new-worksheet:W1");
  type (view, "A. B.");
  gtk_widget_activate_action (GTK_WIDGET (view), "worksheet.print", NULL);
  g_assert_true (KEEL_IS_PRINT_PANEL (app_front (fixture)));
  app_close_panel (app_front (fixture));
}

static void
test_the_trash_takes_it_and_gives_it_back (AppFixture    *fixture,
                                           gconstpointer  data)
{
  KeelWorksheetView *view;
  GtkWidget *gone;

  take_programmes (fixture);
  view = open_sheet (fixture, "new-worksheet:W1");
  type (view, "A. B.");
  gone = app_find_label (GTK_WIDGET (view), "This Worksheet Is Not Here");
  g_assert_false (gtk_widget_get_child_visible (gtk_widget_get_ancestor (gone, ADW_TYPE_STATUS_PAGE)));

  gtk_widget_activate_action (GTK_WIDGET (view), "worksheet.delete", NULL);
  g_assert_cmpuint (count (fixture), ==, 0);
  g_assert_true (gtk_widget_get_child_visible (gtk_widget_get_ancestor (gone, ADW_TYPE_STATUS_PAGE)));

  keel_workbook_undo (fixture->workbook, keel_session_get_now (fixture->session), NULL);
  g_assert_cmpuint (count (fixture), ==, 1);
  g_assert_false (gtk_widget_get_child_visible (gtk_widget_get_ancestor (gone, ADW_TYPE_STATUS_PAGE)));
}

/* What explains a sheet that is filled in is folded: it is in no window, and has no focus to give. */
static void
test_tab_passes_what_is_folded (AppFixture    *fixture,
                                gconstpointer  data)
{
  g_autofree char *target = NULL;
  KeelWorksheetView *view;
  GtkWidget *about, *focus;

  take_programmes (fixture);
  gtk_window_present (GTK_WINDOW (fixture->window));
  view = open_sheet (fixture, "new-worksheet:W1");
  type (view, "A. B.");
  target = make_target (keel_worksheet_view_get (view));
  open_sheet (fixture, "new-worksheet:W1");
  open_sheet (fixture, target);

  about = app_find (GTK_WIDGET (view), GTK_TYPE_EXPANDER);
  g_assert_false (gtk_expander_get_expanded (GTK_EXPANDER (about)));
  app_wait_for_place (about);
  gtk_widget_grab_focus (about);
  gtk_widget_child_focus (GTK_WIDGET (fixture->window), GTK_DIR_TAB_FORWARD);
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_nonnull (focus);
  g_assert_nonnull (gtk_widget_get_ancestor (focus, KEEL_TYPE_FIELD_FORM));
}

static void
test_the_circle_lists_who_is_met (AppFixture    *fixture,
                                  gconstpointer  data)
{
  static const KeelWorksheetForm mentor = { "gone", "W5", "Mentor page" };
  g_autoptr (KeelFields) none = keel_fields_new ();
  g_autoptr (KeelFields) named = keel_fields_with_text (none, "who", "A. B.");
  g_autoptr (KeelFields) fields = keel_fields_with_day (named, "next", keel_session_get_today (fixture->session));
  KeelWorksheet *worksheet;
  GtkWidget *circle;

  take_programmes (fixture);
  worksheet = keel_workbook_add_worksheet (fixture->workbook, &mentor, NULL, keel_session_get_today (fixture->session),
                                           keel_session_get_now (fixture->session));
  keel_workbook_fill_worksheet (fixture->workbook, worksheet, fields, none, mentor.title);
  app_activate (fixture, "show-in-week", "circle");
  circle = app_find (GTK_WIDGET (fixture->window), KEEL_TYPE_CIRCLE_VIEW);

  g_assert_nonnull (app_find_label (circle, "A. B."));
  g_assert_nonnull (app_find_label (circle, "You meet today"));
}

static void
add_tests (gpointer application)
{
  APP_TEST (application, "/app/worksheets/the-first-answer-makes-it", test_the_first_answer_makes_it);
  APP_TEST (application, "/app/worksheets/a-choice-is-undone-and-shown", test_a_choice_is_undone_and_shown);
  APP_TEST (application, "/app/worksheets/without-its-programme-it-is-read", test_without_its_programme_it_is_read);
  APP_TEST (application, "/app/worksheets/an-entry-is-linked", test_an_entry_is_linked);
  APP_TEST (application, "/app/worksheets/it-goes-on-paper", test_it_goes_on_paper);
  APP_TEST (application, "/app/worksheets/the-trash-takes-it-and-gives-it-back",
            test_the_trash_takes_it_and_gives_it_back);
  APP_TEST (application, "/app/worksheets/tab-passes-what-is-folded", test_tab_passes_what_is_folded);
  APP_TEST (application, "/app/worksheets/the-circle-lists-who-is-met", test_the_circle_lists_who_is_met);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}
