/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart of the Balance page in a window, with 320 points and more than 40 events: a redraw of
 * the widget, against a node of GTK with the same strokes and texts in bare cairo. Both from the
 * snapshot to the pixels, without the clock of frames, which would hide them. */

#include <adwaita.h>
#include <locale.h>

#include "balance-fixture.h"
#include "bench.h"
#include "hand.h"
#include "keel-balance-picture.h"
#include "keel-chart-view.h"

#define N_WEEKS 334
#define LEAST_POINTS 320
#define LEAST_EVENTS 40
#define WIDTH 1020
#define HEIGHT 260
#define N_ROUNDS 60

typedef struct
{
  GtkWidget *view;
  KeelChart *chart;       /* the same as the view has */
  Hand      *hand;
  cairo_t   *cr;
} Bench;

static void
draw_again (gpointer data)
{
  Bench *bench = data;
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;

  keel_drawing_draw_again (KEEL_DRAWING (bench->view));
  GTK_WIDGET_GET_CLASS (bench->view)->snapshot (bench->view, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  g_assert_nonnull (node);
  gsk_render_node_draw (node, bench->cr);
  gsk_render_node_unref (node);
  cairo_surface_flush (cairo_get_target (bench->cr));
}

static void
draw_by_hand (gpointer data)
{
  Bench *bench = data;
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, WIDTH, HEIGHT);
  GskRenderNode *node = gsk_cairo_node_new (&area);
  cairo_t *cr = gsk_cairo_node_get_draw_context (node);

  hand_draw (bench->hand, cr);
  cairo_destroy (cr);
  gsk_render_node_draw (node, bench->cr);
  gsk_render_node_unref (node);
  cairo_surface_flush (cairo_get_target (bench->cr));
}

static double
get_font_size (PangoContext *context)
{
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double size = pango_font_description_get_size (font) / (double) PANGO_SCALE;

  return pango_font_description_get_size_is_absolute (font) ? size
                                                            : size * pango_cairo_context_get_resolution (context) / 72;
}

static void
make_chart (Bench       *bench,
            KeelBalance *balance)
{
  KeelMetrics metrics = keel_lettering_get_metrics (keel_drawing_get_lettering (KEEL_DRAWING (bench->view)));
  PangoContext *context = gtk_widget_get_pango_context (bench->view);
  KeelBalanceView view = {
    .form = KEEL_FORM_PULSE,
    .measure = KEEL_MEASURE_TILT,
    .first = keel_balance_get_oldest (balance),
    .last = balance_last_day (),
    .width = WIDTH,
    .height = HEIGHT,
    .first_weekday = 1,
  };

  keel_chart_view_set (KEEL_CHART_VIEW (bench->view), balance, view.form, view.measure, view.first, view.last,
                       view.first_weekday);
  bench->chart = keel_balance_chart_new (balance, &view, &metrics);
  bench->hand = hand_new (bench->chart, keel_palette_get (KEEL_PALETTE_LIGHT), context, get_font_size (context));
  g_assert_cmpuint (bench->chart->markers->len, >=, LEAST_POINTS);
  g_assert_cmpuint (bench->chart->flags->len, >=, LEAST_EVENTS);
}

/* A widget is drawn only as large as its window has made it. */
static void
show_view (Bench *bench)
{
  GtkWidget *window = gtk_window_new ();

  gtk_widget_set_size_request (bench->view, WIDTH, HEIGHT);
  gtk_widget_set_halign (bench->view, GTK_ALIGN_START);
  gtk_widget_set_valign (bench->view, GTK_ALIGN_START);
  gtk_window_set_child (GTK_WINDOW (window), bench->view);
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_widget_get_width (bench->view) == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (gtk_widget_get_width (bench->view), ==, WIDTH);
  g_assert_cmpint (gtk_widget_get_height (bench->view), ==, HEIGHT);
}

int
main (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelBalance) balance = NULL;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  Bench bench = { .cr = cairo_create (surface) };
  double subject, floor;

  setlocale (LC_ALL, "");
  adw_init ();
  balance_fill (workbook, N_WEEKS);
  balance = balance_of (workbook);
  bench.view = g_object_ref_sink (g_object_new (KEEL_TYPE_CHART_VIEW, NULL));
  make_chart (&bench, balance);
  show_view (&bench);

  bench_compare (draw_again, draw_by_hand, &bench, N_ROUNDS, &subject, &floor);
  bench_report ("chart of 320 points: redraw / bare cairo", subject, floor, 1.5);

  hand_free (bench.hand);
  keel_chart_free (bench.chart);
  cairo_destroy (bench.cr);
  cairo_surface_destroy (surface);
  g_object_unref (bench.view);

  return 0;
}
