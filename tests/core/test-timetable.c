/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-timetable.h"

#include "keel-workbook-marks.h"
#include "model-fixture.h"
#include "programme-fixture.h"

/* The timetable of the programme has the weeks 1, 2 and 5. */
static const struct
{
  const char *what;
  guint       weeks_ago[8];  /* in which a practice was ticked; 0 ends them */
  guint       week;          /* that is found; 0: none */
} cases[] = {
  { "the first week", { 0 }, 1 },
  { "the second", { 1 }, 2 },
  { "a year later", { 52 }, 2 },
  { "a week that the timetable leaves out", { 1, 2 }, 0 },
  { "the fifth, with gaps", { 1, 3, 10, 40 }, 5 },
  { "after its end", { 1, 2, 3, 4, 5 }, 0 },
};

static void
skipped_weeks_do_not_count (void)
{
  g_autoptr (KeelProgramme) programme = programme_read_full ();
  KeelDay monday = model_day ("2026-11-23");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
      const KeelProgrammeWeek *week;

      g_test_message ("%s", cases[i].what);
      keel_workbook_set_device (workbook, "b7f3c2a1");
      for (const guint *ago = cases[i].weeks_ago; *ago != 0; ago++)
        keel_workbook_tick (workbook, monday - 7 * *ago, "B1", KEEL_TICK_DID, model_now (0));
      /* This week's own marks change nothing. */
      keel_workbook_tick (workbook, monday, "B1", KEEL_TICK_DID, model_now (0));

      week = keel_timetable_find (programme, workbook, monday);
      g_assert_cmpuint (week != NULL ? week->week : 0, ==, cases[i].week);
    }
}

/* A check-in counts as a tick does, once a week; one that was not finished does not. */
static void
checkins_count (void)
{
  g_autoptr (KeelProgramme) programme = programme_read_full ();
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelDay monday = model_day ("2026-11-23");
  KeelCheckin *checkin;

  keel_workbook_set_device (workbook, "b7f3c2a1");
  checkin = keel_workbook_add_checkin (workbook, KEEL_FORM_PULSE, "mlw-1", "en", monday - 3, model_now (0));
  keel_workbook_answer (workbook, checkin, "AP-M1", (KeelAnswer) 0, model_now (0));
  g_assert_cmpuint (keel_timetable_find (programme, workbook, monday)->week, ==, 1);

  g_assert_true (keel_workbook_finish_checkin (workbook, checkin, model_now (0)));
  keel_workbook_tick (workbook, monday - 7, "B1", KEEL_TICK_DID, model_now (0));
  g_assert_cmpuint (keel_timetable_find (programme, workbook, monday)->week, ==, 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/timetable/skipped-weeks-do-not-count", skipped_weeks_do_not_count);
  g_test_add_func ("/core/timetable/checkins-count", checkins_count);

  return g_test_run ();
}
