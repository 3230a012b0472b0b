/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-balance-words.h"

#include "balance-fixture.h"
#include "plain-words.h"

#define RISE "-2 -1.75 -1.5 -1.25 -1 -.75 -.5 -.25 0 .25 .5 .75"
#define FALL "2 1.75 1.5 1.25 1 .75 .5 .25 0 -.25 -.5 -.75"
#define NEARER "-2.75 -2.5 -2.25 -2 -1.75 -1.5 -1.25 -1 -.75 -.5 -.25 -0"
#define FARTHER "0 .25 .5 .75 1 1.25 1.5 1.75 2 2.25 2.5 2.75"
#define CREEP "-1 -.75 -1 -.5 -.75 -.25 -.5 -.25"
#define WOBBLE "-.5 .25 -.25 .5 0 -.5 .25 0"

static void
assert_words (char       *words,
              const char *expected)
{
  g_autofree char *said = words;

  plain_words_assert (said);
  g_assert_cmpstr (said, ==, expected);
}

/* A weekly pulse for each number, the last on the last day. */
static KeelWorkbook *
make_workbook (const char *tilts)
{
  KeelWorkbook *workbook = keel_workbook_new ();
  g_auto (GStrv) numbers = g_strsplit (tilts, " ", -1);
  guint n = *tilts != '\0' ? g_strv_length (numbers) : 0;

  for (guint i = 0; i < n; i++)
    balance_add_tilt (workbook, balance_last_day () - 7 * (n - 1 - i), g_ascii_strtod (numbers[i], NULL));

  return workbook;
}

