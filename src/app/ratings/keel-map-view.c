/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-balance-words.h"
#include "keel-map-view.h"
#include "keel-map.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define SMALLEST 240
#define LARGEST  380

struct _KeelMapView
{
  GtkWidget parent_instance;

  KeelMapPoint point;
  char *latest;
  KeelLettering *lettering;   /* of the font that the widget has now */
};

G_DEFINE_FINAL_TYPE (KeelMapView, keel_map_view, GTK_TYPE_WIDGET)

static char *
format_value (double   value,
              gpointer data)
{
  return keel_balance_words_tick (KEEL_MEASURE_MANAGING, value);
}

static const KeelPalette *
get_palette (void)
{
  AdwStyleManager *style = adw_style_manager_get_default ();
  gboolean is_dark = adw_style_manager_get_dark (style);

  if (adw_style_manager_get_high_contrast (style))
    return keel_palette_get (is_dark ? KEEL_PALETTE_HIGH_CONTRAST_DARK : KEEL_PALETTE_HIGH_CONTRAST_LIGHT);

  return keel_palette_get (is_dark ? KEEL_PALETTE_DARK : KEEL_PALETTE_LIGHT);
}

static KeelMap *
lay_out (KeelMapView *self)
{
  KeelMapWords words = {
    .value = format_value,
    .managing = C_("map", "Managing"),
    .leading = C_("map", "Leading"),
    .too_little = C_("map", "too little"),
    .too_much = C_("map", "too much"),
    .middle = C_("map", "about right on both"),
    .latest = self->latest,
  };
  KeelMapData data = {
    .points = &self->point,
    .n_points = 1,
    .width = gtk_widget_get_width (GTK_WIDGET (self)),
    .height = gtk_widget_get_height (GTK_WIDGET (self)),
    .is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL,
  };
  KeelMetrics metrics;

  if (self->lettering == NULL)
    self->lettering = keel_lettering_new (gtk_widget_get_pango_context (GTK_WIDGET (self)), 0);

  metrics = keel_lettering_get_metrics (self->lettering);
  return keel_map_new (&data, &words, &metrics);
}

static void
keel_map_view_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  KeelMapView *self = KEEL_MAP_VIEW (widget);
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                             (float) gtk_widget_get_height (widget));
  g_autoptr (KeelMap) map = NULL;
  cairo_t *cr;

  if (self->latest == NULL)
    return;

  map = lay_out (self);
  cr = gtk_snapshot_append_cairo (snapshot, &area);
  keel_map_draw (map, cr, get_palette (), self->lettering);
  cairo_destroy (cr);
}

static GtkSizeRequestMode
keel_map_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* About as high as it is wide. */
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
keel_map_view_css_changed (GtkWidget         *widget,
                           GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (keel_map_view_parent_class)->css_changed (widget, change);

  g_clear_pointer (&KEEL_MAP_VIEW (widget)->lettering, keel_lettering_free);
  gtk_widget_queue_draw (widget);
}

static void
keel_map_view_finalize (GObject *object)
{
  KeelMapView *self = KEEL_MAP_VIEW (object);

  g_clear_pointer (&self->lettering, keel_lettering_free);
  g_free (self->latest);

  G_OBJECT_CLASS (keel_map_view_parent_class)->finalize (object);
}

static void
keel_map_view_class_init (KeelMapViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = keel_map_view_finalize;
  widget_class->get_request_mode = keel_map_view_get_request_mode;
  widget_class->measure = keel_map_view_measure;
  widget_class->snapshot = keel_map_view_snapshot;
  widget_class->css_changed = keel_map_view_css_changed;

  gtk_widget_class_set_css_name (widget_class, "keel-map-view");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
keel_map_view_init (KeelMapView *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  g_signal_connect_object (style, "notify::dark", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (gtk_widget_queue_draw), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
keel_map_view_new (void)
{
  return g_object_new (KEEL_TYPE_MAP_VIEW, NULL);
}

void
keel_map_view_set (KeelMapView *self,
                   double       managing,
                   double       leading,
                   gboolean     is_partial,
                   const char  *latest,
                   const char  *sentence)
{
  g_return_if_fail (KEEL_IS_MAP_VIEW (self));

  self->point = (KeelMapPoint) { .managing = managing, .leading = leading, .is_partial = is_partial };
  g_free (self->latest);
  self->latest = g_strdup (latest);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
