/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-balance-series.h"

static void
add_ranges (KeelBalanceSeries *self,
            const KeelSeries  *plain,
            const KeelSegment *segment)
{
  const KeelPoint *points = plain->points + segment->first;
  guint n_points = MIN (segment->n_points, KEEL_RANGE_MAX_POINTS);
  g_autoptr (GArray) unusual = keel_range_list_unusual (points, segment->n_points, plain->resolution);

  for (guint n = KEEL_RANGE_MIN_POINTS; n <= n_points; n++)
    {
      KeelKnownRange known = { .point = segment->first + n - 1 };

      if (keel_range_of (points, n, plain->resolution, &known.range))
        g_array_append_val (self->ranges, known);
    }
  for (guint i = 0; i < unusual->len; i++)
    g_array_index (self->unusual, gboolean, segment->first + g_array_index (unusual, guint, i)) = TRUE;
}

static void
add_trend (KeelBalanceSeries *self,
           const KeelSeries  *plain,
           const KeelSegment *segment,
           gboolean           is_latest)
{
  KeelSegmentTrend line = { .segment = *segment };
  guint n_points = is_latest ? segment->n_points : keel_trend_get_last_review (segment->n_points);

  line.trend = keel_trend_of (plain->points + segment->first, n_points, plain->meaningful);
  if (line.trend.state != KEEL_TREND_EARLY)
    g_array_append_val (self->trends, line);
  if (is_latest)
    self->trend = line.trend;
}

static void
compute (KeelBalanceSeries *self)
{
  KeelSeries plain = keel_balance_series_get_plain (self);

  self->segments = keel_series_list_segments (&plain);

  for (guint i = 0; i < self->segments->len; i++)
    {
      const KeelSegment *segment = &g_array_index (self->segments, KeelSegment, i);

      add_ranges (self, &plain, segment);
      add_trend (self, &plain, segment, i + 1 == self->segments->len);
      self->now = *segment;
    }

  if (self->segments->len > 0)
    self->has_range = keel_range_of (plain.points + self->now.first, self->now.n_points, plain.resolution,
                                     &self->range);
}

KeelBalanceSeries *
keel_balance_series_new (KeelForm     form,
                         KeelMeasure  measure,
                         GArray      *points,
                         GArray      *cuts)
{
  KeelBalanceSeries *self = g_new0 (KeelBalanceSeries, 1);

  self->form = form;
  self->measure = measure;
  self->points = g_array_ref (points);
  self->cuts = g_array_ref (cuts);
  self->unusual = g_array_new (FALSE, TRUE, sizeof (gboolean));
  self->ranges = g_array_new (FALSE, FALSE, sizeof (KeelKnownRange));
  self->trends = g_array_new (FALSE, FALSE, sizeof (KeelSegmentTrend));
  g_array_set_size (self->unusual, points->len);
  compute (self);

  return self;
}

void
keel_balance_series_free (KeelBalanceSeries *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->points);
  g_array_unref (self->cuts);
  g_array_unref (self->unusual);
  g_array_unref (self->segments);
  g_array_unref (self->ranges);
  g_array_unref (self->trends);
  g_free (self);
}

KeelSeries
keel_balance_series_get_plain (const KeelBalanceSeries *self)
{
  return (KeelSeries) {
    .form = self->form,
    .resolution = keel_measure_get_resolution (self->measure, self->form),
    .meaningful = keel_measure_get_meaningful (self->measure),
    .points = (const KeelPoint *) (gpointer) self->points->data,
    .n_points = self->points->len,
    .cuts = (const KeelDay *) (gpointer) self->cuts->data,
    .n_cuts = self->cuts->len,
  };
}
