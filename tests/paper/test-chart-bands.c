/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-chart.h"

#include "paper-fixture.h"

#define D(day) (PAPER_FIRST + (day))

/* x = 27 + day; y = 75 − 10 · value. */
static const struct
{
  const char     *holds;
  KeelChartPoint  points[4];
  guint           n_points;
  KeelChartRange  ranges[3];
  guint           n_ranges;
  const char     *bands;
  const char     *edges;
} cases[] = {
  { "none", { { D (0), 0, 0 } }, 1, { { 0 } }, 0, "", "" },

  { "for the point to come: from its day to the end of the view",
    { { D (100), 0, 0 } }, 1, { { D (100), 0, -1, 2 } }, 1,
    "M 127,55 L 209,55 L 209,85 L 127,85 Z", "M 127,55 L 209,55 M 127,85 L 209,85" },

  { "from halfway to the point it judges",
    { { D (100), 0, 0 }, { D (120), 0, 0 } }, 2, { { D (100), 0, -1, 2 } }, 1,
    "M 137,55 L 209,55 L 209,85 L 137,85 Z", "M 137,55 L 209,55 M 137,85 L 209,85" },

  { "steps between points",
    { { D (100), 0, 0 }, { D (120), 0, 0 }, { D (140), 0, 0 } }, 3,
    { { D (100), 0, -2, 2 }, { D (120), 0, -1, 1 } }, 2,
    "M 137,55 L 157,55 L 157,65 L 209,65 L 209,85 L 157,85 L 157,95 L 137,95 Z",
    "M 137,55 L 157,55 L 157,65 L 209,65 M 137,95 L 157,95 L 157,85 L 209,85" },

  { "ends with its segment's last point",
    { { D (100), 0, 0 }, { D (120), 0, 0 }, { D (150), 0, 1 } }, 3, { { D (100), 0, -1, 1 } }, 1,
    "M 137,65 L 147,65 L 147,85 L 137,85 Z", "M 137,65 L 147,65 M 137,85 L 147,85" },

  { "one of its own after a cut",
    { { D (10), 0, 0 }, { D (20), 0, 0 }, { D (100), 0, 1 } }, 3,
    { { D (10), 0, -1, 1 }, { D (100), 1, -2, 0 } }, 2,
    "M 42,65 L 47,65 L 47,85 L 42,85 Z M 127,75 L 209,75 L 209,95 L 127,95 Z",
    "M 42,65 L 47,65 M 42,85 L 47,85 M 127,75 L 209,75 M 127,95 L 209,95" },

  { "clipped to the scale, without an edge there",
    { { D (100), 0, 0 } }, 1, { { D (100), 0, -9, 2 } }, 1,
    "M 127,55 L 209,55 L 209,135 L 127,135 Z", "M 127,55 L 209,55" },

  { "clipped at first only",
    { { D (100), 0, 0 }, { D (120), 0, 0 }, { D (140), 0, 0 } }, 3,
    { { D (100), 0, -9, 9 }, { D (120), 0, -1, 1 } }, 2,
    "M 137,15 L 157,15 L 157,65 L 209,65 L 209,85 L 157,85 L 157,135 L 137,135 Z",
    "M 157,65 L 209,65 M 157,85 L 209,85" },

  { "cut off where the view begins",
    { { D (-50), 0, 0 }, { D (-30), 0, 0 }, { D (10), 0, 0 } }, 3, { { D (-50), 0, -1, 1 } }, 1,
    "M 27,65 L 209,65 L 209,85 L 27,85 Z", "M 27,65 L 209,65 M 27,85 L 209,85" },

  { "over before the view begins",
    { { D (-50), 0, 0 }, { D (-30), 0, 0 }, { D (10), 0, 1 } }, 3, { { D (-50), 0, -1, 1 } }, 1, "", "" },
};

static void
bands_are_steps (void)
{
  KeelChartWords words = paper_chart_words ();
  KeelMetrics metrics = paper_measure ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelChartData data = paper_chart_data ();
      g_autoptr (KeelChart) chart = NULL;
      g_autofree char *bands = NULL;
      g_autofree char *edges = NULL;

      data.points = cases[i].points;
      data.n_points = cases[i].n_points;
      data.ranges = cases[i].ranges;
      data.n_ranges = cases[i].n_ranges;
      chart = keel_chart_new (&data, &words, &metrics);
      bands = paper_steps (chart->bands);
      edges = paper_steps (chart->band_edges);

      g_test_message ("%s", cases[i].holds);
      g_assert_cmpstr (bands, ==, cases[i].bands);
      g_assert_cmpstr (edges, ==, cases[i].edges);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/chart-bands/are-steps", bands_are_steps);

  return g_test_run ();
}
