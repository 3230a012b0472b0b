/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app-fixture.h"
#include "programme-fixture.h"
#include "keel-answer-view.h"
#include "keel-balance-page.h"
#include "keel-checkin-list.h"
#include "keel-checkin-row.h"
#include "keel-choice-row.h"
#include "keel-counts-bar.h"
#include "keel-map-view.h"
#include "keel-number-card.h"
#include "keel-practice-view.h"
#include "keel-ratings-page.h"
#include "keel-result-view.h"
#include "keel-scale-picker.h"
#include "keel-week-box.h"
#include "keel-workbook-marks.h"

/* The page in the window, with the programme that the program brings. */

static void
take_programme (AppFixture *fixture)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "..", "data", "programmes", NULL);
  g_autoptr (KeelLibrary) library = keel_library_new (&(KeelLibraryFolders) { .built_in = folder });

  keel_session_take_library (fixture->session, library);
  g_assert_nonnull (keel_session_get_programme (fixture->session));
}

static KeelRatingsPage *
show_page (AppFixture *fixture)
{
  gtk_window_present (GTK_WINDOW (fixture->window));
  app_activate (fixture, "show-view", "ratings");

  return KEEL_RATINGS_PAGE (app_find (GTK_WIDGET (fixture->window), KEEL_TYPE_RATINGS_PAGE));
}

static KeelCheckin *
get_checkin (AppFixture *fixture,
             guint       position)
{
  g_autoptr (KeelCheckin) checkin = g_list_model_get_item (keel_workbook_get_checkins (fixture->workbook), position);

  return checkin;
}

static guint
count_checkins (AppFixture *fixture)
{
  return g_list_model_get_n_items (keel_workbook_get_checkins (fixture->workbook));
}

/* A finished check-in of @day on which every item that the form asks is answered by @answer. */
static KeelCheckin *
add_checkin (AppFixture *fixture,
             KeelForm    form,
             KeelDay     day,
             KeelAnswer  answer)
{
  g_autoptr (KeelItemSet) set = keel_item_set_new_mlw_1 ();
  KeelMoment now = keel_session_get_now (fixture->session);
  KeelCheckin *checkin = keel_workbook_add_checkin (fixture->workbook, form, "mlw-1", "en", day, now);

  for (guint i = 0; i < keel_form_get_n_items (form); i++)
    keel_workbook_answer (fixture->workbook, checkin,
                          keel_item_set_get_item (set, keel_item_set_get_asked (set, i))->id, answer, now);
  g_assert_true (keel_workbook_finish_checkin (fixture->workbook, checkin, now));

  return checkin;
}

static KeelScalePicker *
find_picker (AppFixture *fixture)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  GtkWidget *picker = focus != NULL ? gtk_widget_get_ancestor (focus, KEEL_TYPE_SCALE_PICKER) : NULL;

  return picker != NULL ? KEEL_SCALE_PICKER (picker) : NULL;
}

static void
answer (AppFixture *fixture,
        KeelAnswer  value)
{
  KeelScalePicker *picker = find_picker (fixture);

  g_assert_nonnull (picker);
  keel_scale_picker_set_value (picker, value);
  g_signal_emit_by_name (picker, "rated", (int) value);
  g_signal_emit_by_name (picker, "next");
}

static void
test_says_how_to_begin (AppFixture    *fixture,
                        gconstpointer  data)
{
  take_programme (fixture);
  show_page (fixture);
  g_assert_nonnull (app_find_label (GTK_WIDGET (fixture->window), "Your Ratings"));
  g_assert_cmpuint (count_checkins (fixture), ==, 0);
}

static void
test_opening_rates_nothing (AppFixture    *fixture,
                            gconstpointer  data)
{
  KeelRatingsPage *page;
  KeelCheckin *checkin;

  take_programme (fixture);
  page = show_page (fixture);
  keel_ratings_page_new_checkin (page, KEEL_FORM_FULL);
  g_assert_cmpuint (count_checkins (fixture), ==, 1);
  checkin = get_checkin (fixture, 0);
  g_assert_true (keel_checkin_is_draft (checkin));

  for (guint i = 0; i < 24; i++)
    {
      KeelScalePicker *picker = find_picker (fixture);

      g_assert_nonnull (picker);
      g_assert_cmpint (keel_scale_picker_get_value (picker), ==, KEEL_ANSWER_BLANK);
      g_signal_emit_by_name (picker, "next");
    }
  g_assert_null (find_picker (fixture));
  g_assert_cmpuint (keel_checkin_get_n_answers (checkin), ==, 0);
}

