/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-balance.h"
#include "keel-drawing.h"

G_BEGIN_DECLS

/**
 * KeelFacetsView:
 *
 * Both sides of each facet over time, as small charts of points.
 */
#define KEEL_TYPE_FACETS_VIEW (keel_facets_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelFacetsView, keel_facets_view, KEEL, FACETS_VIEW, KeelDrawing)

/* @titles: of the facets, KEEL_N_FACETS; copied. */
void keel_facets_view_set (KeelFacetsView      *self,
                           KeelBalance         *balance,
                           KeelForm             form,
                           const char * const  *titles,
                           KeelDay              first,
                           KeelDay              last,
                           int                  first_weekday);

G_END_DECLS
