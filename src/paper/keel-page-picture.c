/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-page-picture.h"

#include "keel-balance-map.h"
#include "keel-balance-picture.h"
#include "keel-boat.h"

/* In points. */
#define BOAT_HEIGHT 150.0
#define MAP_HEIGHT 300.0
#define CHART_HEIGHT 170.0

#define MONDAY 1

struct _KeelPagePicture
{
  KeelPrintPicture    kind;
  double              width;
  double              height;
  double              heel;
  KeelMap            *map;
  KeelChart          *chart;
  KeelSmallMultiples *facets;
};

static void
lay_out (KeelPagePicture        *self,
         const KeelPrintBalance *of,
         const KeelBalanceView  *view,
         const KeelMetrics      *metrics)
{
  switch (self->kind)
    {
    case KEEL_PRINT_BOAT:
      self->heel = keel_boat_get_heel (keel_balance_get_latest (of->balance, view->form)->score.tilt);
      break;
    case KEEL_PRINT_MAP:
      self->map = keel_balance_map_new (of->balance, view, metrics);
      break;
    case KEEL_PRINT_CHART:
      self->chart = keel_balance_chart_new (of->balance, view, metrics);
      break;
    case KEEL_PRINT_FACETS:
      self->facets = keel_balance_facets_new (of->balance, view, (const char * const *) of->titles, metrics);
      self->height = self->facets->height;
      break;
    }
}

KeelPagePicture *
keel_page_picture_new (const KeelPrintBalance *of,
                       const KeelPrintBlock   *block,
                       double                  width,
                       double                  most_height,
                       gboolean                is_rtl,
                       const KeelMetrics      *metrics)
{
  static const double heights[] = {
    [KEEL_PRINT_BOAT] = BOAT_HEIGHT,
    [KEEL_PRINT_MAP] = MAP_HEIGHT,
    [KEEL_PRINT_CHART] = CHART_HEIGHT,
    [KEEL_PRINT_FACETS] = 0,
  };
  KeelPagePicture *self = g_new0 (KeelPagePicture, 1);
  KeelBalanceView view = {
    .form = block->form,
    .measure = block->measure,
    .first = of->first,
    .last = of->last,
    .width = width,
    .height = MIN (heights[block->picture], most_height),
    .first_weekday = MONDAY,
    .is_rtl = is_rtl,
  };

  self->kind = block->picture;
  self->width = width;
  self->height = view.height;
  lay_out (self, of, &view, metrics);

  return self;
}

void
keel_page_picture_free (KeelPagePicture *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->map, keel_map_free);
  g_clear_pointer (&self->chart, keel_chart_free);
  g_clear_pointer (&self->facets, keel_small_multiples_free);
  g_free (self);
}

double
keel_page_picture_get_height (const KeelPagePicture *self)
{
  return self->height;
}

void
keel_page_picture_draw (const KeelPagePicture *self,
                        cairo_t               *cr,
                        KeelLettering         *lettering)
{
  const KeelPalette *palette = keel_palette_get (KEEL_PALETTE_PRINT);
  KeelBoat boat = keel_boat_fit (self->width, self->height);

  switch (self->kind)
    {
    case KEEL_PRINT_BOAT:
      keel_boat_draw (&boat, self->heel, cr, palette);
      break;
    case KEEL_PRINT_MAP:
      keel_map_draw (self->map, cr, palette, lettering);
      break;
    case KEEL_PRINT_CHART:
      keel_chart_draw (self->chart, cr, palette, lettering);
      break;
    case KEEL_PRINT_FACETS:
      keel_small_multiples_draw (self->facets, cr, palette, lettering);
      break;
    }
}