static void
test_comes_back_to_the_same_item (AppFixture    *fixture,
                                  gconstpointer  data)
{
  KeelRatingsPage *page;
  KeelCheckin *first;

  take_programme (fixture);
  page = show_page (fixture);
  keel_ratings_page_new_checkin (page, KEEL_FORM_PULSE);
  first = get_checkin (fixture, 0);
  answer (fixture, 1);
  answer (fixture, KEEL_ANSWER_NA);
  g_assert_cmpstr (keel_checkin_get_place (first), ==, "MI-M1");

  gtk_widget_activate_action (GTK_WIDGET (page), "ratings.show-practices", NULL);
  keel_ratings_page_new_checkin (page, KEEL_FORM_PULSE);
  g_assert_cmpuint (count_checkins (fixture), ==, 1);
  g_assert_true (get_checkin (fixture, 0) == first);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find_picker (fixture)), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Keeping to procedures that have proved reliable, item 3 of 8");
  g_assert_cmpint (keel_checkin_get_answer (first, "AP-M1"), ==, 1);
  g_assert_cmpint (keel_checkin_get_answer (first, "CU-L1"), ==, KEEL_ANSWER_NA);
}

static void
test_a_draft_that_has_passed_is_offered (AppFixture    *fixture,
                                         gconstpointer  data)
{
  KeelRatingsPage *page;
  KeelMoment now = keel_session_get_now (fixture->session);
  KeelDay today = keel_session_get_today (fixture->session);
  KeelCheckin *old;

  take_programme (fixture);
  page = show_page (fixture);
  old = keel_workbook_add_checkin (fixture->workbook, KEEL_FORM_PULSE, "mlw-1", "en", today - 8, now);
  keel_workbook_answer (fixture->workbook, old, "AP-M1", 1, now);

  keel_ratings_page_new_checkin (page, KEEL_FORM_PULSE);
  g_assert_cmpuint (count_checkins (fixture), ==, 2);
  g_assert_true (keel_checkin_is_draft (old));

  keel_ratings_page_show_checkin (page, keel_record_get_id (KEEL_RECORD (old)));
  gtk_widget_activate_action (GTK_WIDGET (page), "ratings.begin-anew", NULL);
  g_assert_true (keel_checkin_is_draft (old));
}

