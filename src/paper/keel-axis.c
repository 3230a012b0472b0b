/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-axis.h"

#include <math.h>

#define MOST_STEPS 6

/* A zoomed scale has at least this share of the whole. */
#define LEAST_SHARE 0.25

/* All are exact in binary or whole, so ticks fall on 0 and on whole steps. Thirds are for
 * whole scales, which they divide; part of a scale is read in halves and tens. */
static const struct
{
  double   step;
  gboolean is_for_whole;
} value_steps[] = {
  { 0.25, FALSE }, { 0.5, FALSE }, { 1, FALSE }, { 2, FALSE }, { 3, TRUE }, { 5, FALSE }, { 6, TRUE },
  { 10, FALSE }, { 25, FALSE }, { 50, FALSE }, { 100, FALSE },
};

static KeelValueAxis
make_axis (double min,
           double max,
           double step)
{
  return (KeelValueAxis) { min, max, step, (guint) lround ((max - min) / step) + 1 };
}

static gboolean
suits (double span,
       double step,
       double length,
       double least_gap)
{
  double n_steps = span / step;

  return fabs (n_steps - round (n_steps)) < 1e-9 && n_steps <= MOST_STEPS + 1e-9 &&
         length / n_steps >= least_gap;
}

KeelValueAxis
keel_value_axis_whole (double min,
                       double max,
                       double length,
                       double least_gap)
{
  g_return_val_if_fail (max > min, make_axis (0, 1, 1));

  /* A scale that has a middle keeps a tick there. */
  for (gsize i = 0; i < G_N_ELEMENTS (value_steps); i++)
    if (suits (max - min, value_steps[i].step, length, least_gap) &&
        (min >= 0 || suits (max, value_steps[i].step, length, 0)))
      return make_axis (min, max, value_steps[i].step);

  return make_axis (min, max, max - min);
}

/* Widens low … high to the least span, within the scale. */
static void
widen (const KeelValueAxis *whole,
       double              *low,
       double              *high)
{
  double missing = LEAST_SHARE * (whole->max - whole->min) - (*high - *low);

  if (missing <= 0)
    return;

  *low = CLAMP (*low - missing / 2, whole->min, whole->max - (*high - *low) - missing);
  *high = *low + LEAST_SHARE * (whole->max - whole->min);
}

KeelValueAxis
keel_value_axis_zoomed (const KeelValueAxis *whole,
                        double               low,
                        double               high,
                        double               length,
                        double               least_gap)
{
  low = CLAMP (low, whole->min, whole->max);
  high = CLAMP (high, low, whole->max);
  widen (whole, &low, &high);

  for (gsize i = 0; i < G_N_ELEMENTS (value_steps); i++)
    {
      double step = value_steps[i].step;
      double min = MAX (floor (low / step + 1e-9) * step, whole->min);
      double max = MIN (ceil (high / step - 1e-9) * step, whole->max);

      if (!value_steps[i].is_for_whole && suits (max - min, step, length, least_gap))
        return make_axis (min, max, step);
    }

  return *whole;
}

double
keel_value_axis_get_tick (const KeelValueAxis *self,
                          guint                i)
{
  return self->min + i * self->step;
}

/* Time. */

typedef enum
{
  UNIT_WEEK,
  UNIT_MONTH,
} Unit;

/* From fine to coarse. Weeks are for a season, months for a year or two: a finer grid
 * than that is noise, even where it has room. The last one is taken in any case. */
static const struct
{
  Unit         unit;
  int          n_units;
  guint        most_days;
  KeelTimeText text;
} time_steps[] = {
  { UNIT_WEEK, 1, 100, KEEL_TIME_DAY },
  { UNIT_WEEK, 2, 100, KEEL_TIME_DAY },
  { UNIT_MONTH, 1, 600, KEEL_TIME_MONTH },
  { UNIT_MONTH, 3, 1200, KEEL_TIME_MONTH },
  { UNIT_MONTH, 6, 1900, KEEL_TIME_MONTH },
  { UNIT_MONTH, 12, G_MAXUINT, KEEL_TIME_YEAR },
  { UNIT_MONTH, 24, G_MAXUINT, KEEL_TIME_YEAR },
  { UNIT_MONTH, 60, G_MAXUINT, KEEL_TIME_YEAR },
  { UNIT_MONTH, 120, G_MAXUINT, KEEL_TIME_YEAR },
};

