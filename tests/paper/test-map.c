/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-map.h"

#include <math.h>

#include "paper-fixture.h"

static const KeelMapWords words = {
  .value = paper_value, .managing = "Managing", .leading = "Leading", .too_little = "too little",
  .too_much = "too much", .middle = "about right on both", .latest = "20 Nov",
};

static KeelMap *
make_map (const KeelMapPoint *points,
          guint               n_points,
          double              width,
          double              height,
          gboolean            is_rtl)
{
  KeelMapData data = { points, n_points, width, height, is_rtl };
  KeelMetrics metrics = paper_measure ();

  return keel_map_new (&data, &words, &metrics);
}

static const KeelMapMarker *
get_marker (const KeelMap *map,
            guint          i)
{
  return &g_array_index (map->markers, KeelMapMarker, i);
}

static void
small_values_come_near (void)
{
  static const struct
  {
    double managing;
    double leading;
    double extent;
  } cases[] = {
    { 0, 0, 1.5 }, { 0.25, -0.5, 1.5 }, { 1.4, -1.4, 1.5 }, { 1.41, 0, 3 }, { 0, -1.5, 3 }, { -3, 3, 3 },
  };
  g_autoptr (KeelMap) empty = make_map (NULL, 0, 360, 360, FALSE);

  g_assert_cmpfloat (empty->extent, ==, 1.5);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelMapPoint point = { cases[i].managing, cases[i].leading, 0, FALSE };
      g_autoptr (KeelMap) map = make_map (&point, 1, 360, 360, FALSE);

      g_assert_cmpfloat (map->extent, ==, cases[i].extent);
    }
}

/* More managing to the right, more leading upward; the middle of the map is right on both. */
static void
points_stand_by_their_two_numbers (void)
{
  static const KeelMapPoint points[] = { { 0, 0, 0, FALSE }, { 1, 0, 0, FALSE }, { 0, 1, 0, TRUE }, { -3, -3, 0, FALSE } };
  g_autoptr (KeelMap) map = make_map (points, G_N_ELEMENTS (points), 360, 360, FALSE);
  double x = map->plot.x + map->plot.width / 2;
  double y = map->plot.y + map->plot.height / 2;
  double step = (map->plot.width / 2 - 10) / 3;

  g_assert_cmpfloat (map->plot.width, ==, map->plot.height);
  g_assert_cmpfloat_with_epsilon (get_marker (map, 0)->x, x, 1e-9);
  g_assert_cmpfloat_with_epsilon (get_marker (map, 0)->y, y, 1e-9);
  g_assert_cmpfloat_with_epsilon (get_marker (map, 1)->x, x + step, 1e-9);
  g_assert_cmpfloat_with_epsilon (get_marker (map, 2)->y, y - step, 1e-9);
  g_assert_true (get_marker (map, 2)->is_partial);
  g_assert_cmpfloat_with_epsilon (get_marker (map, 3)->x, map->plot.x + 10, 1e-9);
  g_assert_cmpfloat_with_epsilon (get_marker (map, 3)->y, map->plot.y + map->plot.height - 10, 1e-9);

  /* Half a step to each side. */
  g_assert_cmpfloat_with_epsilon (map->middle.x, x - step / 2, 1e-9);
  g_assert_cmpfloat_with_epsilon (map->middle.y, y - step / 2, 1e-9);
  g_assert_cmpfloat_with_epsilon (map->middle.width, step, 1e-9);
  g_assert_cmpfloat_with_epsilon (map->middle.height, step, 1e-9);
}

