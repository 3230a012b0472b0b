/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-small-multiples.h"

#include <math.h>

#define LEAST_WIDTH 150.0     /* of a panel */
#define MOST_COLUMNS 4
#define PLOT_HEIGHT 84.0
#define GAP 6.0
#define BETWEEN 18.0          /* panels */
#define INSET 7.0
#define ASIDE 2.5             /* of a point from its day */
#define LEAST_TEXT_GAP 10.0
#define RADIUS 2.75

/* What all panels share. */
typedef struct
{
  const KeelSmallMultiplesData *data;
  const KeelMetrics            *metrics;
  guint                         n_columns;
  double                        gutter;       /* before the first column, for the numbers */
  double                        panel_width;
  double                        line;         /* a tick's height */
  guint                         n_legend_lines;
  double                        top;          /* of the first row */
  double                        title;        /* how high a title is */
} Grid;

static guint
count_columns (double width,
               guint  n_panels)
{
  guint n_columns = MOST_COLUMNS;

  while (n_columns > 1 && width < n_columns * LEAST_WIDTH + (n_columns - 1) * BETWEEN)
    n_columns /= 2;

  return MIN (n_columns, MAX (n_panels, 1));
}

/* The numbers beside the scale: its bottom, middle and top. */
static double
get_number (const KeelSmallMultiplesData *data,
            int                           i)
{
  return (data->min + data->max) / 2 + i * (data->max - data->min) / 2;
}

static double
get_gutter (const KeelSmallMultiplesData *data,
            const KeelMetrics            *metrics)
{
  double widest = 0;

  for (int i = -1; i <= 1; i++)
    {
      g_autofree char *text = data->value (get_number (data, i), data->data);

      widest = MAX (widest, keel_metrics_get_width (metrics, text, KEEL_LETTER_TICK));
    }

  return ceil (widest + GAP);
}

/* Side by side, or one below the other. */
static guint
count_legend_lines (const KeelSmallMultiplesData *data,
                    const KeelMetrics            *metrics,
                    double                        gutter)
{
  double width;

  if (data->managing == NULL)
    return 0;

  width = gutter + 6 * RADIUS + 4 * GAP + keel_metrics_get_width (metrics, data->managing, KEEL_LETTER_LABEL)
          + keel_metrics_get_width (metrics, data->leading, KEEL_LETTER_LABEL);
  return width <= data->width ? 1 : 2;
}

static Grid
make_grid (const KeelSmallMultiplesData *data,
           const KeelMetrics            *metrics)
{
  Grid grid = { .data = data, .metrics = metrics };

  grid.gutter = get_gutter (data, metrics);
  grid.n_columns = count_columns (data->width - grid.gutter, data->n_panels);
  grid.panel_width = floor ((data->width - grid.gutter - (grid.n_columns - 1) * BETWEEN) / grid.n_columns);
  grid.line = keel_metrics_get_height (metrics, KEEL_LETTER_TICK);
  grid.n_legend_lines = count_legend_lines (data, metrics, grid.gutter);
  grid.top = ceil (grid.n_legend_lines * keel_metrics_get_height (metrics, KEEL_LETTER_LABEL) + 2 * GAP);
  grid.title = data->titles != NULL ? keel_metrics_get_height (metrics, KEEL_LETTER_STRONG) + GAP / 2 : 0;

  return grid;
}

static double
get_x (const Grid    *grid,
       const KeelBox *plot,
       double         day)
{
  const KeelSmallMultiplesData *data = grid->data;
  double share = (day - data->first) / ((double) data->last - data->first);

  return plot->x + INSET + ASIDE + share * (plot->width - 2 * (INSET + ASIDE));
}

static double
get_y (const Grid    *grid,
       const KeelBox *plot,
       double         value)
{
  const KeelSmallMultiplesData *data = grid->data;
  double share = (value - get_number (data, 0)) / (data->max - data->min);

  return plot->y + plot->height / 2 - share * (plot->height - 2 * INSET);
}

static void
add_rule (GArray *rules,
          double  x1,
          double  y1,
          double  x2,
          double  y2)
{
  KeelSmallRule rule = { x1, y1, x2, y2 };

  g_array_append_val (rules, rule);
}

