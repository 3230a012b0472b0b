/* SPDX-License-Identifier: GPL-3.0-or-later */

/* All is laid out from left to right and mirrored at the end, so that only one place
 * knows of the other direction. */

#include "keel-chart-private.h"

#include <math.h>

#define GAP 6.0               /* between a tick's text and the plot */
#define LINES_OF_TICK 1.5      /* from one value's text to the next */

/* A step of the scale on each side of its middle at least, so that the names of its ends stand
 * where they hold. */
#define BESIDE_MIDDLE 0.01
#define LEAST_TEXT_GAP 10.0

#define SMALLEST_RADIUS 1.6
#define LARGEST_RADIUS 4.0

double
keel_chart_get_x (const KeelChart     *self,
                  const KeelChartData *data,
                  double               day)
{
  double share = (day - data->first) / ((double) data->last - data->first);

  return self->plot.x + KEEL_CHART_INSET + share * (self->plot.width - 2 * KEEL_CHART_INSET);
}

double
keel_chart_get_y (const KeelChart *self,
                  double           value)
{
  double share = (value - self->values.min) / (self->values.max - self->values.min);

  return self->plot.y + self->plot.height - KEEL_CHART_INSET - share * (self->plot.height - 2 * KEEL_CHART_INSET);
}

static gboolean
is_in_view (const KeelChartData *data,
            KeelDay              day)
{
  return day >= data->first && day <= data->last;
}

static gboolean
has_middle (const KeelChartData *data)
{
  return data->min < 0 && data->max > 0;
}

/* The value axis. */

static KeelValueAxis
choose_values (const KeelChartData *data,
               double               length,
               const KeelMetrics   *metrics)
{
  double gap = LINES_OF_TICK * keel_metrics_get_height (metrics, KEEL_LETTER_TICK);
  KeelValueAxis whole = keel_value_axis_whole (data->min, data->max, length, gap);
  double low = has_middle (data) ? -BESIDE_MIDDLE : data->max;
  double high = has_middle (data) ? BESIDE_MIDDLE : data->min;
  guint n_seen = 0;

  for (guint i = 0; i < data->n_points; i++)
    {
      if (!is_in_view (data, data->points[i].day))
        continue;

      low = MIN (low, data->points[i].value);
      high = MAX (high, data->points[i].value);
      n_seen++;
    }

  if (!data->is_zoomed || n_seen == 0)
    return whole;

  return keel_value_axis_zoomed (&whole, low, high, length, gap);
}

static double
get_gutter (const KeelChart      *self,
            const KeelChartWords *words,
            const KeelMetrics    *metrics)
{
  double widest = 0;

  for (guint i = 0; i < self->values.n_ticks; i++)
    {
      g_autofree char *text = words->value (keel_value_axis_get_tick (&self->values, i), words->data);

      widest = MAX (widest, keel_metrics_get_width (metrics, text, KEEL_LETTER_TICK));
    }

  return ceil (widest + GAP);
}

static void
add_value_ticks (KeelChart            *self,
                 const KeelChartData  *data,
                 const KeelChartWords *words,
                 const KeelMetrics    *metrics)
{
  for (guint i = 0; i < self->values.n_ticks; i++)
    {
      double value = keel_value_axis_get_tick (&self->values, i);
      double y = keel_chart_get_y (self, value);
      KeelLabel label = keel_label_make (words->value (value, words->data), KEEL_LETTER_TICK,
                                         self->plot.x - GAP, y, 1, metrics);
      KeelChartTick tick = { y, has_middle (data) && fabs (value) < 1e-9 };

      label.box.y -= label.box.height / 2;
      g_array_append_val (self->tick_labels, label);
      g_array_append_val (self->value_ticks, tick);
    }
}

/* The time axis. */

typedef struct
{
  const KeelChartWords *words;
  const KeelMetrics    *metrics;
} TimeTexts;

static double
get_time_width (KeelDay      day,
                KeelTimeText text,
                gpointer     data)
{
  const TimeTexts *texts = data;
  g_autofree char *words = texts->words->time (day, text, texts->words->data);

  return keel_metrics_get_width (texts->metrics, words, KEEL_LETTER_TICK);
}