static void
the_path_ends_with_a_segment (void)
{
  static const KeelMapPoint points[] = {
    { 0, 0, 0, FALSE }, { 1, 0, 0, FALSE }, { 0, 1, 3, FALSE }, { 1, 1, 4, FALSE }, { 0, 0, 4, FALSE },
  };
  static const KeelStepKind kinds[] = {
    KEEL_STEP_MOVE, KEEL_STEP_LINE, KEEL_STEP_MOVE, KEEL_STEP_MOVE, KEEL_STEP_LINE,
  };
  g_autoptr (KeelMap) map = make_map (points, G_N_ELEMENTS (points), 360, 360, FALSE);
  guint n_steps;
  const KeelPathStep *steps = keel_path_get_steps (map->path, &n_steps);

  g_assert_cmpuint (n_steps, ==, G_N_ELEMENTS (kinds));
  for (guint i = 0; i < n_steps; i++)
    {
      g_assert_cmpint (steps[i].kind, ==, kinds[i]);
      g_assert_cmpfloat (steps[i].x, ==, get_marker (map, i)->x);
      g_assert_cmpfloat (steps[i].y, ==, get_marker (map, i)->y);
    }
}

static void
axes_say_what_they_mean (void)
{
  static const KeelMapPoint point = { 1, -1, 0, FALSE };
  g_autoptr (KeelMap) map = make_map (&point, 1, 360, 360, FALSE);
  g_autofree char *ticks = paper_texts (map->tick_labels);
  g_autofree char *said = paper_texts (map->words);

  g_assert_cmpstr (ticks, ==, "-1.5|-1.5|0|0|+1.5|+1.5|too little|too much|too little|too much");
  g_assert_cmpstr (said, ==, "20 Nov|about right on both");
  g_assert_cmpstr (map->managing_label.text, ==, "Managing");
  g_assert_cmpfloat (map->managing_label.box.y, >, map->plot.y + map->plot.height);
  g_assert_true (map->leading_label.is_upright);
  g_assert_cmpfloat (map->leading_label.box.x + map->leading_label.box.width, <, map->plot.x);
}

/* At any size, in both directions, wherever the points are. */
static void
texts_never_collide (void)
{
  static const double sizes[][2] = { { 240, 300 }, { 324, 324 }, { 1044, 324 }, { 400, 900 } };
  GRand *rand = g_rand_new_with_seed (5);

  for (guint i = 0; i < 400; i++)
    {
      KeelMapPoint points[12];
      double most = i % 3 + 1;
      const double *size = sizes[i % 4];
      g_autoptr (KeelMap) map = NULL;
      g_autoptr (GArray) boxes = g_array_new (FALSE, FALSE, sizeof (KeelBox));

      for (guint j = 0; j < G_N_ELEMENTS (points); j++)
        points[j] = (KeelMapPoint) { g_rand_double_range (rand, -most, most), g_rand_double_range (rand, -most, most),
                                     j / 5, FALSE };
      map = make_map (points, i % 13, size[0], size[1], i % 2);

      for (guint j = 0; j < map->tick_labels->len; j++)
        g_array_append_val (boxes, g_array_index (map->tick_labels, KeelLabel, j).box);
      for (guint j = 0; j < map->words->len; j++)
        g_array_append_val (boxes, g_array_index (map->words, KeelLabel, j).box);
      g_array_append_val (boxes, map->managing_label.box);
      g_array_append_val (boxes, map->leading_label.box);

      for (guint j = 0; j < boxes->len; j++)
        {
          const KeelBox *box = &g_array_index (boxes, KeelBox, j);

          g_assert_cmpfloat (box->x, >=, 0);
          g_assert_cmpfloat (box->x + box->width, <=, size[0]);
          g_assert_cmpfloat (box->y, >=, 0);
          g_assert_cmpfloat (box->y + box->height, <=, size[1]);
          for (guint k = 0; k < j; k++)
            g_assert_false (keel_box_overlaps (box, &g_array_index (boxes, KeelBox, k)));
        }
    }

  g_rand_free (rand);
}