static void
test_finishing_shows_the_result (AppFixture    *fixture,
                                 gconstpointer  data)
{
  KeelRatingsPage *page;
  GtkWidget *window = GTK_WIDGET (fixture->window);

  take_programme (fixture);
  page = show_page (fixture);
  keel_ratings_page_new_checkin (page, KEEL_FORM_PULSE);
  for (guint i = 0; i < 8; i++)
    answer (fixture, i % 2 == 0 ? 1 : -1);

  gtk_widget_activate_action (app_find (window, KEEL_TYPE_ANSWER_VIEW), "answers.finish", NULL);
  g_assert_false (keel_checkin_is_draft (get_checkin (fixture, 0)));
  g_assert_nonnull (app_find_label (app_find (window, KEEL_TYPE_RESULT_VIEW), "Two-Sided Fit"));
  g_assert_nonnull (app_find_label (app_find (window, KEEL_TYPE_RESULT_VIEW), "Tilt"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (app_find (window, KEEL_TYPE_COUNTS_BAR)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Too little: 4 · About right: 0 · Too much: 4");
}

static void
test_asks_when_all_is_the_same (AppFixture    *fixture,
                                gconstpointer  data)
{
  GtkWidget *result;

  take_programme (fixture);
  add_checkin (fixture, KEEL_FORM_FULL, keel_session_get_today (fixture->session), -2);
  show_page (fixture);
  result = app_find (GTK_WIDGET (fixture->window), KEEL_TYPE_RESULT_VIEW);
  g_assert_nonnull (app_find_label (result, "All the same – was it so?"));
  g_assert_nonnull (app_find_label (result, "Two-Sided Fit"));
}

static void
test_tilt_never_stands_alone (AppFixture    *fixture,
                              gconstpointer  data)
{
  g_autoptr (KeelItemSet) set = keel_item_set_new_mlw_1 ();
  KeelAnswerSheet sheet = keel_answer_sheet_blank (KEEL_FORM_PULSE);
  KeelScore score;

  for (guint i = 0; i < KEEL_N_ITEMS; i++)
    sheet.answers[i] = 0;
  score = keel_score_of (set, &sheet);

  g_test_expect_message (NULL, G_LOG_LEVEL_CRITICAL, "*first != KEEL_MEASURE_TILT*");
  g_object_ref_sink (keel_number_card_new (&score, KEEL_MEASURE_TILT, KEEL_N_MEASURES));
  g_test_assert_expected_messages ();
}

static void
test_delete_can_be_undone (AppFixture    *fixture,
                           gconstpointer  data)
{
  KeelRatingsPage *page;
  KeelCheckin *checkin;

  take_programme (fixture);
  checkin = add_checkin (fixture, KEEL_FORM_PULSE, keel_session_get_today (fixture->session), 0);
  page = show_page (fixture);
  gtk_widget_activate_action (GTK_WIDGET (page), "ratings.delete-checkin", "s",
                              keel_record_get_id (KEEL_RECORD (checkin)));
  g_assert_cmpuint (count_checkins (fixture), ==, 0);

  app_activate (fixture, "undo", NULL);
  g_assert_cmpuint (count_checkins (fixture), ==, 1);
  g_assert_true (get_checkin (fixture, 0) == checkin);
}

static void
test_a_blank_draft_vanishes (AppFixture    *fixture,
                             gconstpointer  data)
{
  KeelRatingsPage *page;

  take_programme (fixture);
  page = show_page (fixture);
  keel_ratings_page_new_checkin (page, KEEL_FORM_PULSE);
  g_assert_cmpuint (count_checkins (fixture), ==, 1);
  gtk_widget_activate_action (GTK_WIDGET (page), "ratings.show-practices", NULL);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (count_checkins (fixture), ==, 0);
}

static void
test_another_item_set_is_shown_by_what_it_holds (AppFixture    *fixture,
                                                 gconstpointer  data)
{
  KeelMoment now = keel_session_get_now (fixture->session);
  KeelCheckin *checkin = keel_workbook_add_checkin (fixture->workbook, KEEL_FORM_PULSE, "other-1", "de",
                                                    keel_session_get_today (fixture->session), now);
  GtkWidget *result;

  take_programme (fixture);
  keel_workbook_answer (fixture->workbook, checkin, "ZZ-M1", 2, now);
  keel_workbook_finish_checkin (fixture->workbook, checkin, now);
  show_page (fixture);
  result = app_find (GTK_WIDGET (fixture->window), KEEL_TYPE_RESULT_VIEW);
  g_assert_nonnull (app_find_label (result, "These answers belong to items that are not known here. "
                                            "They are shown as they were given, without numbers."));
  g_assert_null (app_find_label (result, "Tilt"));
}

static void
test_practices_are_ticked_by_a_person_only (AppFixture    *fixture,
                                            gconstpointer  data)
{
  KeelDay week = keel_day_get_monday (keel_session_get_today (fixture->session));
  KeelRatingsPage *page;
  GtkWidget *row;

  take_programme (fixture);
  page = show_page (fixture);
  gtk_widget_activate_action (GTK_WIDGET (page), "ratings.show-practices", NULL);
  g_assert_cmpint (keel_workbook_get_tick (fixture->workbook, week, "B1"), ==, KEEL_TICK_NONE);

  row = app_find (GTK_WIDGET (page), KEEL_TYPE_CHOICE_ROW);
  g_signal_emit_by_name (gtk_widget_get_first_child (row), "clicked");
  g_assert_cmpint (keel_workbook_get_tick (fixture->workbook, week, "B1"), ==, KEEL_TICK_DID);
  g_assert_nonnull (app_find_label (app_find (GTK_WIDGET (page), KEEL_TYPE_PRACTICE_VIEW), "✓"));

  g_signal_emit_by_name (gtk_widget_get_first_child (row), "clicked");
  g_assert_cmpint (keel_workbook_get_tick (fixture->workbook, week, "B1"), ==, KEEL_TICK_NONE);
}

/* The @n-th row of choices below @widget, in the order of Tab. */
static GtkWidget *
find_row (GtkWidget *widget,
          guint     *n)
{
  if (KEEL_IS_CHOICE_ROW (widget) && (*n)-- == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *row = find_row (child, n);

      if (row != NULL)
        return row;
    }

  return NULL;
}

static void
click (GtkWidget *box,
       guint      row,
       guint      choice)
{
  GtkWidget *button = gtk_widget_get_first_child (find_row (box, &row));

  for (; choice > 0; choice--)
    button = gtk_widget_get_next_sibling (button);
  g_signal_emit_by_name (button, "clicked");
}

static GtkWidget *
show_week (AppFixture *fixture)
{
  KeelRatingsPage *page;

  take_programme (fixture);
  page = show_page (fixture);
  gtk_widget_activate_action (GTK_WIDGET (page), "ratings.show-practices", NULL);

  return app_find (GTK_WIDGET (page), KEEL_TYPE_WEEK_BOX);
}

/* Off, and then each for itself. */
static void
test_the_week_asks_what_is_wanted (AppFixture    *fixture,
                                   gconstpointer  data)
{
  KeelMoment now = keel_session_get_now (fixture->session);
  GtkWidget *box = show_week (fixture);
  GtkWidget *energy = app_find_label (box, "How much energy did you have this week?");
  GtkWidget *split = app_find_label (box, "What would your role have needed?");

  g_assert_false (gtk_widget_get_visible (box));
  keel_workbook_set_asks_energy (fixture->workbook, TRUE, now);
  g_assert_true (gtk_widget_is_visible (energy));
  g_assert_false (gtk_widget_is_visible (split));
  keel_workbook_set_asks_time_split (fixture->workbook, TRUE, now);
  keel_workbook_set_asks_energy (fixture->workbook, FALSE, now);
  g_assert_false (gtk_widget_is_visible (energy));
  g_assert_true (gtk_widget_is_visible (split));
}

static void
assert_week (AppFixture *fixture,
             guint       energy,
             int         leading,
             int         needed)
{
  KeelDay week = keel_day_get_monday (keel_session_get_today (fixture->session));
  int leading_said, needed_said;

  keel_workbook_get_time_split (fixture->workbook, week, &leading_said, &needed_said);
  g_assert_cmpuint (keel_workbook_get_energy (fixture->workbook, week), ==, energy);
  g_assert_cmpint (leading_said, ==, leading);
  g_assert_cmpint (needed_said, ==, needed);
}

static void
test_a_week_is_answered_and_cleared (AppFixture    *fixture,
                                     gconstpointer  data)
{
  KeelMoment now = keel_session_get_now (fixture->session);
  GtkWidget *box = show_week (fixture);

  keel_workbook_set_asks_energy (fixture->workbook, TRUE, now);
  keel_workbook_set_asks_time_split (fixture->workbook, TRUE, now);
  assert_week (fixture, 0, -1, -1);

  click (box, 0, 3);
  click (box, 1, 0);
  assert_week (fixture, 4, 0, -1);
  click (box, 2, 10);
  assert_week (fixture, 4, 0, 10);

  click (box, 0, 3);
  click (box, 1, 0);
  assert_week (fixture, 0, -1, 10);
  g_assert_true (keel_workbook_undo (fixture->workbook, now, NULL));
  assert_week (fixture, 0, 0, 10);
}

/* One stop of Tab each; a screen reader hears the ends by name. */
static void
test_a_week_is_heard (AppFixture    *fixture,
                      gconstpointer  data)
{
  GtkWidget *box = show_week (fixture);
  guint n = 0;
  GtkWidget *row = find_row (box, &n);

  keel_workbook_set_asks_energy (fixture->workbook, TRUE, keel_session_get_now (fixture->session));
  gtk_test_accessible_assert_role (row, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, "How much energy did you have this week?");
  gtk_test_accessible_assert_property (gtk_widget_get_first_child (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "1 of 5, drained");
  g_assert_true (gtk_widget_child_focus (row, GTK_DIR_TAB_FORWARD));
  g_assert_false (gtk_widget_child_focus (row, GTK_DIR_TAB_FORWARD));
}

static GtkWidget *
get_focus (AppFixture *fixture)
{
  return gtk_window_get_focus (GTK_WINDOW (fixture->window));
}

/* From the row of the practices, which are shown: Tab passes the check-ins in one step and shows
 * none of them; the arrows do. */
static void
test_the_list_is_one_stop (AppFixture    *fixture,
                           gconstpointer  data)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);
  KeelDay today = keel_session_get_today (fixture->session);
  KeelRatingsPage *page;
  GtkWidget *list;
  GtkListBox *rows;
  gboolean is_handled;

  take_programme (fixture);
  for (guint i = 0; i < 3; i++)
    add_checkin (fixture, KEEL_FORM_PULSE, today - i * 7, 1);
  page = show_page (fixture);
  gtk_widget_activate_action (GTK_WIDGET (page), "ratings.show-practices", NULL);
  list = app_find (window, KEEL_TYPE_CHECKIN_LIST);
  rows = GTK_LIST_BOX (gtk_widget_get_parent (app_find (list, KEEL_TYPE_CHECKIN_ROW)));
  app_wait_for_place (GTK_WIDGET (rows));

  keel_checkin_list_focus_row (KEEL_CHECKIN_LIST (list));
  g_assert_false (KEEL_IS_CHECKIN_ROW (get_focus (fixture)));
  g_assert_true (gtk_widget_child_focus (window, GTK_DIR_TAB_FORWARD));
  g_assert_true (get_focus (fixture) == GTK_WIDGET (gtk_list_box_get_row_at_index (rows, 0)));
  g_assert_null (gtk_list_box_get_selected_row (rows));
  g_assert_true (gtk_widget_child_focus (window, GTK_DIR_TAB_FORWARD));
  g_assert_null (gtk_widget_get_focus_child (list));

  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (rows, 0)));
  g_signal_emit_by_name (rows, "move-cursor", GTK_MOVEMENT_DISPLAY_LINES, 1, FALSE, FALSE, &is_handled);
  g_assert_true (get_focus (fixture) == GTK_WIDGET (gtk_list_box_get_row_at_index (rows, 1)));
  g_assert_true (gtk_list_box_get_selected_row (rows) == gtk_list_box_get_row_at_index (rows, 1));
  g_assert_nonnull (app_find_label (app_find (window, KEEL_TYPE_RESULT_VIEW), "Two-Sided Fit"));

  g_assert_true (gtk_widget_child_focus (window, GTK_DIR_TAB_BACKWARD));
  g_assert_false (KEEL_IS_CHECKIN_ROW (get_focus (fixture)));
  g_assert_nonnull (gtk_widget_get_focus_child (list));
}

