/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-dots-view.h"

#define SMALLEST_WIDTH 280

struct _KeelDotsView
{
  KeelDrawing         parent_instance;

  KeelDotsMaker       make;
  gpointer            data;
  KeelBalanceView     view;
  KeelSmallMultiples *dots;
};

G_DEFINE_FINAL_TYPE (KeelDotsView, keel_dots_view, KEEL_TYPE_DRAWING)

static KeelSmallMultiples *
make_dots (KeelDotsView      *self,
           double             width,
           const KeelMetrics *metrics)
{
  KeelBalanceView view = self->view;

  view.width = width;
  view.is_rtl = keel_drawing_is_rtl (KEEL_DRAWING (self));

  return self->make (self->data, &view, metrics);
}

static void
keel_dots_view_lay_out (KeelDrawing       *drawing,
                        double             width,
                        double             height,
                        const KeelMetrics *metrics)
{
  KeelDotsView *self = KEEL_DOTS_VIEW (drawing);

  g_clear_pointer (&self->dots, keel_small_multiples_free);
  self->dots = make_dots (self, width, metrics);
}

static void
keel_dots_view_draw (KeelDrawing       *drawing,
                     cairo_t           *cr,
                     const KeelPalette *palette,
                     KeelLettering     *lettering)
{
  KeelDotsView *self = KEEL_DOTS_VIEW (drawing);

  if (self->dots != NULL)
    keel_small_multiples_draw (self->dots, cr, palette, lettering);
}

static GtkSizeRequestMode
keel_dots_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static int
get_height (KeelDotsView *self,
            int           width)
{
  KeelMetrics metrics = keel_lettering_get_metrics (keel_drawing_get_lettering (KEEL_DRAWING (self)));
  g_autoptr (KeelSmallMultiples) dots = make_dots (self, MAX (width, SMALLEST_WIDTH), &metrics);

  return dots != NULL ? (int) dots->height + 1 : 0;
}

static void
keel_dots_view_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? SMALLEST_WIDTH
                                                       : get_height (KEEL_DOTS_VIEW (widget), for_size);
  *natural = *minimum;
}

static void
keel_dots_view_finalize (GObject *object)
{
  KeelDotsView *self = KEEL_DOTS_VIEW (object);

  g_clear_pointer (&self->dots, keel_small_multiples_free);

  G_OBJECT_CLASS (keel_dots_view_parent_class)->finalize (object);
}

static void
keel_dots_view_class_init (KeelDotsViewClass *klass)
{
  KeelDrawingClass *drawing_class = KEEL_DRAWING_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = keel_dots_view_finalize;
  widget_class->get_request_mode = keel_dots_view_get_request_mode;
  widget_class->measure = keel_dots_view_measure;
  drawing_class->lay_out = keel_dots_view_lay_out;
  drawing_class->draw = keel_dots_view_draw;

  gtk_widget_class_set_css_name (widget_class, "keel-dots-view");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
keel_dots_view_init (KeelDotsView *self)
{
}

GtkWidget *
keel_dots_view_new (KeelDotsMaker make,
                    gpointer      data)
{
  KeelDotsView *self = g_object_new (KEEL_TYPE_DOTS_VIEW, NULL);

  self->make = make;
  self->data = data;

  return GTK_WIDGET (self);
}

void
keel_dots_view_set (KeelDotsView          *self,
                    const KeelBalanceView *view,
                    const char            *words)
{
  g_return_if_fail (KEEL_IS_DOTS_VIEW (self));

  self->view = *view;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  keel_drawing_lay_out_again (KEEL_DRAWING (self));
}
