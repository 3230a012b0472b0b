/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-axis.h"

#include <math.h>
#include <string.h>

#include "paper-fixture.h"

static void
whole_scales_have_whole_steps (void)
{
  static const struct
  {
    double min;
    double max;
    double length;
    double step;
    guint  n_ticks;
  } cases[] = {
    { -3, 3, 240, 1, 7 },
    { -3, 3, 144, 1, 7 },
    { -3, 3, 143, 3, 3 },
    { -3, 3, 2000, 1, 7 },
    { -3, 3, 48, 3, 3 },
    { -3, 3, 10, 6, 2 },
    { -6, 6, 240, 2, 7 },
    { -6, 6, 140, 3, 5 },
    { -6, 6, 60, 6, 3 },
    { 0, 100, 240, 25, 5 },
    { 0, 100, 90, 50, 3 },
    { 0, 100, 30, 100, 2 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelValueAxis axis = keel_value_axis_whole (cases[i].min, cases[i].max, cases[i].length, 24);

      g_assert_cmpfloat (axis.min, ==, cases[i].min);
      g_assert_cmpfloat (axis.max, ==, cases[i].max);
      g_assert_cmpfloat (axis.step, ==, cases[i].step);
      g_assert_cmpuint (axis.n_ticks, ==, cases[i].n_ticks);
      g_assert_cmpfloat (keel_value_axis_get_tick (&axis, axis.n_ticks - 1), ==, cases[i].max);
    }
}

static void
zoom_shows_the_part_that_is_used (void)
{
  static const struct
  {
    double min;
    double max;
    double low;
    double high;
    double expected_min;
    double expected_max;
    double step;
  } cases[] = {
    { -3, 3, -0.75, 0.5, -1, 1, 0.5 },
    { -3, 3, 0, 0, -0.75, 0.75, 0.25 },
    { -3, 3, 2.9, 2.95, 1.5, 3, 0.25 },
    { -3, 3, -3, 3, -3, 3, 1 },
    { -3, 3, -9, 9, -3, 3, 1 },
    { -6, 6, -2.25, 0.5, -3, 1, 1 },
    { 0, 100, 60, 72, 50, 80, 5 },
    { 0, 100, 57, 90, 50, 90, 10 },
    { 0, 100, 97, 100, 75, 100, 5 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelValueAxis whole = keel_value_axis_whole (cases[i].min, cases[i].max, 240, 24);
      KeelValueAxis axis = keel_value_axis_zoomed (&whole, cases[i].low, cases[i].high, 240, 24);

      g_assert_cmpfloat_with_epsilon (axis.min, cases[i].expected_min, 1e-9);
      g_assert_cmpfloat_with_epsilon (axis.max, cases[i].expected_max, 1e-9);
      g_assert_cmpfloat (axis.step, ==, cases[i].step);
    }
}

/* Whatever the values: they are in view, the view is on the scale, ticks are whole steps
 * and keep their distance, and a tenth of a step does not fill the picture. */
static void
zoom_keeps_its_promises (void)
{
  static const double scales[][2] = { { -3, 3 }, { -6, 6 }, { 0, 100 } };
  static const double lengths[] = { 60, 100, 180, 400 };
  GRand *rand = g_rand_new_with_seed (7);

  for (guint i = 0; i < 20000; i++)
    {
      const double *scale = scales[i % 3];
      double length = lengths[i % 4];
      double low = g_rand_double_range (rand, scale[0], scale[1]);
      double high = g_rand_double_range (rand, low, scale[1]);
      KeelValueAxis whole = keel_value_axis_whole (scale[0], scale[1], length, 24);
      KeelValueAxis axis = keel_value_axis_zoomed (&whole, low, high, length, 24);
      double n_steps = (axis.max - axis.min) / axis.step;

      g_assert_cmpfloat (axis.min, <=, low + 1e-9);
      g_assert_cmpfloat (axis.max, >=, high - 1e-9);
      g_assert_cmpfloat (axis.min, >=, scale[0]);
      g_assert_cmpfloat (axis.max, <=, scale[1]);
      g_assert_cmpfloat (axis.max - axis.min, >=, 0.25 * (scale[1] - scale[0]) - 1e-9);
      g_assert_cmpfloat_with_epsilon (n_steps, round (n_steps), 1e-9);
      g_assert_cmpuint (axis.n_ticks, ==, (guint) lround (n_steps) + 1);
      g_assert_cmpuint (axis.n_ticks, <=, 7);
    }

  g_rand_free (rand);
}

/* Time. */

static double
get_text_width (KeelDay      day,
                KeelTimeText text,
                gpointer     data)
{
  g_autofree char *words = paper_time (day, text, NULL);

  return LETTER_WIDTH * strlen (words);
}

static KeelTimeAxis
make_axis (const char *first,
           const char *last,
           double      length)
{
  return (KeelTimeAxis) {
    .first = paper_day (first), .last = paper_day (last), .length = length,
    .least_gap = 10, .room = 9, .first_weekday = 1, .get_width = get_text_width,
  };
}

/* “10-05/2026” has its year below. */
static char *
describe (GArray *ticks)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < ticks->len; i++)
    {
      const KeelTimeTick *tick = &g_array_index (ticks, KeelTimeTick, i);
      g_autofree char *words = paper_time (tick->day, tick->text, NULL);
      g_autofree char *year = paper_time (tick->day, KEEL_TIME_YEAR, NULL);

      g_string_append_printf (text, "%s%s%s%s", i > 0 ? " " : "", tick->has_text ? words : ".",
                              tick->names_year ? "/" : "", tick->names_year ? year : "");
    }

  return g_string_free (text, FALSE);
}

