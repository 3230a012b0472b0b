/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-pen.h"

#include <math.h>

#define SIZE 200

typedef struct
{
  cairo_surface_t *surface;
  cairo_t         *cr;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, SIZE, SIZE);
  fixture->cr = cairo_create (fixture->surface);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  cairo_destroy (fixture->cr);
  cairo_surface_destroy (fixture->surface);
}

#define PEN_TEST(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

static guint32
get_pixel (Fixture *fixture,
           int      x,
           int      y)
{
  guint8 *row = cairo_image_surface_get_data (fixture->surface) +
                y * cairo_image_surface_get_stride (fixture->surface);

  cairo_surface_flush (fixture->surface);

  return ((guint32 *) (gpointer) row)[x] & 0xffffff;
}

static void
colours_are_exact (Fixture       *fixture,
                   gconstpointer  data)
{
  static const KeelColour colours[] = { 0x000000, 0xffffff, 0x0072b2, 0xd55e00, 0x010203 };

  for (gsize i = 0; i < G_N_ELEMENTS (colours); i++)
    {
      keel_pen_set_colour (fixture->cr, colours[i]);
      cairo_paint (fixture->cr);
      g_assert_cmphex (get_pixel (fixture, 3, 3), ==, colours[i]);
    }
}

/* In full pixels, of a large mark. */
static guint
count_area (Fixture  *fixture,
            KeelMark  mark)
{
  guint area = 0;

  keel_pen_set_colour (fixture->cr, 0xffffff);
  cairo_paint (fixture->cr);
  keel_pen_add_mark (fixture->cr, mark, SIZE / 2, SIZE / 2, 50);
  keel_pen_set_colour (fixture->cr, 0x000000);
  cairo_fill (fixture->cr);

  for (int y = 0; y < SIZE; y++)
    for (int x = 0; x < SIZE; x++)
      area += get_pixel (fixture, x, y) < 0x800000;

  return area;
}

static void
marks_are_equally_heavy (Fixture       *fixture,
                         gconstpointer  data)
{
  double circle = count_area (fixture, KEEL_MARK_CIRCLE);

  g_assert_cmpfloat (fabs (circle - G_PI * 2500), <, 100);
  for (KeelMark mark = KEEL_MARK_DIAMOND; mark <= KEEL_MARK_TRIANGLE; mark++)
    g_assert_cmpfloat (fabs (count_area (fixture, mark) / circle - 1), <, 0.03);
}

static void
marks_have_their_middle_where_the_point_is (Fixture       *fixture,
                                            gconstpointer  data)
{
  for (KeelMark mark = KEEL_MARK_CIRCLE; mark <= KEEL_MARK_TRIANGLE; mark++)
    {
      double x1, x2, y1, y2;

      keel_pen_add_mark (fixture->cr, mark, 100, 100, 10);
      cairo_path_extents (fixture->cr, &x1, &y1, &x2, &y2);
      cairo_new_path (fixture->cr);
      g_assert_cmpfloat_with_epsilon ((x1 + x2) / 2, 100, 0.01);
      g_assert_cmpfloat (y1, <, 92);
      g_assert_cmpfloat (y2, >, 107);
    }
}

/* Several marks in one path are not joined. */
static void
marks_stand_apart (Fixture       *fixture,
                   gconstpointer  data)
{
  cairo_path_t *path;
  guint n_closed = 0;

  keel_pen_add_mark (fixture->cr, KEEL_MARK_SQUARE, 20, 20, 5);
  keel_pen_add_mark (fixture->cr, KEEL_MARK_SQUARE, 80, 80, 5);
  path = cairo_copy_path (fixture->cr);
  for (int i = 0; i < path->num_data; i += path->data[i].header.length)
    n_closed += path->data[i].header.type == CAIRO_PATH_CLOSE_PATH;
  g_assert_cmpuint (n_closed, ==, 2);
  cairo_path_destroy (path);
}

static void
dashes_grow_with_the_line (Fixture       *fixture,
                           gconstpointer  data)
{
  static const double dash[2] = { 3, 2 };
  static const double unbroken[2] = { 0, 0 };
  double lengths[2];

  keel_pen_set_line (fixture->cr, 2, dash);
  g_assert_cmpint (cairo_get_dash_count (fixture->cr), ==, 2);
  cairo_get_dash (fixture->cr, lengths, NULL);
  g_assert_cmpfloat (lengths[0], ==, 6);
  g_assert_cmpfloat (lengths[1], ==, 4);

  keel_pen_set_line (fixture->cr, 2, unbroken);
  g_assert_cmpint (cairo_get_dash_count (fixture->cr), ==, 0);
}

static void
thin_lines_fall_on_pixels (Fixture       *fixture,
                           gconstpointer  data)
{
  g_assert_cmpfloat (keel_pen_snap (3), ==, 3.5);
  g_assert_cmpfloat (keel_pen_snap (3.9), ==, 3.5);
  g_assert_cmpfloat (keel_pen_snap (-0.2), ==, -0.5);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  PEN_TEST ("/paper/pen/colours-are-exact", colours_are_exact);
  PEN_TEST ("/paper/pen/marks-are-equally-heavy", marks_are_equally_heavy);
  PEN_TEST ("/paper/pen/marks-have-their-middle-where-the-point-is", marks_have_their_middle_where_the_point_is);
  PEN_TEST ("/paper/pen/marks-stand-apart", marks_stand_apart);
  PEN_TEST ("/paper/pen/dashes-grow-with-the-line", dashes_grow_with_the_line);
  PEN_TEST ("/paper/pen/thin-lines-fall-on-pixels", thin_lines_fall_on_pixels);

  return g_test_run ();
}
