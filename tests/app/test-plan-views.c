/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app-fixture.h"
#include "keel-day-popover.h"
#include "keel-entry-links.h"
#include "keel-field-form.h"
#include "keel-goal-view.h"
#include "keel-history-panel.h"
#include "keel-if-then-view.h"
#include "keel-print-panel.h"
#include "keel-review-view.h"
#include "keel-step-view.h"
#include "keel-version-page.h"
#include "keel-workbook-plan.h"
#include "keel-worksheet-view.h"
#include "programme-fixture.h"

static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static GtkWidget *
show (AppFixture *fixture,
      GType       type,
      const char *target)
{
  GtkWidget *view;

  app_activate (fixture, "show-in-week", target);
  settle ();
  view = app_find (GTK_WIDGET (fixture->window), type);
  g_assert_nonnull (view);
  return view;
}

static GtkWidget *
show_record (AppFixture *fixture,
             GType       type,
             const char *kind,
             gpointer    record)
{
  g_autofree char *target = g_strconcat (kind, ":", keel_record_get_id (record), NULL);

  return show (fixture, type, target);
}

static void
present (AppFixture *fixture)
{
  g_autoptr (KeelLibrary) library = programme_make_library (fixture->root);

  keel_session_take_library (fixture->session, library);
  gtk_window_present (GTK_WINDOW (fixture->window));
  settle ();
}

static void
type (GtkWidget  *view,
      const char *words)
{
  GtkWidget *text = app_find (view, GTK_TYPE_TEXT_VIEW);

  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (text)), words, -1);
}

static KeelGoal *
add_goal (AppFixture *fixture)
{
  KeelGoal *goal = keel_workbook_add_goal (fixture->workbook, keel_session_get_today (fixture->session),
                                           keel_session_get_now (fixture->session), NULL);
  KeelGoalAim aim = keel_goal_get_aim (goal);

  aim.measure = "AP-L";
  keel_workbook_set_goal_aim (fixture->workbook, goal, &aim);
  return goal;
}

static KeelStep *
add_step (AppFixture *fixture)
{
  KeelStep *step = keel_workbook_add_step (fixture->workbook, NULL, keel_session_get_today (fixture->session),
                                           keel_session_get_now (fixture->session), NULL);

  keel_workbook_set_step_text (fixture->workbook, step, KEEL_STEP_TITLE, "A morning");
  return step;
}

static guint
count (GListModel *list)
{
  return g_list_model_get_n_items (list);
}

static void
test_looking_leaves_nothing (AppFixture    *fixture,
                             gconstpointer  data)
{
  present (fixture);
  show (fixture, KEEL_TYPE_GOAL_VIEW, "new-goal");
  show (fixture, KEEL_TYPE_STEP_VIEW, "new-step");
  show (fixture, KEEL_TYPE_IF_THEN_VIEW, "new-if-then");
  g_assert_cmpuint (count (keel_workbook_get_goals (fixture->workbook)), ==, 0);
  g_assert_cmpuint (count (keel_workbook_get_steps (fixture->workbook)), ==, 0);
  g_assert_cmpuint (count (keel_workbook_get_if_thens (fixture->workbook)), ==, 0);
}

static void
test_the_first_word_makes_a_goal (AppFixture    *fixture,
                                  gconstpointer  data)
{
  GtkWidget *view;
  KeelGoal *goal;

  present (fixture);
  view = show (fixture, KEEL_TYPE_GOAL_VIEW, "new-goal");
  type (view, "F");
  type (view, "or the team");
  goal = keel_workbook_find_open_goal (fixture->workbook);
  g_assert_nonnull (goal);
  g_assert_cmpstr (keel_goal_get_text (goal, KEEL_GOAL_WHY), ==, "For the team");
  g_assert_cmpuint (count (keel_workbook_get_goals (fixture->workbook)), ==, 1);

  /* A new one is the open one, while there is one. */
  show (fixture, KEEL_TYPE_GOAL_VIEW, "new-goal");
  g_assert_true (keel_plan_view_get_record (KEEL_PLAN_VIEW (view)) == goal);
}

