/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-worksheet-offer.h"

#include "model-fixture.h"
#include "programme-fixture.h"

static void
add_checkin (KeelWorkbook *workbook,
             KeelForm      form,
             gboolean      is_finished)
{
  KeelCheckin *checkin = keel_workbook_add_checkin (workbook, form, "full-1", "en", model_day ("2026-11-23"),
                                                    model_now (0));

  g_assert_true (keel_workbook_answer (workbook, checkin, "AP-M1", 1, model_now (0)));
  if (is_finished)
    g_assert_true (keel_workbook_finish_checkin (workbook, checkin, model_now (1)));
}

static void
add_worksheet (KeelWorkbook *workbook,
               const char   *programme,
               const char   *form)
{
  KeelWorksheetForm of = { programme, form, NULL };

  keel_workbook_add_worksheet (workbook, &of, NULL, model_day ("2026-11-23"), model_now (0));
}

static void
it_is_offered_until_it_is_too_late (void)
{
  g_autoptr (KeelProgramme) programme = programme_read_full ();
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();

  g_assert_null (keel_worksheet_offer_find (workbook, NULL));
  g_assert_cmpstr (keel_worksheet_offer_find (workbook, programme)->id, ==, "W1");

  add_checkin (workbook, KEEL_FORM_PULSE, TRUE);
  add_checkin (workbook, KEEL_FORM_FULL, FALSE);
  g_assert_nonnull (keel_worksheet_offer_find (workbook, programme));
  add_checkin (workbook, KEEL_FORM_FULL, TRUE);
  g_assert_null (keel_worksheet_offer_find (workbook, programme));
}

static void
it_is_offered_until_it_is_filled_in (void)
{
  g_autoptr (KeelProgramme) programme = programme_read_full ();
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();

  add_worksheet (workbook, "other", "W1");
  add_worksheet (workbook, "full", "W2");
  g_assert_nonnull (keel_worksheet_offer_find (workbook, programme));
  add_worksheet (workbook, "full", "W1");
  g_assert_null (keel_worksheet_offer_find (workbook, programme));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/worksheet-offer/it-is-offered-until-it-is-too-late", it_is_offered_until_it_is_too_late);
  g_test_add_func ("/core/worksheet-offer/it-is-offered-until-it-is-filled-in", it_is_offered_until_it_is_filled_in);

  return g_test_run ();
}
