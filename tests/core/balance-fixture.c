/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "balance-fixture.h"
#include "keel-workbook-plan.h"

#include <math.h>

#define MINUTES_OF_DAY 1260

static const struct
{
  KeelEventKind  kind;
  const char    *text;
} happenings[] = {
  { KEEL_EVENT_ACTION, "Mentor" },
  { KEEL_EVENT_NOTE, "Holiday" },
  { KEEL_EVENT_ACTION, "Feedback from the team" },
  { KEEL_EVENT_NOTE, "Peak season" },
  { KEEL_EVENT_ACTION, "Training: delegating" },
};

/* The evening of @day. */
static KeelMoment
evening_of (KeelDay day)
{
  gint64 days = (gint64) day - keel_day_from_ymd (1970, 1, 1);

  return (KeelMoment) { .seconds = days * 86400 + (MINUTES_OF_DAY - 60) * 60, .offset = 60 };
}

KeelDay
balance_last_day (void)
{
  return keel_day_from_ymd (2026, 11, 23);
}

/* The answer to an item, or KEEL_ANSWER_BLANK. */
typedef KeelAnswer (* Answering) (const KeelItem *item,
                                  guint           nth,
                                  gpointer        data);

static KeelCheckin *
add_checkin (KeelWorkbook *workbook,
             KeelForm      form,
             KeelDay       day,
             Answering     answer_to,
             gpointer      data)
{
  g_autoptr (KeelItemSet) set = keel_item_set_new_mlw_1 ();
  KeelMoment now = evening_of (day);
  KeelCheckin *checkin = keel_workbook_add_checkin (workbook, form, keel_item_set_get_id (set), "en", day, now);

  g_assert_nonnull (checkin);
  for (guint i = 0; i < keel_form_get_n_items (form); i++)
    {
      const KeelItem *item = keel_item_set_get_item (set, keel_item_set_get_asked (set, i));
      KeelAnswer answer = answer_to (item, i, data);

      if (answer != KEEL_ANSWER_BLANK)
        g_assert_true (keel_workbook_answer (workbook, checkin, item->id, answer, now));
    }
  g_assert_true (keel_workbook_finish_checkin (workbook, checkin, now));

  return checkin;
}

static KeelAnswer
answer_by_side (const KeelItem *item,
                guint           nth,
                gpointer        data)
{
  const KeelAnswer *sides = data;

  return sides[item->side];
}

KeelCheckin *
balance_add (KeelWorkbook *workbook,
             KeelForm      form,
             KeelDay       day,
             int           managing,
             int           leading)
{
  KeelAnswer sides[] = { (KeelAnswer) managing, (KeelAnswer) leading };

  return add_checkin (workbook, form, day, answer_by_side, sides);
}

/* Leading is as far off in each facet as it takes; managing is about right. */
static KeelAnswer
answer_for_tilt (const KeelItem *item,
                 guint           nth,
                 gpointer        data)
{
  int quarters = *(const int *) data;
  int whole = abs (quarters) / 4 + ((int) item->facet < abs (quarters) % 4);

  if (item->side == KEEL_SIDE_MANAGING)
    return 0;

  return (KeelAnswer) (quarters < 0 ? -whole : whole);
}

KeelCheckin *
balance_add_tilt (KeelWorkbook *workbook,
                  KeelDay       day,
                  double        tilt)
{
  int quarters = (int) lround (tilt * 4);

  return add_checkin (workbook, KEEL_FORM_PULSE, day, answer_for_tilt, &quarters);
}

/* Where a person stands in a week, and the chance that is in each answer. */
typedef struct
{
  GRand    *rand;
  double    means[KEEL_N_SIDES];
  gboolean  is_partial;
} Mood;

static KeelAnswer
answer_by_mood (const KeelItem *item,
                guint           nth,
                gpointer        data)
{
  const Mood *mood = data;
  double value = mood->means[item->side] + g_rand_double_range (mood->rand, -1.3, 1.3);

  if (mood->is_partial && item->facet == KEEL_N_FACETS - 1)
    return KEEL_ANSWER_NA;

  return (KeelAnswer) CLAMP (lround (value), KEEL_ANSWER_MIN, KEEL_ANSWER_MAX);
}

static Mood
get_mood (GRand *rand,
          guint  week,
          guint  n_weeks)
{
  double share = week / (double) MAX (n_weeks, 24);
  gboolean is_unusual = n_weeks >= 24 && week == n_weeks - 4;

  return (Mood) {
    .rand = rand,
    .means = {
      [KEEL_SIDE_MANAGING] = 0.5 - 0.3 * share + 0.2 * sin (week / 9.0),
      [KEEL_SIDE_LEADING] = is_unusual ? 2.6 : -1.4 + 0.9 * share + 0.2 * sin (week / 5.0),
    },
    .is_partial = week % 11 == 4,
  };
}

static gboolean
is_silent (guint week,
           guint n_weeks)
{
  return n_weeks >= 260 && week >= 160 && week < 171;
}

/* Spread over the weeks, so that 272 have 40. */
static void
add_event (KeelWorkbook *workbook,
           guint         week,
           guint         n_weeks,
           KeelDay       day)
{
  guint n_events = n_weeks * 40 / 272;
  guint before = n_events * week / n_weeks;
  guint nth = n_events * (week + 1) / n_weeks;

  if (nth == before)
    return;

  if (n_weeks >= 24 && nth == MAX (n_events * 2 / 5, 1))
    keel_workbook_add_event (workbook, KEEL_EVENT_CONTEXT, day, "New role", evening_of (day));
  else
    keel_workbook_add_event (workbook, happenings[nth % G_N_ELEMENTS (happenings)].kind, day,
                             happenings[nth % G_N_ELEMENTS (happenings)].text,
                             evening_of (nth % 4 == 3 ? MIN (day + 20, balance_last_day ()) : day));
}

void
balance_fill (KeelWorkbook *workbook,
              guint         n_weeks)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (guint week = 0; week < n_weeks; week++)
    {
      KeelDay day = balance_last_day () - 7 * (n_weeks - 1 - week);
      guint n_full = 60 * (week + 1) / 260 - 60 * week / 260;
      Mood mood = get_mood (rand, week, n_weeks);

      add_event (workbook, week, n_weeks, day - 2);
      if (is_silent (week, n_weeks))
        continue;

      add_checkin (workbook, KEEL_FORM_PULSE, day, answer_by_mood, &mood);
      if (n_full > 0)
        add_checkin (workbook, KEEL_FORM_FULL, day - 1, answer_by_mood, &mood);
    }
}

KeelBalance *
balance_of (KeelWorkbook *workbook)
{
  g_autoptr (GPtrArray) sets = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_item_set_unref);

  g_ptr_array_add (sets, keel_item_set_new_mlw_1 ());

  return keel_balance_new (keel_workbook_get_checkins (workbook), keel_workbook_get_events (workbook),
                           keel_workbook_find_open_goal (workbook), sets);
}