/* One of those that nobody has scrolled to is shown, and then deleted. */
static void
test_rows_are_made_when_they_are_wanted (AppFixture    *fixture,
                                         gconstpointer  data)
{
  KeelDay today = keel_session_get_today (fixture->session);
  KeelCheckin *oldest = NULL;
  KeelRatingsPage *page;
  GtkListBox *rows;
  GtkListBoxRow *row;

  take_programme (fixture);
  for (guint i = 0; i < 150; i++)
    oldest = add_checkin (fixture, KEEL_FORM_PULSE, today - i * 7, 1);
  page = show_page (fixture);
  rows = GTK_LIST_BOX (gtk_widget_get_parent (app_find (GTK_WIDGET (page), KEEL_TYPE_CHECKIN_ROW)));
  g_assert_nonnull (gtk_list_box_get_row_at_index (rows, 20));
  g_assert_null (gtk_list_box_get_row_at_index (rows, 140));

  keel_ratings_page_show_checkin (page, keel_record_get_id (KEEL_RECORD (oldest)));
  row = gtk_list_box_get_selected_row (rows);
  g_assert_cmpint (gtk_list_box_row_get_index (row), ==, 149);
  g_assert_true (keel_checkin_row_get_checkin (KEEL_CHECKIN_ROW (row)) == oldest);

  gtk_widget_activate_action (GTK_WIDGET (page), "ratings.delete-checkin", "s",
                              keel_record_get_id (KEEL_RECORD (oldest)));
  g_assert_cmpint (gtk_list_box_row_get_index (gtk_list_box_get_selected_row (rows)), ==, 148);
}

