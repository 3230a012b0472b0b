/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-chart.h"

#include "paper-fixture.h"
#include "sample.h"

static KeelChart *
make_chart (const KeelChartEvent *events,
            guint                 n_events,
            double                height)
{
  KeelChartData data = paper_chart_data ();
  KeelChartWords words = paper_chart_words ();
  KeelMetrics metrics = paper_measure ();

  data.events = events;
  data.n_events = n_events;
  data.height = height;

  return keel_chart_new (&data, &words, &metrics);
}

static const KeelChartFlag *
get_flag (const KeelChart *chart,
          guint            i)
{
  return &g_array_index (chart->flags, KeelChartFlag, i);
}

static void
without_events_no_room_is_lost (void)
{
  static const KeelChartEvent far = { PAPER_FIRST - 3, KEEL_CHART_ACTION, "Gone" };
  g_autoptr (KeelChart) chart = make_chart (NULL, 0, 174);
  g_autoptr (KeelChart) unseen = make_chart (&far, 1, 174);

  g_assert_cmpfloat (chart->plot.y, ==, 6);
  g_assert_cmpuint (unseen->flags->len, ==, 0);
  g_assert_cmpfloat (unseen->plot.y, ==, 6);
}

/* A label flies from its pole toward the end, or back where the picture ends. */
static void
labels_fly_from_their_pole (void)
{
  static const KeelChartEvent events[] = {
    { PAPER_FIRST + 10, KEEL_CHART_ACTION, "Mentor" },
    { PAPER_FIRST + 170, KEEL_CHART_NOTE, "Holiday" },
  };
  g_autoptr (KeelChart) chart = make_chart (events, G_N_ELEMENTS (events), 174);
  const KeelChartFlag *mentor = get_flag (chart, 0);
  const KeelChartFlag *holiday = get_flag (chart, 1);

  g_assert_cmpfloat (mentor->x, ==, PAPER_LEFT + 10);
  g_assert_true (mentor->has_label);
  g_assert_cmpfloat (mentor->label.box.x, ==, mentor->x + 4);
  g_assert_cmpfloat (holiday->label.box.x + holiday->label.box.width, ==, holiday->x - 4);

  /* 9 for the marks, 12 for the letters and 3 between lanes. */
  g_assert_cmpfloat (chart->plot.y, ==, 24);
  g_assert_cmpfloat (mentor->top, ==, 0);
  g_assert_cmpfloat (mentor->label.box.y, ==, 0);
  g_assert_cmpfloat (chart->plot.y + chart->plot.height, ==, 144);
}

/* Earlier flags rise above later ones; where there are no more lanes, marks are left. */
static void
flags_rise_above_each_other (void)
{
  static const KeelChartEvent events[] = {
    { PAPER_FIRST + 40, KEEL_CHART_ACTION, "Coach" },
    { PAPER_FIRST + 45, KEEL_CHART_ACTION, "Course" },
    { PAPER_FIRST + 50, KEEL_CHART_ACTION, "Mentor" },
  };
  g_autoptr (KeelChart) low = make_chart (events, G_N_ELEMENTS (events), 110);
  g_autoptr (KeelChart) high = make_chart (events, G_N_ELEMENTS (events), 300);

  g_assert_false (get_flag (low, 0)->has_label);
  g_assert_true (get_flag (low, 2)->has_label);
  g_assert_cmpstr (get_flag (low, 0)->label.text, ==, "Coach");
  g_assert_cmpfloat (low->plot.y, ==, 24);

  for (guint i = 0; i < 3; i++)
    g_assert_true (get_flag (high, i)->has_label);
  g_assert_cmpfloat (get_flag (high, 0)->top, <, get_flag (high, 2)->top);
  g_assert_cmpfloat (high->plot.y, >, 24);
}