static void
add_time_label (KeelChart            *self,
                const KeelTimeTick   *tick,
                KeelTimeText          text,
                guint                 line,
                double                x,
                const TimeTexts      *texts)
{
  KeelLabel label = keel_label_make (texts->words->time (tick->day, text, texts->words->data),
                                     KEEL_LETTER_TICK, x, 0, 0.5, texts->metrics);

  label.box.y = self->plot.y + self->plot.height + GAP + line * label.box.height;
  g_array_append_val (self->tick_labels, label);
}

static void
add_time_ticks (KeelChart            *self,
                const KeelChartData  *data,
                const KeelChartWords *words,
                const KeelMetrics    *metrics)
{
  TimeTexts texts = { words, metrics };
  KeelTimeAxis axis = {
    .first = data->first,
    .last = data->last,
    .length = self->plot.width - 2 * KEEL_CHART_INSET,
    .least_gap = LEAST_TEXT_GAP,
    .room = KEEL_CHART_INSET,
    .first_weekday = data->first_weekday,
    .get_width = get_time_width,
    .data = &texts,
  };
  g_autoptr (GArray) ticks = keel_time_axis_get_ticks (&axis);

  for (guint i = 0; i < ticks->len; i++)
    {
      const KeelTimeTick *time_tick = &g_array_index (ticks, KeelTimeTick, i);
      KeelChartTick tick = { keel_chart_get_x (self, data, time_tick->day), FALSE };

      g_array_append_val (self->time_ticks, tick);
      if (time_tick->has_text)
        add_time_label (self, time_tick, time_tick->text, 0, tick.position, &texts);
      if (time_tick->names_year)
        add_time_label (self, time_tick, KEEL_TIME_YEAR, 1, tick.position, &texts);
    }
}

/* Points and the line. */

static void
add_markers (KeelChart           *self,
             const KeelChartData *data)
{
  for (guint i = 0; i < data->n_points; i++)
    {
      const KeelChartPoint *point = &data->points[i];
      KeelChartMarker marker = { .point = i, .is_partial = point->is_partial, .is_unusual = point->is_unusual };

      if (!is_in_view (data, point->day))
        continue;

      marker.x = keel_chart_get_x (self, data, point->day);
      marker.y = keel_chart_get_y (self, CLAMP (point->value, self->values.min, self->values.max));
      g_array_append_val (self->markers, marker);
    }

  self->marker_radius = CLAMP (0.3 * self->plot.width / MAX (self->markers->len, 1),
                               SMALLEST_RADIUS, LARGEST_RADIUS);
  self->line_share = sqrt (self->marker_radius / LARGEST_RADIUS);
}

/* The value on the way from one point to the next, at a day in view. */
static double
get_value_between (const KeelChartPoint *from,
                   const KeelChartPoint *to,
                   double                day)
{
  return from->value + (to->value - from->value) * (day - from->day) / ((double) to->day - from->day);
}

static void
add_line (KeelChart           *self,
          const KeelChartData *data)
{
  gboolean is_drawing = FALSE;

  for (guint i = 0; i + 1 < data->n_points; i++)
    {
      const KeelChartPoint *from = &data->points[i];
      const KeelChartPoint *to = from + 1;
      double begin = MAX (from->day, data->first);
      double end = MIN (to->day, data->last);

      if (from->segment != to->segment || begin >= end)
        {
          is_drawing = FALSE;
          continue;
        }

      if (!is_drawing)
        keel_path_move_to (self->line, keel_chart_get_x (self, data, begin),
                           keel_chart_get_y (self, get_value_between (from, to, begin)));
      keel_path_line_to (self->line, keel_chart_get_x (self, data, end),
                         keel_chart_get_y (self, get_value_between (from, to, end)));
      is_drawing = TRUE;
    }
}

/* Trends. */

static void
add_trends (KeelChart           *self,
            const KeelChartData *data)
{
  for (guint i = 0; i < data->n_trends; i++)
    {
      const KeelChartTrend *trend = &data->trends[i];
      KeelPath *path = trend->is_interim ? self->interim_trends : self->trends;
      KeelChartPoint from = { .day = trend->from, .value = trend->from_value };
      KeelChartPoint to = { .day = trend->to, .value = trend->to_value };
      double begin = MAX (trend->from, data->first);
      double end = MIN (trend->to, data->last);

      if (begin >= end)
        continue;

      keel_path_move_to (path, keel_chart_get_x (self, data, begin),
                         keel_chart_get_y (self, get_value_between (&from, &to, begin)));
      keel_path_line_to (path, keel_chart_get_x (self, data, end),
                         keel_chart_get_y (self, get_value_between (&from, &to, end)));
    }
}

