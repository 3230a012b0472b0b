/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-week.h"

#include "keel-card-deck.h"
#include "keel-workbook-marks.h"
#include "model-fixture.h"
#include "programme-fixture.h"

#include <string.h>

typedef struct
{
  KeelProgramme *programme;
  KeelWorkbook  *workbook;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->programme = programme_read_full ();
  fixture->workbook = keel_workbook_new ();
  keel_workbook_set_device (fixture->workbook, "b7f3c2a1");
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->programme);
  g_assert_finalize_object (fixture->workbook);
}

/* What can be done on a day. */

static KeelMoment
noon_of (KeelDay day)
{
  g_autofree char *text = keel_day_to_string (day);
  g_autofree char *noon = g_strconcat (text, "T12:00:00+01:00", NULL);
  KeelMoment moment;

  g_assert_true (keel_moment_parse (noon, &moment));
  return moment;
}

static KeelCheckin *
begin_checkin (Fixture  *fixture,
               KeelForm  form,
               KeelDay   day)
{
  KeelCheckin *checkin = keel_workbook_add_checkin (fixture->workbook, form, "mlw-1", "en", day, noon_of (day));

  g_assert_true (keel_workbook_answer (fixture->workbook, checkin, "AP-M1", (KeelAnswer) 1, noon_of (day)));
  return checkin;
}

static void
check_in (Fixture  *fixture,
          KeelForm  form,
          KeelDay   day)
{
  g_assert_true (keel_workbook_finish_checkin (fixture->workbook, begin_checkin (fixture, form, day), noon_of (day)));
}

static void
write_entry (Fixture *fixture,
             KeelDay  day)
{
  KeelEntry *entry = keel_workbook_add_entry (fixture->workbook, KEEL_ENTRY_THREE_QUESTIONS, day, KEEL_TIME_NONE, noon_of (day));

  g_assert_true (keel_workbook_set_entry_text (fixture->workbook, entry, KEEL_TEXT_HAPPENED, "A word."));
}

static void
do_it (Fixture *fixture,
       char     act,
       KeelDay  day)
{
  const char *id = keel_programme_get_content (fixture->programme)->id;
  KeelDay monday = keel_day_get_monday (day);

  switch (act)
    {
    case 'b':
      begin_checkin (fixture, KEEL_FORM_PULSE, day);
      break;
    case 'p':
      check_in (fixture, KEEL_FORM_PULSE, day);
      break;
    case 'f':
      check_in (fixture, KEEL_FORM_FULL, day);
      break;
    case 't':
      g_assert_true (keel_workbook_tick (fixture->workbook, monday, "B1", KEEL_TICK_NO_CHANCE, noon_of (day)));
      break;
    case 'n':
      g_assert_true (keel_workbook_set_asks_energy (fixture->workbook, TRUE, noon_of (day)));
      g_assert_true (keel_workbook_set_asks_time_split (fixture->workbook, TRUE, noon_of (day)));
      break;
    case 'g':
      g_assert_true (keel_workbook_set_energy (fixture->workbook, monday, 3, noon_of (day)));
      break;
    case 's':
      g_assert_true (keel_workbook_set_time_split (fixture->workbook, monday, 4, -1, noon_of (day)));
      break;
    case 'e':
      write_entry (fixture, day);
      break;
    case 'i':
      g_assert_true (keel_workbook_note_shown (fixture->workbook, KEEL_SHOWN_INSIGHT, monday, "I02", noon_of (day)));
      break;
    case 'r':
      g_assert_true (keel_workbook_set_read (fixture->workbook, id, "P1", TRUE, noon_of (day)));
      keel_card_deck_begin (fixture->workbook, fixture->programme,
                            keel_programme_find_page (fixture->programme, "P1"), noon_of (day));
      break;
    case 'c':
      keel_card_deck_answer (fixture->workbook, fixture->programme,
                             keel_programme_find_card (fixture->programme, "Q01"), KEEL_RECALL_PARTLY, noon_of (day));
      break;
    default:
      g_assert_not_reached ();
    }
}

