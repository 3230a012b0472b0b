/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-track-view.h"

#include "keel-balance-picture.h"
#include "keel-balance-words.h"

#define SMALLEST 240
#define LARGEST 340

struct _KeelTrackView
{
  KeelDrawing  parent_instance;

  KeelBalance *balance;
  KeelForm     form;
  KeelMap     *map;
};

G_DEFINE_FINAL_TYPE (KeelTrackView, keel_track_view, KEEL_TYPE_DRAWING)

static void
keel_track_view_lay_out (KeelDrawing       *drawing,
                          double             width,
                          double             height,
                          const KeelMetrics *metrics)
{
  KeelTrackView *self = KEEL_TRACK_VIEW (drawing);
  KeelBalanceView view = {
    .form = self->form, .width = width, .height = height, .is_rtl = keel_drawing_is_rtl (drawing),
  };

  g_clear_pointer (&self->map, keel_map_free);
  if (self->balance != NULL)
    self->map = keel_balance_map_new (self->balance, &view, metrics);
}

static void
keel_track_view_draw (KeelDrawing       *drawing,
                       cairo_t           *cr,
                       const KeelPalette *palette,
                       KeelLettering     *lettering)
{
  KeelTrackView *self = KEEL_TRACK_VIEW (drawing);

  if (self->map != NULL)
    keel_map_draw (self->map, cr, palette, lettering);
}

static void
keel_track_view_measure (GtkWidget      *widget,
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
keel_track_view_finalize (GObject *object)
{
  KeelTrackView *self = KEEL_TRACK_VIEW (object);

  g_clear_pointer (&self->map, keel_map_free);
  g_clear_pointer (&self->balance, keel_balance_unref);

  G_OBJECT_CLASS (keel_track_view_parent_class)->finalize (object);
}

static void
keel_track_view_class_init (KeelTrackViewClass *klass)
{
  KeelDrawingClass *drawing_class = KEEL_DRAWING_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = keel_track_view_finalize;
  widget_class->measure = keel_track_view_measure;
  drawing_class->lay_out = keel_track_view_lay_out;
  drawing_class->draw = keel_track_view_draw;

  gtk_widget_class_set_css_name (widget_class, "keel-track-view");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
keel_track_view_init (KeelTrackView *self)
{
}

void
keel_track_view_set (KeelTrackView *self,
                      KeelBalance    *balance,
                      KeelForm        form)
{
  g_autofree char *words = NULL;

  g_return_if_fail (KEEL_IS_TRACK_VIEW (self));
  g_return_if_fail (balance != NULL);

  keel_balance_ref (balance);
  g_clear_pointer (&self->balance, keel_balance_unref);
  self->balance = balance;
  self->form = form;
  words = keel_balance_words_map (balance, form);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  keel_drawing_lay_out_again (KEEL_DRAWING (self));
}
