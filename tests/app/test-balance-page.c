/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app-fixture.h"
#include "balance-fixture.h"
#include "keel-balance-page.h"
#include "keel-boat-view.h"
#include "keel-boat.h"
#include "keel-chart-view.h"
#include "keel-dots-view.h"
#include "keel-event-list.h"
#include "keel-picture-card.h"
#include "keel-point-spot.h"
#include "keel-weeks-view.h"
#include "keel-workbook-marks.h"

static GtkWidget *
show_page (AppFixture *fixture)
{
  app_activate (fixture, "show-view", "balance");
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;

  return app_find (GTK_WIDGET (fixture->window), KEEL_TYPE_BALANCE_PAGE);
}

static GtkWidget *
find_chart (GtkWidget *page)
{
  return app_find (page, KEEL_TYPE_CHART_VIEW);
}

static guint
count_children (GtkWidget *widget)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n++;

  return n;
}

static gboolean
is_allocated (gpointer data)
{
  return gtk_widget_get_width (data) > 0 && gtk_widget_get_width (gtk_widget_get_first_child (data)) > 0;
}

/* Of the middle of a child, in its parent. */
static double
get_x (GtkWidget *child)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (child, gtk_widget_get_parent (child), &bounds));

  return bounds.origin.x + bounds.size.width / 2;
}

static void
test_says_what_comes_first (AppFixture    *fixture,
                            gconstpointer  data)
{
  GtkWidget *page = show_page (fixture);

  g_assert_nonnull (app_find_label (page, "There is no check-in yet."));
  g_assert_nonnull (app_find_label (page, "The first one is a place on the map. After 6 your usual range can be drawn."));
  g_assert_false (gtk_widget_get_mapped (find_chart (page)));
}

static void
test_shows_the_latest_with_both_sides_first (AppFixture    *fixture,
                                             gconstpointer  data)
{
  GtkWidget *page;

  balance_add (fixture->workbook, KEEL_FORM_PULSE, balance_last_day (), 1, -1);
  page = show_page (fixture);
  g_assert_nonnull (app_find_label (page, "Pulse of 23 Nov 2026"));
  g_assert_nonnull (app_find_label (page, "In your own judgement, managing was on the high side and leading on the low "
                                          "side."));
  g_assert_nonnull (app_find_label (page, "The tilt is to managing (\u200e−2.0). Two-sided fit is 67 of 100."));
  g_assert_nonnull (app_find_label (page, "Too early to tell usual wobble from change: 1 check-in of 6."));
}

/* What is added while the page is in sight is seen. */
static void
test_follows_the_workbook (AppFixture    *fixture,
                           gconstpointer  data)
{
  GtkWidget *page = show_page (fixture);

  balance_add (fixture->workbook, KEEL_FORM_PULSE, balance_last_day (), 0, 0);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_nonnull (app_find_label (page, "Pulse of 23 Nov 2026"));
  g_assert_cmpuint (count_children (find_chart (page)), ==, 1);
}

static void
test_children_are_the_points_in_view (AppFixture    *fixture,
                                      gconstpointer  data)
{
  static const struct
  {
    const char *span;
    guint       n_points;
  } cases[] = { { "eight-weeks", 9 }, { "half-a-year", 27 }, { "year", 53 }, { "all", 261 } };
  GtkWidget *page;

  balance_fill (fixture->workbook, 272);
  page = show_page (fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_object_set (page, "span", cases[i].span, NULL);
      g_assert_cmpint (count_children (find_chart (page)), >=, (int) cases[i].n_points - 1);
      g_assert_cmpint (count_children (find_chart (page)), <=, (int) cases[i].n_points);
    }
}