/* Any answer is the first, this one too. */
static void
test_a_day_makes_a_goal (AppFixture    *fixture,
                         gconstpointer  data)
{
  KeelDay day = keel_session_get_today (fixture->session) + 30;
  GtkWidget *view, *popover;

  present (fixture);
  view = show (fixture, KEEL_TYPE_GOAL_VIEW, "new-goal");
  popover = app_find (view, KEEL_TYPE_DAY_POPOVER);
  g_assert_true (gtk_widget_is_sensitive (gtk_widget_get_ancestor (popover, ADW_TYPE_ACTION_ROW)));
  g_signal_emit_by_name (popover, "picked", day, KEEL_TIME_NONE);
  settle ();

  g_assert_cmpuint (count (keel_workbook_get_goals (fixture->workbook)), ==, 1);
  g_assert_cmpuint (keel_goal_get_aim (keel_workbook_find_open_goal (fixture->workbook)).review_day, ==, day);
}

static void
test_a_fourth_step_is_refused (AppFixture    *fixture,
                               gconstpointer  data)
{
  GtkWidget *view;

  present (fixture);
  for (guint i = 0; i < KEEL_STEPS_MAX_OPEN; i++)
    add_step (fixture);
  view = show (fixture, KEEL_TYPE_STEP_VIEW, "new-step");
  g_assert_true (gtk_widget_get_visible (app_find_label (view, "Three steps are open. Finish or drop one before you "
                                                               "plan another.")));
  g_assert_false (gtk_widget_get_mapped (app_find (view, GTK_TYPE_TEXT_VIEW)));
  type (view, "One more");
  g_assert_cmpuint (count (keel_workbook_get_steps (fixture->workbook)), ==, KEEL_STEPS_MAX_OPEN);
}

static void
test_a_step_asks_what_its_kind_asks (AppFixture    *fixture,
                                     gconstpointer  data)
{
  KeelStep *step;
  GtkWidget *view, *form;

  present (fixture);
  step = add_step (fixture);
  view = show_record (fixture, KEEL_TYPE_STEP_VIEW, "step", step);
  form = app_find (view, KEEL_TYPE_FIELD_FORM);
  g_assert_false (gtk_widget_get_mapped (form));

  keel_workbook_set_step_type (fixture->workbook, step,
                               keel_programme_get_content (keel_session_get_programme (fixture->session))->steps[0].id);
  settle ();
  g_assert_true (gtk_widget_get_mapped (form));
  type (form, "Ana");
  g_assert_cmpuint (keel_fields_get_length (keel_step_get_fields (step)), ==, 1);
  g_assert_cmpuint (keel_fields_get_length (keel_step_get_labels (step)), ==, 1);
}

static void
test_opportunities_are_noted (AppFixture    *fixture,
                              gconstpointer  data)
{
  KeelIfThen *plan;
  GtkWidget *view;
  guint n_happened, n_did;

  present (fixture);
  plan = keel_workbook_add_if_then (fixture->workbook, keel_session_get_today (fixture->session),
                                    keel_session_get_now (fixture->session));
  keel_workbook_use_template (fixture->workbook, plan, "AP-L-more", "it rains", "take a coat");
  view = show_record (fixture, KEEL_TYPE_IF_THEN_VIEW, "if-then", plan);
  g_assert_nonnull (app_find_label (view, "If it rains, then I will take a coat."));

  g_assert_true (gtk_widget_activate_action (view, "if-then.did", NULL));
  g_assert_true (gtk_widget_activate_action (view, "if-then.did-not", NULL));
  g_assert_true (gtk_widget_activate_action (view, "if-then.none-came", NULL));
  keel_if_then_count (plan, &n_happened, &n_did);
  g_assert_cmpuint (n_happened, ==, 2);
  g_assert_cmpuint (n_did, ==, 1);
  g_assert_nonnull (app_find_label (view, "Done at 1 of 2 opportunities"));

  gtk_widget_activate_action (view, "if-then.rehearse", NULL);
  g_assert_true (keel_moment_is_set (keel_if_then_get_rehearsed (plan)));
  g_assert_nonnull (app_find_label (view, "You have pictured it once."));
}

