/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-balance-words.h"

#include "keel-entry-words.h"
#include "keel-number-words.h"
#include "keel-score-words.h"
#include "keel-two-dates.h"
#include "keel-verdict-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

static const char * const measures[KEEL_N_MEASURES] = {
  /* Translators: the four numbers of a check-in. Managing and leading are activities. Tilt: which of
   * the two is further toward “too much”. */
  [KEEL_MEASURE_MANAGING] = NC_("measure", "Managing"),
  [KEEL_MEASURE_LEADING] = NC_("measure", "Leading"),
  [KEEL_MEASURE_TILT] = NC_("measure", "Tilt"),
  [KEEL_MEASURE_FIT] = NC_("measure", "Two-Sided Fit"),
};

static const char * const forms[] = {
  [KEEL_FORM_FULL] = NC_("form", "Full check-in"),
  [KEEL_FORM_PULSE] = NC_("form", "Weekly pulse"),
};

static const char * const series_names[][KEEL_N_MEASURES] = {
  [KEEL_FORM_FULL] = {
    /* Translators: this and the next seven are titles of charts. */
    [KEEL_MEASURE_MANAGING] = N_("Managing, full check-in"),
    [KEEL_MEASURE_LEADING] = N_("Leading, full check-in"),
    [KEEL_MEASURE_TILT] = N_("Tilt, full check-in"),
    [KEEL_MEASURE_FIT] = N_("Two-sided fit, full check-in"),
  },
  [KEEL_FORM_PULSE] = {
    [KEEL_MEASURE_MANAGING] = N_("Managing, weekly pulse"),
    [KEEL_MEASURE_LEADING] = N_("Leading, weekly pulse"),
    [KEEL_MEASURE_TILT] = N_("Tilt, weekly pulse"),
    [KEEL_MEASURE_FIT] = N_("Two-sided fit, weekly pulse"),
  },
};

/* What kinds of events are called, and do. */
static const struct
{
  const char *name;
  const char *effect;
} kinds[] = {
  [KEEL_EVENT_CONTEXT] = {
    /* Translators: kinds of events beside a chart. */
    NC_("event", "Change of context"),
    N_("A new role, team, manager or organisation, a long leave: what was before and after is not joined."),
  },
  [KEEL_EVENT_ACTION] = {
    NC_("event", "Action"),
    N_("Something you did: a plan step, a training, feedback, a mentor. A mark in the charts."),
  },
  [KEEL_EVENT_NOTE] = {
    NC_("event", "Note"),
    N_("Something to remember: a holiday, a crisis, a peak season. A mark in the charts."),
  },
  [KEEL_EVENT_OTHER] = { NC_("event", "Of another kind"), N_("Of a kind that a newer program has written.") },
};

static const struct
{
  const char *low;
  const char *high;
} ends[KEEL_N_MEASURES] = {
  /* Translators: the two ends of an axis. */
  [KEEL_MEASURE_MANAGING] = { NC_("axis", "too little"), NC_("axis", "too much") },
  [KEEL_MEASURE_LEADING] = { NC_("axis", "too little"), NC_("axis", "too much") },
  [KEEL_MEASURE_TILT] = { NC_("axis", "to managing"), NC_("axis", "to leading") },
};

/* Takes over @first; @second may be NULL. */
static char *
join_sentences (char       *first,
                const char *second)
{
  g_autofree char *begin = first;

  if (second == NULL || *second == '\0')
    return g_steal_pointer (&begin);

  /* Translators: two whole sentences, one after the other. */
  return g_strdup_printf (C_("sentences", "%1$s %2$s"), begin, second);
}

const char *
keel_balance_words_measure (KeelMeasure measure)
{
  g_return_val_if_fail (measure < KEEL_N_MEASURES, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "measure", measures[measure]);
}

const char *
keel_balance_words_form (KeelForm form)
{
  g_return_val_if_fail (form < G_N_ELEMENTS (forms), NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "form", forms[form]);
}

char *
keel_balance_words_series (KeelMeasure measure,
                           KeelForm    form)
{
  g_return_val_if_fail (measure < KEEL_N_MEASURES && form < G_N_ELEMENTS (series_names), NULL);

  return g_strdup (_(series_names[form][measure]));
}

/* The boat. */

char *
keel_balance_words_boat_name (const KeelBalancePoint *point)
{
  g_autofree char *day = keel_entry_words_short_day (point->day);

  /* Translators: %s is a date, such as 23 Nov 2026. */
  return g_strdup_printf (point->score.form == KEEL_FORM_PULSE ? _("Pulse of %s") : _("Full check-in of %s"), day);
}

