/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-verdict-words.h"

#include "keel-score-words.h"
#include "keel-two-dates.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Where a change leads, by its measure and its sign. */
typedef enum
{
  DIRECTION_LESS,
  DIRECTION_MORE,
  DIRECTION_MANAGING,
  DIRECTION_LEADING,
  DIRECTION_FIT_FELL,
  DIRECTION_FIT_ROSE,
  N_DIRECTIONS,
} Direction;

static const struct
{
  double    least;
  double    most;
  Direction down;
  Direction up;
} measures[KEEL_N_MEASURES] = {
  [KEEL_MEASURE_MANAGING] = { -3, 3, DIRECTION_LESS, DIRECTION_MORE },
  [KEEL_MEASURE_LEADING] = { -3, 3, DIRECTION_LESS, DIRECTION_MORE },
  [KEEL_MEASURE_TILT] = { -6, 6, DIRECTION_MANAGING, DIRECTION_LEADING },
  [KEEL_MEASURE_FIT] = { 0, 100, DIRECTION_FIT_FELL, DIRECTION_FIT_ROSE },
};

/* Without a sign. */
static char *
format_amount (KeelMeasure measure,
               double      change)
{
  if (measure == KEEL_MEASURE_FIT)
    return g_strdup_printf ("%.0f", keel_score_round_fit (fabs (change)));

  return g_strdup_printf ("%.1f", keel_score_round_steps (fabs (change)));
}

static Direction
get_direction (KeelMeasure measure,
               double      change)
{
  return change < 0 ? measures[measure].down : measures[measure].up;
}

static char *
format_trend_change (Direction   direction,
                     gboolean    is_clear,
                     const char *amount)
{
  switch (direction)
    {
    case DIRECTION_LESS:
      /* Translators: a slow change of a person’s own ratings. %s is its size, such as 1.4. Neither
       * direction is good or bad. */
      return g_strdup_printf (is_clear ? _("A clear change toward “too little”, by %s.")
                                       : _("A possible change toward “too little”, by %s."), amount);
    case DIRECTION_MORE:
      return g_strdup_printf (is_clear ? _("A clear change toward “too much”, by %s.")
                                       : _("A possible change toward “too much”, by %s."), amount);
    case DIRECTION_MANAGING:
      return g_strdup_printf (is_clear ? _("A clear change of the tilt toward managing, by %s.")
                                       : _("A possible change of the tilt toward managing, by %s."), amount);
    case DIRECTION_LEADING:
      return g_strdup_printf (is_clear ? _("A clear change of the tilt toward leading, by %s.")
                                       : _("A possible change of the tilt toward leading, by %s."), amount);
    case DIRECTION_FIT_FELL:
      return g_strdup_printf (is_clear ? _("A clear change: two-sided fit fell by %s.")
                                       : _("A possible change: two-sided fit fell by %s."), amount);
    case DIRECTION_FIT_ROSE:
      return g_strdup_printf (is_clear ? _("A clear change: two-sided fit rose by %s.")
                                       : _("A possible change: two-sided fit rose by %s."), amount);
    case N_DIRECTIONS:
      break;
    }

  g_return_val_if_reached (NULL);
}

static char *
format_shift (Direction   direction,
              gboolean    is_clear,
              const char *amount)
{
  switch (direction)
    {
    case DIRECTION_LESS:
      /* Translators: what differs between the weeks before and after an event. %s is by how much, such
       * as 1.4. Neither direction is good or bad. */
      return g_strdup_printf (is_clear
                              ? _("Clearly closer to “too little” after it than before, by %s.")
                              : _("Possibly closer to “too little” after it than before, by %s."),
                              amount);
    case DIRECTION_MORE:
      return g_strdup_printf (is_clear
                              ? _("Clearly closer to “too much” after it than before, by %s.")
                              : _("Possibly closer to “too much” after it than before, by %s."),
                              amount);
    case DIRECTION_MANAGING:
      return g_strdup_printf (is_clear
                              ? _("Clearly tilted more to managing after it than before, by %s.")
                              : _("Possibly tilted more to managing after it than before, by %s."),
                              amount);
    case DIRECTION_LEADING:
      return g_strdup_printf (is_clear
                              ? _("Clearly tilted more to leading after it than before, by %s.")
                              : _("Possibly tilted more to leading after it than before, by %s."),
                              amount);
    case DIRECTION_FIT_FELL:
      return g_strdup_printf (is_clear
                              ? _("Two-sided fit was clearly lower after it than before, by %s.")
                              : _("Two-sided fit was possibly lower after it than before, by %s."),
                              amount);
    case DIRECTION_FIT_ROSE:
      return g_strdup_printf (is_clear
                              ? _("Two-sided fit was clearly higher after it than before, by %s.")
                              : _("Two-sided fit was possibly higher after it than before, by %s."),
                              amount);
    case N_DIRECTIONS:
      break;
    }

  g_return_val_if_reached (NULL);
}

static char *
format_review (const KeelTrend *trend,
               KeelMeasure      measure)
{
  g_autofree char *amount = format_amount (measure, trend->change);

  switch (trend->verdict)
    {
    case KEEL_VERDICT_CLEAR:
    case KEEL_VERDICT_POSSIBLE:
      return format_trend_change (get_direction (measure, trend->change),
                                  trend->verdict == KEEL_VERDICT_CLEAR, amount);
    case KEEL_VERDICT_SMALL:
      return g_strdup (_("A change that is visible but small."));
    case KEEL_VERDICT_NONE:
      break;
    }

  return g_strdup (_("Not distinguishable from your usual variation."));
}

