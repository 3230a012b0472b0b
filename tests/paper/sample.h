/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-chart.h"

G_BEGIN_DECLS

/**
 * Sample:
 *
 * A made-up series to draw: weekly points with a change of context in the middle, ranges
 * from the sixth point of a segment on, some partial and unusual points, events, and a
 * trend in each segment. The numbers look like a person's; the statistics are not.
 */
typedef struct
{
  KeelChartData  data;
  GArray        *points;
  GArray        *ranges;
  GArray        *trends;
  GArray        *events;
} Sample;

/* @middle and @wobble: of the values; rounded to quarters. */
Sample         *sample_new       (guint   n_points,
                                  guint   n_events,
                                  double  middle,
                                  double  wobble);
void            sample_free      (Sample *sample);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Sample, sample_free)

/* In English. */
KeelChartWords  sample_words     (void);

char           *sample_value     (double        value,
                                  gpointer      data) G_GNUC_WARN_UNUSED_RESULT;
char           *sample_time      (KeelDay       day,
                                  KeelTimeText  text,
                                  gpointer      data) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
