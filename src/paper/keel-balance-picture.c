/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-balance-picture.h"

#include "keel-balance-words.h"
#include "keel-week-words.h"

#include <glib/gi18n-lib.h>

static const struct
{
  double min;
  double max;
} scales[KEEL_N_MEASURES] = {
  [KEEL_MEASURE_MANAGING] = { -3, 3 },
  [KEEL_MEASURE_LEADING] = { -3, 3 },
  [KEEL_MEASURE_TILT] = { -6, 6 },
  [KEEL_MEASURE_FIT] = { 0, 100 },
};

static char *
format_value (double   value,
              gpointer data)
{
  const KeelBalanceView *view = data;

  return keel_balance_words_tick (view->measure, value);
}

static char *
format_steps (double   value,
              gpointer data)
{
  return keel_balance_words_tick (KEEL_MEASURE_TILT, value);
}

static char *
format_time (KeelDay      day,
             KeelTimeText text,
             gpointer     data)
{
  switch (text)
    {
    case KEEL_TIME_DAY:
      return keel_balance_words_tick_day (day);
    case KEEL_TIME_MONTH:
      return keel_balance_words_tick_month (day);
    case KEEL_TIME_YEAR:
      break;
    }

  return keel_balance_words_tick_year (day);
}

/* Charts. */

static guint
get_segment (KeelBalance *balance,
             KeelForm     form,
             guint        point)
{
  return keel_balance_get_point (balance, form, point)->segment;
}

static GArray *
list_points (KeelBalance             *balance,
             const KeelBalanceSeries *series)
{
  GArray *points = g_array_sized_new (FALSE, FALSE, sizeof (KeelChartPoint), series->points->len);

  for (guint i = 0; i < series->points->len; i++)
    {
      const KeelBalancePoint *place = keel_balance_get_point (balance, series->form, i);
      KeelChartPoint point = {
        .day = place->day,
        .value = g_array_index (series->points, KeelPoint, i).value,
        .segment = place->segment,
        .is_partial = place->score.is_partial,
        .is_unusual = g_array_index (series->unusual, gboolean, i),
      };

      g_array_append_val (points, point);
    }

  return points;
}

static GArray *
list_ranges (KeelBalance             *balance,
             const KeelBalanceSeries *series)
{
  GArray *ranges = g_array_sized_new (FALSE, FALSE, sizeof (KeelChartRange), series->ranges->len);

  for (guint i = 0; i < series->ranges->len; i++)
    {
      const KeelKnownRange *known = &g_array_index (series->ranges, KeelKnownRange, i);
      KeelChartRange range = {
        .from = g_array_index (series->points, KeelPoint, known->point).day,
        .segment = get_segment (balance, series->form, known->point),
        .low = known->range.lower,
        .high = known->range.upper,
      };

      g_array_append_val (ranges, range);
    }

  return ranges;
}

static GArray *
list_trends (const KeelBalanceSeries *series)
{
  GArray *trends = g_array_sized_new (FALSE, FALSE, sizeof (KeelChartTrend), series->trends->len);

  for (guint i = 0; i < series->trends->len; i++)
    {
      const KeelSegmentTrend *line = &g_array_index (series->trends, KeelSegmentTrend, i);
      const KeelPoint *points = &g_array_index (series->points, KeelPoint, line->segment.first);
      KeelDay from = points[0].day;
      KeelDay to = points[line->trend.n_points - 1].day;
      KeelChartTrend trend = {
        .from = from,
        .to = to,
        .from_value = keel_trend_get_value (&line->trend, from),
        .to_value = keel_trend_get_value (&line->trend, to),
        .is_interim = line->trend.state == KEEL_TREND_INTERIM,
      };

      g_array_append_val (trends, trend);
    }

  return trends;
}

static KeelChartEventKind
get_mark (KeelEvent *event)
{
  switch (keel_event_get_kind (event))
    {
    case KEEL_EVENT_CONTEXT:
      return KEEL_CHART_CUT;
    case KEEL_EVENT_ACTION:
      return KEEL_CHART_ACTION;
    case KEEL_EVENT_NOTE:
    case KEEL_EVENT_OTHER:
      break;
    }

  return KEEL_CHART_NOTE;
}