static void
test_points_are_whole_sentences (AppFixture    *fixture,
                                 gconstpointer  data)
{
  GtkWidget *chart;

  balance_add (fixture->workbook, KEEL_FORM_PULSE, balance_last_day (), 1, -1);
  chart = find_chart (show_page (fixture));
  gtk_test_accessible_assert_role (chart, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_role (gtk_widget_get_first_child (chart), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (gtk_widget_get_first_child (chart), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "23 Nov 2026. Managing \u200e+1.0, leading \u200e−1.0, tilt \u200e−2.0, two-sided fit 67 of 100.");
}

static void
test_time_runs_the_other_way_from_right_to_left (AppFixture    *fixture,
                                                 gconstpointer  data)
{
  GtkWidget *chart;
  GtkWidget *first;
  double x;

  balance_fill (fixture->workbook, 5);
  chart = find_chart (show_page (fixture));
  app_wait (is_allocated, chart);
  first = gtk_widget_get_first_child (chart);
  g_assert_cmpfloat (get_x (first), <, get_x (gtk_widget_get_last_child (chart)));
  g_assert_cmpint (gtk_widget_get_width (first), >=, 24);

  x = get_x (first);
  gtk_widget_set_direction (chart, GTK_TEXT_DIR_RTL);
  while (get_x (first) == x)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpfloat (get_x (first), >, get_x (gtk_widget_get_last_child (chart)));
  g_assert_cmpfloat_with_epsilon (get_x (first), gtk_widget_get_width (chart) - x, 2);
}

/* Where animations are off, the boat has its heel at once. */
static void
test_a_still_boat_leans_as_far (AppFixture    *fixture,
                                gconstpointer  data)
{
  GtkWidget *boat;

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  balance_add (fixture->workbook, KEEL_FORM_PULSE, balance_last_day (), 1, -1);
  boat = app_find (show_page (fixture), KEEL_TYPE_BOAT_VIEW);
  g_assert_cmpfloat_with_epsilon (keel_boat_view_get_heel (KEEL_BOAT_VIEW (boat)), -10, 1e-9);

  balance_add (fixture->workbook, KEEL_FORM_PULSE, balance_last_day (), -1, 1);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpfloat_with_epsilon (fabs (keel_boat_view_get_heel (KEEL_BOAT_VIEW (boat))), 10, 1e-9);
  gtk_test_accessible_assert_role (boat, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
test_events_begin_with_the_latest (AppFixture    *fixture,
                                   gconstpointer  data)
{
  GtkWidget *row;

  balance_fill (fixture->workbook, 272);
  row = app_find (app_find (show_page (fixture), KEEL_TYPE_EVENT_LIST), ADW_TYPE_ACTION_ROW);
  g_assert_cmpuint (count_children (gtk_widget_get_parent (row)), ==, 5);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "Mentor");
}

/* A page that scrolls may bring an event below a pointer that lies still. */
static void
test_the_keyboard_keeps_its_button (AppFixture    *fixture,
                                    gconstpointer  data)
{
  GtkWidget *page, *chart, *button;

  balance_fill (fixture->workbook, 272);
  page = show_page (fixture);
  chart = find_chart (page);
  app_wait (is_allocated, chart);
  gtk_widget_grab_focus (chart);
  button = gtk_widget_get_ancestor (app_find_label (page, "_Open"), GTK_TYPE_BUTTON);
  gtk_widget_grab_focus (button);
  g_assert_true (gtk_widget_is_focus (button));
  g_signal_emit_by_name (chart, "event-shown", 0);
  g_assert_true (gtk_widget_is_focus (button));
  g_assert_true (gtk_widget_get_sensitive (button));

  gtk_widget_grab_focus (chart);
  g_signal_emit_by_name (chart, "event-shown", 0);
  g_assert_false (gtk_widget_get_sensitive (button));
}

static int
get_least_width (GtkWidget *widget)
{
  int minimum;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);

  return minimum;
}

/* On a telephone, with text twice as large. */
static void
test_fits_with_large_text (AppFixture    *fixture,
                           gconstpointer  data)
{
  GtkSettings *settings = gtk_settings_get_default ();
  GtkWidget *page;
  int dpi;

  balance_fill (fixture->workbook, 24);
  page = show_page (fixture);
  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * PANGO_SCALE, NULL);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpint (get_least_width (page), <=, 360);
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

/* How often any chart was laid out. */
static void (* lay_out_chart) (KeelDrawing *, double, double, const KeelMetrics *);
static guint n_laid_out;

static void
count_lay_out (KeelDrawing       *drawing,
               double             width,
               double             height,
               const KeelMetrics *metrics)
{
  n_laid_out++;
  lay_out_chart (drawing, width, height, metrics);
}

static GtkEventController *
find_motion (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_MOTION (controller))
        return controller;
    }

  return NULL;
}

static void
frame_drawn_cb (guint *n_frames)
{
  ++*n_frames;
}

static gboolean
is_drawn (gpointer data)
{
  return *(guint *) data > 0;
}

/* From point to point, a frame each: what is under the pointer changes, the chart does not. */
static void
test_a_pointer_lays_nothing_out (AppFixture    *fixture,
                                 gconstpointer  data)
{
  KeelDrawingClass *klass = g_type_class_ref (KEEL_TYPE_CHART_VIEW);
  guint n_frames = 0;
  guint n_points = 0;
  GtkWidget *chart;
  GdkFrameClock *clock;

  lay_out_chart = klass->lay_out;
  klass->lay_out = count_lay_out;
  balance_fill (fixture->workbook, 272);
  chart = find_chart (show_page (fixture));
  app_wait (is_allocated, chart);
  clock = gtk_widget_get_frame_clock (chart);
  g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (frame_drawn_cb), &n_frames);
  gtk_widget_queue_draw (chart);
  app_wait (is_drawn, &n_frames);
  g_assert_cmpuint (n_laid_out, >, 0);

  n_laid_out = 0;
  for (GtkWidget *spot = gtk_widget_get_first_child (chart); spot != NULL; spot = gtk_widget_get_next_sibling (spot))
    {
      graphene_rect_t bounds;

      n_frames = 0;
      g_assert_true (gtk_widget_compute_bounds (spot, chart, &bounds));
      g_signal_emit_by_name (find_motion (chart), "motion", (double) bounds.origin.x + bounds.size.width / 2,
                             (double) bounds.origin.y + bounds.size.height / 2);
      n_points += keel_chart_view_get_point (KEEL_CHART_VIEW (chart)) != KEEL_CHART_VIEW_NO_POINT;
      gtk_widget_queue_draw (chart);
      app_wait (is_drawn, &n_frames);
    }
  g_assert_cmpuint (n_points, ==, count_children (chart));
  g_assert_cmpuint (n_laid_out, ==, 0);

  g_signal_handlers_disconnect_by_func (clock, frame_drawn_cb, &n_frames);
  klass->lay_out = lay_out_chart;
  g_type_class_unref (klass);
}

