/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-facets-view.h"

#include "keel-balance-picture.h"
#include "keel-balance-words.h"

#define SMALLEST_WIDTH 280

struct _KeelFacetsView
{
  KeelDrawing         parent_instance;

  KeelBalance        *balance;
  GStrv               titles;
  KeelBalanceView     view;
  KeelSmallMultiples *multiples;
};

G_DEFINE_FINAL_TYPE (KeelFacetsView, keel_facets_view, KEEL_TYPE_DRAWING)

static KeelSmallMultiples *
make_multiples (KeelFacetsView    *self,
                double             width,
                const KeelMetrics *metrics)
{
  KeelBalanceView view = self->view;

  view.width = width;
  view.is_rtl = keel_drawing_is_rtl (KEEL_DRAWING (self));

  return keel_balance_facets_new (self->balance, &view, (const char * const *) self->titles, metrics);
}

static void
keel_facets_view_lay_out (KeelDrawing       *drawing,
                          double             width,
                          double             height,
                          const KeelMetrics *metrics)
{
  KeelFacetsView *self = KEEL_FACETS_VIEW (drawing);

  g_clear_pointer (&self->multiples, keel_small_multiples_free);
  if (self->balance != NULL)
    self->multiples = make_multiples (self, width, metrics);
}

static void
keel_facets_view_draw (KeelDrawing       *drawing,
                       cairo_t           *cr,
                       const KeelPalette *palette,
                       KeelLettering     *lettering)
{
  KeelFacetsView *self = KEEL_FACETS_VIEW (drawing);

  if (self->multiples != NULL)
    keel_small_multiples_draw (self->multiples, cr, palette, lettering);
}

static GtkSizeRequestMode
keel_facets_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static int
get_height (KeelFacetsView *self,
            int             width)
{
  KeelMetrics metrics = keel_lettering_get_metrics (keel_drawing_get_lettering (KEEL_DRAWING (self)));
  g_autoptr (KeelSmallMultiples) multiples = NULL;

  if (self->balance == NULL)
    return 0;

  multiples = make_multiples (self, MAX (width, SMALLEST_WIDTH), &metrics);
  return (int) multiples->height + 1;
}

static void
keel_facets_view_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? SMALLEST_WIDTH
                                                       : get_height (KEEL_FACETS_VIEW (widget), for_size);
  *natural = *minimum;
}

static void
keel_facets_view_finalize (GObject *object)
{
  KeelFacetsView *self = KEEL_FACETS_VIEW (object);

  g_clear_pointer (&self->multiples, keel_small_multiples_free);
  g_clear_pointer (&self->balance, keel_balance_unref);
  g_strfreev (self->titles);

  G_OBJECT_CLASS (keel_facets_view_parent_class)->finalize (object);
}

static void
keel_facets_view_class_init (KeelFacetsViewClass *klass)
{
  KeelDrawingClass *drawing_class = KEEL_DRAWING_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = keel_facets_view_finalize;
  widget_class->get_request_mode = keel_facets_view_get_request_mode;
  widget_class->measure = keel_facets_view_measure;
  drawing_class->lay_out = keel_facets_view_lay_out;
  drawing_class->draw = keel_facets_view_draw;

  gtk_widget_class_set_css_name (widget_class, "keel-facets-view");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
keel_facets_view_init (KeelFacetsView *self)
{
}

void
keel_facets_view_set (KeelFacetsView     *self,
                      KeelBalance        *balance,
                      KeelForm            form,
                      const char * const *titles,
                      KeelDay             first,
                      KeelDay             last,
                      int                 first_weekday)
{
  guint n_points;
  g_autofree char *words = NULL;

  g_return_if_fail (KEEL_IS_FACETS_VIEW (self));
  g_return_if_fail (balance != NULL && titles != NULL);

  keel_balance_ref (balance);
  g_clear_pointer (&self->balance, keel_balance_unref);
  self->balance = balance;
  g_strfreev (self->titles);
  self->titles = g_strdupv ((char **) titles);
  self->view = (KeelBalanceView) { .form = form, .first = first, .last = last, .first_weekday = first_weekday };

  n_points = keel_balance_get_n_points (balance, form) - keel_balance_get_first_of_set (balance, form);
  words = keel_balance_words_facets (form, n_points);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  keel_drawing_lay_out_again (KEEL_DRAWING (self));
}