static KeelProgramme *
use (AppFixture *fixture,
     const char *programme)
{
  g_assert_true (keel_workbook_set_programme (fixture->workbook, programme, keel_session_get_now (fixture->session)));

  return keel_session_get_programme (fixture->session);
}

/* The set of the fixture's programme; the programme "small" asks nothing. */
static void
test_asks_and_scores_what_the_programme_has (AppFixture    *fixture,
                                             gconstpointer  data)
{
  g_autoptr (KeelLibrary) library = programme_make_library (fixture->root);
  GtkWidget *window = GTK_WIDGET (fixture->window);
  KeelRatingsPage *page;
  KeelCheckin *checkin;
  GtkWidget *result;

  keel_session_take_library (fixture->session, library);
  page = show_page (fixture);
  keel_ratings_page_new_checkin (page, KEEL_FORM_PULSE);
  checkin = get_checkin (fixture, 0);
  g_assert_cmpstr (keel_checkin_get_item_set (checkin), ==, "set-1");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find_picker (fixture)), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "I do the act 1 of AP, managing., item 1 of 8");

  /* Changing the programme in the middle loses no answer and no question. */
  answer (fixture, 2);
  g_assert_null (keel_programme_get_content (use (fixture, "small"))->item_set);
  for (guint i = 1; i < KEEL_N_PULSE_ITEMS; i++)
    answer (fixture, i % 2 == 0 ? 2 : -1);
  gtk_widget_activate_action (app_find (window, KEEL_TYPE_ANSWER_VIEW), "answers.finish", NULL);

  result = app_find (window, KEEL_TYPE_RESULT_VIEW);
  g_assert_nonnull (app_find_label (result, "Two-Sided Fit"));
  g_assert_nonnull (app_find_label (result, "Facet AP"));
  g_assert_nonnull (app_find_label (result, "\u200e+2.0"));

  app_activate (fixture, "show-view", "balance");
  g_assert_nonnull (app_find_label (app_find (window, KEEL_TYPE_BALANCE_PAGE),
                                    "In your own judgement, managing was on the high side and leading on the low "
                                    "side."));
}

