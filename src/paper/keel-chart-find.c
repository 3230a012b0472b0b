/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-chart.h"

#include <math.h>

#define REACH 12.0            /* 24 × 24: WCAG 2.2, 2.5.8 */
#define EIGHT_WEEKS 56

static const KeelChartMarker *
get_marker (const KeelChart *self,
            guint            i)
{
  return &g_array_index (self->markers, KeelChartMarker, i);
}

/* x grows with time, or falls with it. */
static double
get_advance (const KeelChart *self,
             double           x)
{
  return self->is_rtl ? self->width - x : x;
}

/* The first marker that is not before @advance. */
static guint
find_from (const KeelChart *self,
           double           advance)
{
  guint from = 0;
  guint to = self->markers->len;

  while (from < to)
    {
      guint middle = from + (to - from) / 2;

      if (get_advance (self, get_marker (self, middle)->x) >= advance)
        to = middle;
      else
        from = middle + 1;
    }

  return from;
}

guint
keel_chart_find_marker (const KeelChart *self,
                        double           x,
                        double           y)
{
  double advance = get_advance (self, x);
  double least = REACH;
  guint nearest = KEEL_CHART_NONE;

  for (guint i = find_from (self, advance - REACH); i < self->markers->len; i++)
    {
      const KeelChartMarker *marker = get_marker (self, i);
      double distance = hypot (marker->x - x, marker->y - y);

      if (get_advance (self, marker->x) > advance + REACH)
        break;
      if (distance > least)
        continue;
      least = distance;
      nearest = i;
    }

  return nearest;
}

guint
keel_chart_find_flag (const KeelChart *self,
                      double           x,
                      double           y)
{
  double least = REACH;
  guint nearest = KEEL_CHART_NONE;

  for (guint i = 0; i < self->flags->len; i++)
    {
      const KeelChartFlag *flag = &g_array_index (self->flags, KeelChartFlag, i);

      if (flag->has_label && keel_box_contains (&flag->label.box, x, y))
        return i;
      if (y < flag->top || y > self->plot.y + REACH || fabs (flag->x - x) > least)
        continue;
      least = fabs (flag->x - x);
      nearest = i;
    }

  return nearest;
}

guint
keel_chart_move (const KeelChart *self,
                 guint            marker,
                 KeelChartMove    move)
{
  guint n_markers = self->markers->len;
  gboolean is_onward = (move == KEEL_CHART_RIGHT) != self->is_rtl;

  if (n_markers == 0)
    return KEEL_CHART_NONE;
  if (move == KEEL_CHART_FIRST)
    return 0;
  if (move == KEEL_CHART_LAST || marker >= n_markers)
    return n_markers - 1;
  if (is_onward)
    return MIN (marker + 1, n_markers - 1);

  return marker > 0 ? marker - 1 : 0;
}

KeelDay
keel_chart_span_get_first (KeelChartSpan span,
                           KeelDay       oldest,
                           KeelDay       last)
{
  static const guint n_days[] = {
    [KEEL_CHART_EIGHT_WEEKS] = EIGHT_WEEKS,
    [KEEL_CHART_HALF_A_YEAR] = 183,
    [KEEL_CHART_YEAR] = 365,
  };
  guint before = span == KEEL_CHART_ALL
    ? MAX (last > oldest && oldest != KEEL_DAY_NONE ? last - oldest : 0, EIGHT_WEEKS)
    : n_days[span];

  return last > before ? last - before : 1;
}