static void
cuts_come_first (void)
{
  static const KeelChartEvent events[] = {
    { PAPER_FIRST + 85, KEEL_CHART_NOTE, "Holiday" },
    { PAPER_FIRST + 90, KEEL_CHART_ACTION, "Mentor" },
    { PAPER_FIRST + 95, KEEL_CHART_CUT, "New role" },
  };
  g_autoptr (KeelChart) chart = make_chart (events, G_N_ELEMENTS (events), 110);

  g_assert_false (get_flag (chart, 0)->has_label);
  g_assert_true (get_flag (chart, 2)->has_label);
  g_assert_cmpint (get_flag (chart, 2)->label.letter, ==, KEEL_LETTER_STRONG);
}

static void
long_labels_are_cut (void)
{
  static const KeelChartEvent event = {
    PAPER_FIRST + 10, KEEL_CHART_NOTE, "A very long story about a very short week that will not fit",
  };
  g_autoptr (KeelChart) chart = make_chart (&event, 1, 174);

  g_assert_true (get_flag (chart, 0)->has_label);
  g_assert_cmpfloat (get_flag (chart, 0)->label.box.width, ==, 80);
}

static KeelBox
get_pole (const KeelChart     *chart,
          const KeelChartFlag *flag)
{
  double bottom = flag->label.box.y + flag->label.box.height;

  return (KeelBox) { flag->x - 1, bottom, 2, chart->plot.y - bottom };
}

/* However many there are: no label over a label, no pole through a label, nothing outside. */
static void
labels_never_collide (void)
{
  static const guint counts[] = { 1, 5, 12, 40, 200 };
  static const double widths[] = { 240, 360, 720, 1080 };
  static const double heights[] = { 150, 200, 300 };
  guint n_labels = 0;

  for (guint i = 0; i < 60; i++)
    {
      g_autoptr (Sample) sample = sample_new (320, counts[i % 5], -1, 0.7);
      KeelChartWords words = paper_chart_words ();
      KeelMetrics metrics = paper_measure ();
      g_autoptr (KeelChart) chart = NULL;

      sample->data.width = widths[i / 5 % 4];
      sample->data.height = heights[i / 20];
      chart = keel_chart_new (&sample->data, &words, &metrics);
      g_assert_cmpuint (chart->flags->len, ==, counts[i % 5]);

      for (guint j = 0; j < chart->flags->len; j++)
        {
          const KeelChartFlag *flag = get_flag (chart, j);

          if (!flag->has_label)
            continue;

          n_labels++;
          g_assert_cmpfloat (flag->label.box.x, >=, 0);
          g_assert_cmpfloat (flag->label.box.x + flag->label.box.width, <=, sample->data.width);
          g_assert_cmpfloat (flag->label.box.y, >=, 0);
          g_assert_cmpfloat (flag->label.box.y + flag->label.box.height, <, chart->plot.y);
          for (guint k = 0; k < chart->flags->len; k++)
            {
              const KeelChartFlag *other = get_flag (chart, k);
              KeelBox pole = get_pole (chart, other);

              if (k == j || !other->has_label)
                continue;
              g_assert_false (keel_box_overlaps (&flag->label.box, &other->label.box));
              g_assert_false (keel_box_overlaps (&flag->label.box, &pole));
            }
        }
    }

  g_assert_cmpuint (n_labels, >, 200);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/chart-flags/without-events-no-room-is-lost", without_events_no_room_is_lost);
  g_test_add_func ("/paper/chart-flags/labels-fly-from-their-pole", labels_fly_from_their_pole);
  g_test_add_func ("/paper/chart-flags/rise-above-each-other", flags_rise_above_each_other);
  g_test_add_func ("/paper/chart-flags/cuts-come-first", cuts_come_first);
  g_test_add_func ("/paper/chart-flags/long-labels-are-cut", long_labels_are_cut);
  g_test_add_func ("/paper/chart-flags/labels-never-collide", labels_never_collide);

  return g_test_run ();
}
