/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-chart.h"

#include "paper-fixture.h"
#include "sample.h"

static const KeelChartWords all_words = {
  .value = paper_value, .time = paper_time,
  .high = "too much", .low = "too little", .range = "usual", .interim = "interim",
};

static void
say_only_what_is_there (void)
{
  static const KeelChartTrend trend = { PAPER_FIRST + 60, PAPER_FIRST + 90, 0, 1, TRUE };
  static const KeelChartTrend final = { PAPER_FIRST + 60, PAPER_FIRST + 90, 0, 1, FALSE };
  static const KeelChartRange range = { PAPER_FIRST + 100, 0, -1, 2 };
  const struct
  {
    const KeelChartTrend *trend;
    const KeelChartRange *range;
    const char           *expected;
  } cases[] = {
    { NULL, NULL, "too much|too little" },
    { &final, NULL, "too much|too little" },
    { &trend, NULL, "too much|too little|interim" },
    { NULL, &range, "too much|too little|usual" },
    { &trend, &range, "too much|too little|usual|interim" },
  };
  KeelMetrics metrics = paper_measure ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelChartData data = paper_chart_data ();
      g_autoptr (KeelChart) chart = NULL;
      g_autofree char *texts = NULL;

      data.trends = cases[i].trend;
      data.n_trends = cases[i].trend != NULL;
      data.ranges = cases[i].range;
      data.n_ranges = cases[i].range != NULL;
      chart = keel_chart_new (&data, &all_words, &metrics);
      texts = paper_texts (chart->words);
      g_assert_cmpstr (texts, ==, cases[i].expected);
    }
}

/* Where the scale ends, at the start of the plot, or at its end if a point is there. */
static void
ends_of_the_scale_give_way_to_points (void)
{
  static const KeelChartPoint point = { PAPER_FIRST + 20, 5, 0 };
  KeelChartData data = paper_chart_data ();
  KeelMetrics metrics = paper_measure ();
  g_autoptr (KeelChart) empty = keel_chart_new (&data, &all_words, &metrics);
  g_autoptr (KeelChart) chart = NULL;
  const KeelLabel *high = &g_array_index (empty->words, KeelLabel, 0);
  const KeelLabel *low = &g_array_index (empty->words, KeelLabel, 1);

  g_assert_cmpfloat (high->box.x, ==, 22);
  g_assert_cmpfloat (high->box.y, ==, PAPER_ZERO - 60 + 2);
  g_assert_cmpfloat (low->box.y + low->box.height, ==, PAPER_ZERO + 60 - 2);

  data.points = &point;
  data.n_points = 1;
  chart = keel_chart_new (&data, &all_words, &metrics);
  high = &g_array_index (chart->words, KeelLabel, 0);
  g_assert_cmpfloat (high->box.x + high->box.width, ==, 214);
}

/* Low, or with large letters: points need what height there is. */
static void
a_low_plot_has_no_room_for_them (void)
{
  KeelChartData data = paper_chart_data ();
  KeelMetrics metrics = paper_measure ();
  g_autoptr (KeelChart) chart = NULL;

  data.height = 36 + 6 * LETTER_HEIGHT - 1;
  chart = keel_chart_new (&data, &all_words, &metrics);
  g_assert_cmpuint (chart->words->len, ==, 0);
}

static void
the_range_is_named_below_its_lowest_edge (void)
{
  static const KeelChartPoint points[] = { { PAPER_FIRST + 140, 0, 0 }, { PAPER_FIRST + 160, 0, 0 }, { PAPER_FIRST + 170, 0, 0 } };
  static const KeelChartRange ranges[] = { { PAPER_FIRST + 140, 0, -3, 3 }, { PAPER_FIRST + 160, 0, -1, 1 } };
  KeelChartData data = paper_chart_data ();
  KeelMetrics metrics = paper_measure ();
  g_autoptr (KeelChart) chart = NULL;
  const KeelLabel *label;

  data.points = points;
  data.n_points = G_N_ELEMENTS (points);
  data.ranges = ranges;
  data.n_ranges = G_N_ELEMENTS (ranges);
  chart = keel_chart_new (&data, &all_words, &metrics);
  label = &g_array_index (chart->words, KeelLabel, 2);
  g_assert_cmpstr (label->text, ==, "usual");
  g_assert_cmpfloat (label->box.x + label->box.width, ==, PAPER_LEFT + PAPER_DAYS);
  g_assert_cmpfloat (label->box.y, ==, PAPER_ZERO + 30 + 2);
}

static void
words_never_collide (void)
{
  static const double widths[] = { 200, 360, 1080 };
  KeelMetrics metrics = paper_measure ();

  for (guint i = 0; i < 60; i++)
    {
      g_autoptr (Sample) sample = sample_new (i * 5, i / 2, -1, 0.7);
      g_autoptr (KeelChart) chart = NULL;

      sample->data.width = widths[i % 3];
      sample->data.is_zoomed = i % 2;
      chart = keel_chart_new (&sample->data, &all_words, &metrics);

      for (guint j = 0; j < chart->words->len; j++)
        {
          const KeelBox *box = &g_array_index (chart->words, KeelLabel, j).box;

          g_assert_cmpfloat (box->x, >=, chart->plot.x);
          g_assert_cmpfloat (box->x + box->width, <=, chart->plot.x + chart->plot.width);
          for (guint k = 0; k < j; k++)
            g_assert_false (keel_box_overlaps (box, &g_array_index (chart->words, KeelLabel, k).box));
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/chart-words/say-only-what-is-there", say_only_what_is_there);
  g_test_add_func ("/paper/chart-words/ends-of-the-scale-give-way-to-points", ends_of_the_scale_give_way_to_points);
  g_test_add_func ("/paper/chart-words/a-low-plot-has-no-room-for-them", a_low_plot_has_no_room_for_them);
  g_test_add_func ("/paper/chart-words/the-range-is-named-below-its-lowest-edge",
                   the_range_is_named_below_its_lowest_edge);
  g_test_add_func ("/paper/chart-words/never-collide", words_never_collide);

  return g_test_run ();
}
