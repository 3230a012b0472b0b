/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-axis.h"
#include "keel-label.h"
#include "keel-lettering.h"
#include "keel-palette.h"

G_BEGIN_DECLS

/* Small charts side by side, all on one scale: managing and leading of each facet over time, or
 * two other things in ink. Points only: nothing is joined, and no verdict is read from them
 * (DOMAIN §3.2). */

/* One side of one facet in one check-in. In ink the two series are only the first and the second,
 * told apart by their marks. */
typedef struct
{
  guint       panel;       /* whose */
  KeelMeasure series;      /* KEEL_MEASURE_MANAGING or KEEL_MEASURE_LEADING */
  KeelDay     day;
  double      value;
} KeelSmallPoint;

/**
 * KeelSmallMultiplesData:
 * @titles: of the panels; NULL for none
 * @min: the bottom of the scale
 * @max: its top
 * @is_plain: in ink, and without a line in the middle of the scale: what is shown is neither managing
 *   nor leading
 * @cuts: days of changes of context: dashed lines
 * @first: the first day in view
 * @last: the last day in view, after @first
 * @value: the text of a value: “−3”, “0”
 * @time: the text of a tick
 * @managing: what the legend calls the one side; NULL for no legend: there is only one
 * @leading: and the other; NULL with @managing
 */
typedef struct
{
  const char * const   *titles;
  guint                 n_panels;
  double                min;
  double                max;
  gboolean              is_plain;
  const KeelSmallPoint *points;
  guint                 n_points;
  const KeelDay        *cuts;
  guint                 n_cuts;
  KeelDay               first;
  KeelDay               last;
  double                width;
  int                   first_weekday;
  gboolean              is_rtl;
  char               *(* value) (double        value,
                                 gpointer      data);
  char               *(* time)  (KeelDay       day,
                                 KeelTimeText  text,
                                 gpointer      data);
  gpointer              data;
  const char           *managing;
  const char           *leading;
} KeelSmallMultiplesData;

/* A point in view. Of two series managing stands a little before its day and leading a little
 * after, so that two with the same value are both seen. */
typedef struct
{
  double       x;
  double       y;
  guint        point;      /* its index in the data */
  KeelMeasure  series;
} KeelSmallMarker;

/* A line across all of a panel's height, or width. */
typedef struct
{
  double   x1;
  double   y1;
  double   x2;
  double   y2;
} KeelSmallRule;

/**
 * KeelSmallMultiples:
 * @height: what the width needs
 * @plots: of KeelBox, one a panel: four in a row, two, or one, as wide as can be
 * @labels: of KeelLabel: titles (strong), legend (label), numbers and months (tick)
 * @grid: of KeelSmallRule: the ends of the scale
 * @middles: of KeelSmallRule: “about right”; none if plain
 * @cuts: of KeelSmallRule
 * @markers: of KeelSmallMarker, in the order of the points
 * @legend: of KeelSmallMarker: the two marks explained above the panels
 *
 * Where everything stands; only read.
 */
typedef struct
{
  double   width;
  double   height;
  GArray  *plots;
  GArray  *labels;
  GArray  *grid;
  GArray  *middles;
  GArray  *cuts;
  GArray  *markers;
  GArray  *legend;
  double   marker_radius;
  gboolean is_plain;
} KeelSmallMultiples;

KeelSmallMultiples *keel_small_multiples_new  (const KeelSmallMultiplesData *data,
                                               const KeelMetrics            *metrics) G_GNUC_WARN_UNUSED_RESULT;
void                keel_small_multiples_free (KeelSmallMultiples           *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelSmallMultiples, keel_small_multiples_free)

/* Without a background. */
void                keel_small_multiples_draw (const KeelSmallMultiples     *self,
                                               cairo_t                      *cr,
                                               const KeelPalette            *palette,
                                               KeelLettering                *lettering);

G_END_DECLS
