/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app-fixture.h"
#include "keel-agenda-row.h"
#include "keel-cards-view.h"
#include "keel-checkin-view.h"
#include "keel-circle-view.h"
#include "keel-entry-editor.h"
#include "keel-goal-view.h"
#include "keel-if-then-view.h"
#include "keel-insight-view.h"
#include "keel-plan-list.h"
#include "keel-practice-view.h"
#include "keel-step-view.h"
#include "keel-week-list.h"
#include "keel-week-page.h"
#include "keel-workbook-marks.h"
#include "keel-workbook-plan.h"
#include "keel-worksheets-view.h"
#include "programme-fixture.h"

static GtkWidget *
get_page (AppFixture *fixture)
{
  GtkWidget *page = app_find (GTK_WIDGET (fixture->window), KEEL_TYPE_WEEK_PAGE);

  g_assert_nonnull (page);
  return page;
}

static void
present (AppFixture *fixture,
         gboolean    with_programme)
{
  g_autoptr (KeelLibrary) library = NULL;

  if (with_programme)
    {
      library = programme_make_library (fixture->root);
      keel_session_take_library (fixture->session, library);
    }
  gtk_window_present (GTK_WINDOW (fixture->window));
  app_activate (fixture, "show-view", "week");
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static KeelAgendaRow *
get_row (AppFixture *fixture,
         const char *title)
{
  GtkWidget *label = app_find_label (app_find (get_page (fixture), KEEL_TYPE_WEEK_LIST), title);

  g_assert_nonnull (label);
  return KEEL_AGENDA_ROW (gtk_widget_get_ancestor (label, KEEL_TYPE_AGENDA_ROW));
}

static void
show_again (AppFixture *fixture)
{
  app_activate (fixture, "show-view", "concepts");
  app_activate (fixture, "show-view", "week");
}

/* Whether the row has the one button. */
static gboolean
is_next (AppFixture *fixture,
         const char *title)
{
  GtkWidget *button = app_find (GTK_WIDGET (get_row (fixture, title)), GTK_TYPE_BUTTON);

  return gtk_widget_get_visible (button);
}

static void
test_shows_what_the_week_asks (AppFixture    *fixture,
                               gconstpointer  data)
{
  present (fixture, TRUE);

  g_assert_nonnull (app_find_label (get_page (fixture), "This Week"));
  g_assert_true (is_next (fixture, "Pulse"));
  g_assert_false (is_next (fixture, "Bridging Practices"));
  g_assert_false (is_next (fixture, "One Reflection"));
  g_assert_nonnull (app_find_label (get_page (fixture), "Which team did you see hold?"));
}

static void
test_without_a_programme_asks_for_an_entry (AppFixture    *fixture,
                                            gconstpointer  data)
{
  present (fixture, FALSE);
  g_assert_true (is_next (fixture, "One Reflection"));
}

static void
test_rows_lead_on (AppFixture    *fixture,
                   gconstpointer  data)
{
  static const struct
  {
    const char *title;
    GType    (* get_type) (void);
  } ways[] = {
    { "Pulse", keel_checkin_view_get_type },
    { "Bridging Practices", keel_practice_view_get_type },
    { "One Reflection", keel_entry_editor_get_type },
    { "A Thought for the Week", keel_insight_view_get_type },
  };

  present (fixture, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      GtkWidget *view;

      app_activate (fixture, "show-view", "week");
      keel_agenda_row_open (get_row (fixture, ways[i].title));
      view = app_find (GTK_WIDGET (fixture->window), ways[i].get_type ());
      g_assert_nonnull (view);
      g_assert_true (gtk_widget_get_mapped (view));
    }
}

/* Nobody has to look for what was opened. */
static void
test_the_keyboard_goes_along (AppFixture    *fixture,
                              gconstpointer  data)
{
  static const struct
  {
    const char *target;
    GType    (* get_type) (void);
  } ways[] = {
    { "new-goal", keel_goal_view_get_type },
    { "new-step", keel_step_view_get_type },
    { "new-if-then", keel_if_then_view_get_type },
    { "insight:I02", keel_insight_view_get_type },
    { "worksheets", keel_worksheets_view_get_type },
    { "circle", keel_circle_view_get_type },
  };

  present (fixture, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      GtkWidget *focus;

      app_activate (fixture, "show-view", "concepts");
      app_activate (fixture, "show-in-week", ways[i].target);
      focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
      g_assert_nonnull (focus);
      g_assert_nonnull (gtk_widget_get_ancestor (focus, ways[i].get_type ()));
    }
}

/* Read, and so ticked; the row of what is shown is marked. */
static void
test_an_insight_is_ticked_by_reading (AppFixture    *fixture,
                                      gconstpointer  data)
{
  KeelDay week = keel_day_get_monday (keel_session_get_today (fixture->session));

  present (fixture, TRUE);
  app_activate (fixture, "show-in-week", "insight:I02");
  g_assert_cmpstr (keel_workbook_get_shown (fixture->workbook, KEEL_SHOWN_INSIGHT, week), ==, "I02");

  show_again (fixture);
  g_assert_nonnull (app_find_label (GTK_WIDGET (get_row (fixture, "A Thought for the Week")), "Read"));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (get_row (fixture, "A Thought for the Week")), "keel-current"));
}