static char *
format_comparison (const KeelShift *shift,
                   KeelMeasure      measure)
{
  g_autofree char *amount = format_amount (measure, shift->shift);

  switch (shift->verdict)
    {
    case KEEL_VERDICT_CLEAR:
    case KEEL_VERDICT_POSSIBLE:
      return format_shift (get_direction (measure, shift->shift), shift->verdict == KEEL_VERDICT_CLEAR,
                           amount);
    case KEEL_VERDICT_SMALL:
      return g_strdup (_("A difference between before and after that is visible but small."));
    case KEEL_VERDICT_NONE:
      break;
    }

  return g_strdup (_("Before and after are not distinguishable from your usual variation."));
}

/* Takes over @first. */
static char *
join_sentences (char       *first,
                const char *second)
{
  g_autofree char *begin = first;

  /* Translators: two whole sentences, one after the other. */
  return g_strdup_printf (C_("sentences", "%1$s %2$s"), begin, second);
}

char *
keel_verdict_words_early (guint n_points)
{
  /* Translators: %1$u is how many check-ins there are, %2$u how many are needed. */
  return g_strdup_printf (ngettext ("Too early to tell usual wobble from change: %1$u check-in of %2$u.",
                                    "Too early to tell usual wobble from change: %1$u check-ins of %2$u.",
                                    n_points),
                          n_points, (guint) KEEL_RANGE_MIN_POINTS);
}

char *
keel_verdict_words_range (const KeelRange *range,
                          KeelMeasure      measure)
{
  g_autofree char *lower = NULL;
  g_autofree char *upper = NULL;

  g_return_val_if_fail (range != NULL && measure < KEEL_N_MEASURES, NULL);

  lower = keel_score_words_number (measure, MAX (range->lower, measures[measure].least));
  upper = keel_score_words_number (measure, MIN (range->upper, measures[measure].most));
  /* Translators: both are numbers, such as −1.6 and +0.4. */
  return g_strdup_printf (_("Your usual range is from %1$s to %2$s."), lower, upper);
}

const char *
keel_verdict_words_unusual (void)
{
  return _("Unusual for you. Ask what was different that week.");
}

const char *
keel_verdict_words_unusual_help (void)
{
  return _("With weekly pulses, about one stable person in nine sees one such mark in a year.");
}

char *
keel_verdict_words_trend (const KeelTrend *trend,
                          KeelMeasure      measure)
{
  guint next;

  g_return_val_if_fail (trend != NULL && measure < KEEL_N_MEASURES, NULL);

  switch (trend->state)
    {
    case KEEL_TREND_REVIEW:
      return format_review (trend, measure);

    case KEEL_TREND_INTERIM:
      next = keel_trend_get_next_review (trend->n_points);
      /* Translators: of a line in a chart; %u is a number of check-ins. */
      return g_strdup_printf (ngettext ("Interim: just a line. The next review is at %u check-in.",
                                        "Interim: just a line. The next review is at %u check-ins.", next),
                              next);

    case KEEL_TREND_EARLY:
      break;
    }

  /* Translators: %1$u is how many check-ins are needed, %2$u over how many days at least. */
  return g_strdup_printf (ngettext ("Too early to tell slow change: it takes %1$u check-in over %2$u days.",
                                    "Too early to tell slow change: it takes %1$u check-ins over %2$u days.",
                                    KEEL_TREND_MIN_POINTS),
                          (guint) KEEL_TREND_MIN_POINTS, (guint) KEEL_TREND_MIN_DAYS);
}

char *
keel_verdict_words_shift (const KeelShift *shift,
                          KeelMeasure      measure,
                          gboolean         marked_afterwards)
{
  char *words;

  g_return_val_if_fail (shift != NULL && measure < KEEL_N_MEASURES, NULL);

  if (!shift->has_enough)
    /* Translators: %1$u and %2$u are how many check-ins there are before and after an event, %3$u
     * how many it takes on each side. */
    return g_strdup_printf (_("Too early to tell before from after. Check-ins before: %1$u, after: %2$u, "
                              "of %3$u each."),
                            shift->n_before, shift->n_after, (guint) KEEL_SHIFT_MIN_POINTS);

  words = join_sentences (format_comparison (shift, measure), _("“After” is not “because of”."));
  if (marked_afterwards)
    words = join_sentences (words, _("Marked afterwards – hindsight may have picked it."));

  return words;
}

char *
keel_verdict_words_two_dates (double      a,
                              double      b,
                              double      smallest,
                              KeelMeasure measure)
{
  g_autofree char *amount = NULL;

  g_return_val_if_fail (measure < KEEL_N_MEASURES, NULL);

  if (!keel_two_dates_differ (a, b, smallest))
    return g_strdup (_("The two do not differ by more than your usual wobble."));

  amount = format_amount (measure, b - a);
  /* Translators: two check-ins; %s is by how much they differ, such as 1.4. */
  return g_strdup_printf (_("The two differ by %s, more than your usual wobble."), amount);
}

char *
keel_verdict_words_two_dates_early (guint n_points)
{
  /* Translators: %1$u is how many check-ins there are, %2$u how many are needed. */
  return g_strdup_printf (ngettext ("Too early to tell two dates apart: %1$u check-in of %2$u.",
                                    "Too early to tell two dates apart: %1$u check-ins of %2$u.", n_points),
                          n_points, (guint) KEEL_TWO_DATES_MIN_POINTS);
}