static void
add_numbers (KeelSmallMultiples *self,
             const Grid         *grid,
             const KeelBox      *plot)
{
  for (int i = -1; i <= 1; i++)
    {
      double number = get_number (grid->data, i);
      KeelLabel label = keel_label_make (grid->data->value (number, grid->data->data), KEEL_LETTER_TICK,
                                         plot->x - GAP, get_y (grid, plot, number), 1, grid->metrics);

      label.box.y -= label.box.height / 2;
      g_array_append_val (self->labels, label);
    }
}

static double
get_time_width (KeelDay      day,
                KeelTimeText text,
                gpointer     data)
{
  const Grid *grid = data;
  g_autofree char *words = grid->data->time (day, text, grid->data->data);

  return keel_metrics_get_width (grid->metrics, words, KEEL_LETTER_TICK);
}

static void
add_time (KeelSmallMultiples *self,
          Grid               *grid,
          const KeelBox      *plot)
{
  const KeelSmallMultiplesData *data = grid->data;
  KeelTimeAxis axis = {
    .first = data->first,
    .last = data->last,
    .length = plot->width - 2 * (INSET + ASIDE),
    .least_gap = LEAST_TEXT_GAP,
    .room = INSET,
    .first_weekday = data->first_weekday,
    .get_width = get_time_width,
    .data = grid,
  };
  g_autoptr (GArray) ticks = keel_time_axis_get_ticks (&axis);

  for (guint i = 0; i < ticks->len; i++)
    {
      const KeelTimeTick *tick = &g_array_index (ticks, KeelTimeTick, i);
      KeelTimeText texts[] = { tick->text, KEEL_TIME_YEAR };

      for (guint j = 0; j < 2; j++)
        {
          KeelLabel label;

          if (j == 0 ? !tick->has_text : !tick->names_year)
            continue;

          label = keel_label_make (data->time (tick->day, texts[j], data->data), KEEL_LETTER_TICK,
                                   get_x (grid, plot, tick->day),
                                   plot->y + plot->height + GAP / 2 + j * grid->line, 0.5, grid->metrics);
          g_array_append_val (self->labels, label);
        }
    }
}

static void
add_title (KeelSmallMultiples *self,
           const Grid         *grid,
           const KeelBox      *plot,
           const char         *title)
{
  KeelLabel label = keel_label_make (g_strdup (title), KEEL_LETTER_STRONG, plot->x, plot->y - grid->title, 0,
                                     grid->metrics);

  label.box.width = MIN (label.box.width, plot->width);
  g_array_append_val (self->labels, label);
}

static void
add_scale (KeelSmallMultiples *self,
           const Grid         *grid,
           const KeelBox      *plot)
{
  for (int i = -1; i <= 1; i++)
    {
      double y = get_y (grid, plot, get_number (grid->data, i));

      add_rule (i == 0 && !grid->data->is_plain ? self->middles : self->grid, plot->x, y, plot->x + plot->width, y);
    }
}

static void
add_panel (KeelSmallMultiples *self,
           Grid               *grid,
           guint               panel)
{
  const KeelSmallMultiplesData *data = grid->data;
  guint column = panel % grid->n_columns;
  double row_height = ceil (grid->title + PLOT_HEIGHT + 2 * grid->line + BETWEEN);
  KeelBox plot = { grid->gutter + column * (grid->panel_width + BETWEEN),
                   grid->top + panel / grid->n_columns * row_height + ceil (grid->title),
                   grid->panel_width, PLOT_HEIGHT };

  if (data->titles != NULL)
    add_title (self, grid, &plot, data->titles[panel]);
  g_array_append_val (self->plots, plot);
  self->height = MAX (self->height, plot.y + plot.height + 2 * grid->line + GAP);
  add_scale (self, grid, &plot);

  for (guint i = 0; i < data->n_cuts; i++)
    if (data->cuts[i] >= data->first && data->cuts[i] <= data->last)
      add_rule (self->cuts, get_x (grid, &plot, data->cuts[i]), plot.y,
                get_x (grid, &plot, data->cuts[i]), plot.y + plot.height);

  if (column == 0)
    add_numbers (self, grid, &plot);
  add_time (self, grid, &plot);
}

