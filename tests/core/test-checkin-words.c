/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-checkin-sheet.h"
#include "keel-checkin-words.h"
#include "keel-workbook.h"

static const KeelMoment now = { .seconds = 1795449600, .offset = 60 };   /* 2026-11-23 */

static void
assert_words (char       *words,
              const char *expected)
{
  g_autofree char *owned = words;

  g_assert_cmpstr (owned, ==, expected);
}

/* Every item that the form asks "about right". */
static KeelCheckin *
add_checkin (KeelWorkbook *workbook,
             KeelForm      form,
             KeelDay       day,
             KeelScore    *out_score)
{
  g_autoptr (KeelItemSet) set = keel_item_set_new_mlw_1 ();
  KeelCheckin *checkin = keel_workbook_add_checkin (workbook, form, "mlw-1", "en", day, now);
  KeelAnswerSheet sheet;

  for (guint i = 0; i < keel_form_get_n_items (form); i++)
    keel_workbook_answer (workbook, checkin, keel_item_set_get_item (set, keel_item_set_get_asked (set, i))->id,
                          0, now);

  sheet = keel_checkin_get_sheet (checkin, set);
  *out_score = keel_score_of (set, &sheet);

  return checkin;
}

static void
test_a_row_says_how_far_or_what (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelScore score;
  KeelCheckin *checkin = add_checkin (workbook, KEEL_FORM_PULSE, keel_day_from_ymd (2026, 11, 23), &score);

  assert_words (keel_checkin_words_line (checkin, &score), "Not finished: 8 of 8 answered");
  keel_workbook_finish_checkin (workbook, checkin, now);
  assert_words (keel_checkin_words_line (checkin, &score), "Managing and leading are both about right.");
  assert_words (keel_checkin_words_line (checkin, NULL), "8 answers to items that are not known here");
  assert_words (keel_checkin_words_row_sentence (checkin, &score),
                "Pulse, Monday, 23 November 2026. Managing and leading are both about right.");
}

static void
test_says_when_it_was_entered_later (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelScore score;
  KeelCheckin *checkin = add_checkin (workbook, KEEL_FORM_FULL, keel_day_from_ymd (2026, 11, 15), &score);

  assert_words (keel_checkin_words_entered_later (checkin), NULL);
  keel_workbook_finish_checkin (workbook, checkin, now);
  assert_words (keel_checkin_words_entered_later (checkin), "Entered later, on 23 Nov 2026.");
}

static void
test_offers_a_draft_that_has_passed (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelScore score;
  KeelCheckin *pulse = add_checkin (workbook, KEEL_FORM_PULSE, keel_day_from_ymd (2026, 11, 2), &score);
  KeelCheckin *full = add_checkin (workbook, KEEL_FORM_FULL, keel_day_from_ymd (2026, 10, 2), &score);

  assert_words (keel_checkin_words_past (pulse),
                "This pulse was begun for the seven days up to 2 Nov 2026. You can go on, or begin a new one.");
  assert_words (keel_checkin_words_past (full),
                "This check-in was begun for the four weeks up to 2 Oct 2026. You can go on, or begin a new one.");
}

static void
test_a_correction_says_from_and_to (void)
{
  KeelCorrection correction = { .at = now, .item = "AP-M1", .from = -2, .to = KEEL_ANSWER_NA };

  assert_words (keel_checkin_words_correction (&correction),
                "Corrected on 23 Nov 2026: from “Too little” to “Not called for”.");
}

static void
test_names_an_export (void)
{
  assert_words (keel_checkin_words_exported (1), "1 check-in exported");
  assert_words (keel_checkin_words_exported (2), "2 check-ins exported");
  assert_words (keel_checkin_words_export_name (keel_day_from_ymd (2026, 11, 23), FALSE), "Check-ins 2026-11-23.csv");
  assert_words (keel_checkin_words_export_name (keel_day_from_ymd (2026, 11, 23), TRUE), "Check-ins 2026-11-23.json");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/checkin-words/a-row-says-how-far-or-what", test_a_row_says_how_far_or_what);
  g_test_add_func ("/core/checkin-words/says-when-it-was-entered-later", test_says_when_it_was_entered_later);
  g_test_add_func ("/core/checkin-words/offers-a-draft-that-has-passed", test_offers_a_draft_that_has_passed);
  g_test_add_func ("/core/checkin-words/a-correction-says-from-and-to", test_a_correction_says_from_and_to);
  g_test_add_func ("/core/checkin-words/names-an-export", test_names_an_export);

  return g_test_run ();
}
