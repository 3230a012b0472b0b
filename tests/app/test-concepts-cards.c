/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app-fixture.h"
#include "keel-card-deck.h"
#include "keel-cards-panel.h"
#include "keel-workbook-marks.h"
#include "programme-fixture.h"

static KeelProgramme *
take_programme (AppFixture *fixture)
{
  g_autoptr (KeelLibrary) library = programme_make_library (fixture->root);

  keel_session_take_library (fixture->session, library);

  return keel_session_get_programme (fixture->session);
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
test_joins_in_when_its_page_is_read (AppFixture    *fixture,
                                     gconstpointer  data)
{
  KeelProgramme *programme = take_programme (fixture);
  KeelDay today = keel_session_get_today (fixture->session);
  g_autoptr (GPtrArray) due = NULL;
  KeelCardBox card;

  keel_card_deck_begin (fixture->session, programme, keel_programme_find_page (programme, "P2"));
  g_assert_false (keel_workbook_get_card (fixture->workbook, KEEL_BUILT_IN_PROGRAMME, "Q01", &card));

  keel_card_deck_begin (fixture->session, programme, keel_programme_find_page (programme, "P1"));
  g_assert_true (keel_workbook_get_card (fixture->workbook, KEEL_BUILT_IN_PROGRAMME, "Q01", &card));
  g_assert_cmpuint (card.box, ==, 1);
  g_assert_cmpuint (card.due, ==, today + 1);
  g_assert_cmpuint (card.last, ==, KEEL_DAY_NONE);

  due = keel_card_deck_list_due (fixture->session, programme);
  g_assert_cmpuint (due->len, ==, 0);
  g_assert_cmpuint (keel_card_deck_get_next_day (fixture->session, programme), ==, today + 1);
}

/* DOMAIN's rule: missed goes to the first box, partly stays, got it goes on. */
static void
test_moves_by_the_grade (AppFixture    *fixture,
                         gconstpointer  data)
{
  static const struct
  {
    guint box;
    KeelRecallGrade grade;
    guint next_box;
    guint days;
  } cases[] = {
    { 1, KEEL_RECALL_GOT_IT, 2, 3 },
    { 2, KEEL_RECALL_PARTLY, 2, 3 },
    { 2, KEEL_RECALL_GOT_IT, 3, 7 },
    { 3, KEEL_RECALL_MISSED, 1, 1 },
    { 5, KEEL_RECALL_GOT_IT, 5, 60 },
  };
  KeelProgramme *programme = take_programme (fixture);
  KeelDay today = keel_session_get_today (fixture->session);
  const KeelProgrammeCard *card = keel_programme_find_card (programme, "Q01");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelCardBox box;

      make_due (fixture, cases[i].box, 0);
      keel_card_deck_answer (fixture->session, programme, card, cases[i].grade);
      g_assert_true (keel_workbook_get_card (fixture->workbook, KEEL_BUILT_IN_PROGRAMME, "Q01", &box));
      g_assert_cmpuint (box.box, ==, cases[i].next_box);
      g_assert_cmpuint (box.due, ==, today + cases[i].days);
      g_assert_cmpuint (box.last, ==, today);
    }

  g_assert_cmpuint (keel_card_deck_count_today (fixture->session, programme), ==, 1);
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

  gtk_widget_activate_action (panel, "cards.reveal", NULL);
  g_assert_true (gtk_widget_is_visible (answer));

  gtk_widget_activate_action (panel, "cards.grade", "i", KEEL_RECALL_GOT_IT);
  g_assert_nonnull (app_find_label (panel, "You answered 1 card today. The next come on 26 Nov 2026."));
  gtk_window_destroy (GTK_WINDOW (panel));
}

static void
add_tests (gpointer application)
{
  APP_TEST (application, "/app/concepts-cards/joins-in-when-its-page-is-read", test_joins_in_when_its_page_is_read);
  APP_TEST (application, "/app/concepts-cards/moves-by-the-grade", test_moves_by_the_grade);
  APP_TEST (application, "/app/concepts-cards/asks-reveals-and-ends", test_asks_reveals_and_ends);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}
