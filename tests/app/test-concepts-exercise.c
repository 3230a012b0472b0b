/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app-fixture.h"
#include "keel-block-private.h"
#include "keel-page-order.h"
#include "keel-side-buttons.h"
#include "keel-workbook-marks.h"
#include "programme-fixture.h"

/* The exercise as it stands on P2 of the full programme. */
static GtkWidget *
make_block (AppFixture *fixture)
{
  KeelBlockContext context = { .session = fixture->session };
  g_autoptr (KeelLibrary) library = programme_make_library (fixture->root);

  keel_session_take_library (fixture->session, library);
  context.programme = keel_session_get_programme (fixture->session);
  context.page = keel_programme_find_page (context.programme, "P2");

  return g_object_ref_sink (keel_exercise_block_new (&context, &context.page->blocks[0]));
}

static void
sort_all (GtkWidget *widget,
          int        side)
{
  if (KEEL_IS_SIDE_BUTTONS (widget))
    keel_side_buttons_set_side (KEEL_SIDE_BUTTONS (widget), side);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    sort_all (child, side);
}

static void
test_compares_when_all_are_sorted (AppFixture    *fixture,
                                   gconstpointer  data)
{
  g_autoptr (GtkWidget) block = make_block (fixture);

  g_assert_nonnull (app_find_label (block, "3 still to sort"));
  gtk_widget_activate_action (block, "exercise.compare", NULL);
  g_assert_nonnull (app_find (block, KEEL_TYPE_SIDE_BUTTONS));

  sort_all (block, KEEL_CASE_BOTH);
  g_assert_nonnull (app_find_label (block, "All are sorted"));
  gtk_widget_activate_action (block, "exercise.compare", NULL);

  g_assert_null (app_find (block, KEEL_TYPE_SIDE_BUTTONS));
  g_assert_nonnull (app_find_label (block, "23 Nov 2026: 1 of 3 as we sort them"));
  g_assert_nonnull (app_find_label (block, "We: Managing"));
}

static void
test_sets_the_first_beside_the_last (AppFixture    *fixture,
                                     gconstpointer  data)
{
  static const char * const answers[] = { "roster", "managing", "aim", "leading", "both", "both", NULL };
  g_autoptr (GtkWidget) block = make_block (fixture);

  sort_all (block, KEEL_CASE_MANAGING);
  gtk_widget_activate_action (block, "exercise.compare", NULL);
  gtk_widget_activate_action (block, "exercise.sort-again", NULL);
  g_assert_nonnull (app_find (block, KEEL_TYPE_SIDE_BUTTONS));

  g_assert_true (keel_workbook_add_result (fixture->workbook, KEEL_BUILT_IN_PROGRAMME, "sorting",
                                           keel_day_from_ymd (2027, 3, 1), answers,
                                           keel_session_get_now (fixture->session)));
  g_assert_null (app_find (block, KEEL_TYPE_SIDE_BUTTONS));
  g_assert_nonnull (app_find_label (block, "23 Nov 2026: 1 of 3 as we sort them"));
  g_assert_nonnull (app_find_label (block, "1 Mar 2027: 3 of 3 as we sort them"));
}

static void
add_tests (gpointer application)
{
  APP_TEST (application, "/app/concepts-exercise/compares-when-all-are-sorted", test_compares_when_all_are_sorted);
  APP_TEST (application, "/app/concepts-exercise/sets-the-first-beside-the-last", test_sets_the_first_beside_the_last);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}
