/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-dots-view.h"
#include "keel-map-view.h"
#include "keel-picture-card.h"
#include "keel-pictures-of-page.h"

G_BEGIN_DECLS

/* The map and the facets of the Balance page, each on the card by which its picture can be
 * seen as a table and saved. */
typedef struct
{
  KeelMapView     *map;
  KeelPictureCard *map_card;
  KeelDotsView    *facets;
  KeelPictureCard *facets_card;
} KeelMapAndFacets;

/* Makes both and puts each in its place, which owns it. @pictures: borrowed, and outlives them */
void keel_map_and_facets_put  (KeelMapAndFacets         *self,
                               KeelPicturesOfPage       *pictures,
                               AdwBin                   *map_place,
                               AdwBin                   *facets_place);

/* What @pictures has is new. The facets stay as they are while nobody knows their titles. */
void keel_map_and_facets_show (const KeelMapAndFacets   *self,
                               const KeelPicturesOfPage *pictures);

G_END_DECLS
