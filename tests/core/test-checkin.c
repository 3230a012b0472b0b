/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-checkin-private.h"

#include "model-fixture.h"

static KeelCheckin *
make_checkin (const char *day)
{
  return keel_checkin_new (KEEL_FORM_FULL, "mlw-1", "en", model_day (day), model_now (0));
}

static void
answers_stand_by_item (void)
{
  static const char * const items[] = { "MI-L1", "AP-M2", "SR-M1", "AP-M1", "AP-L3" };
  static const char * const sorted[] = { "AP-L3", "AP-M1", "AP-M2", "MI-L1", "SR-M1" };
  g_autoptr (KeelCheckin) checkin = make_checkin ("2026-11-23");
  KeelAnswer answer;

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    keel_checkin_set_answer (checkin, items[i], (KeelAnswer) ((int) i - 2));
  for (guint i = 0; i < G_N_ELEMENTS (sorted); i++)
    g_assert_cmpstr (keel_checkin_get_answered (checkin, i, &answer), ==, sorted[i]);
  g_assert_cmpstr (keel_checkin_get_answered (checkin, 0, NULL), ==, sorted[0]);
  g_assert_cmpint (answer, ==, 0);

  keel_checkin_set_answer (checkin, "AP-M1", KEEL_ANSWER_NA);
  keel_checkin_set_answer (checkin, "AP-M2", KEEL_ANSWER_BLANK);
  g_assert_cmpint (keel_checkin_get_answer (checkin, "AP-M1"), ==, KEEL_ANSWER_NA);
  g_assert_cmpint (keel_checkin_get_answer (checkin, "AP-M2"), ==, KEEL_ANSWER_BLANK);
  g_assert_cmpuint (keel_checkin_get_n_answers (checkin), ==, 4);
}

static void
changes_notify_once (void)
{
  g_autoptr (KeelCheckin) checkin = make_checkin ("2026-11-23");
  guint n_answers = 0;
  guint n_moments = 0;

  g_signal_connect (checkin, "notify::answers", G_CALLBACK (model_count_cb), &n_answers);
  g_signal_connect (checkin, "notify::moment", G_CALLBACK (model_count_cb), &n_moments);

  keel_checkin_set_answer (checkin, "AP-M1", 1);
  keel_checkin_set_answer (checkin, "AP-M1", 1);
  keel_checkin_set_answer (checkin, "AP-L1", KEEL_ANSWER_BLANK);
  g_assert_cmpuint (n_answers, ==, 1);

  keel_checkin_set_moment (checkin, "AP-M1", "So");
  keel_checkin_set_moment (checkin, "AP-L1", "So");
  keel_checkin_set_moment (checkin, "AP-L1", "So");
  keel_checkin_set_moment (checkin, "AP-L1", "");
  keel_checkin_set_moment (checkin, NULL, NULL);
  g_assert_cmpuint (n_moments, ==, 3);
}

static void
blank_is_what_says_nothing (void)
{
  g_autoptr (KeelCheckin) checkin = make_checkin ("2026-11-23");
  KeelRecord *record = KEEL_RECORD (checkin);

  keel_checkin_set_place (checkin, "AP-M1");
  g_assert_true (keel_record_is_blank (record));
  keel_checkin_set_answer (checkin, "AP-M1", 0);
  g_assert_false (keel_record_is_blank (record));
  keel_checkin_set_answer (checkin, "AP-M1", KEEL_ANSWER_BLANK);
  keel_checkin_set_moment (checkin, NULL, "So");
  g_assert_false (keel_record_is_blank (record));
}

static void
a_day_is_free (void)
{
  static const struct
  {
    int      minutes;
    gboolean is_free;
  } cases[] = {
    { 0, TRUE }, { 24 * 60 - 1, TRUE }, { 24 * 60, FALSE }, { 24 * 60 * 400, FALSE },
    { -60, TRUE },   /* a clock that was set back */
  };
  g_autoptr (KeelCheckin) checkin = make_checkin ("2026-11-23");

  g_assert_true (keel_checkin_can_change_freely (checkin, model_now (24 * 60 * 400)));

  keel_checkin_set_entered (checkin, model_now (0));
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_true (keel_checkin_can_change_freely (checkin, model_now (cases[i].minutes)) == cases[i].is_free);
}

/* model_now (0) is on 2026-11-23. */
static void
later_than_a_week_is_said (void)
{
  static const struct
  {
    const char *day;
    gboolean    is_later;
  } cases[] = {
    { "2026-11-23", FALSE }, { "2026-11-16", FALSE }, { "2026-11-15", TRUE }, { "2020-01-01", TRUE },
    { "2026-12-01", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (KeelCheckin) checkin = make_checkin (cases[i].day);

      g_assert_false (keel_checkin_is_entered_later (checkin));
      keel_checkin_set_entered (checkin, model_now (0));
      g_assert_true (keel_checkin_is_entered_later (checkin) == cases[i].is_later);
    }
}

static void
nobody_rates_the_future (void)
{
  KeelDay today = model_day ("2026-11-23");

  g_assert_true (keel_checkin_can_be_about (today, today));
  g_assert_true (keel_checkin_can_be_about (model_day ("0001-01-01"), today));
  g_assert_false (keel_checkin_can_be_about (today + 1, today));
  g_assert_false (keel_checkin_can_be_about (KEEL_DAY_NONE, today));
}

static void
forms_have_ids (void)
{
  KeelForm form = KEEL_FORM_FULL;

  g_assert_true (keel_form_from_id ("pulse", &form));
  g_assert_cmpint (form, ==, KEEL_FORM_PULSE);
  g_assert_cmpstr (keel_form_get_id (KEEL_FORM_FULL), ==, "full");
  g_assert_false (keel_form_from_id ("Full", &form));
  g_assert_false (keel_form_from_id (NULL, &form));
  g_assert_cmpint (form, ==, KEEL_FORM_PULSE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/checkin/answers-stand-by-item", answers_stand_by_item);
  g_test_add_func ("/core/checkin/changes-notify-once", changes_notify_once);
  g_test_add_func ("/core/checkin/blank-is-what-says-nothing", blank_is_what_says_nothing);
  g_test_add_func ("/core/checkin/a-day-is-free", a_day_is_free);
  g_test_add_func ("/core/checkin/later-than-a-week-is-said", later_than_a_week_is_said);
  g_test_add_func ("/core/checkin/nobody-rates-the-future", nobody_rates_the_future);
  g_test_add_func ("/core/checkin/forms-have-ids", forms_have_ids);

  return g_test_run ();
}
