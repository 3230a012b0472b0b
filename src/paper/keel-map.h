/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-label.h"
#include "keel-lettering.h"
#include "keel-palette.h"
#include "keel-path.h"

G_BEGIN_DECLS

/* The map of managing × leading: too little and too much of each, with “about right on
 * both” in the middle, and the check-ins as a path through it. Its quarters have no
 * names, and its middle is an outline: a place, not a prize. */

/* A scored check-in: M and L in −3 … 3. The path is not drawn from one segment to the
 * next (DOMAIN §3.2). */
typedef struct
{
  double   managing;
  double   leading;
  guint    segment;
  gboolean is_partial;    /* hollow */
} KeelMapPoint;

/**
 * KeelMapWords:
 * @value: the text of a value on an axis: “−1.5”, “0”
 * @managing: the name of the horizontal axis
 * @leading: the name of the vertical axis
 * @too_little: the end of both axes
 * @too_much: the other end
 * @middle: “about right on both”
 * @latest: what the last point is called, its date
 */
typedef struct
{
  char       *(* value) (double    value,
                         gpointer  data);
  gpointer     data;
  const char  *managing;
  const char  *leading;
  const char  *too_little;
  const char  *too_much;
  const char  *middle;
  const char  *latest;
} KeelMapWords;

/**
 * KeelMapData:
 * @points: in order of days; the last is the one that is named
 * @is_rtl: too little is at the right. A reader from right to left has answered on scales
 *   that run that way, and finds more of something where it was there
 */
typedef struct
{
  const KeelMapPoint *points;
  guint               n_points;
  double              width;
  double              height;
  gboolean            is_rtl;
} KeelMapData;

typedef struct
{
  double   x;
  double   y;
  gboolean is_partial;
} KeelMapMarker;

/**
 * KeelMap:
 * @plot: a square
 * @middle: within it, what counts as about right on both: less than 0.5 from 0
 * @extent: the map shows −@extent … @extent: 1.5, or 3 if that has not all points
 * @markers: of KeelMapMarker, one for each point
 * @managing_label: in the hue of managing, like the mark of the latest point below the map
 * @leading_label: in the hue of leading, like its mark beside the map
 * @tick_labels: of KeelLabel
 * @words: of KeelLabel, in the plot, if they found room: KEEL_LETTER_STRONG what the latest
 *   point is called, KEEL_LETTER_TICK what the middle means
 *
 * Where everything in a map stands; only read.
 */
typedef struct
{
  double     width;
  gboolean   is_rtl;
  KeelBox    plot;
  KeelBox    middle;
  double     extent;
  KeelPath  *path;
  GArray    *markers;
  KeelLabel  managing_label;
  KeelLabel  leading_label;
  GArray    *tick_labels;
  GArray    *words;
} KeelMap;

KeelMap  *keel_map_new         (const KeelMapData   *data,
                                const KeelMapWords  *words,
                                const KeelMetrics   *metrics) G_GNUC_WARN_UNUSED_RESULT;
void      keel_map_free        (KeelMap             *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelMap, keel_map_free)

#define KEEL_MAP_NONE G_MAXUINT

/* The nearest marker within reach of a finger (24 × 24), the later of two that lie on
 * each other; or KEEL_MAP_NONE. */
guint     keel_map_find_marker (const KeelMap       *self,
                                double               x,
                                double               y);

/* Without a background. */
void      keel_map_draw        (const KeelMap       *self,
                                cairo_t             *cr,
                                const KeelPalette   *palette,
                                KeelLettering       *lettering);

/* Over a map that has been drawn: the marker under the pointer, or with the keyboard. */
void      keel_map_draw_highlight (const KeelMap     *self,
                                   guint              marker,
                                   gboolean           has_focus,
                                   cairo_t           *cr,
                                   const KeelPalette *palette);

G_END_DECLS