static GArray *
list_events (KeelBalance *balance)
{
  GArray *events = g_array_new (FALSE, FALSE, sizeof (KeelChartEvent));

  for (guint i = 0; i < keel_balance_get_n_events (balance); i++)
    {
      KeelEvent *event = keel_balance_get_event (balance, i);
      KeelChartEvent flag = { keel_event_get_day (event), get_mark (event), keel_event_get_text (event) };

      g_array_append_val (events, flag);
    }

  return events;
}

KeelChart *
keel_balance_chart_new (KeelBalance           *balance,
                        const KeelBalanceView *view,
                        const KeelMetrics     *metrics)
{
  const KeelBalanceSeries *series = keel_balance_get_series (balance, view->form, view->measure);
  g_autoptr (GArray) points = list_points (balance, series);
  g_autoptr (GArray) ranges = list_ranges (balance, series);
  g_autoptr (GArray) trends = list_trends (series);
  g_autoptr (GArray) events = list_events (balance);
  KeelChartWords words = {
    .value = format_value,
    .time = format_time,
    .high = keel_balance_words_high (view->measure),
    .low = keel_balance_words_low (view->measure),
    /* Translators: stands in a chart, beside the band that a person’s check-ins usually lie in. */
    .range = _("your usual range"),
    /* Translators: stands in a chart, beside a line that is not final. */
    .interim = C_("line", "interim"),
    .data = (gpointer) view,
  };
  KeelChartData data = {
    .series = view->measure,
    .points = (const KeelChartPoint *) (gpointer) points->data,
    .n_points = points->len,
    .ranges = (const KeelChartRange *) (gpointer) ranges->data,
    .n_ranges = ranges->len,
    .trends = (const KeelChartTrend *) (gpointer) trends->data,
    .n_trends = trends->len,
    .events = (const KeelChartEvent *) (gpointer) events->data,
    .n_events = events->len,
    .first = view->first,
    .last = view->last,
    .min = scales[view->measure].min,
    .max = scales[view->measure].max,
    .width = view->width,
    .height = view->height,
    .first_weekday = view->first_weekday,
    .is_zoomed = TRUE,
    .is_rtl = view->is_rtl,
  };

  return keel_chart_new (&data, &words, metrics);
}

/* Facets. */

static void
add_facet_points (GArray                 *points,
                  const KeelBalancePoint *point,
                  guint                   facet)
{
  static const KeelMeasure measures[KEEL_N_SIDES] = {
    [KEEL_SIDE_MANAGING] = KEEL_MEASURE_MANAGING,
    [KEEL_SIDE_LEADING] = KEEL_MEASURE_LEADING,
  };
  const KeelFacetScore *score = &point->score.facets[facet];

  for (guint side = 0; side < KEEL_N_SIDES; side++)
    {
      KeelSmallPoint small = { facet, measures[side], point->day, score->sides[side].mean };

      if (score->has_side[side])
        g_array_append_val (points, small);
    }
}

static GArray *
list_cuts (KeelBalance *balance)
{
  GArray *cuts = g_array_new (FALSE, FALSE, sizeof (KeelDay));

  for (guint i = 0; i < keel_balance_get_n_events (balance); i++)
    {
      KeelEvent *event = keel_balance_get_event (balance, i);
      KeelDay day = keel_event_get_day (event);

      if (keel_event_get_kind (event) == KEEL_EVENT_CONTEXT)
        g_array_append_val (cuts, day);
    }

  return cuts;
}

