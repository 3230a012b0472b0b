/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-axis.h"
#include "keel-label.h"
#include "keel-lettering.h"
#include "keel-palette.h"
#include "keel-path.h"

G_BEGIN_DECLS

/* One score over time: what there is to draw (KeelChartData), where all of it stands
 * (KeelChart), and drawing it. Nothing is joined or compared across a segment's end. */

/* A scored check-in. Segments are numbered upward in time; a new one begins at a change
 * of context, of the items, and after a long silence (DOMAIN §3.2). */
typedef struct
{
  KeelDay  day;
  double   value;
  guint    segment;
  gboolean is_partial;    /* hollow */
  gboolean is_unusual;    /* ringed */
} KeelChartPoint;

/* The personal range as it was known from the point of day @from on, in that segment:
 * what the points after that day are judged by, up to the next range (DOMAIN §3.3).
 * Unclipped. */
typedef struct
{
  KeelDay  from;
  guint    segment;
  double   low;
  double   high;
} KeelChartRange;

/* A line of slow change (DOMAIN §3.4): at a review, or looked at in between. */
typedef struct
{
  KeelDay  from;
  KeelDay  to;
  double   from_value;
  double   to_value;
  gboolean is_interim;    /* dashed */
} KeelChartTrend;

typedef enum
{
  KEEL_CHART_CUT,         /* a change of context: nothing is compared across it */
  KEEL_CHART_ACTION,
  KEEL_CHART_NOTE,
} KeelChartEventKind;

typedef struct
{
  KeelDay             day;
  KeelChartEventKind  kind;
  const char         *text;
} KeelChartEvent;

/**
 * KeelChartWords:
 * @value: the text of a value on the axis: “−2”, “+1”, “75”
 * @time: the text of a tick
 * @high: what the upper end of the scale means, or NULL
 * @low: the lower end, or NULL
 * @range: “your usual range”, or NULL
 * @interim: “interim”, or NULL
 *
 * What a chart says, in the reader's language.
 */
typedef struct
{
  char       *(* value) (double        value,
                         gpointer      data);
  char       *(* time)  (KeelDay       day,
                         KeelTimeText  text,
                         gpointer      data);
  const char  *high;
  const char  *low;
  const char  *range;
  const char  *interim;
  gpointer     data;
} KeelChartWords;

/**
 * KeelChartData:
 * @points: in order of days, at most one a day
 * @ranges: in order of days
 * @events: in order of days
 * @first: the first day in view
 * @last: the last day in view, after @first
 * @min: the bottom of the scale
 * @max: the top of the scale
 * @is_zoomed: show only the part of the scale that has the points, and 0 where the scale
 *   has it in its middle
 * @is_rtl: time runs from right to left
 *
 * Only read while the layout is made, but for the points, which are referred to by
 * their index.
 */
typedef struct
{
  KeelMeasure            series;
  const KeelChartPoint  *points;
  guint                  n_points;
  const KeelChartRange  *ranges;
  guint                  n_ranges;
  const KeelChartTrend  *trends;
  guint                  n_trends;
  const KeelChartEvent  *events;
  guint                  n_events;

  KeelDay                first;
  KeelDay                last;
  double                 min;
  double                 max;

  double                 width;
  double                 height;
  int                    first_weekday;
  gboolean               is_zoomed;
  gboolean               is_rtl;
} KeelChartData;

/* A point in view. */
typedef struct
{
  double   x;
  double   y;
  guint    point;         /* its index in the data */
  gboolean is_partial;
  gboolean is_unusual;
} KeelChartMarker;

/* An event in view: its mark stands on the upper edge of the plot; its label beside a
 * pole that rises from there, unless there was no room for it. */
typedef struct
{
  double              x;
  double              top;          /* of the pole */
  guint               event;        /* its index in the data */
  KeelChartEventKind  kind;
  gboolean            has_label;
  KeelLabel           label;        /* owned */
} KeelChartFlag;

typedef struct
{
  double   position;      /* y of a value, x of a day */
  gboolean is_middle;     /* 0 on a scale that has it in its middle */
} KeelChartTick;

/**
 * KeelChart:
 *
 * Where everything in a chart stands; only read. x grows to the right in either
 * direction of reading; markers and flags are in order of days.
 */
typedef struct
{
  double         width;
  double         height;
  gboolean       is_rtl;
  KeelMeasure    series;

  KeelBox        plot;
  KeelValueAxis  values;
  GArray        *value_ticks;     /* of KeelChartTick */
  GArray        *time_ticks;      /* of KeelChartTick */
  GArray        *tick_labels;     /* of KeelLabel */
  GArray        *words;           /* of KeelLabel, in the plot */

  KeelPath      *bands;           /* closed, clipped to the scale */
  KeelPath      *band_edges;      /* where a band ends, not where the scale does */
  KeelPath      *line;
  KeelPath      *trends;
  KeelPath      *interim_trends;

  GArray        *markers;         /* of KeelChartMarker */
  double         marker_radius;   /* smaller and thinner the more points there are */
  double         line_share;      /* of the palette's line width */
  GArray        *flags;           /* of KeelChartFlag */
} KeelChart;

KeelChart *keel_chart_new            (const KeelChartData  *data,
                                      const KeelChartWords *words,
                                      const KeelMetrics    *metrics) G_GNUC_WARN_UNUSED_RESULT;
void       keel_chart_free           (KeelChart            *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelChart, keel_chart_free)

#define KEEL_CHART_NONE G_MAXUINT

/* Both give an index into markers or flags, or KEEL_CHART_NONE: the nearest marker within
 * reach of a finger (24 × 24); the flag whose mark, pole or label is there. */
guint      keel_chart_find_marker    (const KeelChart      *self,
                                      double                x,
                                      double                y);
guint      keel_chart_find_flag      (const KeelChart      *self,
                                      double                x,
                                      double                y);

typedef enum
{
  KEEL_CHART_LEFT,
  KEEL_CHART_RIGHT,
  KEEL_CHART_FIRST,
  KEEL_CHART_LAST,
} KeelChartMove;

/* The marker that a key leads to: left and right as they are seen, first and last in
 * time. At the end the same again; from KEEL_CHART_NONE the latest. */
guint      keel_chart_move           (const KeelChart      *self,
                                      guint                 marker,
                                      KeelChartMove         move);

/* How much of the time is in view. */
typedef enum
{
  KEEL_CHART_EIGHT_WEEKS,
  KEEL_CHART_HALF_A_YEAR,
  KEEL_CHART_YEAR,
  KEEL_CHART_ALL,
} KeelChartSpan;

/* The first day in view if @last is the last one and @oldest the first that there is; for
 * KEEL_CHART_ALL never less than eight weeks. */
KeelDay    keel_chart_span_get_first (KeelChartSpan         span,
                                      KeelDay               oldest,
                                      KeelDay               last);

/* Without a background. */
void       keel_chart_draw           (const KeelChart      *self,
                                      cairo_t              *cr,
                                      const KeelPalette    *palette,
                                      KeelLettering        *lettering);

/* Over a chart that has been drawn: the marker under the pointer, or the one that has the
 * keyboard. Lays out nothing and allocates nothing. */
void       keel_chart_draw_highlight (const KeelChart      *self,
                                      guint                 marker,
                                      gboolean              has_focus,
                                      cairo_t              *cr,
                                      const KeelPalette    *palette);

G_END_DECLS