static GtkWidget *
get_focus (AppFixture *fixture)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));

  g_assert_nonnull (focus);
  return focus;
}

static void
test_enter_goes_on_to_the_next_line (AppFixture    *fixture,
                                     gconstpointer  data)
{
  GtkWidget *view, *first;

  present (fixture);
  view = show (fixture, KEEL_TYPE_IF_THEN_VIEW, "new-if-then");
  first = get_focus (fixture);
  g_assert_true (first == app_find (view, GTK_TYPE_TEXT_VIEW));

  type (view, "it rains");
  type (view, "\n");
  g_assert_true (GTK_IS_TEXT_VIEW (get_focus (fixture)));
  g_assert_true (get_focus (fixture) != first);
}

/* The keyboard does not go with the templates. */
static void
test_a_template_is_there_to_be_changed (AppFixture    *fixture,
                                        gconstpointer  data)
{
  GtkWidget *view, *row;

  present (fixture);
  view = show (fixture, KEEL_TYPE_IF_THEN_VIEW, "new-if-then");
  row = app_find (view, ADW_TYPE_ACTION_ROW);
  g_assert_nonnull (row);
  gtk_widget_grab_focus (row);
  gtk_widget_activate (row);
  settle ();
  g_assert_cmpuint (count (keel_workbook_get_if_thens (fixture->workbook)), ==, 1);
  g_assert_true (get_focus (fixture) == app_find (view, GTK_TYPE_TEXT_VIEW));
}

/* Whoever comes back to a plan comes to note what became of it. */
static void
test_a_plan_is_opened_at_its_notes (AppFixture    *fixture,
                                    gconstpointer  data)
{
  KeelIfThen *plan;
  GtkWidget *view;

  present (fixture);
  plan = keel_workbook_add_if_then (fixture->workbook, keel_session_get_today (fixture->session),
                                    keel_session_get_now (fixture->session));
  view = show_record (fixture, KEEL_TYPE_IF_THEN_VIEW, "if-then", plan);
  g_assert_true (get_focus (fixture) == app_find (view, GTK_TYPE_TEXT_VIEW));

  keel_workbook_use_template (fixture->workbook, plan, "AP-L-more", "it rains", "take a coat");
  show_record (fixture, KEEL_TYPE_IF_THEN_VIEW, "if-then", plan);
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (get_focus (fixture))), ==, "if-then.did");
}

static void
test_a_review_says_what_was_done (AppFixture    *fixture,
                                  gconstpointer  data)
{
  KeelGoal *goal;
  GtkWidget *view;

  present (fixture);
  goal = add_goal (fixture);
  add_step (fixture);
  view = show_record (fixture, KEEL_TYPE_REVIEW_VIEW, "review", goal);
  g_assert_nonnull (app_find_label (view, "A morning"));

  type (view, "It moved");
  g_assert_cmpstr (keel_goal_get_review (goal, 0).texts[KEEL_REVIEW_SAW], ==, "It moved");
  gtk_widget_activate_action (view, "review.end", NULL);
  g_assert_false (keel_goal_is_open (goal));
  g_assert_cmpint (keel_goal_get_review (goal, 0).decision, ==, KEEL_DECISION_END);
}

static void
test_the_trash_takes_what_is_shown (AppFixture    *fixture,
                                    gconstpointer  data)
{
  KeelGoal *goal;
  GtkWidget *view;

  present (fixture);
  goal = add_goal (fixture);
  view = show_record (fixture, KEEL_TYPE_GOAL_VIEW, "goal", goal);
  gtk_widget_activate_action (view, "plan.delete", NULL);
  g_assert_true (keel_record_is_deleted (KEEL_RECORD (goal)));
  app_activate (fixture, "show-view", "journal");
  app_activate (fixture, "undo", NULL);
  settle ();
  g_assert_false (keel_record_is_deleted (KEEL_RECORD (goal)));
  g_assert_true (gtk_widget_get_mapped (view));
  g_assert_true (keel_plan_view_get_record (KEEL_PLAN_VIEW (view)) == goal);
}