/* The whole. */

static KeelChart *
create (const KeelChartData *data)
{
  KeelChart *self = g_new0 (KeelChart, 1);

  self->width = data->width;
  self->height = data->height;
  self->is_rtl = data->is_rtl;
  self->series = data->series;
  self->value_ticks = g_array_new (FALSE, FALSE, sizeof (KeelChartTick));
  self->time_ticks = g_array_new (FALSE, FALSE, sizeof (KeelChartTick));
  self->tick_labels = keel_labels_new ();
  self->words = keel_labels_new ();
  self->bands = keel_path_new ();
  self->band_edges = keel_path_new ();
  self->line = keel_path_new ();
  self->trends = keel_path_new ();
  self->interim_trends = keel_path_new ();
  self->markers = g_array_new (FALSE, FALSE, sizeof (KeelChartMarker));
  self->flags = keel_chart_flags_new ();

  return self;
}

static void
mirror (KeelChart *self)
{
  KeelPath *paths[] = { self->bands, self->band_edges, self->line, self->trends, self->interim_trends };

  self->plot = keel_box_mirror (&self->plot, self->width);
  keel_labels_mirror (self->tick_labels, self->width);
  keel_labels_mirror (self->words, self->width);
  for (gsize i = 0; i < G_N_ELEMENTS (paths); i++)
    keel_path_mirror (paths[i], self->width);

  for (guint i = 0; i < self->time_ticks->len; i++)
    {
      KeelChartTick *tick = &g_array_index (self->time_ticks, KeelChartTick, i);

      tick->position = self->width - tick->position;
    }

  for (guint i = 0; i < self->markers->len; i++)
    {
      KeelChartMarker *marker = &g_array_index (self->markers, KeelChartMarker, i);

      marker->x = self->width - marker->x;
    }

  for (guint i = 0; i < self->flags->len; i++)
    {
      KeelChartFlag *flag = &g_array_index (self->flags, KeelChartFlag, i);

      flag->x = self->width - flag->x;
      flag->label.box = keel_box_mirror (&flag->label.box, self->width);
    }
}

/* The plot without what flags need above it, which is known when they are placed. */
static void
set_plot (KeelChart            *self,
          const KeelChartData  *data,
          const KeelChartWords *words,
          const KeelMetrics    *metrics)
{
  double line = keel_metrics_get_height (metrics, KEEL_LETTER_TICK);
  double above = ceil (line / 2);
  double below = ceil (GAP + 2 * line);
  double gutter;

  self->values = choose_values (data, data->height - above - below - 2 * KEEL_CHART_INSET, metrics);
  gutter = get_gutter (self, words, metrics);
  self->plot = (KeelBox) { gutter, above, MAX (data->width - gutter - KEEL_CHART_INSET, 1),
                           MAX (data->height - above - below, 1) };
}

KeelChart *
keel_chart_new (const KeelChartData  *data,
                const KeelChartWords *words,
                const KeelMetrics    *metrics)
{
  KeelChart *self;

  g_return_val_if_fail (data->last > data->first, NULL);
  g_return_val_if_fail (data->max > data->min, NULL);

  self = create (data);
  set_plot (self, data, words, metrics);
  keel_chart_add_flags (self, data, metrics);
  self->values = choose_values (data, self->plot.height - 2 * KEEL_CHART_INSET, metrics);

  add_value_ticks (self, data, words, metrics);
  add_time_ticks (self, data, words, metrics);
  add_markers (self, data);
  add_line (self, data);
  keel_chart_add_bands (self, data);
  add_trends (self, data);
  keel_chart_add_words (self, data, words, metrics);
  if (self->is_rtl)
    mirror (self);

  return self;
}

void
keel_chart_free (KeelChart *self)
{
  if (!self)
    return;

  g_array_unref (self->value_ticks);
  g_array_unref (self->time_ticks);
  g_array_unref (self->tick_labels);
  g_array_unref (self->words);
  keel_path_free (self->bands);
  keel_path_free (self->band_edges);
  keel_path_free (self->line);
  keel_path_free (self->trends);
  keel_path_free (self->interim_trends);
  g_array_unref (self->markers);
  g_array_unref (self->flags);
  g_free (self);
}