static void
test_cards_are_ticked_by_answering (AppFixture    *fixture,
                                    gconstpointer  data)
{
  KeelDay today = keel_session_get_today (fixture->session);
  KeelCardBox box = { .box = 1, .due = today, .last = KEEL_DAY_NONE };
  GtkWidget *cards;

  present (fixture, TRUE);
  keel_workbook_set_card (fixture->workbook, KEEL_BUILT_IN_PROGRAMME, "Q01", &box,
                          keel_session_get_now (fixture->session));
  show_again (fixture);
  keel_agenda_row_open (get_row (fixture, "Recall Cards"));

  cards = app_find (get_page (fixture), KEEL_TYPE_CARDS_VIEW);
  g_assert_true (gtk_widget_get_mapped (cards));
  gtk_widget_activate_action (cards, "cards.reveal", NULL);
  gtk_widget_activate_action (cards, "cards.grade", "i", KEEL_RECALL_GOT_IT);

  g_assert_true (keel_workbook_get_card (fixture->workbook, KEEL_BUILT_IN_PROGRAMME, "Q01", &box));
  g_assert_cmpuint (box.last, ==, today);
  show_again (fixture);
  g_assert_nonnull (app_find_label (GTK_WIDGET (get_row (fixture, "Recall Cards")), "1 of 1 answered"));
}

static void
test_other_weeks_can_be_looked_at (AppFixture    *fixture,
                                   gconstpointer  data)
{
  GtkWidget *list;

  present (fixture, TRUE);
  list = app_find (get_page (fixture), KEEL_TYPE_WEEK_LIST);
  gtk_widget_activate_action (list, "week.earlier", NULL);
  g_assert_nonnull (app_find_label (list, "Last Week"));
  g_assert_nonnull (app_find_label (list, "Nothing was noted in this week."));

  gtk_widget_activate_action (list, "week.earlier", NULL);
  gtk_widget_activate_action (list, "week.later", NULL);
  g_assert_nonnull (app_find_label (list, "Last Week"));
  gtk_widget_activate_action (list, "week.today", NULL);
  g_assert_nonnull (app_find_label (list, "This Week"));

  /* From the other side too. */
  app_activate (fixture, "show-in-week", "worksheets");
  gtk_widget_activate_action (get_page (fixture), "week.show-earlier", NULL);
  g_assert_nonnull (app_find_label (list, "Last Week"));
  gtk_widget_activate_action (get_page (fixture), "week.show-later", NULL);
  g_assert_nonnull (app_find_label (list, "This Week"));

  /* There is no later one. */
  gtk_widget_activate_action (list, "week.later", NULL);
  g_assert_nonnull (app_find_label (list, "This Week"));
}

/* The keyboard does not fall out of the list when the row that has it is not there in another
 * week. */
static void
test_the_keyboard_stays_in_the_list (AppFixture    *fixture,
                                     gconstpointer  data)
{
  GtkWidget *list;

  present (fixture, TRUE);
  list = app_find (get_page (fixture), KEEL_TYPE_WEEK_LIST);
  gtk_widget_grab_focus (GTK_WIDGET (get_row (fixture, "Pulse")));
  gtk_widget_activate_action (list, "week.earlier", NULL);
  while (g_main_context_iteration (NULL, FALSE))
    ;

  g_assert_nonnull (app_find_label (list, "Nothing was noted in this week."));
  g_assert_nonnull (gtk_widget_get_focus_child (list));
  g_assert_true (gtk_widget_get_mapped (gtk_root_get_focus (GTK_ROOT (fixture->window))));
}

static GtkWidget *
get_focus (AppFixture *fixture)
{
  return gtk_window_get_focus (GTK_WINDOW (fixture->window));
}

/* Whoever looks at a new goal, and wants none after all, is at the menu again. */
static void
test_back_is_where_one_came_from (AppFixture    *fixture,
                                  gconstpointer  data)
{
  GtkWidget *list, *button, *focus;

  present (fixture, TRUE);
  list = app_find (get_page (fixture), KEEL_TYPE_WEEK_LIST);
  button = app_find (app_find (list, KEEL_TYPE_PLAN_LIST), GTK_TYPE_MENU_BUTTON);
  gtk_widget_grab_focus (button);
  focus = get_focus (fixture);
  g_assert_true (gtk_widget_is_ancestor (focus, button));

  gtk_widget_activate_action (list, "week.open", "s", "new-goal");
  g_assert_nonnull (gtk_widget_get_ancestor (get_focus (fixture), KEEL_TYPE_GOAL_VIEW));
  gtk_widget_activate_action (get_page (fixture), "week.back", NULL);
  g_assert_true (get_focus (fixture) == focus);
}

static KeelGoal *
add_goal (AppFixture *fixture)
{
  KeelMoment now = keel_session_get_now (fixture->session);
  KeelGoal *goal = keel_workbook_add_goal (fixture->workbook, keel_session_get_today (fixture->session), now, NULL);

  keel_workbook_set_goal_text (fixture->workbook, goal, KEEL_GOAL_WHY, "For the team");
  return goal;
}