/* Every sentence that may be said of a series now, with the pulses that yield it. */
static void
what_is_known_by_what_is_there (void)
{
  static const struct
  {
    const char *tilts;
    KeelMeasure measure;
    const char *says;
  } cases[] = {
    { "", KEEL_MEASURE_TILT, "There is no check-in yet." },
    { "0", KEEL_MEASURE_TILT, "Too early to tell usual wobble from change: 1 check-in of 6." },
    { "0 1 2 3 3", KEEL_MEASURE_TILT, "Too early to tell usual wobble from change: 5 check-ins of 6." },
    { "0 1 2 3 3 3", KEEL_MEASURE_TILT, "Too early to tell slow change: it takes 8 check-ins over 42 days." },
    { "-2 -1 0 1 2 2 3", KEEL_MEASURE_TILT, "Too early to tell slow change: it takes 8 check-ins over 42 days." },
    { WOBBLE, KEEL_MEASURE_TILT, "Not distinguishable from your usual variation." },
    { "0 0 0 0 0 0 0 0", KEEL_MEASURE_FIT, "Not distinguishable from your usual variation." },
    { RISE " 1", KEEL_MEASURE_TILT, "Interim: just a line. The next review is at 24 check-ins." },
    { "-2 -1.75 -1.5 -1.25 -1 -.75 -.5 -.25 0", KEEL_MEASURE_TILT,
      "Interim: just a line. The next review is at 12 check-ins." },
    { RISE, KEEL_MEASURE_TILT, "A clear change of the tilt toward leading, by 2.8." },
    { FALL, KEEL_MEASURE_TILT, "A clear change of the tilt toward managing, by 2.8." },
    { RISE, KEEL_MEASURE_LEADING, "A clear change toward “too much”, by 2.8." },
    { FALL, KEEL_MEASURE_LEADING, "A clear change toward “too little”, by 2.8." },
    { NEARER, KEEL_MEASURE_FIT, "A clear change: two-sided fit rose by 92." },
    { FARTHER, KEEL_MEASURE_FIT, "A clear change: two-sided fit fell by 92." },
    { CREEP, KEEL_MEASURE_TILT, "A possible change of the tilt toward leading, by 0.9." },
    { CREEP, KEEL_MEASURE_LEADING, "A possible change toward “too much”, by 0.9." },
    { "1 .75 1 .5 .75 .25 .5 .25", KEEL_MEASURE_TILT, "A possible change of the tilt toward managing, by 0.9." },
    { "1 .75 1 .5 .75 .25 .5 .25", KEEL_MEASURE_LEADING, "A possible change toward “too little”, by 0.9." },
    { CREEP, KEEL_MEASURE_FIT, "A possible change: two-sided fit rose by 29." },
    { "-.25 -.5 -.25 -.75 -.5 -1 -.75 -1", KEEL_MEASURE_FIT, "A possible change: two-sided fit fell by 29." },
    { "0 0 0 0 .25 0 .25 0 .25 .25 .25 .25", KEEL_MEASURE_TILT, "A change that is visible but small." },
    { RISE, KEEL_MEASURE_MANAGING, "Not distinguishable from your usual variation." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (KeelWorkbook) workbook = make_workbook (cases[i].tilts);
      g_autoptr (KeelBalance) balance = balance_of (workbook);

      assert_words (keel_balance_words_known (keel_balance_get_series (balance, KEEL_FORM_PULSE, cases[i].measure)),
                    cases[i].says);
    }
}

static gboolean
is_review (guint n)
{
  return n == 8 || (n > 0 && n % 12 == 0);
}

/* Whatever the numbers are. */
static void
no_verdict_below_its_minimum_or_between_reviews (void)
{
  static const char * const verdicts[] = { "change of the tilt", "Not distinguishable", "visible but small", "A clear",
                                           "A possible" };
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();

  for (guint n = 0; n <= 50; n++)
    {
      g_autoptr (KeelBalance) balance = balance_of (workbook);
      const KeelBalanceSeries *series = keel_balance_get_series (balance, KEEL_FORM_PULSE, KEEL_MEASURE_TILT);
      g_autofree char *known = keel_balance_words_description (series);
      gboolean has_verdict = FALSE;

      for (gsize i = 0; i < G_N_ELEMENTS (verdicts); i++)
        has_verdict |= strstr (known, verdicts[i]) != NULL;
      g_assert_cmpint (has_verdict, ==, is_review (n));
      g_assert_cmpint (strstr (known, "usual range") != NULL, ==, n >= 6);

      balance_add_tilt (workbook, balance_last_day () - 400 + 7 * n, n * 0.05 - 1 + g_test_rand_int_range (0, 3) * 0.25);
    }
}

static void
what_comes_next (void)
{
  static const struct
  {
    guint       n_weeks;
    const char *says;
  } cases[] = {
    { 0, "The first one is a place on the map. After 6 your usual range can be drawn." },
    { 1, "After 5 more your usual range can be drawn." },
    { 5, "After 1 more your usual range can be drawn." },
    { 6, "The next review for slow change is after 2 more." },
    { 12, "The next review for slow change is after 12 more." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
      g_autoptr (KeelBalance) balance = NULL;

      for (guint j = 0; j < cases[i].n_weeks; j++)
        balance_add_tilt (workbook, balance_last_day () - 7 * j, -1);
      balance = balance_of (workbook);
      assert_words (keel_balance_words_next (keel_balance_get_series (balance, KEEL_FORM_PULSE, KEEL_MEASURE_TILT)),
                    cases[i].says);
    }
}

static void
an_interim_line_has_said_it (void)
{
  g_autoptr (KeelWorkbook) workbook = make_workbook (RISE " 1");
  g_autoptr (KeelBalance) balance = balance_of (workbook);

  g_assert_null (keel_balance_words_next (keel_balance_get_series (balance, KEEL_FORM_PULSE, KEEL_MEASURE_TILT)));
}

static void
a_boat_is_somebodys_and_of_a_day (void)
{
  static const struct
  {
    KeelForm    form;
    int         managing;
    int         leading;
    const char *name;
    const char *caption;
  } cases[] = {
    { KEEL_FORM_PULSE, 0, 0, "Pulse of 23 Nov 2026", "About level: the two are off by about the same." },
    { KEEL_FORM_FULL, -2, -2, "Full check-in of 23 Nov 2026",
      "About level, though not both about right: the two are off by about the same." },
    { KEEL_FORM_PULSE, 1, -1, "Pulse of 23 Nov 2026", "It leans as far as the tilt, to managing." },
    { KEEL_FORM_PULSE, 0, 2, "Pulse of 23 Nov 2026", "It leans as far as the tilt, to leading." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
      g_autoptr (KeelBalance) balance = NULL;
      const KeelBalancePoint *point;
      g_autofree char *picture = NULL;
      g_autofree char *all = g_strdup_printf ("A sailing boat. %s. %s", cases[i].name, cases[i].caption);

      balance_add (workbook, cases[i].form, balance_last_day (), cases[i].managing, cases[i].leading);
      balance = balance_of (workbook);
      point = keel_balance_get_latest (balance, cases[i].form);
      assert_words (keel_balance_words_boat_name (point), cases[i].name);
      g_assert_cmpstr (keel_balance_words_boat_caption (&point->score), ==, cases[i].caption);
      picture = keel_balance_words_boat_picture (point);
      g_assert_cmpstr (picture, ==, all);
    }
}

static void
a_point_has_all_four_numbers (void)
{
  g_autoptr (KeelWorkbook) workbook = make_workbook (".25 0 .25 .5 0 .25 0 .5 .25 .25 0 .25 1.75 -.5");
  g_autoptr (KeelBalance) balance = balance_of (workbook);

  assert_words (keel_balance_words_point (balance, KEEL_FORM_PULSE, KEEL_MEASURE_TILT, 13),
                "23 Nov 2026. Managing 0.0, leading \u200e−0.5, tilt \u200e−0.5, two-sided fit 83 of 100.");
  assert_words (keel_balance_words_point (balance, KEEL_FORM_PULSE, KEEL_MEASURE_TILT, 12),
                "16 Nov 2026. Managing 0.0, leading \u200e+1.8, tilt \u200e+1.8, two-sided fit 42 of 100. "
                "Unusual for you. Ask what was different that week.");
  assert_words (keel_balance_words_point_values (balance, KEEL_FORM_PULSE, KEEL_MEASURE_MANAGING, 12),
                "Managing 0.0, leading \u200e+1.8, tilt \u200e+1.8, two-sided fit 42 of 100.");
}

static void
charts_and_the_map_have_names (void)
{
  g_autoptr (KeelWorkbook) workbook = make_workbook ("-1 -.5 -.25");
  g_autoptr (KeelWorkbook) blank = keel_workbook_new ();
  g_autoptr (KeelBalance) balance = balance_of (workbook);
  g_autoptr (KeelBalance) nothing = balance_of (blank);

  assert_words (keel_balance_words_chart (keel_balance_get_series (balance, KEEL_FORM_PULSE, KEEL_MEASURE_TILT),
                                          balance_last_day () - 7, balance_last_day ()),
                "Tilt, weekly pulse: 2 check-ins from 16 Nov 2026 to 23 Nov 2026");
  assert_words (keel_balance_words_map (nothing, KEEL_FORM_PULSE),
                "Map of managing and leading, without a check-in");
  assert_words (keel_balance_words_map (balance, KEEL_FORM_PULSE),
                "Map of managing and leading with the path of 3 check-ins. The latest, 23 Nov 2026: "
                "managing 0.0, leading \u200e−0.3");
  assert_words (keel_balance_words_facets (KEEL_FORM_FULL, 1),
                "Managing and leading in each facet, full check-in: 1 check-in");

  for (KeelMeasure measure = 0; measure < KEEL_N_MEASURES; measure++)
    for (KeelForm form = KEEL_FORM_FULL; form <= KEEL_FORM_PULSE; form++)
      {
        g_autofree char *name = keel_balance_words_series (measure, form);

        plain_words_assert (name);
        plain_words_assert (keel_balance_words_measure (measure));
        plain_words_assert (keel_balance_words_form (form));
      }
}

static void
facets_have_both_sides (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelBalance) balance = NULL;

  balance_fill (workbook, 24);
  balance = balance_of (workbook);
  assert_words (keel_balance_words_facet (keel_balance_get_point (balance, KEEL_FORM_PULSE, 4), 3, "Strategic judgement"),
                "13 Jul 2026, Strategic judgement: managing none, leading none");
  assert_words (keel_balance_words_facet (keel_balance_get_point (balance, KEEL_FORM_PULSE, 4), 1, "Mindset"),
                "13 Jul 2026, Mindset: managing 0.0, leading \u200e−2.0");
}

static void
two_dates (void)
{
  g_autoptr (KeelWorkbook) workbook = make_workbook ("-1.5 -1.25 -1.5 -1.25 -1.5 -1.25 -1.5 .5");
  g_autoptr (KeelWorkbook) few = make_workbook ("-1 -.5 -.25");
  g_autoptr (KeelBalance) balance = balance_of (workbook);
  g_autoptr (KeelBalance) early = balance_of (few);
  g_autoptr (KeelBalance) cut = NULL;
  KeelMoment now = keel_checkin_get_entered (keel_balance_get_latest (balance, KEEL_FORM_PULSE)->checkin);

  assert_words (keel_balance_words_compare (balance, KEEL_FORM_PULSE, KEEL_MEASURE_TILT, 0, 1),
                "The two do not differ by more than your usual wobble.");
  assert_words (keel_balance_words_compare (balance, KEEL_FORM_PULSE, KEEL_MEASURE_TILT, 0, 7),
                "The two differ by 2.0, more than your usual wobble.");
  assert_words (keel_balance_words_compare (balance, KEEL_FORM_PULSE, KEEL_MEASURE_TILT, 3, 3),
                "Choose two different check-ins.");
  assert_words (keel_balance_words_compare (early, KEEL_FORM_PULSE, KEEL_MEASURE_TILT, 0, 2),
                "Too early to tell two dates apart: 3 check-ins of 8.");

  keel_workbook_add_event (workbook, KEEL_EVENT_CONTEXT, balance_last_day () - 10, "New role", now);
  cut = balance_of (workbook);
  assert_words (keel_balance_words_compare (cut, KEEL_FORM_PULSE, KEEL_MEASURE_TILT, 0, 7),
                "A change of context or a long silence lies between the two: they are not compared.");
}

static void
events (void)
{
  g_autoptr (KeelWorkbook) workbook = make_workbook ("-1 -.5 -.25");
  g_autoptr (KeelBalance) balance = balance_of (workbook);
  KeelMoment now = keel_checkin_get_entered (keel_balance_get_latest (balance, KEEL_FORM_PULSE)->checkin);
  KeelEvent *event = keel_workbook_add_event (workbook, KEEL_EVENT_ACTION, balance_last_day () - 3, "Mentor", now);
  KeelEvent *late = keel_workbook_add_event (workbook, KEEL_EVENT_CONTEXT, balance_last_day () - 30, "New role", now);

  assert_words (keel_balance_words_event (event), "Mentor, 20 Nov 2026 · Action");
  assert_words (keel_balance_words_event (late), "New role, 24 Oct 2026 · Change of context · marked afterwards");
  assert_words (keel_balance_words_before_after (balance, KEEL_FORM_PULSE, KEEL_MEASURE_TILT, event),
                "Too early to tell before from after. Check-ins before: 2, after: 1, of 6 each.");
  for (KeelEventKind kind = KEEL_EVENT_CONTEXT; kind <= KEEL_EVENT_OTHER; kind++)
    {
      plain_words_assert (keel_balance_words_event_kind (kind));
      plain_words_assert (keel_balance_words_event_effect (kind));
    }
  g_assert_cmpstr (keel_balance_words_event_deleted (), ==, "Event moved to the Trash");
}

static void
axes (void)
{
  static const struct
  {
    KeelMeasure measure;
    double      value;
    const char *says;
  } cases[] = {
    { KEEL_MEASURE_TILT, -2, "\u200e−2" },
    { KEEL_MEASURE_TILT, 0, "0" },
    { KEEL_MEASURE_TILT, 1.5, "\u200e+1.5" },
    { KEEL_MEASURE_FIT, 75, "75" },
    { KEEL_MEASURE_FIT, 0, "0" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_words (keel_balance_words_tick (cases[i].measure, cases[i].value), cases[i].says);
  assert_words (keel_balance_words_tick_day (balance_last_day ()), "23 Nov");
  assert_words (keel_balance_words_tick_month (balance_last_day ()), "Nov");
  assert_words (keel_balance_words_tick_year (balance_last_day ()), "2026");
  g_assert_cmpstr (keel_balance_words_high (KEEL_MEASURE_TILT), ==, "to leading");
  g_assert_cmpstr (keel_balance_words_low (KEEL_MEASURE_MANAGING), ==, "too little");
  g_assert_null (keel_balance_words_high (KEEL_MEASURE_FIT));
}

static void
what_is_left_out_is_said (void)
{
  g_assert_null (keel_balance_words_unscored (0));
  assert_words (keel_balance_words_unscored (1), "1 check-in has too few answers for the charts, and is kept.");
  assert_words (keel_balance_words_unscored (3), "3 check-ins have too few answers for the charts, and are kept.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/balance-words/what-is-known-by-what-is-there", what_is_known_by_what_is_there);
  g_test_add_func ("/core/balance-words/no-verdict-below-its-minimum-or-between-reviews",
                   no_verdict_below_its_minimum_or_between_reviews);
  g_test_add_func ("/core/balance-words/what-comes-next", what_comes_next);
  g_test_add_func ("/core/balance-words/an-interim-line-has-said-it", an_interim_line_has_said_it);
  g_test_add_func ("/core/balance-words/a-boat-is-somebodys-and-of-a-day", a_boat_is_somebodys_and_of_a_day);
  g_test_add_func ("/core/balance-words/a-point-has-all-four-numbers", a_point_has_all_four_numbers);
  g_test_add_func ("/core/balance-words/charts-and-the-map-have-names", charts_and_the_map_have_names);
  g_test_add_func ("/core/balance-words/facets-have-both-sides", facets_have_both_sides);
  g_test_add_func ("/core/balance-words/two-dates", two_dates);
  g_test_add_func ("/core/balance-words/events", events);
  g_test_add_func ("/core/balance-words/axes", axes);
  g_test_add_func ("/core/balance-words/what-is-left-out-is-said", what_is_left_out_is_said);

  return g_test_run ();
}
