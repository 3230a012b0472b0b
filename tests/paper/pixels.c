/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "pixels.h"

#include "keel-pen.h"

Sheet *
sheet_new (int        width,
           int        height,
           KeelColour paper)
{
  Sheet *sheet = g_new0 (Sheet, 1);

  sheet->width = width;
  sheet->height = height;
  sheet->surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  sheet->cr = cairo_create (sheet->surface);
  keel_pen_set_colour (sheet->cr, paper);
  cairo_paint (sheet->cr);

  return sheet;
}

void
sheet_free (Sheet *sheet)
{
  g_assert_cmpint (cairo_status (sheet->cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (sheet->cr);
  cairo_surface_destroy (sheet->surface);
  g_free (sheet);
}

KeelColour
sheet_get (Sheet  *sheet,
           double  x,
           double  y)
{
  const guint8 *row;

  g_assert_cmpfloat (x, >=, 0);
  g_assert_cmpfloat (x, <, sheet->width);
  g_assert_cmpfloat (y, >=, 0);
  g_assert_cmpfloat (y, <, sheet->height);

  cairo_surface_flush (sheet->surface);
  row = cairo_image_surface_get_data (sheet->surface) + (int) y * cairo_image_surface_get_stride (sheet->surface);

  return ((const guint32 *) (gconstpointer) row)[(int) x] & 0xffffff;
}

guint
sheet_count (Sheet      *sheet,
             KeelColour  colour)
{
  guint n_pixels = 0;

  for (int y = 0; y < sheet->height; y++)
    for (int x = 0; x < sheet->width; x++)
      n_pixels += sheet_get (sheet, x, y) == colour;

  return n_pixels;
}