/* As high as there are rows to read, and there as long as the window is. */
static void
test_a_table_stays (AppFixture    *fixture,
                    gconstpointer  data)
{
  GtkWidget *page;
  GtkWidget *card;
  GtkWidget *table;

  balance_fill (fixture->workbook, 24);
  page = show_page (fixture);
  card = gtk_widget_get_ancestor (find_chart (page), KEEL_TYPE_PICTURE_CARD);
  table = app_find (card, GTK_TYPE_LIST_BOX);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (app_find (card, GTK_TYPE_TOGGLE_BUTTON)), TRUE);
  app_wait (is_allocated, table);
  g_assert_cmpuint (count_children (table), ==, 24);
  g_assert_cmpint (gtk_widget_get_height (gtk_widget_get_ancestor (table, GTK_TYPE_SCROLLED_WINDOW)), >=, 300);

  g_object_set (page, "span", "all", NULL);
  app_activate (fixture, "show-view", "journal");
  show_page (fixture);
  g_assert_true (gtk_widget_get_mapped (table));
  g_assert_false (gtk_widget_get_mapped (find_chart (page)));
}

/* Apart from the scores, and only while it is wanted. */
static void
test_weeks_are_shown_when_asked_for (AppFixture    *fixture,
                                     gconstpointer  data)
{
  KeelMoment now = keel_session_get_now (fixture->session);
  KeelDay week = keel_day_get_monday (keel_session_get_today (fixture->session));
  GtkWidget *weeks = app_find (show_page (fixture), KEEL_TYPE_WEEKS_VIEW);
  GtkWidget *split;

  keel_workbook_set_energy (fixture->workbook, week, 2, now);
  keel_workbook_set_time_split (fixture->workbook, week - 7, 3, 6, now);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_false (gtk_widget_get_visible (weeks));

  keel_workbook_set_asks_energy (fixture->workbook, TRUE, now);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  split = app_find_label (weeks, "A rough recollection, in which more of one is always less of the other: it says how "
                                 "much, not how well, and is in no score.");
  g_assert_true (gtk_widget_get_mapped (app_find (weeks, KEEL_TYPE_DOTS_VIEW)));
  g_assert_false (gtk_widget_get_mapped (split));
  gtk_test_accessible_assert_property (app_find (weeks, KEEL_TYPE_DOTS_VIEW), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Energy: 1 week");

  keel_workbook_set_asks_time_split (fixture->workbook, TRUE, now);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_true (gtk_widget_get_mapped (split));

  keel_workbook_set_energy (fixture->workbook, week, 0, now);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_false (gtk_widget_get_mapped (app_find (weeks, KEEL_TYPE_DOTS_VIEW)));
}

static void
add_tests (gpointer application)
{
  APP_TEST (application, "/app/balance-page/says-what-comes-first", test_says_what_comes_first);
  APP_TEST (application, "/app/balance-page/shows-the-latest-with-both-sides-first",
            test_shows_the_latest_with_both_sides_first);
  APP_TEST (application, "/app/balance-page/follows-the-workbook", test_follows_the_workbook);
  APP_TEST (application, "/app/balance-page/children-are-the-points-in-view", test_children_are_the_points_in_view);
  APP_TEST (application, "/app/balance-page/points-are-whole-sentences", test_points_are_whole_sentences);
  APP_TEST (application, "/app/balance-page/time-runs-the-other-way-from-right-to-left",
            test_time_runs_the_other_way_from_right_to_left);
  APP_TEST (application, "/app/balance-page/a-still-boat-leans-as-far", test_a_still_boat_leans_as_far);
  APP_TEST (application, "/app/balance-page/events-begin-with-the-latest", test_events_begin_with_the_latest);
  APP_TEST (application, "/app/balance-page/the-keyboard-keeps-its-button", test_the_keyboard_keeps_its_button);
  APP_TEST (application, "/app/balance-page/fits-with-large-text", test_fits_with_large_text);
  APP_TEST (application, "/app/balance-page/a-pointer-lays-nothing-out", test_a_pointer_lays_nothing_out);
  APP_TEST (application, "/app/balance-page/a-table-stays", test_a_table_stays);
  APP_TEST (application, "/app/balance-page/weeks-are-shown-when-asked-for", test_weeks_are_shown_when_asked_for);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}
