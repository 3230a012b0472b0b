/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-export.h"

#include "keel-checkin-private.h"
#include "model-fixture.h"

static KeelCheckin *
add_checkin (GListStore *checkins,
             KeelForm    form,
             const char *day)
{
  g_autoptr (KeelCheckin) checkin = keel_checkin_new (form, "mlw-1", "en", model_day (day), model_now (0));

  keel_checkin_set_entered (checkin, model_now (0));
  g_list_store_append (checkins, checkin);
  return checkin;
}

static char *
export (GListStore *checkins)
{
  g_autoptr (GBytes) csv = keel_export_csv (G_LIST_MODEL (checkins), KEEL_DAY_NONE, KEEL_DAY_NONE);

  return g_strndup (g_bytes_get_data (csv, NULL), g_bytes_get_size (csv));
}

static void
test_an_item_is_a_column (void)
{
  g_autoptr (GListStore) checkins = g_list_store_new (KEEL_TYPE_CHECKIN);
  KeelCheckin *later = add_checkin (checkins, KEEL_FORM_FULL, "2026-11-23");
  KeelCheckin *earlier = add_checkin (checkins, KEEL_FORM_PULSE, "2026-11-16");
  g_autofree char *csv = NULL;

  keel_checkin_set_answer (later, "MI-L1", -3);
  keel_checkin_set_answer (later, "AP-M1", KEEL_ANSWER_NA);
  keel_checkin_set_answer (earlier, "AP-M1", 2);
  keel_checkin_set_moment (earlier, "AP-M1", "He said \"no\",\nand left");

  csv = export (checkins);
  g_assert_cmpstr (csv, ==,
                   "day,form,item_set,entered,AP-M1,MI-L1,moment_item,moment\r\n"
                   "2026-11-16,pulse,mlw-1,2026-11-23T21:02:11+01:00,2,,\"AP-M1\",\"He said \"\"no\"\",\nand left\"\r\n"
                   "2026-11-23,full,mlw-1,2026-11-23T21:02:11+01:00,na,-3,\"\",\"\"\r\n");
}

static void
test_a_text_is_no_formula (void)
{
  static const struct
  {
    const char *text;
    const char *cell;
  } cases[] = {
    { "=1+1", ",\"'=1+1\"\r\n" }, { "+1", ",\"'+1\"\r\n" }, { "-1", ",\"'-1\"\r\n" },
    { "@SUM(A1)", ",\"'@SUM(A1)\"\r\n" }, { "1=1", ",\"1=1\"\r\n" }, { "So", ",\"So\"\r\n" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GListStore) checkins = g_list_store_new (KEEL_TYPE_CHECKIN);
      KeelCheckin *checkin = add_checkin (checkins, KEEL_FORM_FULL, "2026-11-23");
      g_autofree char *csv = NULL;

      keel_checkin_set_moment (checkin, NULL, cases[i].text);
      csv = export (checkins);
      g_assert_true (g_str_has_suffix (csv, cases[i].cell));
    }
}

static void
test_nothing_is_a_head (void)
{
  g_autoptr (GListStore) checkins = g_list_store_new (KEEL_TYPE_CHECKIN);
  g_autofree char *csv = export (checkins);

  g_assert_cmpstr (csv, ==, "day,form,item_set,entered,moment_item,moment\r\n");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/export-csv/an-item-is-a-column", test_an_item_is_a_column);
  g_test_add_func ("/core/export-csv/a-text-is-no-formula", test_a_text_is_no_formula);
  g_test_add_func ("/core/export-csv/nothing-is-a-head", test_nothing_is_a_head);

  return g_test_run ();
}