const char *
keel_balance_words_boat_caption (const KeelScore *score)
{
  gboolean is_right = score->zones[KEEL_SIDE_MANAGING] == KEEL_ZONE_RIGHT
                      && score->zones[KEEL_SIDE_LEADING] == KEEL_ZONE_RIGHT;

  switch (score->tilt_zone)
    {
    case KEEL_TILT_MANAGING:
      return _("It leans as far as the tilt, to managing.");
    case KEEL_TILT_LEADING:
      return _("It leans as far as the tilt, to leading.");
    case KEEL_TILT_LEVEL:
      break;
    }

  return is_right ? _("About level: the two are off by about the same.")
                  : _("About level, though not both about right: the two are off by about the same.");
}

char *
keel_balance_words_boat_picture (const KeelBalancePoint *point)
{
  g_autofree char *name = keel_balance_words_boat_name (point);

  /* Translators: describes a picture. %1$s is “Pulse of” or “Full check-in of” and a date, %2$s says
   * how far the boat leans. */
  return g_strdup_printf (_("A sailing boat. %1$s. %2$s"), name, keel_balance_words_boat_caption (&point->score));
}

/* What is known. */

char *
keel_balance_words_known (const KeelBalanceSeries *series)
{
  g_return_val_if_fail (series != NULL, NULL);

  if (series->points->len == 0)
    return g_strdup (_("There is no check-in yet."));
  if (!series->has_range)
    return keel_verdict_words_early (series->now.n_points);

  return keel_verdict_words_trend (&series->trend, series->measure);
}

char *
keel_balance_words_description (const KeelBalanceSeries *series)
{
  g_autofree char *known = keel_balance_words_known (series);

  if (!series->has_range)
    return g_steal_pointer (&known);

  return join_sentences (keel_verdict_words_range (&series->range, series->measure), known);
}

char *
keel_balance_words_next (const KeelBalanceSeries *series)
{
  guint n = series->now.n_points;
  guint next;

  if (n == 0)
    /* Translators: %u is how many check-ins it takes. */
    return g_strdup_printf (ngettext ("The first one is a place on the map. After %u your usual range can be drawn.",
                                      "The first one is a place on the map. After %u your usual range can be drawn.",
                                      KEEL_RANGE_MIN_POINTS),
                            (guint) KEEL_RANGE_MIN_POINTS);
  if (n < KEEL_RANGE_MIN_POINTS)
    /* Translators: %u is how many check-ins are still to come. */
    return g_strdup_printf (ngettext ("After %u more your usual range can be drawn.",
                                      "After %u more your usual range can be drawn.", KEEL_RANGE_MIN_POINTS - n),
                            KEEL_RANGE_MIN_POINTS - n);

  /* An interim line names its next review itself. */
  if (series->trend.state == KEEL_TREND_INTERIM)
    return NULL;

  next = keel_trend_get_next_review (n);
  return g_strdup_printf (ngettext ("The next review for slow change is after %u more.",
                                    "The next review for slow change is after %u more.", next - n),
                          next - n);
}

char *
keel_balance_words_unscored (guint n_unscored)
{
  if (n_unscored == 0)
    return NULL;

  /* Translators: %u counts check-ins. */
  return g_strdup_printf (ngettext ("%u check-in has too few answers for the charts, and is kept.",
                                    "%u check-ins have too few answers for the charts, and are kept.", n_unscored),
                          n_unscored);
}

/* A point. */

static char *
format_number (const KeelScore *score,
               KeelMeasure      measure)
{
  return keel_score_words_number (measure, keel_score_get (score, measure));
}

char *
keel_balance_words_point_values (KeelBalance *balance,
                                 KeelForm     form,
                                 KeelMeasure  measure,
                                 guint        point)
{
  const KeelBalancePoint *place = keel_balance_get_point (balance, form, point);
  const KeelBalanceSeries *series = keel_balance_get_series (balance, form, measure);
  g_autofree char *managing = format_number (&place->score, KEEL_MEASURE_MANAGING);
  g_autofree char *leading = format_number (&place->score, KEEL_MEASURE_LEADING);
  g_autofree char *tilt = format_number (&place->score, KEEL_MEASURE_TILT);
  g_autofree char *fit = format_number (&place->score, KEEL_MEASURE_FIT);
  char *words;

  /* Translators: the numbers of a check-in, such as +0.3, −1.2, −1.5 and 64. All four stay. */
  words = g_strdup_printf (_("Managing %1$s, leading %2$s, tilt %3$s, two-sided fit %4$s of 100."),
                           managing, leading, tilt, fit);

  words = join_sentences (words, keel_score_words_note (&place->score));
  if (g_array_index (series->unusual, gboolean, point))
    words = join_sentences (words, keel_verdict_words_unusual ());
  if (keel_checkin_is_entered_later (place->checkin))
    words = join_sentences (words, _("Entered later."));

  return words;
}