/* "*pulse practices/ entry+": open, begun, done; the star is at the next. */
static char *
describe (const KeelWeek *week)
{
  static const char * const names[] = {
    [KEEL_TASK_PULSE] = "pulse", [KEEL_TASK_FULL] = "full", [KEEL_TASK_PRACTICES] = "practices",
    [KEEL_TASK_NOTES] = "notes", [KEEL_TASK_ENTRY] = "entry", [KEEL_TASK_IF_THEN] = "if-then", [KEEL_TASK_STEP] = "step", [KEEL_TASK_REVIEW] = "review",
    [KEEL_TASK_INSIGHT] = "insight",
    [KEEL_TASK_CARDS] = "cards", [KEEL_TASK_PAGE] = "page",
  };
  static const char * const signs[] = { [KEEL_TASK_OPEN] = "", [KEEL_TASK_BEGUN] = "/", [KEEL_TASK_DONE] = "+" };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < week->items->len; i++)
    {
      const KeelWeekItem *item = week->items->pdata[i];

      g_string_append_printf (text, "%s%s%s%s", i > 0 ? " " : "", (int) i == week->next ? "*" : "",
                              names[item->task], signs[item->state]);
    }

  return g_string_free (text, FALSE);
}

/* @acts: letters of do_it(), each followed by the number of days before @today on which it was
 * done, in one digit; "p3+28" is 31 days. */
static void
play (Fixture    *fixture,
      const char *acts,
      KeelDay     today)
{
  while (*acts != '\0')
    {
      char act = *acts++;
      guint days = (guint) g_ascii_strtoull (acts, (char **) &acts, 10);

      do_it (fixture, act, today - days);
      while (*acts == ' ')
        acts++;
    }
}

/* 23 November 2026 is a Monday, 29 November the Sunday of its week. */
static const struct
{
  const char *what;
  const char *acts;
  const char *today;
  const char *day;       /* of the week that is looked at; NULL: today */
  const char *expected;
} cases[] = {
  { "the first week", "", "2026-11-25", NULL, "*pulse practices entry insight page" },
  { "a draft", "b1", "2026-11-25", NULL, "*pulse/ practices entry insight page" },
  { "the pulse", "p1", "2026-11-25", NULL, "pulse+ *practices entry insight page" },
  { "out of order", "e0 i1", "2026-11-25", NULL, "*pulse practices entry+ insight+ page" },
  { "last week's pulse is not this week's", "p7", "2026-11-25", NULL, "*pulse practices entry insight" },
  { "Monday and Sunday are of it", "p6 e0", "2026-11-29", NULL, "pulse+ *practices entry+ insight page" },
  { "Sunday before is not", "p7 e8", "2026-11-29", NULL, "*pulse practices entry insight" },

  { "all", "p0 t0 e0 i0", "2026-11-25", NULL, "pulse+ practices+ entry+ insight+ page" },
  { "more than all", "p0 p1 f0 t0 e0 e1 i0 r0", "2026-11-25", NULL, "full+ practices+ entry+ insight+ page+" },

  { "the fourth week", "p21 p14 p7", "2026-11-25", NULL, "*full practices entry insight" },
  { "not the third", "p14 p7", "2026-11-25", NULL, "*pulse practices entry insight" },
  { "the fourth, two skipped", "p23", "2026-11-25", NULL, "*full practices entry insight" },
  { "four weeks after the full one", "p49 f28 p21 p14 p7", "2026-11-25", NULL, "*full practices entry insight" },
  { "three weeks after it", "f21 p14 p7", "2026-11-25", NULL, "*pulse practices entry insight" },
  { "the pulse does not do for the full one", "p21 p0", "2026-11-25", NULL, "*full practices entry insight" },
  { "the full one does for the pulse", "f0", "2026-11-25", NULL, "full+ *practices entry insight page" },
  { "a draft of a full one does not", "p23 p1", "2026-11-25", NULL, "*full practices entry insight" },
  { "nothing for a year", "f400 p393 t393 e390", "2026-11-25", NULL, "*full practices entry insight" },

  { "notes", "n0", "2026-11-25", NULL, "*pulse practices notes entry insight page" },
  { "one note of two", "n0 g0", "2026-11-25", NULL, "*pulse practices notes/ entry insight page" },
  { "both", "n0 g0 s1", "2026-11-25", NULL, "*pulse practices notes+ entry insight page" },

  { "a card that joined in today", "r0", "2026-11-25", NULL, "*pulse practices entry insight page+" },
  { "is due tomorrow", "r1", "2026-11-25", NULL, "*pulse practices entry insight cards page+" },
  { "and answered", "r2 c0", "2026-11-25", NULL, "*pulse practices entry insight cards+ page+" },

  { "a past week", "p7 t8 e9", "2026-11-25", "2026-11-16", "pulse+ practices+ entry+" },
  { "a past week with a draft", "b7", "2026-11-25", "2026-11-22", "pulse/" },
  { "a past week without anything", "p14", "2026-11-25", "2026-11-16", "" },
  { "a past fourth week that was skipped", "p30", "2026-11-25", "2026-11-16", "" },

  /* 28 December 2026 begins week 53, which ends on 3 January 2027. */
  { "week 53 has two years", "p6 e0", "2027-01-03", NULL, "pulse+ *practices entry+ insight page" },
  { "week 53 is over on the Monday", "p6 e1", "2027-01-04", NULL, "*pulse practices entry insight" },
  { "week 53 afterwards", "p10 e8", "2027-01-11", "2027-01-01", "pulse+ entry+" },
};

