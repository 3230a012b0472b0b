/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>
#include "keel-lettering.h"
#include "keel-palette.h"

G_BEGIN_DECLS

/**
 * KeelDrawing:
 *
 * A widget that shows a picture of paper. It is laid out when its size, its direction or its
 * letters change, or when keel_drawing_lay_out_again() says so, and at no other time:
 * what was drawn is kept, and only what lies over it is drawn anew.
 */
#define KEEL_TYPE_DRAWING (keel_drawing_get_type ())

G_DECLARE_DERIVABLE_TYPE (KeelDrawing, keel_drawing, KEEL, DRAWING, GtkWidget)

/**
 * KeelDrawingClass:
 * @lay_out: makes the picture anew for this size
 * @draw: draws it
 * @draw_over: what changes under the pointer and with the keyboard; may be NULL
 */
struct _KeelDrawingClass
{
  GtkWidgetClass parent_class;

  void (* lay_out)   (KeelDrawing       *self,
                      double             width,
                      double             height,
                      const KeelMetrics *metrics);
  void (* draw)      (KeelDrawing       *self,
                      cairo_t           *cr,
                      const KeelPalette *palette,
                      KeelLettering     *lettering);
  void (* draw_over) (KeelDrawing       *self,
                      cairo_t           *cr,
                      const KeelPalette *palette);
};

/* What is shown has changed. */
void           keel_drawing_lay_out_again (KeelDrawing *self);
/* It stands where it stood, but looks different. */
void           keel_drawing_draw_again    (KeelDrawing *self);

/* Of the font that the widget has now. */
KeelLettering *keel_drawing_get_lettering (KeelDrawing *self);

gboolean       keel_drawing_is_rtl        (KeelDrawing *self);

G_END_DECLS