/* Presses the button below @view that says @label. */
static void
press (GtkWidget  *view,
       const char *label)
{
  g_signal_emit_by_name (gtk_widget_get_ancestor (app_find_label (view, label), GTK_TYPE_BUTTON), "clicked");
  settle ();
}

static KeelStep *
add_typed_step (AppFixture *fixture)
{
  KeelStep *step = add_step (fixture);

  keel_workbook_set_step_type (fixture->workbook, step, "D1");
  return step;
}

static void
test_what_is_written_about_a_step_is_linked (AppFixture    *fixture,
                                             gconstpointer  data)
{
  g_autoptr (KeelEntry) entry = NULL;
  KeelStep *step;
  GtkWidget *view;

  present (fixture);
  step = add_typed_step (fixture);
  view = show_record (fixture, KEEL_TYPE_STEP_VIEW, "step", step);
  g_assert_false (gtk_widget_get_mapped (app_find_label (view, "Written About It")));
  press (view, "_Write About It");

  entry = g_list_model_get_item (keel_workbook_get_entries (fixture->workbook), 0);
  g_assert_nonnull (entry);
  g_assert_true (keel_entry_has_link (entry, KEEL_LINK_PROMPT, "J01"));
  g_assert_true (keel_entry_has_link (entry, KEEL_LINK_STEP, keel_record_get_id (KEEL_RECORD (step))));
  g_assert_nonnull (app_find_label (app_find (GTK_WIDGET (fixture->window), KEEL_TYPE_ENTRY_LINKS), "A morning"));

  keel_workbook_set_entry_title (fixture->workbook, entry, "What I saw");
  show_record (fixture, KEEL_TYPE_STEP_VIEW, "step", step);
  g_assert_true (gtk_widget_get_mapped (app_find_label (view, "Written About It")));
  g_assert_nonnull (app_find_label (view, "What I saw"));
}

static void
test_a_worksheet_is_linked_to_its_step (AppFixture    *fixture,
                                        gconstpointer  data)
{
  g_autoptr (KeelWorksheet) worksheet = NULL;
  g_autofree char *link = NULL;
  KeelStep *step;
  GtkWidget *view, *sheet;

  present (fixture);
  step = add_typed_step (fixture);
  view = show_record (fixture, KEEL_TYPE_STEP_VIEW, "step", step);
  press (view, "Open the _Worksheet");
  sheet = app_find (GTK_WIDGET (fixture->window), KEEL_TYPE_WORKSHEET_VIEW);
  g_assert_nonnull (app_find_label (sheet, "A morning"));

  type (app_find (sheet, KEEL_TYPE_FIELD_FORM), "Ana");
  worksheet = g_list_model_get_item (keel_workbook_get_worksheets (fixture->workbook), 0);
  link = keel_link_new_to_record (KEEL_RECORD (step));
  g_assert_nonnull (worksheet);
  g_assert_true (g_strv_contains (keel_worksheet_get_links (worksheet), link));
  g_assert_nonnull (app_find_label (sheet, "A morning"));

  show_record (fixture, KEEL_TYPE_STEP_VIEW, "step", step);
  g_assert_nonnull (app_find_label (view, "Decision page: Ana"));

  /* The next new one is of no step. */
  show (fixture, KEEL_TYPE_WORKSHEET_VIEW, "new-worksheet:W1");
  g_assert_null (app_find_label (sheet, "A morning"));
}

static gboolean
has_row (gpointer panel)
{
  GtkWidget *row = app_find (panel, ADW_TYPE_ACTION_ROW);

  return row != NULL && gtk_widget_get_mapped (row);
}

