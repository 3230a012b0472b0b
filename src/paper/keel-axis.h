/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-day.h"

G_BEGIN_DECLS

/* Where ticks stand. Texts are the caller's: an axis says which days and values have
 * one, and of which kind, and is told how wide it will be. */

/**
 * KeelValueAxis:
 * @min: the value at the bottom
 * @max: the value at the top
 * @step: between ticks; the first is at @min, the last at @max
 * @n_ticks: two at least
 */
typedef struct
{
  double min;
  double max;
  double step;
  guint  n_ticks;
} KeelValueAxis;

/* A whole scale (−3 … 3, −6 … 6, 0 … 100) over @length pixels, with the finest step
 * that leaves @least_gap pixels between two ticks, and at most seven ticks. */
KeelValueAxis  keel_value_axis_whole     (double                min,
                                          double                max,
                                          double                length,
                                          double                least_gap);

/* The part of that scale that has all of @low … @high and, so that a wobble does not
 * look like a storm, at least a quarter of the scale. */
KeelValueAxis  keel_value_axis_zoomed    (const KeelValueAxis  *whole,
                                          double                low,
                                          double                high,
                                          double                length,
                                          double                least_gap);

double         keel_value_axis_get_tick  (const KeelValueAxis  *self,
                                          guint                 i);

/* What the text of a tick names. */
typedef enum
{
  KEEL_TIME_DAY,      /* 3 Mar */
  KEEL_TIME_MONTH,    /* Mar */
  KEEL_TIME_YEAR,     /* 2026 */
} KeelTimeText;

/**
 * KeelTimeTick:
 * @day: where it stands
 * @text: what its text names
 * @has_text: there is room for it
 * @names_year: the year belongs under the text: the first text, and the first of a year
 */
typedef struct
{
  KeelDay      day;
  KeelTimeText text;
  gboolean     has_text;
  gboolean     names_year;
} KeelTimeTick;

/**
 * KeelTimeAxis:
 * @first: the day at the beginning
 * @last: the day at the end, after @first
 * @length: pixels from the one to the other
 * @least_gap: pixels between two texts
 * @room: pixels that a text may stick out at either end
 * @first_weekday: on which a week begins, 1 Monday … 7 Sunday
 * @get_width: of the text of a tick, in pixels
 */
typedef struct
{
  KeelDay   first;
  KeelDay   last;
  double    length;
  double    least_gap;
  double    room;
  int       first_weekday;
  double (* get_width) (KeelDay       day,
                        KeelTimeText  text,
                        gpointer      data);
  gpointer  data;
} KeelTimeAxis;

double         keel_time_axis_get_position (const KeelTimeAxis *self,
                                            KeelDay             day);

/* Of KeelTimeTick, in order: weeks, months, quarters, half-years or years, whichever
 * are the finest that suit the range and whose texts do not collide. */
GArray        *keel_time_axis_get_ticks    (const KeelTimeAxis *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