/* From a goal to a new step, and back to the goal; in the list, once one has been elsewhere. */
static void
test_back_leads_through_what_was_open (AppFixture    *fixture,
                                       gconstpointer  data)
{
  g_autofree char *target = NULL;
  GtkWidget *goal;

  present (fixture, TRUE);
  target = keel_link_new_to_record (KEEL_RECORD (add_goal (fixture)));
  app_activate (fixture, "show-in-week", target);
  goal = app_find (get_page (fixture), KEEL_TYPE_GOAL_VIEW);
  app_activate (fixture, "show-in-week", "new-step");
  g_assert_false (gtk_widget_get_mapped (goal));
  gtk_widget_activate_action (get_page (fixture), "week.back", NULL);
  g_assert_true (gtk_widget_get_mapped (goal));
  g_assert_nonnull (gtk_widget_get_ancestor (get_focus (fixture), KEEL_TYPE_GOAL_VIEW));

  app_activate (fixture, "show-view", "journal");
  app_activate (fixture, "show-in-week", "new-step");
  gtk_widget_activate_action (get_page (fixture), "week.back", NULL);
  g_assert_nonnull (gtk_widget_get_ancestor (get_focus (fixture), KEEL_TYPE_WEEK_LIST));
}

static gboolean
is_set (gpointer remembered_by)
{
  return keel_session_get_remembered (remembered_by, "week-open") != NULL;
}

/* What was new is open again as what it has become. */
static void
test_what_was_open_comes_back (AppFixture    *fixture,
                               gconstpointer  data)
{
  KeelWindow *again;
  GtkWidget *view, *text;

  present (fixture, TRUE);
  app_activate (fixture, "show-in-week", "new-goal");
  view = app_find (get_page (fixture), KEEL_TYPE_GOAL_VIEW);
  text = app_find (view, GTK_TYPE_TEXT_VIEW);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (text)), "For the team", -1);
  app_activate (fixture, "show-view", "journal");
  /* Newer versions of GTK hide the page, and tell of what was written, a moment later. */
  app_wait (is_set, fixture->session);

  g_settings_set_string (fixture->settings, "last-view", "week");
  again = keel_window_new (fixture->application, fixture->session, fixture->settings);
  gtk_window_present (GTK_WINDOW (again));
  view = app_find (GTK_WIDGET (again), KEEL_TYPE_GOAL_VIEW);
  g_assert_nonnull (view);
  g_assert_true (gtk_widget_get_mapped (view));
  g_assert_true (KEEL_IS_GOAL (keel_plan_view_get_record (KEEL_PLAN_VIEW (view))));
  gtk_window_destroy (GTK_WINDOW (again));

  /* What is in the Trash by then is not. */
  keel_workbook_delete (fixture->workbook, KEEL_RECORD (keel_workbook_find_open_goal (fixture->workbook)),
                        keel_session_get_now (fixture->session));
  again = keel_window_new (fixture->application, fixture->session, fixture->settings);
  g_assert_null (app_find (GTK_WIDGET (again), KEEL_TYPE_GOAL_VIEW));
  gtk_window_destroy (GTK_WINDOW (again));
}

/* A target that names nothing changes nothing. */
static void
test_unknown_targets_show_nothing (AppFixture    *fixture,
                                   gconstpointer  data)
{
  static const char * const targets[] = { "", ":", "nonsense", "insights", "insight", "insight:", "insight:none" };

  present (fixture, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (targets); i++)
    app_activate (fixture, "show-in-week", targets[i]);
  g_assert_nonnull (app_find_label (get_page (fixture), "This Week"));
}

static void
add_tests (gpointer application)
{
  APP_TEST (application, "/app/week-page/shows-what-the-week-asks", test_shows_what_the_week_asks);
  APP_TEST (application, "/app/week-page/without-a-programme-asks-for-an-entry",
            test_without_a_programme_asks_for_an_entry);
  APP_TEST (application, "/app/week-page/rows-lead-on", test_rows_lead_on);
  APP_TEST (application, "/app/week-page/the-keyboard-goes-along", test_the_keyboard_goes_along);
  APP_TEST (application, "/app/week-page/an-insight-is-ticked-by-reading", test_an_insight_is_ticked_by_reading);
  APP_TEST (application, "/app/week-page/cards-are-ticked-by-answering", test_cards_are_ticked_by_answering);
  APP_TEST (application, "/app/week-page/other-weeks-can-be-looked-at", test_other_weeks_can_be_looked_at);
  APP_TEST (application, "/app/week-page/the-keyboard-stays-in-the-list", test_the_keyboard_stays_in_the_list);
  APP_TEST (application, "/app/week-page/back-is-where-one-came-from", test_back_is_where_one_came_from);
  APP_TEST (application, "/app/week-page/back-leads-through-what-was-open", test_back_leads_through_what_was_open);
  APP_TEST (application, "/app/week-page/what-was-open-comes-back", test_what_was_open_comes_back);
  APP_TEST (application, "/app/week-page/unknown-targets-show-nothing", test_unknown_targets_show_nothing);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}