static void
asks_in_order (Fixture       *fixture,
               gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelDay today = model_day (cases[i].today);
      KeelDay day = cases[i].day != NULL ? model_day (cases[i].day) : today;
      g_autoptr (KeelWeek) week = NULL;
      g_autofree char *text = NULL;

      g_test_message ("%s", cases[i].what);
      keel_workbook_clear (fixture->workbook);
      keel_workbook_set_device (fixture->workbook, "b7f3c2a1");
      play (fixture, cases[i].acts, today);

      week = keel_week_new (fixture->workbook, fixture->programme, day, today);
      text = describe (week);
      g_assert_cmpstr (text, ==, cases[i].expected);
      g_assert_cmpuint (week->monday, ==, keel_day_get_monday (day));
    }
}

/* A week is named by its Monday, whatever day a calendar begins it with: the Sunday that a
 * calendar may draw in front of Monday belongs to the week before. */
static void
begins_on_monday (Fixture       *fixture,
                  gconstpointer  data)
{
  for (KeelDay today = model_day ("2026-11-23"); today <= model_day ("2026-11-29"); today++)
    {
      g_autoptr (KeelWeek) week = keel_week_new (fixture->workbook, fixture->programme, today, today);

      g_assert_cmpuint (week->monday, ==, model_day ("2026-11-23"));
      g_assert_false (week->is_past);
    }
}

static void
is_done_when_all_is (Fixture       *fixture,
                     gconstpointer  data)
{
  KeelDay today = model_day ("2026-11-25");
  g_autoptr (KeelWeek) open = NULL;
  g_autoptr (KeelWeek) done = NULL;
  g_autoptr (KeelWeek) past = NULL;

  play (fixture, "p0 t0 e0", today);
  open = keel_week_new (fixture->workbook, fixture->programme, today, today);
  g_assert_false (keel_week_is_done (open));

  play (fixture, "i0", today);
  done = keel_week_new (fixture->workbook, fixture->programme, today, today);
  g_assert_true (keel_week_is_done (done));

  past = keel_week_new (fixture->workbook, fixture->programme, today - 7, today);
  g_assert_true (past->is_past);
  g_assert_false (keel_week_is_done (past));
}

