/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-small-multiples.h"

#include "paper-fixture.h"

static const char * const titles[] = { "One", "Two", "Three", "Four" };

static const KeelSmallPoint points[] = {
  { 0, KEEL_MEASURE_MANAGING, PAPER_FIRST + 10, 0 },
  { 0, KEEL_MEASURE_LEADING, PAPER_FIRST + 10, 0 },
  { 3, KEEL_MEASURE_MANAGING, PAPER_FIRST + 10, 3 },
  { 3, KEEL_MEASURE_LEADING, PAPER_FIRST + 20, -3 },
  { 1, KEEL_MEASURE_LEADING, PAPER_FIRST - 20, -3 },
};

static KeelSmallMultiplesData
make_data (double width)
{
  return (KeelSmallMultiplesData) {
    .titles = titles, .n_panels = 4, .min = -3, .max = 3, .points = points,
    .n_points = G_N_ELEMENTS (points),
    .first = PAPER_FIRST, .last = PAPER_FIRST + PAPER_DAYS, .width = width, .first_weekday = 1,
    .value = paper_value, .time = paper_time, .managing = "Managing", .leading = "Leading",
  };
}

static KeelSmallMultiples *
make_multiples (const KeelSmallMultiplesData *data)
{
  KeelMetrics metrics = paper_measure ();

  return keel_small_multiples_new (data, &metrics);
}

static const KeelBox *
get_plot (const KeelSmallMultiples *multiples,
          guint                     i)
{
  return &g_array_index (multiples->plots, KeelBox, i);
}

static const KeelSmallMarker *
get_marker (const KeelSmallMultiples *multiples,
            guint                     i)
{
  return &g_array_index (multiples->markers, KeelSmallMarker, i);
}

static void
panels_fill_the_width (void)
{
  static const struct
  {
    double width;
    guint  n_columns;
  } cases[] = { { 240, 1 }, { 324, 1 }, { 400, 2 }, { 670, 2 }, { 690, 4 }, { 1044, 4 } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelSmallMultiplesData data = make_data (cases[i].width);
      g_autoptr (KeelSmallMultiples) multiples = make_multiples (&data);
      guint n_in_first_row = 0;

      for (guint j = 0; j < 4; j++)
        {
          const KeelBox *plot = get_plot (multiples, j);

          n_in_first_row += plot->y == get_plot (multiples, 0)->y;
          g_assert_cmpfloat (plot->x + plot->width, <=, cases[i].width);
          g_assert_cmpfloat (plot->y + plot->height, <, multiples->height);
          g_assert_cmpfloat (plot->width, ==, get_plot (multiples, 0)->width);
        }

      g_assert_cmpuint (n_in_first_row, ==, cases[i].n_columns);
    }
}

/* One scale for all, and both sides of a day seen. */
static void
points_stand_by_day_and_value (void)
{
  KeelSmallMultiplesData data = make_data (1044);
  g_autoptr (KeelSmallMultiples) multiples = make_multiples (&data);
  const KeelBox *first = get_plot (multiples, 0);
  const KeelBox *last = get_plot (multiples, 3);

  g_assert_cmpuint (multiples->markers->len, ==, 4);
  g_assert_cmpfloat (get_marker (multiples, 1)->x - get_marker (multiples, 0)->x, ==, 5);
  g_assert_cmpfloat (get_marker (multiples, 0)->y, ==, first->y + first->height / 2);
  g_assert_cmpfloat (get_marker (multiples, 1)->y, ==, get_marker (multiples, 0)->y);
  g_assert_cmpfloat_with_epsilon (get_marker (multiples, 2)->x - get_marker (multiples, 0)->x,
                                  last->x - first->x, 1e-9);
  g_assert_cmpfloat (get_marker (multiples, 2)->y, ==, last->y + 7);
  g_assert_cmpfloat (get_marker (multiples, 3)->y, ==, last->y + last->height - 7);
  g_assert_cmpuint (get_marker (multiples, 3)->point, ==, 3);
}

static void
cuts_go_through_every_panel (void)
{
  static const KeelDay cuts[] = { PAPER_FIRST + 40, PAPER_FIRST + 400 };
  KeelSmallMultiplesData data = make_data (1044);
  g_autoptr (KeelSmallMultiples) multiples = NULL;

  data.cuts = cuts;
  data.n_cuts = 2;
  multiples = make_multiples (&data);
  g_assert_cmpuint (multiples->cuts->len, ==, 4);
  g_assert_cmpuint (multiples->middles->len, ==, 4);
  g_assert_cmpuint (multiples->grid->len, ==, 8);
}

