/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Words inside the plot: what the ends of the scale mean, whose range the band is, that a
 * line is interim. */

#include "keel-chart-private.h"
#include "keel-placing.h"

#define MARGIN 4.0
#define FROM_LINE 2.0

/* A plot lower than this many lines of text has no room for the ends of its scale. */
#define LEAST_LINES 6

static void
add_end_of_scale (KeelPlacing       *placing,
                  const char        *text,
                  double             y,
                  gboolean           is_below,
                  const KeelMetrics *metrics)
{
  KeelLabel label = keel_label_make (g_strdup (text), KEEL_LETTER_TICK, 0, 0, 0, metrics);
  double left = placing->area.x + MARGIN;
  double right = placing->area.x + placing->area.width - MARGIN - label.box.width;
  double top = is_below ? y + FROM_LINE : y - label.box.height - FROM_LINE;
  KeelSpot spots[] = { { left, top }, { right, top }, { (left + right) / 2, top } };

  keel_placing_add (placing, label, G_MAXUINT, spots, G_N_ELEMENTS (spots));
}

/* How far down the last edge comes within @width of its end. */
static double
get_bottom (const KeelPathStep *steps,
            guint               n_steps,
            double              width)
{
  const KeelPathStep *last = &steps[n_steps - 1];
  double bottom = last->y;

  for (const KeelPathStep *step = last; step > steps && step->kind != KEEL_STEP_MOVE; step--)
    if (step->x > last->x - width)
      bottom = MAX (bottom, MAX (step->y, step[-1].y));

  return bottom;
}

/* At the end of the band's lower edge, which is drawn last: outside or inside, or at the
 * beginning of its upper one. */
static void
add_range (KeelPlacing       *placing,
           const KeelPath    *edges,
           const char        *text,
           const KeelMetrics *metrics)
{
  KeelLabel label = keel_label_make (g_strdup (text), KEEL_LETTER_TICK, 0, 0, 0, metrics);
  guint n_steps;
  const KeelPathStep *steps = keel_path_get_steps (edges, &n_steps);
  const KeelPathStep *last = &steps[n_steps - 1];
  KeelSpot spots[] = {
    { last->x - label.box.width, get_bottom (steps, n_steps, label.box.width) + FROM_LINE },
    { last->x - label.box.width, last->y - label.box.height - FROM_LINE },
    { steps[0].x, steps[0].y - label.box.height - FROM_LINE },
    { steps[0].x, steps[0].y + FROM_LINE },
  };

  keel_placing_add (placing, label, 0, spots, G_N_ELEMENTS (spots));
}

/* Beyond the end of the line, which is where it is read. */
static void
add_interim (KeelPlacing       *placing,
             const KeelPath    *trends,
             const char        *text,
             const KeelMetrics *metrics)
{
  KeelLabel label = keel_label_make (g_strdup (text), KEEL_LETTER_TICK, 0, 0, 0, metrics);
  guint n_steps;
  const KeelPathStep *steps = keel_path_get_steps (trends, &n_steps);
  const KeelPathStep *last = &steps[n_steps - 1];
  double above = last->y - label.box.height - MARGIN;
  double below = last->y + MARGIN;
  KeelSpot spots[] = {
    { last->x - label.box.width, above },
    { last->x - label.box.width, below },
    { last->x - 2 * label.box.width, above },
    { last->x - 2 * label.box.width, below },
    { last->x - label.box.width, above - label.box.height },
    { last->x - label.box.width, below + label.box.height },
    { last->x - 3 * label.box.width, above },
    { last->x - 3 * label.box.width, below },
  };

  keel_placing_add (placing, label, 0, spots, G_N_ELEMENTS (spots));
}

static gboolean
is_empty (const KeelPath *path)
{
  guint n_steps;

  keel_path_get_steps (path, &n_steps);

  return n_steps == 0;
}

void
keel_chart_add_words (KeelChart            *self,
                      const KeelChartData  *data,
                      const KeelChartWords *words,
                      const KeelMetrics    *metrics)
{
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (KeelSpot));
  KeelPlacing placing = { self->plot, points, self->words };
  gboolean has_room = self->plot.height >= LEAST_LINES * keel_metrics_get_height (metrics, KEEL_LETTER_TICK);

  for (guint i = 0; i < self->markers->len; i++)
    {
      const KeelChartMarker *marker = &g_array_index (self->markers, KeelChartMarker, i);
      KeelSpot point = { marker->x, marker->y };

      g_array_append_val (points, point);
    }

  if (words->high && has_room)
    add_end_of_scale (&placing, words->high, keel_chart_get_y (self, self->values.max), TRUE, metrics);
  if (words->low && has_room)
    add_end_of_scale (&placing, words->low, keel_chart_get_y (self, self->values.min), FALSE, metrics);
  if (words->range && !is_empty (self->band_edges))
    add_range (&placing, self->band_edges, words->range, metrics);
  if (words->interim && !is_empty (self->interim_trends))
    add_interim (&placing, self->interim_trends, words->interim, metrics);
}