/* What an item opens. */
static void
names_what_it_opens (Fixture       *fixture,
                     gconstpointer  data)
{
  KeelDay today = model_day ("2026-11-25");
  g_autoptr (KeelWeek) open = keel_week_new (fixture->workbook, fixture->programme, today, today);
  g_autoptr (KeelWeek) done = NULL;

  g_assert_null (keel_week_find (open, KEEL_TASK_PULSE)->record);
  g_assert_null (keel_week_find (open, KEEL_TASK_FULL));
  g_assert_cmpstr (keel_week_find (open, KEEL_TASK_ENTRY)->content, ==, "J01");
  g_assert_cmpstr (keel_week_find (open, KEEL_TASK_INSIGHT)->content, ==, "I01");
  g_assert_cmpstr (keel_week_find (open, KEEL_TASK_PAGE)->content, ==, "P1");
  g_assert_cmpuint (keel_week_find (open, KEEL_TASK_PRACTICES)->n_done, ==, 0);
  g_assert_cmpuint (keel_week_find (open, KEEL_TASK_PRACTICES)->n_all, ==, 1);

  play (fixture, "p0 e0 i0", today);
  done = keel_week_new (fixture->workbook, fixture->programme, today, today);
  g_assert_nonnull (keel_workbook_find_record (fixture->workbook, keel_week_find (done, KEEL_TASK_PULSE)->record));
  g_assert_nonnull (keel_workbook_find_entry (fixture->workbook, keel_week_find (done, KEEL_TASK_ENTRY)->record));
  g_assert_cmpstr (keel_week_find (done, KEEL_TASK_INSIGHT)->content, ==, "I02");
}

/* All insights come round before one comes again. */
static void
insights_come_round (Fixture       *fixture,
                     gconstpointer  data)
{
  static const char * const expected[] = { "I01", "I02", "I01", "I02" };
  KeelDay today = model_day ("2026-11-25");

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++, today += 7)
    {
      g_autoptr (KeelWeek) week = keel_week_new (fixture->workbook, fixture->programme, today, today);
      const char *id = keel_week_find (week, KEEL_TASK_INSIGHT)->content;

      g_assert_cmpstr (id, ==, expected[i]);
      keel_workbook_note_shown (fixture->workbook, KEEL_SHOWN_INSIGHT, week->monday, id, noon_of (today));
    }
}

/* Without a programme only the journal asks; what was done is still seen. */
static void
without_a_programme (Fixture       *fixture,
                     gconstpointer  data)
{
  KeelDay today = model_day ("2026-11-25");
  g_autoptr (KeelWeek) nothing = keel_week_new (fixture->workbook, NULL, today, today);
  g_autoptr (KeelWeek) some = NULL;
  g_autofree char *nothing_text = describe (nothing);
  g_autofree char *some_text = NULL;

  g_assert_cmpstr (nothing_text, ==, "*entry");
  g_assert_null (keel_week_find (nothing, KEEL_TASK_ENTRY)->content);

  play (fixture, "p0 e0", today);
  some = keel_week_new (fixture->workbook, NULL, today, today);
  some_text = describe (some);
  g_assert_cmpstr (some_text, ==, "pulse+ entry+");
}

#define WEEK_TEST(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  WEEK_TEST ("/core/week/asks-in-order", asks_in_order);
  WEEK_TEST ("/core/week/begins-on-monday", begins_on_monday);
  WEEK_TEST ("/core/week/is-done-when-all-is", is_done_when_all_is);
  WEEK_TEST ("/core/week/names-what-it-opens", names_what_it_opens);
  WEEK_TEST ("/core/week/insights-come-round", insights_come_round);
  WEEK_TEST ("/core/week/without-a-programme", without_a_programme);

  return g_test_run ();
}
