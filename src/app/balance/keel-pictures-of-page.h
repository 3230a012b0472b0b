/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-balance-picture.h"
#include "keel-picture-card.h"
#include "keel-session.h"

G_BEGIN_DECLS

/* What the map and the facets of the Balance page show; their cards' data.
 *
 * @titles: of the facets; NULL while they are not known. */
typedef struct
{
  KeelSession     *session;
  KeelBalance     *balance;
  KeelBalanceView  view;
  GStrv            titles;
} KeelPicturesOfPage;

/* The titles of the facets, when the programme that asked last is there. */
void                     keel_pictures_of_page_find_titles (KeelPicturesOfPage    *pictures);

const KeelPictureSource *keel_pictures_of_page_get_map      (void);
const KeelPictureSource *keel_pictures_of_page_get_facets   (void);

/* A KeelDotsMaker; @data is a KeelPicturesOfPage. */
KeelSmallMultiples      *keel_pictures_of_page_make_facets  (gpointer               data,
                                                             const KeelBalanceView *view,
                                                             const KeelMetrics     *metrics) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