static void
texts_never_collide (void)
{
  for (double width = 200; width < 1200; width += 37)
    {
      KeelSmallMultiplesData data = make_data (width);
      g_autoptr (KeelSmallMultiples) multiples = NULL;

      data.is_rtl = (int) width % 2;
      data.last = data.first + (guint) width;
      multiples = make_multiples (&data);

      for (guint i = 0; i < multiples->labels->len; i++)
        {
          const KeelBox *box = &g_array_index (multiples->labels, KeelLabel, i).box;

          g_assert_cmpfloat (box->x, >=, 0);
          g_assert_cmpfloat (box->x + box->width, <=, width);
          g_assert_cmpfloat (box->y + box->height, <=, multiples->height + 1e-9);
          for (guint j = 0; j < i; j++)
            g_assert_false (keel_box_overlaps (box, &g_array_index (multiples->labels, KeelLabel, j).box));
        }
    }
}

static void
right_to_left_is_a_mirror (void)
{
  KeelSmallMultiplesData data = make_data (700);
  g_autoptr (KeelSmallMultiples) multiples = make_multiples (&data);
  g_autoptr (KeelSmallMultiples) mirrored = NULL;

  data.is_rtl = TRUE;
  mirrored = make_multiples (&data);
  g_assert_cmpfloat (get_plot (mirrored, 0)->x, >, get_plot (mirrored, 1)->x);
  for (guint i = 0; i < multiples->markers->len; i++)
    g_assert_cmpfloat_with_epsilon (get_marker (multiples, i)->x, 700 - get_marker (mirrored, i)->x, 1e-9);
  for (guint i = 0; i < multiples->legend->len; i++)
    g_assert_cmpfloat_with_epsilon (g_array_index (multiples->legend, KeelSmallMarker, i).x,
                                    700 - g_array_index (mirrored->legend, KeelSmallMarker, i).x, 1e-9);
}

/* One series, without a title, a legend and a middle, on a scale of its own. */
static void
plain_points_stand_on_their_day (void)
{
  static const KeelSmallPoint plain[] = {
    { 0, KEEL_MEASURE_MANAGING, PAPER_FIRST, 1 },
    { 0, KEEL_MEASURE_MANAGING, PAPER_FIRST + PAPER_DAYS, 5 },
  };
  KeelSmallMultiplesData data = make_data (400);
  g_autoptr (KeelSmallMultiples) multiples = NULL;
  const KeelBox *plot;

  data.titles = NULL;
  data.n_panels = 1;
  data.min = 1;
  data.max = 5;
  data.is_plain = TRUE;
  data.points = plain;
  data.n_points = G_N_ELEMENTS (plain);
  data.managing = NULL;
  data.leading = NULL;
  multiples = make_multiples (&data);
  plot = get_plot (multiples, 0);
  g_assert_cmpuint (multiples->legend->len, ==, 0);
  g_assert_cmpuint (multiples->middles->len, ==, 0);
  g_assert_cmpuint (multiples->grid->len, ==, 3);
  g_assert_cmpfloat (get_marker (multiples, 0)->y, ==, plot->y + plot->height - 7);
  g_assert_cmpfloat (get_marker (multiples, 1)->y, ==, plot->y + 7);
  g_assert_cmpfloat_with_epsilon (get_marker (multiples, 0)->x - plot->x,
                                  plot->x + plot->width - get_marker (multiples, 1)->x, 1e-9);
}

/* Words that do not fit beside each other stand below each other. */
static void
a_long_legend_takes_two_lines (void)
{
  KeelSmallMultiplesData data = make_data (200);
  g_autoptr (KeelSmallMultiples) multiples = NULL;

  data.leading = "What the role would have needed";
  multiples = make_multiples (&data);
  g_assert_cmpfloat (g_array_index (multiples->legend, KeelSmallMarker, 1).y, ==,
                     g_array_index (multiples->legend, KeelSmallMarker, 0).y + LETTER_HEIGHT);
  g_assert_cmpfloat (get_plot (multiples, 0)->y, >, 2 * LETTER_HEIGHT);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/small-multiples/panels-fill-the-width", panels_fill_the_width);
  g_test_add_func ("/paper/small-multiples/points-stand-by-day-and-value", points_stand_by_day_and_value);
  g_test_add_func ("/paper/small-multiples/cuts-go-through-every-panel", cuts_go_through_every_panel);
  g_test_add_func ("/paper/small-multiples/texts-never-collide", texts_never_collide);
  g_test_add_func ("/paper/small-multiples/right-to-left-is-a-mirror", right_to_left_is_a_mirror);

  g_test_add_func ("/paper/small-multiples/plain-points-stand-on-their-day", plain_points_stand_on_their_day);
  g_test_add_func ("/paper/small-multiples/a-long-legend-takes-two-lines", a_long_legend_takes_two_lines);

  return g_test_run ();
}
