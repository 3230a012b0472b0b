/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-map-view.h"

#include "keel-balance-map.h"

#define SMALLEST 240
#define LARGEST 340

struct _KeelMapView
{
  KeelDrawing  parent_instance;

  GArray      *points;
  char        *latest;
  KeelMap     *map;
};

G_DEFINE_FINAL_TYPE (KeelMapView, keel_map_view, KEEL_TYPE_DRAWING)

static void
keel_map_view_lay_out (KeelDrawing       *drawing,
                       double             width,
                       double             height,
                       const KeelMetrics *metrics)
{
  KeelMapView *self = KEEL_MAP_VIEW (drawing);
  KeelMapData data = { .width = width, .height = height, .is_rtl = keel_drawing_is_rtl (drawing) };

  g_clear_pointer (&self->map, keel_map_free);
  if (self->points == NULL)
    return;

  data.points = (const KeelMapPoint *) (gpointer) self->points->data;
  data.n_points = self->points->len;
  self->map = keel_balance_map_of (&data, self->latest, metrics);
}

static void
keel_map_view_draw (KeelDrawing       *drawing,
                    cairo_t           *cr,
                    const KeelPalette *palette,
                    KeelLettering     *lettering)
{
  KeelMapView *self = KEEL_MAP_VIEW (drawing);

  if (self->map != NULL)
    keel_map_draw (self->map, cr, palette, lettering);
}

static GtkSizeRequestMode
keel_map_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
keel_map_view_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  *minimum = SMALLEST;
  *natural = LARGEST;
  if (orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0)
    {
      *minimum = CLAMP (for_size, SMALLEST, LARGEST);
      *natural = *minimum;
    }
}

static void
keel_map_view_finalize (GObject *object)
{
  KeelMapView *self = KEEL_MAP_VIEW (object);

  g_clear_pointer (&self->map, keel_map_free);
  g_clear_pointer (&self->points, g_array_unref);
  g_free (self->latest);

  G_OBJECT_CLASS (keel_map_view_parent_class)->finalize (object);
}

static void
keel_map_view_class_init (KeelMapViewClass *klass)
{
  KeelDrawingClass *drawing_class = KEEL_DRAWING_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = keel_map_view_finalize;
  widget_class->get_request_mode = keel_map_view_get_request_mode;
  widget_class->measure = keel_map_view_measure;
  drawing_class->lay_out = keel_map_view_lay_out;
  drawing_class->draw = keel_map_view_draw;

  gtk_widget_class_set_css_name (widget_class, "keel-map-view");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
keel_map_view_init (KeelMapView *self)
{
}

void
keel_map_view_set (KeelMapView *self,
                   GArray      *points,
                   const char  *latest,
                   const char  *words)
{
  g_return_if_fail (KEEL_IS_MAP_VIEW (self));
  g_return_if_fail (points != NULL);

  g_array_ref (points);
  g_clear_pointer (&self->points, g_array_unref);
  self->points = points;
  g_free (self->latest);
  self->latest = g_strdup (latest);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  keel_drawing_lay_out_again (KEEL_DRAWING (self));
}