char *
keel_balance_words_point (KeelBalance *balance,
                          KeelForm     form,
                          KeelMeasure  measure,
                          guint        point)
{
  g_autofree char *day = keel_entry_words_short_day (keel_balance_get_point (balance, form, point)->day);
  g_autofree char *values = keel_balance_words_point_values (balance, form, measure, point);

  /* Translators: %1$s is a date, %2$s are sentences about that day. */
  return g_strdup_printf (C_("day", "%1$s. %2$s"), day, values);
}

/* Charts. */

static guint
count_points (const KeelBalanceSeries *series,
              KeelDay                  first,
              KeelDay                  last)
{
  guint n = 0;

  for (guint i = 0; i < series->points->len; i++)
    {
      KeelDay day = g_array_index (series->points, KeelPoint, i).day;

      n += day >= first && day <= last;
    }

  return n;
}

char *
keel_balance_words_chart (const KeelBalanceSeries *series,
                          KeelDay                  first,
                          KeelDay                  last)
{
  g_autofree char *name = keel_balance_words_series (series->measure, series->form);
  g_autofree char *from = keel_entry_words_short_day (first);
  g_autofree char *to = keel_entry_words_short_day (last);
  guint n = count_points (series, first, last);

  /* Translators: names a chart. %1$s is what it shows, such as “Tilt, weekly pulse”; %2$u counts
   * check-ins; %3$s and %4$s are dates. */
  return g_strdup_printf (ngettext ("%1$s: %2$u check-in from %3$s to %4$s",
                                    "%1$s: %2$u check-ins from %3$s to %4$s", n), name, n, from, to);
}

char *
keel_balance_words_map (KeelBalance *balance,
                        KeelForm     form)
{
  const KeelBalancePoint *latest = keel_balance_get_latest (balance, form);
  guint n = keel_balance_get_n_points (balance, form);
  g_autofree char *day = NULL;
  g_autofree char *managing = NULL;
  g_autofree char *leading = NULL;

  if (latest == NULL)
    return g_strdup (_("Map of managing and leading, without a check-in"));

  day = keel_entry_words_short_day (latest->day);
  managing = format_number (&latest->score, KEEL_MEASURE_MANAGING);
  leading = format_number (&latest->score, KEEL_MEASURE_LEADING);
  /* Translators: %1$u counts check-ins, %2$s is a date, %3$s and %4$s are numbers. */
  return g_strdup_printf (ngettext ("Map of managing and leading with %1$u check-in. %2$s: managing %3$s, leading %4$s",
                                    "Map of managing and leading with the path of %1$u check-ins. The latest, %2$s: "
                                    "managing %3$s, leading %4$s", n),
                          n, day, managing, leading);
}

char *
keel_balance_words_facets (KeelForm form,
                           guint    n_points)
{
  return g_strdup_printf (form == KEEL_FORM_PULSE
                          ? ngettext ("Managing and leading in each facet, weekly pulse: %u check-in",
                                      "Managing and leading in each facet, weekly pulse: %u check-ins", n_points)
                          : ngettext ("Managing and leading in each facet, full check-in: %u check-in",
                                      "Managing and leading in each facet, full check-in: %u check-ins", n_points),
                          n_points);
}

static char *
format_side (const KeelFacetScore *facet,
             KeelSide              side)
{
  if (!facet->has_side[side])
    /* Translators: stands for a number that is not there. */
    return g_strdup (C_("number", "none"));

  return keel_score_words_number (KEEL_MEASURE_TILT, facet->sides[side].mean);
}