static gboolean
has_version (gpointer panel)
{
  return app_find (panel, KEEL_TYPE_VERSION_PAGE) != NULL;
}

static void
test_an_earlier_version_is_restored (AppFixture    *fixture,
                                     gconstpointer  data)
{
  KeelGoal *goal;
  GtkWidget *view;
  GtkWindow *panel;

  present (fixture);
  goal = add_goal (fixture);
  keel_workbook_set_goal_text (fixture->workbook, goal, KEEL_GOAL_WHY, "For the team");
  g_assert_true (keel_session_flush_sync (fixture->session, NULL));
  keel_workbook_set_goal_text (fixture->workbook, goal, KEEL_GOAL_WHY, "For nobody");
  g_assert_true (keel_session_flush_sync (fixture->session, NULL));

  view = show_record (fixture, KEEL_TYPE_GOAL_VIEW, "goal", goal);
  press (view, "_Earlier Versions…");
  panel = app_front (fixture);
  g_assert_true (KEEL_IS_HISTORY_PANEL (panel));
  app_wait (has_row, panel);
  g_signal_emit_by_name (app_find (GTK_WIDGET (panel), ADW_TYPE_ACTION_ROW), "activated");
  app_wait (has_version, panel);
  gtk_widget_activate_action (app_find (GTK_WIDGET (panel), KEEL_TYPE_VERSION_PAGE), "version.restore", NULL);
  g_assert_cmpstr (keel_goal_get_text (goal, KEEL_GOAL_WHY), ==, "For the team");
  app_close_panel (panel);
}

static GtkCheckButton *
find_offer (GtkWidget  *links,
            const char *name)
{
  GtkWidget *label = app_find_label (links, name);

  return label != NULL ? GTK_CHECK_BUTTON (gtk_widget_get_ancestor (label, GTK_TYPE_CHECK_BUTTON)) : NULL;
}

static void
test_an_entry_is_linked_by_hand (AppFixture    *fixture,
                                 gconstpointer  data)
{
  KeelEntry *entry;
  KeelStep *step;
  GtkWidget *links, *popover;
  GtkMenuButton *button;

  present (fixture);
  step = add_step (fixture);
  entry = app_add_entry (fixture, "It rained.");
  app_activate (fixture, "show-entry", keel_record_get_id (KEEL_RECORD (entry)));
  settle ();
  links = app_find (GTK_WIDGET (fixture->window), KEEL_TYPE_ENTRY_LINKS);
  button = GTK_MENU_BUTTON (app_find (links, GTK_TYPE_MENU_BUTTON));
  popover = GTK_WIDGET (gtk_menu_button_get_popover (button));
  gtk_menu_button_popup (button);
  settle ();
  g_assert_false (gtk_check_button_get_active (find_offer (popover, "A morning")));

  gtk_check_button_set_active (find_offer (popover, "A morning"), TRUE);
  g_assert_true (keel_entry_has_link (entry, KEEL_LINK_STEP, keel_record_get_id (KEEL_RECORD (step))));
  app_activate (fixture, "undo", NULL);
  g_assert_null (keel_entry_get_linked (entry, KEEL_LINK_STEP));
  g_assert_false (gtk_check_button_get_active (find_offer (popover, "A morning")));
  gtk_menu_button_popdown (button);

  /* What is done with is not offered. */
  keel_workbook_set_step_state (fixture->workbook, step, KEEL_STEP_DONE, keel_session_get_today (fixture->session),
                                NULL);
  gtk_menu_button_popup (button);
  g_assert_null (find_offer (popover, "A morning"));
  gtk_menu_button_popdown (button);
}

static void
test_a_goal_goes_on_paper (AppFixture    *fixture,
                           gconstpointer  data)
{
  GtkWidget *view;

  present (fixture);
  view = show (fixture, KEEL_TYPE_GOAL_VIEW, "new-goal");
  g_assert_false (gtk_widget_get_mapped (app_find_label (view, "Plan for a _Coach…")));
  show_record (fixture, KEEL_TYPE_GOAL_VIEW, "goal", add_goal (fixture));
  press (view, "Plan for a _Coach…");
  g_assert_true (KEEL_IS_PRINT_PANEL (app_front (fixture)));
  app_close_panel (app_front (fixture));
}