static void
add_tests (gpointer application)
{
  APP_TEST (application, "/app/ratings-page/says-how-to-begin", test_says_how_to_begin);
  APP_TEST (application, "/app/ratings-page/opening-rates-nothing", test_opening_rates_nothing);
  APP_TEST (application, "/app/ratings-page/comes-back-to-the-same-item", test_comes_back_to_the_same_item);
  APP_TEST (application, "/app/ratings-page/a-draft-that-has-passed-is-offered",
            test_a_draft_that_has_passed_is_offered);
  APP_TEST (application, "/app/ratings-page/finishing-shows-the-result", test_finishing_shows_the_result);
  APP_TEST (application, "/app/ratings-page/asks-when-all-is-the-same", test_asks_when_all_is_the_same);
  APP_TEST (application, "/app/ratings-page/tilt-never-stands-alone", test_tilt_never_stands_alone);
  APP_TEST (application, "/app/ratings-page/delete-can-be-undone", test_delete_can_be_undone);
  APP_TEST (application, "/app/ratings-page/a-blank-draft-vanishes", test_a_blank_draft_vanishes);
  APP_TEST (application, "/app/ratings-page/another-item-set-is-shown-by-what-it-holds",
            test_another_item_set_is_shown_by_what_it_holds);
  APP_TEST (application, "/app/ratings-page/asks-and-scores-what-the-programme-has",
            test_asks_and_scores_what_the_programme_has);
  APP_TEST (application, "/app/ratings-page/the-list-is-one-stop", test_the_list_is_one_stop);
  APP_TEST (application, "/app/ratings-page/rows-are-made-when-they-are-wanted",
            test_rows_are_made_when_they_are_wanted);
  APP_TEST (application, "/app/ratings-page/practices-are-ticked-by-a-person-only",
            test_practices_are_ticked_by_a_person_only);
  APP_TEST (application, "/app/ratings-page/the-week-asks-what-is-wanted", test_the_week_asks_what_is_wanted);
  APP_TEST (application, "/app/ratings-page/a-week-is-answered-and-cleared", test_a_week_is_answered_and_cleared);
  APP_TEST (application, "/app/ratings-page/a-week-is-heard", test_a_week_is_heard);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}
