/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-series.h"

static const guint longest_silence[] = {
  [KEEL_FORM_FULL] = 120,
  [KEEL_FORM_PULSE] = 60,
};

/* Of one facet side: full means of three items, the pulse asks one. */
static const double facet_steps[] = {
  [KEEL_FORM_FULL] = 1 / 3.0,
  [KEEL_FORM_PULSE] = 1,
};

double
keel_measure_get_resolution (KeelMeasure measure,
                             KeelForm    form)
{
  double step = facet_steps[form] / KEEL_N_FACETS;

  return measure == KEEL_MEASURE_FIT ? 100 * step / KEEL_ANSWER_MAX : step;
}

double
keel_measure_get_meaningful (KeelMeasure measure)
{
  return measure == KEEL_MEASURE_FIT ? 10 : 0.5;
}

gboolean
keel_series_is_cut_before (const KeelSeries *series,
                           guint             index,
                           KeelDay           but)
{
  KeelDay previous;
  KeelDay day;

  g_return_val_if_fail (index > 0 && index < series->n_points, FALSE);

  previous = series->points[index - 1].day;
  day = series->points[index].day;
  if (day - previous > longest_silence[series->form])
    return TRUE;

  for (guint i = 0; i < series->n_cuts; i++)
    if (series->cuts[i] != but && previous < series->cuts[i] && series->cuts[i] <= day)
      return TRUE;

  return FALSE;
}

GArray *
keel_series_list_segments (const KeelSeries *series)
{
  GArray *segments = g_array_new (FALSE, FALSE, sizeof (KeelSegment));
  KeelSegment segment = { 0 };

  g_return_val_if_fail (series != NULL, segments);

  for (guint i = 0; i < series->n_points; i++)
    {
      if (i > 0 && keel_series_is_cut_before (series, i, KEEL_DAY_NONE))
        {
          g_array_append_val (segments, segment);
          segment = (KeelSegment) { .first = i };
        }
      segment.n_points++;
    }

  if (segment.n_points > 0)
    g_array_append_val (segments, segment);

  return segments;
}