static void
test_a_step_goes_on_paper (AppFixture    *fixture,
                           gconstpointer  data)
{
  GtkWidget *view;

  present (fixture);
  view = show (fixture, KEEL_TYPE_STEP_VIEW, "new-step");
  g_assert_false (gtk_widget_get_mapped (app_find_label (view, "_Print and Export…")));
  g_assert_false (gtk_widget_get_mapped (app_find_label (view, "_Move to Trash")));
  show_record (fixture, KEEL_TYPE_STEP_VIEW, "step", add_step (fixture));
  g_assert_true (gtk_widget_get_mapped (app_find_label (view, "_Move to Trash")));
  press (view, "_Print and Export…");
  g_assert_true (KEEL_IS_PRINT_PANEL (app_front (fixture)));
  app_close_panel (app_front (fixture));
}

/* What has ended is folded: it is in no window, and has no focus to give. */
static void
test_tab_passes_what_is_folded (AppFixture    *fixture,
                                gconstpointer  data)
{
  KeelDay today = keel_session_get_today (fixture->session);
  GtkWidget *window = GTK_WIDGET (fixture->window);
  GtkWidget *ended;

  present (fixture);
  g_assert_true (keel_workbook_set_goal_ended (fixture->workbook, add_goal (fixture), today, NULL));
  app_activate (fixture, "show-view", "week");
  settle ();

  ended = gtk_widget_get_ancestor (app_find_label (window, "Ended"), GTK_TYPE_EXPANDER);
  g_assert_false (gtk_expander_get_expanded (GTK_EXPANDER (ended)));
  app_wait_for_place (ended);
  gtk_widget_grab_focus (ended);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == ended);
  gtk_widget_child_focus (window, GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) != ended);
  g_assert_true (gtk_widget_get_mapped (gtk_window_get_focus (GTK_WINDOW (window))));
}

/* What leads on from something ends with it. */
static void
test_what_has_ended_asks_nothing (AppFixture    *fixture,
                                  gconstpointer  data)
{
  KeelDay today = keel_session_get_today (fixture->session);
  KeelGoal *goal;
  KeelIfThen *plan;
  GtkWidget *view;

  present (fixture);
  goal = add_goal (fixture);
  view = show_record (fixture, KEEL_TYPE_GOAL_VIEW, "goal", goal);
  g_assert_true (gtk_widget_get_mapped (app_find_label (view, "New _Step")));
  g_assert_true (keel_workbook_set_goal_ended (fixture->workbook, goal, today, NULL));
  settle ();
  g_assert_false (gtk_widget_get_mapped (app_find_label (view, "New _Step")));
  g_assert_false (gtk_widget_get_mapped (app_find_label (view, "_Review This Goal")));

  plan = keel_workbook_add_if_then (fixture->workbook, today, keel_session_get_now (fixture->session));
  keel_workbook_use_template (fixture->workbook, plan, "AP-L-more", "it rains", "take a coat");
  view = show_record (fixture, KEEL_TYPE_IF_THEN_VIEW, "if-then", plan);
  g_assert_true (gtk_widget_get_mapped (app_find_label (view, "It Came, and I _Did It")));
  g_assert_true (keel_workbook_rehearse (fixture->workbook, plan, keel_session_get_now (fixture->session)));
  g_assert_true (keel_workbook_set_if_then_ended (fixture->workbook, plan, today));
  settle ();
  g_assert_false (gtk_widget_get_mapped (app_find_label (view, "It Came, and I _Did It")));
  g_assert_false (gtk_widget_get_mapped (app_find_label (view, "I Have _Pictured It")));
}

