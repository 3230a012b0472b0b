/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-pen.h"

#include <math.h>

#include "pixels.h"

#define SIZE 200

static void
colours_are_exact (void)
{
  static const KeelColour colours[] = { 0x000000, 0xffffff, 0x0072b2, 0xd55e00, 0x010203 };

  for (gsize i = 0; i < G_N_ELEMENTS (colours); i++)
    {
      g_autoptr (Sheet) sheet = sheet_new (8, 8, colours[i]);

      g_assert_cmphex (sheet_get (sheet, 3, 3), ==, colours[i]);
    }
}

/* In full pixels, of a large shape. */
static guint
count_area (KeelPointShape shape)
{
  g_autoptr (Sheet) sheet = sheet_new (SIZE, SIZE, 0xffffff);

  keel_pen_add_shape (sheet->cr, shape, SIZE / 2.0, SIZE / 2.0, 50);
  keel_pen_set_colour (sheet->cr, 0x000000);
  cairo_fill (sheet->cr);

  return sheet_count (sheet, 0x000000);
}

static void
marks_are_equally_heavy (void)
{
  double circle = count_area (KEEL_POINT_CIRCLE);

  g_assert_cmpfloat (fabs (circle - G_PI * 2500), <, 300);
  for (KeelPointShape shape = KEEL_POINT_DIAMOND; shape <= KEEL_POINT_TRIANGLE; shape++)
    g_assert_cmpfloat (fabs (count_area (shape) / circle - 1), <, 0.03);
}

static void
marks_have_their_middle_where_the_point_is (void)
{
  g_autoptr (Sheet) sheet = sheet_new (SIZE, SIZE, 0xffffff);
  for (KeelPointShape shape = KEEL_POINT_CIRCLE; shape <= KEEL_POINT_TRIANGLE; shape++)
    {
      double x1, x2, y1, y2;

      keel_pen_add_shape (sheet->cr, shape, 100, 100, 10);
      cairo_path_extents (sheet->cr, &x1, &y1, &x2, &y2);
      cairo_new_path (sheet->cr);
      g_assert_cmpfloat_with_epsilon ((x1 + x2) / 2, 100, 0.01);
      g_assert_cmpfloat (y1, <, 92);
      g_assert_cmpfloat (y2, >, 107);
    }
}

/* Several marks in one path are not joined. */
static void
marks_stand_apart (void)
{
  g_autoptr (Sheet) sheet = sheet_new (SIZE, SIZE, 0xffffff);
  cairo_path_t *path;
  guint n_closed = 0;

  keel_pen_add_shape (sheet->cr, KEEL_POINT_SQUARE, 20, 20, 5);
  keel_pen_add_shape (sheet->cr, KEEL_POINT_SQUARE, 80, 80, 5);
  path = cairo_copy_path (sheet->cr);
  for (int i = 0; i < path->num_data; i += path->data[i].header.length)
    n_closed += path->data[i].header.type == CAIRO_PATH_CLOSE_PATH;
  g_assert_cmpuint (n_closed, ==, 2);
  cairo_path_destroy (path);
}

static void
dashes_grow_with_the_line (void)
{
  g_autoptr (Sheet) sheet = sheet_new (SIZE, SIZE, 0xffffff);
  static const double dash[2] = { 3, 2 };
  static const double unbroken[2] = { 0, 0 };
  double lengths[2];

  keel_pen_set_line (sheet->cr, 2, dash);
  g_assert_cmpint (cairo_get_dash_count (sheet->cr), ==, 2);
  cairo_get_dash (sheet->cr, lengths, NULL);
  g_assert_cmpfloat (lengths[0], ==, 6);
  g_assert_cmpfloat (lengths[1], ==, 4);

  keel_pen_set_line (sheet->cr, 2, unbroken);
  g_assert_cmpint (cairo_get_dash_count (sheet->cr), ==, 0);
}

static void
thin_lines_fall_on_pixels (void)
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

  g_test_add_func ("/paper/pen/colours-are-exact", colours_are_exact);
  g_test_add_func ("/paper/pen/marks-are-equally-heavy", marks_are_equally_heavy);
  g_test_add_func ("/paper/pen/marks-have-their-middle-where-the-point-is", marks_have_their_middle_where_the_point_is);
  g_test_add_func ("/paper/pen/marks-stand-apart", marks_stand_apart);
  g_test_add_func ("/paper/pen/dashes-grow-with-the-line", dashes_grow_with_the_line);
  g_test_add_func ("/paper/pen/thin-lines-fall-on-pixels", thin_lines_fall_on_pixels);

  return g_test_run ();
}