KeelSmallMultiples *
keel_balance_facets_new (KeelBalance           *balance,
                         const KeelBalanceView *view,
                         const char * const    *titles,
                         const KeelMetrics     *metrics)
{
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (KeelSmallPoint));
  g_autoptr (GArray) cuts = list_cuts (balance);
  KeelSmallMultiplesData data;

  for (guint i = keel_balance_get_first_of_set (balance, view->form);
       i < keel_balance_get_n_points (balance, view->form); i++)
    for (guint facet = 0; facet < KEEL_N_FACETS; facet++)
      add_facet_points (points, keel_balance_get_point (balance, view->form, i), facet);

  data = (KeelSmallMultiplesData) {
    .titles = titles,
    .n_panels = KEEL_N_FACETS,
    .min = scales[KEEL_MEASURE_MANAGING].min,
    .max = scales[KEEL_MEASURE_MANAGING].max,
    .points = (const KeelSmallPoint *) (gpointer) points->data,
    .n_points = points->len,
    .cuts = (const KeelDay *) (gpointer) cuts->data,
    .n_cuts = cuts->len,
    .first = view->first,
    .last = view->last,
    .width = view->width,
    .first_weekday = view->first_weekday,
    .is_rtl = view->is_rtl,
    .value = format_steps,
    .time = format_time,
    .managing = keel_balance_words_measure (KEEL_MEASURE_MANAGING),
    .leading = keel_balance_words_measure (KEEL_MEASURE_LEADING),
  };

  return keel_small_multiples_new (&data, metrics);
}

/* Weeks. */

static char *
format_number (double   value,
               gpointer data)
{
  return keel_week_words_number ((guint) value);
}

/* A week's points stand in its middle, as far as that is in view. */
static void
add_week_point (GArray                *points,
                const KeelBalanceView *view,
                KeelDay                week,
                KeelMeasure            series,
                int                    value)
{
  KeelSmallPoint point = { 0, series, CLAMP (week + 3, view->first, view->last), value };

  g_array_append_val (points, point);
}

/* One panel, on whose scale @data already has its ends, and its legend. */
static KeelSmallMultiples *
make_weeks (KeelSmallMultiplesData *data,
            const GArray           *points,
            const KeelBalanceView  *view,
            const char             *title,
            const KeelMetrics      *metrics)
{
  data->titles = title != NULL ? &title : NULL;
  data->n_panels = 1;
  data->is_plain = TRUE;
  data->points = (const KeelSmallPoint *) (gpointer) points->data;
  data->n_points = points->len;
  data->first = view->first;
  data->last = view->last;
  data->width = view->width;
  data->first_weekday = view->first_weekday;
  data->is_rtl = view->is_rtl;
  data->value = format_number;
  data->time = format_time;

  return keel_small_multiples_new (data, metrics);
}

KeelSmallMultiples *
keel_balance_energy_new (const GArray          *notes,
                         const KeelBalanceView *view,
                         const char            *title,
                         const KeelMetrics     *metrics)
{
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (KeelSmallPoint));
  KeelSmallMultiplesData data = { .min = 1, .max = 5 };

  for (guint i = 0; i < notes->len; i++)
    {
      const KeelWeekNote *note = &g_array_index (notes, KeelWeekNote, i);

      if (note->energy > 0)
        add_week_point (points, view, note->week, KEEL_MEASURE_MANAGING, (int) note->energy);
    }

  return make_weeks (&data, points, view, title, metrics);
}

KeelSmallMultiples *
keel_balance_split_new (const GArray          *notes,
                        const KeelBalanceView *view,
                        const char            *title,
                        const KeelMetrics     *metrics)
{
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (KeelSmallPoint));
  KeelSmallMultiplesData data = {
    .min = 0, .max = 10, .managing = keel_week_words_leading (), .leading = keel_week_words_needed (),
  };

  for (guint i = 0; i < notes->len; i++)
    {
      const KeelWeekNote *note = &g_array_index (notes, KeelWeekNote, i);

      if (note->leading >= 0)
        add_week_point (points, view, note->week, KEEL_MEASURE_MANAGING, note->leading);
      if (note->needed >= 0)
        add_week_point (points, view, note->week, KEEL_MEASURE_LEADING, note->needed);
    }

  return make_weeks (&data, points, view, title, metrics);
}
