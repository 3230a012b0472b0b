/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sample.h"

#include <math.h>

#define LEAST_OF_RANGE 6
#define MOST_OF_RANGE 24

static const struct
{
  KeelChartEventKind  kind;
  const char         *text;
} events[] = {
  { KEEL_CHART_ACTION, "Mentor" },
  { KEEL_CHART_NOTE, "Holiday" },
  { KEEL_CHART_ACTION, "Course on feedback" },
  { KEEL_CHART_NOTE, "Budget season" },
  { KEEL_CHART_ACTION, "Weekly walk with the team" },
};

/* The same on every machine. */
static double
wobble_at (guint i)
{
  return sin (i * 1.7) * 0.6 + sin (i * 0.61 + 1) * 0.5 + sin (i * 7.3) * 0.4;
}

static guint
get_segment (guint i,
             guint n_points)
{
  return n_points >= LEAST_OF_RANGE * 2 ? i * 2 / n_points : 0;
}

static void
add_points (Sample *sample,
            guint   n_points,
            double  middle,
            double  wobble)
{
  for (guint i = 0; i < n_points; i++)
    {
      guint segment = get_segment (i, n_points);
      double value = middle + (segment > 0 ? 0.9 * wobble : 0) + wobble * wobble_at (i);
      gboolean is_unusual = i % 40 == 17;
      KeelChartPoint point = {
        .day = keel_day_from_ymd (2026, 11, 20) - 7 * (n_points - 1 - i),
        .value = round (4 * (is_unusual ? value + 2.2 * wobble : value)) / 4,
        .segment = segment,
        .is_partial = i % 11 == 4,
        .is_unusual = is_unusual,
      };

      g_array_append_val (sample->points, point);
    }
}

static void
add_ranges (Sample *sample,
            double  middle,
            double  wobble)
{
  guint n_earlier = 0;

  for (guint i = 0; i < sample->points->len; i++)
    {
      const KeelChartPoint *point = &g_array_index (sample->points, KeelChartPoint, i);
      double half, centre = middle + (point->segment > 0 ? 0.9 * wobble : 0);
      KeelChartRange range = { .from = point->day, .segment = point->segment };

      n_earlier = i > 0 && point->segment == point[-1].segment ? n_earlier + 1 : 1;
      if (n_earlier < LEAST_OF_RANGE || n_earlier > MOST_OF_RANGE)
        continue;

      half = wobble * (1.7 + 8.0 / n_earlier);
      range.low = centre - half;
      range.high = centre + half;
      g_array_append_val (sample->ranges, range);
    }
}

static void
add_trends (Sample *sample)
{
  guint first = 0;

  for (guint i = 0; i < sample->points->len; i++)
    {
      const KeelChartPoint *points = (const KeelChartPoint *) (gconstpointer) sample->points->data;
      gboolean is_last = i + 1 == sample->points->len;
      KeelChartTrend trend;

      if (!is_last && points[i].segment == points[i + 1].segment)
        continue;

      trend = (KeelChartTrend) { points[first].day, points[i].day, points[first].value,
                                 points[first].value + 0.4 * (points[i].value - points[first].value), is_last };
      if (i - first >= 8)
        g_array_append_val (sample->trends, trend);
      first = i + 1;
    }
}

static void
add_events (Sample *sample,
            guint   n_events)
{
  guint n_points = sample->points->len;

  for (guint i = 0; i < n_events && n_points > 0; i++)
    {
      guint at = n_points * (2 * i + 1) / (2 * n_events);
      KeelChartEvent event = {
        .day = g_array_index (sample->points, KeelChartPoint, at).day,
        .kind = events[i % G_N_ELEMENTS (events)].kind,
        .text = events[i % G_N_ELEMENTS (events)].text,
      };

      if (i == n_events / 2 && n_points >= LEAST_OF_RANGE * 2)
        event = (KeelChartEvent) { g_array_index (sample->points, KeelChartPoint, n_points / 2).day,
                                   KEEL_CHART_CUT, "New role" };
      g_array_append_val (sample->events, event);
    }
}

Sample *
sample_new (guint  n_points,
            guint  n_events,
            double middle,
            double wobble)
{
  Sample *sample = g_new0 (Sample, 1);
  KeelDay last = keel_day_from_ymd (2026, 11, 25);

  sample->points = g_array_new (FALSE, FALSE, sizeof (KeelChartPoint));
  sample->ranges = g_array_new (FALSE, FALSE, sizeof (KeelChartRange));
  sample->trends = g_array_new (FALSE, FALSE, sizeof (KeelChartTrend));
  sample->events = g_array_new (FALSE, FALSE, sizeof (KeelChartEvent));
  add_points (sample, n_points, middle, wobble);
  add_ranges (sample, middle, wobble);
  add_trends (sample);
  add_events (sample, n_events);

  sample->data = (KeelChartData) {
    .series = KEEL_MEASURE_TILT,
    .points = (const KeelChartPoint *) (gconstpointer) sample->points->data,
    .n_points = sample->points->len,
    .ranges = (const KeelChartRange *) (gconstpointer) sample->ranges->data,
    .n_ranges = sample->ranges->len,
    .trends = (const KeelChartTrend *) (gconstpointer) sample->trends->data,
    .n_trends = sample->trends->len,
    .events = (const KeelChartEvent *) (gconstpointer) sample->events->data,
    .n_events = sample->events->len,
    .first = keel_chart_span_get_first (KEEL_CHART_ALL, last - 7 * n_points, last),
    .last = last,
    .min = -6,
    .max = 6,
    .width = 720,
    .height = 300,
    .first_weekday = 1,
  };

  return sample;
}

void
sample_free (Sample *sample)
{
  g_array_unref (sample->points);
  g_array_unref (sample->ranges);
  g_array_unref (sample->trends);
  g_array_unref (sample->events);
  g_free (sample);
}

char *
sample_value (double   value,
              gpointer data)
{
  if (value == 0)
    return g_strdup ("0");

  return g_strdup_printf ("%s%g", value < 0 ? "−" : "+", fabs (value));
}

char *
sample_time (KeelDay      day,
             KeelTimeText text,
             gpointer     data)
{
  static const char * const patterns[] = {
    [KEEL_TIME_DAY] = "%-e %b",
    [KEEL_TIME_MONTH] = "%b",
    [KEEL_TIME_YEAR] = "%Y",
  };

  return keel_day_format (day, patterns[text]);
}

KeelChartWords
sample_words (void)
{
  return (KeelChartWords) {
    .value = sample_value,
    .time = sample_time,
    .high = "leading further",
    .low = "managing further",
    .range = "your usual range",
    .interim = "interim",
  };
}
