/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app-fixture.h"
#include "keel-cards-view.h"
#include "keel-recall-words.h"
#include "keel-workbook-marks.h"
#include "programme-fixture.h"

static void
take_programme (AppFixture *fixture)
{
  g_autoptr (KeelLibrary) library = programme_make_library (fixture->root);

  keel_session_take_library (fixture->session, library);
}

static void
make_due (AppFixture *fixture,
          guint       box,
          int         days_ago)
{
  KeelCardBox card = {
    .box = box,
    .due = keel_session_get_today (fixture->session) - (KeelDay) days_ago,
    .last = KEEL_DAY_NONE,
  };

  g_assert_true (keel_workbook_set_card (fixture->workbook, KEEL_BUILT_IN_PROGRAMME, "Q01", &card,
                                         keel_session_get_now (fixture->session)));
}

static void
test_asks_reveals_and_ends (AppFixture    *fixture,
                            gconstpointer  data)
{
  GtkWidget *panel;
  GtkWidget *answer;

  take_programme (fixture);
  make_due (fixture, 1, 2);
  gtk_window_present (GTK_WINDOW (fixture->window));
  app_activate (fixture, "practise-cards", NULL);
  panel = GTK_WIDGET (app_front (fixture));

  g_assert_nonnull (app_find_label (panel, "Card 1 of 1"));
  answer = app_find_label (panel, "Steadying.\n<span size=\"50%\">\n</span>See <a href=\"page:P1\" class=\"keel-way\">P1</a>.");
  g_assert_nonnull (answer);
  g_assert_false (gtk_widget_is_visible (answer));

  gtk_widget_activate_action (app_find (panel, KEEL_TYPE_CARDS_VIEW), "cards.reveal", NULL);
  g_assert_true (gtk_widget_is_visible (answer));

  gtk_widget_activate_action (app_find (panel, KEEL_TYPE_CARDS_VIEW), "cards.grade", "i", KEEL_RECALL_GOT_IT);
  g_assert_nonnull (app_find_label (panel, "You answered 1 card today. The next come on 26 Nov 2026."));
  gtk_window_destroy (GTK_WINDOW (panel));
}

/* A key that is pressed once too often gives no grade; the grades come after the answer. */
static void
test_an_answer_is_read_before_it_is_graded (AppFixture    *fixture,
                                            gconstpointer  data)
{
  GtkWidget *panel;
  GtkWidget *view;
  GtkWidget *focus;

  take_programme (fixture);
  make_due (fixture, 1, 2);
  gtk_window_present (GTK_WINDOW (fixture->window));
  app_activate (fixture, "practise-cards", NULL);
  panel = GTK_WIDGET (app_front (fixture));
  view = app_find (panel, KEEL_TYPE_CARDS_VIEW);
  gtk_widget_activate_action (view, "cards.reveal", NULL);

  focus = gtk_window_get_focus (GTK_WINDOW (panel));
  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_is_ancestor (focus, view));
  g_assert_false (GTK_IS_BUTTON (focus));

  app_wait_for_place (app_find_label (panel, keel_recall_words_grade (KEEL_RECALL_MISSED)));
  for (guint i = 0; i < 3 && !GTK_IS_BUTTON (focus); i++)
    {
      gtk_widget_child_focus (panel, GTK_DIR_TAB_FORWARD);
      focus = gtk_window_get_focus (GTK_WINDOW (panel));
    }
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (focus)), ==, keel_recall_words_grade (KEEL_RECALL_MISSED));
  gtk_window_destroy (GTK_WINDOW (panel));
}

static void
add_tests (gpointer application)
{
  APP_TEST (application, "/app/concepts-cards/asks-reveals-and-ends", test_asks_reveals_and_ends);
  APP_TEST (application, "/app/concepts-cards/an-answer-is-read-before-it-is-graded",
            test_an_answer_is_read_before_it_is_graded);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}