static void
add_markers (KeelSmallMultiples *self,
             const Grid         *grid)
{
  const KeelSmallMultiplesData *data = grid->data;

  for (guint i = 0; i < data->n_points; i++)
    {
      const KeelSmallPoint *point = &data->points[i];
      const KeelBox *plot = &g_array_index (self->plots, KeelBox, point->panel);
      double aside = data->managing == NULL ? 0 : point->series == KEEL_MEASURE_LEADING ? ASIDE : -ASIDE;
      KeelSmallMarker marker = { .point = i, .series = point->series };

      if (point->day < data->first || point->day > data->last)
        continue;

      marker.x = get_x (grid, plot, point->day) + aside;
      marker.y = get_y (grid, plot, point->value);
      g_array_append_val (self->markers, marker);
    }
}

static void
add_legend (KeelSmallMultiples *self,
            const Grid         *grid)
{
  const struct
  {
    KeelMeasure series;
    const char *text;
  } sides[] = {
    { KEEL_MEASURE_MANAGING, grid->data->managing },
    { KEEL_MEASURE_LEADING, grid->data->leading },
  };
  double x = grid->gutter + RADIUS;
  double y = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (sides); i++)
    {
      KeelLabel label = keel_label_make (g_strdup (sides[i].text), KEEL_LETTER_LABEL,
                                         x + RADIUS + GAP, y, 0, grid->metrics);
      KeelSmallMarker mark = { x, y + label.box.height / 2, 0, sides[i].series };

      g_array_append_val (self->labels, label);
      g_array_append_val (self->legend, mark);
      if (grid->n_legend_lines == 1)
        x = label.box.x + label.box.width + 2 * GAP + RADIUS;
      else
        y = label.box.height;
    }
}

/* Mirroring. */

static void
mirror_markers (GArray *markers,
                double  width)
{
  for (guint i = 0; i < markers->len; i++)
    {
      KeelSmallMarker *marker = &g_array_index (markers, KeelSmallMarker, i);

      marker->x = width - marker->x;
    }
}

static void
mirror_rules (GArray *rules,
              double  width)
{
  for (guint i = 0; i < rules->len; i++)
    {
      KeelSmallRule *rule = &g_array_index (rules, KeelSmallRule, i);

      rule->x1 = width - rule->x1;
      rule->x2 = width - rule->x2;
    }
}

static void
mirror (KeelSmallMultiples *self)
{
  keel_labels_mirror (self->labels, self->width);
  mirror_rules (self->grid, self->width);
  mirror_rules (self->middles, self->width);
  mirror_rules (self->cuts, self->width);
  mirror_markers (self->markers, self->width);
  mirror_markers (self->legend, self->width);

  for (guint i = 0; i < self->plots->len; i++)
    {
      KeelBox *plot = &g_array_index (self->plots, KeelBox, i);

      *plot = keel_box_mirror (plot, self->width);
    }
}

KeelSmallMultiples *
keel_small_multiples_new (const KeelSmallMultiplesData *data,
                          const KeelMetrics            *metrics)
{
  KeelSmallMultiples *self;
  Grid grid = make_grid (data, metrics);

  g_return_val_if_fail (data->last > data->first, NULL);
  g_return_val_if_fail (data->max > data->min, NULL);

  self = g_new0 (KeelSmallMultiples, 1);
  self->width = data->width;
  self->marker_radius = RADIUS;
  self->is_plain = data->is_plain;
  self->plots = g_array_new (FALSE, FALSE, sizeof (KeelBox));
  self->labels = keel_labels_new ();
  self->grid = g_array_new (FALSE, FALSE, sizeof (KeelSmallRule));
  self->middles = g_array_new (FALSE, FALSE, sizeof (KeelSmallRule));
  self->cuts = g_array_new (FALSE, FALSE, sizeof (KeelSmallRule));
  self->markers = g_array_new (FALSE, FALSE, sizeof (KeelSmallMarker));
  self->legend = g_array_new (FALSE, FALSE, sizeof (KeelSmallMarker));

  if (data->managing != NULL)
    add_legend (self, &grid);
  for (guint i = 0; i < data->n_panels; i++)
    add_panel (self, &grid, i);
  add_markers (self, &grid);
  if (data->is_rtl)
    mirror (self);

  return self;
}

void
keel_small_multiples_free (KeelSmallMultiples *self)
{
  if (!self)
    return;

  g_array_unref (self->plots);
  g_array_unref (self->labels);
  g_array_unref (self->grid);
  g_array_unref (self->middles);
  g_array_unref (self->cuts);
  g_array_unref (self->markers);
  g_array_unref (self->legend);
  g_free (self);
}
