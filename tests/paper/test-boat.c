/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-boat.h"

#include <math.h>

#include "pixels.h"

static void
heel_is_tilt_and_nothing_more (void)
{
  static const struct
  {
    double tilt;
    double heel;
  } cases[] = {
    { 0, 0 }, { 1, 5 }, { -1, -5 }, { 0.5, 2.5 }, { -1.5833, -7.9165 },
    { 6, 30 }, { -6, -30 }, { 7, 30 }, { -100, -30 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpfloat_with_epsilon (keel_boat_get_heel (cases[i].tilt), cases[i].heel, 1e-9);
}

/* Managing further: to the left, on the screen and in every language. */
static void
leans_to_the_side_of_the_tilt (void)
{
  KeelBoat boat = keel_boat_fit (300, 300);
  double x, y;

  keel_boat_get_place (&boat, keel_boat_get_heel (-2), 0, -80, &x, &y);
  g_assert_cmpfloat (x, <, boat.x - 10);
  g_assert_cmpfloat (y, <, boat.y);
  keel_boat_get_place (&boat, keel_boat_get_heel (2), 0, -80, &x, &y);
  g_assert_cmpfloat (x, >, boat.x + 10);
  keel_boat_get_place (&boat, 0, 3, -80, &x, &y);
  g_assert_cmpfloat_with_epsilon (x, boat.x + 3 * boat.scale, 1e-9);
  g_assert_cmpfloat_with_epsilon (y, boat.y - 80 * boat.scale, 1e-9);
}

static void
gets_from_heel_to_heel (void)
{
  double farthest = 0;

  g_assert_cmpfloat (keel_boat_get_heel_between (-10, 12, 0), ==, -10);
  g_assert_cmpfloat (keel_boat_get_heel_between (-10, 12, -1), ==, -10);
  g_assert_cmpfloat (keel_boat_get_heel_between (-10, 12, 1), ==, 12);
  g_assert_cmpfloat (keel_boat_get_heel_between (-10, 12, 2), ==, 12);
  g_assert_cmpfloat (keel_boat_get_heel_between (7, 7, 0.3), ==, 7);

  /* It rolls past the end, softly. */
  for (guint i = 0; i <= 1000; i++)
    farthest = MAX (farthest, keel_boat_get_heel_between (0, 10, i / 1000.0));
  g_assert_cmpfloat (farthest, >, 10.5);
  g_assert_cmpfloat (farthest, <, 12.8);
}

/* A frame differs little from the one before: 60 a second, 1.2 seconds. */
static void
moves_without_a_jerk (void)
{
  double before = -30;

  for (guint i = 0; i <= 72; i++)
    {
      double heel = keel_boat_get_heel_between (-30, 30, i / 72.0);

      g_assert_cmpfloat (fabs (heel - before), <, 6);
      g_assert_cmpfloat (fabs (heel), <=, KEEL_BOAT_MOST_HEEL);
      before = heel;
    }
}

static void
stays_in_the_picture (void)
{
  static const double sizes[][2] = { { 360, 360 }, { 1080, 400 }, { 200, 600 }, { 64, 64 } };

  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (double heel = -30; heel <= 30; heel += 2.5)
      for (KeelBoatPart part = 0; part < KEEL_BOAT_N_PARTS; part++)
        {
          KeelBoat boat = keel_boat_fit (sizes[i][0], sizes[i][1]);
          guint n_steps;
          const KeelPathStep *steps = keel_boat_get_part (part, &n_steps);

          for (guint j = 0; j < n_steps; j++)
            {
              double x, y;

              if (steps[j].kind == KEEL_STEP_CLOSE)
                continue;
              keel_boat_get_place (&boat, part == KEEL_BOAT_SEA ? 0 : heel, steps[j].x, steps[j].y, &x, &y);
              g_assert_cmpfloat (x, >, 0);
              g_assert_cmpfloat (x, <, sizes[i][0]);
              g_assert_cmpfloat (y, >, 0);
              g_assert_cmpfloat (y, <, sizes[i][1]);
            }
        }
}

static void
get_extents (KeelBoatPart  part,
             double       *out_left,
             double       *out_top,
             double       *out_right,
             double       *out_bottom)
{
  guint n_steps;
  const KeelPathStep *steps = keel_boat_get_part (part, &n_steps);
  double left = G_MAXDOUBLE, top = G_MAXDOUBLE, right = -G_MAXDOUBLE, bottom = -G_MAXDOUBLE;

  for (guint i = 0; i < n_steps; i++)
    {
      if (steps[i].kind == KEEL_STEP_CLOSE)
        continue;
      left = MIN (left, steps[i].x);
      right = MAX (right, steps[i].x);
      top = MIN (top, steps[i].y);
      bottom = MAX (bottom, steps[i].y);
    }

  *out_left = left;
  *out_top = top;
  *out_right = right;
  *out_bottom = bottom;
}

/* A boat: the keel below the hull, the sail above it and to the right of the mast, the
 * hull on the waterline, the keel in the sea. */
static void
parts_stand_where_a_boat_has_them (void)
{
  double left, top, right, bottom, hull_top, hull_bottom, sea_bottom;

  get_extents (KEEL_BOAT_HULL, &left, &hull_top, &right, &hull_bottom);
  g_assert_cmpfloat (hull_top, <, 0);
  g_assert_cmpfloat (hull_bottom, >, 0);
  g_assert_cmpfloat (fabs (left + right), <, 5);

  get_extents (KEEL_BOAT_SEA, &left, &top, &right, &sea_bottom);
  get_extents (KEEL_BOAT_KEEL, &left, &top, &right, &bottom);
  g_assert_cmpfloat (top, <, hull_bottom);
  g_assert_cmpfloat (top, >, 0);
  g_assert_cmpfloat (bottom, <, sea_bottom);
  g_assert_cmpfloat (left, <, 0);
  g_assert_cmpfloat (right, >, 0);

  get_extents (KEEL_BOAT_SAIL, &left, &top, &right, &bottom);
  g_assert_cmpfloat (left, >, 0);
  g_assert_cmpfloat (bottom, <, -7);
  get_extents (KEEL_BOAT_JIB, &left, &top, &right, &bottom);
  g_assert_cmpfloat (right, <, 0);
}

static void
closed_parts_are_closed (void)
{
  static const KeelBoatPart closed[] = {
    KEEL_BOAT_SEA, KEEL_BOAT_KEEL, KEEL_BOAT_HULL, KEEL_BOAT_JIB, KEEL_BOAT_SAIL, KEEL_BOAT_PENNANT,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (closed); i++)
    {
      guint n_steps;
      const KeelPathStep *steps = keel_boat_get_part (closed[i], &n_steps);

      g_assert_cmpint (steps[0].kind, ==, KEEL_STEP_MOVE);
      g_assert_cmpint (steps[n_steps - 1].kind, ==, KEEL_STEP_CLOSE);
    }
}

/* Drawing. */

#define SIZE 400

static void
the_two_hues_are_seen (void)
{
  for (guint i = 0; i < KEEL_N_PALETTES; i++)
    for (double heel = -30; heel <= 30; heel += 15)
      {
        const KeelPalette *palette = keel_palette_get (i);
        KeelBoat boat = keel_boat_fit (SIZE, SIZE);
        g_autoptr (Sheet) sheet = sheet_new (SIZE, SIZE, palette->paper);

        keel_boat_draw (&boat, heel, sheet->cr, palette);
        g_assert_cmpuint (sheet_count (sheet, palette->series[KEEL_MEASURE_MANAGING].hue), >, 2000);
        g_assert_cmpuint (sheet_count (sheet, palette->series[KEEL_MEASURE_LEADING].hue), >, 5000);
      }
}

/* Without a number there is no hue, which would be taken for one. */
static void
still_it_has_no_hue (void)
{
  const KeelPalette *palette = keel_palette_get (KEEL_PALETTE_LIGHT);
  KeelBoat boat = keel_boat_fit (SIZE, SIZE);
  g_autoptr (Sheet) sheet = sheet_new (SIZE, SIZE, palette->paper);

  keel_boat_draw_still (&boat, sheet->cr, palette);
  g_assert_cmpuint (sheet_count (sheet, palette->series[KEEL_MEASURE_MANAGING].hue), ==, 0);
  g_assert_cmpuint (sheet_count (sheet, palette->series[KEEL_MEASURE_LEADING].hue), ==, 0);
  g_assert_cmpuint (sheet_count (sheet, palette->water), >, 5000);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/boat/heel-is-tilt-and-nothing-more", heel_is_tilt_and_nothing_more);
  g_test_add_func ("/paper/boat/leans-to-the-side-of-the-tilt", leans_to_the_side_of_the_tilt);
  g_test_add_func ("/paper/boat/gets-from-heel-to-heel", gets_from_heel_to_heel);
  g_test_add_func ("/paper/boat/moves-without-a-jerk", moves_without_a_jerk);
  g_test_add_func ("/paper/boat/stays-in-the-picture", stays_in_the_picture);
  g_test_add_func ("/paper/boat/parts-stand-where-a-boat-has-them", parts_stand_where_a_boat_has_them);
  g_test_add_func ("/paper/boat/closed-parts-are-closed", closed_parts_are_closed);
  g_test_add_func ("/paper/boat/the-two-hues-are-seen", the_two_hues_are_seen);
  g_test_add_func ("/paper/boat/still-it-has-no-hue", still_it_has_no_hue);

  return g_test_run ();
}
