/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-boat-view.h"

#include "keel-balance-words.h"
#include "keel-boat.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define SMALLEST 160
#define LARGEST 240
#define MILLISECONDS 1200

struct _KeelBoatView
{
  KeelDrawing   parent_instance;

  KeelBoat      boat;
  double        from;       /* where the last movement began */
  double        to;
  double        progress;   /* 0 … 1 of it */
  AdwAnimation *animation;
  gboolean      has_point;
};

G_DEFINE_FINAL_TYPE (KeelBoatView, keel_boat_view, KEEL_TYPE_DRAWING)

static void
progressed_cb (double   value,
               gpointer user_data)
{
  KeelBoatView *self = user_data;

  self->progress = value;
  keel_drawing_draw_again (KEEL_DRAWING (self));
}

static void
keel_boat_view_lay_out (KeelDrawing       *drawing,
                        double             width,
                        double             height,
                        const KeelMetrics *metrics)
{
  KEEL_BOAT_VIEW (drawing)->boat = keel_boat_fit (width, height);
}

static void
keel_boat_view_draw (KeelDrawing       *drawing,
                     cairo_t           *cr,
                     const KeelPalette *palette,
                     KeelLettering     *lettering)
{
  KeelBoatView *self = KEEL_BOAT_VIEW (drawing);

  if (self->has_point)
    keel_boat_draw (&self->boat, keel_boat_view_get_heel (self), cr, palette);
  else
    keel_boat_draw_still (&self->boat, cr, palette);
}

static void
keel_boat_view_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  *minimum = SMALLEST;
  *natural = LARGEST;
}

static void
keel_boat_view_dispose (GObject *object)
{
  KeelBoatView *self = KEEL_BOAT_VIEW (object);

  g_clear_object (&self->animation);

  G_OBJECT_CLASS (keel_boat_view_parent_class)->dispose (object);
}

static void
keel_boat_view_class_init (KeelBoatViewClass *klass)
{
  KeelDrawingClass *drawing_class = KEEL_DRAWING_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_boat_view_dispose;
  widget_class->measure = keel_boat_view_measure;
  drawing_class->lay_out = keel_boat_view_lay_out;
  drawing_class->draw = keel_boat_view_draw;

  gtk_widget_class_set_css_name (widget_class, "keel-boat-view");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
keel_boat_view_init (KeelBoatView *self)
{
  AdwAnimationTarget *target = adw_callback_animation_target_new (progressed_cb, self, NULL);

  self->animation = adw_timed_animation_new (GTK_WIDGET (self), 0, 1, MILLISECONDS, target);
  adw_timed_animation_set_easing (ADW_TIMED_ANIMATION (self->animation), ADW_LINEAR);
  self->progress = 1;
}

void
keel_boat_view_set_point (KeelBoatView           *self,
                          const KeelBalancePoint *point)
{
  g_autofree char *picture = NULL;
  double heel;

  g_return_if_fail (KEEL_IS_BOAT_VIEW (self));

  heel = point != NULL ? keel_boat_get_heel (point->score.tilt) : 0;
  /* Translators: describes a picture. */
  picture = point != NULL ? keel_balance_words_boat_picture (point) : g_strdup (_("A sailing boat in outline."));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, picture, -1);

  self->from = self->has_point ? keel_boat_view_get_heel (self) : 0;
  self->to = heel;
  self->has_point = point != NULL;
  self->progress = 1;
  keel_drawing_draw_again (KEEL_DRAWING (self));
  if (self->from != self->to && gtk_widget_get_mapped (GTK_WIDGET (self)))
    adw_animation_play (self->animation);
}

double
keel_boat_view_get_heel (KeelBoatView *self)
{
  g_return_val_if_fail (KEEL_IS_BOAT_VIEW (self), 0);

  return keel_boat_get_heel_between (self->from, self->to, self->progress);
}