double
keel_time_axis_get_position (const KeelTimeAxis *self,
                             KeelDay             day)
{
  double share = ((double) day - self->first) / ((double) self->last - self->first);

  return share * self->length;
}

static void
add_tick (GArray       *ticks,
          KeelDay       day,
          KeelTimeText  text)
{
  KeelTimeTick tick = { .day = day, .text = text };

  g_array_append_val (ticks, tick);
}

/* Weeks are counted from day 1, a Monday, so that every second one stays the same
 * while the range moves on. */
static void
add_weeks (const KeelTimeAxis *self,
           int                 n_weeks,
           KeelTimeText        text,
           GArray             *ticks)
{
  guint step = 7 * (guint) n_weeks;
  guint rest = (guint) self->first_weekday % step;
  KeelDay day = self->first + (step + rest - self->first % step) % step;

  for (; day <= self->last; day += step)
    add_tick (ticks, day, text);
}

/* The firsts of months, of those whose number is a multiple of @n_months. */
static void
add_months (const KeelTimeAxis *self,
            int                 n_months,
            KeelTimeText        text,
            GArray             *ticks)
{
  int year, month, day_of_month, number;

  keel_day_get_ymd (self->first, &year, &month, &day_of_month);
  number = year * 12 + month - 1 + (day_of_month > 1);
  number = (number + n_months - 1) / n_months * n_months;

  for (;; number += n_months)
    {
      KeelDay day = keel_day_from_ymd (number / 12, number % 12 + 1, 1);

      if (day == KEEL_DAY_NONE || day > self->last)
        break;
      add_tick (ticks, day, text);
    }
}

static int
get_year (KeelDay day)
{
  int year, month, day_of_month;

  keel_day_get_ymd (day, &year, &month, &day_of_month);

  return year;
}

/* Gives texts to those that lie within the room, and years to the first and to the
 * first of each year. Says whether they keep their distance. */
static gboolean
set_texts (const KeelTimeAxis *self,
           GArray             *ticks)
{
  double end = -G_MAXDOUBLE;
  int year = 0;

  for (guint i = 0; i < ticks->len; i++)
    {
      KeelTimeTick *tick = &g_array_index (ticks, KeelTimeTick, i);
      double position = keel_time_axis_get_position (self, tick->day);
      double half = self->get_width (tick->day, tick->text, self->data) / 2;

      tick->has_text = position - half >= -self->room && position + half <= self->length + self->room;
      if (!tick->has_text)
        continue;

      tick->names_year = tick->text != KEEL_TIME_YEAR && get_year (tick->day) != year;
      year = get_year (tick->day);
      if (tick->names_year)
        half = MAX (half, self->get_width (tick->day, KEEL_TIME_YEAR, self->data) / 2);
      if (position - half < end + self->least_gap)
        {
          tick->has_text = FALSE;
          return FALSE;
        }
      end = position + half;
    }

  return TRUE;
}

GArray *
keel_time_axis_get_ticks (const KeelTimeAxis *self)
{
  g_autoptr (GArray) ticks = g_array_new (FALSE, FALSE, sizeof (KeelTimeTick));

  g_return_val_if_fail (self->last > self->first, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (time_steps); i++)
    {
      if (self->last - self->first > time_steps[i].most_days)
        continue;

      g_array_set_size (ticks, 0);
      if (time_steps[i].unit == UNIT_WEEK)
        add_weeks (self, time_steps[i].n_units, time_steps[i].text, ticks);
      else
        add_months (self, time_steps[i].n_units, time_steps[i].text, ticks);

      if (set_texts (self, ticks))
        break;
    }

  return g_steal_pointer (&ticks);
}
