/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-card-deck.h"

#include "model-fixture.h"
#include "programme-fixture.h"

typedef struct
{
  KeelProgramme *programme;
  KeelWorkbook  *workbook;
  KeelDay        today;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->programme = programme_read_full ();
  fixture->workbook = keel_workbook_new ();
  fixture->today = keel_moment_get_day (model_now (0));
  keel_workbook_set_device (fixture->workbook, "b7f3c2a1");
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->programme);
  g_assert_finalize_object (fixture->workbook);
}

static gboolean
find_box (Fixture     *fixture,
          KeelCardBox *out_box)
{
  return keel_workbook_get_card (fixture->workbook, keel_programme_get_content (fixture->programme)->id, "Q01",
                                 out_box);
}

static void
make_due (Fixture *fixture,
          guint    box,
          KeelDay  due)
{
  KeelCardBox card = { .box = box, .due = due, .last = KEEL_DAY_NONE };

  g_assert_true (keel_workbook_set_card (fixture->workbook, keel_programme_get_content (fixture->programme)->id,
                                         "Q01", &card, model_now (0)));
}

static void
joins_in_when_its_page_is_read (Fixture       *fixture,
                                gconstpointer  data)
{
  g_autoptr (GPtrArray) due = NULL;
  KeelCardBox box;

  keel_card_deck_begin (fixture->workbook, fixture->programme,
                        keel_programme_find_page (fixture->programme, "P2"), model_now (0));
  g_assert_false (find_box (fixture, &box));
  g_assert_cmpuint (keel_card_deck_get_next_day (fixture->workbook, fixture->programme, fixture->today), ==,
                    KEEL_DAY_NONE);

  keel_card_deck_begin (fixture->workbook, fixture->programme,
                        keel_programme_find_page (fixture->programme, "P1"), model_now (0));
  g_assert_true (find_box (fixture, &box));
  g_assert_cmpuint (box.box, ==, 1);
  g_assert_cmpuint (box.due, ==, fixture->today + 1);
  g_assert_cmpuint (box.last, ==, KEEL_DAY_NONE);

  due = keel_card_deck_list_due (fixture->workbook, fixture->programme, fixture->today);
  g_assert_cmpuint (due->len, ==, 0);
  g_assert_cmpuint (keel_card_deck_get_next_day (fixture->workbook, fixture->programme, fixture->today), ==,
                    fixture->today + 1);
}

/* A card that has joined in stays where it is when its page is read again. */
static void
joins_in_once (Fixture       *fixture,
               gconstpointer  data)
{
  KeelCardBox box;

  make_due (fixture, 4, fixture->today + 9);
  keel_card_deck_begin (fixture->workbook, fixture->programme,
                        keel_programme_find_page (fixture->programme, "P1"), model_now (0));
  g_assert_true (find_box (fixture, &box));
  g_assert_cmpuint (box.box, ==, 4);
  g_assert_cmpuint (box.due, ==, fixture->today + 9);
}

/* DOMAIN's rule: missed goes to the first box, partly stays, got it goes on. */
static void
moves_by_the_grade (Fixture       *fixture,
                    gconstpointer  data)
{
  static const struct
  {
    guint           box;
    KeelRecallGrade grade;
    guint           next_box;
    guint           days;
  } cases[] = {
    { 1, KEEL_RECALL_GOT_IT, 2, 3 },
    { 2, KEEL_RECALL_PARTLY, 2, 3 },
    { 2, KEEL_RECALL_GOT_IT, 3, 7 },
    { 3, KEEL_RECALL_MISSED, 1, 1 },
    { 5, KEEL_RECALL_GOT_IT, 5, 60 },
  };
  const KeelProgrammeCard *card = keel_programme_find_card (fixture->programme, "Q01");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelCardBox box;

      make_due (fixture, cases[i].box, fixture->today);
      keel_card_deck_answer (fixture->workbook, fixture->programme, card, cases[i].grade, model_now (0));
      g_assert_true (find_box (fixture, &box));
      g_assert_cmpuint (box.box, ==, cases[i].next_box);
      g_assert_cmpuint (box.due, ==, fixture->today + cases[i].days);
      g_assert_cmpuint (box.last, ==, fixture->today);
    }
}

static void
counts_what_was_answered (Fixture       *fixture,
                          gconstpointer  data)
{
  KeelDay today = fixture->today;

  make_due (fixture, 1, today);
  g_assert_cmpuint (keel_card_deck_count_answered (fixture->workbook, fixture->programme, 1, today), ==, 0);

  keel_card_deck_answer (fixture->workbook, fixture->programme,
                         keel_programme_find_card (fixture->programme, "Q01"), KEEL_RECALL_PARTLY, model_now (0));
  g_assert_cmpuint (keel_card_deck_count_answered (fixture->workbook, fixture->programme, today, today), ==, 1);
  g_assert_cmpuint (keel_card_deck_count_answered (fixture->workbook, fixture->programme, today - 7, today - 1), ==, 0);
  g_assert_cmpuint (keel_card_deck_count_answered (fixture->workbook, fixture->programme, today + 1, today + 7), ==, 0);
}

#define DECK_TEST(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  DECK_TEST ("/core/card-deck/joins-in-when-its-page-is-read", joins_in_when_its_page_is_read);
  DECK_TEST ("/core/card-deck/joins-in-once", joins_in_once);
  DECK_TEST ("/core/card-deck/moves-by-the-grade", moves_by_the_grade);
  DECK_TEST ("/core/card-deck/counts-what-was-answered", counts_what_was_answered);

  return g_test_run ();
}
