/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-drawing.h"

#include <adwaita.h>

typedef struct
{
  KeelLettering *lettering;     /* of the font that the widget has now */
  guint          letters;       /* the serial of its context then */
  GskRenderNode *drawn;
  int            width;
  int            height;
  gboolean       is_laid_out;
} KeelDrawingPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (KeelDrawing, keel_drawing, GTK_TYPE_WIDGET)

static KeelDrawingPrivate *
get_private (KeelDrawing *self)
{
  return keel_drawing_get_instance_private (self);
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

/* What is drawn does not reach beyond the widget by more than a marker's rim. */
static graphene_rect_t
get_area (KeelDrawing *self)
{
  return GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (GTK_WIDGET (self)),
                             (float) gtk_widget_get_height (GTK_WIDGET (self)));
}

static GskRenderNode *
draw_node (KeelDrawing *self)
{
  graphene_rect_t area = get_area (self);
  GskRenderNode *node = gsk_cairo_node_new (&area);
  cairo_t *cr = gsk_cairo_node_get_draw_context (node);

  KEEL_DRAWING_GET_CLASS (self)->draw (self, cr, get_palette (), keel_drawing_get_lettering (self));
  cairo_destroy (cr);

  return node;
}

static void
keel_drawing_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  KeelDrawing *self = KEEL_DRAWING (widget);
  KeelDrawingClass *klass = KEEL_DRAWING_GET_CLASS (self);
  KeelDrawingPrivate *private = get_private (self);
  graphene_rect_t area = get_area (self);

  if (!private->is_laid_out)
    return;

  if (private->drawn == NULL)
    private->drawn = draw_node (self);
  gtk_snapshot_append_node (snapshot, private->drawn);

  if (klass->draw_over != NULL)
    {
      cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &area);

      klass->draw_over (self, cr, get_palette ());
      cairo_destroy (cr);
    }
}

static void
keel_drawing_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  KeelDrawing *self = KEEL_DRAWING (widget);
  KeelDrawingPrivate *private = get_private (self);
  KeelMetrics metrics;

  if (width <= 0 || height <= 0
      || (private->is_laid_out && private->width == width && private->height == height))
    return;

  metrics = keel_lettering_get_metrics (keel_drawing_get_lettering (self));
  KEEL_DRAWING_GET_CLASS (self)->lay_out (self, width, height, &metrics);
  private->width = width;
  private->height = height;
  private->is_laid_out = TRUE;
  g_clear_pointer (&private->drawn, gsk_render_node_unref);
}

/* Style changes with each focus and each movement of the pointer; letters seldom do. */
static void
follow_letters (KeelDrawing *self)
{
  KeelDrawingPrivate *private = get_private (self);

  if (private->lettering == NULL
      || pango_context_get_serial (gtk_widget_get_pango_context (GTK_WIDGET (self))) == private->letters)
    return;

  g_clear_pointer (&private->lettering, keel_lettering_free);
  keel_drawing_lay_out_again (self);
}

static void
keel_drawing_css_changed (GtkWidget         *widget,
                          GtkCssStyleChange *change)
{
  KeelDrawing *self = KEEL_DRAWING (widget);

  GTK_WIDGET_CLASS (keel_drawing_parent_class)->css_changed (widget, change);

  follow_letters (self);
}

static void
keel_drawing_direction_changed (GtkWidget        *widget,
                                GtkTextDirection  previous)
{
  GTK_WIDGET_CLASS (keel_drawing_parent_class)->direction_changed (widget, previous);

  keel_drawing_lay_out_again (KEEL_DRAWING (widget));
}

static void
keel_drawing_system_setting_changed (GtkWidget        *widget,
                                     GtkSystemSetting  setting)
{
  KeelDrawing *self = KEEL_DRAWING (widget);

  GTK_WIDGET_CLASS (keel_drawing_parent_class)->system_setting_changed (widget, setting);

  follow_letters (self);
}

static void
keel_drawing_finalize (GObject *object)
{
  KeelDrawingPrivate *private = get_private (KEEL_DRAWING (object));

  g_clear_pointer (&private->lettering, keel_lettering_free);
  g_clear_pointer (&private->drawn, gsk_render_node_unref);

  G_OBJECT_CLASS (keel_drawing_parent_class)->finalize (object);
}

static void
keel_drawing_class_init (KeelDrawingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = keel_drawing_finalize;
  widget_class->size_allocate = keel_drawing_size_allocate;
  widget_class->snapshot = keel_drawing_snapshot;
  widget_class->css_changed = keel_drawing_css_changed;
  widget_class->direction_changed = keel_drawing_direction_changed;
  widget_class->system_setting_changed = keel_drawing_system_setting_changed;
}

static void
keel_drawing_init (KeelDrawing *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  g_signal_connect_object (style, "notify::dark", G_CALLBACK (keel_drawing_draw_again), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (keel_drawing_draw_again), self,
                           G_CONNECT_SWAPPED);
}

void
keel_drawing_lay_out_again (KeelDrawing *self)
{
  KeelDrawingPrivate *private = get_private (self);

  private->is_laid_out = FALSE;
  g_clear_pointer (&private->drawn, gsk_render_node_unref);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
keel_drawing_draw_again (KeelDrawing *self)
{
  g_clear_pointer (&get_private (self)->drawn, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

KeelLettering *
keel_drawing_get_lettering (KeelDrawing *self)
{
  KeelDrawingPrivate *private = get_private (self);

  if (private->lettering == NULL)
    {
      PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));

      private->lettering = keel_lettering_new (context, 0);
      private->letters = pango_context_get_serial (context);
    }

  return private->lettering;
}

gboolean
keel_drawing_is_rtl (KeelDrawing *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}