/* The first of the two that Tab would come to. */
static const char *
find_first (GtkWidget  *widget,
            const char *one,
            const char *other)
{
  const char *label = GTK_IS_LABEL (widget) ? gtk_label_get_label (GTK_LABEL (widget)) : NULL;
  const char *found = NULL;

  if (g_strcmp0 (label, one) == 0 || g_strcmp0 (label, other) == 0)
    return label;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_first (child, one, other);

  return found;
}

static void
test_a_plan_in_use_begins_with_its_log (AppFixture    *fixture,
                                        gconstpointer  data)
{
  KeelIfThen *plan;
  GtkWidget *view;

  present (fixture);
  plan = keel_workbook_add_if_then (fixture->workbook, keel_session_get_today (fixture->session),
                                    keel_session_get_now (fixture->session));
  view = show_record (fixture, KEEL_TYPE_IF_THEN_VIEW, "if-then", plan);
  keel_workbook_use_template (fixture->workbook, plan, "AP-L-more", "it rains", "take a coat");
  g_assert_cmpstr (find_first (view, "If …", "When an Opportunity Came"), ==, "If …");

  show (fixture, KEEL_TYPE_IF_THEN_VIEW, "new-if-then");
  view = show_record (fixture, KEEL_TYPE_IF_THEN_VIEW, "if-then", plan);
  g_assert_cmpstr (find_first (view, "If …", "When an Opportunity Came"), ==, "When an Opportunity Came");
}

static void
add_tests (gpointer application)
{
  APP_TEST (application, "/app/plan-views/looking-leaves-nothing", test_looking_leaves_nothing);
  APP_TEST (application, "/app/plan-views/tab-passes-what-is-folded", test_tab_passes_what_is_folded);
  APP_TEST (application, "/app/plan-views/what-has-ended-asks-nothing", test_what_has_ended_asks_nothing);
  APP_TEST (application, "/app/plan-views/a-plan-in-use-begins-with-its-log", test_a_plan_in_use_begins_with_its_log);
  APP_TEST (application, "/app/plan-views/the-first-word-makes-a-goal", test_the_first_word_makes_a_goal);
  APP_TEST (application, "/app/plan-views/a-day-makes-a-goal", test_a_day_makes_a_goal);
  APP_TEST (application, "/app/plan-views/a-fourth-step-is-refused", test_a_fourth_step_is_refused);
  APP_TEST (application, "/app/plan-views/a-step-asks-what-its-kind-asks", test_a_step_asks_what_its_kind_asks);
  APP_TEST (application, "/app/plan-views/opportunities-are-noted", test_opportunities_are_noted);
  APP_TEST (application, "/app/plan-views/enter-goes-on-to-the-next-line", test_enter_goes_on_to_the_next_line);
  APP_TEST (application, "/app/plan-views/a-template-is-there-to-be-changed", test_a_template_is_there_to_be_changed);
  APP_TEST (application, "/app/plan-views/a-plan-is-opened-at-its-notes", test_a_plan_is_opened_at_its_notes);
  APP_TEST (application, "/app/plan-views/a-review-says-what-was-done", test_a_review_says_what_was_done);
  APP_TEST (application, "/app/plan-views/the-trash-takes-what-is-shown", test_the_trash_takes_what_is_shown);
  APP_TEST (application, "/app/plan-views/what-is-written-about-a-step-is-linked",
            test_what_is_written_about_a_step_is_linked);
  APP_TEST (application, "/app/plan-views/a-worksheet-is-linked-to-its-step", test_a_worksheet_is_linked_to_its_step);
  APP_TEST (application, "/app/plan-views/an-entry-is-linked-by-hand", test_an_entry_is_linked_by_hand);
  APP_TEST (application, "/app/plan-views/an-earlier-version-is-restored", test_an_earlier_version_is_restored);
  APP_TEST (application, "/app/plan-views/a-goal-goes-on-paper", test_a_goal_goes_on_paper);
  APP_TEST (application, "/app/plan-views/a-step-goes-on-paper", test_a_step_goes_on_paper);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}