char *
keel_balance_words_facet (const KeelBalancePoint *point,
                          guint                   facet,
                          const char             *title)
{
  const KeelFacetScore *score = &point->score.facets[facet];
  g_autofree char *day = keel_entry_words_short_day (point->day);
  g_autofree char *managing = format_side (score, KEEL_SIDE_MANAGING);
  g_autofree char *leading = format_side (score, KEEL_SIDE_LEADING);

  /* Translators: %1$s is a date, %2$s a part of the work, %3$s and %4$s are numbers. */
  return g_strdup_printf (_("%1$s, %2$s: managing %3$s, leading %4$s"), day, title, managing, leading);
}

/* Comparing. */

char *
keel_balance_words_compare (KeelBalance *balance,
                            KeelForm     form,
                            KeelMeasure  measure,
                            guint        a,
                            guint        b)
{
  const KeelBalanceSeries *series = keel_balance_get_series (balance, form, measure);
  const KeelBalancePoint *from = keel_balance_get_point (balance, form, a);
  const KeelBalancePoint *to = keel_balance_get_point (balance, form, b);
  double smallest;

  if (a == b)
    return g_strdup (_("Choose two different check-ins."));
  if (from->segment != to->segment)
    return g_strdup (_("A change of context or a long silence lies between the two: they are not compared."));
  if (!keel_balance_get_smallest (balance, form, measure, from->segment, &smallest))
    return keel_verdict_words_two_dates_early (g_array_index (series->segments, KeelSegment, from->segment).n_points);

  return keel_verdict_words_two_dates (keel_score_get (&from->score, measure), keel_score_get (&to->score, measure),
                                       smallest, measure);
}

/* Events. */

const char *
keel_balance_words_event_kind (KeelEventKind kind)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (kinds), NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "event", kinds[kind].name);
}

const char *
keel_balance_words_event_effect (KeelEventKind kind)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (kinds), NULL);

  return _(kinds[kind].effect);
}

char *
keel_balance_words_event_line (KeelEvent *event)
{
  g_autofree char *day = keel_entry_words_short_day (keel_event_get_day (event));
  const char *kind = keel_balance_words_event_kind (keel_event_get_kind (event));

  /* Translators: a small line below an event: %1$s is a date, %2$s its kind. */
  return g_strdup_printf (keel_event_is_entered_later (event) ? _("%1$s · %2$s · marked afterwards")
                                                              : C_("event", "%1$s · %2$s"), day, kind);
}

char *
keel_balance_words_event (KeelEvent *event)
{
  g_autofree char *line = keel_balance_words_event_line (event);

  /* Translators: an event as a screen reader says it: its text, then date and kind. */
  return g_strdup_printf (C_("event", "%1$s, %2$s"), keel_event_get_text (event), line);
}

char *
keel_balance_words_before_after (KeelBalance *balance,
                                 KeelForm     form,
                                 KeelMeasure  measure,
                                 KeelEvent   *event)
{
  KeelShift shift = keel_balance_get_shift (balance, form, measure, event);

  return keel_verdict_words_shift (&shift, measure, keel_event_is_entered_later (event));
}

const char *
keel_balance_words_event_deleted (void)
{
  return _("Event moved to the Trash");
}

/* Axes. */

char *
keel_balance_words_tick (KeelMeasure measure,
                         double      value)
{
  double rounded = round (value * 10) / 10;
  int n_decimals = fabs (rounded - round (rounded)) < 0.05 ? 0 : 1;

  if (measure == KEEL_MEASURE_FIT || rounded == 0)
    return g_strdup_printf ("%.*f", n_decimals, fabs (rounded));

  return keel_number_words_signed (rounded, n_decimals);
}

char *
keel_balance_words_tick_day (KeelDay day)
{
  /* Translators: a day on an axis, “3 Mar”. The letters are those of g_date_time_format(). */
  return keel_day_format (day, C_("axis", "%-e %b"));
}

char *
keel_balance_words_tick_month (KeelDay day)
{
  /* Translators: a month on an axis, “Mar”. */
  return keel_day_format (day, C_("axis", "%b"));
}

char *
keel_balance_words_tick_year (KeelDay day)
{
  /* Translators: a year on an axis, “2026”. */
  return keel_day_format (day, C_("axis", "%Y"));
}

const char *
keel_balance_words_high (KeelMeasure measure)
{
  return ends[measure].high != NULL ? g_dpgettext2 (GETTEXT_PACKAGE, "axis", ends[measure].high) : NULL;
}

const char *
keel_balance_words_low (KeelMeasure measure)
{
  return ends[measure].low != NULL ? g_dpgettext2 (GETTEXT_PACKAGE, "axis", ends[measure].low) : NULL;
}
