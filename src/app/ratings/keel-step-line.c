/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-answer-sheet.h"
#include "keel-step-line.h"

#define HEIGHT 20
#define RADIUS 5.0

struct _KeelStepLine
{
  GtkWidget parent_instance;

  KeelSide side;
  double value;
};

G_DEFINE_FINAL_TYPE (KeelStepLine, keel_step_line, GTK_TYPE_WIDGET)

static double
get_x (KeelStepLine *self,
       double        value)
{
  gboolean is_mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  double room = gtk_widget_get_width (GTK_WIDGET (self)) - 2 * (RADIUS + 1);
  double part = (value - KEEL_ANSWER_MIN) / (KEEL_ANSWER_MAX - KEEL_ANSWER_MIN);

  return RADIUS + 1 + room * (is_mirrored ? 1 - part : part);
}

static void
draw_line (KeelStepLine *self,
           cairo_t      *cr)
{
  double y = HEIGHT / 2.0;

  cairo_set_line_width (cr, 1);
  cairo_move_to (cr, get_x (self, KEEL_ANSWER_MIN), y);
  cairo_line_to (cr, get_x (self, KEEL_ANSWER_MAX), y);
  for (int step = KEEL_ANSWER_MIN; step <= KEEL_ANSWER_MAX; step++)
    {
      double half = step == 0 ? 6 : 3;

      cairo_move_to (cr, get_x (self, step), y - half);
      cairo_line_to (cr, get_x (self, step), y + half);
    }
  cairo_stroke (cr);
}

/* A circle for managing, a diamond for leading. */
static void
draw_mark (KeelStepLine *self,
           cairo_t      *cr)
{
  double x = get_x (self, self->value);
  double y = HEIGHT / 2.0;
  double radius = RADIUS * 1.25;

  if (self->side == KEEL_SIDE_MANAGING)
    {
      cairo_arc (cr, x, y, RADIUS, 0, 2 * G_PI);
    }
  else
    {
      cairo_move_to (cr, x, y - radius);
      cairo_line_to (cr, x + radius, y);
      cairo_line_to (cr, x, y + radius);
      cairo_line_to (cr, x - radius, y);
      cairo_close_path (cr);
    }
  cairo_fill (cr);
}

static void
keel_step_line_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  KeelStepLine *self = KEEL_STEP_LINE (widget);
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget), HEIGHT);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &area);
  GdkRGBA colour;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &colour);
  cairo_set_source_rgba (cr, colour.red, colour.green, colour.blue, colour.alpha * 0.5);
  draw_line (self, cr);
  gdk_cairo_set_source_rgba (cr, &colour);
  draw_mark (self, cr);
  cairo_destroy (cr);
}

static void
keel_step_line_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 100 : HEIGHT;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 180 : HEIGHT;
}

static void
keel_step_line_class_init (KeelStepLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = keel_step_line_measure;
  widget_class->snapshot = keel_step_line_snapshot;

  gtk_widget_class_set_css_name (widget_class, "keel-step-line");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
keel_step_line_init (KeelStepLine *self)
{
}

GtkWidget *
keel_step_line_new (void)
{
  return g_object_new (KEEL_TYPE_STEP_LINE, NULL);
}

void
keel_step_line_set (KeelStepLine *self,
                    KeelSide      side,
                    double        value)
{
  g_return_if_fail (KEEL_IS_STEP_LINE (self));
  g_return_if_fail (value >= KEEL_ANSWER_MIN && value <= KEEL_ANSWER_MAX);

  self->side = side;
  self->value = value;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
