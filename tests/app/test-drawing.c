/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app-fixture.h"
#include "keel-drawing.h"

#define TEST_TYPE_DRAWING (test_drawing_get_type ())
G_DECLARE_FINAL_TYPE (TestDrawing, test_drawing, TEST, DRAWING, KeelDrawing)

/* Counts what it is asked for. */
struct _TestDrawing
{
  KeelDrawing parent_instance;

  guint       n_laid_out;
  guint       n_drawn;
  guint       n_drawn_over;
};

G_DEFINE_FINAL_TYPE (TestDrawing, test_drawing, KEEL_TYPE_DRAWING)

static void
test_drawing_lay_out (KeelDrawing       *drawing,
                      double             width,
                      double             height,
                      const KeelMetrics *metrics)
{
  TEST_DRAWING (drawing)->n_laid_out++;
}

static void
test_drawing_draw (KeelDrawing       *drawing,
                   cairo_t           *cr,
                   const KeelPalette *palette,
                   KeelLettering     *lettering)
{
  TEST_DRAWING (drawing)->n_drawn++;
}

static void
test_drawing_draw_over (KeelDrawing       *drawing,
                        cairo_t           *cr,
                        const KeelPalette *palette)
{
  TEST_DRAWING (drawing)->n_drawn_over++;
}

static void
test_drawing_class_init (TestDrawingClass *klass)
{
  KeelDrawingClass *drawing_class = KEEL_DRAWING_CLASS (klass);

  drawing_class->lay_out = test_drawing_lay_out;
  drawing_class->draw = test_drawing_draw;
  drawing_class->draw_over = test_drawing_draw_over;
}

static void
test_drawing_init (TestDrawing *self)
{
}

static void
wait_for_frame (TestDrawing *drawing)
{
  guint n_drawn_over = drawing->n_drawn_over;

  gtk_widget_queue_draw (GTK_WIDGET (drawing));
  while (drawing->n_drawn_over == n_drawn_over)
    g_main_context_iteration (NULL, TRUE);
}

/* A new window is laid out again until it has the keyboard and its style. */
static void
wait_for_rest (TestDrawing *drawing)
{
  guint n_still = 0;

  while (n_still < 5)
    {
      guint n_laid_out = drawing->n_laid_out;
      guint n_drawn = drawing->n_drawn;

      wait_for_frame (drawing);
      n_still = drawing->n_laid_out == n_laid_out && drawing->n_drawn == n_drawn ? n_still + 1 : 0;
    }
}

/* As under the pointer: ten frames, and the picture stays as it is. */
static void
test_what_lies_over_it_lays_nothing_out (AppFixture    *fixture,
                                         gconstpointer  data)
{
  TestDrawing *drawing = g_object_new (TEST_TYPE_DRAWING, NULL);
  GtkWidget *window = gtk_window_new ();
  guint n_laid_out, n_drawn;

  gtk_window_set_default_size (GTK_WINDOW (window), 300, 200);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (drawing));
  gtk_window_present (GTK_WINDOW (window));
  wait_for_rest (drawing);
  n_laid_out = drawing->n_laid_out;
  n_drawn = drawing->n_drawn;
  g_assert_cmpuint (n_laid_out, >, 0);
  g_assert_cmpuint (n_drawn, >, 0);

  for (guint i = 0; i < 10; i++)
    wait_for_frame (drawing);
  g_assert_cmpuint (drawing->n_laid_out, ==, n_laid_out);
  g_assert_cmpuint (drawing->n_drawn, ==, n_drawn);

  keel_drawing_draw_again (KEEL_DRAWING (drawing));
  wait_for_frame (drawing);
  g_assert_cmpuint (drawing->n_laid_out, ==, n_laid_out);
  g_assert_cmpuint (drawing->n_drawn, ==, n_drawn + 1);

  keel_drawing_lay_out_again (KEEL_DRAWING (drawing));
  wait_for_frame (drawing);
  g_assert_cmpuint (drawing->n_laid_out, ==, n_laid_out + 1);

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
add_tests (gpointer application)
{
  APP_TEST (application, "/app/drawing/what-lies-over-it-lays-nothing-out", test_what_lies_over_it_lays_nothing_out);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}
