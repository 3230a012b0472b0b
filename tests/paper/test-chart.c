/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-chart.h"

#include <math.h>

#include "paper-fixture.h"
#include "sample.h"

static KeelChart *
make_chart (const KeelChartData *data)
{
  KeelChartWords words = paper_chart_words ();
  KeelMetrics metrics = paper_measure ();

  return keel_chart_new (data, &words, &metrics);
}

static KeelChart *
make_chart_of_points (const KeelChartPoint *points,
                      guint                 n_points)
{
  KeelChartData data = paper_chart_data ();

  data.points = points;
  data.n_points = n_points;

  return make_chart (&data);
}

static const KeelChartMarker *
get_marker (const KeelChart *chart,
            guint            i)
{
  return &g_array_index (chart->markers, KeelChartMarker, i);
}

static void
points_stand_by_day_and_value (void)
{
  static const struct
  {
    guint  day;
    double value;
    double x;
    double y;
  } cases[] = {
    { 0, 0, PAPER_LEFT, PAPER_ZERO },
    { 10, 3, PAPER_LEFT + 10, PAPER_ZERO - 30 },
    { 91, -1.5, PAPER_LEFT + 91, PAPER_ZERO + 15 },
    { PAPER_DAYS, -6, PAPER_LEFT + PAPER_DAYS, PAPER_ZERO + 60 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelChartPoint point = { .day = PAPER_FIRST + cases[i].day, .value = cases[i].value };
      g_autoptr (KeelChart) chart = make_chart_of_points (&point, 1);

      g_assert_cmpuint (chart->markers->len, ==, 1);
      g_assert_cmpfloat_with_epsilon (get_marker (chart, 0)->x, cases[i].x, 1e-9);
      g_assert_cmpfloat_with_epsilon (get_marker (chart, 0)->y, cases[i].y, 1e-9);
    }
}

static void
points_keep_what_they_are (void)
{
  static const KeelChartPoint points[] = {
    { .day = PAPER_FIRST - 5 },
    { .day = PAPER_FIRST + 1, .is_partial = TRUE },
    { .day = PAPER_FIRST + 2, .is_unusual = TRUE },
    { .day = PAPER_FIRST + 500 },
  };
  g_autoptr (KeelChart) chart = make_chart_of_points (points, G_N_ELEMENTS (points));

  g_assert_cmpuint (chart->markers->len, ==, 2);
  g_assert_cmpuint (get_marker (chart, 0)->point, ==, 1);
  g_assert_true (get_marker (chart, 0)->is_partial);
  g_assert_false (get_marker (chart, 0)->is_unusual);
  g_assert_cmpuint (get_marker (chart, 1)->point, ==, 2);
  g_assert_true (get_marker (chart, 1)->is_unusual);
}

static void
lines_end_with_a_segment (void)
{
  static const struct
  {
    const char     *holds;
    KeelChartPoint  points[5];
    guint           n_points;
    const char     *expected;
  } cases[] = {
    { "nothing to join", { { 0 } }, 0, "" },
    { "one point", { { PAPER_FIRST + 5, 1, 0 } }, 1, "" },
    { "joined", { { PAPER_FIRST + 0, 0, 0 }, { PAPER_FIRST + 10, 1, 0 }, { PAPER_FIRST + 20, -1, 0 } }, 3,
      "M 27,75 L 37,65 L 47,85" },
    { "a cut", { { PAPER_FIRST + 0, 0, 0 }, { PAPER_FIRST + 10, 1, 0 }, { PAPER_FIRST + 20, -1, 1 },
                 { PAPER_FIRST + 30, 0, 1 } }, 4,
      "M 27,75 L 37,65 M 47,85 L 57,75" },
    { "a segment of one", { { PAPER_FIRST + 0, 0, 0 }, { PAPER_FIRST + 10, 1, 1 }, { PAPER_FIRST + 20, 1, 2 } }, 3,
      "" },
    { "cut off where the view begins", { { PAPER_FIRST - 10, 0, 0 }, { PAPER_FIRST + 10, 2, 0 } }, 2,
      "M 27,65 L 37,55" },
    { "cut off where it ends", { { PAPER_FIRST + 172, 0, 0 }, { PAPER_FIRST + 192, 2, 0 } }, 2,
      "M 199,75 L 209,65" },
    { "across the whole view", { { PAPER_FIRST - 91, 1, 0 }, { PAPER_FIRST + 273, 1, 0 } }, 2,
      "M 27,65 L 209,65" },
    { "not in view", { { PAPER_FIRST - 20, 0, 0 }, { PAPER_FIRST - 10, 2, 0 }, { PAPER_FIRST, 1, 0 } }, 3, "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (KeelChart) chart = make_chart_of_points (cases[i].points, cases[i].n_points);
      g_autofree char *steps = paper_steps (chart->line);

      g_test_message ("%s", cases[i].holds);
      g_assert_cmpstr (steps, ==, cases[i].expected);
    }
}

static void
trends_are_final_or_interim (void)
{
  static const KeelChartTrend trends[] = {
    { PAPER_FIRST + 10, PAPER_FIRST + 50, 1, -1, FALSE },
    { PAPER_FIRST + 60, PAPER_FIRST + 90, 0, 1, TRUE },
    { PAPER_FIRST + 150, PAPER_FIRST + 214, 0, 2, TRUE },
    { PAPER_FIRST - 90, PAPER_FIRST - 10, 0, 1, FALSE },
  };
  KeelChartData data = paper_chart_data ();
  g_autoptr (KeelChart) chart = NULL;
  g_autofree char *final = NULL;
  g_autofree char *interim = NULL;

  data.trends = trends;
  data.n_trends = G_N_ELEMENTS (trends);
  chart = make_chart (&data);
  final = paper_steps (chart->trends);
  interim = paper_steps (chart->interim_trends);
  g_assert_cmpstr (final, ==, "M 37,65 L 77,85");
  g_assert_cmpstr (interim, ==, "M 87,75 L 117,65 M 177,75 L 209,65");
}

static void
ticks_and_their_texts_agree (void)
{
  KeelChartData data = paper_chart_data ();
  g_autoptr (KeelChart) chart = make_chart (&data);
  g_autofree char *texts = paper_texts (chart->tick_labels);
  guint n_middles = 0;

  g_assert_cmpstr (texts, ==, "-6|-4|-2|0|+2|+4|+6|05|2024|06|07|08|09|10");
  g_assert_cmpuint (chart->value_ticks->len, ==, 7);
  for (guint i = 0; i < chart->value_ticks->len; i++)
    {
      const KeelChartTick *tick = &g_array_index (chart->value_ticks, KeelChartTick, i);

      n_middles += tick->is_middle;
      g_assert_cmpfloat_with_epsilon (tick->position, PAPER_ZERO + 60 - 20 * i, 1e-9);
    }
  g_assert_cmpuint (n_middles, ==, 1);
}

static void
zoom_has_all_points_and_the_middle (void)
{
  static const KeelChartPoint points[] = {
    { PAPER_FIRST - 10, -5, 0 }, { PAPER_FIRST + 10, 1, 0 }, { PAPER_FIRST + 20, 2.25, 0 },
  };
  KeelChartData data = paper_chart_data ();
  g_autoptr (KeelChart) chart = NULL;

  data.points = points;
  data.n_points = G_N_ELEMENTS (points);
  data.is_zoomed = TRUE;
  chart = make_chart (&data);
  /* Both sides of the middle, to which the names of the ends belong. */
  g_assert_cmpfloat (chart->values.min, <, 0);
  g_assert_cmpfloat (chart->values.max, >=, 2.25);
  g_assert_cmpfloat (chart->values.max, <, 6);

  /* What is not in view does not count. */
  g_assert_cmpfloat (chart->values.min, >, -2);
}

static void
assert_mirrored (GArray *labels,
                 GArray *mirrored,
                 double  width)
{
  g_assert_cmpuint (labels->len, ==, mirrored->len);
  for (guint i = 0; i < labels->len; i++)
    {
      const KeelLabel *a = &g_array_index (labels, KeelLabel, i);
      const KeelLabel *b = &g_array_index (mirrored, KeelLabel, i);

      g_assert_cmpstr (a->text, ==, b->text);
      g_assert_cmpfloat_with_epsilon (a->box.x + a->box.width, width - b->box.x, 1e-9);
      g_assert_cmpfloat (a->box.y, ==, b->box.y);
    }
}

static void
assert_steps_mirrored (const KeelPath *path,
                       const KeelPath *mirrored,
                       double          width)
{
  guint n_steps, n_mirrored;
  const KeelPathStep *a = keel_path_get_steps (path, &n_steps);
  const KeelPathStep *b = keel_path_get_steps (mirrored, &n_mirrored);

  g_assert_cmpuint (n_steps, ==, n_mirrored);
  for (guint i = 0; i < n_steps; i++)
    if (a[i].kind != KEEL_STEP_CLOSE)
      {
        g_assert_cmpfloat_with_epsilon (a[i].x, width - b[i].x, 1e-9);
        g_assert_cmpfloat (a[i].y, ==, b[i].y);
      }
}

static void
right_to_left_is_a_mirror (void)
{
  g_autoptr (Sample) sample = sample_new (60, 12, -1, 0.7);
  g_autoptr (KeelChart) chart = NULL;
  g_autoptr (KeelChart) mirrored = NULL;
  KeelChartWords words = sample_words ();
  KeelMetrics metrics = paper_measure ();
  double width = sample->data.width;

  chart = keel_chart_new (&sample->data, &words, &metrics);
  sample->data.is_rtl = TRUE;
  mirrored = keel_chart_new (&sample->data, &words, &metrics);

  g_assert_cmpfloat (mirrored->plot.x, <, chart->plot.x);
  assert_mirrored (chart->tick_labels, mirrored->tick_labels, width);
  assert_mirrored (chart->words, mirrored->words, width);
  assert_steps_mirrored (chart->line, mirrored->line, width);
  assert_steps_mirrored (chart->bands, mirrored->bands, width);
  assert_steps_mirrored (chart->band_edges, mirrored->band_edges, width);
  assert_steps_mirrored (chart->trends, mirrored->trends, width);
  assert_steps_mirrored (chart->interim_trends, mirrored->interim_trends, width);
  for (guint i = 0; i < chart->markers->len; i++)
    g_assert_cmpfloat_with_epsilon (get_marker (chart, i)->x, width - get_marker (mirrored, i)->x, 1e-9);
  for (guint i = 0; i < chart->flags->len; i++)
    g_assert_cmpfloat_with_epsilon (g_array_index (chart->flags, KeelChartFlag, i).x,
                                    width - g_array_index (mirrored->flags, KeelChartFlag, i).x, 1e-9);
}

static void
no_point_is_left_out (void)
{
  static const guint counts[] = { 0, 1, 5, 12, 24, 320 };
  double radius = G_MAXDOUBLE;

  for (gsize i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      g_autoptr (Sample) sample = sample_new (counts[i], counts[i] / 8, -1, 0.7);
      g_autoptr (KeelChart) chart = make_chart (&sample->data);

      g_assert_cmpuint (chart->markers->len, ==, counts[i]);
      g_assert_cmpfloat (chart->marker_radius, <=, radius);
      g_assert_cmpfloat (chart->marker_radius, >=, 1.6);
      radius = chart->marker_radius;
    }
}

/* At any size of window, and of letters. */
static void
tick_texts_never_collide (void)
{
  static const double widths[] = { 240, 324, 700, 1044 };
  static const double heights[] = { 140, 264, 500 };

  for (gsize i = 0; i < G_N_ELEMENTS (widths) * G_N_ELEMENTS (heights) * 6; i++)
    {
      g_autoptr (Sample) sample = sample_new (8 << (i % 6), 6, -1, 0.7);
      g_autoptr (KeelChart) chart = NULL;

      sample->data.width = widths[i / 6 % G_N_ELEMENTS (widths)];
      sample->data.height = heights[i / 6 / G_N_ELEMENTS (widths)];
      sample->data.is_zoomed = i % 2;
      chart = make_chart (&sample->data);

      for (guint j = 0; j < chart->tick_labels->len; j++)
        {
          const KeelBox *box = &g_array_index (chart->tick_labels, KeelLabel, j).box;

          g_assert_cmpfloat (box->x, >=, 0);
          g_assert_cmpfloat (box->x + box->width, <=, sample->data.width + 1e-9);
          g_assert_cmpfloat (box->y, >=, 0);
          g_assert_cmpfloat (box->y + box->height, <=, sample->data.height + 1e-9);
          for (guint k = 0; k < j; k++)
            g_assert_false (keel_box_overlaps (box, &g_array_index (chart->tick_labels, KeelLabel, k).box));
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/chart/points-stand-by-day-and-value", points_stand_by_day_and_value);
  g_test_add_func ("/paper/chart/points-keep-what-they-are", points_keep_what_they_are);
  g_test_add_func ("/paper/chart/lines-end-with-a-segment", lines_end_with_a_segment);
  g_test_add_func ("/paper/chart/trends-are-final-or-interim", trends_are_final_or_interim);
  g_test_add_func ("/paper/chart/ticks-and-their-texts-agree", ticks_and_their_texts_agree);
  g_test_add_func ("/paper/chart/zoom-has-all-points-and-the-middle", zoom_has_all_points_and_the_middle);
  g_test_add_func ("/paper/chart/right-to-left-is-a-mirror", right_to_left_is_a_mirror);
  g_test_add_func ("/paper/chart/no-point-is-left-out", no_point_is_left_out);
  g_test_add_func ("/paper/chart/tick-texts-never-collide", tick_texts_never_collide);

  return g_test_run ();
}