/* Hundreds of points about the middle: words go where none is. */
static void
words_leave_a_crowd (void)
{
  static const double sizes[] = { 240, 340 };
  GRand *rand = g_rand_new_with_seed (7);

  for (guint i = 0; i < 100; i++)
    {
      KeelMapPoint points[260];
      double size = sizes[i % 2];
      g_autoptr (KeelMap) map = NULL;

      for (guint j = 0; j < G_N_ELEMENTS (points); j++)
        points[j] = (KeelMapPoint) { g_rand_int_range (rand, -3, 4) / 4.0, g_rand_int_range (rand, -5, 4) / 4.0, 0, FALSE };
      points[0].leading = -3;
      map = make_map (points, G_N_ELEMENTS (points), size, size, i % 3 == 0);

      for (guint j = 0; j < map->words->len; j++)
        for (guint k = 0; k < map->markers->len; k++)
          g_assert_false (keel_box_contains (&g_array_index (map->words, KeelLabel, j).box, get_marker (map, k)->x,
                                             get_marker (map, k)->y));
      g_assert_cmpstr (g_array_index (map->words, KeelLabel, 0).text, ==, "20 Nov");
    }

  g_rand_free (rand);
}

/* As on the scale that was answered: too little is where reading begins. */
static void
right_to_left_is_a_mirror (void)
{
  static const KeelMapPoint points[] = { { 1, 0.25, 0, FALSE }, { -0.5, -1, 0, FALSE } };
  g_autoptr (KeelMap) map = make_map (points, 2, 500, 360, FALSE);
  g_autoptr (KeelMap) mirrored = make_map (points, 2, 500, 360, TRUE);

  for (guint i = 0; i < 2; i++)
    {
      g_assert_cmpfloat_with_epsilon (get_marker (mirrored, i)->x, 500 - get_marker (map, i)->x, 1e-9);
      g_assert_cmpfloat (get_marker (mirrored, i)->y, ==, get_marker (map, i)->y);
    }
  for (guint i = 0; i < map->tick_labels->len; i++)
    {
      const KeelLabel *a = &g_array_index (map->tick_labels, KeelLabel, i);
      const KeelLabel *b = &g_array_index (mirrored->tick_labels, KeelLabel, i);

      g_assert_cmpstr (a->text, ==, b->text);
      g_assert_cmpfloat_with_epsilon (a->box.x + a->box.width, 500 - b->box.x, 1e-9);
    }
  g_assert_cmpfloat (mirrored->leading_label.box.x, >, mirrored->plot.x + mirrored->plot.width);
}

static void
finds_the_nearest_and_latest (void)
{
  static const KeelMapPoint points[] = { { 0, 0, 0, FALSE }, { 1, 0, 0, FALSE }, { 1, 0, 0, FALSE } };
  g_autoptr (KeelMap) map = make_map (points, 3, 360, 360, FALSE);
  const KeelMapMarker *first = get_marker (map, 0);
  const KeelMapMarker *last = get_marker (map, 2);

  g_assert_cmpuint (keel_map_find_marker (map, first->x + 5, first->y - 5), ==, 0);
  g_assert_cmpuint (keel_map_find_marker (map, last->x, last->y + 3), ==, 2);
  g_assert_cmpuint (keel_map_find_marker (map, last->x, last->y + 13), ==, KEEL_MAP_NONE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/map/small-values-come-near", small_values_come_near);
  g_test_add_func ("/paper/map/points-stand-by-their-two-numbers", points_stand_by_their_two_numbers);
  g_test_add_func ("/paper/map/the-path-ends-with-a-segment", the_path_ends_with_a_segment);
  g_test_add_func ("/paper/map/axes-say-what-they-mean", axes_say_what_they_mean);
  g_test_add_func ("/paper/map/texts-never-collide", texts_never_collide);
  g_test_add_func ("/paper/map/words-leave-a-crowd", words_leave_a_crowd);
  g_test_add_func ("/paper/map/right-to-left-is-a-mirror", right_to_left_is_a_mirror);
  g_test_add_func ("/paper/map/finds-the-nearest-and-latest", finds_the_nearest_and_latest);

  return g_test_run ();
}
