/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-checkin-sheet.h"
#include "keel-workbook.h"

static const KeelMoment now = { .seconds = 1795449600, .offset = 60 };   /* 2026-11-23 */

static KeelCheckin *
begin (KeelWorkbook *workbook,
       KeelForm      form,
       KeelDay       day)
{
  return keel_workbook_add_checkin (workbook, form, "mlw-1", "en", day, now);
}

static void
test_has_the_answers_of_the_set (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelItemSet) set = keel_item_set_new_mlw_1 ();
  KeelCheckin *checkin = begin (workbook, KEEL_FORM_PULSE, keel_moment_get_day (now));
  KeelAnswerSheet sheet;
  guint item;

  keel_workbook_answer (workbook, checkin, "AP-M1", -2, now);
  keel_workbook_answer (workbook, checkin, "CU-L1", KEEL_ANSWER_NA, now);
  keel_workbook_answer (workbook, checkin, "ZZ-M1", 3, now);
  sheet = keel_checkin_get_sheet (checkin, set);
  g_assert_cmpint (sheet.form, ==, KEEL_FORM_PULSE);

  for (item = 0; item < KEEL_N_ITEMS; item++)
    {
      const char *id = keel_item_set_get_item (set, item)->id;
      KeelAnswer expected = g_str_equal (id, "AP-M1") ? -2
                            : g_str_equal (id, "CU-L1") ? KEEL_ANSWER_NA : KEEL_ANSWER_BLANK;

      g_assert_cmpint (sheet.answers[item], ==, expected);
    }
}

static const struct
{
  KeelForm form;
  guint    days_ago;
  gboolean is_past;
} drafts[] = {
  { KEEL_FORM_PULSE, 0, FALSE },
  { KEEL_FORM_PULSE, 7, FALSE },
  { KEEL_FORM_PULSE, 8, TRUE },
  { KEEL_FORM_FULL, 28, FALSE },
  { KEEL_FORM_FULL, 29, TRUE },
};

static void
test_a_draft_passes_with_its_window (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (drafts); i++)
    {
      g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
      KeelDay today = keel_moment_get_day (now);
      KeelCheckin *checkin = begin (workbook, drafts[i].form, today - drafts[i].days_ago);

      g_assert_cmpint (keel_checkin_is_past (checkin, today), ==, drafts[i].is_past);
      keel_workbook_answer (workbook, checkin, "AP-M1", 0, now);
      keel_workbook_finish_checkin (workbook, checkin, now);
      g_assert_false (keel_checkin_is_past (checkin, today));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/checkin-sheet/has-the-answers-of-the-set", test_has_the_answers_of_the_set);
  g_test_add_func ("/core/checkin-sheet/a-draft-passes-with-its-window", test_a_draft_passes_with_its_window);

  return g_test_run ();
}
