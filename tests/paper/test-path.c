/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-path.h"

static KeelPath *
make_path (void)
{
  KeelPath *path = keel_path_new ();

  keel_path_move_to (path, 10, 20);
  keel_path_line_to (path, 30, 40);
  keel_path_curve_to (path, 31, 41, 32, 42, 50, 60);
  keel_path_close (path);

  return path;
}

static void
keeps_its_steps (void)
{
  static const KeelStepKind kinds[] = { KEEL_STEP_MOVE, KEEL_STEP_LINE, KEEL_STEP_CURVE, KEEL_STEP_CLOSE };
  g_autoptr (KeelPath) path = make_path ();
  guint n_steps;
  const KeelPathStep *steps = keel_path_get_steps (path, &n_steps);

  g_assert_cmpuint (n_steps, ==, G_N_ELEMENTS (kinds));
  for (guint i = 0; i < n_steps; i++)
    g_assert_cmpint (steps[i].kind, ==, kinds[i]);
  g_assert_cmpfloat (steps[2].x1, ==, 31);
  g_assert_cmpfloat (steps[2].y2, ==, 42);
  g_assert_cmpfloat (steps[2].y, ==, 60);
}

static void
mirrors_handles_too (void)
{
  g_autoptr (KeelPath) path = make_path ();
  guint n_steps;
  const KeelPathStep *steps;

  keel_path_mirror (path, 100);
  steps = keel_path_get_steps (path, &n_steps);
  g_assert_cmpfloat (steps[0].x, ==, 90);
  g_assert_cmpfloat (steps[0].y, ==, 20);
  g_assert_cmpfloat (steps[2].x1, ==, 69);
  g_assert_cmpfloat (steps[2].x2, ==, 68);
  g_assert_cmpfloat (steps[2].x, ==, 50);
}

/* What cairo has then is what was put in. */
static void
traces_into_cairo (void)
{
  static const cairo_path_data_type_t types[] = {
    CAIRO_PATH_MOVE_TO, CAIRO_PATH_LINE_TO, CAIRO_PATH_CURVE_TO, CAIRO_PATH_CLOSE_PATH, CAIRO_PATH_MOVE_TO,
  };
  g_autoptr (KeelPath) path = make_path ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 100, 100);
  cairo_t *cr = cairo_create (surface);
  cairo_path_t *copy;
  guint n_types = 0;

  keel_path_trace (path, cr);
  copy = cairo_copy_path (cr);
  for (int i = 0; i < copy->num_data; i += copy->data[i].header.length)
    g_assert_cmpint (copy->data[i].header.type, ==, types[n_types++]);
  g_assert_cmpuint (n_types, ==, G_N_ELEMENTS (types));
  g_assert_cmpfloat (copy->data[5].point.x, ==, 31);
  g_assert_cmpfloat (copy->data[7].point.y, ==, 60);

  cairo_path_destroy (copy);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/path/keeps-its-steps", keeps_its_steps);
  g_test_add_func ("/paper/path/mirrors-handles-too", mirrors_handles_too);
  g_test_add_func ("/paper/path/traces-into-cairo", traces_into_cairo);

  return g_test_run ();
}