static void
time_ticks_suit_the_range (void)
{
  static const struct
  {
    const char *first;
    const char *last;
    double      length;
    const char *expected;
  } cases[] = {
    { "2026-09-30", "2026-11-25", 700, "10-05/2026 10-12 10-19 10-26 11-02 11-09 11-16 11-23" },
    { "2026-09-30", "2026-11-25", 270, "10-12/2026 10-26 11-09 11-23" },
    { "2026-09-30", "2026-11-25", 100, "10/2026 11" },
    { "2026-12-20", "2027-01-24", 700, "12-21/2026 12-28 01-04/2027 01-11 01-18" },
    { "2026-05-25", "2026-11-25", 700, "06/2026 07 08 09 10 11" },
    { "2025-11-25", "2026-11-25", 700, "12/2025 01/2026 02 03 04 05 06 07 08 09 10 11" },
    { "2025-11-25", "2026-11-25", 250, "01/2026 04 07 10" },
    { "2025-11-25", "2026-11-25", 60, "01/2026 07" },
    { "2024-01-01", "2026-11-25", 700, "01/2024 04 07 10 01/2025 04 07 10 01/2026 04 07 10" },
    { "2022-01-01", "2026-11-25", 700, "01/2022 07 01/2023 07 01/2024 07 01/2025 07 01/2026 07" },
    { "2021-10-12", "2026-11-25", 300, "01/2022 07 01/2023 07 01/2024 07 01/2025 07 01/2026 07" },
    { "2021-10-12", "2026-11-25", 200, "2022 2023 2024 2025 2026" },
    { "2021-10-12", "2026-11-25", 120, "2022 2024 2026" },
    { "1996-10-12", "2026-11-25", 240, "2000 2005 2010 2015 2020 2025" },
    { "1926-10-12", "2026-11-25", 400, "1930 1940 1950 1960 1970 1980 1990 2000 2010 2020" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelTimeAxis axis = make_axis (cases[i].first, cases[i].last, cases[i].length);
      g_autoptr (GArray) ticks = keel_time_axis_get_ticks (&axis);
      g_autofree char *text = describe (ticks);

      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
weeks_begin_where_the_reader_begins_them (void)
{
  for (int weekday = 1; weekday <= 7; weekday++)
    {
      KeelTimeAxis axis = make_axis ("2026-09-30", "2026-11-25", 700);
      g_autoptr (GArray) ticks = NULL;

      axis.first_weekday = weekday;
      ticks = keel_time_axis_get_ticks (&axis);
      g_assert_cmpuint (ticks->len, >=, 8);
      for (guint i = 0; i < ticks->len; i++)
        g_assert_cmpint (keel_day_get_weekday (g_array_index (ticks, KeelTimeTick, i).day), ==, weekday);
    }
}

/* Every second week stays the same while days go by. */
static void
second_weeks_stand_still (void)
{
  KeelDay monday = paper_day ("2026-02-16");
  KeelTimeAxis axis = make_axis ("2026-01-01", "2026-03-01", 250);

  for (guint i = 0; i < 60; i++, axis.first++, axis.last++)
    {
      g_autoptr (GArray) ticks = keel_time_axis_get_ticks (&axis);

      g_assert_cmpuint (ticks->len, >=, 4);
      for (guint j = 0; j < ticks->len; j++)
        g_assert_cmpuint (g_array_index (ticks, KeelTimeTick, j).day % 14, ==, monday % 14);
    }
}

static void
texts_never_collide (void)
{
  GRand *rand = g_rand_new_with_seed (11);

  for (guint i = 0; i < 4000; i++)
    {
      KeelTimeAxis axis = make_axis ("2026-01-01", "2026-03-01", g_rand_double_range (rand, 60, 1200));
      g_autoptr (GArray) ticks = NULL;
      double end = -G_MAXDOUBLE;

      axis.first = paper_day ("2000-01-01") + (guint) g_rand_int_range (rand, 0, 9000);
      axis.last = axis.first + (guint) g_rand_int_range (rand, 1, 1 << g_rand_int_range (rand, 1, 14));
      ticks = keel_time_axis_get_ticks (&axis);

      for (guint j = 0; j < ticks->len; j++)
        {
          const KeelTimeTick *tick = &g_array_index (ticks, KeelTimeTick, j);
          double position = keel_time_axis_get_position (&axis, tick->day);
          double half = get_text_width (tick->day, tick->names_year ? KEEL_TIME_YEAR : tick->text, NULL) / 2;

          g_assert_cmpuint (tick->day, >=, axis.first);
          g_assert_cmpuint (tick->day, <=, axis.last);
          if (!tick->has_text)
            continue;
          half = MAX (half, get_text_width (tick->day, tick->text, NULL) / 2);
          g_assert_cmpfloat (position - half, >=, end + axis.least_gap - 1e-9);
          end = position + half;
        }
    }

  g_rand_free (rand);
}

static void
days_stand_in_proportion (void)
{
  KeelTimeAxis axis = make_axis ("2026-03-01", "2026-03-11", 200);

  g_assert_cmpfloat (keel_time_axis_get_position (&axis, axis.first), ==, 0);
  g_assert_cmpfloat (keel_time_axis_get_position (&axis, axis.first + 3), ==, 60);
  g_assert_cmpfloat (keel_time_axis_get_position (&axis, axis.last), ==, 200);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/axis/whole-scales-have-whole-steps", whole_scales_have_whole_steps);
  g_test_add_func ("/paper/axis/zoom-shows-the-part-that-is-used", zoom_shows_the_part_that_is_used);
  g_test_add_func ("/paper/axis/zoom-keeps-its-promises", zoom_keeps_its_promises);
  g_test_add_func ("/paper/axis/time-ticks-suit-the-range", time_ticks_suit_the_range);
  g_test_add_func ("/paper/axis/weeks-begin-where-the-reader-begins-them",
                   weeks_begin_where_the_reader_begins_them);
  g_test_add_func ("/paper/axis/second-weeks-stand-still", second_weeks_stand_still);
  g_test_add_func ("/paper/axis/texts-never-collide", texts_never_collide);
  g_test_add_func ("/paper/axis/days-stand-in-proportion", days_stand_in_proportion);

  return g_test_run ();
}
